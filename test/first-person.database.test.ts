import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Config } from "#platform/config.ts";
import { migrate } from "#platform/db/migrate.ts";
import { installationRoot } from "#platform/root.ts";
import { asOwner, emptyDatabase } from "./database.ts";

const WHO = ["--issuer", "https://innlogging.example", "--claim", "42", "--name", "Kari Berg"];
const WHERE = ["--organisation", "Havdep", "--organisation-name", "Havdepartementet", "--kind", "ministry"];

/** `rorkult person add` on a database, as somebody who runs the program would. */
function personAdd(config: Config, ...words: string[]): SpawnSyncReturns<string> {
	return spawnSync(process.execPath, [join(installationRoot, "bin/rorkult.cjs"), "person", "add", ...words], {
		encoding: "utf8",
		env: { PATH: process.env.PATH, DATA_DIR: config.dataDir, DATABASE_URL: config.databaseUrl ?? "" },
		timeout: 60_000,
	});
}

async function migrated(): Promise<Config> {
	const config = await emptyDatabase();
	await migrate({ owner: { connectionString: config.databaseUrl ?? "" }, appPassword: null });
	return config;
}

test("the first administrator is added once, can sign in, and stands in the journal", {
	timeout: 60_000,
}, async () => {
	const config = await migrated();
	const added = personAdd(config, ...WHO, ...WHERE);
	expect([added.status, added.stdout, added.stderr]).toEqual([
		...[0, "Kari Berg er nå administrator for Havdepartementet.\n", ""],
	]);
	const again = personAdd(config, ...WHO, ...WHERE);
	expect([again.status, again.stdout]).toEqual([
		0,
		"Kari Berg er administrator allerede for Havdepartementet.\n",
	]);
	await asOwner(config, async (client) => {
		const found = await client.query(
			`select cardinality(s.organisation_ids) as spaces, o.kind, o.short_name
			from people.sign_in('https://innlogging.example', '42') s join people.organisation o on o.id = s.home_id`,
		);
		expect(found.rows).toEqual([{ spaces: 1, kind: "ministry", short_name: "Havdep" }]);
		const journal = await client.query(
			"select relation, actor, action, request_id is not null as traced from journal.entry order by id",
		);
		const same = { actor: "00000000-0000-7000-8000-000000000000", action: "person.add", traced: true };
		expect(journal.rows).toEqual(
			["organisation", "person", "role"].map((name) => ({ ...same, relation: `people.${name}` })),
		);
	});
});

test("a second administrator is another administrator's to add", { timeout: 60_000 }, async () => {
	const config = await migrated();
	expect(personAdd(config, ...WHO, ...WHERE).status).toBe(0);
	const second = personAdd(
		config,
		"--issuer",
		"x",
		"--claim",
		"43",
		"--name",
		"Ola",
		"--organisation",
		"havdep",
	);
	expect([second.status, second.stdout]).toEqual([2, ""]);
	expect(second.stderr).toMatch(/^rorkult: Havdep har en administrator allerede: [^\n]*\n$/);
});

test.each([
	["a name that is missing", ["--issuer", "x", "--claim", "1", "--organisation", "Havdep"], "--name"],
	["an organisation that is not there", [...WHO, "--organisation", "Havdep"], "finnes ikke"],
	["another role", [...WHO, ...WHERE, "--role", "controller"], "--role"],
	["a kind that there is not", [...WHO, "--organisation", "Havdep", "--kind", "kommune"], "--kind"],
	["what it does not know", [...WHO, ...WHERE, "--passord", "x"], "Ukjent argument"],
])("%s is told in one line, and nothing is written", { timeout: 60_000 }, async (_, words, said) => {
	const config = await migrated();
	const refused = personAdd(config, ...words);
	expect([refused.status, refused.stdout]).toEqual([2, ""]);
	expect(refused.stderr).toMatch(/^rorkult: [^\n]*\n$/);
	expect(refused.stderr).toContain(said);
	const { rows } = await asOwner(config, (client) => client.query("select from people.organisation"));
	expect(rows).toEqual([]);
});
