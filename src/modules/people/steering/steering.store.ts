import type { Transaction } from "#platform/db/database.ts";
import type { SteeringRow } from "./steering.contract.ts";

interface Row {
	agency_id: string;
	agency_name: string;
	agency_short_name: string;
	ministry_id: string;
	ministry_name: string;
	ministry_short_name: string;
	year: number;
	version: bigint;
	may_change: boolean;
}

/** Who steers whom as far as the actor sees, by the agency's name and year, the last year first. */
export async function listSteering(
	tx: Transaction,
	asked: { agencyId: string | null; limit: number; after: readonly string[] | null; thisYear: number },
): Promise<SteeringRow[]> {
	const [name, year, id] = asked.after ?? [];
	const rows = await tx.query<Row>(
		`select s.agency_id, a.name as agency_name, a.short_name as agency_short_name,
			s.ministry_id, m.name as ministry_name, m.short_name as ministry_short_name, s.year, s.version,
			s.year >= $6 and s.agency_id in (select people.looked_after()) as may_change
		from people.steering s
		join people.organisation a on a.id = s.agency_id
		join people.organisation m on m.id = s.ministry_id
		where ($1::uuid is null or s.agency_id = $1)
			and ($2::text is null or (a.name collate "nb-x-icu", a.id, -s.year) > ($2, $4::uuid, -($3::int)))
		order by a.name collate "nb-x-icu", a.id, s.year desc
		limit $5`,
		[asked.agencyId, name ?? null, year ?? null, id ?? null, asked.limit, asked.thisYear],
	);
	return rows.map((row) => ({
		agency: { id: row.agency_id, name: row.agency_name, shortName: row.agency_short_name },
		ministry: { id: row.ministry_id, name: row.ministry_name, shortName: row.ministry_short_name },
		...{ year: row.year, version: Number(row.version), mayChange: row.may_change },
	}));
}

/** The version of a year's row, held; null where nobody steers the agency in that year. */
export async function holdYear(tx: Transaction, agencyId: string, year: number): Promise<number | null> {
	const [row] = await tx.query<{ version: bigint }>(
		"select version from people.steering where agency_id = $1 and year = $2 for update",
		[agencyId, year],
	);
	return row === undefined ? null : Number(row.version);
}

/**
 * Says who steers an agency in a year; the version comes back, null where somebody else said it at the same
 * moment.
 */
export async function setYear(
	tx: Transaction,
	{ agencyId, year, ministryId }: { agencyId: string; year: number; ministryId: string },
	isSet: boolean,
): Promise<number | null> {
	const statement = isSet
		? `update people.steering set ministry_id = $3, version = version + 1
			where agency_id = $1 and year = $2 returning version`
		: `insert into people.steering (agency_id, year, ministry_id) values ($1, $2, $3)
			on conflict do nothing returning version`;
	const [row] = await tx.query<{ version: bigint }>(statement, [agencyId, year, ministryId]);
	return row === undefined ? null : Number(row.version);
}
