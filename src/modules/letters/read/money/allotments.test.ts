import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";
import { allotmentsOf } from "./told.fixture.ts";

const told = async (body: string): Promise<readonly string[]> => allotmentsOf(await letterWith(body));

describe("allotments in tables", () => {
	test("a code in one cell gives chapter and item, and the unit above the table counts for all of it", async () => {
		expect(
			await told(`# 4 Budsjettildeling

(alle tall i 1 000 kroner)

| Kap./post | Benevnelse | Tildeling | Kommentarer |
|---|---|---|---|
| 910.01 | Driftsutgifter | 96 420 | |
| 910.21 | Spesielle driftsutgifter, kan overføres | 31 750 | Se punkt 4.2 om bruken. |
`),
		).toEqual(["910.01 = 96420000", "910.21 = 31750000"]);
	});

	test.each([
		["Kystetaten disponerer", "Disponeres av departementet"],
		["Disponeres av Kystetaten", "Disponeres av andre"],
	])("what the agency itself disposes of counts beside the whole: «%s», «%s»", async (own, kept) => {
		expect(
			await told(
				`# 4 Budsjett\n\n| Kap. | Post | Betegnelse | Bevilgning | ${own} | ${kept} |\n|---|---|---|---|---|---|\n| 910 | 21 | Drift (1 000 kr) | 152 400 | 138 900 | 13 500 |`,
			),
		).toEqual(["910.21 = 138900000"]);
	});

	test("a heading names the chapter, and «Post 01» in a cell the item", async () => {
		expect(
			await told(`# 11. Tildeling av midler

## Kap. 910 Kystetaten

| Post | Betegnelse | Tildeling 2025 |
|---|---|---|
| Post 01 | Driftsutgifter | 394 104 000 |
| Post 1 | Feil føring | 1 000 000 |
| Sum | | 395 104 000 |
`),
		).toEqual(["910.01 = 394104000", "910.01 = 1000000"]);
	});

	test("a row that only names the chapter holds for the rows below it", async () => {
		expect(
			await told(`# Vedtatt budsjett

| Kap. | Post | Betegnelse | Vedtatt for 2025 (i 1 000 kr) |
|---|---|---|---|
| 910 | | Kystetaten | |
| | 01 | Driftsutgifter | 212 450 |
| | 45 | Større utstyrsanskaffelser og vedlikehold | 14 300 |
| | | Sum kap. 910 | 226 750 |
| 3910 | | Kystetaten | |
| | 02 | Gebyrinntekter | 9 800 |
`),
		).toEqual(["910.01 = 212450000", "910.45 = 14300000", "3910.02 = 9800000"]);
	});

	test("the year's own column is read where last year stands beside it", async () => {
		expect(
			await told(`# Budsjett for 2025

Alle beløp er i 1 000 kroner.

| Kap. | Post | Navn | 2024 | 2025 |
|---|---|---|---|---|
| 910 | 01 | Driftsutgifter | 90 100 | 92 300 |
`),
		).toEqual(["910.01 = 92300000"]);
	});

	test("the agency's share is the allotment, the whole appropriation stands beside it", async () => {
		const reading = await letterWith(`# Tildeling av midler

| Kap./post | Nemning | Løyving | Tildelt Kystetaten |
|---|---|---|---|
| 910.21 | Særskilde driftsutgifter | 19 450 000 | 16 200 000 |
`);
		expect(reading.allotments).toMatchObject([{ amount: 16_200_000, appropriation: 19_450_000 }]);
	});

	test("a table without any unit is in thousands when its sums are no whole thousands", async () => {
		expect(
			await told(`# Budsjettramme

| Kap. | Post | Betegnelse | Beløp |
|---|---|---|---|
| 910 | 01 | Driftsutgifter | 48 215 |
| 910 | 21 | Spesielle driftsutgifter | 6 300 |
`),
		).toEqual(["910.01 = 48215000", "910.21 = 6300000"]);
	});

	test("a name that begins with «Samlet» is an item, and only a row without item is a sum", async () => {
		expect(
			await told(`# Tildeling

| Kap./post | Formål | Beløp i kroner |
|---|---|---|
| 910.71 | Samlet innsats mot utslipp | 4 000 000 |
| Sum | | 4 000 000 |
`),
		).toEqual(["910.71 = 4000000"]);
	});

	test("a table of authorisations gives no money though it names items", async () => {
		expect(
			await told(`# Tildeling

Kap. 910 Kystetaten

| Post | Betegnelse | Beløp i kroner |
|---|---|---|
| 01 | Driftsutgifter | 50 000 000 |

# Fullmakter

| Kap. | Post | Betegnelse | Samlet ramme |
|---|---|---|---|
| 910 | 70 | Tilskudd | 89 000 000 |
`),
		).toEqual(["910.01 = 50000000"]);
	});

	test("the chapter in the head and the item with its name in one cell", async () => {
		expect(
			await told(`# Tildeling

| Kap. 910 Kystetaten | Tildeling (mill. kroner) |
|---|---|
| Post 01 Driftsutgifter | 96,42 |
| Post 21 Spesielle driftsutgifter | 31,75 |
`),
		).toEqual(["910.01 = 96420000", "910.21 = 31750000"]);
	});

	test("the sum of a chapter is read with the chapter that it names", async () => {
		const reading = await letterWith(`# Tildeling

| Kap./post | Betegnelse | Tildeling 2025 (i kroner) |
|---|---|---|
| 910.01 | Driftsutgifter | 50 000 000 |
| 910.21 | Spesielle driftsutgifter | 10 000 000 |
| Sum kap. 910 | | 61 000 000 |
`);
		expect(reading.chapterTotals).toMatchObject([{ chapter: "910", amount: 61_000_000 }]);
	});
});

