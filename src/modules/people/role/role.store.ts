import type { Actor, Transaction } from "#platform/db/database.ts";
import type { HeldRole, LastDays } from "../person/person.ts";
import type { Role } from "../role.ts";
import type { UnitState } from "../unit/unit.ts";
import type { StandIn } from "./ending.ts";
import { type RolePeriod, roleStateOn } from "./period.ts";
import type { RoleRow } from "./role.contract.ts";

interface Row {
	agency_id: string;
	id: string;
	person_id: string;
	role: Role;
	unit_id: string | null;
	from_day: string;
	to_day: string | null;
	deputy_for: string | null;
	version: bigint;
	person_name: string | null;
	organisation_name: string;
	organisation_short_name: string;
	unit_name: string | null;
	original_person_id: string | null;
	original_person_name: string | null;
}

/** Roles of a table or of its history, joined with what they name; as far as the actor sees them. */
const joined = (roles: string): string => `
	select r.agency_id, r.id, r.person_id, r.role, r.unit_id, r.from_day, r.to_day, r.deputy_for, r.version,
		p.name as person_name, o.name as organisation_name, o.short_name as organisation_short_name,
		u.name as unit_name, f.person_id as original_person_id, fp.name as original_person_name
	from ${roles} r
	join people.organisation o on o.id = r.agency_id
	left join people.person p on p.id = r.person_id
	left join people.unit u on u.agency_id = r.agency_id and u.id = r.unit_id
	left join people.role f on f.agency_id = r.agency_id and f.id = r.deputy_for
	left join people.person fp on fp.id = f.person_id`;

function rowOf(row: Row, day: string): RoleRow {
	const { from_day: fromDay, to_day: toDay } = row;
	const { deputy_for: roleId, original_person_id: originalId, original_person_name: originalName } = row;
	return {
		id: row.id,
		organisation: {
			id: row.agency_id,
			name: row.organisation_name,
			shortName: row.organisation_short_name,
		},
		person: { id: row.person_id, name: row.person_name },
		role: row.role,
		unit: row.unit_id === null ? null : { id: row.unit_id, name: row.unit_name ?? "" },
		...{ fromDay, toDay, state: roleStateOn(day, { fromDay, toDay }) },
		deputyFor:
			roleId === null || originalId === null
				? null
				: { roleId, person: { id: originalId, name: originalName } },
		version: Number(row.version),
	};
}

/** Roles of people that count today or later, in spaces that the actor sees. */
export async function rolesOfPeople(
	tx: Transaction,
	ids: readonly string[],
	today: string,
): Promise<RoleRow[]> {
	const rows = await tx.query<Row>(
		`${joined("people.role")}
		where r.person_id = any ($1) and (r.to_day is null or r.to_day >= $2) and (r.to_day is null or r.to_day >= r.from_day)
		order by o.name collate "nb-x-icu", r.role, r.from_day, r.id`,
		[ids, today],
	);
	return rows.map((row) => rowOf(row, today));
}

/**
 * A person's roles, those that are over too, and those of others who stand in for them; the last begun first.
 *
 * @param asOf the day as whose end they are shown; null for how they stand now
 */
export async function rolesAsOf(
	tx: Transaction,
	personId: string,
	today: string,
	asOf: string | null,
): Promise<{ roles: RoleRow[]; deputies: RoleRow[] }> {
	const then = `(
		select * from people.role_history
		where valid_from < ($2::date + 1)::timestamp at time zone 'Europe/Oslo'
			and (valid_to is null or valid_to >= ($2::date + 1)::timestamp at time zone 'Europe/Oslo')
	)`;
	const rows = await tx.query<Row>(
		`${joined(asOf === null ? "people.role" : then)}
		where (r.person_id = $1 or f.person_id = $1) and $2::date is not null
		order by r.from_day desc, r.id desc`,
		[personId, asOf ?? today],
	);
	const all = rows.map((row) => rowOf(row, asOf ?? today));
	return {
		roles: all.filter(({ person }) => person.id === personId),
		deputies: all.filter(({ person }) => person.id !== personId),
	};
}

/** A role in one of the spaces, held; null where there is none. */
export async function holdRole(
	tx: Transaction,
	spaces: readonly string[],
	id: string,
): Promise<(RolePeriod & KeptRole) | null> {
	const [row] = await tx.query<Row>(
		`select agency_id, id, person_id, role, unit_id, from_day, to_day, deputy_for, version
		from people.role
		where agency_id = any ($1) and id = $2
		for update`,
		[spaces, id],
	);
	if (row === undefined) return null;
	return {
		...{ id: row.id, spaceId: row.agency_id, personId: row.person_id, role: row.role, unitId: row.unit_id },
		...{ fromDay: row.from_day, toDay: row.to_day, isDeputys: row.deputy_for !== null },
		version: Number(row.version),
	};
}

/** What stands in a role's row beside its period. */
export interface KeptRole {
	readonly id: string;
	readonly spaceId: string;
	readonly personId: string;
	readonly role: Role;
	readonly unitId: string | null;
	readonly isDeputys: boolean;
	readonly version: number;
}

