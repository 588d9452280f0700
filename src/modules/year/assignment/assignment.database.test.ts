import { describe, expect, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { reviewAs } from "../../../../test/review.ts";
import { type TestServer, testServer } from "../../../../test/server.ts";

const KEEPER = { agencyId: DEMO_ORGANISATIONS.agency.id, personId: DEMO_PEOPLE.controller.id };
const HEAD = "Kystdepartementet\n\nKystvesenet\n\n15. januar 2025\n\n";
const FIRST = `${HEAD}# Tildelingsbrev for 2025 til Kystvesenet

## 1 Mål

Mål 1: Trygg ferdsel langs kysten

## 2 Oppdrag

### Oppdrag 2025-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2025.

### Oppdrag 2025-03 Vrak

Kystvesenet skal fjerne vrak. Frist: 1. desember 2025.
`;
const LATER = `${HEAD}# Supplerende tildelingsbrev nr. 1 for 2025 til Kystvesenet

## 1 Endringer i oppdrag

### Oppdrag 2025-01 Merking av skjær – ny frist

Fristen flyttes fra 1. juni 2025 til 1. november 2025.

### Oppdrag 2025-03 Vrak – utgår

Oppdraget utgår.
`;

interface Shown {
	readonly assignment: { readonly title: string; readonly deadlines: readonly { readonly day: string }[] };
	readonly isInForce: boolean;
	readonly duties: readonly { readonly text: string }[];
	readonly changes: readonly {
		readonly letter: { readonly id: string };
		readonly difference: string;
		readonly words: readonly { readonly document: string }[];
	}[];
}

async function fields<Fields>(answering: Promise<Response>): Promise<Fields> {
	const answer = await answering;
	expect(answer.status).toBe(200);
	return (await answer.json()) as Fields;
}

/** A letter that was read in and gone through; gives its id. */
async function reviewed(server: TestServer, text: string, name: string): Promise<string> {
	const { id } = await fields<{ id: string }>(server.upload(Buffer.from(text), name));
	await reviewAs(server, id);
	return id;
}

const accept = (server: TestServer, id: string) =>
	fields<{ id: string }>(server.act("/api/years/accept", { id }, { "if-match": '"1"' }));

const show = (server: TestServer, number: string, query = "") =>
	server.get(`/api/years/2025/assignments/${encodeURIComponent(number)}${query}`);

/** A year that a letter began, and a later one has changed all that it speaks of. */
async function changedYear() {
	const server = await testServer();
	const first = await reviewed(server, FIRST, "brev.md");
	await accept(server, first);
	const later = await reviewed(server, LATER, "tillegg.md");
	const compared = server.get(`/api/years/2025/compare/${later}`);
	const { changes } = await fields<{ changes: { key: string }[] }>(compared);
	const keys = changes.map(({ key }) => key);
	await fields(server.act("/api/years/agree", { id: later, year: 2025, keys }, { "if-match": '"1"' }));
	return { server, first, later };
}

describe("an assignment", () => {
	test("is shown with what must be done in it, and with what each letter has done to it", async () => {
		const { server, first, later } = await changedYear();
		const shown = await fields<Shown>(show(server, "2025-01"));
		expect(shown).toMatchObject({
			assignment: { title: "Merking av skjær", deadlines: [{ day: "2025-11-01" }] },
			isInForce: true,
			changes: [
				{ letter: { id: first }, difference: "new", acceptedBy: "Ingrid Solvang" },
				{
					...{ letter: { id: later }, difference: "moved" },
					fields: [{ field: "deadlines", before: "2025-06-01", after: "2025-11-01" }],
				},
			],
		});
		expect(shown.duties.map(({ text }) => text)).toContain("Kystvesenet skal merke skjær.");
		const letters = shown.changes.map(({ words }) => [...new Set(words.map(({ document }) => document))]);
		expect(letters).toEqual([[first], [later]]);
	});

	test("that a letter has ended is still shown, with the letter that ended it and the words that did", async () => {
		const { server, later } = await changedYear();
		const shown = await fields<Shown>(show(server, "2025-03"));
		expect(shown).toMatchObject({ assignment: { title: "Vrak" }, isInForce: false });
		expect(shown.changes.at(-1)).toMatchObject({
			...{ letter: { id: later }, difference: "ended" },
			words: [{ document: later }],
		});
	});

	test("is not there before its letter was accepted, nor where it was taken back, nor by another number", async () => {
		const server = await testServer();
		const first = await reviewed(server, FIRST, "brev.md");
		const { id } = await accept(server, first);
		expect((await show(server, "2025-01")).status).toBe(200);
		expect((await show(server, "2025-01", "?day=2025-05-05")).status).toBe(404);
		expect((await show(server, "2025/01")).status).toBe(404);
		await fields(server.act("/api/years/take-back", { id }, { "if-match": '"1"' }));
		expect((await show(server, "2025-01")).status).toBe(404);
		await accept(server, first);
		const { changes } = await fields<Shown>(show(server, "2025-01"));
		expect(changes.map(({ difference }) => difference)).toEqual(["new"]);
	});

	test("is found by whatever number it has, with blanks, strokes and stops in it", async () => {
		const server = await testServer();
		await accept(server, await reviewed(server, FIRST, "brev.md"));
		for (const number of ["uten nummer 1", "25/3.a", "TB 2024 FoU 1", "50 %"]) {
			await server.database.as(KEEPER, { name: "test", requestId: "test" }, (tx) =>
				tx.query("update plan.assignment set number = $1 where title = 'Vrak'", [number]),
			);
			expect(await fields<Shown>(show(server, number))).toMatchObject({ assignment: { number } });
		}
	});
});
