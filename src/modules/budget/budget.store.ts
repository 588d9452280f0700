import type { z } from "zod";
import { decimalOf } from "#base/money.ts";
import type { WordedRow, YearOf } from "#base/year.ts";
import { asOf } from "#platform/db/as-of.ts";
import type { Transaction } from "#platform/db/database.ts";
import { rowsOfYear } from "#platform/db/rows-of-year.ts";
import type { AllotmentRow, AuthorisationRow, EarmarkRow } from "./budget.contract.ts";
import { stepsOf, type Version } from "./steps.ts";

/** Rows of `budget`, with the tables' own names for their columns; øre as decimal strings, since JSON has no bigint. */
export interface BudgetRows {
	readonly allotments: readonly (WordedRow & {
		readonly chapter: string;
		readonly chapter_name: string | null;
		readonly item: string;
		readonly sub_item: string | null;
		readonly name: string | null;
		readonly keywords: readonly string[];
		readonly amount_ore: string;
		readonly appropriation_ore: string | null;
		readonly is_change: boolean;
	})[];
	readonly earmarks: readonly (WordedRow & {
		readonly chapter: string;
		readonly item: string;
		readonly purpose: string;
		readonly recipient: string | null;
		readonly amount_ore: string;
		readonly part_of: string | null;
	})[];
	readonly authorisations: readonly (WordedRow & {
		readonly kind: string;
		readonly title: string | null;
		readonly limit_percent: number | null;
		readonly limit_ore: string | null;
		readonly items: readonly string[];
		readonly conditions: readonly string[];
	})[];
}

/** Adds the money that a letter allots and binds, and what it authorises. */
export async function addBudget(tx: Transaction, rows: BudgetRows): Promise<void> {
	await tx.query(
		`insert into budget.allotment (
			agency_id, id, acceptance_id, year, place, chapter, chapter_name, item, sub_item, name, keywords,
			amount_ore, appropriation_ore, is_change, sources
		)
		select agency_id, id, acceptance_id, year, place, chapter, chapter_name, item, sub_item, name, keywords,
			amount_ore, appropriation_ore, is_change, sources
		from jsonb_populate_recordset(null::budget.allotment, $1)`,
		[JSON.stringify(rows.allotments)],
	);
	await tx.query(
		`insert into budget.earmark (
			agency_id, id, acceptance_id, year, place, chapter, item, purpose, recipient, amount_ore, part_of, sources
		)
		select agency_id, id, acceptance_id, year, place, chapter, item, purpose, recipient, amount_ore, part_of, sources
		from jsonb_populate_recordset(null::budget.earmark, $1)`,
		[JSON.stringify(rows.earmarks)],
	);
	await tx.query(
		`insert into budget.authorisation (
			agency_id, id, acceptance_id, year, place, kind, title, limit_percent, limit_ore, items, conditions, sources
		)
		select agency_id, id, acceptance_id, year, place, kind, title, limit_percent, limit_ore, items, conditions, sources
		from jsonb_populate_recordset(null::budget.authorisation, $1)`,
		[JSON.stringify(rows.authorisations)],
	);
}

const bound = ({ agencyId, year, before }: YearOf): unknown[] => [agencyId, year, before];

type Allotment = z.output<typeof AllotmentRow>;
type Earmark = z.output<typeof EarmarkRow>;
type Authorisation = z.output<typeof AuthorisationRow>;

/** The allotments in force, as the letters order them. */
export async function allotmentsOf(tx: Transaction, of: YearOf): Promise<Allotment[]> {
	const columns = `agency_id, id, year, place, state, chapter, chapter_name, item, sub_item, name, keywords,
		amount_ore, appropriation_ore, is_change, sources`;
	const rows = await tx.query<Allotment & { amount: bigint; appropriation: bigint | null }>(
		`select id, chapter, chapter_name as "chapterName", item, sub_item as "subItem", name, keywords,
			amount_ore as amount, appropriation_ore as appropriation, is_change as "isChange", sources as words
		from ${asOf("budget.allotment", columns, "$3")} a
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
	const versions = await versionsOf(tx, of);
	return rows.map((row) => ({
		...row,
		steps: stepsOf(versions.get(row.id) ?? []).map(({ amount, words }) => {
			return { amount: decimalOf(amount), words: [...words] };
		}),
		amount: decimalOf(row.amount),
		appropriation: row.appropriation === null ? null : decimalOf(row.appropriation),
	}));
}

/** How the year's allotments have stood, each from its first version to the one that is shown. */
async function versionsOf(tx: Transaction, of: YearOf): Promise<ReadonlyMap<string, Version[]>> {
	const rows = await tx.query<Version & { id: string }>(
		`select h.id, h.amount_ore as amount, h.sources as words
		from budget.allotment a
		join budget.allotment_history h on h.agency_id = a.agency_id and h.id = a.id
		where a.agency_id = $1 and a.year = $2 and h.state = 'in-force'
			and ($3::timestamptz is null or h.valid_from < $3)
		order by h.id, h.entry`,
		bound(of),
	);
	const versions = new Map<string, Version[]>();
	for (const { id, ...version } of rows) versions.set(id, [...(versions.get(id) ?? []), version]);
	return versions;
}

/** The earmarks in force, as the letters order them. */
export async function earmarksOf(tx: Transaction, of: YearOf): Promise<Earmark[]> {
	const columns =
		"agency_id, id, year, place, state, chapter, item, purpose, recipient, amount_ore, part_of, sources";
	const rows = await tx.query<Earmark & { amount: bigint }>(
		`select id, chapter, item, purpose, recipient, amount_ore as amount, part_of as "partOf", sources as words
		from ${asOf("budget.earmark", columns, "$3")} e
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
	return rows.map((row) => ({ ...row, amount: decimalOf(row.amount) }));
}

/** The authorisations in force, as the letters order them. */
export async function authorisationsOf(tx: Transaction, of: YearOf): Promise<Authorisation[]> {
	const columns =
		"agency_id, id, year, place, state, kind, title, limit_percent, limit_ore, items, conditions, sources";
	const rows = await tx.query<Authorisation & { limit: bigint | null }>(
		`select id, kind, title, limit_percent::float8 as "limitPercent", limit_ore as limit, items, conditions,
			sources as words
		from ${asOf("budget.authorisation", columns, "$3")} a
		where agency_id = $1 and year = $2 and state = 'in-force'
		order by place, id`,
		bound(of),
	);
	return rows.map((row) => ({ ...row, limit: row.limit === null ? null : decimalOf(row.limit) }));
}

/** What may become of the rows of an accepted letter. */
export const budgetKept = rowsOfYear({
	allotment: "budget.allotment",
	earmark: "budget.earmark",
	authorisation: "budget.authorisation",
});
