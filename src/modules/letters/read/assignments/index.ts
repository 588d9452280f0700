import { daysBetween } from "#base/day.ts";
import type { Actors } from "../actors.ts";
import type { Block } from "../document.ts";
import type { Goals } from "../goals.ts";
import { alike, folded, type Letter, sourceOf } from "../letter.ts";
import { WITHHELD as WITHHELD_WORDS } from "../lexicon/assignments.ts";
import { OPEN_ENDED, URGENT } from "../lexicon/dates.ts";
import { anyOf } from "../lexicon/words.ts";
import type { Assignment, DocumentKind, Source } from "../reading.ts";
import { type Anchor, idKey } from "./anchors.ts";
import { deadlinesInCell, deadlinesInText, type PlacedDeadline } from "./deadlines.ts";
import { describe, leadIn, participantsIn } from "./description.ts";
import { coveredBy, extend } from "./extents.ts";
import { goalAfterTitle, goalOf } from "./goal.ts";
import { type Mention, mentionsIn } from "./mentions.ts";
import { partsOf, unique } from "./parts.ts";
import { anchorsInRunningText } from "./running-anchors.ts";
import { anchorsInSections } from "./section-anchors.ts";
import { changeOf, kindOf } from "./standing.ts";
import { anchorsInTables } from "./table-anchors.ts";
import { anchorsAbout, anchorsInSentences, anchorsInText, anchorsWithDeadlines } from "./text-anchors.ts";

/** An assignment with the places that treat it and the deadlines that each place gives. */
export interface FoundAssignment {
	readonly assignment: Assignment;
	readonly places: readonly { readonly source: Source; readonly deadlines: readonly PlacedDeadline[] }[];
}

const WITHHELD = anyOf(WITHHELD_WORDS);
const OPEN = anyOf(OPEN_ENDED);
const HASTE = anyOf(URGENT);
/** Papers that tell of assignments and give none but by number. */
const TELLING = new Set<DocumentKind>(["annual-report", "half-year-report", "instruction"]);

/** «innen påske», «før sommeren»: a time of the year, beside which a date wins (R3.32). */
const VAGUE = /^(?:(?:før|innen|innan|i løpet av)\s)?(?:påske|jul|somm|felles|høst|haust|vår)/i;
/** A date that is no further from such a time is of the same delivery. */
const SAME_DELIVERY = 21;

function withoutVague(all: readonly PlacedDeadline[]): readonly PlacedDeadline[] {
	return all.filter(({ firm, deadline }) => {
		const { date, text } = deadline;
		if (firm || date === null || !VAGUE.test(text)) return true;
		return !all.some(({ firm: set, deadline: { date: day } }) => {
			return set && day !== null && Math.abs(daysBetween(day, date)) <= SAME_DELIVERY;
		});
	});
}

/** The deadlines that one place gives: in its cells, else in its row; and in the text after it. */
function deadlinesAt(letter: Letter, anchor: Anchor): readonly PlacedDeadline[] {
	const { row, cells } = anchor;
	const inCells = cells.deadline.flatMap((cell) => deadlinesInCell(letter, cell.start, cell.end));
	const background = describe(letter, anchor).backgroundSpan;
	const inText = deadlinesInText(
		letter,
		row === null ? anchor.start : row.end,
		anchor.end,
		row === null,
	).filter((one) => background === null || one.start < background[0] || one.start >= background[1]);
	const inRow = row === null ? [] : deadlinesInText(letter, row.start, row.end);
	const known = new Set(inCells.map((one) => one.start));
	const all = withoutVague([...inCells, ...inRow.filter((one) => !known.has(one.start)), ...inText]);
	const { delivery } = anchor;
	if (delivery === null) return all;
	return all.map((one) => ({ ...one, deadline: { label: delivery, ...one.deadline } }));
}

