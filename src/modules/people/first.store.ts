import type { Furnisher } from "#platform/db/migrate.ts";
import { FIRST_MINISTRY, FIRST_PERSON } from "./first.ts";

/** Puts the first ministry, agency and person into a database that lacks them. Changes nothing else. */
export async function furnishFirst(owner: Furnisher): Promise<void> {
	await owner.query(
		`insert into people.organisation (id, kind, name, short_name, steered_by)
		values
			($1, 'ministry', 'Departementet', 'Departementet', null),
			($2, 'agency', 'Virksomheten', 'Virksomheten', $1)
		on conflict do nothing`,
		[FIRST_MINISTRY, FIRST_PERSON.agencyId],
	);
	await owner.query(
		`insert into people.person (agency_id, id, name, roles)
		values ($1, $2, 'Virksomhetsstyrer', array['controller'])
		on conflict do nothing`,
		[FIRST_PERSON.agencyId, FIRST_PERSON.personId],
	);
}
