import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";

const about = async (body: string): Promise<string[]> =>
	(await letterWith(body)).findings.map((one) => `${one.code}: ${one.ask?.key}`);

const goals = (count: number): string =>
	Array.from(
		{ length: count },
		(_, at) =>
			`## Mål ${at + 1}: ${["Ferdselen er trygg", "Havnene er åpne", "Sjøen er ren", "Kunnskapen er ny"][at]}\n\nKYE skal måle dette.\n\n`,
	).join("");

const TASKS = [
	"Merking av farleder",
	"Nye fyr på kysten",
	"Kart over grunner",
	"Los i nord",
	"Vern mot olje",
];
const assignments = (...numbers: readonly number[]): string =>
	`# 3. Oppdrag\n\n${numbers
		.map(
			(number) =>
				`## Oppdrag ${number} ${TASKS[number - 1]}\n\nKYE skal løse dette.\n\nFrist: 1. juni 2025\n\n`,
		)
		.join("")}`;

describe("R2.12: numbers that run on pass over one", () => {
	test.each([
		["chapters", "# 2. Mål\n\nTo ting.\n\n# 4. Møter\n\nTo møter.\n\n# 5. Penger\n\nNoen.\n", true],
		["no chapter", "# 2. Mål\n\nTo ting.\n\n# 3. Møter\n\nTo møter.\n\n# 4. Penger\n\nNoen.\n", false],
		[
			"a chapter that may only have gone unseen",
			"# 2. Mål\n\n3. Krav til drift. KYE har dem.\n\n# 4. Møter\n\nTo møter.\n",
			false,
		],
		["assignments", assignments(1, 2, 4, 5), true],
		["no assignment", assignments(1, 2, 3, 4), false],
		["more than one, so that others hold them", assignments(1, 3, 5), false],
		[
			"indicators",
			"# 2. Mål\n\n## Mål 1: Ferdselen er trygg\n\nStyringsparametere:\n\n- SP 1 Andel fyr i drift\n- SP 2 Antall uhell\n- SP 4 Antall tilsyn\n",
			true,
		],
	])("%s", async (_, body, skipped) => {
		expect(await about(body)).toEqual(skipped ? ["missing-part: numberSkipped"] : []);
	});

	test("codes of several kinds run on each by itself", async () => {
		const letter = (...ids: readonly string[]): Promise<string[]> =>
			about(
				`# 3. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n${ids.map((id, at) => `| ${id} | ${TASKS[at]} | 1. juni 2025 |\n`).join("")}`,
			);
		expect(await letter("LMD-1", "LMD-2", "HOD-1", "HOD-3")).toEqual(["missing-part: numberSkipped"]);
		expect(await letter("LMD-1", "LMD-2", "HOD-1", "HOD-2")).toEqual([]);
	});

	test("ids with a year in them run on as well, and those of other years do not", async () => {
		const letter = (...ids: readonly string[]): Promise<string[]> =>
			about(
				`# 3. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n${ids.map((id, at) => `| ${id} | ${TASKS[at]} | 1. juni 2025 |\n`).join("")}`,
			);
		expect(await letter("2025-01", "2025-02", "2025-04")).toEqual(["missing-part: numberSkipped"]);
		expect(await letter("2025-01", "2025-02", "2025-03", "2024-07")).toEqual([]);
		expect(await letter("2024-01", "2024-02", "2024-04")).toEqual([]);
	});
});

