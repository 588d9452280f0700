import type { FoundAssignment } from "../assignments/index.ts";
import type { Block } from "../document.ts";
import { alike, type Letter, sectionAt, wordsOf } from "../letter.ts";
import type { Section } from "../outline.ts";
import type { Meeting, Report } from "../reading.ts";
import { type Span, sentencesIn } from "../sentences.ts";
import { type Dialogue, readCalendar } from "./calendar.ts";
import { readEntry } from "./entries.ts";
import { placesOf } from "./ground.ts";
import {
	maySpeakOfMeetings,
	meetingInList,
	meetingsIn,
	meetingsLedBy,
	type ToldMeeting,
} from "./meetings.ts";
import { asToldBefore, mayOrder, orderedIn } from "./report-orders.ts";

/** "Årsrapport for 2024" and "årsrapporten" are one kind of report. */
function kindOf(name: string): string {
	return (
		/(?:års|halvårs|tertial)rapport|årsmelding|økonomirapport|prognose|analyse|innspill|innspel|oversikt|oversyn/i
			.exec(name)?.[0]
			.toLowerCase() ?? name.toLowerCase()
	);
}

function same(one: Report, other: Report): boolean {
	if (one.due !== other.due || (one.due === null && one.every !== other.every)) return false;
	return one.asOf === other.asOf || one.asOf == null || other.asOf == null
		? alike(one.name, other.name) || kindOf(one.name) === kindOf(other.name)
		: false;
}

/** «… skal levere disse rapportene:», «Vi minner om disse fristene:»: every dated item under it is a report. */
const LISTS_REPORTS =
	/(?<![A-Za-zÀ-ſ])(?:disse|desse|følgende|følgjande)\s(?:[a-zß-ÿ]+\s)?(?:rapporterings|innsendings|leverings)?frist(?:er|ene|ar|ane)[^.]{0,40}:$|(?<![A-Za-zÀ-ſ])(?:disse|desse|følgende|følgjande|to|tre|fire|fem)\s(?:[a-zß-ÿ]+\s)?[a-zß-ÿ]*rapport(?:er|ene|ar|ane)?[^.]{0,40}:$|(?<![A-Za-zÀ-ſ])rapporter(?:e|er|ast|es)\s(?:på|om|slik|som)\s?(?:følgende|følgjande|følger|følgjer|disse|desse)?\s?:$/i;

/** What is delivered for an assignment is its deadline, and no report of the dialogue. */
function isForAssignment(block: Block, section: Section, assignments: readonly FoundAssignment[]): boolean {
	if (section.kind === "reporting" && section.number !== null) return false;
	return assignments.some((one) =>
		one.places.some(({ source }) => source.start <= block.start && block.end <= source.end),
	);
}

function readText(letter: Letter, assignments: readonly FoundAssignment[], found: Dialogue): ToldMeeting[] {
	const told: ToldMeeting[] = [];
	const placeOf = placesOf(letter);
	let listed = false;
	let meetings: string | null = null;
	for (const block of letter.document.blocks) {
		if (block.cell !== null || block.role === "contents" || block.role === "note") continue;
		const words = wordsOf(letter, block);
		if (block.role !== "item")
			[listed, meetings] = [words.endsWith(":") && LISTS_REPORTS.test(words), meetingsLedBy(words)];
		const [orders, meets] = [mayOrder(words), maySpeakOfMeetings(words)];
		if (meetings !== null && block.role === "item") {
			const meeting = meetingInList(letter, block, meetings);
			if (meeting !== null) told.push({ meeting, undated: false });
			if (meeting !== null) continue;
		}
		if (!orders && !meets && !listed) continue;
		const place = placeOf(block);
		if (place === "apart") continue;
		const about = place === "dialogue";
		if (place !== "elsewhere" && place !== "named" && readEntry(letter, block, found, listed)) continue;
		const named = place === "named";
		const dialogue = about || named || letter.head.kind === "supplementary-letter";
		if (!orders && !dialogue) continue;
		const spans = sentencesIn(letter.text, block.words, block.end);
		if (orders) {
			const ordered = spans.flatMap((span, at) => {
				const own = orderedIn(letter, block, span, about || named, dialogue, wordsIn(letter, spans[at + 1]));
				return asToldBefore(letter, own, spans[at - 1]);
			});
			if (ordered.length > 0 && (named || !isForAssignment(block, sectionAt(letter, block), assignments)))
				found.reports.push(...ordered);
		}
		if (meets && dialogue) told.push(...meetingsIn(letter, block, spans, about));
	}
	return told;
}

const wordsIn = (letter: Letter, span: Span | undefined): string =>
	span === undefined ? "" : letter.text.slice(span.start, span.end);

const unlike =
	<T>(equal: (one: T, other: T) => boolean) =>
	(one: T, index: number, all: readonly T[]): boolean =>
		!all.slice(0, index).some((other) => equal(one, other));

/** «etatsstyringsmøter» are more of what «Etatsstyringsmøte vår» is one of. */
const singular = (name: string): string =>
	name.replace(/(møte|samling)(?:r|ne|ene|er|ar|ane|a|t)(?![A-Za-zÀ-ſ])/gi, "$1");

const sameMeeting = (one: Meeting, other: Meeting): boolean =>
	alike(singular(one.name), singular(other.name)) &&
	(one.period == null || other.period?.startsWith(one.period) === true);

/** The reports that the recipient must deliver, and the meetings of the governance dialogue. */
export function reportsAndMeetings(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): {
	readonly reports: readonly Report[];
	readonly meetings: readonly Meeting[];
} {
	const found: Dialogue = { reports: [], meetings: [] };
	for (const table of letter.tables) readCalendar(letter, table, found);
	const told = readText(letter, assignments, found);
	for (const { meeting, undated } of told) if (!undated) found.meetings.push(meeting);
	for (const { meeting, undated } of told) if (undated) found.meetings.push(meeting);
	return {
		reports: found.reports.filter(unlike(same)),
		meetings: found.meetings.filter(unlike(sameMeeting)),
	};
}
