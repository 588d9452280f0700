import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DEMO_ORGANISATIONS } from "#people";
import { installationRoot } from "#platform/root.ts";
import { reviewAs } from "../../../test/review.ts";
import { type TestServer, testServer } from "../../../test/server.ts";

const LETTER = readFileSync(join(installationRoot, "demo/letter.txt"));
const SUPPLEMENT = readFileSync(join(installationRoot, "test/letters/bygdeutvikling-2025-tillegg/letter.md"));

async function json(answer: Response) {
	return (await answer.json()) as Record<string, never>;
}

async function uploaded(server: TestServer, content: Uint8Array, name: string): Promise<string> {
	return (await json(await server.upload(content, name))).id as unknown as string;
}

const accept = (server: TestServer, id: string) =>
	server.act("/api/years/accept", { id }, { "if-match": '"1"' });

/** A letter that was read in and gone through. */
async function reviewed(server: TestServer, content: Uint8Array, name: string): Promise<string> {
	const id = await uploaded(server, content, name);
	await reviewAs(server, id);
	return id;
}

const readiness = async (server: TestServer, id: string) => {
	const { letter } = (await json(await server.get(`/api/letters/${id}`))) as never as {
		letter: { readerVersion: string };
	};
	return server.get(`/api/letters/${id}/readiness?readerVersion=${encodeURIComponent(letter.readerVersion)}`);
};

/** How many rows every list of the year has. */
async function counts(server: TestServer, query = "year=2025"): Promise<Record<string, number>> {
	const lists = ["goals", "assignments", "duties", "money", "meetings", "reports"];
	const answers = await Promise.all(
		lists.map(async (list) => Object.entries(await json(await server.get(`/api/${list}?${query}`)))),
	);
	const known = answers.flat().filter(([, rows]) => Array.isArray(rows));
	return Object.fromEntries(known.map(([name, rows]) => [name, (rows as unknown[]).length]));
}

const NONE = {
	...{ goals: 0, indicators: 0, assignments: 0, duties: 0, allotments: 0, earmarks: 0 },
	...{ authorisations: 0, meetings: 0, reports: 0 },
};

describe("a letter that is accepted", () => {
	test("is the year: everything that was read stands in its lists, tied to its words", async () => {
		const server = await testServer();
		const id = await reviewed(server, LETTER, "brev.txt");
		expect(await counts(server)).toEqual(NONE);
		const answer = await accept(server, id);
		expect(await answer.clone().text()).toContain("2025");
		const { reading } = (await json(await server.get(`/api/letters/${id}`))) as never as {
			reading: Record<string, unknown[]> & { text: string };
		};
		expect(await counts(server)).toEqual({
			...{ goals: reading.goals!.length, indicators: reading.indicators!.length },
			...{ assignments: reading.assignments!.length, duties: reading.requirements!.length },
			...{ allotments: reading.allotments!.length, earmarks: reading.earmarks!.length },
			...{ authorisations: reading.authorisations!.length, meetings: reading.meetings!.length },
			reports: reading.reports!.length,
		});
		const { assignments } = (await json(await server.get("/api/assignments?year=2025"))) as never as {
			assignments: { number: string; words: { document: string; start: number; end: number }[] }[];
		};
		for (const { number, words } of assignments) {
			expect(words.map(({ document }) => document)).toContain(id);
			const said = words.map(({ start, end }) => reading.text.slice(start, end)).join(" ");
			expect(said.replace(/\s+/g, " ")).toContain(number);
		}
	});

	test("is told on the year's page, with who accepted it", async () => {
		const server = await testServer();
		const id = await reviewed(server, LETTER, "brev.txt");
		await accept(server, id);
		expect(await json(await server.get("/api/years/2025"))).toMatchObject({
			years: [2025],
			acceptances: [{ state: "standing", letterId: id, acceptedBy: "Ingrid Solvang", version: 1 }],
			today: "2025-05-06",
		});
	});

	test("is accepted once, however many try at the same time", async () => {
		const server = await testServer();
		const id = await reviewed(server, LETTER, "brev.txt");
		const statuses = (await Promise.all([accept(server, id), accept(server, id), accept(server, id)])).map(
			({ status }) => status,
		);
		expect(statuses.filter((status) => status === 200).length).toBe(1);
		expect((await counts(server)).goals).toBe(6);
	});

	test("cannot be a supplement, which begins no year", async () => {
		const server = await testServer();
		const id = await uploaded(server, SUPPLEMENT, "tillegg.md");
		const answer = await accept(server, id);
		expect(answer.status).toBe(409);
		expect(await json(answer)).toMatchObject({ denial: "OnlyALetterOfAllocationBeginsAYear", rule: "R2.2" });
	});

	test("can be taken back while nothing stands on it, and accepted again", async () => {
		const server = await testServer();
		const id = await reviewed(server, LETTER, "brev.txt");
		const { id: acceptance } = await json(await accept(server, id));
		const whole = await counts(server);
		const taken = await server.act("/api/years/take-back", { id: acceptance }, { "if-match": '"1"' });
		expect(await json(taken)).toMatchObject({ state: "taken-back", version: 2 });
		expect(await counts(server)).toEqual(NONE);
		expect((await accept(server, id)).status).toBe(200);
		expect(await counts(server)).toEqual(whole);
	});

	test("is accepted only when all of it was gone through", async () => {
		const server = await testServer();
		const id = await uploaded(server, LETTER, "brev.txt");
		const { rows } = (await json(await readiness(server, id))) as never as { rows: number };
		const answer = await accept(server, id);
		expect(answer.status).toBe(409);
		expect(await json(answer)).toMatchObject({ denial: "ReviewIsNotDone", rule: "R2.13", left: rows });
		expect(await counts(server)).toEqual(NONE);
		await reviewAs(server, id);
		expect((await accept(server, id)).status).toBe(200);
	});

	test("is not set aside while the year stands on it, and is when that was taken back", async () => {
		const server = await testServer();
		const id = await reviewed(server, LETTER, "brev.txt");
		const { id: acceptance } = await json(await accept(server, id));
		const aside = () => server.act("/api/letters/set-aside", { id }, { "if-match": '"1"' });
		const refused = await aside();
		expect(refused.status).toBe(409);
		expect(await json(refused)).toMatchObject({ denial: "LetterStandsInTheYear", rule: "R2.13" });
		await server.act("/api/years/take-back", { id: acceptance }, { "if-match": '"1"' });
		expect((await aside()).status).toBe(200);
	});

	test("is no year of another agency", async () => {
		const server = await testServer();
		const id = await reviewed(server, LETTER, "brev.txt");
		await accept(server, id);
		const { database } = server;
		const elsewhere = {
			agencyId: DEMO_ORGANISATIONS.neighbour.id,
			personId: "00000000-0000-7000-8000-000000000011",
		};
		const rows = await database.as(elsewhere, { name: "test", requestId: "test" }, (tx) =>
			tx.query(
				"select from plan.goal union all select from plan.goal_history union all select from year.acceptance",
			),
		);
		expect(rows).toEqual([]);
	});
});
