import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const indicators = async (markdown: string) =>
	(await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål\n\n${markdown}`)).indicators.map(
		({ id, goal, text, target, kind }) =>
			`${goal}/${id} ${text}${target == null ? "" : ` → ${target}`}${kind === "key-figure" ? " (nøkkeltall)" : ""}`,
	);

describe("indicators in one cell", () => {
	it("stand on a line each of one cell, with numbers and letters or by what they count", async () => {
		const table =
			"| Mål | Styringsparameter |\n|---|---|\n| 1. Farledene er trygge | 1a. Antall ulykker<br>1b. Responstid for slep |\n| 2. Havnene er rene | Antall utslipp<br>Andel havner med plan |";
		expect(await indicators(table)).toEqual([
			"1/1a Antall ulykker",
			"1/1b Responstid for slep",
			"2/3 Antall utslipp",
			"2/4 Andel havner med plan",
		]);
	});

	it.each(["Vi følger med på", "Hvordan vi måler det", "Korleis vi måler det", "Slik følger vi opp målet"])(
		"stand under a head in plain words: %s",
		async (head) => {
			const table = `| Mål | ${head} | Venta i 2025 |\n|---|---|---|\n| 1. Farledene er trygge | Antall ulykker | Under ti |\n| | Seilte mil per båt | 900 |`;
			expect(await indicators(table)).toEqual([
				"1/1 Antall ulykker → Under ti",
				"1/2 Seilte mil per båt → 900",
			]);
		},
	);

	it("of each goal may have the head of the table over them again", async () => {
		const table =
			"| Styringsparameter | Krav 2025 |\n|---|---|\n| Mål 1 Farledene er trygge | |\n| Antall ulykker | Ti |\n| Mål 2 Havnene er rene | |\n| Styringsparameter | Krav 2025 |\n| Mengde avfall | 20 tonn |";
		expect((await indicators(table)).map((line) => line.replace(/^[^ ]+ /u, ""))).toEqual([
			"Antall ulykker → Ti",
			"Mengde avfall → 20 tonn",
		]);
	});

	it("are demands that say in words what is measured, beside goals alone", async () => {
		const table = (one: string, two: string) =>
			`| Mål | Delmål | Resultatkrav |\n|---|---|---|\n| A. Leden er trygg | A1. Leden er merket | ${one} |\n| | A2. Losen er i tide | ${two} |`;
		const demands = ["Minst 75 % av merkene er nye", "Høyst to timer fra bestilling til los"] as const;
		expect(await indicators(table(...demands))).toEqual([`A1/1 ${demands[0]}`, `A2/2 ${demands[1]}`]);
		expect(await indicators(table("Minst 75 %", "To timer"))).toEqual([]);
	});
});

it("indicators are what the ministry will follow of a goal by its order, with a word for counting or by name", async () => {
	const text =
		"Etaten har to mål. Det første målet er at leden er trygg. Det andre målet er at havnene er rene.\n\nFor det første målet vil departementet følge dekningen i lostjenesten, tiden fra varsel til utrykning og antall ulykker. For det andre målet vil departementet følge antall utslipp.";
	expect(await indicators(text)).toEqual([
		"1/1 dekningen i lostjenesten",
		"1/2 tiden fra varsel til utrykning",
		"1/3 antall ulykker",
		"2/1 antall utslipp",
	]);
});

describe("demands without indicators over them", () => {
	it("are what the goal that they stand under is judged by", async () => {
		const text =
			"Delmål 1.1 Leden er merket\n\nResultatkrav: Minst 75 prosent av merkene er nye\n\nResultatkrav: Høyst to merker mangler om natten\n\nDelmål 1.2 Losen er i tide\nResultatkrav: Høyst to timer fra bestilling til los";
		expect(await indicators(`Hovedmål 1 Trygge farleder\n\n${text}`)).toEqual([
			"1.1/1 Minst 75 prosent av merkene er nye",
			"1.1/2 Høyst to merker mangler om natten",
			"1.2/1 Høyst to timer fra bestilling til los",
		]);
	});

	it("are its targets where an indicator stands over them", async () => {
		const text =
			"### 3.1 Mål 1: Trygge farleder\n\nSP 1 Andel nye merker\n\nResultatkrav: Minst 75 prosent av alle merkene";
		expect(await indicators(text)).toEqual(["1/1 Andel nye merker → Minst 75 prosent av alle merkene"]);
	});
});

it("an indicator's results bear the years that stand in a row under the head", async () => {
	const table =
		"| Styringsparameter | Resultat | Resultat | Krav |\n|---|---|---|---|\n| | 2023 | 2024 | 2025 |\n| Antall ulykker | 12 | 9 | 5 |";
	const { indicators: found } = await readMarkdown(
		`# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål\n\n### 3.1 Mål 1: Trygge farleder\n\n${table}`,
	);
	expect(found.map(({ history, target }) => [history?.map(({ label }) => label), target])).toEqual([
		[["Resultat 2023", "Resultat 2024"], "5"],
	]);
});

it("an indicator's goal stands by its number in a column that says what it belongs to", async () => {
	expect(
		await indicators(
			"1. Leden er merket\n2. Losen er i tide\n\n| Hva vi måler | Hører til mål | 2024 | Ambisjon 2025 |\n|---|---|---|---|\n| Andel nye merker | 1 | 60 % | 75 % |\n| Ventetid på los | 2 | 3 timer | 2 timer |",
		),
	).toEqual(["1/1 Andel nye merker → 75 %", "2/2 Ventetid på los → 2 timer"]);
});

it("an indicator of a supplement stands between quotation marks before what becomes of it", async () => {
	const { indicators: found } = await readMarkdown(
		"# Tillegg nr. 1 til tildelingsbrev for 2025 – Kystvesenet\n\nStyringsparameter 1.2 «Andel merkede leder» får nytt resultatkrav. Kravet settes ned til 75 prosent.",
	);
	expect(found).toMatchObject([{ id: "1.2", text: "Andel merkede leder" }]);
});

it("an indicator's new words follow what a supplement says of the old", async () => {
	const { indicators: found } = await readMarkdown(
		"# Tillegg nr. 1 til tildelingsbrev for 2025 – Kystvesenet\n\nStyringsparameter 3 i tildelingsbrevet erstattes av: Andel merkede leder.",
	);
	expect(found).toMatchObject([{ id: "3", text: "Andel merkede leder." }]);
});

it("indicators are of the goal that the line before them calls by its word", async () => {
	const text =
		"**Brukermål:** Alle kommer trygt fram til havn.\n\n**Samfunnsmål:** Kysten er ren og åpen.\n\nBrukermålet følges opp gjennom to indikatorer:\n\n1. Antall grunnstøtinger\n2. Andel leder med merker";
	expect(await indicators(text)).toEqual(["1/1 Antall grunnstøtinger", "1/2 Andel leder med merker"]);
});
