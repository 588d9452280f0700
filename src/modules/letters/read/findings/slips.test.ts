import { describe, expect, test } from "vitest";
import { letterWith } from "../letters.fixture.ts";
import type { Reading } from "../reading.ts";

const grave = ({ findings }: Reading): string[] =>
	findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);
const asked = async (body: string): Promise<string[]> => grave(await letterWith(body));

const GOALS =
	"# 2. Mål\n\nKystetaten har følgende mål:\n\n1. Farledene er trygge\n2. Havnene er rene\n3. Kysten er åpen for alle\n\n";
const ASSIGNMENTS =
	"# 3. Oppdrag\n\n| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 1 | Kartlegge vrak i nord | 1. oktober 2025 |\n| 2 | Merke skjær i Nordland | 1. september 2025 |\n| 3 | Analyse av havneleien | 1. november 2025 |\n\n";
const MONEY =
	"# 4. Tildeling\n\n| Kap. | Post | Betegnelse | Beløp (1 000 kr) |\n|---|---|---|---|\n| 910 | 01 | Driftsutgifter | 318 400 |\n| 910 | 21 | Spesielle driftsutgifter | 87 600 |\n\n";
const DIALOGUE =
	"# 5. Styringsdialog\n\n## 5.1 Rapporter\n\nKystetaten skal rapportere om avvik.\n\n## 5.2 Møter\n\nDepartementet kaller inn.\n\n";

describe("something called by its number and by another's title", () => {
	test.each([
		["Status for oppdrag 2, Kartlegge vrak i nord, skal gis i årsrapporten.", ["conflicting-reference"]],
		["Status for oppdrag 2 om kartlegging av vrak skal gis i årsrapporten.", ["conflicting-reference"]],
		["Tiltak under mål 1 om rene havner skal prioriteres.", ["conflicting-reference"]],
		["Status for oppdrag 2 om merking av skjær skal gis i årsrapporten.", []],
		["Tiltak under mål 2 om rene havner skal prioriteres.", []],
	])("«%s»", async (sentence, codes) => {
		expect(await asked(`${GOALS}${ASSIGNMENTS}# 7. Annet\n\n${sentence}\n`)).toEqual(
			expect.arrayContaining(codes),
		);
		const found = await asked(`${GOALS}${ASSIGNMENTS}# 7. Annet\n\n${sentence}\n`);
		expect(found.filter((code) => code === "conflicting-reference")).toEqual(codes);
	});
});

test("one duty has two dates", async () => {
	const letter = (day: string): string =>
		`# 2. Tilskudd\n\nTilskuddene til havnene skal lyses ut innen 1. mars 2025.\n\n# 3. Mer\n\nTilskuddene til havnene skal lyses ut innen ${day}.\n`;
	expect(await asked(letter("15. mars 2025"))).toEqual(["conflicting-deadline"]);
	expect(await asked(letter("1. mars 2025"))).not.toContain("conflicting-deadline");
});

test("a list does not make the sum under it", async () => {
	const list = (sum: string): string =>
		`# 4. Tildeling\n\n- Kap. 910 post 01 Driftsutgifter: 318,4 mill. kroner\n- Kap. 910 post 21 Spesielle driftsutgifter: 87,6 mill. kroner\n- Sum: ${sum} mill. kroner\n`;
	expect(await asked(list("416"))).toEqual(["sum-mismatch"]);
	expect(await asked(list("406"))).toEqual([]);
});

test("shares of an item are more than all of it", async () => {
	const shares = (last: number): string =>
		`${MONEY}Av post 21 skal 60 pst. gå til merking og ${last} pst. til rydding av vrak.\n`;
	expect(await asked(shares(50))).toEqual(["earmarks-exceed-item"]);
	expect(await asked(shares(40))).toEqual([]);
});

