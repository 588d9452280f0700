/** What a row shows before it is opened: a label, its words, what stands beside and under them. */

import { dayInWords, percent, periodInWords, wholeNumber } from "#base/formats.ts";
import { type Language, textsIn } from "#base/texts.ts";
import { inWords } from "../asks.ts";
import type { Deadline } from "../read/reading.ts";
import type { RowThing } from "../review/things.ts";
import { detailTexts } from "./reading.texts.ts";
import {
	asideTexts,
	assignmentKindTexts,
	authorisationTexts,
	findingTexts,
	modalityTexts,
	recurrenceTexts,
} from "./rows.texts.ts";
import type { Row } from "./rows.ts";

export interface RowFace {
	/** A short name at the row's left: "2025-08", "Mål 1"; empty where it has none. */
	readonly label: string;
	readonly title: string;
	/** The title is in the screen's language, not in the letter's. */
	readonly isSaidHere: boolean;
	/** Who, what kind: shown small, apart from each other. */
	readonly meta: readonly string[];
	/** A date or an amount, at the row's right. */
	readonly side: string;
	/** What stands small beside it: "og 2 til". */
	readonly sideMore: string;
	/** How far in under the row above it belongs, 0 to 2. */
	readonly depth: number;
}

/** What one kind of thing says of itself; `meta` may hold gaps. */
interface Said {
	readonly label?: string;
	readonly title?: string;
	readonly meta?: readonly (string | null | undefined)[];
	readonly side?: string | readonly [string, string] | null;
	readonly depth?: number;
}

type Speak<Is extends RowThing["is"]> = (
	thing: Extract<RowThing, { is: Is }>,
	row: Row,
	language: Language,
) => Said;

/** A shape per severity, so that colour is never alone. */
const SEVERITY_SHAPES = { error: "■", warning: "▲", note: "●" } as const;

const SPEAK: { readonly [Is in RowThing["is"]]: Speak<Is> } = {
	finding: ({ finding: { severity, code, ask } }, _, language) => {
		const words = textsIn(findingTexts, language);
		const title = ask === undefined ? null : inWords(ask, language);
		return {
			...(title === null ? {} : { title }),
			label: SEVERITY_SHAPES[severity],
			meta: [words[severity], words[code]],
		};
	},
	assignment: ({ assignment }, { deadlines }, language) => {
		const { id, kind, lead, openEnded, change, withheld } = assignment;
		const kinds = textsIn(assignmentKindTexts, language);
		const exempt = withheld ? textsIn(detailTexts, language).withheld : null;
		return {
			label: id,
			meta: [lead, kinds[kind], change && kinds[change], exempt],
			side: deadlines.length > 0 ? nearest(deadlines, language) : openEnded,
		};
	},
	goal: ({ goal: { id } }, _, language) => ({ label: `${textsIn(detailTexts, language).goal} ${id}` }),
	indicator: ({ indicator: { id, goal, target, kind } }, _, language) => {
		const t = textsIn(detailTexts, language);
		const under = goal === null ? null : `${t.goal} ${goal}`;
		return { label: `SP ${id}`, meta: [under, kind === "key-figure" ? t.keyFigure : null, target] };
	},
	total: ({ total: { chapter, amount } }, _, language) => ({
		title: textsIn(detailTexts, language).chapterTotal(chapter),
		side: wholeNumber(amount, language),
	}),
	allotment: ({ allotment }, { title }, language) => {
		const { chapter, item, subItem, amount } = allotment;
		const place = textsIn(detailTexts, language).item(chapter, subItem ? `${item}.${subItem}` : item);
		return { title: title || place, meta: [title && place], side: wholeNumber(amount, language) };
	},
	earmark: ({ earmark: { chapter, item, recipient, amount }, depth }, _, language) => ({
		meta: [textsIn(detailTexts, language).item(chapter, item), recipient],
		side: wholeNumber(amount, language),
		depth,
	}),
	report: ({ report: { due, every, asOf } }, _, language) => {
		const per = textsIn(detailTexts, language).asOf.toLowerCase();
		return {
			meta: [
				every && textsIn(recurrenceTexts, language)[every],
				asOf && `${per} ${dayInWords(asOf, language)}`,
			],
			side: due && dayInWords(due, language),
		};
	},
	meeting: ({ meeting: { period } }, _, language) => ({ side: period && periodInWords(period, language) }),
	authorisation: ({ authorisation }, _, language) => {
		const { kind, title, limitPercent, limitAmount } = authorisation;
		const name = textsIn(authorisationTexts, language)[kind];
		const limits = [
			typeof limitPercent === "number" && percent(limitPercent, language),
			typeof limitAmount === "number" &&
				textsIn(detailTexts, language).kroner(wholeNumber(limitAmount, language)),
		];
		return { title: title || name, meta: [title && name], side: limits.filter(Boolean).join(", ") };
	},
	requirement: ({ requirement: { modality, recurrence } }, { actors, deadlines }, language) => ({
		meta: [
			actors.join(", "),
			textsIn(modalityTexts, language)[modality],
			recurrence && textsIn(recurrenceTexts, language)[recurrence],
		],
		side: nearest(deadlines, language),
	}),
	open: () => ({ label: "▲" }),
	aside: ({ reason }, _, language) => ({ meta: [textsIn(asideTexts, language)[reason]] }),
};

/** The face of a row in a language. Pure, and light enough for a thousand rows. */
export function faceOf(row: Row, language: Language): RowFace {
	const speak = SPEAK[row.thing.is] as Speak<RowThing["is"]>;
	const said = speak(row.thing as never, row, language);
	const [side, sideMore] = typeof said.side === "string" ? [said.side, ""] : (said.side ?? ["", ""]);
	return {
		label: said.label ?? "",
		title: said.title ?? row.title,
		isSaidHere: said.title !== undefined,
		meta: [...new Set(said.meta ?? [])].filter((word): word is string => Boolean(word)),
		side,
		sideMore,
		depth: said.depth ?? 0,
	};
}

/** The first of the deadlines in time, and how many more there are; the words where there is no date. */
function nearest(deadlines: readonly Deadline[], language: Language): readonly [string, string] {
	const t = textsIn(detailTexts, language);
	const dates = [...new Set(deadlines.map(({ date }) => date).filter((date) => date !== null))].sort();
	const first = dates[0] ? dayInWords(dates[0], language) : (deadlines[0]?.text ?? "");
	return [first, dates.length > 1 ? t.moreDates(dates.length - 1) : ""];
}
