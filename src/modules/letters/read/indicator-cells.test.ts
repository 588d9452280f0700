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
});
