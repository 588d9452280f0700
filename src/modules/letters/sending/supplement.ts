/**
 * A short supplementary letter that the ministry fills in as a form, and the words of the letter that is made of
 * it. The letter is what counts: the agency's reader reads it as any other letter, and the form is forgotten.
 */
import { dayInWords, wholeNumber } from "#base/formats.ts";
import { textsIn } from "#base/texts.ts";
import type { Reading } from "../read/reading.ts";
import type { LetterLanguage } from "./letter-language.ts";
import { isMovedSo, type Moving, movingInWords } from "./moving.ts";
import { supplementTexts } from "./supplement.texts.ts";

/** What a line of the form does; amounts are whole kroner (R2.4). */
export type SupplementLine =
	| {
			readonly does: "move";
			readonly number: string;
			readonly title: string;
			readonly day: string;
			/** Which deadline moves, where the assignment has several or it is a part's. */
			readonly moving?: Moving | undefined;
	  }
	| { readonly does: "end"; readonly number: string; readonly title: string }
	| {
			readonly does: "give";
			readonly number: string;
			readonly title: string;
			readonly text: string;
			readonly day: string | null;
	  }
	| {
			readonly does: "change";
			readonly chapter: string;
			readonly item: string;
			/** What is added; below nought what is taken away. */
			readonly amount: number;
			/** What stood before; null where the letter does not tell. */
			readonly before: number | null;
	  }
	| { readonly does: "say"; readonly text: string };
export type SupplementDeed = SupplementLine["does"];

/** The form as it is filled in. Days are YYYY-MM-DD. */
export interface Supplement {
	readonly language: LetterLanguage;
	readonly year: number;
	/** Its number among the year's supplementary letters. */
	readonly number: number;
	readonly date: string;
	readonly reference: string;
	readonly sender: string;
	readonly recipient: string;
	readonly lines: readonly SupplementLine[];
}

/** A part of the letter: its head line by line, a heading with its level, or a paragraph. */
export interface LetterPart {
	readonly is: "line" | 1 | 2 | 3 | "paragraph";
	readonly text: string;
}

/**
 * The letter that a form says, in the order in which ministries write: what changes in assignments, then money,
 * then the rest.
 *
 * @param before the day of the letter that it supplements; null where that letter tells none
 */
export function letterOf(form: Supplement, before: string | null): readonly LetterPart[] {
	const t = textsIn(supplementTexts, form.language);
	const { language, year, sender, recipient } = form;
	const sections = [
		{ title: t.assignments, lines: form.lines.filter(({ does }) => ASSIGNMENT_DEEDS.has(does)) },
		{ title: t.money, lines: form.lines.filter(({ does }) => does === "change") },
		{ title: t.rest, lines: form.lines.filter(({ does }) => does === "say") },
	].filter(({ lines }) => lines.length > 0);
	return [
		{ is: "line", text: sender },
		{ is: "line", text: recipient },
		...(form.reference === "" ? [] : [{ is: "line", text: t.reference(form.reference) } as const]),
		{ is: "line", text: t.date(dayInWords(form.date, language)) },
		{ is: 1, text: titleOfSupplement(form) },
		{ is: "paragraph", text: t.opening(year, before === null ? null : dayInWords(before, language)) },
		...sections.flatMap(({ title, lines }, at) => [
			{ is: 2, text: `${at + 1} ${title}` } as const,
			...lines.flatMap((line) => partsOf(line, form.language)),
		]),
		{ is: "paragraph", text: t.greeting },
		{ is: "paragraph", text: sender },
	];
}

/** What the letter is called in its head. */
export const titleOfSupplement = ({ language, number, year, recipient }: Supplement): string =>
	textsIn(supplementTexts, language).title(number, year, recipient);

const ASSIGNMENT_DEEDS: ReadonlySet<SupplementDeed> = new Set(["move", "end", "give"]);

function partsOf(line: SupplementLine, language: LetterLanguage): readonly LetterPart[] {
	const t = textsIn(supplementTexts, language);
	const paragraph = (text: string): LetterPart => ({ is: "paragraph", text });
	const day = (of: string): string => dayInWords(of, language);
	switch (line.does) {
		case "move":
			return [
				{ is: 3, text: t.moved(line.number, line.title) },
				paragraph(line.moving ? movingInWords(line.moving, line.day, language) : t.movedTo(day(line.day))),
			];
		case "end":
			return [{ is: 3, text: t.ended(line.number, line.title) }, paragraph(t.isEnded)];
		case "give":
			return [
				{ is: 3, text: t.given(line.number, line.title) },
				...paragraphsOf(line.text).map(paragraph),
				...(line.day === null ? [] : [paragraph(t.due(day(line.day)))]),
			];
		case "change": {
			const { chapter, item, amount, before } = line;
			const sum = (of: number): string => wholeNumber(of, language);
			const step = (amount < 0 ? t.lowered : t.raised)(chapter, item, sum(Math.abs(amount)));
			const levels = before === null ? "" : t.levels(sum(before), sum(before + amount));
			return [paragraph(`${step}${levels}.`)];
		}
		default:
			return paragraphsOf(line.text).map(paragraph);
	}
}

const paragraphsOf = (text: string): readonly string[] =>
	text
		.split("\n")
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== "");

/** A change that the form says or a reading has, as one text. */
type Told = string;

/**
 * Whether the letter is read as the form says, and as nothing else: a word too much in a paragraph may make another
 * assignment or amount of it, and then it is better told before it is sent than after.
 *
 * @param reading what the agency's reader makes of the letter
 */
export function isReadAs(form: Supplement, reading: Reading): boolean {
	const { document } = reading;
	const isHead = document.kind === "supplementary-letter" && document.year === form.year;
	return isHead && saidIn(form).join("\n") === readIn(reading, form).join("\n");
}

function saidIn({ lines }: Supplement): readonly Told[] {
	return lines
		.flatMap((line): Told[] => {
			switch (line.does) {
				case "move":
					return [`${idOf(line.number)} moved ${line.day}`];
				case "end":
					return [`${idOf(line.number)} ended `];
				case "give":
					return [`${idOf(line.number)}  ${line.day ?? ""}`];
				case "change":
					return [`${line.chapter}.${line.item} ${line.amount}`];
				default:
					return [];
			}
		})
		.sort();
}

function readIn({ assignments, allotments, earmarks }: Reading, { lines }: Supplement): readonly Told[] {
	return [
		...assignments.map((assignment) => {
			const { id, change, deadlines } = assignment;
			const line = lines.find((each) => each.does === "move" && idOf(each.number) === idOf(id));
			if (change === "moved" && line?.does === "move" && line.moving !== undefined) {
				return `${idOf(id)} moved ${isMovedSo(line.moving, line.day, assignment) ? line.day : "otherwise"}`;
			}
			return `${idOf(id)} ${change ?? ""} ${deadlines.map(({ date }) => date).join(" ")}`;
		}),
		...allotments.map(({ chapter, item, amount }) => `${chapter}.${item} ${amount}`),
		...earmarks.map(({ chapter, item, purpose }) => `${chapter}.${item} ${purpose}`),
	].sort();
}

/** Case, blanks and hyphens of a number tell nothing (R2.8). */
const idOf = (number: string): string => number.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
