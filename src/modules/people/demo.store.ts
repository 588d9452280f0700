import type { Furnisher } from "#platform/db/migrate.ts";
import { DEMO_ISSUER, DEMO_ORGANISATIONS, DEMO_PEOPLE } from "./demo.ts";

/** The years in which the demonstration's ministry steers its agencies. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2027;

/**
 * Puts the demonstration's organisations and people into a database that lacks them. Who was changed there
 * stays changed, and who was erased stays erased.
 */
export async function furnishDemo(owner: Furnisher): Promise<void> {
	// They have been there since the first year, on whatever day of the demonstration somebody looks back.
	await owner.query("select set_config('rorkult.effective_at', $1, false)", [
		`${FIRST_YEAR}-01-01T00:00:00+01:00`,
	]);
	await furnish(owner);
	await owner.query("select set_config('rorkult.effective_at', '', false)");
}

async function furnish(owner: Furnisher): Promise<void> {
	const { ministry, agency, neighbour } = DEMO_ORGANISATIONS;
	for (const { id, kind, name, shortName } of [ministry, agency, neighbour]) {
		await owner.query(
			`insert into people.organisation (id, kind, name, short_name)
			values ($1, $2, $3, $4)
			on conflict do nothing`,
			[id, kind, name, shortName],
		);
	}
	await owner.query(
		`insert into people.steering (agency_id, year, ministry_id)
		select agency, year, $1
		from unnest($2::uuid[]) as agency, generate_series($3::int, $4::int) as year
		on conflict do nothing`,
		[ministry.id, [agency.id, neighbour.id], FIRST_YEAR, LAST_YEAR],
	);
	for (const { id, name, home, role, spaces } of Object.values(DEMO_PEOPLE)) {
		// Whoever came before there was sign-in has no claim yet.
		await owner.query(
			`insert into people.person (agency_id, id, name, issuer, claim)
			values ($1, $2, $3, $4, $5)
			on conflict (agency_id, id) do update
			set name = excluded.name, issuer = excluded.issuer, claim = excluded.claim, version = person.version + 1
			where person.issuer is null and person.state = 'active'`,
			[home.id, id, name, DEMO_ISSUER, id],
		);
		await owner.query(
			`insert into people.role (agency_id, id, person_id, role, from_day)
			select space, gen_random_uuid(), $2, $3, make_date($4, 1, 1)
			from unnest($1::uuid[]) as space
			where not exists (select from people.role where agency_id = space and person_id = $2 and role = $3)`,
			[spaces, id, role, FIRST_YEAR],
		);
	}
}
