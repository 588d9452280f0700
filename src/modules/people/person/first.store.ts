import { dayInNorway } from "#base/day.ts";
import type { Transaction } from "#platform/db/database.ts";
import { newId } from "#platform/ids.ts";
import { twinsOf } from "../organisation/organisation.store.ts";
import { addRole } from "../role/role.store.ts";
import { type AskedFirst, type First, firstAdministrator, type KnownFirst } from "./first.ts";
import { addPerson } from "./person.store.ts";
import type { PersonState } from "./person.ts";

/** Who does what nobody does: whoever runs the program, on its command line. */
const PROGRAM = "00000000-0000-7000-8000-000000000000";

/**
 * Sees to it that an organisation has its first administrator, as the owner; what was done comes back, or why
 * it was not.
 */
export async function addFirstAdministrator(
	tx: Transaction,
	asked: AskedFirst,
	{ now, requestId }: { readonly now: Date; readonly requestId: string },
): Promise<First> {
	await tx.query(
		`select set_config('rorkult.actor', $1, true), set_config('rorkult.action', 'person.add', true),
			set_config('rorkult.request', $2, true), set_config('rorkult.effective_at', $3, true)`,
		[PROGRAM, requestId, now.toISOString()],
	);
	const known = await knownOf(tx, asked);
	const first = firstAdministrator(asked, known);
	if (first.does !== "add") return first;
	const spaceId = known.organisation?.id ?? newId(now);
	if (first.organisation !== null) {
		const { kind, name, shortName, number } = first.organisation;
		await tx.query(
			"insert into people.organisation (id, kind, name, short_name, number) values ($1, $2, $3, $4, $5)",
			[spaceId, kind, name, shortName, number],
		);
	}
	const personId = known.owner?.id ?? newId(now);
	if (first.isNew) {
		await addPerson(tx, { ...asked, email: null, phone: null, homeId: spaceId, id: personId });
	}
	await addRole(tx, {
		...{ id: newId(now), spaceId, personId, role: "administrator", unitId: null },
		...{ fromDay: dayInNorway(now), toDay: null, deputyFor: null },
	});
	return first;
}

async function knownOf(tx: Transaction, asked: AskedFirst): Promise<KnownFirst> {
	// The lock on names is taken: two who run the command at once do it one after the other.
	await twinsOf(tx, { id: null, shortName: asked.organisation, number: null });
	const [organisation] = await tx.query<{ id: string; short_name: string }>(
		`select id, short_name
		from people.organisation
		where number = $1 or lower(short_name collate "nb-x-icu") in (
			lower($1 collate "nb-x-icu"), lower($2 collate "nb-x-icu")
		)
		order by number = $1 desc nulls last
		limit 1`,
		[asked.organisation, asked.organisationName],
	);
	const administrators = await tx.query<{ id: string }>(
		`select p.id
		from people.role r
		join people.person p on p.id = r.person_id
		where r.agency_id = $1 and r.role = 'administrator' and p.state = 'active'
			and people.counts(r.from_day, r.to_day)`,
		[organisation?.id ?? null],
	);
	const [owner] = await tx.query<{ id: string; agency_id: string; state: PersonState }>(
		"select id, agency_id, state from people.person where issuer = $1 and claim = $2",
		[asked.issuer, asked.claim],
	);
	return {
		organisation:
			organisation === undefined ? null : { id: organisation.id, shortName: organisation.short_name },
		administratorIds: administrators.map(({ id }) => id),
		owner: owner === undefined ? null : { id: owner.id, homeId: owner.agency_id, state: owner.state },
	};
}
