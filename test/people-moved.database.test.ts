import { expect, test } from "vitest";
import { furnishDemo } from "#people";
import { openDatabase } from "#platform/db/database.ts";
import { migrate, readMigrations } from "#platform/db/migrate.ts";
import { asOwner, emptyDatabase } from "./database.ts";

const MINISTRY = "00000000-0000-7000-8000-000000000001";
const AGENCY = "00000000-0000-7000-8000-000000000002";
const CONTROLLER = "00000000-0000-7000-8000-000000000003";
const WITHOUT_ROLE = "00000000-0000-7000-8000-0000000000ff";

/** A database as it was before people had roles with periods, with two people and a letter. */
async function olderDatabase() {
	const config = await emptyDatabase();
	const server = { owner: { connectionString: config.databaseUrl ?? "" }, appPassword: null };
	await migrate(server, { migrations: readMigrations().filter(({ number }) => number < 5) });
	await asOwner(config, async (client) => {
		await client.query(
			`insert into people.organisation (id, kind, name, short_name, steered_by)
			values ('${MINISTRY}', 'ministry', 'Departementet', 'Dep', null),
				('${AGENCY}', 'agency', 'Virksomheten', 'Virk', '${MINISTRY}')`,
		);
		await client.query(
			`insert into people.person (agency_id, id, name, roles)
			values ('${AGENCY}', '${CONTROLLER}', 'Virksomhetsstyrer', array['controller']),
				('${AGENCY}', '${WITHOUT_ROLE}', 'Uten rolle', '{}')`,
		);
		await client.query(
			`insert into letters.file (agency_id, sha256, content, added_at)
			values ('${AGENCY}', encode(sha256('brev'), 'hex'), 'brev', now())`,
		);
		await client.query(
			`insert into letters.letter
				(agency_id, id, title, kind, file_name, media_type, file_sha256, file_size, uploaded_at, uploaded_by)
			values ('${AGENCY}', gen_random_uuid(), 'Brevet', 'other', 'brev.txt', 'text/plain',
				encode(sha256('brev'), 'hex'), 4, now(), '${CONTROLLER}')`,
		);
	});
	return { config, server };
}

test("whoever had a role before keeps it, with the letters of the agency", async () => {
	const { config, server } = await olderDatabase();
	await migrate(server, { furnish: furnishDemo });
	const database = await openDatabase(config);
	const seenBy = (personId: string) =>
		database.as({ agencyId: AGENCY, personId }, { name: "letter.list", requestId: "prøve" }, (tx) =>
			tx.query("select title from letters.letter"),
		);
	expect(await seenBy(CONTROLLER)).toEqual([{ title: "Brevet" }]);
	expect(await seenBy(WITHOUT_ROLE)).toEqual([]);
	await database.close();
});

test("the steering relation stands per year after, and roles are not given twice", async () => {
	const { config, server } = await olderDatabase();
	await migrate(server, { furnish: furnishDemo });
	await migrate(server, { furnish: furnishDemo });
	await asOwner(config, async (client) => {
		const steering = await client.query(
			"select ministry_id from people.steering where agency_id = $1 and year = 2025",
			[AGENCY],
		);
		expect(steering.rows).toEqual([{ ministry_id: MINISTRY }]);
		const roles = await client.query("select role from people.role where person_id = $1", [CONTROLLER]);
		expect(roles.rows).toEqual([{ role: "controller" }]);
		const organisation = await client.query("select name from people.organisation where id = $1", [AGENCY]);
		expect(organisation.rows).toEqual([{ name: "Virksomheten" }]);
	});
});

test("the journal has every moved row as it is now", async () => {
	const { config, server } = await olderDatabase();
	await migrate(server);
	const differing = await asOwner(config, (client) =>
		client.query(
			`with last as (
				select distinct on (relation, row_key) relation, row_key, after
				from journal.entry where relation like 'people.%' order by relation, row_key, id desc
			), live as (
				select 'people.person' as relation, jsonb_build_object('agency_id', p.agency_id, 'id', p.id) as row_key,
					journal.without_names(to_jsonb(p), array['name', 'email', 'phone', 'issuer', 'claim']) as image
				from people.person p
				union all
				select 'people.organisation', jsonb_build_object('id', o.id), to_jsonb(o) from people.organisation o
				union all
				select 'people.role', jsonb_build_object('agency_id', r.agency_id, 'id', r.id), to_jsonb(r) from people.role r
			)
			select live.* from live left join last using (relation, row_key) where last.after is distinct from live.image`,
		),
	);
	expect(differing.rows).toEqual([]);
});
