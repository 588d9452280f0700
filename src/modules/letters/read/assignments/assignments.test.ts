import { describe, expect, it } from "vitest";
import { readMarkdown } from "../markdown.fixture.ts";

const LETTER =
	"# Tildelingsbrev 2026 til Kystvesenet\n\nKystvesenet (KV) får med dette midler og oppdrag.\n\n";
const read = async (markdown: string) => (await readMarkdown(LETTER + markdown)).assignments;
const titles = async (markdown: string) => (await read(markdown)).map(({ id, title }) => `${id}: ${title}`);

describe("assignments of a letter", () => {
	it("bear codes with the year's last digits", async () => {
		expect(
			await titles(
				"## 4 Oppdrag\n\n**KV26-03 Merking av skjær.** Kystvesenet skal merke skjær innen 1. mai.",
			),
		).toEqual(["KV26-03: Merking av skjær"]);
	});

	it("go on with who is responsible after their deadline", async () => {
		const text =
			"Kystvesenet skal bidra i kartleggingen av fyr.\n\nFrist: 15. oktober 2026\n\nHovedansvarlig: Riksantikvaren\n\nKystvesenet skal lage en plan for merking.\n\nFrist: 1. juni 2026";
		expect((await read(`## 4 Oppdrag\n\n${text}`)).map(({ lead }) => lead)).toEqual(["Riksantikvaren", null]);
	});

	it("are ordered after «Bestilling:» under their number and title", async () => {
		const text =
			"**Oppdrag A – Merkeplan**\n\nBestilling: Kystvesenet skal lage en plan for merking.\n\nAnsvar: Riksantikvaren\n\nTidsfrist: 01.06.2026";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toMatchObject([
			{ id: "A", title: "Merkeplan", lead: "Riksantikvaren", deadlines: [{ date: "2026-06-01" }] },
		]);
	});

	it.each([
		[
			"**Bakgrunn:** Fyrene er gamle.\n\n**Oppdrag:** Kystvesenet skal merke skjær.\n\n**Frist:** 1. oktober 2026",
		],
		["Bakgrunn\n\nFyra er gamle.\n\nOppdrag: Kystvesenet skal merke skjer.\n\nFrist: 1. oktober 2026"],
	])("are ordered after «Oppdrag:» under their numbered heading, whatever stands between", async (text) => {
		expect(await read(`## 4 Oppdrag\n\n### 4.1 Oppdrag 2026-01: Merkeplan\n\n${text}`)).toMatchObject([
			{ id: "2026-01", title: "Merkeplan", deadlines: [{ date: "2026-10-01" }] },
		]);
	});

	it("are none in the letter's own reference", async () => {
		for (const reference of ["25/2051-", "25/2025-14"])
			expect(
				await titles(`Vår ref: ${reference}\n\n${reference}   8. januar 2026\n\n## 4 Oppdrag\n\nIngen.`),
			).toEqual([]);
	});

	it("have a title after «Oppdrag:» and their text below", async () => {
		const text = "Oppdrag: Merking av skjær\n\nKystvesenet skal merke skjær.\n\nFrist: innen 15.3.";
		expect(await read(`## Mål\n\n### Mål 1: Trygge farleder\n\n${text}`)).toMatchObject([
			{ title: "Merking av skjær", goal: "1", deadlines: [{ date: "2026-03-15" }] },
		]);
	});

	it("are told more of in paragraphs after their table", async () => {
		const table =
			"| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 2.1 | Nye kart | 1.6.2026 |\n| 2.2 | Los | 1.9.2026 |";
		const more = "Om 2.1: Kystvesenet får i oppdrag å tegne kartene på nytt. Utkast sendes innen 1. april.";
		const found = await read(`## 4 Oppdrag\n\n${table}\n\n${more}`);
		expect(found.map(({ id, deadlines }) => [id, deadlines.map(({ date }) => date)])).toEqual([
			["2.1", ["2026-06-01", "2026-04-01"]],
			["2.2", ["2026-09-01"]],
		]);
	});

	it("stand in bold after a table of others", async () => {
		const table = "| Nr. | Oppdrag | Frist |\n|---|---|---|\n| 2.1 | Nye kart | 1.6.2026 |";
		const bold =
			"**4.1 Merking.** KV skal merke skjær. Frist: 1. mai.\n\n**4.2 Gebyrer.** KV skal vurdere gebyrene. Frist: 1. juli.";
		expect(await titles(`## Oppdrag\n\n${table}\n\nDisse er nye:\n\n${bold}`)).toEqual([
			"2.1: Nye kart",
			"4.1: Merking",
			"4.2: Gebyrer",
		]);
	});

	it("are carried over with new days in a row after a colon", async () => {
		expect(
			await read(
				"## 4 Oppdrag\n\nDesse oppdraga har fått ny frist: TB2025-06 Merking av skjær (ny frist 1. mars 2026) og TB2025-09 Los (ny frist 30. juni 2026).",
			),
		).toMatchObject([
			{ id: "TB2025-06", title: "Merking av skjær", deadlines: [{ date: "2026-03-01" }] },
			{ id: "TB2025-09", title: "Los", deadlines: [{ date: "2026-06-30" }] },
		]);
	});

	it("are carried over in a row by one sentence, and told of by name after it", async () => {
		const text =
			"Fra 2025 videreføres oppdrag 3 om digitale sjøkart og oppdrag 8 om lostjenester. Sjøkartene skal være ferdige innen 1. mai 2026. For lostjenester avtales fristen med departementet.";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toMatchObject([
			{ title: "digitale sjøkart", kind: "carried-over", deadlines: [{ date: "2026-05-01" }] },
			{ title: "lostjenester", kind: "carried-over", deadlines: [{ date: null }] },
		]);
	});

	it("stand in a table with number, title and deadline", async () => {
		const table =
			"| Oppdrag | Tittel | Leveringsfrist |\n| --- | --- | --- |\n| Oppdrag nr. 2026-01 | Nye farleder | 01.03.2026 |\n| TB2026-FoU1 | Hva koster los? | Flerårig |";
		expect(await titles(`## 4 Oppdrag\n\n${table}`)).toEqual([
			"2026-01: Nye farleder",
			"TB2026-FoU1: Hva koster los?",
		]);
	});

	it("have their title before the first stop where the cell tells more", async () => {
		const table =
			"| Nr. | Oppdrag | Frist | Ansvar |\n| --- | --- | --- | --- |\n| 4.1 | Plan for los. Kystvesenet skal lage en plan. | 1.6.2026 | Kystverket |";
		expect(await read(`## 4 Oppdrag\n\n${table}`)).toMatchObject([
			{ id: "4.1", title: "Plan for los", lead: "Kystverket", deadlines: [{ date: "2026-06-01" }] },
		]);
	});

	it.each([
		["#### TB 2026-67 Utfasing av fyr", "TB2026-67: Utfasing av fyr"],
		["### Oppdrag 3.2 Merking av skjær", "3.2: Merking av skjær"],
		["### O1 Merking av skjær", "O1: Merking av skjær"],
		["### 4.2 Merking av skjær", "4.2: Merking av skjær"],
		["### Oppgave 5.1.6.25 Merking av skjær", "5.1.6.25: Merking av skjær"],
	])("are headed «%s»", async (heading, title) => {
		expect(await titles(`## 4 Oppdrag\n\n${heading}\n\nKystvesenet skal levere innen 1. mai.`)).toEqual([
			title,
		]);
	});

	it("bear no number in lists, bold lead-ins and headings", async () => {
		expect(
			await titles(
				"## Oppdrag\n\n- Kystvesenet skal merke skjær. Frist: 1.5.2026\n- Kystvesenet bes vurdere gebyrene.",
			),
		).toEqual([
			"uten nummer 1: Kystvesenet skal merke skjær",
			"uten nummer 2: Kystvesenet bes vurdere gebyrene",
		]);
		expect(
			await titles(
				"## Oppdrag\n\n**Merking.** Kystvesenet skal merke skjær.\n\n**Gebyrer.** Kystvesenet skal vurdere gebyrene.",
			),
		).toEqual(["uten nummer 1: Merking", "uten nummer 2: Gebyrer"]);
		expect(
			await titles(
				"**Nye oppdrag**\n\n**Merking av skjær**\n\nKystvesenet skal merke skjær.\n\n**Rapportering**\n\nKystvesenet skal rapportere.",
			),
		).toEqual(["uten nummer 1: Merking av skjær"]);
	});

	it("are given in running text", async () => {
		expect(
			await titles(
				"## 2 Prioriteringer\n\nKV får i oppdrag å utrede bompenger. Utredningen leveres 1. juni 2026. KV gis videre i oppdrag å gjennomgå leieavtalene.",
			),
		).toEqual(["uten nummer 1: utrede bompenger", "uten nummer 2: gjennomgå leieavtalene"]);
	});

	it("are not those that somebody else has, or that were given before", async () => {
		expect(
			await titles(
				"## 2 Prioriteringer\n\nStatens vegvesen får i oppdrag å bygge bro. I fjor fikk KV i oppdrag å skifte lykter. Dersom KV får i oppdrag å bygge mer, kommer midler.",
			),
		).toEqual([]);
	});

	it("are told to go on, by number and name (R2.7)", async () => {
		expect(
			await read(
				"## 2 Oppgaver ellers\n\nOppdrag 13/2024 om sikring av fyr videreføres. Frist for sluttrapporten er medio september.",
			),
		).toMatchObject([
			{ id: "13/2024", title: "sikring av fyr", kind: "carried-over", deadlines: [{ date: "2026-09-15" }] },
		]);
	});

	it("may be withheld: a row and no error", async () => {
		expect(
			await read("## 4 Oppdrag\n\nOppdrag 2/2026 er unntatt offentlighet, jf. offentleglova § 21."),
		).toMatchObject([{ id: "2/2026", withheld: true, deadlines: [] }]);
	});

	it("are one where the goal chapter and the annex treat it, matched by number (R2.8, R2.9)", async () => {
		const letter =
			"## 3 Mål\n\n### Mål 2: Rene havner\n\n| Oppdrag | Tittel | Frist |\n| --- | --- | --- |\n| 2026-04 | Utvikle tiltak | Del 1: 31.12.2026 |\n\n## Vedlegg 1 Oppdrag\n\n**Oppdrag nr. 2026-04 Utvikling av tiltak for havner**\n\nKystvesenet har hovedansvar for oppdraget.\n\nFrist:\n\nDel 1: 31. desember 2026\n\nDel 2: 1. august 2026";
		const [assignment, ...others] = await read(letter);
		expect(others).toEqual([]);
		expect(assignment).toMatchObject({ id: "2026-04", goal: "2", lead: "KV" });
		expect(assignment?.sources).toHaveLength(2);
		expect(assignment?.parts?.map((part) => part.deadlines[0]?.date)).toEqual(["2026-12-31", "2026-08-01"]);
	});

	it("keep their parts and side headings", async () => {
		const letter =
			"## 4 Oppdrag\n\n### Oppdrag 1: Farleder\n\nKystvesenet skal foreslå farleder.\n\n#### Del 1: Kartlegging\n\nFrist: 1.3.2026\n\n#### Frist og rapportering\n\n- Forslag sendes innen 1. september 2026.\n\n### Oppdrag 2: Fyr\n\nKystvesenet skal verne fyr.";
		expect(await titles(letter)).toEqual(["1: Farleder", "2: Fyr"]);
		expect((await read(letter))[0]?.deadlines.map(({ date }) => date)).toEqual(["2026-03-01", "2026-09-01"]);
	});

	it("serve the goal that they stand under or name, and none after the last goal", async () => {
		const letter =
			"## Mål\n\n### Mål 1: Trygge farleder\n\n**Oppdrag**\n\n- KV skal merke skjær.\n\n### Mål 2: Rene havner\n\nTekst.\n\n## Oppdrag\n\n### Oppdrag 7 Gebyrer\n\nKV skal vurdere gebyrene.\n\n### Oppdrag 8 Los\n\nOppdraget hører til mål 1. KV skal vurdere losplikten.";
		expect((await read(letter)).map(({ goal }) => goal)).toEqual(["1", null, "1"]);
	});

	it.each([
		["Miljødirektoratet har hovedansvaret for oppdraget.", "Miljødirektoratet"],
		["Miljødirektoratet skal lede arbeidet.", "Miljødirektoratet"],
		["Hovedansvar: Miljødirektoratet", "Miljødirektoratet"],
		["Arbeidet ledes av Miljødirektoratet.", "Miljødirektoratet"],
		["Miljødirektoratet skal bidra.", null],
	])("are led as «%s» says (R2.10)", async (sentence, lead) => {
		const [assignment] = await read(
			`## 4 Oppdrag\n\n### Oppdrag 1 Plast\n\nKystvesenet skal rydde plast. ${sentence}`,
		);
		expect(assignment?.lead).toBe(lead);
	});

	it.each([
		["Haster", { urgent: true }],
		["Flerårig", { openEnded: "Flerårig", deadlines: [] }],
		["Pågående", { openEnded: "Pågående", deadlines: [] }],
	])("without a date are «%s» (R3.31)", async (cell, expected) => {
		const table = `| Nr | Oppdrag | Frist |\n| --- | --- | --- |\n| 2026-01 | Los | ${cell} |`;
		expect(await read(`## 4 Oppdrag\n\n${table}`)).toMatchObject([expected]);
	});

	it.each([
		["**Merking av skjær** (nytt)", "uten nummer 1: Merking av skjær"],
		["**O1 Merking av skjær** (videreført fra 2025)", "O1: Merking av skjær"],
		["#### K2 Merking av skjær", "K2: Merking av skjær"],
	])("are a line «%s» over an order with its deadline, wherever it stands", async (line, title) => {
		const goals = "## 3 Mål\n\n### Mål 1 Farledene er trygge\n\n";
		const body =
			"Mange skjær er umerket. Kystvesenet skal merke dem i Oslofjorden.\n\nFrist: 15. oktober 2026";
		const text = `${goals}${line}\n\n${body}\n\n### Mål 2 Losene er gode\n\nDet er ingen oppdrag her.`;
		expect(await titles(text)).toEqual([title]);
		expect(await read(text)).toMatchObject([{ goal: "1", deadlines: [{ date: "2026-10-15" }] }]);
	});

	it("are not standing tasks, nor words about all assignments", async () => {
		expect(
			await titles(
				"## 4 Oppdrag\n\n### 4.1 Faste oppgaver\n\nKystvesenet skal drive fyr.\n\n### 4.2 Rapportering på oppdragene\n\nKystvesenet skal rapportere halvårlig.",
			),
		).toEqual([]);
	});
});

