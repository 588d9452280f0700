import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import { type LetterReader, lettersModule, readingOf, stepsToAgree } from "#letters";
import { readLetter } from "#letters/read";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, rolesOf } from "#people";
import { planModule } from "#plan";
import { runAction, runView } from "#platform/action.ts";
import { openDatabase } from "#platform/db/database.ts";
import { fileOf } from "#platform/files.ts";
import { testDatabase } from "../../../test/database.ts";
import { reviewAs } from "../../../test/review.ts";
import { type TestServer, testServer } from "../../../test/server.ts";
import { standsInYear, yearModule } from "./index.ts";

const CONTROLLER = { agencyId: DEMO_ORGANISATIONS.agency.id, personId: DEMO_PEOPLE.controller.id };

type Id = { readonly id: string };

/** The reader, in this thread. */
const readerHere: LetterReader = {
	async read(bytes) {
		const { reading, document } = await readLetter(bytes);
		const { blocks, pages } = document;
		return {
			head: reading.document,
			reading: JSON.stringify(reading),
			blocks: JSON.stringify(blocks),
			pages,
		};
	},
	spreadsheet: () => Promise.reject(new Error("no spreadsheet is made here")),
	version: "here",
};

async function json(answer: Response) {
	return (await answer.json()) as Record<string, never>;
}

async function uploaded(server: TestServer, content: Uint8Array, name: string): Promise<string> {
	return (await json(await server.upload(content, name))).id as unknown as string;
}

const accept = (server: TestServer, id: string) =>
	server.act("/api/years/accept", { id }, { "if-match": '"1"' });

const HEAD = "Kystdepartementet\n\nKystvesenet\n\n15. januar 2025\n\n";
const FIRST = `${HEAD}# Tildelingsbrev for 2025 til Kystvesenet

## 1 Oppdrag

### Oppdrag 2025-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2025.

### Oppdrag 2025-03 Vrak

Kystvesenet skal fjerne vrak. Frist: 1. desember 2025.

## 2 Budsjett

| Kap. | Post | Navn | Beløp (i kroner) |
| --- | --- | --- | --- |
| 910 | 21 | Spesielle driftsutgifter | 30 000 000 |
`;
const LATER = `${HEAD}# Supplerende tildelingsbrev nr. 1 for 2025 til Kystvesenet

## 1 Endringer i oppdrag

### Oppdrag 2025-01 Merking av skjær – ny frist

Fristen flyttes fra 1. juni 2025 til 1. november 2025.

### Oppdrag 2025-03 Vrak – utgår

Oppdraget utgår.

### Oppdrag 2025-04 Fyr (nytt oppdrag)

Kystvesenet skal restaurere fyr. Frist: 31. desember 2025.

## 2 Endringer i bevilgning

Bevilgningen på kap. 910 post 21 økes med 5 000 000 kroner.
`;

interface Assignments {
	readonly assignments: readonly {
		readonly number: string;
		readonly deadlines: readonly { readonly day: string }[];
		readonly words: readonly { readonly document: string }[];
	}[];
}

async function assignmentsOf(server: TestServer) {
	const { assignments } = (await json(
		await server.get("/api/assignments?year=2025"),
	)) as never as Assignments;
	return assignments.map(({ number, deadlines, words }) => ({
		...{ number, days: deadlines.map(({ day }) => day) },
		letters: [...new Set(words.map(({ document }) => document))],
	}));
}

