import { describe, expect, test } from "vitest";
import { openLetter } from "../formats/open.ts";
import { readMarkdown } from "../markdown.fixture.ts";
import { readDocument } from "../read.ts";

const HEAD = `# Tildelingsbrev for Kystetaten for 2025

Dato: 15. januar 2025

# 1. Innledning

Kystetaten (KYE) får med dette brevet sine rammer.

`;
const ASSIGNMENTS = `# 2. Oppdrag

## Oppdrag 2025-01 Merking

Frist: 1. juni 2025

## Oppdrag 2025-02 Fyr

Frist: 1. juli 2025

`;
const TABLE = `# 4. Tildeling av midler

Kap. 910 Kystetaten

| Post | Betegnelse | Tildeling 2025 |
|---|---|---|
| 01 | Driftsutgifter | 100 000 000 |
| 21 | Spesielle driftsutgifter | 20 000 000 |
| 70 | Tilskudd til trygge farleder | 30 000 000 |
| Sum |  | 150 000 000 |

# 5. Fullmakter

`;

async function codes(body: string): Promise<string[]> {
	const { findings } = readDocument(await openLetter(new TextEncoder().encode(HEAD + body)));
	return findings.map((one) => one.code);
}

describe("what one place says against another", () => {
	const calendar = (row: string): string =>
		`${ASSIGNMENTS}Med hilsen\n\n# Vedlegg 1 Styringskalender\n\n| Dato | Sak |\n|---|---|\n${row}\n| 1. juli | Oppdrag 2025-02 Fyr |\n`;

	test.each([
		["| 15. juni | Oppdrag 2025-01 Merking |", ["conflicting-deadline"]],
		["| 1. juni | Oppdrag 2025-01 Merking |", []],
		["| 1. mai | Utkast til oppdrag 2025-01 Merking |", []],
	])("a calendar that gives an assignment another day: «%s»", async (row, expected) => {
		expect(await codes(calendar(row))).toEqual(expected);
	});

	test.each([
		["Oppdrag 2025-01 skal leveres innen 15. juni 2025.", ["conflicting-deadline"]],
		["Oppdrag 2025-01 skal leveres innen 1. juni 2025.", []],
		["Departementet drøfter oppdrag 2025-01 i møtet 15. april 2025.", []],
	])("a sentence that gives an assignment another day: «%s»", async (words, expected) => {
		expect(await codes(`${ASSIGNMENTS}# 3. Rapportering\n\n${words}\n`)).toEqual(expected);
	});

	test.each([
		["1. september", ["conflicting-deadline"]],
		["15. august", []],
	])("the half-year report due 15 August in the text and %s in the calendar", async (day, expected) => {
		expect(
			await codes(
				`# 5. Rapportering\n\nHalvårsrapporten skal sendes departementet innen 15. august 2025.\n\nMed hilsen\n\n# Vedlegg 1 Styringskalender\n\n| Dato | Sak |\n|---|---|\n| ${day} | Halvårsrapport 2025 |\n| 15. mars | Årsrapport 2024 |\n`,
			),
		).toEqual(expected);
	});

	test("R1.3: a report due before the letter's date is asked about", async () => {
		const due = (day: string): string =>
			`# 5. Rapportering\n\n| Rapport | Frist |\n|---|---|\n| Statusrapport | ${day} 2025 |\n| Halvårsrapport | 15. august 2025 |\n`;
		expect(await codes(due("10. januar"))).toEqual(["date-before-letter"]);
		expect(await codes(due("10. februar"))).toEqual([]);
	});

	test.each([
		[
			"Direktoratet får fullmakt til å overskride løyvinga under post 45 mot tilsvarande innsparing under post 01.",
			1,
		],
		[
			"KYE gis fullmakt til nettobudsjettering ved utskifting av utstyr på kap. 912, post 01 med inntil 5 prosent.",
			1,
		],
		[
			"KYE gis fullmakt til nettobudsjettering ved utskifting av utstyr på kap. 910, post 01 med inntil 5 prosent.",
			0,
		],
		["KYE gis fullmakt til å belaste kap. 1500, post 21 med inntil 2 mill. kroner.", 0],
	])("R4.16: an authorisation over items that are not the agency's: «%s»", async (words, count) => {
		expect(await codes(`${TABLE}${words}\n`)).toEqual(Array(count).fill("authorisation-without-item"));
	});

	test("an item headed by another number is asked about once", async () => {
		expect(
			await codes(
				`${TABLE.replace("# 5. Fullmakter\n\n", "")}## Kap. 910, post 71 Tilskudd til trygge farleder\n\nMidlene går til kommunene.\n`,
			),
		).toEqual(["conflicting-reference"]);
	});

	test("a paragraph that stands in two chapters is asked about, one that three have is a form of words", async () => {
		const words =
			"KYE skal sørge for at alle merker og fyr langs kysten er kontrollert og vedlikeholdt i tråd med planen for 2025.";
		const chapters = (count: number): string =>
			Array.from({ length: count }, (_, at) => `# ${at + 2}. Krav til del ${at + 1}\n\n${words}\n\n`).join(
				"",
			);
		expect(await codes(chapters(2))).toEqual(["repeated-passage"]);
		expect(await codes(chapters(3))).toEqual([]);
	});

	test("recipients in a table of two must add up to its sum", async () => {
		const letter = (sum: string): string =>
			`${TABLE.replace("# 5. Fullmakter\n\n", "")}Post 70 Tilskudd til trygge farleder\n\n| Mottaker | Beløp |\n|---|---|\n| Havneforbundet | 10 000 000 |\n| Fyrforeningen | 12 000 000 |\n| Sum | ${sum} |\n`;
		expect(await codes(letter("22 000 000"))).toEqual([]);
		expect(await codes(letter("24 000 000"))).toEqual(["sum-mismatch"]);
	});

	test("an annex beyond those that the letter lists is asked about", async () => {
		const letter = (number: number): string =>
			`# 2. Krav\n\nSe vedlegg ${number}.\n\nMed hilsen\n\nVedlegg\n\n- Oppdrag\n- Kalender\n`;
		expect(await codes(letter(4))).toEqual(["dangling-reference"]);
	});
});

