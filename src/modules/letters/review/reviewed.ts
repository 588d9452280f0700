/** What a reviewed letter comes to: the reading as persons have judged it. */
import type { Earmark, Reading } from "../read/reading.ts";
import type { Item, Review } from "./review.ts";
import { type RowThing, type ThingKind, thingsOf } from "./things.ts";

/** Rows that a person has said yes to. */
const AGREED: readonly Item["status"][] = ["accepted", "changed", "added"];

/**
 * The reading with those rows only that persons have accepted, changed or made, and with the findings that the
 * ministry is asked about. Text and head are the letter's own.
 */
export function agreedReading(reading: Reading, review: Review): Reading {
	const agreed = [...review.items.values()].filter(({ status }) => AGREED.includes(status));
	const of = <Is extends ThingKind>(is: Is) =>
		agreed.flatMap(({ thing }) => (thing.is === is ? [thing as Extract<RowThing, { is: Is }>] : []));
	const { coverage: _, ...rest } = reading;
	return {
		...rest,
		findings: [...review.items.values()].flatMap(({ status, thing }) =>
			status === "asked" && thing.is === "finding" ? [thing.finding] : [],
		),
		assignments: of("assignment").map(({ assignment }) => assignment),
		goals: of("goal").map(({ goal }) => goal),
		indicators: of("indicator").map(({ indicator }) => indicator),
		allotments: of("allotment").map(({ allotment }) => allotment),
		chapterTotals: of("total").map(({ total }) => total),
		earmarks: earmarksOf(reading, agreed),
		reports: of("report").map(({ report }) => report),
		meetings: of("meeting").map(({ meeting }) => meeting),
		authorisations: of("authorisation").map(({ authorisation }) => authorisation),
		requirements: of("requirement").map(({ requirement }) => requirement),
	};
}

/** Earmarks name by their index the one that they are a part of: where some are gone, others have a new index. */
function earmarksOf(reading: Reading, agreed: readonly Item[]): readonly Earmark[] {
	const keys = new Map(
		thingsOf(reading).flatMap(({ key, thing }) =>
			thing.is === "earmark" ? [[key, reading.earmarks.indexOf(thing.earmark)] as const] : [],
		),
	);
	const kept = agreed
		.flatMap(({ key, thing }) =>
			thing.is === "earmark"
				? [{ earmark: thing.earmark, before: keys.get(key) ?? reading.earmarks.length }]
				: [],
		)
		.sort((a, b) => a.before - b.before);
	return kept.map(({ earmark }) => {
		if (typeof earmark.partOf !== "number") return earmark;
		const partOf = kept.findIndex(({ before }) => before === earmark.partOf);
		return { ...earmark, partOf: partOf === -1 ? null : partOf };
	});
}