describe("words that stand twice", () => {
	test.each([
		[
			"an item of a list",
			"Rapporten skal inneholde:\n\n- status for oppdragene\n- regnskap per post\n- status for oppdragene\n",
		],
		["a sentence right after itself", "Etaten skal rapportere avvik. Etaten skal rapportere avvik.\n"],
		[
			"a row of a calendar",
			"| Dato | Rapport |\n|---|---|\n| 15. februar | Risikovurdering |\n| 15. mars | Årsrapport for 2024 |\n| 15. februar | Risikovurdering |\n",
		],
	])("%s", async (_, body) => {
		expect(await asked(`# 7. Rapportering\n\n${body}`)).toEqual(["repeated-passage"]);
	});

	test("an assignment under two numbers", async () => {
		const again = ASSIGNMENTS.replace(
			"Analyse av havneleien | 1. november",
			"Kartlegge vrak i nord | 1. oktober",
		);
		expect(await asked(again)).toEqual(["repeated-passage"]);
	});

	test("what a label says of many things is a form of words", async () => {
		const label = "| Finansiering | Innenfor gjeldende rammer |";
		const table = `| Oppdrag 2025-01 | Vrak |\n|---|---|\n${label}\n| Oppdrag 2025-02 | Skjær |\n${label}\n`;
		expect(await asked(`# 3. Oppdrag\n\n${table}`)).not.toContain("repeated-passage");
	});

	test("almost the same paragraph in two places is noted", async () => {
		const { findings } = await letterWith(
			"# 7. Annet\n\nKystetaten skal redusere bruken av konsulenter og gjøre rede for utviklingen i årsrapporten for 2025.\n\n# 8. Felles\n\nEtaten skal redusere bruken av konsulenter, og gjøre rede for utviklingen i årsrapporten for 2025.\n",
		);
		expect(findings.map(({ code, severity }) => `${code}/${severity}`)).toEqual(["repeated-passage/note"]);
	});
});

describe("letters that cannot be read", () => {
	test.each([
		["f(cid:248)lge", "følge"],
		["f&amp;oslash;lge", "følge"],
		["fï¿½lge", "følge"],
		["f›lge", "følge"],
		["f|lge", "følge"],
		["f■lge", "følge"],
		["f@lge", "følge"],
		["f¢lge", "følge"],
	])("«%s» is probably «%s»", async (written, meant) => {
		const { findings } = await letterWith(`# 7. Annet\n\nKystetaten skal ${written} opp rapporten.\n`);
		expect(findings.map(({ code }) => code)).toEqual(["unreadable-characters"]);
		expect(findings[0]?.message).toContain(meant);
	});

	test.each(["Skriv til post@lge.no.", "Se a|b og c#d.", "Kystetaten skal bruke C# og {mal}."])(
		"are none in «%s»",
		async (sentence) => {
			expect(await asked(`# 7. Annet\n\n${sentence}\n`)).toEqual([]);
		},
	);
});

describe("a reference that leads nowhere", () => {
	test.each([
		"Kystetaten skal rapportere om avvik, jf. 5.4.",
		"Kystetaten skal rapportere om avvik (se 5.4).",
		"Innholdet er beskrevet i kapittel ni.",
		"Kystetaten skal prioritere oppdrag 2 og 9.",
	])("«%s»", async (sentence) => {
		expect(await asked(`${GOALS}${ASSIGNMENTS}${MONEY}${DIALOGUE}${sentence}\n`)).toEqual([
			"dangling-reference",
		]);
	});

	test.each([
		"Kystetaten skal rapportere om avvik, jf. 5.1.",
		"Innholdet er beskrevet i kapittel tre.",
		"Kystetaten skal prioritere oppdrag 2 og 3.",
		"Kystetaten skal prioritere oppdrag 2 og 3 innen 1. juni 2025, jf. økonomireglementet § 9.",
	])("is not «%s»", async (sentence) => {
		expect(await asked(`${GOALS}${ASSIGNMENTS}${MONEY}${DIALOGUE}${sentence}\n`)).toEqual([]);
	});

	test("is by letter: an assignment, an item, a goal", async () => {
		const tasks =
			"# 3. Oppgaver i 2025\n\na) Merking. Kystetaten skal merke skjær. Frist: 1. mai 2025.\n\nb) Rydding. Kystetaten skal rydde vrak. Frist: 1. juni 2025.\n\nc) Kart. Kystetaten skal lage kart. Frist: 1. juli 2025.\n\n";
		const goals =
			"# 2. Mål\n\n## Hovedmål A: Farledene er trygge\n\nTekst.\n\n## Hovedmål B: Havnene er rene\n\nTekst.\n\n";
		const other = "# 7. Annet\n\n";
		expect(await asked(`${tasks}${other}Oppgave f) haster.\n`)).toContain("dangling-reference");
		expect(await asked(`${tasks}${other}Oppgave b) haster.\n`)).not.toContain("dangling-reference");
		expect(await asked(`${tasks}${other}Tiltaket i bokstav f haster.\n`)).toContain("dangling-reference");
		expect(await asked(`${goals}${other}Tiltak under hovedmål C haster.\n`)).toEqual(["dangling-reference"]);
		expect(await asked(`${goals}${other}Tiltak under hovedmål B haster.\n`)).toEqual([]);
	});
});

