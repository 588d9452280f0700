import type { Transaction } from "#platform/db/database.ts";
import type { UnitRow } from "./unit.contract.ts";
import type { Unit, UnitState } from "./unit.ts";

interface Row {
	agency_id: string;
	id: string;
	name: string;
	number: string | null;
	parent_id: string | null;
	state: UnitState;
	version: bigint;
}

/** An organisation's units by id, at most `limit`, going on after one. */
export async function listUnits(
	tx: Transaction,
	organisationId: string,
	asked: { state: UnitState | null; limit: number; after: string | null },
): Promise<UnitRow[]> {
	const rows = await tx.query<Row & { role_count: number }>(
		`select u.agency_id, u.id, u.name, u.number, u.parent_id, u.state, u.version, (
			select count(*)::int from people.role r
			where r.agency_id = u.agency_id and r.unit_id = u.id and (r.to_day is null or r.to_day >= platform.effective_day())
		) as role_count
		from people.unit u
		where u.agency_id = $1 and ($2::text is null or u.state = $2) and ($3::uuid is null or u.id > $3)
		order by u.id
		limit $4`,
		[organisationId, asked.state, asked.after, asked.limit],
	);
	return rows.map((row) => ({
		...{ id: row.id, organisationId: row.agency_id, name: row.name, number: row.number },
		...{ parentId: row.parent_id, state: row.state, roleCount: row.role_count, version: Number(row.version) },
	}));
}

/** A unit among all of its organisation. */
export interface HeldUnit {
	readonly id: string;
	readonly organisationId: string;
	readonly state: UnitState;
	readonly version: number;
	readonly units: readonly Unit[];
}

/** All units of an organisation: nobody else changes its tree until the transaction ends. */
export async function holdTree(
	tx: Transaction,
	organisationId: string,
): Promise<(Unit & { version: number })[]> {
	await tx.query("select pg_advisory_xact_lock(hashtextextended('people.unit ' || $1, 5))", [organisationId]);
	const rows = await tx.query<Row>(
		"select id, name, parent_id, state, version from people.unit where agency_id = $1",
		[organisationId],
	);
	return rows.map(({ id, name, parent_id: parentId, state, version }) => ({
		...{ id, name, parentId, state, version: Number(version) },
	}));
}

/** A unit in reach with the tree around it, held; null where there is none. */
export async function holdUnit(
	tx: Transaction,
	spaces: readonly string[],
	id: string,
): Promise<HeldUnit | null> {
	const [row] = await tx.query<{ agency_id: string }>(
		"select agency_id from people.unit where agency_id = any ($1) and id = $2",
		[spaces, id],
	);
	if (row === undefined) return null;
	const units = await holdTree(tx, row.agency_id);
	const unit = units.find((one) => one.id === id);
	if (unit === undefined) return null;
	return { id, organisationId: row.agency_id, state: unit.state, version: unit.version, units };
}

/** How many roles in a unit count today or later. */
export async function rolesIn(tx: Transaction, organisationId: string, id: string): Promise<number> {
	const [row] = await tx.query<{ count: number }>(
		`select count(*)::int as count
		from people.role
		where agency_id = $1 and unit_id = $2 and (to_day is null or to_day >= platform.effective_day())`,
		[organisationId, id],
	);
	return row?.count ?? 0;
}

export async function addUnit(
	tx: Transaction,
	unit: { organisationId: string; id: string; name: string; parentId: string | null; number: string | null },
): Promise<void> {
	await tx.query(
		"insert into people.unit (agency_id, id, name, parent_id, number) values ($1, $2, $3, $4, $5)",
		[...[unit.organisationId, unit.id, unit.name, unit.parentId, unit.number]],
	);
}

/** Changes a unit; what is undefined stays. The new version comes back. */
export async function changeUnit(
	tx: Transaction,
	{ organisationId, id }: { organisationId: string; id: string },
	to: { name?: string; parentId?: string | null; state?: UnitState },
): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update people.unit
		set name = coalesce($3, name), parent_id = case when $4 then $5::uuid else parent_id end,
			state = coalesce($6, state), version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[organisationId, id, to.name ?? null, to.parentId !== undefined, to.parentId ?? null, to.state ?? null],
	);
	return Number(row?.version);
}
