import { createHash, randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { atHome, DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import type { Actor, Database, Transaction } from "#platform/db/database.ts";
import { asNobody, asOwner, testDatabase } from "./database.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

const DEED = { name: "letter.upload", reason: "til prøving", requestId: "prøve-1" };
const NEIGHBOUR: Actor = {
	agencyId: DEMO_ORGANISATIONS.neighbour.id,
	personId: DEMO_PEOPLE.neighbourController.id,
};

/** A file and a letter of an actor's agency; gives the letter's id. */
async function addLetter(tx: Transaction, actor: Actor, content = "Tildelingsbrev"): Promise<string> {
	const bytes = Buffer.from(content);
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	const id = randomUUID();
	await tx.query(
		"insert into letters.file (agency_id, sha256, content, added_at) values ($1, $2, $3, now())",
		[actor.agencyId, sha256, bytes],
	);
	await tx.query(
		`insert into letters.letter
			(agency_id, id, title, kind, file_name, media_type, file_sha256, file_size, uploaded_at, uploaded_by)
		values ($1, $2, 'Brevet', 'letter-of-allocation', 'brev.txt', 'text/plain', $3, $4, now(), $5)`,
		[actor.agencyId, id, sha256, bytes.length, actor.personId],
	);
	return id;
}

const lettersSeen = (database: Database, actor: Actor) =>
	database.as(actor, DEED, (tx) => tx.query<{ id: string }>("select id from letters.letter"));

/** What the program's own role must never be able to do. */
const FORBIDDEN = [
	"select from journal.entry",
	"insert into journal.entry (effective_at, action, relation, row_key) values (now(), 'x', 'x', '{}')",
	"update journal.entry set action = 'x'",
	"delete from journal.entry",
	"truncate journal.entry",
	"select journal.write('x', null, '{}', null, null)",
	"delete from letters.letter",
	"truncate letters.letter",
	"update letters.letter_history set title = 'x'",
	"insert into letters.letter_history select * from letters.letter_history",
	"update letters.file set content = ''",
	"delete from letters.reading",
	"update platform.migration set sha256 = 'x'",
	"select claim from people.person",
	"select digest_salt from people.person",
	"select from people.identity",
	"update people.role set person_id = gen_random_uuid()",
	"update people.role set agency_id = gen_random_uuid()",
	"update people.person set agency_id = gen_random_uuid()",
	"update people.organisation set kind = 'ministry'",
	"delete from people.role",
	"select people.is_member(gen_random_uuid(), gen_random_uuid())",
	"alter table letters.letter disable trigger all",
	"set role rorkult_owner",
	"create table people.mine (id int)",
];

describe("rorkult_app", () => {
	test("is no superuser, passes no row-level security, makes nothing and owns nothing", async () => {
		const { config } = await testDatabase();
		const answer = await asNobody(config, (client) =>
			client.query(
				`select current_user, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
					(select count(*)::int from pg_class where relowner = pg_roles.oid) as owned,
					has_database_privilege(current_database(), 'create') as creates,
					has_schema_privilege('public', 'create') as creates_in_public
				from pg_roles where rolname = current_user`,
			),
		);
		expect(answer.rows).toEqual([
			{
				current_user: "rorkult_app",
				...{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false },
				...{ owned: 0, creates: false, creates_in_public: false },
			},
		]);
	});

	test("sees no row of any agency where nobody acts", async () => {
		const { config, database } = await testDatabase();
		await database.as(CONTROLLER, DEED, (tx) => addLetter(tx, CONTROLLER));
		await asNobody(config, async (client) => {
			const tables = ["person", "person_history", "unit", "role", "role_history", "steering"].map(
				(name) => `people.${name}`,
			);
			for (const table of [...tables, "letters.letter", "letters.file"]) {
				expect((await client.query(`select from ${table}`)).rowCount, table).toBe(0);
			}
			await client.query("select set_config('rorkult.agency', $1, false)", [CONTROLLER.agencyId]);
			expect((await client.query("select from letters.letter")).rowCount).toBe(0);
		});
	});

	test("sees the rows of the agency that it acts for, and of no other", async () => {
		const { database } = await testDatabase();
		const id = await database.as(CONTROLLER, DEED, (tx) => addLetter(tx, CONTROLLER));
		expect(await lettersSeen(database, CONTROLLER)).toEqual([{ id }]);
		expect(await lettersSeen(database, NEIGHBOUR)).toEqual([]);
	});

	test("writes nothing into another agency", async () => {
		const { database } = await testDatabase();
		const across = database.as(CONTROLLER, DEED, (tx) => addLetter(tx, NEIGHBOUR));
		await expect(across).rejects.toThrow("row-level security");
	});

	test("may do nothing that is not its own to do", async () => {
		const { database } = await testDatabase();
		for (const statement of FORBIDDEN) {
			const tried = database.as(CONTROLLER, DEED, (tx) => tx.query(statement));
			await expect(tried, statement).rejects.toThrow(/permission denied|must be owner/);
		}
	});
});

describe("the journal", () => {
	test("keeps who did what, when and why, for every row and every batch", async () => {
		const { config, database } = await testDatabase();
		const id = await database.as(CONTROLLER, DEED, (tx) => addLetter(tx, CONTROLLER));
		const entries = await asOwner(config, (client) =>
			client.query(
				`select relation, row_key, actor, agency_id, action, reason, request_id, seq, before, effective_at::text
				from journal.entry where actor is not null order by id`,
			),
		);
		const same = {
			...{ actor: CONTROLLER.personId, agency_id: CONTROLLER.agencyId, action: DEED.name },
			...{ reason: DEED.reason, request_id: DEED.requestId, seq: null, before: null },
			effective_at: expect.stringMatching(/^2025-05-06 07:00:0/),
		};
		expect(entries.rows).toEqual([
			{ ...same, relation: "letters.file", row_key: { rows: 1 } },
			{ ...same, relation: "letters.letter", row_key: { agency_id: CONTROLLER.agencyId, id } },
		]);
	});

	test("keeps a person's name and sign-in as digests only", async () => {
		const { config } = await testDatabase();
		const kept = await asOwner(config, (client) =>
			client.query("select after from journal.entry where relation = 'people.person'"),
		);
		for (const name of ["name", "claim", "issuer"]) {
			expect(kept.rows[0].after[name]).toMatch(/^sha256:[0-9a-f]{64}$/);
		}
		expect(kept.rows[0].after).not.toHaveProperty("digest_salt");
		const history = await asOwner(config, (client) =>
			client.query(
				"select from people.person_history where num_nonnulls(name, email, phone, issuer, claim) > 0",
			),
		);
		expect(history.rowCount).toBe(0);
	});

	test("is changed or shortened by nobody, the owner's ordinary statements included", async () => {
		const { config } = await testDatabase();
		await asOwner(config, async (client) => {
			for (const statement of [
				"update journal.entry set action = 'x'",
				"delete from journal.entry",
				"truncate journal.entry",
			]) {
				await expect(client.query(statement)).rejects.toThrow("never changed or removed");
			}
			await client.query("update journal.entry set seq = id where seq is null");
			await expect(client.query("update journal.entry set seq = null")).rejects.toThrow("never changed");
		});
	});

	test("says nothing of a transaction that was given up", async () => {
		const { config, database } = await testDatabase();
		const given = database.as(CONTROLLER, DEED, async (tx) => {
			await addLetter(tx, CONTROLLER);
			throw new Error("angret");
		});
		await expect(given).rejects.toThrow("angret");
		const entries = await asOwner(config, (client) =>
			client.query("select from journal.entry where relation like 'letters.%'"),
		);
		expect(entries.rowCount).toBe(0);
	});
});

describe("history", () => {
	test("shows what a letter looked like in each period, without a gap", async () => {
		const { database } = await testDatabase();
		const id = await database.as(CONTROLLER, DEED, (tx) => addLetter(tx, CONTROLLER));
		for (const title of ["Først", "Så"]) {
			await database.as(CONTROLLER, DEED, (tx) =>
				tx.query("update letters.letter set title = $1, version = version + 1 where id = $2", [title, id]),
			);
		}
		const rows = await database.as(CONTROLLER, DEED, (tx) =>
			tx.query<{ title: string; valid_from: Date; valid_to: Date | null }>(
				"select title, valid_from, valid_to from letters.letter_history order by entry",
			),
		);
		expect(rows.map(({ title }) => title)).toEqual(["Brevet", "Først", "Så"]);
		expect(rows[0]?.valid_to).toEqual(rows[1]?.valid_from);
		expect(rows[1]?.valid_to).toEqual(rows[2]?.valid_from);
		expect(rows[2]?.valid_to).toBeNull();
	});

	test("writes nothing for an update that changes nothing", async () => {
		const { config, database } = await testDatabase();
		await database.as(CONTROLLER, DEED, (tx) => addLetter(tx, CONTROLLER));
		await database.as(CONTROLLER, DEED, (tx) => tx.query("update letters.letter set title = title"));
		const entries = await asOwner(config, (client) =>
			client.query("select from journal.entry where relation = 'letters.letter'"),
		);
		expect(entries.rowCount).toBe(1);
	});

	test("goes on when the program's clock is set back", async () => {
		const { config, database } = await testDatabase();
		const id = await database.as(CONTROLLER, DEED, (tx) => addLetter(tx, CONTROLLER));
		await asOwner(config, async (client) => {
			await client.query("select set_config('rorkult.effective_at', '2024-01-01T00:00:00Z', false)");
			await client.query("update letters.letter set title = 'Før' where id = $1", [id]);
		});
		const rows = await database.as(CONTROLLER, DEED, (tx) =>
			tx.query("select from letters.letter_history where valid_to is null"),
		);
		expect(rows).toHaveLength(1);
	});

	test("refuses a row whose key would change", async () => {
		const { config, database } = await testDatabase();
		await database.as(CONTROLLER, DEED, (tx) => addLetter(tx, CONTROLLER));
		const moved = asOwner(config, (client) =>
			client.query("update letters.letter set id = gen_random_uuid()"),
		);
		await expect(moved).rejects.toThrow("the key of letters.letter cannot change");
	});
});
