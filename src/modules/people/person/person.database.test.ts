import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { keyFolder, readPublicKeys } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { type PeopledServer, peopledServer } from "../../../../test/acting.ts";
import { asOwner } from "../../../../test/database.ts";
import { openSession } from "../../../../test/session.ts";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "../demo.ts";
import { roleEnd, roleGive } from "../role/role.contract.ts";
import { unitAdd } from "../unit/unit.contract.ts";
import {
	personAdd,
	personChange,
	personChangeSignIn,
	personEnd,
	personErase,
	personList,
	personResume,
	personShow,
} from "./person.contract.ts";

const { agency } = DEMO_ORGANISATIONS;
const { administrator, auditor, controller, ministryAdministrator, neighbourAdministrator } = DEMO_PEOPLE;
const NEW = {
	...{ name: "Xaver Qvitnes", email: "xaver@qvitnes.example", phone: "+47 99 88 77 66" },
	...{ issuer: "https://innlogging.example", claim: "qvitnes-0042" },
};

describe("people", () => {
	test("are added without a right, changed, and listed by name with their roles", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const { id } = await admin.act(personAdd, NEW);
		const { claim: _, issuer, ...contact } = NEW;
		const shown = await admin.see(personShow, { id });
		expect(shown).toMatchObject({ person: { ...contact, state: "active" }, issuer, reach: "own", roles: [] });
		await admin.act(personChange, { id, name: "Åse Qvitnes", email: null, phone: null }, { version: 1 });
		expect(await admin.refused(personChange, { ...contact, id }, { version: 1 })).toMatchObject({
			...{ type: "stale-version", currentVersion: 2 },
		});
		const { people } = await admin.see(personList);
		expect(people.map(({ name }) => name)).toEqual([
			...["Amir Haugseth", "Henrik Nordli", "Ingrid Solvang", "Jonas Bergset", "Kari Fjellheim"],
			...["Signe Myklebø", "Torunn Aasvik", "Åse Qvitnes"],
		]);
		const steward = people.find(({ name }) => name === "Henrik Nordli");
		expect(steward).toMatchObject({ home: { shortName: "Demodep" }, roles: [{ role: "steward" }] });
		expect((await admin.see(personList, { role: "auditor" })).people.map((row) => row.id)).toEqual([
			auditor.id,
		]);
		expect((await admin.see(personList, { search: "qvit" })).people.map((row) => row.id)).toEqual([id]);
		expect((await admin.see(personList, { state: "ended" })).people).toEqual([]);
	});

	test("come by pages in both directions, none twice and none left out", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const whole = (await admin.see(personList)).people.map(({ id }) => id);
		for (const sort of ["name", "-name"] as const) {
			const ids: string[] = [];
			let after: string | undefined;
			do {
				const page = await admin.see(personList, { limit: 2, sort, ...(after ? { after } : {}) });
				ids.push(...page.people.map(({ id }) => id));
				after = page.next ?? undefined;
			} while (after !== undefined);
			expect(ids).toEqual(sort === "name" ? whole : [...whole].reverse());
		}
	});

	test("have one sign-in each, which nobody changes for themself", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const { id } = await admin.act(personAdd, NEW);
		const atNeighbour = server.as(neighbourAdministrator);
		expect(await atNeighbour.refused(personAdd, NEW)).toMatchObject({ denial: "SignInBelongsToSomebody" });
		const { issuer, claim } = NEW;
		const own = { id: administrator.id, issuer, claim: "annen" };
		expect(await admin.refused(personChangeSignIn, own, { version: 1 })).toMatchObject({
			denial: "NobodyChangesTheirOwnSignIn",
		});
		const half = { id, issuer, claim: null };
		expect(await admin.refused(personChangeSignIn, half, { version: 1 })).toMatchObject({
			...{ status: 400, errors: [{ pointer: "/claim" }] },
		});
		await admin.act(personChangeSignIn, { id, issuer: null, claim: null }, { version: 1 });
		const { id: other } = await atNeighbour.act(personAdd, { ...NEW, claim });
		expect(await admin.refused(personChangeSignIn, { id, issuer, claim }, { version: 2 })).toMatchObject({
			denial: "SignInBelongsToSomebody",
		});
		expect(await admin.refused(personShow, { id: other })).toMatchObject({ status: 404 });
	});

	test("of another agency are not there, but for the ministry that steers it", async () => {
		const server = await peopledServer();
		const { id } = controller;
		const change = { id, name: "Noen Andre", email: null, phone: null };
		const atNeighbour = server.as(neighbourAdministrator);
		expect(await atNeighbour.refused(personShow, { id })).toMatchObject({ status: 404 });
		expect(await atNeighbour.refused(personChange, change, { version: 1 })).toMatchObject({ status: 404 });
		expect(await atNeighbour.refused(personEnd, { id }, { version: 1 })).toMatchObject({ status: 404 });
		expect(await atNeighbour.refused(personList, { organisationId: agency.id })).toMatchObject({
			status: 404,
		});
		const atMinistry = server.as(ministryAdministrator);
		await atMinistry.act(personChange, change, { version: 1 });
		const added = await atMinistry.act(personAdd, { ...NEW, organisationId: agency.id });
		const { person, reach } = await server.as(administrator).see(personShow, { id: added.id });
		expect([person.home.id, reach]).toEqual([agency.id, "own"]);
		// The steward is known in the agency, and looked after by the ministry alone.
		const steward = { ...change, id: DEMO_PEOPLE.steward.id };
		expect((await server.as(administrator).see(personShow, { id: steward.id })).reach).toBe("none");
		expect(await server.as(administrator).refused(personChange, steward, { version: 1 })).toMatchObject({
			status: 404,
		});
	});

	test("are shown as they were on a day", async () => {
		const server = await peopledServer();
		const admin = server.as(administrator);
		const { roles } = await admin.see(personShow, { id: auditor.id });
		await admin.act(roleEnd, { id: roles[0]!.id, lastDay: "2025-05-05" }, { version: 1 });
		const on = (asOf: string) => admin.see(personShow, { id: auditor.id, asOf });
		expect((await on("2023-12-31")).roles).toEqual([]);
		expect((await on("2025-05-05")).roles).toMatchObject([
			{ role: "auditor", state: "current", toDay: null },
		]);
		expect((await on("2025-05-06")).roles).toMatchObject([{ state: "over", toDay: "2025-05-05" }]);
	});
});

