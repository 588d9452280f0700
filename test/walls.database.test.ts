import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, ROLES } from "#people";
import type { Actor, Database } from "#platform/db/database.ts";
import { addPerson, asOwner, testDatabase } from "./database.ts";
import { type AgencyTable, agencyTables, type Row, rowsOf } from "./walls/catalogue.ts";
import { addRows, invented } from "./walls/rows.ts";
import {
	counts,
	pairs,
	type Rows,
	readings,
	type Statement,
	type Target,
	targets,
	writings,
} from "./walls/statement.ts";

const { agency, neighbour } = DEMO_ORGANISATIONS;
const DEED = { name: "test.wall", requestId: "prøve" };

/**
 * What naming another agency's thing tells all the same, and why nobody learns anything by it. Whoever
 * runs such a statement already knows the id, which is random (`src/platform/ids.ts`).
 */
const TELLS: Readonly<Record<string, string>> = {
	"insert people.person.id": "a person has one home, so an id that is taken elsewhere is refused",
};

/** How a statement ended: what it gave, or why it was refused. Everything that it did is undone. */
async function ended(database: Database, actor: Actor, [sql, values]: Statement): Promise<string | Row[]> {
	const undone = new Error("undone");
	let rows: Row[] = [];
	try {
		await database.as(actor, DEED, async (tx) => {
			rows = await tx.query<Row>(sql, values);
			throw undone;
		});
	} catch (error) {
		if (error === undone) return rows;
		const { code, message, detail } = error as { code?: string; message: string; detail?: string };
		return `${code} ${message} ${detail ?? ""}`;
	}
	throw new Error("unreachable");
}

/** An outcome without the ids that were sent, and without what earlier tries that were undone left behind. */
const without = (outcome: string | Row[], [, [sent]]: Statement): string =>
	Object.values(JSON.parse(String(sent)) as Row).reduce<string>(
		(text, value) => (typeof value === "string" && value.length > 30 ? text.replaceAll(value, "ID") : text),
		JSON.stringify(outcome).replaceAll(/Heap Fetches: \d+/g, "Heap Fetches"),
	);

interface Ground {
	readonly database: Database;
	readonly tables: readonly AgencyTable[];
	/** Who may as much as anybody in the agency, who may nothing there, and who belongs to both agencies. */
	readonly actors: readonly Actor[];
	/** Adds rows for both agencies, and gives all there are. */
	grow(rows: Parameters<typeof addRows>[2]): Promise<Rows>;
}

async function ground(): Promise<Ground> {
	const { config, database } = await testDatabase();
	const everything = await addPerson(config, agency.id, ROLES);
	const nothing = await addPerson(config, agency.id, []);
	const actors = [everything, nothing, DEMO_PEOPLE.steward.id, DEMO_PEOPLE.neighbourController.id];
	const tables = await asOwner(config, agencyTables);
	return {
		database,
		tables,
		actors: actors.map((personId) => ({ personId, agencyId: agency.id })),
		grow: (row) =>
			asOwner(config, async (owner) => {
				for (const { id } of [agency, neighbour]) await addRows(owner, id, row);
				const found = new Map<string, { theirs: readonly Row[]; own: readonly Row[] }>();
				for (const table of tables) {
					const theirs = await rowsOf(owner, table, neighbour.id);
					found.set(table.name, { theirs, own: await rowsOf(owner, table, agency.id) });
				}
				return found;
			}),
	};
}

/** Tries something on many targets, with rows that grow. */
async function onMany(
	{ tables, actors, grow }: Ground,
	tried: (target: Target, actor: Actor) => Promise<void>,
): Promise<void> {
	await fc.assert(
		fc.asyncProperty(invented, fc.integer(), async (row, seed) => {
			const rows = await grow(row);
			const some = { numRuns: 60, seed };
			const chosen = fc.record({ target: targets(tables, rows), actor: fc.constantFrom(...actors) });
			await fc.assert(
				fc.asyncProperty(chosen, ({ target, actor }) => tried(target, actor)),
				some,
			);
		}),
		{ numRuns: 4, endOnFailure: true },
	);
}

