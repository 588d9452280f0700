import { describe, expect, it } from "vitest";
import { headingsIn } from "./markdown.fixture.ts";

describe("the outline of a letter", () => {
	it("takes chapters that bear letters, with numbers under them", async () => {
		const headings = await headingsIn(
			"# Tildelingsbrev 2025\n\n## A. Styringsdialog\n\nA.\n\n### A.1 Møter\n\nA.\n\n## B. Budsjett\n\nB.\n\n### B.1 Tildeling\n\nB.",
		);
		expect(headings.slice(-2)).toEqual(["1 budget B. Budsjett", "2 budget B.1 Tildeling"]);
	});

	it("takes parts with a number and a name for chapters, but not those of an assignment", async () => {
		const parts = await headingsIn(
			"# Tildelingsbrev 2025\n\n## Del 1 Mål\n\nA.\n\n### 1.1 Farleder\n\nA.\n\n## Del 2 Budsjett\n\nB.",
		);
		expect(parts.slice(1)).toEqual(["1 goals Del 1 Mål", "3 other 1.1 Farleder", "1 budget Del 2 Budsjett"]);
		const within = await headingsIn(
			"# Tildelingsbrev 2025\n\n## 4 Oppdrag\n\n### Oppdrag 1 Los\n\nA.\n\n### Del 1 Budsjett for los\n\nB.",
		);
		expect(within.at(-1)).toBe("3 other Del 1 Budsjett for los");
	});

	it("takes a heading's level from its number, not from the file", async () => {
		const headings = await headingsIn(
			"# Tildelingsbrev 2025\n\n# 1 Innledning\n\nTekst.\n\n# 1.1 Bakgrunn for brevet\n\nTekst.\n\n# 2 Mål\n\nTekst.",
		);
		expect(headings.slice(1)).toEqual([
			"1 other 1 Innledning",
			"2 background 1.1 Bakgrunn for brevet",
			"1 goals 2 Mål",
		]);
	});

	it("takes a chapter of three capitals that a plain text lets pass for an item", async () => {
		const headings = await headingsIn(
			"1.  INNLEDNING\nTekst om brevet og alt det gjelder.\n\n2.  MÅL\nTekst om målene for etaten i 2025.",
		);
		expect(headings.map((heading) => heading.split(" ")[1])).toEqual(["other", "goals"]);
	});

	it.each([
		["assignments", "Hva vi ber etaten om å levere"],
		["assignments", "Oppgåver som departementa ber om i 2025"],
		["authorisations", "Hva etaten kan gjøre uten å spørre"],
		["authorisations", "Handlingsrom"],
		["goals", "Hva skal etaten oppnå?"],
		["assignments", "Årets leveranser"],
		["dialogue", "Når vi møtes"],
	])("tells %s in plain words", async (kind, words) => {
		const headings = await headingsIn(`# Tildelingsbrev 2025\n\n## ${words}\n\nA.`);
		expect(headings.at(-1)).toBe(`1 ${kind} ${words}`);
	});

	it("tells input to the budget from the budget", async () => {
		const headings = await headingsIn(
			"# 1 Rapportering\n\nA.\n\n## 1.1 Budsjettinnspill\n\nB.\n\n# 2 Budsjett\n\nC.",
		);
		expect(headings).toEqual([
			"1 reporting 1 Rapportering",
			"2 reporting 1.1 Budsjettinnspill",
			"1 budget 2 Budsjett",
		]);
	});

	it("tells what a chapter is about by its words, wherever it stands", async () => {
		const headings = await headingsIn(
			"# 1 Styringsdialog\n\nA.\n\n# 2 Vedtatt budsjett\n\nB.\n\n# 3 Virksomhetsmål\n\nC.\n\n# 4 Fullmakter\n\nD.",
		);
		expect(headings.map((heading) => heading.split(" ")[1])).toEqual([
			"dialogue",
			"budget",
			"goals",
			"authorisations",
		]);
	});

	it("keeps what stands under a goal under it, and ends the goal at the next chapter", async () => {
		const headings = await headingsIn(
			"## Mål 1: Trygge veier\n\nTekst.\n\n**Styringsparametere**\n\n- Antall ulykker\n\n## Tildeling av midler\n\nTekst.",
		);
		expect(headings).toEqual([
			"1 goal Mål 1: Trygge veier",
			"2 indicators Styringsparametere",
			"1 budget Tildeling av midler",
		]);
	});

	it("takes a heading that repeats a listed goal for the goal's own", async () => {
		const headings = await headingsIn(
			"# Mål for Veivesenet\n\n- Færre omkomne på veiene\n- Kortere reisetid for alle\n\n# Færre omkomne på veiene\n\nTekst.",
		);
		expect(headings.at(-1)).toBe("1 goal Færre omkomne på veiene");
	});

	it("puts «Beskrivelse» and «Frist og rapportering» under the heading before them", async () => {
		const headings = await headingsIn(
			"**Nye oppdrag**\n\n**TB2026-66 Fergeløp**\n\nTekst.\n\n**Beskrivelse av oppdraget**\n\nTekst.\n\n**Frist og rapportering**\n\nTekst.\n\n**TB2026-67 Havn**\n\nTekst.",
		);
		expect(headings.map((heading) => heading.split(" ")[0])).toEqual(["1", "2", "3", "3", "2"]);
	});

	it("takes parts of an assignment for no parts of the letter", async () => {
		const headings = await headingsIn(
			"# 4 Oppdrag\n\n## Oppdrag 1 Fergeløp\n\nTekst.\n\n### Del 1: Kartlegging\n\nTekst.\n\n# DEL II BUDSJETT\n\nTekst.",
		);
		expect(headings).toEqual([
			"1 assignments 4 Oppdrag",
			"2 assignments Oppdrag 1 Fergeløp",
			"3 other Del 1: Kartlegging",
			"1 budget DEL II BUDSJETT",
		]);
	});

	it("takes dates after the names of parts for no headings", async () => {
		const headings = await headingsIn(
			"# 4 Oppdrag\n\nFrist:\n\nDel 1: 31. desember 2026\n\nDel 2: 1. august 2026",
		);
		expect(headings).toEqual(["1 assignments 4 Oppdrag"]);
	});

	it("knows an annex by what it is called", async () => {
		const headings = await headingsIn(
			"# 1 Innledning\n\nTekst.\n\nMed hilsen\n\nKari Vik\n\n# Vedlegg 2 Budsjettfullmakter\n\nTekst.",
		);
		expect(headings.at(-1)).toBe("1 authorisations Vedlegg 2 Budsjettfullmakter");
	});

	it("ends a section where the next one of its level begins", async () => {
		const { outlineOf } = await import("./outline.ts");
		const { openLetter } = await import("./formats/open.ts");
		const document = await openLetter(
			new TextEncoder().encode("# 1 Mål\n\n## 1.1 Delmål\n\nTekst.\n\n# 2 Oppdrag\n\nSlutt."),
		);
		const [, goals, , assignments] = outlineOf(document).sections;
		expect(goals?.end).toBe(assignments?.heading?.start);
	});
});