describe("a supplementary letter", () => {
	async function compared(server: TestServer) {
		const first = await uploaded(server, Buffer.from(FIRST), "brev.md");
		const later = await uploaded(server, Buffer.from(LATER), "tillegg.md");
		await reviewAs(server, first);
		await accept(server, first);
		const answer = await server.get(`/api/years/2025/compare/${later}`);
		const { changes } = (await json(answer)) as never as {
			changes: { key: string; of: string; name: string; difference: string }[];
		};
		await reviewAs(server, later);
		return { first, later, changes };
	}

	test("changes what somebody agrees to, and nothing else (R2.4)", async () => {
		const server = await testServer();
		const { first, later, changes } = await compared(server);
		expect(
			changes.filter(({ of }) => of !== "duty").map(({ name, difference }) => [name, difference]),
		).toEqual([
			["2025-01", "moved"],
			["2025-03", "ended"],
			["2025-04", "new"],
			["910.21", "amount"],
		]);
		const keys = changes.filter(({ name }) => name !== "2025-03").map(({ key }) => key);
		const agreed = await server.act(
			"/api/years/agree",
			{ id: later, year: 2025, keys },
			{ "if-match": '"1"' },
		);
		expect(agreed.status).toBe(200);
		expect(await assignmentsOf(server)).toEqual(
			[
				{ number: "2025-01", days: ["2025-11-01"], letters: [first, later] },
				{ number: "2025-03", days: ["2025-12-01"], letters: [first] },
				{ number: "2025-04", days: ["2025-12-31"], letters: [later] },
			].sort((a, b) => a.number.localeCompare(b.number)),
		);
		const { allotments } = (await json(await server.get("/api/money?year=2025"))) as never as {
			allotments: { amount: string }[];
		};
		expect(allotments).toMatchObject([{ amount: "35000000" }]);
	});

	test("is agreed to once, and not where the year has changed since it was looked at", async () => {
		const server = await testServer();
		const { later, changes } = await compared(server);
		const keys = changes.map(({ key }) => key);
		const wrong = await server.act(
			"/api/years/agree",
			{ id: later, year: 2025, keys: ["goal:9"] },
			{ "if-match": '"1"' },
		);
		expect(await json(wrong)).toMatchObject({ denial: "YearHasChangedMeanwhile", rule: "R2.4" });
		const agree = () =>
			server.act("/api/years/agree", { id: later, year: 2025, keys }, { "if-match": '"1"' });
		expect((await agree()).status).toBe(200);
		expect(await json(await agree())).toMatchObject({ denial: "LetterIsAccepted" });
	});

	test("is taken back with all that it did to other letters' rows, and may be agreed to again (R2.4, R2.13)", async () => {
		const server = await testServer();
		const { later, changes } = await compared(server);
		const state = async () => ({
			assignments: await assignmentsOf(server),
			money: await json(await server.get("/api/money?year=2025")),
			duties: await json(await server.get("/api/duties?year=2025")),
		});
		const before = await state();
		const keys = changes.map(({ key }) => key);
		const agree = async () => {
			const given = { id: later, year: 2025, keys };
			return (await json(await server.act("/api/years/agree", given, { "if-match": '"1"' }))).id;
		};
		const acceptance = await agree();
		const changed = await state();
		expect(changed).not.toEqual(before);
		const taken = await server.act("/api/years/take-back", { id: acceptance }, { "if-match": '"1"' });
		expect(await json(taken)).toMatchObject({ state: "taken-back", version: 2 });
		expect(await state()).toEqual(before);
		await agree();
		const withoutIds = (value: unknown) =>
			JSON.parse(JSON.stringify(value, (name, each) => (name === "id" ? null : each)));
		expect(withoutIds(await state())).toEqual(withoutIds(changed));
	});

	test("keeps the first letter's acceptance from being taken back: something stands on it (R2.13)", async () => {
		const server = await testServer();
		const { later, changes } = await compared(server);
		const keys = changes.map(({ key }) => key);
		await server.act("/api/years/agree", { id: later, year: 2025, keys }, { "if-match": '"1"' });
		const { acceptances } = (await json(await server.get("/api/years/2025"))) as never as {
			acceptances: { id: string }[];
		};
		const answer = await server.act(
			"/api/years/take-back",
			{ id: acceptances[0]!.id },
			{ "if-match": '"1"' },
		);
		expect(await json(answer)).toMatchObject({ denial: "SomethingStandsOnTheYear" });
	});
});

test("a year is read as it stood on a day before a letter changed it", async () => {
	const { config } = await testDatabase();
	let now = new Date("2025-02-01T12:00:00+01:00");
	const database = await openDatabase(config, { clock: { now: () => now } });
	onTestFinished(() => database.close());
	const corridor = { database, rolesOf };
	const reader = readerHere;
	const { actions, views } = yearModule(reader.version);
	const deeds = [...lettersModule(reader, { standsInYear }).actions, ...actions];
	const upload = deeds.find(({ contract }) => contract.name === "letter.upload")!;
	const call = (fields: unknown, file: ReturnType<typeof fileOf> | null = null) => ({
		...{ actor: CONTROLLER, requestId: "test", fields, file, key: randomUUID(), version: 1 },
	});
	const run = (name: string, fields: unknown) =>
		runAction(corridor, deeds.find(({ contract }) => contract.name === name)!, call(fields));
	const agreeToAll = async (id: string) => {
		const held = await database.as(CONTROLLER, { name: "test", requestId: "test" }, (tx) =>
			readingOf(tx, CONTROLLER.agencyId, "", id),
		);
		for (const what of stepsToAgree(held!.reading, { open: "Ikke et krav", finding: "Uten svar" })) {
			const step = { id, readerVersion: held!.readBy, step: randomUUID(), what };
			await run("review.takeStep", step);
		}
	};
	const { id: first } = (await runAction(
		corridor,
		upload,
		call({}, fileOf(Buffer.from(FIRST), "brev.md")),
	)) as Id;
	await agreeToAll(first);
	await run("year.accept", { id: first });
	now = new Date("2025-04-01T12:00:00+02:00");
	const { id: later } = (await runAction(
		corridor,
		upload,
		call({}, fileOf(Buffer.from(LATER), "t.md")),
	)) as Id;
	const compare = views.find(({ contract }) => contract.name === "year.compare")!;
	const { changes } = (await runView(corridor, compare, call({ year: 2025, id: later }))) as {
		changes: { key: string }[];
	};
	await agreeToAll(later);
	await run("year.agree", { id: later, year: 2025, keys: changes.map(({ key }) => key) });
	const list = planModule.views.find(({ contract }) => contract.name === "assignment.list")!;
	const numbersOn = async (day?: string) =>
		((await runView(corridor, list, call({ year: 2025, day }))) as Assignments).assignments.map(
			({ number, deadlines }) => [number, ...deadlines.map(({ day: due }) => due)].join(" "),
		);
	expect(await numbersOn("2025-01-31")).toEqual([]);
	expect(await numbersOn("2025-03-31")).toEqual(["2025-01 2025-06-01", "2025-03 2025-12-01"]);
	expect(await numbersOn("2025-04-01")).toEqual(await numbersOn());
	expect(await numbersOn()).toEqual(["2025-01 2025-11-01", "2025-04 2025-12-31"]);
});