describe("R2.12: a number in words is not that of what follows", () => {
	test.each([
		["Departementet har fastsatt tre mål for Kystetaten i 2025.", 4, ["other: countedOtherwise"]],
		["Departementet har fastsatt fire mål for Kystetaten i 2025.", 3, ["missing-part: countedOtherwise"]],
		["Departementet har fastsatt tre mål for Kystetaten i 2025.", 3, []],
		["Departementet har fastsatt tre mål for fiskerisektoren.", 4, []],
		["KYE skal nå minst tre mål i 2025.", 4, []],
	])("«%s» over %i goals", async (sentence, count, expected) => {
		expect(await about(`# 2. Mål\n\n${sentence}\n\n${goals(count)}`)).toEqual(expected);
	});

	test("assignments: all of them, or the new ones", async () => {
		const letter = (sentence: string): Promise<string[]> =>
			about(assignments(1, 2, 3).replace("# 3. Oppdrag\n", `# 3. Oppdrag\n\n${sentence}\n`));
		expect(await letter("Departementet gir fire oppdrag i 2025.")).toEqual([
			"missing-part: countedOtherwise",
		]);
		expect(await letter("Departementet gir tre oppdrag i 2025.")).toEqual([]);
	});

	test.each([
		["Rapporten skal ha tre deler:\n\n- status\n- risiko\n- penger\n- mål\n", ["other: countedOtherwise"]],
		["Rapporten skal ha tre deler:\n\n- status\n- risiko\n- penger\n", []],
		["Rapporten skal ha tre deler:\n\n- status\n  - for mål\n  - for oppdrag\n- risiko\n- penger\n", []],
		["Rapporten skal minst ha med ett av to krav:\n\n- status\n- risiko\n- penger\n", []],
		["Rapporten skal ha minst to deler:\n\n- status\n- risiko\n- penger\n", []],
		["Rapporten skal ha fire deler: status, risiko og penger.\n", ["missing-part: countedOtherwise"]],
		["Rapporten skal ha fire deler: mål og resultater, oppdrag, penger og fullmakter, og dialog.\n", []],
		["Rapporten skal ha fem deler: mål og resultater, oppdrag, penger og fullmakter, og dialog.\n", []],
		["Arbeidet deles i to:\n\n- plan\n- bygging\n- drift\n", ["other: countedOtherwise"]],
	])("a list: «%s»", async (body, expected) => {
		expect(await about(`# 2. Rapportering\n\n${body}`)).toEqual(expected);
	});
});

describe("R2.12: a number is used twice", () => {
	test("for two chapters: a note", async () => {
		const letter = async (number: string) =>
			(await letterWith(`# 2. Mål\n\nTo ting.\n\n# 3. Møter\n\nTo møter.\n\n# ${number}. Penger\n\nNoen.\n`))
				.findings;
		expect((await letter("3")).map((one) => [one.severity, one.ask?.key])).toEqual([["note", "numberTwice"]]);
		expect(await letter("4")).toEqual([]);
	});

	test("for two goals side by side", async () => {
		expect(await about(`# 2. Mål\n\n${goals(3).replace("Mål 3", "Mål 2")}`)).toEqual([
			"conflicting-reference: numberTwice",
		]);
	});

	test("for two assignments of one table", async () => {
		const letter = (number: string): Promise<string[]> =>
			about(
				`# 3. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 2025-01 | Merking av farleder | 1. juni 2025 |\n| ${number} | Kart over grunner i nord | 1. juni 2025 |\n`,
			);
		expect(await letter("2025-01")).toEqual(["conflicting-reference: numberTwice"]);
		expect(await letter("2025-02")).toEqual([]);
	});
});

describe("R2.12: meetings told and dated", () => {
	test.each([
		["Det holdes tre etatsstyringsmøter i 2025.", ["missing-part: countedOtherwise"]],
		["Det holdes to etatsstyringsmøter i 2025.", []],
		["Det holdes minst tre etatsstyringsmøter i 2025.", []],
	])("«%s»", async (sentence, expected) => {
		expect(
			await about(
				`# 2. Møter\n\n${sentence}\n\n| Møte | Dato |\n|---|---|\n| Etatsstyringsmøte 1 | 22. april 2025 |\n| Etatsstyringsmøte 2 | 11. november 2025 |\n`,
			),
		).toEqual(expected);
	});
});

