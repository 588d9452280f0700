import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { z } from "zod";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { root } from "../../../../scripts/fresh.mjs";
import { addPerson, asNobody, asOwner } from "../../../../test/database.ts";
import { callerOf, type TestServer, testServer } from "../../../../test/server.ts";
import { startServer } from "../../../app/server.ts";
import { letterShow, letterUpload } from "../letter.contract.ts";
import { reviewedLetter } from "./review.actions.ts";
import { reviewReadiness, reviewShow, reviewTakeStep } from "./review.contract.ts";
import type { Seen, Step } from "./step.ts";

const LETTER =
	"# Tildelingsbrev 2026\n\nVirksomheten skal rapportere innen 1. mars 2026. Virksomheten skal svare.\n";
const { agency } = DEMO_ORGANISATIONS;
const seen = (key: string, version = 0): Seen[] => [{ key, version }];

async function body<Schema extends z.ZodType>(answer: Response, schema: Schema): Promise<z.output<Schema>> {
	const text = await answer.text();
	expect(answer.status, text).toBe(200);
	return schema.parse(JSON.parse(text));
}

/** A letter on a server where whoever the test names acts. */
async function reviewed() {
	const acting = { who: DEMO_PEOPLE.controller.id };
	const testing = await testServer();
	const server = { ...testing, ...callerOf(testing.url, () => testing.signIn({ id: acting.who })) };
	const { id } = await body(await server.upload(LETTER), letterUpload.output);
	const { letter } = await body(await server.get(`/api/letters/${id}`), letterShow.output);
	const { readerVersion } = letter;
	const take = (what: Step, step: string = randomUUID(), headers: Record<string, string> = {}) =>
		server.act("/api/reviews/take-step", { id, readerVersion, step, what }, headers);
	const named = new URLSearchParams({ readerVersion });
	const show = async (after = 0) =>
		body(await server.get(`/api/letters/${id}/review?${named}&after=${after}`), reviewShow.output);
	const as = (who: string) => {
		acting.who = who;
	};
	return { server, id, readerVersion, take, show, as, named };
}

/** Another controller of the agency. */
const colleague = (server: Pick<TestServer, "config">): Promise<string> =>
	addPerson(server.config, agency.id, ["controller"]);

describe("the review of a letter", () => {
	test("keeps every step with its number, by whom and when, and tells those after a number", async () => {
		const { take, show } = await reviewed();
		const step = randomUUID();
		const first = await body(await take({ do: "accept", rows: seen("krav-1") }, step), reviewTakeStep.output);
		expect(first).toMatchObject({ number: 1, id: step, person: DEMO_PEOPLE.controller.id });
		await take({ do: "set-aside", rows: seen("krav-2"), reason: "  Gjelder andre " });
		await take({ do: "undo", step });
		const { steps, you, mayReview, people } = await show();
		expect(steps.map(({ number, step: { do: what } }) => [number, what])).toEqual([
			[1, "accept"],
			[2, "set-aside"],
			[3, "undo"],
		]);
		expect(steps[1]?.step).toMatchObject({ reason: "Gjelder andre" });
		expect({ you, mayReview }).toEqual({ you: DEMO_PEOPLE.controller.id, mayReview: true });
		expect(people).toEqual([{ id: DEMO_PEOPLE.controller.id, name: DEMO_PEOPLE.controller.name }]);
		expect((await show(2)).steps.map(({ number }) => number)).toEqual([3]);
	});

	test("counts how far it has come", async () => {
		const { server, id, take, named } = await reviewed();
		const readiness = async () =>
			body(await server.get(`/api/letters/${id}/readiness?${named}`), reviewReadiness.output);
		const before = await readiness();
		expect(before).toMatchObject({
			binding: 2,
			placed: 2,
			reviewed: 0,
			ready: false,
			left: { requirement: 2 },
		});
		await take({ do: "accept", rows: [...seen("krav-1"), ...seen("krav-2")] });
		const after = await readiness();
		expect(after).toMatchObject({ reviewed: 2, rows: before.rows });
		expect(after.left.requirement).toBeUndefined();
	});

	test("refuses a step on a row that a colleague has touched meanwhile, with both versions and who", async () => {
		const { server, take, show, as } = await reviewed();
		const other = await colleague(server);
		await take({ do: "accept", rows: seen("krav-1") });
		as(other);
		const answer = await take({
			do: "set-aside",
			rows: [...seen("krav-1"), ...seen("krav-2")],
			reason: "Nei",
		});
		expect(answer.status).toBe(409);
		expect(await answer.json()).toMatchObject({
			type: "/api/docs#stale-version",
			rows: [{ key: "krav-1", seen: 0, version: 1, by: { name: DEMO_PEOPLE.controller.name } }],
		});
		expect((await show()).steps).toHaveLength(1);
	});

	test("of two at once on the same row takes one and tells the other, and loses neither's other work", async () => {
		const { take, show } = await reviewed();
		const answers = await Promise.all([
			...["a", "b", "c", "d"].map(() => take({ do: "accept", rows: seen("krav-1") })),
			take({ do: "accept", rows: seen("krav-2") }),
		]);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409, 409, 409]);
		const { steps } = await show();
		expect(steps.map(({ number }) => number)).toEqual([1, 2]);
	});

	test("names who has gone on with the rows of a step that somebody wants back", async () => {
		const { server, take, as } = await reviewed();
		const step = randomUUID();
		await take({ do: "accept", rows: seen("krav-1") }, step);
		as(await colleague(server));
		await take({ do: "reopen", rows: seen("krav-1", 1) });
		as(DEMO_PEOPLE.controller.id);
		const answer = await take({ do: "undo", step });
		expect(answer.status).toBe(409);
		expect(await answer.json()).toMatchObject({
			...{ type: "/api/docs#denied", denial: "RowsWereTouchedSince", rule: "R2.13", name: "Prøve" },
			at: expect.stringMatching(/^2025-05-06T/),
		});
	});

	test("takes a step that is sent twice once", async () => {
		const { take, show } = await reviewed();
		const step = randomUUID();
		const again = { "idempotency-key": step };
		const first = await (await take({ do: "accept", rows: seen("krav-1") }, step, again)).json();
		expect(await (await take({ do: "accept", rows: seen("krav-1") }, step, again)).json()).toEqual(first);
		const anew = await take({ do: "accept", rows: seen("krav-2") }, step);
		expect(await anew.json()).toMatchObject({ denial: "StepIsTakenAlready" });
		expect((await show()).steps).toHaveLength(1);
	});

	test("names the field that is wrong", async () => {
		const { take } = await reviewed();
		const answer = await take({ do: "set-aside", rows: seen("krav-1"), reason: " " });
		expect(answer.status).toBe(400);
		expect(await answer.json()).toMatchObject({
			errors: [{ pointer: "/what/reason", detail: "Skriv noen ord." }],
		});
	});
});