describe("who leads an assignment", () => {
	it.each([
		["Arbeidet koordineres av Miljødirektoratet.", "Miljødirektoratet"],
		["Arbeidet blir leia av Miljødirektoratet.", "Miljødirektoratet"],
		["Statistisk sentralbyrå leder arbeidet med et felles register.", "Statistisk sentralbyrå"],
		["Miljødirektoratet har det overordnede ansvaret for oppdraget, mens KV bidrar.", "Miljødirektoratet"],
		["KV leverer kart til Miljødirektoratet, som har hovedansvaret.", "Miljødirektoratet"],
		["Oppdraget gis i fellesskap, med Miljødirektoratet som koordinator.", "Miljødirektoratet"],
		["Ansvarlig: Riksantikvaren", "Riksantikvaren"],
		["Riksantikvaren har ledelsen.", "Riksantikvaren"],
		["Domstoladministrasjonen har ledelsen av arbeidet.", "Domstoladministrasjonen"],
		["Ansvaret for oppdraget ligger hos Miljødirektoratet.", "Miljødirektoratet"],
		["KV skal samarbeide med Miljødirektoratet (leder) og havnene.", "Miljødirektoratet"],
		["KV skal i samarbeid med Miljødirektoratet rydde.", null],
		["Ansvarlig bruk av plast er viktig for Miljødirektoratet.", null],
	])("is told by «%s»", async (sentence, lead) => {
		const [assignment] = await read(
			`## 4 Oppdrag\n\n### Oppdrag 1 Plast\n\nKV skal rydde plast.\n\n${sentence}`,
		);
		expect(assignment?.lead).toBe(lead);
	});

	it("follow one another in one paragraph, each with what is said of it", async () => {
		const text =
			"Kystvesenet skal i løpet av våren legge fram en plan for nye merker. Planen bør vise kostnadene. Videre ber vi Kystvesenet om å spørre kommunene om behovet, med frist 1. oktober 2026. I samarbeid med Nasjonalbiblioteket skal KV prøve ut nye kart, og Nasjonalbiblioteket har ledelsen av arbeidet. Prosjektet skal være avsluttet innen utgangen av november 2026. Oppdraget fra 2025 om felles katalog videreføres, med ny frist 30. juni 2026.";
		const found = await read(`## 4 Oppdrag i 2026\n\n${text}`);
		expect(found.map(({ lead, deadlines }) => [lead, ...deadlines.map(({ date }) => date)])).toEqual([
			[null, "2026-06-30"],
			[null, "2026-10-01"],
			["Nasjonalbiblioteket", "2026-11-30"],
			[null, "2026-06-30"],
		]);
		expect(found[3]).toMatchObject({ title: "felles katalog", kind: "carried-over" });
	});

	it("bear numbers, in lines that the file lets run together", async () => {
		const text =
			"3.1 Kystvesenet skal innen 15. februar 2026 lage en plan for lenser.\n3.2 Kystvesenet skal innen 30. april 2026 kartlegge vrak.\n3.3 Kystvesenet skal støtte havnene.";
		expect((await read(`## 3 Pålegg og oppdrag\n\n${text}`)).map(({ id, title }) => [id, title])).toEqual([
			["3.1", "Kystvesenet skal lage en plan for lenser"],
			["3.2", "Kystvesenet skal kartlegge vrak"],
			["3.3", "Kystvesenet skal støtte havnene"],
		]);
	});

	it("do not, after a number in a line of its own, which all of it belongs to", async () => {
		const text =
			"TB2026-17 Lager\n\nKystvesenet skal kjøpe lenser. KV skal påse at de virker, innen 15. september 2026. KV bes gi en status innen 1. november 2026.";
		expect((await read(`## 4 Oppdrag\n\n${text}`)).map(({ id }) => id)).toEqual(["TB2026-17"]);
	});

	it("have a day by which what they lead to must be there, whatever it is called", async () => {
		const text = "**Ny avtale om los.** Avtalen skal foreligge til godkjenning innen 12. juni 2026.";
		expect(await read(`## 4 Oppdrag\n\n${text}`)).toMatchObject([{ deadlines: [{ date: "2026-06-12" }] }]);
	});
});
