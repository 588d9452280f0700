/** Who steers whom, year by year. */
import type { Result } from "#base/result.ts";
import type { OrganisationKind, Reach } from "../organisation/organisation.ts";
import { byRules, type Rule, unless } from "../rule.ts";

/** What is known when a ministry is said to steer an agency in a year. */
export interface Steering {
	readonly year: number;
	/** The year of today. */
	readonly thisYear: number;
	readonly agency: { readonly kind: OrganisationKind; readonly reach: Reach };
	readonly ministry: { readonly kind: OrganisationKind };
	/** What the one who acts does so for. */
	readonly actingFor: OrganisationKind;
	/** Whether somebody steers the agency in that year already. */
	readonly isSet: boolean;
}

/** The agency does not choose who steers it, and neither does a ministry that does not (R14.3). */
const onlyTheSteeringMinistrySaysWhoSteers: Rule<Steering> = ({ agency, actingFor }) =>
	unless(
		actingFor === "ministry" && agency.reach === "looked-after",
		"OnlyTheSteeringMinistrySaysWhoSteers",
		"R14.3",
	);

const onlyAnAgencyIsSteered: Rule<Steering> = ({ agency }) =>
	unless(agency.kind !== "ministry", "OnlyAnAgencyIsSteered", "R14.3");

const onlyAMinistrySteers: Rule<Steering> = ({ ministry }) =>
	unless(ministry.kind === "ministry", "OnlyAMinistrySteers", "R14.3");

/** A past year that nobody wrote down may be added, for letters of that year; what is written stands (R14.3). */
const pastYearsStand: Rule<Steering> = ({ year, thisYear, isSet }) =>
	unless(year >= thisYear || !isSet, "PastYearsStand", "R14.3");

/** Whether a ministry may be said to steer an agency in a year. */
export function setSteering(given: Steering): Result<"set"> {
	return byRules(
		[onlyAnAgencyIsSteered, onlyTheSteeringMinistrySaysWhoSteers, onlyAMinistrySteers, pastYearsStand],
		given,
		() => "set",
	);
}

/** Years on end in which one ministry steers. */
export interface Span<Row> {
	readonly from: number;
	readonly to: number;
	/** The years' rows, the first first. */
	readonly rows: readonly Row[];
}

/** An agency's years as spans with one ministry, the last first; a year that is missing ends a span. */
export function spansOf<Row extends { readonly year: number; readonly ministry: { readonly id: string } }>(
	rows: readonly Row[],
): Span<Row>[] {
	const spans: { from: number; to: number; rows: Row[] }[] = [];
	for (const row of [...rows].sort((one, other) => one.year - other.year)) {
		const last = spans.at(-1);
		if (last && last.to === row.year - 1 && last.rows[0]?.ministry.id === row.ministry.id) {
			last.to = row.year;
			last.rows.push(row);
		} else spans.push({ from: row.year, to: row.year, rows: [row] });
	}
	return spans.reverse();
}