describe("a reviewed letter", () => {
	test("is handed to the modules above with what persons have said yes to, and how far they have come", async () => {
		const { server, id, take } = await reviewed();
		const actor = { personId: DEMO_PEOPLE.controller.id, agencyId: agency.id };
		const handed = (agencyId: string = agency.id) =>
			server.database.as(actor, { name: "test", requestId: "test" }, (tx) =>
				reviewedLetter(tx, agencyId, id),
			);
		expect((await handed())?.reading.requirements).toEqual([]);
		await take({ do: "accept", rows: seen("krav-1") });
		await take({ do: "set-aside", rows: seen("krav-2"), reason: "Gjelder andre" });
		const letter = await handed();
		expect(letter?.reading.requirements.map(({ id: number }) => number)).toEqual(["1"]);
		expect(letter).toMatchObject({ id, version: 1, readiness: { reviewed: 2, binding: 2, placed: 2 } });
		expect(await handed(DEMO_ORGANISATIONS.neighbour.id)).toBeNull();
	});
});

describe("who may", () => {
	test.each([
		["assignmentOwner", 200, 403],
		["director", 200, 403],
		["auditor", 200, 403],
		["administrator", 403, 403],
		["steward", 403, 403],
		["neighbourController", 404, 404],
	] as const)("the %s gets %i for seeing and %i for a step", async (who, sees, takes) => {
		const { server, id, take, as, named } = await reviewed();
		as(DEMO_PEOPLE[who].id);
		for (const what of ["review", "readiness"]) {
			expect((await server.get(`/api/letters/${id}/${what}?${named}`)).status).toBe(sees);
		}
		expect((await take({ do: "accept", rows: seen("krav-1") })).status).toBe(takes);
	});

	test("nobody changes or removes a step, and without an actor none is seen", async () => {
		const { server, take } = await reviewed();
		await take({ do: "accept", rows: seen("krav-1") });
		await asNobody(server.config, async (client) => {
			expect((await client.query("select * from letters.review_step")).rows).toEqual([]);
			for (const change of ["update letters.review_step set number = 9", "delete from letters.review_step"]) {
				await expect(client.query(change)).rejects.toThrow(/permission denied/);
			}
		});
		await asOwner(server.config, async (client) => {
			await expect(client.query("delete from letters.review_step")).rejects.toThrow(/only grows/);
			const { rows } = await client.query(
				"select action, row_key from journal.entry where relation = 'letters.review_step'",
			);
			expect(rows).toEqual([{ action: "review.takeStep", row_key: { rows: 1 } }]);
		});
	});

	test("a letter that is set aside is not reviewed", async () => {
		const { server, id, take } = await reviewed();
		await server.act("/api/letters/set-aside", { id }, { "if-match": '"1"' });
		const answer = await take({ do: "accept", rows: seen("krav-1") });
		expect(await answer.json()).toMatchObject({ type: "/api/docs#wrong-state" });
	});
});

describe("a letter whose review has begun", () => {
	test("is shown as it is reviewed, also when another reader runs, and is not read again", async () => {
		const { server, id, readerVersion, take } = await reviewed();
		await take({ do: "accept", rows: seen("krav-1") });
		const newer = await startServer(server.config, server.database, {
			readerEntry: new URL(`file://${root}/dist/letter.worker.mjs`),
			readerVersion: "99.0.0",
		});
		onTestFinished(() => newer.close());
		const reader = callerOf(newer.url, () => server.signIn(DEMO_PEOPLE.controller));
		const { letter } = await body(await reader.get(`/api/letters/${id}`), letterShow.output);
		expect(letter).toMatchObject({ readerVersion, canBeReadAgain: false });
		const answer = await reader.act("/api/letters/read-again", { id }, { "if-match": '"1"' });
		expect(await answer.json()).toMatchObject({ denial: "ReviewHasBegun" });
	});
});
