import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";

const codes = async (body: string): Promise<string[]> =>
	(await letterWith(body)).findings.map((one) => one.code);

const ASSIGNMENTS = `# 2. Oppdrag

## TB25-01 Merking av farleder

KYE skal merke farledene.

Frist: 1. juni 2025

## TB25-02 Nye fyr

KYE skal bygge fyr.

Frist: 1. september 2025

# 3. Rapportering

`;
const MONEY = (rows: string, sum: string): string =>
	`# 4. Tildeling\n\n| Kap./post | Navn | Bevilgning | Tildelt KYE (i 1 000 kr) |\n|---|---|---|---|\n${rows}| Sum kap. 910 |  | ${sum} | 110 000 |\n`;
const ROWS =
	"| 910.01 | Driftsutgifter | 100 000 | 90 000 |\n| 910.21 | Spesielle driftsutgifter | 25 000 | 20 000 |\n";

describe("references in any form", () => {
	const chapters = (words: string): string =>
		`# 2. Mål\n\n${words}\n\n# 3. Krav\n\n## 3.1 Plan\n\nKYE skal ha en plan.\n\n# 4. Møter\n\nTo møter.\n`;
	test.each([
		["Avvik skal meldes slik punkt 3.4 beskriver.", ["dangling-reference"]],
		["Avvik skal meldes slik punkt 3.1 beskriver.", []],
		["Kapittel 9 har nærmere krav.", ["dangling-reference"]],
		["Kravene i kapittel 3 og 9 gjelder.", ["dangling-reference"]],
		["Kravene i kapittel 3 og 4 gjelder.", []],
		["Instruksen gjelder. Punkt 9.2 krever en plan.", []],
	])("a chapter that is not there: «%s»", async (words, expected) => {
		expect(await codes(chapters(words))).toEqual(expected);
	});

	test.each([
		["Krav står i punkt B.3.", ["dangling-reference"]],
		["Krav står i punkt B.2.", []],
		["Krav står i punkt C.3.", []],
	])("a chapter under a letter: «%s»", async (words, expected) => {
		expect(
			await codes(
				`## B. Mål\n\n### B.1 Sjø\n\n${words}\n\n### B.2 Land\n\nLandet er trygt.\n\n## C. Krav\n\nKYE skal ha en plan.\n`,
			),
		).toEqual(expected);
	});

	test.each([
		["Arbeidet bygger på TB25-09.", ["dangling-reference"]],
		["Arbeidet bygger på TB25-02.", []],
		["Arbeidet bygger på svar på TB25-09.", []],
		["Arbeidet bygger på TB24-09.", []],
	])("an assignment by the form of the letter's own ids: «%s»", async (words, expected) => {
		expect(await codes(`${ASSIGNMENTS}${words}\n`)).toEqual(expected);
	});
});

describe("parts of the letter and bodies", () => {
	const PARTS = "# DEL I Budsjett\n\nTekst.\n\n# DEL II Mål\n\nTekst.\n\n";
	test.each([
		["Etaten følger opp kravene, jf. del IV.", ["dangling-reference"]],
		["Etaten følger opp kravene, jf. del II.", []],
		["Etaten skal omtale dette i årsrapportens del IV.", []],
		["NKV skal ha kopi av rapporten.", ["unknown-actor"]],
		["NKV bistår etaten med råd.", ["unknown-actor"]],
		["NVE bistår etaten med råd.", []],
		["Rapporten skal sendes med kopi til NKV.", ["unknown-actor"]],
	])("«%s»", async (words, expected) => {
		expect(await codes(`${PARTS}${words}\n`)).toEqual(expected);
	});
});

describe("deadlines told elsewhere", () => {
	test.each([
		["Fristen for TB25-01 er 15. juni 2025.", ["conflicting-deadline"]],
		["Oppdraget «Merking av farleder» skal leveres innen 15. juni 2025.", ["conflicting-deadline"]],
		["TB25-01 skal være departementet i hende senest 15. juni 2025.", ["conflicting-deadline"]],
		["Fristen for TB25-01 er 1. juni 2025.", []],
		["Et utkast til TB25-01 skal leveres innen 1. mai 2025.", []],
		["Merking av farleder drøftes i møtet 15. juni 2025.", []],
	])("«%s»", async (words, expected) => {
		expect(await codes(`${ASSIGNMENTS}${words}\n`)).toEqual(expected);
	});

	test("a deadline that a supplementary letter moves, and tells otherwise in its text", async () => {
		const letter = async (day: string): Promise<string[]> =>
			(
				await supplementWith(
					`# 1. Nye frister\n\n| Oppdrag | Tittel | Opprinnelig frist | Ny frist |\n|---|---|---|---|\n| TB25-01 | Merking av farleder | 1. oktober 2025 | 1. desember 2025 |\n| TB25-02 | Nye fyr | 1. november 2025 | 1. februar 2026 |\n\nMerkingen i TB25-01 skal leveres innen ${day}.\n`,
				)
			).findings.map((one) => one.code);
		expect(await letter("15. desember 2025")).toEqual(["conflicting-deadline"]);
		expect(await letter("1. desember 2025")).toEqual([]);
	});
});

describe("sums in any column", () => {
	test.each([
		["125 000", []],
		["126 000", ["sum-mismatch"]],
	])("a column beside the allotment adds up to %s", async (sum, expected) => {
		expect(await codes(MONEY(ROWS, sum))).toEqual(expected);
	});

	test.each([
		["12,5", []],
		["11,5", ["sum-mismatch"]],
	])("a step of %s mill. is the difference, or is asked about", async (step, expected) => {
		expect(
			await codes(
				`# 2. Krav\n\nTilskuddet til fyr økes med ${step} mill. kroner, fra 64 mill. kroner til 76,5 mill. kroner.\n`,
			),
		).toEqual(expected);
	});

	test.each([
		["25", []],
		["15", ["sum-mismatch"]],
	])("shares of 40, 35 and %s per cent make the whole, or are asked about", async (last, expected) => {
		expect(
			await codes(
				`# 2. Krav\n\nMidlene fordeles med 40 prosent til merking, 35 prosent til fyr og ${last} prosent til havner.\n`,
			),
		).toEqual(expected);
	});
});
