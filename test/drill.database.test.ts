import { expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { audit } from "../bench/kill-audit.ts";
import { emptyLedger, write } from "../bench/kill-load.ts";
import { randomFrom } from "../bench/random.ts";
import { asOwner } from "./database.ts";
import { testServer } from "./server.ts";

const TURNS = 24;

/** A server that somebody has written to for some turns, and what they were told. */
async function written() {
	const server = await testServer();
	const ledger = emptyLedger();
	let turns = 0;
	const writer = { name: "skriver", ...(await server.signIn(DEMO_PEOPLE.controller)) };
	await write(server.url, writer, ledger, randomFrom(1), () => ++turns > TURNS);
	return { config: server.config, ledger };
}

test("the kill drill finds nothing wrong where nothing is", async () => {
	const { config, ledger } = await written();
	expect(ledger.acknowledged.length + ledger.replayed).toBe(TURNS);
	expect(ledger.letters.some(({ version }) => version > 1)).toBe(true);
	expect(ledger.wrong).toEqual([]);
	expect(await audit(config, ledger)).toEqual({ lost: [], doubled: [] });
});

test.each([
	["an answer that is gone", "delete from platform.answer where key = 'skriver-0'", 1, 0],
	["a change that is gone", "update letters.letter set version = version - 1 where version > 1", null, 0],
	["a change that was done twice", "update letters.letter set version = version + 1", null, null],
	["an entry too many", "update letters.letter set title = title || '.'", null, 0],
])("the kill drill finds %s", async (_, meddling, lost, doubled) => {
	const { config, ledger } = await written();
	const untold = meddling.includes("title") ? "" : "alter table letters.letter disable trigger user;";
	await asOwner(config, (client) =>
		client.query(`alter table platform.answer disable trigger user; ${untold} ${meddling}`),
	);
	const found = await audit(config, ledger);
	expect(found.lost.length).toBe(lost ?? found.lost.length);
	expect(found.lost.length).toBeGreaterThan(0);
	if (doubled === null) expect(found.doubled).toHaveLength(ledger.letters.length);
	else expect(found.doubled).toHaveLength(doubled);
});

test("the kill drill finds a letter that nobody was told of", async () => {
	const { config, ledger } = await written();
	const [forgotten] = ledger.letters.splice(0, 1);
	expect((await audit(config, ledger)).doubled).toEqual([`letter ${forgotten?.id}: nobody was told of it`]);
});