describe("something that was to be filled in", () => {
	test.each([
		"På post 21 er XX mill. kroner satt av til merking.",
		"Planen skal leveres innen xx. mai 2025.",
		"Planen skal leveres innen [dato].",
		"Planen skal leveres til [sett inn navn].",
		"Kontaktperson er NN.",
		"Planen skal leveres innen ….",
	])("«%s»", async (sentence) => {
		expect(await asked(`# 7. Annet\n\n${sentence}\n`)).toEqual(["missing-part"]);
	});

	test.each(["Departementet skrev at «etaten […] må prioritere».", "Kapittel XX i reglementet gjelder."])(
		"is not «%s»",
		async (sentence) => {
			expect(await asked(`# 7. Annet\n\n${sentence}\n`)).toEqual([]);
		},
	);

	test("is an item's amount, or an annex that the letter counts", async () => {
		expect(await asked(`${MONEY.trimEnd()}\n| 910 | 45 | Større utstyrsanskaffelser | |\n`)).toEqual([
			"missing-part",
		]);
		const annexes = (count: string): string =>
			`# 7. Annet\n\nBrevet har ${count} vedlegg.\n\nMed hilsen\n\nOla Nordmann\nekspedisjonssjef\n\nVedlegg:\n1. Kontaktpersoner\n2. Mal for rapport\n`;
		expect(await asked(annexes("tre"))).toEqual(["missing-part"]);
		expect(await asked(annexes("to"))).toEqual([]);
	});

	test("is the end of a sentence", async () => {
		const broken =
			"Kystetaten skal gjennomføre en evaluering av merkeordningen og levere den til departementet innen";
		expect(await asked(`# 2. Annet\n\n${broken}\n\n# 3. Neste\n\nTekst.\n`)).toEqual(["missing-part"]);
		expect(await asked(`# 2. Annet\n\n${broken}\n\nKystetaten skal også ha en plan for tilsyn.\n`)).toEqual([
			"missing-part",
		]);
	});
});

describe("a body that nothing explains", () => {
	test.each([
		"Kystetaten skal følge KBUs anbefalinger.",
		"Kystetaten skal bistå KBU i arbeidet.",
		"Kystetaten skal innhente uttalelse fra KBU.",
	])("«%s»", async (sentence) => {
		expect(await asked(`# 7. Annet\n\n${sentence}\n`)).toEqual(["unknown-actor"]);
	});

	test("is responsible in a calendar", async () => {
		const calendar = (who: string): string =>
			`# 5. Rapportering\n\n| Dato | Hva | Ansvarlig |\n|---|---|---|\n| 22. april 2025 | Etatsstyringsmøte | SD |\n| 15. mars 2025 | Årsrapport for 2024 | ${who} |\n`;
		expect(await asked(calendar("KBU"))).toEqual(["unknown-actor"]);
		expect(await asked(calendar("KYE"))).toEqual([]);
	});
});