/** Who leads: a cell of its own, else the words of any place. */
function leadOf(letter: Letter, actors: Actors, anchors: readonly Anchor[]): string | null {
	const cell = anchors.map((anchor) => anchor.cells.lead).find((one) => one !== null);
	if (cell != null) return actors.within(cell.start, cell.end)[0]?.name ?? cell.text;
	for (const anchor of anchors) {
		const name = leadIn(letter, actors, anchor.start, anchor.end);
		if (name !== null) return name;
	}
	return null;
}

function build(
	letter: Letter,
	goals: Goals,
	actors: Actors,
	id: string,
	anchors: readonly Anchor[],
	mentions: readonly Mention[],
): FoundAssignment {
	const longest = anchors.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
	const given = anchors.map((anchor) => deadlinesAt(letter, anchor));
	const deadlines = unique([...given, ...mentions.map((one) => one.deadlines)].flat());
	const change = changeOf(letter, anchors);
	const shortCells = anchors.flatMap(
		({ row }) => row?.cells.filter((cell) => cell.text.length < 40).map((cell) => cell.text) ?? [],
	);
	const described = describe(letter, longest);
	const parts = partsOf(letter, anchors, deadlines, actors);
	const beginnings = anchors.map(({ start, end }) => letter.text.slice(start, Math.min(end, start + 400)));
	const sources = [...anchors, ...mentions].map(sourceOf);
	const title = anchors.find((anchor) => anchor.title !== "")?.title ?? id;
	const assignment: Assignment = {
		id,
		title: goalAfterTitle(goals, title)?.title ?? title,
		kind:
			anchors.map((anchor) => kindOf(letter, anchor)).find((kind) => kind !== "new") ??
			(change === undefined ? "new" : "revised"),
		goal: anchors.map((anchor) => goalOf(letter, goals, anchor)).find((goal) => goal !== null) ?? null,
		background: described.background,
		description: described.description,
		financing: described.financing,
		lead: leadOf(letter, actors, anchors),
		participants: [
			...new Set(anchors.flatMap(({ start, end }) => participantsIn(letter, actors, start, end))),
		],
		deadlines: change === "ended" ? [] : deadlines.map((one) => one.deadline),
		openEnded: deadlines.length === 0 ? (shortCells.find((text) => OPEN.test(text)) ?? null) : null,
		...(change === undefined ? {} : { change }),
		...(shortCells.some((text) => HASTE.test(text)) ? { urgent: true } : {}),
		...(beginnings.some((text) => WITHHELD.test(text)) ? { withheld: true } : {}),
		...(parts.length === 0 || change === "ended" ? {} : { parts }),
		sources,
	};
	const places = [...given, ...mentions.map((one) => one.deadlines)];
	return {
		assignment,
		places: places.map((own, index) => ({ source: sources[index]!, deadlines: own })),
	};
}

/** Where the letter treats assignments, in reading order, each to its end. */
function anchorsOf(letter: Letter, actors: Actors): readonly Anchor[] {
	const headings = new Set<Block>(letter.outline.sections.flatMap((section) => section.heading ?? []));
	const telling = TELLING.has(letter.head.kind);
	const rows = anchorsInTables(letter);
	const numbered = [
		...rows,
		...anchorsInText(letter, headings),
		...anchorsAbout(letter, headings, rows),
	].filter((anchor) => !telling || anchor.id !== null);
	const running = telling ? [] : anchorsInRunningText(letter, actors, headings, numbered);
	const apart = new Set(running.map((anchor) => anchor.block));
	const inSections = telling
		? []
		: anchorsInSections(letter, numbered, headings).filter((anchor) => !apart.has(anchor.block));
	const about = anchorsAbout(letter, headings, inSections);
	// What is told of an assignment in the line that bears its letter is told of that one.
	const lettered = new Set(inSections.flatMap(({ id, block }) => (id === null ? [] : [block])));
	const others = numbered.filter(({ id, block }) => id !== null || block === null || !lettered.has(block));
	const anchors = [...others, ...running, ...inSections, ...about].sort((a, b) => a.start - b.start);
	extend(letter, anchors, headings);
	if (telling) return anchors;
	const withSentences = [...anchors, ...anchorsInSentences(letter, actors, headings, coveredBy(anchors))];
	return [...withSentences, ...anchorsWithDeadlines(letter, headings, coveredBy(withSentences))].sort(
		(a, b) => a.start - b.start,
	);
}