describe("R2.12: something is promised and not there", () => {
	const around = (middle: string): string =>
		`# 2. Mål\n\n## 2.1 Trygghet\n\nSjøen er trygg.\n\n${middle}## 2.3 Kunnskap\n\nKunnskapen er ny.\n\n# 3. Møter\n\nTo møter.\n`;

	test("a numbered heading beside others has no text", async () => {
		expect(await about(around("## 2.2 Renhold\n\n"))).toEqual(["missing-part: headingAlone"]);
		expect(await about(around("## 2.2 Renhold\n\nSjøen er ren.\n\n"))).toEqual([]);
	});

	test("a lead-in leads to the next heading", async () => {
		expect(await about(around("## 2.2 Renhold\n\nKYE skal i 2025 gjøre følgende:\n\n"))).toEqual([
			"missing-part: listMissing",
		]);
		expect(await about(around("## 2.2 Renhold\n\nKYE skal i 2025 gjøre følgende:\n\n- rydde\n\n"))).toEqual(
			[],
		);
	});

	test("the contents list a chapter that is not there", async () => {
		const contents = (entry: string): string =>
			`Innhold\n\n1 Innledning ........ 1\n2 Mål ........ 2\n${entry}4 Møter ........ 4\n\n# 2 Mål\n\nTo ting.\n\n# 3 Penger\n\nNoen.\n\n# 4 Møter\n\nTo møter.\n`;
		expect(await about(contents("3 Penger ........ 3\n"))).toEqual([]);
		expect(await about(contents("3 Penger ........ 3\n5 Fellesføringer ........ 6\n"))).toEqual([
			"missing-part: chapterMissing",
		]);
	});

	test("an annex is listed and not in the file, where the others are: a note", async () => {
		const letter = await letterWith(
			"# 2. Mål\n\nSjøen er trygg.\n\nMed hilsen\n\nKari Nes\nekspedisjonssjef\n\nVedlegg:\n- Vedlegg A Fullmakter\n- Vedlegg B Kart over farleder\n\n## Vedlegg A Fullmakter\n\nKYE gis fullmakter.\n",
		);
		expect(letter.findings.map((one) => [one.code, one.severity, one.ask?.key])).toEqual([
			["missing-part", "note", "annexMissing"],
		]);
	});
});

describe("R2.12: what runs on or should be filled in", () => {
	test.each([
		[
			"a list passes over a letter",
			"# 2. Krav\n\na) KYE skal rydde.\n\nb) KYE skal merke.\n\nd) KYE skal bygge.\n",
			["missing-part: numberSkipped"],
		],
		["a list runs on", "# 2. Krav\n\na) KYE skal rydde.\n\nb) KYE skal merke.\n\nc) KYE skal bygge.\n", []],
		[
			"a label stands alone",
			"# 2. Krav\n\nKYE skal rydde. Frist:\n\n# 3. Møter\n\nTo møter.\n",
			["missing-part: labelAlone"],
		],
		[
			"a label has its date on the next line",
			"# 2. Krav\n\nKYE skal rydde. Frist:\n\n1. juni 2025\n\n# 3. Møter\n\nTo møter.\n",
			[],
		],
		[
			"a sentence breaks off",
			"# 2. Krav\n\nKYE skal rydde langs hele kysten i samarbeid med kommunene, og\n\n# 3. Møter\n\nTo møter.\n",
			["missing-part: breaksOff"],
		],
		[
			"a sentence ends without a stop",
			"# 2. Krav\n\nKYE skal rydde langs hele kysten der det er plast å ta seg av\n\n# 3. Møter\n\nTo møter.\n",
			[],
		],
	])("%s", async (_, body, expected) => {
		expect(await about(body)).toEqual(expected);
	});

	test("one row of assignments lacks the deadline that all others have: a note", async () => {
		const rows = (last: string): string =>
			`# 2. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 2025-01 | Merking av farleder | 1. juni 2025 |\n| 2025-02 | Nye fyr på kysten | 1. juli 2025 |\n| 2025-03 | Kart over grunner | ${last} |\n`;
		expect((await letterWith(rows(""))).findings.map((one) => [one.severity, one.ask?.key])).toEqual([
			["note", "deadlineMissing"],
		]);
		expect(await about(rows("Løpende"))).toEqual([]);
		expect(await about(rows("1. august 2025"))).toEqual([]);
	});
});

