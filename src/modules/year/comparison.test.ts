import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { decimalOf } from "#base/money.ts";
import { supplementFile, supplementLetter } from "#letters";
import { type Reading, readLetter } from "#letters/read";
import { installationRoot } from "#platform/root.ts";
import { rowsOf } from "./acceptance.ts";
import { compare, type StandingYear } from "./comparison.ts";

async function read(text: string | Uint8Array): Promise<Reading> {
	const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
	return (await readLetter(bytes)).reading;
}

/** The year that a letter becomes, in the shapes of the lists. */
function standing(reading: Reading): StandingYear {
	let count = 0;
	const making = { agencyId: "a", acceptanceId: "b", letterId: "first", year: 2025 };
	const { plan, budget, meetings, reports } = rowsOf(reading, { ...making, newId: () => String(++count) });
	const worded = <Row extends { sources: readonly unknown[] }>({ sources, ...row }: Row) => ({
		...row,
		words: sources as never[],
	});
	return {
		goals: plan.goals.map(worded),
		indicators: plan.indicators.map(worded),
		assignments: plan.assignments.map((row) => ({
			...worded(row),
			deadlines: plan.deadlines.filter((deadline) => deadline.assignment_id === row.id),
		})),
		allotments: budget.allotments.map((row) => ({
			...worded(row),
			subItem: row.sub_item,
			amount: decimalOf(BigInt(row.amount_ore)),
		})),
		earmarks: budget.earmarks.map((row) => ({ ...worded(row), amount: decimalOf(BigInt(row.amount_ore)) })),
		reports: reports.map((row) => ({ ...worded(row), asOf: row.as_of })),
		meetings: meetings.map(worded),
		authorisations: budget.authorisations.map((row) => ({
			...worded(row),
			limitPercent: row.limit_percent,
			limit: row.limit_ore === null ? null : decimalOf(BigInt(row.limit_ore)),
		})),
		duties: plan.duties.map(worded),
	};
}