describe("an assignment of the letter's own form that it does not give", () => {
	test.each([
		["KYE skal bistå i oppdrag 2025-18 om fyr.", ["dangling-reference"]],
		["KYE skal bistå Havtilsynet i oppdrag 2025-18 (til Havtilsynet) om fyr.", []],
		["KYE skal hjelpe til med oppdrag 2025-18 i tildelingsbrevet til Havtilsynet.", []],
	])("is asked about, unless it is somebody else's: «%s»", async (words, expected) => {
		expect(await codes(`${ASSIGNMENTS}# 3. Krav\n\n${words}\n`)).toEqual(expected);
	});
});

describe("a section by its number, in a letter whose headings bear none", () => {
	test.each([
		["KYE skal legge ved en vurdering, se punkt 7.2.", ["dangling-reference"]],
		["KYE skal føre regnskap, se bestemmelsene punkt 3.4.", []],
		["KYE skal drøfte punkt 7.2 med havnene.", []],
	])("is asked about, unless another paper's is meant: «%s»", async (words, expected) => {
		const chapters = ["Om brevet", "Krav", "Bemanning", "Utstyr", "Samarbeid"];
		const body = chapters.map((name) => `## ${name}\n\nDette gjelder for etaten.\n\n`).join("");
		const { findings } = await readMarkdown(
			`# Tildelingsbrev 2025 til Kystetaten\n\nDato: 15. januar 2025\n\nKystetaten (KYE) får med dette brevet sine rammer.\n\n${body}${words}\n`,
		);
		expect(findings.map(({ code }) => code)).toEqual(expected);
	});
});
