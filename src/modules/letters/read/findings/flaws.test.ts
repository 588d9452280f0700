import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";
import type { Reading } from "../reading.ts";

const grave = ({ findings }: Reading): string[] =>
	findings.filter(({ severity }) => severity !== "note").map(({ code }) => code);
const asked = async (body: string): Promise<string[]> => grave(await letterWith(body));

const MONEY = `# 4. Tildeling

| Kap. | Post | Betegnelse | Beløp (1 000 kr) |
|---|---|---|---|
| 910 | 01 | Driftsutgifter | 318 400 |
| 910 | 21 | Spesielle driftsutgifter | 87 600 |
| 3910 | 02 | Gebyrinntekter | 22 750 |

`;
const ASSIGNMENTS = `# 3. Oppdrag

| Nr. | Oppdrag | Frist |
|---|---|---|
| 1 | Kartlegge vrak i nord | 1. oktober 2025 |
| 2 | Merke skjær i Nordland | 1. september 2025 |
| 3 | Analyse av havneleien | 1. november 2025 |

`;
const CALENDAR = "# 5. Rapportering\n\n";
const rows = (head: string, ...lines: string[]): string =>
	[`| ${head} |`, `|${"---|".repeat(head.split("|").length)}`, ...lines.map((line) => `| ${line} |`)].join(
		"\n",
	);

describe("a day that cells of a table tell", () => {
	test.each([
		[
			"the month before the day",
			rows("Måned | Dag | Hva", "Mars | 15. | Årsrapport for 2024", "Juni | 31. | Rapport"),
		],
		[
			"the day before the month",
			rows("Dag | Måned | Hva", "15. | mars | Årsrapport for 2024", "31. | juni | Rapport"),
		],
		[
			"figures alone",
			rows("Dato | Hva", "15.3. | Årsrapport for 2024", "31.4. | Rapport", "1.10. | Rapport 2"),
		],
		[
			"its day of the week beside it",
			rows("Dag | Dato | Møte", "Mandag | 22. april 2025 | Etatsstyringsmøte"),
		],
	])("does not exist: %s", async (_, table) => {
		expect(await asked(CALENDAR + table)).toEqual(["impossible-date"]);
	});

	test.each([
		rows("Måned | Dag | Hva", "Mars | 15. | Årsrapport for 2024", "Juni | 30. | Rapport"),
		rows("Dag | Dato | Møte", "Tirsdag | 22. april 2025 | Etatsstyringsmøte"),
	])("is nothing to ask about in «%s»", async (table) => {
		expect(await asked(CALENDAR + table)).toEqual([]);
	});
});

describe("words left from an earlier year", () => {
	test("order something in a year that is over", async () => {
		expect(await asked("# 3. Krav\n\nKystetaten skal i 2024 prioritere tilsyn med havner.\n")).toEqual([
			"date-before-letter",
		]);
		expect(await asked("# 3. Krav\n\nKystetaten skal i 2025 prioritere tilsyn med havner.\n")).toEqual([]);
	});

	test("give authorisations for it", async () => {
		const given = (year: number): Promise<string[]> =>
			asked(
				`# 6. Fullmakter\n\nKystetaten gis fullmakt til å inngå leieavtaler utover budsjettåret. Fullmaktene gjelder for budsjettåret ${year}.\n`,
			);
		expect(await given(2024)).toEqual(["conflicting-reference"]);
		expect(await given(2025)).toEqual([]);
	});
});