const HEAD = "Kystdepartementet\n\nKystvesenet\n\n15. januar 2025\n\n";
const LETTER = `${HEAD}# Tildelingsbrev for 2025 til Kystvesenet

## 1 Oppdrag

### Oppdrag 2025-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2025.

### Oppdrag 2025-02 Los

Kystvesenet skal utrede los. Frist: 1. september 2025.

### Oppdrag 2025-03 Vrak

Kystvesenet skal fjerne vrak. Frist: 1. desember 2025.

## 2 Budsjett

| Kap. | Post | Navn | Beløp (i kroner) |
| --- | --- | --- | --- |
| 910 | 01 | Driftsutgifter | 200 000 000 |
| 910 | 21 | Spesielle driftsutgifter | 30 000 000 |
`;
const SUPPLEMENT = `${HEAD}# Supplerende tildelingsbrev nr. 1 for 2025 til Kystvesenet

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

const summary = (changes: ReturnType<typeof compare>, of: string) =>
	changes
		.filter((change) => change.of === of)
		.map(({ name, difference, fields }) => [
			name,
			difference,
			...fields.filter(({ field }) => ["deadlines", "amount"].includes(field)).map(({ after }) => after),
		]);

describe("a letter held against the year", () => {
	test("that is the same letter changes nothing", async () => {
		const letter = await read(LETTER);
		expect(compare(standing(letter), letter)).toEqual([]);
	});

	test("moves a deadline, ends an assignment and gives a new one, and lets the others be (R2.4)", async () => {
		const changes = compare(standing(await read(LETTER)), await read(SUPPLEMENT));
		expect(summary(changes, "assignment")).toEqual([
			["2025-01", "moved", "2025-11-01"],
			["2025-03", "ended"],
			["2025-04", "new", "2025-12-31"],
		]);
	});

	test("adds money: what it tells is a change, and the total follows from what stood (R2.4)", async () => {
		const changes = compare(standing(await read(LETTER)), await read(SUPPLEMENT));
		expect(summary(changes, "allotment")).toEqual([["910.21", "amount", "35000000"]]);
	});

	test.each(["nb", "nn"] as const)(
		"that was made of a form changes what the form said, in %s",
		async (language) => {
			const year = standing(await read(LETTER));
			const parts = supplementLetter(
				{
					...{ language, year: 2025, number: 1, date: "2025-05-06", reference: "25/17" },
					...{ sender: "Kystdepartementet", recipient: "Kystvesenet" },
					lines: [
						{ does: "move", number: "2025-01", title: "Merking av skjær", day: "2025-11-01" },
						{ does: "end", number: "2025-03", title: "Vrak" },
						{
							...{ does: "give", number: "2025-04", title: "Fyr", day: "2025-12-31" },
							text: "Kystvesenet skal restaurere fyr.",
						},
						{ does: "change", chapter: "910", item: "21", amount: 5_000_000, before: 30_000_000 },
						{ does: "change", chapter: "910", item: "01", amount: -1_000_000, before: null },
						{ does: "say", text: "Saken tas opp på etatsstyringsmøtet." },
					],
				},
				"2025-01-15",
			);
			const changes = compare(year, await read(supplementFile(parts, language)));
			expect(summary(changes, "assignment")).toEqual([
				["2025-01", "moved", "2025-11-01"],
				["2025-03", "ended"],
				["2025-04", "new", "2025-12-31"],
			]);
			expect(summary(changes, "allotment")).toEqual([
				["910.21", "amount", "35000000"],
				["910.01", "amount", "199000000"],
			]);
			const others = changes.filter(({ of }) => of !== "assignment" && of !== "allotment");
			expect(others.map(({ of, difference, name }) => [of, difference, name])).toEqual([
				["duty", "new", "Kystvesenet skal restaurere fyr."],
			]);
		},
	);

	test("moves one of several deadlines, and the other stands", async () => {
		const two = LETTER.replace(
			"Frist: 1. juni 2025.",
			"Frist: 1. juni 2025. Frist for rapport: 1. desember 2025.",
		);
		const year = standing(await read(two));
		const moving = {
			from: { part: null, day: "2025-06-01" },
			stays: [{ part: null, day: "2025-12-01" }],
		};
		const parts = supplementLetter(
			{
				...{ language: "nb", year: 2025, number: 1, date: "2025-05-06", reference: "25/17" },
				...{ sender: "Kystdepartementet", recipient: "Kystvesenet" },
				lines: [{ does: "move", number: "2025-01", title: "Merking av skjær", day: "2025-11-01", moving }],
			},
			"2025-01-15",
		);
		const changes = compare(year, await read(supplementFile(parts, "nb")));
		expect(summary(changes, "assignment")).toEqual([["2025-01", "moved", "2025-11-01; 2025-12-01"]]);
	});

	test("shows the words of both", async () => {
		const [letter, supplement] = [await read(LETTER), await read(SUPPLEMENT)];
		const [moved] = compare(standing(letter), supplement);
		const before = moved!.words.before.map(({ start, end }) => letter.text.slice(start, end)).join();
		const after = moved!.words.after.map(({ start, end }) => supplement.text.slice(start, end)).join();
		expect(before).toContain("1. juni 2025");
		expect(after).toContain("1. november 2025");
	});

	test("is matched by number: another title is another wording, not another assignment (R2.9)", async () => {
		const changed = LETTER.replace("2025-02 Los", "2025-02 Losplikt og farledsbevis");
		expect(summary(compare(standing(await read(LETTER)), await read(changed)), "assignment")).toEqual([
			["2025-02", "reworded"],
		]);
	});

	test("that says all tells what has silently gone", async () => {
		const shorter = LETTER.replace(/### Oppdrag 2025-02[\s\S]*?(?=### )/, "");
		expect(summary(compare(standing(await read(LETTER)), await read(shorter)), "assignment")).toEqual([
			["2025-02", "gone"],
		]);
	});
});

const REAL = join(installationRoot, "../shared/letters/hdir-2026");

describe.skipIf(!existsSync(REAL))("another ministry's real letters (not there: left out)", () => {
	const file = (name: string) => readFileSync(join(REAL, name));

	test("give two assignments and five changes of money, all additions to what is allotted", async () => {
		const year = standing(await read(file("letter-excerpt.md")));
		const changes = compare(year, await read(file("supplementary-1.md")));
		expect(summary(changes, "assignment")).toEqual([
			["TB2026-61", "new"],
			["TB2026-62", "new"],
		]);
		expect(summary(changes, "allotment").map(([name]) => name)).toEqual([
			"760.21",
			"760.70",
			"765.21",
			"770.70",
			"2756.70",
		]);
	});

	test("raise items that were allotted, by what they add", async () => {
		const year = standing(await read(file("letter-excerpt.md")));
		const changes = compare(year, await read(file("supplementary-2.md")));
		const known = summary(changes, "allotment").filter(([, difference]) => difference === "amount");
		expect(known).toEqual([
			["701.21", "amount", "198657000"],
			["702.21", "amount", "26100000"],
			["714.21", "amount", "107376000"],
			["714.22", "amount", "43358000"],
		]);
		expect(changes.filter(({ difference }) => difference === "gone")).toEqual([]);
	});
});
