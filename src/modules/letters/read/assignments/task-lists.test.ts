import { describe, expect, it } from "vitest";
import { readMarkdown } from "../markdown.fixture.ts";

const LETTER =
	"# Tildelingsbrev 2026 til Kystvesenet\n\nDato: 15. januar 2026\n\nKystvesenet (KV) får med dette midler og oppdrag.\n\n";
const read = async (markdown: string) =>
	(await readMarkdown(LETTER + markdown)).assignments.map(
		({ id, title, deadlines }) => `${id}: ${title} (${deadlines.map(({ date }) => date).join(", ")})`,
	);

describe("lists of tasks", () => {
	it("are assignments under «Oppgaver» where most of them have a day", async () => {
		expect(
			await read(
				"## 3 Oppgåver\n\nKystvesenet skal i 2026:\n\n- lage ein plan for merking av skjer innan 1. juni\n- kartleggje gamle fyr innan 1. oktober",
			),
		).toEqual([
			"uten nummer 1: lage ein plan for merking av skjer (2026-06-01)",
			"uten nummer 2: kartleggje gamle fyr (2026-10-01)",
		]);
	});

	it("are no assignments under «Oppgaver» where they are standing tasks", async () => {
		const text = "Kystvesenet forvalter havneloven.\n\nKystvesenet skal gi råd til departementet.";
		expect(await read(`## 3 Oppgaver\n\n${text}`)).toEqual([]);
	});

	it("bear numbers as deliveries, with who is responsible and the day in lines of their own", async () => {
		const one =
			"Leveranse 1: Merkeplan\n\nKystvesenet skal lage en plan.\n\nFrist: 1. juni 2026\nAnsvarlig: Riksantikvaren";
		const two = "Leveranse 2: Fyrkart\n\nKystvesenet skal lage et kart.\n\nFrist: 1. oktober 2026";
		const told = ["1: Merkeplan (2026-06-01)", "2: Fyrkart (2026-10-01)"];
		expect(await read(`## 4 Leveranser\n\n${one}\n\n${two}`)).toEqual(told);
		expect(await read(`## 4 Oppdrag\n\n### ${one}\n\n### ${two}`)).toEqual(told);
	});

	it("stand before what every agency always has to see to, which is none", async () => {
		const [one, two] = [
			"a) Merkeplan\n\nKystvesenet skal lage en plan innen 1. juni.",
			"b) Fyrkart\n\nKystvesenet skal lage et kart.",
		];
		const topics = [
			"### 3.1 Fellesføringer\n\nKystvesenet skal spare strøm.",
			"### 3.2 Sikkerhet og beredskap\n\nKystvesenet skal øve.",
		];
		const told = ["a: Merkeplan (2026-06-01)", "b: Fyrkart ()"];
		expect(await read(`## 3 Oppdrag og føringer\n\n${[one, two, ...topics].join("\n\n")}`)).toEqual(told);
		const dated =
			"### 3.3 Sikkerhet og beredskap\n\nKystvesenet skal lage en plan for strømbrudd innen 1. mai.";
		expect(await read(`## 3 Oppdrag og føringer\n\n${[one, two, ...topics, dated].join("\n\n")}`)).toEqual([
			...told,
			"3.3: Sikkerhet og beredskap (2026-05-01)",
		]);
	});

	it("leave deliveries to the assignment that they are parts of", async () => {
		const text =
			"### Oppdrag 1 Merking\n\nKystvesenet skal merke skjær.\n\n#### Leveranse 1: Plan\n\nFrist: 1. juni 2026\n\n#### Leveranse 2: Kart\n\nFrist: 1. oktober 2026";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toEqual(["1: Merking (2026-06-01, 2026-10-01)"]);
	});

	it("bear roman numbers", async () => {
		const small = "i) Lage en plan innen 1. juni 2026.\nii) Tegne et kart innen 1. oktober 2026.";
		expect(await read(`## 4 Oppdrag\n\n${small}`)).toEqual([
			"i: Lage en plan (2026-06-01)",
			"ii: Tegne et kart (2026-10-01)",
		]);
		const large =
			"I. Kystvesenet skal lage en plan innen 1. juni.\n\nII. Kystvesenet skal tegne et kart innen 1. mai.";
		expect(await read(`## 4 Oppdrag\n\n${large}`)).toEqual([
			"I: Kystvesenet skal lage en plan (2026-06-01)",
			"II: Kystvesenet skal tegne et kart (2026-05-01)",
		]);
	});

	it("have their months and seasons in brackets at their end", async () => {
		const text =
			"- Kystvesenet skal lage en plan (oktober).\n- Kystvesenet skal tegne et kart (mars 2027).\n- Kystvesenet skal øve (høsten).\n- Kystvesenet skal følge opp planen (april 2024).";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toEqual([
			"uten nummer 1: Kystvesenet skal lage en plan (2026-10-31)",
			"uten nummer 2: Kystvesenet skal tegne et kart (2027-03-31)",
			"uten nummer 3: Kystvesenet skal øve (2026-12-31)",
			"uten nummer 4: Kystvesenet skal følge opp planen ()",
		]);
	});

	it("are not the headings within an assignment that has its day before them", async () => {
		const text =
			"### 4.1 Havneplan\n\nKystvesenet skal lage en plan for havnene innen 1. juni 2026.\n\n#### Om gebyr\n\nKystvesenet skal vurdere gebyr.";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toEqual(["4.1: Havneplan (2026-06-01)"]);
	});

	it("are named by the heading over «Oppdrag:», and go on from last year under a number that is another's now", async () => {
		const text =
			"### 4.1 Havneplan\n\n**Bakgrunn:** Mange havner er små.\n\n**Oppdrag:** Kystvesenet skal lage en plan.\n\n**Frist:** 1. juni 2026\n\n### 4.2 Fra tidligere år\n\nOppdrag 4.1 fra tildelingsbrevet for 2025 om nye fyr videreføres med ny frist 1. mai 2026.";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toEqual([
			"4.1: Havneplan (2026-06-01)",
			"2-4.1: nye fyr (2026-05-01)",
		]);
	});

	it("are sections of four levels under a ministry under a goal, and a result goal sets none of their days", async () => {
		const text =
			"### 3.1 Hovedmål 1: Trygge farleder\n\n#### 3.1.1 Klimadepartementet\n\n##### 3.1.1.1 Verneplaner\n\nResultatmål: Alle områder har plan innen 2028.\n\nKystvesenet skal fullføre planen for fjorden. Frist: 15. desember 2026.";
		expect(await read(`## 3 Mål\n\n${text}`)).toEqual(["3.1.1.1: Verneplaner (2026-12-15)"]);
	});

	it("are told of in the month of a meeting", async () => {
		const text = "Oppdrag 1 Hurtigspor\n\nKystvesenet skal rapportere om erfaringene i møtet i oktober.";
		expect(await read(`## 4 Oppdrag\n\n### ${text}`)).toEqual(["1: Hurtigspor (2026-10-31)"]);
	});

	it("are the sections under «Prioriterte oppgaver» where each has its day", async () => {
		const text =
			"**3.1 Nytt system**\n\nKystvesenet skal legge fram en strategi innen 1. april 2026.\n\n**3.2 Analyser**\n\nKystvesenet skal gjøre to analyser. Den første skal leveres innen 15. mai 2026.";
		expect(await read(`**3. Prioriterte oppgaver i 2026**\n\n${text}`)).toEqual([
			"3.1: Nytt system (2026-04-01)",
			"3.2: Analyser (2026-05-15)",
		]);
	});

	it("are bold lead-ins under a field's «prioriterte oppgaver», and standing tasks are none", async () => {
		const tasks =
			"**Nye fyr.** Kystvesenet skal lage en plan. Planen skal foreligge innen utgangen av mai.\n\n**Merking.** Kystvesenet skal i løpet av første halvår foreslå nye merker.";
		for (const heading of [
			"Farleder – prioriterte oppgaver",
			"Farleder: tiltak",
			"Prioriterte oppgaver innen farled",
		])
			expect(await read(`## 3.1 ${heading}\n\n${tasks}`)).toEqual([
				"uten nummer 1: Nye fyr (2026-05-31)",
				"uten nummer 2: Merking (2026-06-30)",
			]);
		const standing = "**Råd.** Kystvesenet skal gi råd.\n\n**Tilsyn.** Kystvesenet skal føre tilsyn.";
		expect(await read(`## 3.1 Farleder – prioriterte oppgaver\n\n${standing}`)).toEqual([]);
	});

	it("stand under headings that say when, and no number of a quarter is a chapter's", async () => {
		const text =
			"**1. kvartal**\n\n- Plan for kontroll av krabbe (KV, innen 15. februar)\n- Innspill til ny havstrategi\n\n**2. kvartal**\n\n- Kart over alle fyr (innen 1. juni)\n- Ny portal for havner";
		expect(await read(`## Leveranser i 2026\n\n${text}`)).toEqual([
			"uten nummer 1: Plan for kontroll av krabbe (2026-02-15)",
			"uten nummer 2: Innspill til ny havstrategi ()",
			"uten nummer 3: Kart over alle fyr (2026-06-01)",
			"uten nummer 4: Ny portal for havner ()",
		]);
	});

	it("are pointed to, and told to go on in the sentence after", async () => {
		const text =
			"Departementet viser dessuten til oppdraget om felles sjøkart, som ble gitt i tildelingsbrevet for 2025. Oppdraget videreføres, og Kystvesenet skal ferdigstille kartene innen 1. mai 2026.";
		expect(await read(`## 3 Oppdrag\n\n${text}`)).toEqual(["uten nummer 1: felles sjøkart (2026-05-01)"]);
		const shown = "Vi viser også til oppdraget om felles sjøkart. Oppdraget er viktig.";
		expect(await read(`## 2 Prioriteringer\n\n${shown}`)).toEqual([]);
		const ended = "Vi viser også til oppdraget om felles sjøkart. Oppdraget er avsluttet.";
		expect(await read(`## 2 Prioriteringer\n\n${ended}`)).toEqual([]);
	});

	it("are paragraphs with a day each, and the heading after them is none of theirs", async () => {
		const text =
			"Kystvesenet skal lage en vurdering av fyr. Vurderingen sendes innen 1. september 2026.\n\nKystvesenet bes om å arrangere en konferanse innen 1. november 2026.\n\n## Administrasjon\n\nKystvesenet skal følge reglementet.";
		expect(await read(`## Spesielle oppdrag\n\n${text}`)).toEqual([
			"uten nummer 1: Kystvesenet skal lage en vurdering av fyr (2026-09-01)",
			"uten nummer 2: Kystvesenet bes om å arrangere en konferanse (2026-11-01)",
		]);
	});

	it("are the chapter after a list whose last number it bears, under «I 2026 skal» and who", async () => {
		const { goals, indicators, assignments } = await readMarkdown(
			"Tildelingsbrev 2026 for Kystnemnda\n\n\n1. Innleiing\n\nKystnemnda (KN) er eit fagleg uavhengig organ for kysten.\n\n\n2. Mål og styringsparametrar\n\nDepartementet legg vekt på desse tre måla:\n\n1. Rask handsaming\n   Styringsparameter: median sakshandsamingstid (mål: 9 veker)\n\n2. Høg kvalitet\n   Styringsparameter: del vedtak som står seg\n   Nøkkeltal: talet på søksmål\n\n3. Open forvaltning\n   Styringsparameter: del publiserte vedtak\n\n\n3. Prioriterte oppgåver i 2026\n\nI 2026 skal KN\n\n- få på plass eit nytt saksystem innan utgangen av oktober\n- lage ein plan for digital dialog. Planen skal leggjast fram på styringsmøtet 9. juni\n- gjennomføre ei brukarundersøking i løpet av hausten\n\n\n4. Rapportering\n\nKN skal sende årsrapporten innan 15. mars.\n",
		);
		expect(goals.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"1 Rask handsaming",
			"2 Høg kvalitet",
			"3 Open forvaltning",
		]);
		expect(indicators.map(({ goal, text, target }) => [goal, text, target])).toEqual([
			["1", "median sakshandsamingstid", "9 veker"],
			["2", "del vedtak som står seg", null],
			["2", "talet på søksmål", null],
			["3", "del publiserte vedtak", null],
		]);
		expect(assignments.map(({ deadlines }) => deadlines.map(({ date }) => date))).toEqual([
			["2026-10-31"],
			["2026-06-09"],
			["2026-12-31"],
		]);
	});

	it("have numbers in bold that are counted anew within their section", async () => {
		const body =
			"## 3 Oppdrag\n\n### 3.1 Nye oppdrag\n\n**1 Merking av skjær**\nKV skal lage en plan innen 1. mai.\n\n**2 Los i nord**\nKV skal utrede losplikt innen 1. juni.\n\n**3 Fyr**\nKV bes vurdere fyrene innen 1. juli.\n\n## 4 Føringer\n\nKV skal ha en plan.";
		const letter = await readMarkdown(`${LETTER}## 1 Innledning\n\nTekst.\n\n## 2 Mål\n\nTekst.\n\n${body}`);
		expect(
			letter.assignments.map(({ id, title, deadlines }) => `${id} ${title}: ${deadlines[0]?.date}`),
		).toEqual(["1 Merking av skjær: 2026-05-01", "2 Los i nord: 2026-06-01", "3 Fyr: 2026-07-01"]);
		expect(letter.findings).toEqual([]);
	});

	it("are named by the sentence that orders, not by what stands before it", async () => {
		const { assignments } = await readMarkdown(
			"# Tildelingsbrev 2026 til Kystvesenet\n\nKystvesenet (KV) får med dette midler.\n\n## 4 Særskilte oppdrag\n\nKV får i oppdrag å etablere et nasjonalt kurssenter. Senteret skal være i drift fra 1. august 2026. KV skal legge fram en bemanningsplan innen 1. mars 2026.\n\nDepartementet har merket seg at mange los slutter. KV må derfor lage en plan mot frafall. Planen sendes innen 1. mai 2026.",
		);
		expect(assignments.map(({ title, deadlines }) => [title, deadlines.map(({ date }) => date)])).toEqual([
			["etablere et nasjonalt kurssenter", ["2026-03-01"]],
			["KV må derfor lage en plan mot frafall", ["2026-05-01"]],
		]);
	});

	it("are infinitives under «skal i 2026» without a colon", async () => {
		const text =
			"Kystvesenet skal i 2026\n\n- evaluere losordningen innen 1. september\n- vurdere fyr (desember)\n\nDepartementet ber i tillegg Kystvesenet om å bistå med meldingen.";
		expect(await read(`## Særskilte oppgaver i 2026\n\n${text}`)).toEqual([
			"uten nummer 1: evaluere losordningen (2026-09-01)",
			"uten nummer 2: vurdere fyr (2026-12-31)",
		]);
	});

	it("bear capital letters without a stop, one line each, and a letter is kept by what is taken out", async () => {
		const text = [
			"A Merkeplan.",
			"Kystvesenet skal lage en plan innen 1. juni.",
			"B (Utgår. Oppdraget om fyrkart er overført til Kartverket.)",
			"C Vrak (nytt).",
			"Kystvesenet skal heve vrak. Frist er 1. oktober 2026.",
		];
		expect(await read(`## 4 Oppdrag\n\n${text.join("\n\n")}`)).toEqual([
			"A: Merkeplan (2026-06-01)",
			"B: fyrkart ()",
			"C: Vrak (2026-10-01)",
		]);
	});

	it("bear the year and a number, beside one of last year that a later sentence gives a new day", async () => {
		const text = [
			"**26-1 Merkeplan.** Kystvesenet skal lage en plan innen 1. juni.",
			"**26-2 Fyrkart.** Kystvesenet og Kartverket får i oppdrag å lage et kart.",
			"Oppdrag 25-3 om vrak er ikke ferdig. Ny frist er 1. mars 2026.",
		];
		expect(await read(`## 4 Oppdrag\n\n${text.join("\n\n")}`)).toEqual([
			"26-1: Merkeplan (2026-06-01)",
			"26-2: Fyrkart ()",
			"25-3: vrak (2026-03-01)",
		]);
		const other = [
			"**A: Merkeplan.** Kystvesenet skal lage en plan innen 1. juni.",
			"**B: Fyrkart.** Kystvesenet skal lage et kart innen 1. oktober.",
			"Oppdrag 25/3 om vrak er forsinket. Fristen er flyttet til 1. mars 2026.",
		];
		expect(await read(`## 4 Oppdrag\n\n${other.join("\n\n")}`)).toEqual([
			"A: Merkeplan (2026-06-01)",
			"B: Fyrkart (2026-10-01)",
			"25/3: vrak (2026-03-01)",
		]);
	});

	it("stand beside those of last year that a sentence says hold or are over", async () => {
		const text =
			"**Merkeplan.** Kystvesenet skal lage en plan innen 1. juni.\n\nOppdraget fra 2025 om vrak er nå avsluttet, og det trengs ingen rapport. Oppdraget fra 2025 om fyrkart står ved lag, men fristen er nå 30. november 2026.";
		expect(await read(`## 4 Oppgaver som departementet ber om\n\n${text}`)).toEqual([
			"uten nummer 1: Merkeplan (2026-06-01)",
			"uten nummer 2: vrak ()",
			"uten nummer 3: fyrkart (2026-11-30)",
		]);
	});

	it("are called without what a clause of its own says of them", async () => {
		const text =
			"Oppdraget om vrak, som ble gitt i 2025, videreføres. Sluttrapport er ventet 30. april 2026.";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toEqual(["uten nummer 1: vrak (2026-04-30)"]);
	});

	it("under a heading in capitals end one sentence, and paragraphs after them say more of those they name", async () => {
		const text =
			"# 3 OPPGAVER I 2026\n\nKystvesenet skal i 2026\n\n1) merke skjær (frist 1. mai)\n2) bygge kai (frist 1. juni)\n\nOm oppgave 1: Kystvesenet bes ta kontakt med havnene. Avinor leder arbeidet.\n\nOm oppgave 2: Kaien skal tåle is, og KV skal teste det innen 1. september.";
		expect(await read(text)).toEqual([
			"1: merke skjær (2026-05-01)",
			"2: bygge kai (2026-06-01, 2026-09-01)",
		]);
		expect((await readMarkdown(LETTER + text)).assignments.map(({ lead }) => lead)).toEqual(["Avinor", null]);
	});

	it("bear numbers before a colon in the column of their titles", async () => {
		const rows = "| 1: Merkeplan | 1. mai |\n| 2: Fyrkart | 1. oktober |";
		expect(await read(`## 4 Oppdrag\n\n| Oppdrag | Frist |\n|---|---|\n${rows}`)).toEqual([
			"1: Merkeplan (2026-05-01)",
			"2: Fyrkart (2026-10-01)",
		]);
	});

	it("have their days under them, each after what is due, and are what the ministry asks for under its heading", async () => {
		const list =
			"Kystvesenet skal:\n\n- lage en plan for sjøkart\n  - utkast: 15. april\n  - endelig plan: 1. oktober\n- merke skjær (opprinnelig frist 1. mars, ny frist 1. mai)";
		expect(await read(`## 4 Oppdrag\n\n${list}`)).toEqual([
			"uten nummer 1: lage en plan for sjøkart (2026-04-15, 2026-10-01)",
			"uten nummer 2: merke skjær (2026-05-01)",
		]);
		const text =
			"*Merking.* Vi ønsker at Kystvesenet går gjennom merkingen. Resultatet skal vi ha innen 1. juni.\n\n*Los.* Kystvesenet må vurdere ventetiden innen 1. mai.";
		expect(await read(`## 4 Hva departementet ber om i 2026\n\n${text}`)).toEqual([
			"uten nummer 1: Merking (2026-06-01)",
			"uten nummer 2: Los (2026-05-01)",
		]);
	});

	it("are rows of a table under «Oppgaver» with a day each, whatever its columns are called", async () => {
		const told = ["uten nummer 1: Merkeplan (2026-05-01)", "uten nummer 2: Fyrkart (2026-09-30)"];
		const rows = "| 1. mai | Merkeplan | KS |\n| Q3 | Fyrkart | |";
		for (const [title, head] of [
			["Oppdrag", "| Leveres | Hva | Med hvem |"],
			["Oppdrag", "| Tid | Oppgave | Samarbeid |"],
		])
			expect(await read(`## 4 ${title}\n\n${head}\n|---|---|---|\n${rows}`)).toEqual(told);
		const days = "| Merkeplan | 1. mai |\n| Fyrkart | 30. september |";
		expect(
			await read(`## 4 Oppgaver\n\n| Hva skal gjøres | Når skal det være ferdig |\n|---|---|\n${days}`),
		).toEqual(told);
	});
});
