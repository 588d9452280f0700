import type { PlacedDeadline } from "../assignments/deadlines.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import { blockAt, datesWithin, folded, type Letter, sourceOf } from "../letter.ts";
import { DEADLINE_WORDS, DRAFTS, FINALS, HANDED_IN, SENT_OFF, STEPS } from "../lexicon/findings.ts";
import { anyOf, type Pattern } from "../lexicon/words.ts";
import { sentencesIn } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const DEADLINE = anyOf(DEADLINE_WORDS);
const SENT = anyOf(SENT_OFF);
const STEP = anyOf(STEPS);
/** A longer text than this holds more than one assignment's own words. */
const LONGEST = 6000;
/** As much of a word is alike in its forms: «retningslinjer» and «retningslinjene». */
const STEM = 7;

/** The beginnings of the words, by which their forms are alike. */
export const stems = (words: string): string[] =>
	folded(words)
		.split(" ")
		.map((word) => word.slice(0, STEM));

/** The sentence speaks of what the assignment is to make: its title, in whatever form, opens it. */
export function isOfWhole(sentence: string, title: string): boolean {
	const own = stems(title).filter((word) => word.length > 3);
	if (own.length < 2) return false;
	const opening = new Set(stems(sentence).slice(0, own.length + 4));
	return own.every((word) => opening.has(word));
}

/** What is approved or ready before its deadline may still be delivered by it; what is delivered may not. */
const DELIVERED = anyOf(HANDED_IN);
const DRAFT = anyOf(DRAFTS);
const FINAL = anyOf(FINALS);
/** How far before a date the word may stand that says what it is of, in the same clause. */
const BEFORE = 40;
const APART = /[,;.]\s|\sog\s|\n/u;

/** A draft that is due after what it is a draft of. */
export function draftsAfterFinals(letter: Letter, assignments: readonly FoundAssignment[]): readonly Asked[] {
	const isOf = (pattern: Pattern, { start, deadline }: PlacedDeadline): boolean =>
		pattern.test(
			`${letter.text
				.slice(Math.max(0, start - BEFORE), start)
				.split(APART)
				.at(-1)} ${deadline.label ?? ""}`,
		);
	return assignments.flatMap(({ assignment, places }): Asked[] => {
		const dated = places.flatMap((place) => place.deadlines).filter(({ deadline }) => deadline.date !== null);
		const draft = dated.find((one) => isOf(DRAFT, one));
		const final = dated.find((one) => isOf(FINAL, one) && !isOf(DRAFT, one));
		if (draft === undefined || final === undefined || draft.deadline.date! <= final.deadline.date!) return [];
		const values = { id: assignment.id, draft: draft.deadline.text, final: final.deadline.text };
		const sources = [draft, final].map(({ start, deadline }) =>
			sourceOf({ start, end: start + deadline.text.length }),
		);
		return [asked("conflicting-deadline", "warning", "draftAfterFinal", values, sources)];
	});
}

/** «Fristen settes til uke 5 … Retningslinjene skal være godkjent senest 16. februar»: what is to be made is due on another day than the deadline. */
export function dueAfterDeadline(letter: Letter, assignments: readonly FoundAssignment[]): readonly Asked[] {
	return assignments.flatMap(({ assignment }): Asked[] => {
		const [place] = assignment.sources;
		if (place === undefined || place.end - place.start > LONGEST || assignment.deadlines.length < 2)
			return [];
		const sentences = sentencesIn(letter.text, place.start, place.end);
		const dated = sentences.flatMap((span) => {
			const dates = datesWithin(letter, span.start, span.end).filter(({ day }) => day !== null);
			const last = dates.at(-1);
			const inForce = assignment.deadlines.some((one) => one.date === last?.day);
			return last === undefined || !inForce
				? []
				: [{ words: letter.text.slice(span.start, span.end), date: last, count: dates.length }];
		});
		const set = dated.find(({ words }) => DEADLINE.test(words) && !STEP.test(words));
		const later = dated.find(
			({ words, date, count }) =>
				count === 1 &&
				SENT.test(words) &&
				!STEP.test(words) &&
				!DEADLINE.test(words) &&
				set !== undefined &&
				(date.day! > set.date.day! || (date.day! < set.date.day! && DELIVERED.test(words))) &&
				isOfWhole(words, assignment.title),
		);
		if (set === undefined || later === undefined) return [];
		const [one, other] = [set, later].map(({ date }) => letter.text.slice(date.start, date.end));
		const values = { id: assignment.id, one: one!, other: other! };
		const sources = [set, later].map(({ date }) => sourceOf(date));
		return [asked("conflicting-deadline", "error", "twoDeadlines", values, sources)];
	});
}

/** What comes before the delivery, or goes to others than the ministry. */
const ASIDE =
	/(?<![A-Za-zÀ-ſ])(?:del(?:vis|en|ar|er)?|første|fyrste|status[a-zß-ÿ]*|[a-zß-ÿ]*plan\sfor\s(?:arbeidet|gjennomføring[a-zß-ÿ]*)|partene|partane|høringsinstansene|kommunene|kommunane)(?![A-Za-zÀ-ſ])/i;

