/** A supplementary letter while it is being filled in: everything as it was typed, until it is a form. */
import type { LetterLanguage, Supplement, SupplementDeed, SupplementLine } from "./supplement.ts";

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
	...{ does, number: "", title: "", text: "", day: "", chapter: "", item: "", amount: "" },
});

/** What each deed asks for; a new assignment may be without a day. */
export const FIELDS_OF: Readonly<Record<SupplementDeed, readonly LineField[]>> = {
	move: ["number", "day"],
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

/**
 * The form that a draft says; null while something is missing.
 *
 * @param before what is allotted to a chapter's item in whole kroner; null where nothing is known
 */
export function formOf(
	draft: Draft,
	year: number,
	before: (chapter: string, item: string) => number | null,
): Supplement | null {
	const { language, date, reference, sender, recipient, lines } = draft;
	if (headFaultsOf(draft).size > 0 || lines.length === 0) return null;
	if (lines.some((line) => faultsOf(line).size > 0)) return null;
	return {
		...{ language, year, number: Number(draft.number), date, reference: reference.trim() },
		...{ sender: sender.trim(), recipient: recipient.trim() },
		lines: lines.map((line) => lineOf(line, before)),
	};
}

function lineOf(line: DraftLine, before: (chapter: string, item: string) => number | null): SupplementLine {
	const [number, title, text] = [line.number.trim(), line.title.trim(), line.text.trim()];
	const [chapter, item] = [line.chapter.trim(), line.item.trim()];
	switch (line.does) {
		case "move":
			return { does: "move", number, title, day: line.day };
		case "end":
			return { does: "end", number, title };
		case "give":
			return { does: "give", number, title, text, day: line.day === "" ? null : line.day };
		case "change": {
			const amount = kroner(line.amount) ?? 0;
			return { does: "change", chapter, item, amount, before: before(chapter, item) };
		}
		default:
			return { does: "say", text };
	}
}
