import type { DateMention } from "../dates.ts";
import { datesWithin, type Letter } from "../letter.ts";
import { PART_LABEL } from "../lexicon/assignments.ts";
import { DEADLINE_LABEL } from "../lexicon/dates.ts";
import { alternatives } from "../lexicon/words.ts";
import type { Deadline } from "../reading.ts";

/** A deadline with the part that it belongs to, where the letter says which. */
export interface PlacedDeadline {
	readonly deadline: Deadline;
	readonly part: string | null;
	/** Stands in a cell or after a label that says "deadline", not in running text. */
	readonly firm: boolean;
	readonly start: number;
}

const PART = new RegExp(
	`(?:^|[\\s(])(${alternatives(PART_LABEL)})\\s(\\d{1,2}\\s?[a-zß-ÿ]?(?![A-Za-zÀ-ɏ0-9]))\\)?\\s*(?::|\\)|\\(|er|$|,)`,
	"giu",
);
const LABEL_LINE = new RegExp(
	`(?<![A-Za-zÀ-ɏ])${alternatives(DEADLINE_LABEL)}(?:\\s(?:for|på)\\s([^:\\n]{2,80}?))?(?:\\s?:|\\s(?=(?:er|den|innen|innan|settes|blir)\\s)|\\s(?=\\d)|\\s(?=[A-ZÀ-Þ][a-zß-ÿ]))`,
	"giu",
);

/** The part named last before `at` in the same stretch. */
function partBefore(text: string, start: number, at: number): string | null {
	let part: string | null = null;
	for (const match of text.slice(start, at).matchAll(PART))
		part = (match[2] ?? "").replace(/\s/gu, "").toLowerCase();
	return part;
}

/** "1.10.2025 - førsteutkast": the words after the date, up to the next date or the line's end. */
function labelAfter(text: string, from: number, to: number): string | null {
	const match = /^\s*[–-]\s*([A-Za-zÀ-ɏ][^\n\d]{2,60}?)\s*$/u.exec(text.slice(from, to).split("\n")[0] ?? "");
	return match?.[1] ?? null;
}

/** "Frist for utkast til mandat: …", "Endelig rapport: …": the words before the date that say what is due. */
function labelBefore(text: string, start: number, at: number): string | null {
	const line =
		text
			.slice(start, at)
			.split(/[\n]|(?<=[A-Za-zÀ-ɏ]{2}\.)\s/u)
			.at(-1) ?? "";
	const match =
		/(?:^|\s)(?:frist(?:en)?\s)?(?:for\s)?([A-Za-zÀ-ɏ][^:]{2,80}?)\s*:\s*(?:innen|innan|senest|seinast)?\s*$/iu.exec(
			line,
		);
	const label = match?.[1]?.trim() ?? null;
	return label === null || new RegExp(`^${alternatives(DEADLINE_LABEL)}$`, "iu").test(label) ? null : label;
}

function placed(
	letter: Letter,
	mention: DateMention,
	start: number,
	end: number,
	firm: boolean,
): PlacedDeadline {
	const { text } = letter;
	const part = partBefore(text, start, mention.start);
	const label = labelAfter(text, mention.end, end) ?? labelBefore(text, start, mention.start);
	return {
		deadline: {
			date: mention.day,
			text: text.slice(mention.start, mention.end),
			...(label === null ? {} : { label }),
		},
		part,
		firm,
		start: mention.start,
	};
}

/** Every date of a cell of deadlines. */
export function deadlinesInCell(letter: Letter, start: number, end: number): readonly PlacedDeadline[] {
	return datesWithin(letter, start, end)
		.filter((mention) => mention.lead !== "counted" && mention.lead !== "referred")
		.map((mention) => placed(letter, mention, start, end, true));
}

/** The stretches of [start, end) that stand after a label of deadlines: to the line's end and the list below it. */
function labelled(text: string, start: number, end: number): readonly (readonly [number, number])[] {
	const stretches: [number, number][] = [];
	for (const match of text.slice(start, end).matchAll(LABEL_LINE)) {
		const from = start + match.index;
		let to = text.indexOf("\n", from + match[0].length + 1);
		if (to < 0 || to > end) to = end;
		if (text.slice(from + match[0].length, to).trim() === "")
			to = Math.min(
				end,
				to + 1 + (text.slice(to + 1, end).search(/\n(?!•|[A-ZÀ-Þ][A-Za-zÀ-ɏ]+\s\d|del|\d)/iu) + 1 || 400),
			);
		stretches.push([from, to]);
	}
	return stretches;
}

/**
 * The deadlines that a description of an assignment sets: what stands after a label of deadlines, and
 * dates in the text that words like «innen» lead to. Dates of other letters and counting dates are none.
 */
export function deadlinesInText(letter: Letter, start: number, end: number): readonly PlacedDeadline[] {
	const { text } = letter;
	const firmPlaces = labelled(text, start, end);
	const found: PlacedDeadline[] = [];
	for (const mention of datesWithin(letter, start, end)) {
		const stretch = firmPlaces.find(([from, to]) => from <= mention.start && mention.start < to);
		const due = mention.lead === "by" || mention.lead === "before";
		if (stretch !== undefined && mention.lead !== "referred" && mention.lead !== "counted")
			found.push(placed(letter, mention, start, end, true));
		else if (due && mention.kind !== "open" && isDuty(text, mention))
			found.push(placed(letter, mention, start, end, false));
	}
	return found;
}

const TELLS = /(?<![A-Za-zÀ-ɏ])(?:hadde|var|ble|vart|fikk|er\s[A-Za-zÀ-ɏ]+t)(?![A-Za-zÀ-ɏ])[^.]{0,60}$/iu;

/** The sentence up to the date does not merely tell what has been. */
function isDuty(text: string, mention: DateMention): boolean {
	const from = Math.max(
		text.lastIndexOf(". ", mention.start),
		text.lastIndexOf("\n", mention.start),
		mention.start - 300,
	);
	return !TELLS.test(text.slice(Math.max(0, from), mention.from));
}
