import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { reviewAs } from "../../../test/review.ts";
import { type Caller, testServer } from "../../../test/server.ts";

interface Answer {
	readonly total: number;
	readonly near: readonly string[] | null;
	readonly found: readonly {
		readonly kind: string;
		readonly name: string;
		readonly pieces: readonly { readonly text: string; readonly isHit: boolean }[];
	}[];
}

const ask = async (caller: Pick<Caller, "get">, q: string): Promise<Answer> =>
	(await (await caller.get(`/api/search?q=${encodeURIComponent(q)}`)).json()) as Answer;

/** A server whose controller has accepted the demonstration's letter. */
async function yearOn() {
	const server = await testServer();
	const { id } = (await (await server.upload(readFileSync("demo/letter.md"), "letter.md")).json()) as {
		id: string;
	};
	await reviewAs(server, id);
	await server.act("/api/years/accept", { id }, { "if-match": '"1"' });
	return { server, id };
}

describe("search in an agency's letters and year", () => {
	test("finds words in any inflection and written form, among rows and in the letter itself", async () => {
		const { server } = await yearOn();
		const hits = (answer: Answer) =>
			new Set(
				answer.found.flatMap(({ pieces }) => pieces.flatMap(({ text, isHit }) => (isHit ? [text] : []))),
			);
		const one = await ask(server, "kommune");
		expect([...hits(one)].map((word) => word.toLowerCase())).toEqual(expect.arrayContaining(["kommunene"]));
		expect(new Set(one.found.map(({ kind }) => kind)).size).toBeGreaterThan(2);
		const [nynorsk, bokmal] = [await ask(server, "tilskot"), await ask(server, "tilskudd")];
		expect(nynorsk.total).toBeGreaterThan(0);
		expect(bokmal.total).toBeGreaterThanOrEqual(nynorsk.total);
	});

	test("finds an assignment by its number first, and a word that is misspelt by the nearest", async () => {
		const { server } = await yearOn();
		expect((await ask(server, "2025-08")).found[0]).toMatchObject({ kind: "assignment" });
		const misspelt = await ask(server, "mandatt rådgiver");
		expect(misspelt.total).toBeGreaterThan(0);
		expect((await ask(server, "kvalifiserng")).near).not.toBeNull();
	});

	test("shows another agency nothing of it, and nothing of a letter that was set aside", async () => {
		const { server } = await yearOn();
		const { total } = await ask(server.as(DEMO_PEOPLE.neighbourController), "kommune");
		expect(total).toBe(0);
		const text = "# Tildelingsbrev\n\nEtaten skal vokte sjøormen.\n";
		const { id } = (await (await server.upload(text, "orm.md")).json()) as { id: string };
		expect((await ask(server, "sjøormen")).total).toBe(1);
		await server.act("/api/letters/set-aside", { id }, { "if-match": '"1"' });
		expect((await ask(server, "sjøormen")).total).toBe(0);
	});
});
