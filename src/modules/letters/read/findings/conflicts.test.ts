import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";
import type { Reading } from "../reading.ts";

const grave = ({ findings }: Reading): string[] =>
	findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);
const asked = async (body: string): Promise<string[]> => grave(await letterWith(body));
const noted = async (body: string): Promise<string[]> =>
	(await letterWith(body)).findings.map(({ code, severity }) => `${code}/${severity}`);

const MONEY =
	"# 4. Tildeling\n\n| Kap. | Post | Betegnelse | Beløp (1 000 kr) |\n|---|---|---|---|\n| 910 | 01 | Driftsutgifter | 318 400 |\n| 910 | 21 | Spesielle driftsutgifter | 87 600 |\n\n";
const ASSIGNMENTS =
	"# 3. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 1 | Kartlegge vrak i nord | 1. oktober 2025 |\n| 2 | Merke skjær i Nordland | 1. september 2025 |\n| 3 | Analyse av havneleien | 1. november 2025 |\n\n";
const CALENDAR =
	"| Dato | Hva |\n|---|---|\n| 15. mars 2025 | Årsrapport for 2024 |\n| 24. april 2025 | Etatsstyringsmøte |\n| 10. oktober 2025 | Etatsstyringsmøte |\n";

describe("one assignment is due on two days", () => {
	const assignment = (title: string, text: string): string =>
		`# 2. Oppdrag\n\n## Oppdrag 1 Kartlegging av vrak${title}\n\n${text}\n\n## Oppdrag 2 Merking\n\nKystetaten skal merke skjær. Frist: 1. august 2025\n`;

	test.each([
		[
			"in its title and under it",
			" (frist 1. mai 2025)",
			"Kystetaten skal kartlegge vrak.\n\nFrist: 1. juni 2025",
		],
		["on two lines", "", "Frist: 1. mai 2025\n\nKystetaten skal kartlegge vrak.\n\nFrist: 1. juni 2025"],
		[
			"as a whole and by its label",
			"",
			"Kartleggingen av vrak skal leveres innen 1. mai 2025. Frist: 1. juni 2025.",
		],
	])("%s", async (_, title, text) => {
		expect(await asked(assignment(title, text))).toEqual(["conflicting-deadline"]);
	});

	test.each([
		"Frist for utkast: 1. mai 2025\n\nFrist: 1. juni 2025",
		"Frist: 1. mai 2025 for kartet og 1. juni 2025 for rapporten",
		"Kystetaten hadde frist 1. mai 2024. Frist: 1. juni 2025",
		"Et utkast skal leveres innen 1. mai 2025. Frist: 1. juni 2025.",
	])("but not by «%s»", async (text) => {
		expect(await asked(assignment("", text))).toEqual([]);
	});

	test("in a list of deadlines elsewhere", async () => {
		const list = (day: string): string =>
			`${ASSIGNMENTS}# 8. Oversikt over frister\n\n- 1. oktober: oppdrag 1\n- ${day}: oppdrag 2\n- 1. november: oppdrag 3\n`;
		expect(await asked(list("15. september"))).toEqual(["conflicting-deadline"]);
		expect(await asked(list("1. september"))).toEqual([]);
	});
});

test("leave to order over an item that the agency does not have, in a sentence or a table", async () => {
	const order = (place: string): string =>
		`${MONEY}# 6. Fullmakter\n\nKystetaten gis bestillingsfullmakt på ${place}.\n`;
	expect(await asked(order("kap. 912 post 45"))).toEqual(["authorisation-without-item"]);
	expect(await asked(order("kap. 910 post 21"))).toEqual([]);
	const table =
		"# 6. Bestillingsfullmakter\n\n| Kap. | Post | Navn | Ramme |\n|---|---|---|---|\n| 912 | 45 | Fyr | 4 mill. kroner |\n";
	expect(await asked(MONEY + table)).toEqual(["authorisation-without-item"]);
});

test("a meeting's agenda that names an assignment dates it not anew", async () => {
	const list =
		"Styringsmøtene er fastsatt slik:\n\n- 22. april: årsrapport, risiko\n- 20. oktober: oppdrag 1, budsjett";
	expect(await asked(`${ASSIGNMENTS}# 6. Møter\n\n${list}\n`)).toEqual([]);
});

test("the mark of what is new in a revised letter is nobody", async () => {
	const text =
		"[NY] Etaten skal merke skjær ved isbreen.\n\nKystetaten skal vurdere leden. [NY: fristen er flyttet]";
	expect(await asked(`# 2. Krav\n\n${text}\n`)).toEqual([]);
});

