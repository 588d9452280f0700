import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const goals = async (markdown: string) =>
	(await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n${markdown}`)).goals.map(
		({ id, text }) => `${id} ${text}`,
	);

describe("goals with codes of their own, or of others", () => {
	it.each([
		"**Resultatmål 1.1: Ingen går på grunn**\n\nIndikatorer:\n\n- Antall grunnstøtinger\n\n**Resultatmål 1.2: Losen kommer i tide**\n\nIndikatorer:\n\n- Andel i rett tid",
		"Resultatmål 1.1 Ingen går på grunn\n\nStyringsparametrar:\n\n- Antall grunnstøtinger\n\nResultatmål 1.2 Losen kommer i tide\n\nStyringsparametrar:\n\n- Andel i rett tid",
		"Resultatmål 1.1: Ingen går på grunn\n\n- Antall grunnstøtinger\n\nResultatmål 1.2: Losen kommer i tide\n\n- Andel i rett tid",
	])("are «Resultatmål» where each has indicators of its own: «%s»", async (lines) => {
		const { goals: list, indicators } = await readMarkdown(
			`# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål\n\n### Hovedmål 1: Farledene er trygge\n\n${lines}\n`,
		);
		expect(list.map(({ id, text, parent }) => [id, text, parent ?? null])).toEqual([
			["1", "Farledene er trygge", null],
			["1.1", "Ingen går på grunn", "1"],
			["1.2", "Losen kommer i tide", "1"],
		]);
		expect(indicators.map(({ goal, text }) => `${goal}: ${text}`)).toEqual([
			"1.1: Antall grunnstøtinger",
			"1.2: Andel i rett tid",
		]);
	});

	it("bear codes of their own over labels of indicators", async () => {
		const coded = (code: string, goal: string, indicator: string) =>
			`**${code} ${goal}**\n\n*Styringsparametere:*\n\n- ${indicator} (krav: 9)\n- Andel fornøyde (krav: 80 %)\n\n`;
		const { goals: list, indicators } = await readMarkdown(
			`# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål og styringsparametere for 2025\n\nMålene er to.\n\n${coded("R1", "Farledene er trygge", "Antall grunnstøtinger")}${coded("R2", "Havnene er rene", "Antall utslipp")}`,
		);
		expect(list.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"R1 Farledene er trygge",
			"R2 Havnene er rene",
		]);
		expect(indicators.map(({ goal, text }) => `${goal}: ${text}`)).toEqual([
			"R1: Antall grunnstøtinger",
			"R1: Andel fornøyde",
			"R2: Antall utslipp",
			"R2: Andel fornøyde",
		]);
	});

	it("are a policy's where the letter gives none of its own, and not beside its own", async () => {
		const policy =
			"De overordnede målene for sjøtransporten følger av Meld. St. 14 og er:\n\n- Tryggere farleder\n- Renere havner";
		expect(await goals(`## 2 Mål og prioriteringer\n\n${policy}`)).toEqual([
			"1 Tryggere farleder",
			"2 Renere havner",
		]);
		expect(await goals(`## 2 Mål\n\n${policy}\n\n### Mål 1: Losen kommer i tide\n\nTekst.`)).toEqual([
			"1 Losen kommer i tide",
		]);
	});

	it("are effects in a list beside the agency's own", async () => {
		expect(
			await goals(
				"## 3 Mål\n\nEffektmål for kysten:\n\n1. Folk ferdes trygt\n2. Havet er rent\n\n### 3.1 Hovedmål 1: Farledene er merket\n\nTekst.",
			),
		).toEqual(["E1 Folk ferdes trygt", "E2 Havet er rent", "1 Farledene er merket"]);
	});

	it("are a list of sub-goals, and what stands after the list measures the goal over them", async () => {
		const { goals: list, indicators } = await readMarkdown(
			"# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål\n\n### 3.1 Hovedmål 1: Fremme trygg og effektiv ferdsel\n\nDelmål:\n\n- Fremme trygg ferdsel\n- Merke alle leder\n\nStyringsparametere:\n\n- Antall grunnstøtinger\n\n### 3.2 Hovedmål 2: Rene havner\n\nDelmål:\n\n- Ingen utslipp fra skip\n\nStyringsparametere:\n\n- Antall utslipp",
		);
		expect(list.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"1 Fremme trygg og effektiv ferdsel",
			"1.1 Fremme trygg ferdsel",
			"1.2 Merke alle leder",
			"2 Rene havner",
			"2.1 Ingen utslipp fra skip",
		]);
		expect(indicators.map(({ goal, text }) => `${goal}: ${text}`)).toEqual([
			"1: Antall grunnstøtinger",
			"2: Antall utslipp",
		]);
	});
});
