import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { atHome, DEMO_PEOPLE } from "#people";
import { asOwner, testDatabase } from "../../../test/database.ts";
import { isGenuine } from "../../../test/genuine.ts";
import { entriesOf, type JournalledThing, proofFile } from "./proof.store.ts";
import { sealAll } from "./sealer.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

const DEED = { name: "audit.export", requestId: "x" };

/** A unit that was made and renamed among hundreds of others, all sealed. */
async function renamedUnit() {
	const { config, database } = await testDatabase();
	const folder = mkdtempSync(join(tmpdir(), "rorkult-keys-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const { agencyId } = CONTROLLER;
	const id = "01900000-0000-7000-8000-000000000001";
	await asOwner(config, async (client) => {
		const add = (count: number) =>
			client.query(
				`insert into people.unit (agency_id, id, name)
				select $1, gen_random_uuid(), 'Seksjon ' || n from generate_series(1, $2::int) as n`,
				[agencyId, count],
			);
		await add(300);
		await client.query("insert into people.unit (agency_id, id, name) values ($1, $2, 'Sjø «og» ord')", [
			agencyId,
			id,
		]);
		await add(100);
		await client.query("update people.unit set name = 'Havn', version = version + 1 where id = $1", [id]);
	});
	const thing: JournalledThing = { relation: "people.unit", rowKey: { agency_id: agencyId, id } };
	const seal = async () => {
		const [entry] = await database.as(CONTROLLER, DEED, (tx) => entriesOf(tx, thing, null, 1));
		if (entry?.seq != null) return;
		await sealAll(database, folder);
		await seal();
	};
	await seal();
	return { database, folder, thing };
}

describe("the export of a thing", () => {
	test("is accepted by a checker that was written from the description alone", async () => {
		const { database, folder, thing } = await renamedUnit();
		const file = await database.as(CONTROLLER, DEED, (tx) => proofFile(tx, folder, thing));
		const { proof, public_key: key } = JSON.parse(file ?? "{}");
		const { entries } = JSON.parse(proof);
		expect(entries).toHaveLength(2);
		expect(JSON.parse(entries[1].text)).toMatchObject({
			before: { name: "Sjø «og» ord" },
			after: { name: "Havn" },
		});
		expect(isGenuine(file ?? "", key)).toBe(true);
	});

	test("is rejected after any one byte of it is another", async () => {
		const { database, folder, thing } = await renamedUnit();
		const file = (await database.as(CONTROLLER, DEED, (tx) => proofFile(tx, folder, thing))) ?? "";
		const { public_key: key } = JSON.parse(file);
		const bytes = Buffer.from(file);
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
				const touched = Buffer.from(bytes);
				touched[place] = (touched[place] ?? 0) ^ change;
				return !isGenuine(touched.toString("utf8"), key);
			}),
			{ numRuns: 1_500 },
		);
	});

	test("is not to be had for another agency's thing, nor before anything is sealed", async () => {
		const { database, folder, thing } = await renamedUnit();
		const stranger = { ...CONTROLLER, agencyId: "01900000-0000-7000-8000-0000000000ff" };
		expect(await database.as(stranger, DEED, (tx) => proofFile(tx, folder, thing))).toBeNull();
		expect(await database.as(stranger, DEED, (tx) => entriesOf(tx, thing, null, 10))).toEqual([]);
		const { database: fresh } = await testDatabase();
		expect(await fresh.as(CONTROLLER, DEED, (tx) => proofFile(tx, folder, thing))).toBeNull();
	});
});