test("the sum of income under expenses that have their own sum is right", async () => {
	const rows = [
		"| Kap. | Post | Navn | Kroner |",
		"|---|---|---|---|",
		"| 910 | 01 | Drift | 289 000 000 |",
		"| 911 | 45 | Utstyr | 22 000 000 |",
		"| Sum utgifter | | | 311 000 000 |",
		"| 3910 | 01 | Gebyr | 4 000 000 |",
		"| 5574 | 75 | Avgift | 6 000 000 |",
		"| Sum inntekter | | | 10 000 000 |",
	];
	expect(await asked(`# 4. Tildeling\n\n${rows.join("\n")}\n`)).toEqual([]);
});

test("a supplement calls itself by another number than its title bears", async () => {
	const told = async (number: number): Promise<string[]> =>
		grave(await supplementWith(`I dette supplerende tildelingsbrevet nr. ${number} gis nye oppdrag.\n`));
	expect(await told(2)).toEqual(["conflicting-reference"]);
	expect(await told(1)).toEqual([]);
});

test("an authorisation stands on the bill of two years ago", async () => {
	const told = (words: string): string => `# 4. Tildeling\n\n${words} Prop. 1 S (2022–2023).\n`;
	expect(
		await asked(told("Kystetaten får fullmakt til å inngå leieavtaler utover budsjettåret, jf.")),
	).toEqual(["conflicting-reference"]);
	expect(await asked(told("Satsingen på fyr ble omtalt første gang i"))).toEqual([]);
});

test("numbers under one goal pass over one, beside those under another", async () => {
	const list = (third: string): string =>
		`# 2. Mål\n\n1. Farledene er trygge\n2. Havnene er rene\n\nStyringsparametere:\n\n- SP 1.1 Antall ulykker (mål 1)\n- SP 1.2 Antall tilsyn (mål 1)\n- SP 2.1 Andel rene havner (mål 2)\n- SP ${third} Antall utslipp (mål 2)\n`;
	expect(await asked(list("2.3"))).toEqual(["missing-part"]);
	expect(await asked(list("2.2"))).toEqual([]);
});

test("a report that counts to two days is due on two, and none of them is wrong", async () => {
	const told =
		"Etaten skal rapportere per 30. april og per 31. august. Rapportene sendes innen henholdsvis 25. mai og 25. september.";
	expect(await asked(`# 6. Rapportering\n\n${told}\n`)).toEqual([]);
});

test("a table's head that stands again over its next chapter is no row written twice", async () => {
	const head = "| Kap. | Post | Betegnelse | Beløp (1 000 kr) |";
	const rows = ["|---|---|---|---|", "| 910 | 01 | Drift | 318 400 |", head, "| 3910 | 02 | Gebyr | 4 000 |"];
	expect(await asked(`# 4. Tildeling\n\n${[head, ...rows].join("\n")}\n`)).toEqual([]);
});

test("a row of assignments sets one day in its text and another in its cell", async () => {
	const row = (text: string): string =>
		`# 3. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 1 | Plan for merking. ${text} | 1. juni 2025 |\n| 2 | Kart over vrak | 1. oktober 2025 |\n`;
	expect(await asked(row("Kystetaten skal levere planen innen 1. mai 2025."))).toEqual([
		"conflicting-deadline",
	]);
	expect(await asked(row("Kystetaten skal foreslå steder. Forslaget leveres innen 1. mai 2025."))).toEqual([
		"conflicting-deadline",
	]);
	for (const text of [
		"Kystetaten skal kartlegge skjær og foreslå steder. Kartleggingen leveres innen 1. mai 2025.",
		"Kystetaten skal levere planen innen 1. juni 2025.",
		"Et utkast til planen leveres innen 1. mai 2025.",
		"Planen sendes kommunene innen 1. mai 2025.",
		"Kystetaten skal levere en oversikt innen 1. mai 2025.",
	])
		expect(await asked(row(text))).toEqual([]);
});

test("a meeting is set for two days of one month", async () => {
	const told = (day: string): string =>
		`# 5. Rapportering\n\nEtatsstyringsmøtet i april holdes ${day}.\n\n${CALENDAR}`;
	expect(await asked(told("22. april 2025"))).toEqual(["conflicting-deadline"]);
	expect(await asked(told("24. april 2025"))).toEqual([]);
});

test("a report is due another day where a goal speaks of it", async () => {
	const told = (day: string): string =>
		`# 2. Mål\n\nMåloppnåelsen omtales i årsrapporten, som skal leveres ${day}.\n\n# 3. Rapportering\n\n${CALENDAR}`;
	expect(await asked(told("1. april 2025"))).toEqual(["conflicting-deadline"]);
	expect(await asked(told("15. mars 2025"))).toEqual([]);
});