/** Where an assignment has a row for each delivery, each date is of its row's. */
function nameDeliveries(anchors: readonly Anchor[]): void {
	for (const anchor of anchors) {
		const { table, row, cells } = anchor;
		if (table === null || !anchors.some((other) => other !== anchor && other.table === table)) continue;
		const beside = row?.cells.find((cell) => !cells.deadline.includes(cell) && cell !== cells.lead);
		const name = cells.delivery?.text ?? (row?.cells.length === 2 ? beside?.text : undefined);
		if (name !== undefined && name.length < 80) anchor.delivery ??= name;
	}
}

/** «Felles metodikk, utkast» → «Felles metodikk»: what a list of deadlines says of the delivery, taken off. */
const DELIVERY_TAIL = /(?:\s?[,:]|\s[–—-]|\s?\()\s?[^,:(–—]{2,60}$/u;

/** A row of a table that says again, elsewhere, what the letter treated in full: its key. */
function listedAgain(groups: ReadonlyMap<string, readonly Anchor[]>, anchor: Anchor): string | null {
	const { row, section, title } = anchor;
	if (row === null) return null;
	const whole = folded(title);
	const base = folded(title.replace(DELIVERY_TAIL, ""));
	for (const [key, [first]] of groups) {
		if (first === undefined || first.row !== null || first.section === section) continue;
		const known = folded(first.title);
		if (known.length < 4) continue;
		if (known === base) {
			anchor.delivery = DELIVERY_TAIL.exec(title)?.[0].replace(/^[\s,:(–—-]+|\)$/gu, "") ?? null;
			return key;
		}
		if (whole.startsWith(known) || (whole.length > 7 && known.startsWith(whole))) return key;
		if (whole.includes(" ") && known.includes(" ") && alike(title, first.title)) return key;
	}
	return null;
}

/** Anchors of the same assignment together, by its id: numbers with a year are one over the whole letter (R2.8, R2.9). */
function grouped(goals: Goals, anchors: readonly Anchor[]): ReadonlyMap<string, Anchor[]> {
	const groups = new Map<string, Anchor[]>();
	const unnumbered = new Map<string, string>();
	const byNumber = new Map<string, string[]>();
	let count = 0;
	for (const anchor of anchors) {
		const { id, title } = anchor;
		if (title === "" && id === null) continue;
		let key: string;
		if (id === null) {
			key = unnumbered.get(folded(title)) ?? listedAgain(groups, anchor) ?? `uten nummer ${++count}`;
			unnumbered.set(folded(title), key);
		} else if (/20\d{2}/u.test(id)) {
			key = byNumber.get(idKey(id))?.[0] ?? id;
			byNumber.set(idKey(id), [key]);
		} else {
			const others = byNumber.get(id) ?? [];
			const same = others.find((one) => {
				const known = groups.get(one)![0]!.title;
				return known === "" || title === "" || alike(known, title);
			});
			key =
				same ??
				(others.length === 0
					? id
					: `${goals.under(anchor.section, anchor.start) ?? others.length + 1}-${id}`);
			if (same === undefined) byNumber.set(id, [...others, key]);
		}
		groups.set(key, [...(groups.get(key) ?? []), anchor]);
	}
	for (const own of groups.values()) nameDeliveries(own);
	return groups;
}

/** Every assignment in every form; the places that treat the same one are one with several sources. */
export function assignmentsOf(letter: Letter, goals: Goals, actors: Actors): readonly FoundAssignment[] {
	const anchors = anchorsOf(letter, actors);
	const mentions = mentionsIn(letter, anchors);
	return [...grouped(goals, anchors)].map(([id, own]) =>
		build(letter, goals, actors, id, own, own[0]!.id === null ? [] : (mentions.get(idKey(own[0]!.id)) ?? [])),
	);
}
