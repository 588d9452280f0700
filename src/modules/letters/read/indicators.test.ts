import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const indicators = async (markdown: string) =>
	(await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål\n\n${markdown}`)).indicators.map(
		({ id, goal, text, target, kind }) =>
			`${goal}/${id} ${text}${target == null ? "" : ` → ${target}`}${kind === "key-figure" ? " (nøkkeltall)" : ""}`,
	);
const GOAL = "### 3.1 Mål 1: Trygge farleder\n\n";

describe("the indicators of a letter", () => {
	it("bear numbers through the whole letter (R2.6)", async () => {
		expect(
			await indicators(`${GOAL}SP 1: Antall grunnstøtinger\n\nSP 2: Andel merkede farleder (%)`),
		).toEqual(["1/1 Antall grunnstøtinger", "1/2 Andel merkede farleder (%)"]);
	});

	it("are items under a heading of indicators, and key figures under theirs", async () => {
		expect(
			await indicators(
				`${GOAL}Styringsparametere\n\n- Antall grunnstøtinger\n\nNøkkeltall\n\n- Antall anløp`,
			),
		).toEqual(["1/1 Antall grunnstøtinger", "1/1 Antall anløp (nøkkeltall)"]);
	});

	it("have their targets beside them or in the line after", async () => {
		expect(
			await indicators(
				`${GOAL}Styringsparametre:\n\n- Ventetid på los. Resultatkrav: høyst 2 timer\n- Andel merkede farleder\n\nPrestasjonskrav: minst 90 %`,
			),
		).toEqual(["1/1 Ventetid på los → høyst 2 timer", "1/2 Andel merkede farleder → minst 90 %"]);
	});

	it("have their targets as a list of another kind of number", async () => {
		expect(
			await indicators(
				`${GOAL}Styringsparametre:\n\na) Ventetid på los\n\nPrestasjonskrav:\n\n1) høyst 2 timer\n2) positiv utvikling\n\nb) Antall kurs`,
			),
		).toEqual(["1/a Ventetid på los → høyst 2 timer; positiv utvikling", "1/b Antall kurs"]);
	});

	it("have no target where they are activities (R2.6)", async () => {
		expect(await indicators(`${GOAL}SP 3: Sikre kvalitet i merkingen`)).toEqual([
			"1/3 Sikre kvalitet i merkingen",
		]);
	});

	it("belong to the sub-goal that they stand under", async () => {
		const letter =
			"**Hovedmål:** Sjøen er trygg for alle\n\n### 3.1 Delmål 1: Trygge farleder\n\n- SP 1.1: Antall grunnstøtinger\n\n### 3.2 Delmål 2: Rene havner\n\n- SP 2.1: Antall utslipp";
		expect(await indicators(letter)).toEqual(["1/1.1 Antall grunnstøtinger", "2/2.1 Antall utslipp"]);
	});

	it("belong to the goal that a heading without number repeats", async () => {
		const letter =
			"Mål for Kystvesenet:\n\n- Farledene er trygge for alle\n- Havnene er rene og åpne\n\n**Havnene er rene og åpne**\n\nStyringsparametre:\n\n- Antall utslipp";
		expect(await indicators(letter)).toEqual(["2/1 Antall utslipp"]);
	});

	it("stand in a table whose year says which column is the target", async () => {
		const table =
			"| Styringsparameter | 2023 | 2024 | Ambisjon 2025 |\n| --- | --- | --- | --- |\n| Antall grunnstøtinger | 12 | 10 | under 9 |";
		expect(await indicators(`${GOAL}${table}`)).toEqual(["1/1 Antall grunnstøtinger → under 9"]);
	});

	it("are not made from a heading that names two things", async () => {
		expect(await indicators(`${GOAL}Styringsparametere og resultatkrav:\n\n- Antall utslipp`)).toEqual([
			"1/1 Antall utslipp",
		]);
	});
});