test("two assignments have one number", async () => {
	const assignments = (number: number): string =>
		`# 2. Oppdrag\n\n## Oppdrag 1 Kartlegging av vrak\n\nKystetaten skal kartlegge vrak. Frist: 1. mai 2025.\n\n## Oppdrag ${number} Nye fyr i nord\n\nKystetaten skal bygge fyr. Frist: 1. juni 2025.\n`;
	expect(await asked(assignments(1))).toEqual(["conflicting-reference"]);
	expect(await asked(assignments(2))).toEqual([]);
});

describe("money that does not add up", () => {
	test.each([
		[
			"a sum over its list",
			"Kystetaten får 416 mill. kroner i 2025:\n\n- Kap. 910 post 01 Driftsutgifter: 318,4 mill. kroner\n- Kap. 910 post 21 Spesielle driftsutgifter: 87,6 mill. kroner\n",
		],
		[
			"a change between two years",
			`${MONEY}| Post | 2024 | Endring | 2025 |\n|---|---|---|---|\n| 01 | 310 000 | 8 400 | 318 400 |\n| 21 | 80 000 | 7 000 | 87 600 |\n`,
		],
		[
			"a step in per cent",
			`${MONEY}Bevilgningen på post 21 er økt med 10 prosent, fra 70 mill. kroner til 87,6 mill. kroner.\n`,
		],
		["an item with its sum in brackets", `${MONEY}Post 21 (78,6 mill. kroner) skal dekke merking.\n`],
	])("%s", async (_, body) => {
		expect(await asked(body.startsWith("#") ? body : `# 4. Tildeling\n\n${body}`)).toEqual(["sum-mismatch"]);
	});

	test.each([
		"Bevilgningen på post 21 er økt med 25 prosent, fra 70 mill. kroner til 87,6 mill. kroner.",
		"Bevilgningen på post 21 er økt med 9,5 prosent, fra 80,0 til 87,6 mill. kroner.",
		"Post 21 (87,6 mill. kroner) skal dekke merking.",
	])("is none in «%s»", async (sentence) => {
		expect(await asked(`${MONEY}${sentence}\n`)).toEqual([]);
	});

	test("the parts of a part are more than it, or the item is called by its code", async () => {
		const parts =
			"På post 21 er 20 mill. kroner øremerket merking. Av dette går 15 mill. kroner til Havlaget og";
		expect(await asked(`${MONEY}${parts} 8 mill. kroner til Kystlaget.\n`)).toEqual(["earmarks-exceed-item"]);
		expect(await asked(`${MONEY}${parts} 5 mill. kroner til Kystlaget.\n`)).toEqual([]);
		expect(await asked(`${MONEY}Inntil 95 mill. kroner over 910.21 skal brukes til nye fyr.\n`)).toEqual([
			"earmarks-exceed-item",
		]);
	});
});

describe("something that the letter does not have", () => {
	test("is a part of it, though the sentence speaks of reporting", async () => {
		const parts = "# DEL I Mål\n\nTekst.\n\n# DEL II Penger\n\nTekst.\n\n# DEL III Annet\n\n";
		expect(await asked(`${parts}Se del V for rapportering.\n`)).toEqual(["dangling-reference"]);
		expect(await asked(`${parts}Se del II, og årsrapportens del V.\n`)).toEqual([]);
	});

	test("is a goal that a column names", async () => {
		const goals =
			"# 2. Mål\n\nKystetaten har følgende mål:\n\n1. Farledene er trygge\n2. Havnene er rene\n3. Kysten er åpen\n\n";
		const served = (goal: number): string =>
			`${goals}# 3. Oppdrag\n\n| Nr. | Oppdrag | Mål | Frist |\n|---|---|---|---|\n| 1 | Kartlegge vrak i nord | 1 | 1. oktober 2025 |\n| 2 | Merke skjær i Nordland | ${goal} | 1. september 2025 |\n`;
		expect(await asked(served(5))).toEqual(["dangling-reference"]);
		expect(await asked(served(2))).toEqual([]);
	});

	test("is an annex without a number, or a demand that the other goals have: a note", async () => {
		const closing = "\n\nMed hilsen\n\nOla Nordmann\nekspedisjonssjef\n";
		expect(await noted(`# 2. Annet\n\nKravene går fram av vedlegget.${closing}`)).toEqual([
			"dangling-reference/note",
		]);
		const goals = (demand: string): string =>
			`# 2. Mål\n\n| Mål | Styringsparameter | Krav 2025 |\n|---|---|---|\n| Farledene er trygge | Antall grunnstøtinger | 40 |\n| Havnene er rene | Antall utslipp | ${demand} |\n| Kysten er åpen | Antall turer | 12 |\n`;
		expect(await noted(goals(""))).toEqual(["missing-part/note"]);
		expect(await noted(goals("9"))).toEqual([]);
	});
});