/** Those who stand in for a role, held. */
export async function deputiesOf(tx: Transaction, spaceId: string, roleId: string): Promise<StandIn[]> {
	const rows = await tx.query<Row>(
		"select id, from_day, to_day from people.role where agency_id = $1 and deputy_for = $2 order by id for update",
		[spaceId, roleId],
	);
	return rows.map((row) => ({ id: row.id, fromDay: row.from_day, toDay: row.to_day }));
}

/**
 * Administrators of a space other than a person, whoever has left and deputies not counted. Nobody else
 * changes who is one until the transaction ends.
 */
export async function otherAdministrators(
	tx: Transaction,
	spaceId: string,
	personId: string,
): Promise<RolePeriod[]> {
	await tx.query("select pg_advisory_xact_lock(hashtextextended('people.role ' || $1, 5))", [spaceId]);
	const rows = await tx.query<Row>(
		`select r.from_day, r.to_day
		from people.role r
		join people.person p on p.id = r.person_id
		where r.agency_id = $1 and r.role = 'administrator' and r.person_id <> $2 and r.deputy_for is null
			and p.state = 'active'`,
		[spaceId, personId],
	);
	return rows.map((row) => ({ fromDay: row.from_day, toDay: row.to_day }));
}

/** A person's roles in the spaces that are not over, with all that ends with them. */
export async function rolesThatEnd(
	tx: Transaction,
	spaces: readonly string[],
	personId: string,
): Promise<HeldRole[]> {
	const rows = await tx.query<Row>(
		`select agency_id, id, role, from_day, to_day, deputy_for
		from people.role
		where agency_id = any ($1) and person_id = $2 and (to_day is null or to_day >= platform.effective_day())
		order by agency_id, id
		for update`,
		[spaces, personId],
	);
	const held: HeldRole[] = [];
	for (const row of rows) {
		const isAdministrator = row.role === "administrator" && row.deputy_for === null;
		held.push({
			...{ id: row.id, spaceId: row.agency_id, fromDay: row.from_day, toDay: row.to_day },
			...{ role: row.role, isDeputys: row.deputy_for !== null },
			deputies: await deputiesOf(tx, row.agency_id, row.id),
			otherAdministrators: isAdministrator ? await otherAdministrators(tx, row.agency_id, personId) : [],
		});
	}
	return held;
}

/** The periods in which a person holds a role in a space and unit. */
export async function periodsHeld(
	tx: Transaction,
	asked: { spaceId: string; personId: string; role: Role; unitId: string | null },
): Promise<RolePeriod[]> {
	await tx.query("select pg_advisory_xact_lock(hashtextextended('people.role ' || $1, 5))", [asked.spaceId]);
	const rows = await tx.query<Row>(
		`select from_day, to_day
		from people.role
		where agency_id = $1 and person_id = $2 and role = $3 and unit_id is not distinct from $4
			and (to_day is null or to_day >= from_day)`,
		[asked.spaceId, asked.personId, asked.role, asked.unitId],
	);
	return rows.map((row) => ({ fromDay: row.from_day, toDay: row.to_day }));
}

/** A unit of a space; null where there is none. */
export async function unitOf(
	tx: Transaction,
	spaceId: string,
	id: string,
): Promise<{ id: string; state: UnitState } | null> {
	const [row] = await tx.query<{ id: string; state: UnitState }>(
		"select id, state from people.unit where agency_id = $1 and id = $2",
		[spaceId, id],
	);
	return row ?? null;
}

/** Whether the organisation that the actor acts for is steered this year by the one with this id. */
export async function isSteeredBy(tx: Transaction, actor: Actor, ministryId: string): Promise<boolean> {
	const rows = await tx.query(
		`select from people.steering
		where agency_id = $1 and ministry_id = $2 and year = date_part('year', platform.effective_day())`,
		[actor.agencyId, ministryId],
	);
	return rows.length > 0;
}

/** A role as it is given. */
export interface NewRole extends RolePeriod {
	readonly id: string;
	readonly spaceId: string;
	readonly personId: string;
	readonly role: Role;
	readonly unitId: string | null;
	/** The role that it stands in for. */
	readonly deputyFor: string | null;
}

export async function addRole(tx: Transaction, role: NewRole): Promise<void> {
	await tx.query(
		`insert into people.role (agency_id, id, person_id, role, unit_id, from_day, to_day, deputy_for)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		[
			...[role.spaceId, role.id, role.personId, role.role, role.unitId],
			...[role.fromDay, role.toDay, role.deputyFor],
		],
	);
}

/** Gives roles their last days; the first one's new version comes back. */
export async function endRoles(tx: Transaction, ends: readonly LastDays[]): Promise<number> {
	let first = 0;
	for (const [place, { spaceId, roleId, lastDay }] of ends.entries()) {
		const [row] = await tx.query<{ version: bigint }>(
			`update people.role
			set to_day = $3, version = version + 1
			where agency_id = $1 and id = $2
			returning version`,
			[spaceId, roleId, lastDay],
		);
		if (place === 0) first = Number(row?.version);
	}
	return first;
}
