import type pg from "pg";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { DEMO_PEOPLE, rolesOf } from "#people";
import { type Call, runView } from "#platform/action.ts";
import type { Config } from "#platform/config.ts";
import { openDatabase } from "#platform/db/database.ts";
import { migrate, readMigrations } from "#platform/db/migrate.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import { type Finding, findingLine } from "#platform/journal/finding.ts";
import { keyFolder, readPublicKeys } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { modules } from "../src/app/modules.ts";
import { asNobody, asOwner, databaseLike, type Undo } from "./database.ts";
import { fill } from "./older.ts";

const migrations = readMigrations();
const earlier = migrations.slice(0, -1);

/** The rows of every table of the program by column, but the journal, which verifying speaks of. */
type Rows = ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>;

const TABLES = `
select format('%I.%I', n.nspname, c.relname) as name
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|public$|journal$)'
	and (n.nspname, c.relname) <> ('platform', 'migration')
order by 1`;

async function rowsOf(client: pg.Client): Promise<Rows> {
	const tables = await client.query<{ name: string }>(TABLES);
	const rows = new Map<string, Record<string, unknown>[]>();
	for (const { name } of tables.rows) {
		const found = await client.query<{ row: Record<string, unknown> }>(
			`select to_jsonb(t) as row from ${name} t`,
		);
		rows.set(
			name,
			found.rows.map(({ row }) => row),
		);
	}
	return rows;
}

/** What is to be gone when all is tried. */
const undone: Undo[] = [];
afterAll(async () => {
	for (const undo of undone) await undo();
});

/** Installations after each migration, each made of the one before it. */
const installations = new Map<number, Promise<Config>>();

/** An installation as it was after a migration, with what had been put in after each one until then; nobody is connected to it. */
function installationAfter(last: number): Promise<Config> {
	const known = installations.get(last) ?? installedAfter(last);
	installations.set(last, known);
	return known;
}

async function installedAfter(last: number): Promise<Config> {
	const until = migrations.filter(({ number }) => number <= last);
	const earlier = until.at(-2);
	const before = earlier === undefined ? null : await installationAfter(earlier.number);
	const config = await databaseLike(before, (undo) => undone.push(undo));
	await migrate(
		{ owner: { connectionString: config.databaseUrl ?? "" }, appPassword: null },
		{ migrations: until },
	);
	await asOwner(config, async (client) => {
		await client.query("set role rorkult_owner");
		await fill(last, { client, keys: keyFolder(config.dataDir) });
	});
	return config;
}

/** A database as it was after a migration. */
async function databaseAfter(last: number): Promise<{ config: Config; before: Rows }> {
	const config = await databaseLike(await installationAfter(last));
	return { config, before: await asOwner(config, rowsOf) };
}

/** What a migration may set anew in rows that it changes: their version, and the end of what history told until then. */
const GOES_ON = new Set(["version", "valid_to"]);

/** Rows that were there before and are not there now, by the columns that both shapes have. */
function missing(before: Rows, after: Rows): string[] {
	return [...before].flatMap(([table, rows]) => {
		const now = after.get(table) ?? [];
		const kept = Object.keys(rows[0] ?? {}).filter(
			(column) => !GOES_ON.has(column) && column in (now[0] ?? {}),
		);
		const told = (row: Readonly<Record<string, unknown>>) =>
			JSON.stringify(kept.map((column) => row[column]));
		const there = new Set(now.map(told));
		return rows.filter((row) => !there.has(told(row))).map((row) => `${table} ${told(row)}`);
	});
}

async function findings(config: Config): Promise<string[]> {
	return inOwnersTransaction(config, "reads", async (tx) => {
		const found: Finding[] = [];
		const trusted = readPublicKeys(keyFolder(config.dataDir));
		for await (const finding of verifyJournal(tx, { trusted, exported: null })) found.push(finding);
		return found.map(findingLine);
	});
}

const offered = modules(
	{
		read: () => Promise.reject(new Error("no letter is read here")),
		spreadsheet: () => Promise.reject(new Error("no spreadsheet is made here")),
		version: "0",
	},
	"",
).flatMap(({ views }) => views);

describe.each(earlier.map(({ name, number }) => [name, number] as const))(
	"an installation at %s",
	(_, number) => {
		test("holds something in every table, and comes to the newest shape with all of it", {
			timeout: 60_000,
		}, async () => {
			const { config, before } = await databaseAfter(number);
			const empty = [...before].filter(([, rows]) => rows.length === 0).map(([table]) => table);
			expect(empty).toEqual([]);

			const database = await openDatabase(config);
			onTestFinished(() => database.close());
			expect(await database.trouble()).toBeNull();
			expect(missing(before, await asOwner(config, rowsOf))).toEqual([]);
			expect(await findings(config)).toEqual([]);
			for (let tries = 0; tries < 200; tries++) {
				await sealAll(database, keyFolder(config.dataDir));
				const left = await asOwner(config, (client) =>
					client.query("select from journal.entry where seq is null"),
				);
				if (left.rowCount === 0) break;
			}
			expect(await findings(config)).toEqual([]);

			const unseen = await asNobody(config, (client) => client.query("select from letters.letter"));
			expect(unseen.rowCount).toBe(0);
			const listed = async ({ id, home }: (typeof DEMO_PEOPLE)["controller" | "neighbourController"]) => {
				const view = offered.find(({ contract }) => contract.name === "letter.list");
				if (view === undefined) throw new Error("the program lists no letters");
				const actor = { agencyId: home.id, personId: id };
				const call: Call = { actor, requestId: "x", fields: {}, file: null, key: null, version: null };
				return (await runView({ database, rolesOf }, view, call)) as {
					letters: { title: string; version: number }[];
				};
			};
			for (const [place, person] of [DEMO_PEOPLE.controller, DEMO_PEOPLE.neighbourController].entries()) {
				const { letters } = await listed(person);
				const wanted = number < 3 ? [] : [{ title: `Tildelingsbrev ${place}`, version: 3 }];
				expect(letters).toMatchObject(wanted);
				expect(letters).toHaveLength(wanted.length);
			}
		});
	},
);