describe("allotments in lists and sentences", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"lines with kr before the sum",
			"Utgifter\n\nKap. 910 Kystetaten\n\n- post 01 Driftsutgifter, kan nyttes under post 45 kr 68 420 000\n- post 45 Større utstyrsanskaffelser, kan overføres kr 4 300 000\n- Sum kap. 910 kr 72 720 000",
			["910.01 = 68420000", "910.45 = 4300000"],
		],
		[
			"chapter, item and sum in one line",
			"- Kap. 910, post 01: 61,4 mill. kroner\n- Kap. 910, post 21 Spesielle driftsutgifter: 8 mill. kroner",
			["910.01 = 61400000", "910.21 = 8000000"],
		],
		["a sum over an item", "KYE tildeles 12,3 mill. kroner over kap. 910, post 01.", ["910.01 = 12300000"]],
		[
			"a sum put at disposal on an item",
			"På kap. 910 post 50 stilles det 45 250 000 kroner til disposisjon for Kystetaten i 2025.",
			["910.50 = 45250000"],
		],
		[
			"a whole and its items in the next sentence",
			"Departementet stiller 187,3 mill. kroner til disposisjon på kap. 910. Av dette gjelder 164,6 mill. kroner post 01 Driftsutgifter, 18,4 mill. kroner post 21 Spesielle driftsutgifter, kan overføres, og 4,3 mill. kroner post 70.",
			["910.01 = 164600000", "910.21 = 18400000", "910.70 = 4300000"],
		],
		[
			"lines after a sentence that names the chapter",
			"Følgende bevilgninger på kap. 910 stilles til disposisjon:\n\nPost 01 Driftsutgifter kr 96 420 000,-\n\nInntekter, kap. 3910:\n\nPost 02 Andre inntekter kr 1 250 000,-",
			["910.01 = 96420000", "3910.02 = 1250000"],
		],
		[
			"the agency's share in the sentence after the whole",
			"Det er bevilget 345,6 mill. kroner på kap. 910, post 01. Kystetatens andel av bevilgningen er 300 mill. kroner.",
			["910.01 = 300000000"],
		],
		[
			"a frame with the growth beside it",
			"Kystetatens budsjettramme på kap. 910 post 01 er på 96,4 mill. kroner, en økning på 2,1 mill. kroner fra 2024.",
			["910.01 = 96400000"],
		],
		[
			"an income claim",
			"På kap. 3910, post 02 Gebyrer er inntektskravet satt til 2,6 mill. kroner.",
			["3910.02 = 2600000"],
		],
		[
			"a sum under the item's own heading",
			"## Kap. 910, post 01 Driftsutgifter\n\nKystetaten disponerer kr 30.500.000 i 2025.",
			["910.01 = 30500000"],
		],
		[
			"nynorsk",
			"Departementet stiller 22 mill. kroner til disposisjon for Kystetaten på kap. 910, post 21.",
			["910.21 = 22000000"],
		],
		[
			"a comparison with last year",
			"Bevilgningen på kap. 910, post 01 er redusert med 1,9 mill. kroner.",
			[],
		],
		["a threshold", "Innslagspunktet på kap. 910, post 70 er 1 921 000 kroner.", []],
		[
			"leave to charge another's item",
			"KYE gis belastningsfullmakt på inntil 1,5 mill. kroner på kap. 440, post 01.",
			[],
		],
	];
	test.each(forms)("%s", async (_, body, expected) => {
		expect(await told(`# 5 Tildeling av midler\n\n${body}\n`)).toEqual(expected);
	});

	test("what a table gives is not read again out of the text under it", async () => {
		expect(
			await told(`# Tildeling

| Kap./post | Betegnelse | Tildeling 2025 (i kroner) |
|---|---|---|
| 910.01 | Driftsutgifter | 50 000 000 |

KYE tildeles 50 mill. kroner over kap. 910, post 01.
`),
		).toEqual(["910.01 = 50000000"]);
	});
});