/** Every row of every table that holds one of the words, in any of its columns. */
async function rowsWith(server: PeopledServer, words: readonly string[]): Promise<string[]> {
	return asOwner(server.config, async (client) => {
		const tables = await client.query<{ name: string }>(
			`select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')`,
		);
		const found: string[] = [];
		for (const { name } of tables.rows) {
			const rows = await client.query(
				`select t::text as row from ${name} t
				where exists (select from unnest($1::text[]) as word
					where t::text ilike '%' || word || '%' or t::text like '%' || encode(convert_to(word, 'UTF8'), 'hex') || '%')`,
				[words],
			);
			found.push(...rows.rows.map(({ row }) => `${name}: ${row}`));
		}
		return found;
	});
}

/** The lines that `journal verify` would write. */
async function findings(server: PeopledServer): Promise<unknown[]> {
	const folder = keyFolder(server.config.dataDir);
	await sealAll(server.database, folder);
	return asOwner(server.config, async (client) => {
		const query = async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
			(await client.query<Row>(sql, [...values])).rows;
		await client.query("begin isolation level repeatable read read only");
		const found: unknown[] = [];
		for await (const finding of verifyJournal(
			{ query },
			{ trusted: readPublicKeys(folder), exported: null },
		)) {
			found.push(finding);
		}
		await client.query("commit");
		return found;
	});
}

describe("a person who is erased (R14.11)", () => {
	const WORDS = ["qvitnes", "gammelnavn", "99 88 77 66", "innlogging.example"];

	/** Somebody who had another name before, has acted, and has left. */
	async function left(server: PeopledServer) {
		const admin = server.as(administrator);
		const { id } = await admin.act(personAdd, { ...NEW, name: "Xaver Gammelnavn" }, { key: "legg-til" });
		await admin.act(personChange, { id, name: NEW.name, email: NEW.email, phone: NEW.phone }, { version: 1 });
		await admin.act(roleGive, { personId: id, role: "administrator", fromDay: "2025-05-06" });
		const unit = await server.as({ id, home: administrator.home }).act(unitAdd, { name: "Analyse" });
		return { admin, id, unitId: unit.id };
	}

	test("has left no word in any table, and the journal holds as before", async () => {
		const server = await peopledServer();
		const { admin, id } = await left(server);
		const salt = await asOwner(server.config, (client) =>
			client.query("select digest_salt::text as salt from people.person where id = $1", [id]),
		);
		expect(await findings(server)).toEqual([]);
		expect((await rowsWith(server, WORDS)).length).toBe(1);
		expect(await admin.refused(personErase, { id }, { version: 2 })).toMatchObject({ type: "wrong-state" });
		await admin.act(personEnd, { id }, { version: 2 });
		await admin.act(personErase, { id }, { version: 3 });
		expect(await rowsWith(server, [...WORDS, salt.rows[0].salt])).toEqual([]);
		expect(await findings(server)).toEqual([]);
		const again = { ...NEW, name: "Xaver Gammelnavn" };
		expect(await admin.act(personAdd, again, { key: "legg-til" })).toMatchObject({ id, version: 1 });
	});

	test("cannot be guessed from what the journal keeps", async () => {
		const server = await peopledServer();
		const { admin, id } = await left(server);
		await admin.act(personEnd, { id }, { version: 2 });
		await admin.act(personErase, { id }, { version: 3 });
		const kept = await asOwner(server.config, (client) =>
			client.query(
				"select coalesce(after, before)::text as image from journal.entry where relation = 'people.person'",
			),
		);
		const images = kept.rows.map(({ image }) => String(image)).join("\n");
		expect(images).toMatch(/sha256:[0-9a-f]{64}/);
		for (const word of Object.values(NEW)) {
			expect(images).not.toContain(createHash("sha256").update(word).digest("hex"));
		}
	});

	test("is shown without a name where they acted, stays erased, and cannot act", async () => {
		const server = await peopledServer();
		const { admin, id, unitId } = await left(server);
		await admin.act(personEnd, { id }, { version: 2 });
		await admin.act(personErase, { id }, { version: 3 });
		const shown = await admin.see(personShow, { id });
		expect(shown.person).toMatchObject({ name: null, email: null, phone: null, state: "erased" });
		expect(shown.roles).toMatchObject([{ role: "administrator", state: "over" }]);
		const reader = { cookie: await openSession(server.config, auditor.id) };
		const trail = await server.get(`/api/audit/unit/${unitId}`, reader);
		expect(((await trail.json()) as { entries: unknown[] }).entries).toMatchObject([
			{ actor: { id, name: null } },
		]);
		expect(await admin.refused(personResume, { id }, { version: 4 })).toMatchObject({ type: "wrong-state" });
		expect(await server.as({ id, home: administrator.home }).refused(personList)).toMatchObject({
			status: 401,
			because: "person-ended",
		});
	});
});
