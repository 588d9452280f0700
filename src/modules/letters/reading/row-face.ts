/** What a row shows before it is opened: a label, its words, what stands beside and under them. */
import { type Language, textsIn } from "#base/texts.ts";
import { dayInWords, percent, periodInWords, wholeNumber } from "#web/formats.ts";
import type { Deadline } from "../read/reading.ts";
import { detailTexts } from "./reading.texts.ts";
import {
	assignmentKindTexts,
	authorisationTexts,
	findingTexts,
	modalityTexts,
	recurrenceTexts,
} from "./rows.texts.ts";
import type { Row } from "./rows.ts";

export interface RowFace {
	/** A short name at the row's left: "2025-08", "Mål 1", "skal"; empty where it has none. */
	readonly label: string;
	readonly title: string;
	/** Who, what kind: shown small, apart from each other. */
	readonly meta: readonly string[];
	/** A date or an amount, at the row's right. */
	readonly side: string;
	/** What stands small under it: "og 2 til". */
	readonly sideMore: string;
	/** How far in under the row above it belongs, 0 to 2. */
	readonly depth: number;
}

/** A shape per severity, so that colour is never alone. */
const SEVERITY_SHAPES = { error: "■", warning: "▲", note: "●" } as const;

/** The face of a row in a language. Pure, and light enough for a thousand rows. */
export function faceOf(row: Row, language: Language): RowFace {
	const { thing } = row;
	const t = textsIn(detailTexts, language);
	const face = (
		label: string,
		meta: readonly (string | null | undefined)[],
		side: string | readonly [string, string] = "",
		depth = 0,
	): RowFace => ({
		label,
		title: row.title,
		meta: meta.filter((word): word is string => Boolean(word)),
		side: typeof side === "string" ? side : side[0],
		sideMore: typeof side === "string" ? "" : side[1],
		depth,
	});
	const kroner = (amount: number): string => wholeNumber(amount, language);
	switch (thing.is) {
		case "finding": {
			const words = textsIn(findingTexts, language);
			const { severity, code } = thing.finding;
			return face(SEVERITY_SHAPES[severity], [words[severity], words[code]]);
		}
		case "assignment": {
			const { id, kind, lead, openEnded, change } = thing.assignment;
			const kinds = textsIn(assignmentKindTexts, language);
			const withheld = thing.assignment.withheld ? t.withheld : null;
			const side = row.deadlines.length > 0 ? nearest(row.deadlines, language) : (openEnded ?? "");
			return face(id, [lead, kinds[kind], change && kinds[change], withheld], side);
		}
		case "goal":
			return face(`${t.goal} ${thing.goal.id}`, []);
		case "indicator": {
			const { id, goal, target, kind } = thing.indicator;
			const under = goal === null ? null : `${t.goal} ${goal}`;
			return face(`SP ${id}`, [under, kind === "key-figure" ? t.keyFigure : null, target]);
		}
		case "total":
			return { ...face("", [], kroner(thing.total.amount)), title: t.chapterTotal(thing.total.chapter) };
		case "allotment": {
			const { chapter, item, subItem, amount } = thing.allotment;
			const place = t.item(chapter, subItem ? `${item}.${subItem}` : item);
			return { ...face("", row.title ? [place] : [], kroner(amount)), title: row.title || place };
		}
		case "earmark": {
			const { chapter, item, recipient, amount } = thing.earmark;
			return face("", [t.item(chapter, item), recipient], kroner(amount), thing.depth);
		}
		case "report": {
			const { due, every } = thing.report;
			const often = every ? textsIn(recurrenceTexts, language)[every] : null;
			const asOf = thing.report.asOf
				? `${t.asOf.toLowerCase()} ${dayInWords(thing.report.asOf, language)}`
				: null;
			return face("", [often, asOf], due ? dayInWords(due, language) : "");
		}
		case "meeting":
			return face("", [], thing.meeting.period ? periodInWords(thing.meeting.period, language) : "");
		case "authorisation": {
			const { kind, title, limitPercent, limitAmount } = thing.authorisation;
			const name = textsIn(authorisationTexts, language)[kind];
			const limit = [
				typeof limitPercent === "number" ? percent(limitPercent, language) : null,
				typeof limitAmount === "number" ? t.kroner(kroner(limitAmount)) : null,
			].filter(Boolean);
			return { ...face("", title ? [name] : [], limit.join(", ")), title: title || name };
		}
		case "requirement": {
			const { modality, recurrence } = thing.requirement;
			const often = recurrence ? textsIn(recurrenceTexts, language)[recurrence] : null;
			const binds = textsIn(modalityTexts, language)[modality];
			return face("", [row.actors.join(", "), binds, often], nearest(row.deadlines, language));
		}
		case "open":
			return face("▲", []);
	}
}

/** The first of the deadlines in time, and how many more there are; the words where there is no date. */
function nearest(deadlines: readonly Deadline[], language: Language): readonly [string, string] {
	const t = textsIn(detailTexts, language);
	const dates = [...new Set(deadlines.map(({ date }) => date).filter((date) => date !== null))].sort();
	const first = dates[0] ? dayInWords(dates[0], language) : (deadlines[0]?.text ?? "");
	return [first, dates.length > 1 ? t.moreDates(dates.length - 1) : ""];
}
