import { describe, expect, test } from "vitest";
import { letterWith } from "../letters.fixture.ts";

async function read(body: string): Promise<{ given: readonly string[]; bound: readonly string[] }> {
	const { allotments, earmarks } = await letterWith(`# 5 Budsjettildeling\n\n${body}\n`);
	return {
		given: allotments.map(({ chapter, item, amount }) => `${chapter}.${item} ${amount}`),
		bound: earmarks.map(
			({ chapter, item, amount, purpose, recipient }) =>
				`${chapter}.${item} ${amount} ${purpose}${recipient == null ? "" : ` / ${recipient}`}`,
		),
	};
}

const TABLE =
	"| Kap./post | Benevnelse | Tildeling 2025 |\n|---|---|---|\n| 910.01 | Driftsutgifter | 420 000 000 |\n| 910.21 | Spesielle driftsutgifter | 64 000 000 |\n\n";

describe("parts of items in tables", () => {
	test("rows under an item with «herav», or only a name, are parts of it", async () => {
		const { given, bound } = await read(
			"(i 1 000 kr)\n\n| Kap./post | Benevnelse | Tildeling 2025 |\n|---|---|---|\n| 910.01 | Driftsutgifter | 420 400 |\n| | herav til losing | 81 000 |\n| | Beredskap | 9 500 |\n| 910.21 | Spesielle driftsutgifter | 64 200 |\n| | - hvorav FoU | 12 000 |\n| | Sum kap. 910 | 484 600 |",
		);
		expect(given).toEqual(["910.01 420400000", "910.21 64200000"]);
		expect(bound).toEqual(["910.01 81000000 losing", "910.01 9500000 Beredskap", "910.21 12000000 FoU"]);
	});

	test("a table of its own for what is bound gives no allotments", async () => {
		const { given, bound } = await read(
			`${TABLE}## 5.2 Øremerkede midler\n\n| Kap./post | Formål | Mottaker | Beløp (1 000 kr) |\n|---|---|---|---|\n| 910.01 | Ny sentral | | 45 000 |\n| 910.21 | Analyse | Havinstituttet | 3 500 |`,
		);
		expect(given).toEqual(["910.01 420000000", "910.21 64000000"]);
		expect(bound).toEqual(["910.01 45000000 Ny sentral", "910.21 3500000 Analyse / Havinstituttet"]);
	});

	test("a table of what is bound after the income is of the expenses", async () => {
		const { given, bound } = await read(
			"| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 21 | Drift | 64 000 000 |\n| 3910 | 21 | Gebyr | 9 000 000 |\n\nØremerkede midler:\n\n| Post | Formål | Beløp (kr) |\n|---|---|---|\n| 21 | Nye fyr | 4 500 000 |",
		);
		expect(given).toEqual(["910.21 64000000", "3910.21 9000000"]);
		expect(bound).toEqual(["910.21 4500000 Nye fyr"]);
	});

	test("a sum larger than the item, a sum row and a part of income are none", async () => {
		const { bound } = await read(
			"| Kap. | Post | Navn | Beløp |\n|---|---|---|---|\n| 910 | 01 | Drift | 400 000 |\n| | | Samlet utgift | 500 000 |\n| | | Sum kap. 910 | 400 000 |\n| 3910 | 02 | Gebyr | 90 000 |\n| | | herav lisenser | 20 000 |",
		);
		expect(bound).toEqual([]);
	});
});

describe("items named alone", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"in front of the sentence, under another chapter's heading",
			"**Kap. 3910 Inntekter**\n\n| Post | Betegnelse | Beløp |\n|---|---|---|\n| 02 | Gebyr | 3 000 000 |\n\n*Post 21.* Av bevilgningen er 8,5 mill. kroner øremerket kartlegging. Videre er 4 mill. kroner satt av til forskning.",
			["910.21 8500000 kartlegging", "910.21 4000000 forskning"],
		],
		[
			"nynorsk, with two clauses",
			"Post 21: Av løyvinga skal 14 mill. kroner gå til kartlegging, medan 2,2 mill. kroner er bundne til prøver.",
			["910.21 14000000 kartlegging", "910.21 2200000 prøver"],
		],
		[
			"used on something",
			"Innenfor rammen på post 01 skal KYE bruke 7,5 mill. kroner på opprydding.",
			["910.01 7500000 opprydding"],
		],
		[
			"said with a verb only",
			"Post 21: Det er satt av 6 mill. kroner til drift av arkivet, hvorav 1,1 mill. kroner er et engangstiltak for søk.",
			["910.21 6000000 drift av arkivet", "910.21 1100000 engangstiltak for søk"],
		],
		[
			"the item's own sum told otherwise is no part of it",
			"Bevilgningen på post 21 er på 46 mill. kroner og går til fartøy og utstyr.",
			[],
		],
		["no more than", "Post 01: KYE skal ikke bruke mer enn 3 mill. kroner på konsulenter.", []],
	];
	test.each(forms)("%s", async (_, body, expected) =>
		expect((await read(TABLE + body)).bound).toEqual(expected),
	);
});