/** What is ordered by a verb is handed in by its noun: «skal foreslå … Forslaget». */
const WORK: readonly (readonly [RegExp, RegExp])[] = [
	[/(?<![A-Za-zÀ-ſ])foreslå(?![A-Za-zÀ-ſ])/i, /^(?:forslag|framlegg)(?:et|a|ene)?\s/i],
	[/(?<![A-Za-zÀ-ſ])(?:utrede|greie\sut|utgreie)(?![A-Za-zÀ-ſ])/i, /^(?:utredningen|utgreiinga)\s/i],
	[/(?<![A-Za-zÀ-ſ])vurdere(?![A-Za-zÀ-ſ])/i, /^vurdering(?:en|a)\s/i],
	[/(?<![A-Za-zÀ-ſ])evaluere(?![A-Za-zÀ-ſ])/i, /^evaluering(?:en|a)\s/i],
	[/(?<![A-Za-zÀ-ſ])kartlegg?j?e(?![A-Za-zÀ-ſ])/i, /^kartlegging(?:en|a)\s/i],
	[/(?<![A-Za-zÀ-ſ])(?:gjennomgå|gå\sgjennom)(?![A-Za-zÀ-ſ])/i, /^gjennomgangen\s/i],
	[/(?<![A-Za-zÀ-ſ])analysere(?![A-Za-zÀ-ſ])/i, /^analysen\s/i],
];

/** The sentence says when what the assignment is to make is handed in: by its own noun, or as the work. */
function handsIn(sentence: string, title: string, text: string): boolean {
	if (!DELIVERED.test(sentence) && !READY.test(sentence)) return false;
	if (STEP.test(sentence) || DRAFT.test(sentence) || ASIDE.test(sentence)) return false;
	const work = WORK.find(([verb, noun]) => noun.test(sentence) && verb.test(text));
	if (work !== undefined && WORK.filter(([verb]) => verb.test(text)).length === 1) return true;
	const noun = /^[A-ZÀ-Þ][a-zß-ÿ]{3,}/u.exec(title)?.[0].toLowerCase();
	if (noun === undefined) return false;
	const words = folded(sentence).split(" ");
	return words.some(
		(word) => word.startsWith(noun) && word.length > noun.length && word.length < noun.length + 4,
	);
}
const READY = /(?<![A-Za-zÀ-ſ])(?:være|vere|vera)\s(?:ferdig|klar)/i;

/** A row of a list whose text sets another day for the whole than its cell of deadlines does. */
export function dueOtherwiseInRow(letter: Letter, assignments: readonly FoundAssignment[]): readonly Asked[] {
	return assignments.flatMap(({ assignment, places }): Asked[] => {
		const [place] = places;
		if (place === undefined || places.length > 1 || assignment.change !== undefined) return [];
		const dated = place.deadlines.filter(({ deadline }) => deadline.date !== null);
		const [cell] = dated.filter((one) => one.firm && isCellAlone(letter, one));
		const others = dated.filter((one) => one !== cell);
		const [other] = others;
		if (cell === undefined || other === undefined || others.length > 1 || other.part !== null) return [];
		if (other.deadline.date === cell.deadline.date) return [];
		const span = sentencesIn(letter.text, place.source.start, place.source.end).find(
			({ start, end }) => start <= other.start && other.start < end,
		);
		const words = span === undefined ? "" : letter.text.slice(span.start, span.end);
		const text = letter.text.slice(place.source.start, place.source.end);
		if (!handsIn(words, assignment.title, text)) return [];
		const sources = [cell, other].map(({ start, deadline }) =>
			sourceOf({ start, end: start + deadline.text.length }),
		);
		const values = { id: assignment.id, one: cell.deadline.text, other: other.deadline.text };
		return [asked("conflicting-deadline", "error", "twoDeadlines", values, sources)];
	});
}

/** The deadline is all that its cell says. */
function isCellAlone(letter: Letter, { start, deadline }: PlacedDeadline): boolean {
	const block = blockAt(letter, start);
	return block !== undefined && block.cell !== null && block.end - block.words < deadline.text.length + 12;
}

/** «Frist: », «(frist », «Fristen er »: the label right before a date. */
const LABELLED = /(?<![A-Za-zÀ-ſ])frist(?:en)?(?:\ser)?:?\s(?:(?:er|den|innen|innan|senest|seinast)\s)?$/i;
/** «1. juni for kartet», «(utkast)»: what only a part is due for. */
const OF_A_PART = /^\s?(?:for|på|til|\(|[–-])\s?[a-zß-ÿ]/i;
const LABEL_BEFORE = 30;

/** One place that says twice when the whole assignment is due, on two days: in its title and under it, or on two lines. */
export function twoLabelledDeadlines(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	return assignments.flatMap(({ assignment, places }): Asked[] => {
		if (assignment.change !== undefined || (assignment.parts ?? []).length > 0) return [];
		const [place] = places;
		if (place === undefined || place.source.end - place.source.start > LONGEST) return [];
		const labelled = place.deadlines.filter(({ start, part, deadline }) => {
			const end = start + deadline.text.length;
			return (
				deadline.date !== null &&
				deadline.label == null &&
				part === null &&
				LABELLED.test(letter.text.slice(Math.max(0, start - LABEL_BEFORE), start)) &&
				!OF_A_PART.test(letter.text.slice(end, end + LABEL_BEFORE))
			);
		});
		const [one] = labelled;
		const other = labelled.find(({ deadline }) => deadline.date !== one?.deadline.date);
		if (one === undefined || other === undefined || labelled.length > 2) return [];
		const between = letter.text.slice(one.start + one.deadline.text.length, other.start);
		if (STEP.test(between.split("\n").at(-1) ?? "")) return [];
		const sources = [one, other].map(({ start, deadline }) =>
			sourceOf({ start, end: start + deadline.text.length }),
		);
		const values = { id: assignment.id, one: one.deadline.text, other: other.deadline.text };
		return [asked("conflicting-deadline", "error", "twoDeadlines", values, sources)];
	});
}
