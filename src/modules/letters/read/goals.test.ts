import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const goals = async (markdown: string) =>
	(await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n${markdown}`)).goals.map(
		({ id, text, parent }) => (parent == null ? `${id} ${text}` : `${id} (under ${parent}) ${text}`),
	);

describe("the goals of a letter", () => {
	it("are named and numbered in headings", async () => {
		expect(await goals("## Mål 1: Trygge farleder\n\nA.\n\n## Mål 2 – Rene havner\n\nB.")).toEqual([
			"1 Trygge farleder",
			"2 Rene havner",
		]);
	});

	it("bear the number of their own after the section's", async () => {
		expect(
			await goals(
				"## 3 Mål\n\n### 3.1 Delmål 1: Trygge farleder\n\nA.\n\n### 3.2 Delmål 2: Rene havner\n\nB.",
			),
		).toEqual(["1 Trygge farleder", "2 Rene havner"]);
	});

	it("have one over them that bears no number", async () => {
		const letter =
			"**Hovedmål:** Sjøen er trygg for alle\n\n### 3.1 Delmål 1: Trygge farleder\n\nA.\n\n### 3.2 Delmål 2: Rene havner\n\nB.";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual([
			"0 Sjøen er trygg for alle",
			"1 (under 0) Trygge farleder",
			"2 (under 0) Rene havner",
		]);
	});

	it("have one in nynorsk whose text stands in the next paragraph", async () => {
		expect(
			await goals("## 3 Mål\n\n**Overordna mål**\n\nSjøen er trygg for alle\n\n## Mål 1: Reine hamner\n\nA."),
		).toEqual(["0 Sjøen er trygg for alle", "1 Reine hamner"]);
	});

	it("count anew under each main goal", async () => {
		const letter =
			"### 3.1 Hovedmål 1: Trygg sjø\n\n#### Delmål 1: Gode kart\n\nA.\n\n#### Delmål 2: Nok los\n\nB.\n\n### 3.2 Hovedmål 2: Ren sjø\n\n#### Delmål 1: Ingen utslipp\n\nC.";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual([
			"1 Trygg sjø",
			"1.1 (under 1) Gode kart",
			"1.2 (under 1) Nok los",
			"2 Ren sjø",
			"2.1 (under 2) Ingen utslipp",
		]);
	});

	it("are the agency's own and not the sector's", async () => {
		const letter =
			"De overordnede målene for sektoren er:\n\n1. Vekst\n2. Trygghet\n\nHovedmålene for Kystvesenet er:\n\n1. Trygge farleder\n2. Rene havner";
		expect(await goals(`## 2 Mål\n\n${letter}`)).toEqual(["1 Trygge farleder", "2 Rene havner"]);
	});

	it("stand in a table with a column for those under them", async () => {
		const table =
			"| Hovedmål | Delmål | Styringsparameter | Resultatkrav |\n| --- | --- | --- | --- |\n| 1 Trygg sjø | 1.1 Gode sjøkart | Andel nye kart | 80 % |\n|  | 1.2 Nok loser | Ventetid på los | 2 timer |";
		expect(await goals(`## 3 Mål\n\n${table}`)).toEqual([
			"1 Trygg sjø",
			"1.1 (under 1) Gode sjøkart",
			"1.2 (under 1) Nok loser",
		]);
	});

	it("are not made from the table of contents or from results", async () => {
		expect(await goals("## 3 Resultater\n\nI 2024 nådde Kystvesenet mål 1 og mål 2.")).toEqual([]);
	});
});