describe("forms of chapter, item and unit", () => {
	test("chapter and item in one cell, with a slash or a blank", async () => {
		const { given } = await read(
			"| Kap./post | Navn | Kroner |\n|---|---|---|\n| 225/21 | Drift | 1 500 000 |\n| 0226 71 | Tilskudd | 9 000 000 |",
		);
		expect(given).toEqual(["225.21 1500000", "226.71 9000000"]);
	});

	test("income that a sentence budgets", async () => {
		const { given } = await read(
			"KYE får 12 mill. kroner til disposisjon på kap. 910, post 01. Gebyrinntektene på kap. 3910, post 02 er budsjettert til 31,5 mill. kroner.",
		);
		expect(given).toEqual(["910.01 12000000", "3910.02 31500000"]);
	});

	test("what all get together, and not what each gets", async () => {
		const { given } = await read(
			"Inntektskravet på kap. 3910, post 03 er 800 000 kroner for hvert kontor, til sammen 3,2 mill. kroner.",
		);
		expect(given).toEqual(["3910.03 3200000"]);
	});

	test("what a sentence says that the item is, and what income is estimated to", async () => {
		const { given, bound } = await read(
			"KYE får 12 mill. kroner til disposisjon på kap. 910, post 01. Tilskuddet til fyrsentrene på post 75 er på 33 mill. kroner. Inntektene under kap. 3910 post 02 er anslått til 2,1 mill. kroner.",
		);
		expect(given).toEqual(["910.01 12000000", "910.75 33000000", "3910.02 2100000"]);
		expect(bound).toEqual([]);
	});

	test("the sum of a table under an item's name is the item's, where it adds up", async () => {
		const table = (sum: string) =>
			`Kap. 910, post 50 (beløp i 1 000 kroner):\n\n| Institusjon | Basis | Sum 2025 |\n|---|---|---|\n| Losskolen | 300 | 410 750 |\n| Fyrskolen | 200 | 120 250 |\n| Sum | 500 | ${sum} |`;
		expect((await read(table("531 000"))).given).toEqual(["910.50 531000000"]);
		expect((await read(table("540 000"))).given).toEqual([]);
	});

	test("a sum of three institutions or more is the item's though it is a little off, which is asked about", async () => {
		const table = (sum: string) =>
			`## 5 Budsjett\n\nKap. 910, post 50 (beløp i 1 000 kroner):\n\n| Institusjon | Beløp |\n|---|---|\n| Losskolen | 410 750 |\n| Fyrskolen | 120 250 |\n| Havneskolen | 69 000 |\n| Sum | ${sum} |`;
		expect((await read(table("610 000"))).given).toEqual(["910.50 610000000"]);
		expect((await read(table("800 000"))).given).toEqual([]);
		const { findings } = await letterWith(table("610 000"));
		expect(findings.map(({ code }) => code)).toContain("sum-mismatch");
	});

	test("a unit stated under one heading does not hold under the next", async () => {
		const { given } = await read(
			"## 5.1 Utgifter\n\nKap. 910 Kystetaten (tall i 1 000 kroner)\n\n| Post | Navn | Sum |\n|---|---|---|\n| 01 | Drift | 420 400 |\n\n## 5.2 Inntekter\n\n| Kap./post | Navn | Kroner |\n|---|---|---|\n| 3910.01 | Gebyr | 12 400 000 |",
		);
		expect(given).toEqual(["910.01 420400000", "3910.01 12400000"]);
	});
});