describe("a sum in a sentence that does not add up", () => {
	test.each([
		"De to utgiftspostene utgjør totalt 416 mill. kroner.",
		"Samlet bevilgning på kap. 910 er 416 mill. kroner.",
		"Dette gir en samlet utgiftsramme på 416 mill. kroner.",
		"Kystetaten tildeles totalt 416 mill. kroner i 2025.",
		"Utgiftene er til sammen på kr 416 000 000.",
		"Summen av postene er 416 mill. kroner.",
		"Løyvingane er til saman 416 mill. kroner, og ramma er lik ramma i dag.",
		"Bevilgningen på post 21 er økt fra 80,6 mill. kroner til 87,6 mill. kroner, en økning på 5 mill. kroner.",
		"Løyvinga på post 21 går opp frå 80,6 til 87,6 mill. kroner, ein auke på 5 mill. kroner.",
		"30 mill. kroner på post 21 fordeles med 10 mill. kroner til Havlaget, 12 mill. kroner til Kystlaget og 9 mill. kroner til Fjordlaget.",
		"Bevilgningen på post 01 utgjør 381,4 mill. kroner.",
		"På post 01 er det bevilget 381,4 mill. kroner.",
		"Inntektskravet på kap. 3910 post 02 er 25,75 mill. kroner.",
		"Kystetaten kan overføre inntil 5 pst. av bevilgningen på post 01, dvs. 25,9 mill. kroner, til neste år.",
		"Post 21 utbetales med 40 mill. kroner i januar og 40 mill. kroner i juli.",
	])("«%s»", async (sentence) => {
		expect(await asked(`${MONEY}${sentence}\n`)).toEqual(["sum-mismatch"]);
	});

	test.each([
		"De to utgiftspostene utgjør totalt 406 mill. kroner.",
		"Kystetaten tildeles totalt 406 mill. kroner i 2025.",
		"Samlet bevilgning på kap. 910 var 398 mill. kroner i 2024.",
		"Bevilgningen på post 21 er økt fra 80,6 til 87,6 mill. kroner, en økning på 7 mill. kroner.",
		"30 mill. kroner på post 21 fordeles med 10 mill. kroner til Havlaget, 12 mill. kroner til Kystlaget og 8 mill. kroner til Fjordlaget.",
		"Inntektskravet på kap. 3910 post 02 er 22,75 mill. kroner.",
		"Kystetaten kan overføre inntil 5 pst. av bevilgningen på post 01, dvs. 15,9 mill. kroner, til neste år.",
		"Post 21 utbetales med 43,8 mill. kroner i januar og 43,8 mill. kroner i juli.",
	])("is not asked about where it does: «%s»", async (sentence) => {
		expect(await asked(`${MONEY}${sentence}\n`)).toEqual([]);
	});

	test("stands before the table of allotments", async () => {
		const [heading = "", ...table] = MONEY.split("\n\n");
		const told = "Driftsbevilgningen på kap. 910 post 01 utgjør 381,4 mill. kroner i 2025.";
		expect(await asked([heading, told, ...table].join("\n\n"))).toEqual(["sum-mismatch"]);
	});

	test("stands after its parts", async () => {
		const letter = (sum: number): string =>
			`# 4. Tildeling\n\nKystetaten får 318,4 mill. kroner på kap. 910 post 01 og 87,6 mill. kroner på kap. 910 post 21, i alt ${sum} mill. kroner.\n`;
		expect(await asked(letter(416))).toEqual(["sum-mismatch"]);
		expect(await asked(letter(406))).toEqual([]);
	});
});

describe("an item called by figures that have changed places", () => {
	test.each([
		"Innsparinger på kap. 901 post 21 skal ikke brukes til drift.",
		"Av bevilgningen på kap. 910 post 12 skal 10 mill. kroner gå til merking.",
		"Utgiftene dekkes over 901.21.",
		"Gebyrene inntektsføres på kap. 3190 post 02.",
	])("«%s»", async (sentence) => {
		expect(await asked(`${MONEY}${sentence}\n`)).toEqual(["conflicting-reference"]);
	});

	test("is told from a neighbour", async () => {
		expect(await asked(`${MONEY}Midlene på kap. 911 post 21 forvaltes av Sjøfartsdirektoratet.\n`)).toEqual(
			[],
		);
	});

	test("is none where a supplement only changes an authorisation over an item that it does not speak of", async () => {
		const body =
			"## Bevilgning\n\nBevilgningen på kap. 910, post 01 økes med 2 mill. kroner.\n\n## Fullmakter\n\nFullmakten til å gi tilsagn på kap. 910, post 70 utvides fra 20 til 25 mill. kroner.\n";
		expect(grave(await supplementWith(body))).toEqual([]);
	});

	test("is asked about in a supplementary letter too", async () => {
		const change =
			"## Bevilgning\n\n| Kap. | Post | Betegnelse | Endring (1 000 kr) |\n|---|---|---|---|\n| 910 | 21 | Spesielle driftsutgifter | -1 250 |\n| 910 | 01 | Driftsutgifter | 2 000 |\n\nNedgangen på kap. 901 post 21 skyldes at kjøpet er utsatt.\n";
		expect(grave(await supplementWith(change))).toEqual(["conflicting-reference"]);
	});
});