describe("with the policy switched off, another agency's rows", { timeout: 120_000 }, () => {
	test("are there, in every table that belongs to agencies", async () => {
		const { tables, grow } = await ground();
		const rows = await grow({ title: "Brev", name: "Kari", year: 2025, isSetAside: false });
		const lacking = [...rows].filter(([, { theirs, own }]) => theirs.length === 0 || own.length === 0);
		expect(lacking.map(([name]) => `${name} has no rows to try: give it one in test/walls/rows.ts`)).toEqual(
			[],
		);
		expect(tables.length).toBeGreaterThan(15);
	});

	test("come out by no reading and no counting", async () => {
		const all = await ground();
		await onMany(all, async (target, actor) => {
			for (const statement of readings(target)) {
				const outcome = await ended(all.database, actor, statement);
				if (typeof outcome === "string") expect(outcome, statement[0]).toContain("permission denied");
				else expect(outcome, statement[0]).toEqual([]);
			}
			for (const statement of counts(target)) {
				const outcome = await ended(all.database, actor, statement);
				if (typeof outcome === "string") expect(outcome, statement[0]).toContain("permission denied");
				else expect(outcome, statement[0]).toEqual([{ n: 0 }]);
			}
		});
	});

	test("are neither changed nor removed, and none is added to them", async () => {
		const all = await ground();
		await onMany(all, async (target, actor) => {
			for (const statement of writings(target)) {
				const outcome = await ended(all.database, actor, statement);
				// An update finds nothing; everything else is refused before a key or a value is looked at.
				if (typeof outcome !== "string") expect(statement[0]).toMatch(/^update/);
				else expect(outcome, statement[0]).toMatch(/permission denied|violates row-level security policy/);
			}
		});
	});

	test("are told of by no error and no plan, whichever of their ids is named", async () => {
		const all = await ground();
		await onMany(all, async (target, actor) => {
			for (const { where, theirs, nobodys } of pairs(target)) {
				if (where in TELLS) continue;
				const known = without(await ended(all.database, actor, theirs), theirs);
				const unknown = without(await ended(all.database, actor, nobodys), nobodys);
				expect(known, where).toBe(unknown);
			}
		});
	});

	test("nobody is named as the one who did something but the one who acts", async () => {
		const { database, tables, actors, grow } = await ground();
		const rows = await grow({ title: "Brev", name: "Kari", year: 2025, isSetAside: false });
		const [everything] = actors;
		if (everything === undefined) throw new Error("there is nobody to act");
		const naming = [
			["letters.review_step", "person_id", "number"],
			["letters.inquiry", "sent_by", "opening"],
			["year.acceptance", "accepted_by", "state"],
		] as const;
		for (const [name, who, turned] of naming) {
			const table = tables.find((known) => known.name === name);
			const [own] = rows.get(name)?.own ?? [];
			const [theirs] = rows.get(name)?.theirs ?? [];
			if (table === undefined || own === undefined || theirs === undefined)
				throw new Error(`${name} is empty`);
			const columns = table.columns.join(", ");
			const added = (person: unknown): Statement => [
				`insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $1) returning 1 as n`,
				[
					JSON.stringify({
						...{ ...own, id: randomUUID(), [who]: person },
						[turned]: turned === "number" ? 2 : "taken-back",
					}),
				],
			];
			expect(await ended(database, everything, added(everything.personId)), name).toEqual([{ n: 1 }]);
			for (const person of [theirs[who], randomUUID(), actors[1]?.personId]) {
				const outcome = await ended(database, everything, added(person));
				expect(outcome, name).toContain("violates row-level security policy");
			}
		}
	});

	test("stand in no trail of the journal that the database hands out", async () => {
		const { database, actors, grow } = await ground();
		const rows = await grow({ title: "Brev", name: "Kari", year: 2025, isSetAside: true });
		const entries = rows.get("journal.entry");
		expect(entries?.theirs.length).toBeGreaterThan(10);
		const trail = (actor: Actor, { relation, row_key: key }: Row) =>
			ended(database, actor, [
				"select id from journal.entries_of($1, $2, null, 10)",
				[relation, JSON.stringify(key)],
			]);
		const theirKey = (row: Row) => "agency_id" in Object(row.row_key);
		for (const row of entries?.theirs.filter(theirKey) ?? []) {
			for (const actor of actors) expect(await trail(actor, row)).toEqual([]);
		}
		const [everything] = actors;
		const own = entries?.own.find(({ relation }) => relation === "letters.letter");
		if (everything === undefined || own === undefined) throw new Error("there is nothing to compare with");
		expect(await trail(everything, own)).toHaveLength(1);
	});
});