describe("changes in supplementary letters", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"a heading and a sentence",
			"## Kap. 910, post 70\n\nTildelingen på posten økes med 500 000 kroner.",
			["910.70 + 500000"],
		],
		[
			"a cut",
			"## Kap. 910, post 21\n\nTildelingen på posten reduseres med 3,4 mill. kroner. Ny tildeling er 186,6 mill. kroner.",
			["910.21 - 3400000"],
		],
		[
			"from and to beside the step",
			"Tildelingen på kap. 910, post 70 økes med 1,25 mill. kroner, fra 9,25 mill. kroner til 10,5 mill. kroner.",
			["910.70 + 1250000"],
		],
		[
			"only from and to",
			"Bevilgningen på kap. 910, post 01 økes fra 64 mill. kroner til 76,5 mill. kroner.",
			["910.01 + 12500000"],
		],
		[
			"an increase against a cut",
			"Kap. 910, post 21 økes med 2 mill. kroner mot tilsvarende reduksjon på kap. 910, post 01.",
			["910.21 + 2000000", "910.01 - 2000000"],
		],
		[
			"money moved between items",
			"Det flyttes 3 mill. kroner fra kap. 910, post 01 til kap. 910, post 45.",
			["910.01 - 3000000", "910.45 + 3000000"],
		],
		[
			"several steps under one heading",
			"## Kap. 910, post 21\n\nKystetaten tildeles 1,7 mill. kroner til merking.\n\nKystetaten tildeles 500 000 kroner til opplæring.",
			["910.21 + 2200000"],
		],
		[
			"a list of steps in one sentence",
			"## Kap. 910, post 79\n\nTildelingen på posten økes med 0,3 mill. kroner til analyser, 3,5 mill. kroner til opplæring og 0,5 mill. kroner til råd.",
			["910.79 + 4300000"],
		],
		[
			"an income claim",
			"Inntektskravet på kap. 3910, post 01 heves med 600 000 kroner.",
			["3910.01 + 600000"],
		],
		[
			"nynorsk",
			"## Kap. 910, post 61 Tilskot\n\nLøyvinga blir auka med 12,5 mill. kroner, frå 64 mill. kroner til 76,5 mill. kroner.",
			["910.61 + 12500000"],
		],
		[
			"leave to promise",
			"KYE får fullmakt til å gi tilsagn på inntil 5 mill. kroner utover bevilgningen på kap. 910, post 70.",
			[],
		],
		[
			"a cut by a verb round the item",
			"Samtidig settes bevilgningen på kap. 910, post 21 ned med 1,2 mill. kroner.",
			["910.21 - 1200000"],
		],
		[
			"a cut with its reason",
			"Inntektene på kap. 3910, post 02 er satt ned med 450 000 kroner som følge av at gebyret for los er fjernet.",
			["3910.02 - 450000"],
		],
	];
	test.each(forms)("%s", async (_, body, expected) => {
		expect(allotmentsOf(await supplementWith(`# 2. Endringer i tildelingen\n\n${body}\n`))).toEqual(expected);
	});

	const tables: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"a new allotment between the old and the sum of both",
			"| Kap. post | Tidligere tildeling | Ny tildeling | Sum tildelt 2025 |\n|---|---|---|---|\n| 910.70 | 456 847 | 41 600 | 498 447 |",
			["910.70 + 41600000"],
		],
		[
			"a column of changes with signs",
			"| Kap. | Post | Endring | Tildelt etter endringen |\n|---|---|---|---|\n| 910 | 01 | +12 500 | 76 500 |\n| | 21 | –2 900 | 35 000 |\n| | 45 | (1 200) | 4 000 |",
			["910.01 + 12500000", "910.21 - 2900000", "910.45 - 1200000"],
		],
		[
			"signs with a space after them, which are no bullets",
			"| Kap. | Post | Endring |\n|---|---|---|\n| 910 | 01 | + 500 |\n| 910 | 21 | - 300 |\n| 910 | 45 | ÷ 1 200 |",
			["910.01 + 500000", "910.21 - 300000", "910.45 - 1200000"],
		],
		[
			"only the new whole",
			"| Kap./post | Betegnelse | Ny tildeling |\n|---|---|---|\n| 910.01 | Driftsutgifter | 99 200 |",
			["910.01 = 99200000"],
		],
	];
	test("measures of one item, whose change is their sum row or all of them together", async () => {
		const measures = (rows: string): string =>
			`# 2. Endra løyving\n\nLøyvinga under kap. 910, post 50 blir endra slik:\n\n| Tiltak | Endring i 2025 (i 1 000 kr) | Heilårsverknad |\n|---|---|---|\n${rows}\nNy løyving på posten er med dette 441 260 000 kroner.\n`;
		const two = "| Nye studieplassar | 1 140 | 2 280 |\n| Effektivisering | -460 | -920 |\n";
		expect(allotmentsOf(await supplementWith(measures(two)))).toEqual(["910.50 + 680000"]);
		expect(allotmentsOf(await supplementWith(measures(`${two}| Sum endring | 680 | 1 360 |\n`)))).toEqual([
			"910.50 + 680000",
		]);
	});

	test.each(tables)("%s", async (_, table, expected) => {
		const body = `# 2. Endringer i tildelingen\n\n(alle tall i 1 000 kroner)\n\n${table}\n`;
		expect(allotmentsOf(await supplementWith(body))).toEqual(expected);
	});

	test("are in millions where a head cell holds that unit alone", async () => {
		expect(
			await told(
				"# 4 Budsjett\n\n| Kap./post | Betegnelse | Mill. kroner |\n|---|---|---|\n| 910.01 | Driftsutgifter | 118,65 |\n| 910.70 | Tilskudd | 44,2 |\n",
			),
		).toEqual(["910.01 = 118650000", "910.70 = 44200000"]);
	});

	test("stand under a line that names their chapter and the unit at the right", async () => {
		expect(
			await told(
				"# 6 Budsjett\n\n| Utgifter under kap. 910: | | (i 1 000 kr) |\n|---|---|---|\n| Post 01 | Driftsutgifter | 186 200 |\n| Post 21 | Spesielle driftsutgifter | 24 900 |\n",
			),
		).toEqual(["910.01 = 186200000", "910.21 = 24900000"]);
	});

	test("are of the year under a head of years alone, each with its name after its number", async () => {
		const letter = await letterWith(
			"# 4 Budsjett\n\n| (i hele tusen kroner) | 2024 | 2025 |\n|---|---|---|\n| **Kap. 910 Kystetaten** | | |\n| 01 Driftsutgifter | 901 200 | 934 700 |\n| **Kap. 3910 Kystetaten** | | |\n| 06 Gebyrer | 23 000 | 24 000 |\n",
		);
		expect(allotmentsOf(letter)).toEqual(["910.01 = 934700000", "3910.06 = 24000000"]);
		expect(letter.allotments.map(({ name }) => name)).toEqual(["Driftsutgifter", "Gebyrer"]);
	});

	test("are items whose name stands before their place", async () => {
		expect(
			await told(
				"# 4 Økonomisk ramme\n\nRammen fordeler seg slik:\n\n- Driftsutgifter (kap. 910 post 01): 120,5 mill. kroner\n- Spesielle driftsutgifter (kap. 910, post 21): 30 mill. kroner, herav 6 mill. kroner til vrak\n",
			),
		).toEqual(["910.01 = 120500000", "910.21 = 30000000"]);
	});

	test("in a supplement take the chapter that the sentence names last", async () => {
		expect(
			allotmentsOf(
				await supplementWith(
					"# 1 Endringer\n\nPost 01 økes med 3,2 mill. kroner og post 21 reduseres med 1 mill. kroner på kap. 910.",
				),
			),
		).toEqual(["910.01 + 3200000", "910.21 - 1000000"]);
	});

	test("in a supplement are what the revised budget changes", async () => {
		expect(
			allotmentsOf(
				await supplementWith(
					"# 2 Bevilgninger\n\nEndringer under kap. 910 (i 1 000 kroner):\n\n| Post | Saldert budsjett | RNB 2025 | Revidert budsjett |\n|---|---|---|---|\n| 01 Driftsutgifter | 312 700 | 8 400 | 321 100 |\n",
				),
			),
		).toEqual(["910.01 + 8400000"]);
	});
});