describe("a deadline that another place gives otherwise", () => {
	test.each([
		[
			"a calendar's cells",
			`${CALENDAR}${rows("Måned | Dag | Hva", "Mars | 15. | Årsrapport for 2024", "November | 8. | Analyse av havneleien (oppdrag 3)")}`,
		],
		[
			"a calendar's figures",
			`${CALENDAR}${rows("Dato | Hva", "15.3. | Årsrapport for 2024", "8.11. | Oppdrag 3 leveres")}`,
		],
		[
			"a sentence with the title in another form",
			"# 7. Annet\n\nAnalysen av havneleien skal leveres innen 15. november 2025.\n",
		],
	])("%s", async (_, elsewhere) => {
		expect(await asked(ASSIGNMENTS + elsewhere)).toEqual(["conflicting-deadline"]);
	});

	test.each([
		["Risikovurderingen", "15. februar | Risikovurdering"],
		["Rapporten for 2. tertial", "20. september | Rapport for 2. tertial"],
		["Budsjettinnspillet for 2027", "20. oktober | Budsjettinnspill for 2027"],
	])("%s is due another day in the text", async (name, row) => {
		const table = rows("Dato | Hva", row, "15. mars | Årsrapport for 2024");
		expect(await asked(`${CALENDAR}${name} skal leveres innen 1. november 2025.\n\n${table}`)).toEqual([
			"conflicting-deadline",
		]);
	});

	test("is nothing to ask about where both are the same", async () => {
		const table = rows(
			"Måned | Dag | Hva",
			"Mars | 15. | Årsrapport for 2024",
			"November | 1. | Analyse av havneleien (oppdrag 3)",
		);
		expect(await asked(ASSIGNMENTS + CALENDAR + table)).toEqual([]);
	});
});

describe("an authorisation over an item that nobody allotted", () => {
	test.each(["kap. 910 post 72", "post 72", "kap. 918 post 72"])("promises money over %s", async (place) => {
		const promise = `Kystetaten kan gi tilsagn om tilskudd for inntil 10 mill. kroner ut over bevilgningen på ${place}.`;
		expect(await asked(`${MONEY}# 6. Fullmakter\n\n${promise}\n`)).toEqual(["authorisation-without-item"]);
	});
});

describe("an annex that is not there", () => {
	const closing = (list: string): string => `\n\nMed hilsen\n\nOla Nordmann\nekspedisjonssjef\n\n${list}\n`;
	const NUMBERED = closing("Vedlegg:\n1. Kontaktpersoner\n2. Mal for rapport");
	const LETTERED = closing("Bilag:\nA. Kontaktpersoner\nB. Mal for rapport");

	test.each([
		["bilag C", LETTERED],
		["vedlegg 1 og 4", NUMBERED],
		["vedleggene 1–4", NUMBERED],
		["appendiks 3", NUMBERED],
		["vedlegg nr 3", NUMBERED],
	])("is asked about as «%s»", async (words, list) => {
		expect(await asked(`# 7. Annet\n\nVilkårene går fram av ${words}.${list}`)).toEqual([
			"dangling-reference",
		]);
	});

	test.each([
		["bilag B", LETTERED],
		["vedlegg 1 og 2", NUMBERED],
		["vedlegg 4 til forskriften", NUMBERED],
	])("is not «%s»", async (words, list) => {
		expect(await asked(`# 7. Annet\n\nVilkårene går fram av ${words}.${list}`)).toEqual([]);
	});
});
