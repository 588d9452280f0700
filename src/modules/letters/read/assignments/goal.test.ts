import { describe, expect, it } from "vitest";
import { readMarkdown } from "../markdown.fixture.ts";

const LETTER =
	"# Tildelingsbrev 2026 til Kystvesenet\n\nKystvesenet (KV) får med dette midler og oppdrag.\n\n## 3 Mål\n\n### Mål 1: Trygge farleder\n\nTekst.\n\n### Mål 2: Rene havner for alle\n\nTekst.\n\n## 4 Oppdrag\n\n";
const goals = async (markdown: string): Promise<(string | null)[]> =>
	(await readMarkdown(LETTER + markdown)).assignments.map(({ goal }) => goal);

describe("the goal that an assignment serves", () => {
	it.each([
		["### Merking (mål 2)\n\nKV skal merke skjær.", "2"],
		["### a) Merking (jf. mål nr. 1)\n\nKV skal merke skjær.", "1"],
		["**Merking – mål 2**\n\nKV skal merke skjær.", "2"],
		["1. Merking av skjær (mål 1). KV skal merke skjær.", "1"],
		["| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 1 | Merke skjær, jf. mål 2 | 1. mai |", "2"],
		["### Merking\n\nMål: 2\n\nKV skal merke skjær.", "2"],
		["### Merking\n\nMål: Rene havner for alle\n\nKV skal merke skjær.", "2"],
		["### Merking\n\nOppdraget støtter opp under mål 1. KV skal merke skjær.", "1"],
		["### Merking\n\nKV skal merke skjær. Arbeidet skal bidra til å nå målet om rene havner for alle.", "2"],
		["### Merking\n\nKV skal merke skjær. Bidrar til mål 2. Frist: 1. mai.", "2"],
		["### Merking (hører til mål 1)\n\nKV skal merke skjær.", "1"],
		["Oppdrag som skal bidra til mål 2:\n\n- KV skal merke skjær. Frist: 1. mai.", "2"],
		["### 4.1 Oppdrag under mål 2\n\n- KV skal merke skjær. Frist: 1. mai.", "2"],
	])("is told by «%s»", async (markdown, goal) => {
		expect(await goals(markdown)).toEqual([goal]);
	});

	it("is told by nothing but its letter in brackets after the title", async () => {
		const { assignments } = await readMarkdown(
			"# Tildelingsbrev 2026 til Kystvesenet\n\nKystvesenet (KV) får med dette midler og oppdrag.\n\n## 3 Mål\n\n- **Mål A** Trygge farleder\n- **Mål B** Rene havner for alle\n\n## 4 Oppdrag\n\n**26-1 Merking (B).** KV skal merke skjær.\n\n**26-2 Los (A).** KV skal utdanne loser.",
		);
		expect(assignments.map(({ id, title, goal }) => [id, title, goal])).toEqual([
			["26-1", "Merking", "B"],
			["26-2", "Los", "A"],
		]);
	});

	it("is in a column of goals that the assignments are tied to", async () => {
		expect(
			await goals(
				"| Nr. | Oppdrag | Frist | Tilknyttet mål |\n|---|---|---|---|\n| 1 | Merke skjær | 1. mai | Mål 2 |",
			),
		).toEqual(["2"]);
	});

	it("is in a column, by number or by words, and in a row over the rows", async () => {
		expect(
			await goals(
				"| Nr. | Oppdrag | Hovedmål | Frist |\n| --- | --- | --- | --- |\n| 1 | Merke skjær | Hovedmål 1 | 1. mai |\n| 2 | Rydde garn | Rene havner for alle | 1. juni |",
			),
		).toEqual(["1", "2"]);
		expect(
			await goals(
				"| Nr. | Oppdrag | Frist |\n| --- | --- | --- |\n| Mål 1 Trygge farleder | | |\n| a | Los | 1. juni |\n| Mål 2 Rene havner | | |\n| c | Rydde havner | 1. juli |",
			),
		).toEqual(["1", "2"]);
	});

	it("is the one of the result area that it stands in", async () => {
		const { assignments } = await readMarkdown(
			"# Tildelingsbrev 2026 til Kystvesenet\n\n## 3 Mål og oppdrag\n\n### Resultatområde 1: Farleder\n\n**Delmål 1.1** Farledene skal være trygge.\n\n**Helhetlig plan for merking.** Kystvesenet skal lage en plan. Frist: 1. juni 2026\n\n### Resultatområde 2: Havner\n\n**Delmål 2.1** Havnene skal være rene.\n\n**Rydding av havner.** Kystvesenet skal rydde. Frist: 1. juli 2026",
		);
		expect(assignments.map(({ title, goal }) => [title, goal])).toEqual([
			["Helhetlig plan for merking", "1.1"],
			["Rydding av havner", "2.1"],
		]);
	});

	it("is said of it by a pronoun", async () => {
		expect(
			await goals(
				"### Merking\n\nKV skal utrede merking. Den gjelder mål 2.\n\n### Los\n\nKV skal vurdere los. Mål 1.",
			),
		).toEqual(["2", "1"]);
	});

	it("is named by its code after the word", async () => {
		expect(
			await goals("### Merking\n\nKV skal merke skjær. Mål M2.\n\n### Los\n\nKV skal vurdere los. Mål M1."),
		).toEqual(["2", "1"]);
	});

	it("is none that the letter does not have, and none that only the assignment before names", async () => {
		expect(
			await goals(
				"### Merking (mål 7)\n\nKV skal merke skjær.\n\n### Los\n\nKV skal vurdere los innen 1. mai. Måltallet er 2.",
			),
		).toEqual([null, null]);
	});
});