describe("R2.12: a deadline is told otherwise", () => {
	test("a list of dates in the table and one in the text differ in one", async () => {
		const letter = (day: string): Promise<string[]> =>
			about(
				`# 2. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 2025-01 | Testdata for kart | 1. mars og 1. oktober |\n| 2025-02 | Nye fyr | 1. juni |\n\nOm 2025-01: Første leveranse, senest 1. mars, er kart. Andre leveranse er grunner og skal være klar innen ${day}.\n`,
			);
		expect(await letter("15. oktober")).toEqual(["conflicting-deadline: twoDeadlines"]);
		expect(await letter("1. oktober")).toEqual([]);
	});

	test("what a supplement's assignment is to make is due after its deadline", async () => {
		const letter = async (day: string) =>
			(
				await supplementWith(
					`## Oppdrag\n\nFristen for oppdrag nr. 9, Retningslinjer for los i nord, settes til 1. oktober 2025. Retningslinjene for los i nord skal være godkjent senest ${day}.\n`,
				)
			).findings.map((one) => one.code);
		expect(await letter("1. november 2025")).toEqual(["conflicting-deadline"]);
		expect(await letter("1. september 2025")).toEqual([]);
	});

	test("a draft is due after what it is a draft of", async () => {
		const letter = (draft: string, final: string): Promise<string[]> =>
			about(
				`# 2. Oppdrag\n\n## Oppdrag 1 Merking av farleder\n\nKYE skal lage en plan.\n\nFrist: utkast ${draft}, endelig plan ${final}\n`,
			);
		expect(await letter("1. november 2025", "1. juni 2025")).toEqual([
			"conflicting-deadline: draftAfterFinal",
		]);
		expect(await letter("1. juni 2025", "1. november 2025")).toEqual([]);
	});

	test("a report that a calendar dates is due another day in the text", async () => {
		const letter = (day: string): Promise<string[]> =>
			about(
				`# 2. Rapportering\n\n| Rapport | Frist |\n|---|---|\n| Regnskapsrapport per 31. august | 20. september 2025 |\n| Årsrapport for 2025 | 15. mars 2026 |\n\n# 3. Krav\n\nRegnskapsrapporten skal leveres innen ${day} 2025.\n`,
			);
		expect(await letter("15. september")).toEqual(["conflicting-deadline: reportDueTwice"]);
		expect(await letter("20. september")).toEqual([]);
	});

	test("a meeting before the letter is a note", async () => {
		const { findings } = await letterWith(
			"# 2. Møter\n\n| Møte | Dato |\n|---|---|\n| Fagmøte | 10. januar 2025 |\n| Kontaktmøte | 4. mars 2025 |\n",
		);
		expect(findings.map((one) => [one.code, one.severity, one.ask?.key])).toEqual([
			["date-before-letter", "note", "meetingBeforeLetter"],
		]);
	});

	test("a report of a third of the year is due on two days", async () => {
		const letter = (day: string): Promise<string[]> =>
			about(
				`# 2. Rapportering\n\nTertialrapport per 31. august sendes 29. september 2025.\n\n# 3. Møter\n\nTertialrapporten for 2. tertial skal være sendt innen ${day} 2025.\n`,
			);
		expect(await letter("6. oktober")).toEqual(["conflicting-deadline: reportDueTwice"]);
		expect(await letter("29. september")).toEqual([]);
	});
});

describe("R3.14: nobody can tell who is meant", () => {
	test.each([
		[
			"an abbreviation that nothing explains",
			"LKS skal levere kravene til KYE.",
			["unknown-actor: unknownActor"],
		],
		[
			"one that the letter explains in brackets",
			"Losenes kystlag (LKS) er med. LKS skal levere kravene.",
			[],
		],
		[
			"one whose words the letter spells out",
			"Losenes forening er med. LKS skal levere kravene.",
			["unknown-actor: unknownActor"],
		],
		["initials of a name in the letter", "Losenes kyst og sjøvern er med. LKS skal levere kravene.", []],
		["one that everybody knows", "DFØ skal levere kravene til KYE.", []],
		[
			"a directorate that the letter names in full",
			"Fyrdirektoratet er med. Fyrdir skal levere kravene.",
			[],
		],
		["a thing and no body", "IKT skal være trygg, og KYE skal vise det.", []],
		[
			"another kind of body than the letter's reader",
			"Instituttet skal levere en plan.",
			["unknown-actor: otherKindOfBody"],
		],
		[
			"a body of that kind that the letter names",
			"Havforskningsinstituttet er med. Instituttet skal levere en plan.",
			[],
		],
	])("%s", async (_, sentence, expected) => {
		expect(await about(`# 2. Krav\n\n${sentence}\n`)).toEqual(expected);
	});

	test("a supplementary letter may lean on the first one: a note", async () => {
		const { findings } = await supplementWith("LKS skal levere kravene til KYE.\n");
		expect(findings.map((one) => [one.code, one.severity])).toEqual([["unknown-actor", "note"]]);
	});
});
