import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Reading, readLetter } from "#letters/read";
import { installationRoot } from "#platform/root.ts";
import { readingToAccept, rowsOf, takeBack, yearOfLetter } from "./acceptance.ts";

const LETTER = "letter";

describe("a letter becomes the year", () => {
	test("that it names", () => {
		const begun = yearOfLetter({ kind: "letter-of-allocation", year: 2025 }, LETTER, []);
		expect(begun).toEqual({ ok: true, value: 2025 });
	});

	test.each([
		["once only", "letter-of-allocation", 2025, [LETTER], "LetterIsAccepted", "R2.13"],
		[
			"not where the year has its letter",
			"letter-of-allocation",
			2025,
			["another"],
			"YearHasItsLetter",
			"R2.4",
		],
		["not where it names no year", "letter-of-allocation", null, [], "LetterNamesNoYear", "R1.1"],
		["not as an instruction", "instruction", 2025, [], "OnlyALetterOfAllocationBeginsAYear", "R2.2"],
		["not as a supplement", "supplementary-letter", 2025, [], "OnlyALetterOfAllocationBeginsAYear", "R2.2"],
	] as const)("%s", (_, kind, year, standing, name, rule) => {
		const begun = yearOfLetter({ kind, year }, LETTER, standing);
		expect(begun).toMatchObject({ ok: false, denial: { name, rule } });
	});

	test("as it was reviewed, and not before nothing is left to judge", () => {
		const reviewed = { text: "reviewed" } as Reading;
		expect(readingToAccept(reviewed, 0)).toEqual({ ok: true, value: reviewed });
		fc.assert(
			fc.property(fc.integer({ min: 1 }), (left) => {
				const denial = { name: "ReviewIsNotDone", rule: "R2.13", members: { left } };
				expect(readingToAccept(reviewed, left)).toMatchObject({ ok: false, denial });
			}),
		);
	});

	test("and is taken back only while nothing stands on it", () => {
		expect(takeBack(0)).toEqual({ ok: true, value: "taken-back" });
		fc.assert(
			fc.property(fc.integer({ min: 1 }), (later) => {
				expect(takeBack(later)).toMatchObject({ ok: false, denial: { rule: "R2.13" } });
			}),
		);
	});
});

const OUR_LETTERS = ["demo/letter.pdf", "../shared/letters/imdi-2025/letter.docx"].filter((path) =>
	existsSync(join(installationRoot, path)),
);

describe.each(OUR_LETTERS)("what %s orders", (path) => {
	const making = { agencyId: "agency", acceptanceId: "acceptance", letterId: LETTER, year: 2025 };

	async function made(): Promise<{ reading: Reading; rows: ReturnType<typeof rowsOf> }> {
		const { reading } = await readLetter(readFileSync(join(installationRoot, path)));
		let count = 0;
		return { reading, rows: rowsOf(reading, { ...making, newId: () => String(++count) }) };
	}

	test("is all there, each row with an id of its own and its words", async () => {
		const { reading, rows } = await made();
		const { plan, budget, meetings, reports } = rows;
		const worded = [
			[plan.goals, reading.goals],
			[plan.indicators, reading.indicators],
			[plan.assignments, reading.assignments],
			[plan.duties, reading.requirements],
			[budget.allotments, reading.allotments],
			[budget.earmarks, reading.earmarks],
			[budget.authorisations, reading.authorisations],
			[meetings, reading.meetings],
			[reports, reading.reports],
		] as const;
		for (const [those, read] of worded) {
			expect(those.length).toBe(read.length);
			expect(those.length).toBeGreaterThan(0);
			for (const { sources } of those) {
				expect(sources.length).toBeGreaterThan(0);
				for (const { document, start, end } of sources) {
					expect(document).toBe(LETTER);
					expect(reading.text.slice(start, end).trim()).not.toBe("");
				}
			}
		}
		const ids = [...worded.flatMap(([those]) => [...those]), ...plan.deadlines].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test("has every deadline under the assignment or duty whose it is, its parts' included (R2.9)", async () => {
		const { reading, rows } = await made();
		const { assignments, deadlines } = rows.plan;
		for (const [at, assignment] of reading.assignments.entries()) {
			const own = deadlines.filter((deadline) => deadline.assignment_id === assignments[at]!.id);
			const said = [
				...assignment.deadlines.map(({ date, text }) => [null, date, text]),
				...(assignment.parts ?? []).flatMap(({ id, deadlines: parts }) =>
					parts.map(({ date, text }) => [id, date, text]),
				),
			];
			expect(own.map(({ part, day, text }) => [part, day, text])).toEqual(said);
		}
		const ofDuties = reading.requirements.flatMap((requirement) => requirement.deadlines ?? []);
		expect(deadlines.filter(({ duty_id }) => duty_id !== null).length).toBe(ofDuties.length);
	});

	test("is allotted in øre, and what is a part of an earmark stands under it (R4.9)", async () => {
		const { reading, rows } = await made();
		const sum = rows.budget.allotments.reduce((total, { amount_ore }) => total + BigInt(amount_ore), 0n);
		expect(sum).toBe(reading.allotments.reduce((total, { amount }) => total + BigInt(amount) * 100n, 0n));
		const { earmarks } = rows.budget;
		for (const [at, { partOf }] of reading.earmarks.entries()) {
			expect(earmarks[at]!.part_of).toBe(typeof partOf === "number" ? earmarks[partOf]!.id : null);
		}
	});
});
