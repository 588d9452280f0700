/** A supplementary letter while it is being filled in: everything as it was typed, until it is a form. */

import type { LetterLanguage } from "./letter-language.ts";
import { type DeadlineToMove, keyOfDeadline, type Moving } from "./moving.ts";
import type { Supplement, SupplementDeed, SupplementLine } from "./supplement.ts";

/** A line as it was typed; what its deed does not ask for is empty. */
export interface DraftLine {
	readonly does: SupplementDeed;
	readonly number: string;
	readonly title: string;
	readonly text: string;
	readonly day: string;
	readonly chapter: string;
	readonly item: string;
	readonly amount: string;
	/** The deadline that moves, by its key; what is alone is chosen with its assignment. */
	readonly from: string;
}
export type LineField = Exclude<keyof DraftLine, "does">;

/** The form as it was typed. */
export interface Draft {
	readonly language: LetterLanguage;
	readonly number: string;
	readonly date: string;
	readonly reference: string;
	readonly sender: string;
	readonly recipient: string;
	readonly lines: readonly DraftLine[];
}

/** A line in which nothing is typed yet. */
export const emptyLine = (does: SupplementDeed): DraftLine => ({
	...{ does, number: "", title: "", text: "", day: "", chapter: "", item: "", amount: "", from: "" },
});

/** The form as the browser kept it, which may have been before it asked for all that it does. */
export function draftIn(kept: string): Draft {
	const draft = JSON.parse(kept) as Draft;
	return { ...draft, lines: draft.lines.map((line) => ({ ...emptyLine(line.does), ...line })) };
}

/** What each deed asks for; a new assignment may be without a day. */
export const FIELDS_OF: Readonly<Record<SupplementDeed, readonly LineField[]>> = {
	move: ["number", "from", "day"],
	end: ["number"],
	give: ["number", "title", "text", "day"],
	change: ["chapter", "item", "amount"],
	say: ["text"],
};

/** Whole kroner as people type them, "5 000 000" or "−250 000"; null where it is no amount. */
export function kroner(typed: string): number | null {
	const plain = typed.replace(/[\s.]/g, "").replace(/^[−–]/, "-");
	return /^[+-]?\d{1,15}$/.test(plain) ? Number(plain) : null;
}

/** The fields of a line that are not filled in, or not as they must be. */
export function faultsOf(line: DraftLine): ReadonlySet<LineField> {
	const isWrong = (field: LineField): boolean => {
		const typed = line[field].trim();
		if (field === "day") return typed === "" && line.does !== "give";
		if (field === "chapter") return !/^\d{3,4}$/.test(typed);
		if (field === "item") return !/^\d{2}$/.test(typed);
		if (field === "amount") return !kroner(typed);
		return typed === "";
	};
	return new Set(FIELDS_OF[line.does].filter(isWrong));
}

/** The fields of the head that are not filled in, or not as they must be. */
export function headFaultsOf(draft: Draft): ReadonlySet<"number" | "date" | "sender" | "recipient"> {
	const isNumber = /^[1-9]\d?$/.test(draft.number.trim());
	const texts = (["date", "sender", "recipient"] as const).filter((field) => draft[field].trim() === "");
	return new Set([...texts, ...(isNumber ? [] : (["number"] as const))]);
}

/** What the year holds that a form goes by. */
interface Held {
	/** What is allotted to a chapter's item in whole kroner; null where nothing is known. */
	readonly before: (chapter: string, item: string) => number | null;
	/** The deadlines of an assignment. */
	readonly deadlines: (number: string) => readonly DeadlineToMove[];
}

/** A line that is about an assignment: where it has one deadline or none, there is nothing to choose. */
export function aboutAssignment(line: DraftLine, number: string, title: string, held: Held): DraftLine {
	const [first, ...others] = held.deadlines(number);
	const from = number === "" || others.length > 0 ? "" : first === undefined ? "none" : keyOfDeadline(first);
	return { ...line, number, title, from };
}

/** Which deadline moves; nothing where the assignment has one of its own alone. */
function movingOf({ from }: DraftLine, deadlines: readonly DeadlineToMove[]): Moving | undefined {
	const moved = deadlines.find((deadline) => keyOfDeadline(deadline) === from);
	if (moved === undefined || (deadlines.length === 1 && moved.part === null)) return undefined;
	const held = ({ part, day }: DeadlineToMove) => ({ part, day });
	return { from: held(moved), stays: deadlines.filter((deadline) => deadline !== moved).map(held) };
}

/**
 * The form that a draft says; null while something is missing.
 */
export function formOf(draft: Draft, year: number, held: Held): Supplement | null {
	const { language, date, reference, sender, recipient, lines } = draft;
	if (headFaultsOf(draft).size > 0 || lines.length === 0) return null;
	if (lines.some((line) => faultsOf(line).size > 0)) return null;
	return {
		...{ language, year, number: Number(draft.number), date, reference: reference.trim() },
		...{ sender: sender.trim(), recipient: recipient.trim() },
		lines: lines.map((line) => lineOf(line, held)),
	};
}

function lineOf(line: DraftLine, held: Held): SupplementLine {
	const [number, title, text] = [line.number.trim(), line.title.trim(), line.text.trim()];
	const [chapter, item] = [line.chapter.trim(), line.item.trim()];
	switch (line.does) {
		case "move":
			return { does: "move", number, title, day: line.day, moving: movingOf(line, held.deadlines(number)) };
		case "end":
			return { does: "end", number, title };
		case "give":
			return { does: "give", number, title, text, day: line.day === "" ? null : line.day };
		case "change": {
			const amount = kroner(line.amount) ?? 0;
			return { does: "change", chapter, item, amount, before: held.before(chapter, item) };
		}
		default:
			return { does: "say", text };
	}
}
