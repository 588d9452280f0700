import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const goals = async (markdown: string) =>
	(await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n${markdown}`)).goals.map(
		({ id, text, parent }) => (parent == null ? `${id} ${text}` : `${id} (under ${parent}) ${text}`),
	);

describe("the goals of a letter", () => {
	it("are told one by one in sentences, each with the section that bears its letter", async () => {
		expect(
			await goals(
				"## Mål\n\nDepartementet har satt to mål: Mål A er at farledene er trygge. Mål B er at havnene er rene.\n\n## Mål A\n\nSP 1 Antall grunnstøtinger\n\n## Mål B\n\nSP 2 Antall utslipp",
			),
		).toEqual(["A farledene er trygge", "B havnene er rene"]);
	});

	it("stand side by side in a table, in its head or in the row under it", async () => {
		const under =
			"| | Mål 1 | Mål 2 |\n|---|---|---|\n| Mål | Farledene er trygge | Havnene er rene |\n| Styringsparameter | Antall grunnstøtinger | Antall utslipp |";
		const within =
			"| | Mål 1: Farledene er trygge | Mål 2: Havnene er rene |\n|---|---|---|\n| Styringsparameter | Antall grunnstøtinger | Antall utslipp |";
		for (const table of [under, within])
			expect(await goals(`## 3 Mål\n\n${table}`)).toEqual(["1 Farledene er trygge", "2 Havnene er rene"]);
	});

	it.each([
		"**Mål 1: Farledene er trygge**\nStyringsparameter: Antall grunnstøtinger\nStyringsparameter: Oppetid for fyr\n\n**Mål 2: Havnene er rene**\nStyringsparameter: Antall utslipp",
		"**Mål 1: Farledene er trygge**\nAntall grunnstøtinger\nOppetid for fyr\n\n**Mål 2: Havnene er rene**\nAntall utslipp",
		"1. **Farledene er trygge**\n   SP 1: Antall grunnstøtinger\n   SP 2: Oppetid for fyr\n\n2. **Havnene er rene**\n   SP 3: Antall utslipp",
	])("stand on the line before what they are measured by: «%s»", async (lines) => {
		const { goals: list, indicators } = await readMarkdown(
			`# Tildelingsbrev 2025 til Kystvesenet\n\n## 1 Mål og styringsparametere\n\n${lines}\n`,
		);
		expect(list.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"1 Farledene er trygge",
			"2 Havnene er rene",
		]);
		expect(indicators.map(({ goal, text }) => `${goal}: ${text}`)).toEqual([
			"1: Antall grunnstøtinger",
			"1: Oppetid for fyr",
			"2: Antall utslipp",
		]);
	});

	it("are numbered items with a label of what each is measured by", async () => {
		const { goals: list, indicators } = await readMarkdown(
			"# Tildelingsbrev 2025 til Kystvesenet\n\n## 1 Dette vil vi oppnå i 2025\n\nKystvesenet har to virksomhetsmål:\n\n1) Farledene er trygge\n\n   Styringsparametre:\n   a) Antall grunnstøtinger\n      Resultatkrav: færre enn 40\n   b) Oppetid for fyr\n\n2) Havnene er rene\n\n   Styringsparametre:\n   a) Antall utslipp",
		);
		expect(list.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"1 Farledene er trygge",
			"2 Havnene er rene",
		]);
		expect(indicators.map(({ goal, text, target }) => [goal, text, target])).toEqual([
			["1", "Antall grunnstøtinger", "færre enn 40"],
			["1", "Oppetid for fyr", null],
			["2", "Antall utslipp", null],
		]);
	});

	it("are numbered bold lines in a chapter, each with criteria in small letters after a label", async () => {
		expect(
			await goals(
				"## 2. Mål\n\nDet er to hovudmål.\n\n**1. Farleiene er trygge**\n\nVurderingskriterium:\n\n- talet på ulykker\n\n**2. Hamnene er reine**\n\nVurderingskriterium:\n\n- delen reine hamner",
			),
		).toEqual(["1 Farleiene er trygge", "2 Hamnene er reine"]);
	});

	it("are named and numbered in headings", async () => {
		expect(await goals("## Mål 1: Trygge farleder\n\nA.\n\n## Mål 2 – Rene havner\n\nB.")).toEqual([
			"1 Trygge farleder",
			"2 Rene havner",
		]);
	});

	it("bear the number of their own after the section's", async () => {
		expect(
			await goals(
				"## 3 Mål\n\n### 3.1 Delmål 1: Trygge farleder\n\nA.\n\n### 3.2 Delmål 2: Rene havner\n\nB.",
			),
		).toEqual(["1 Trygge farleder", "2 Rene havner"]);
	});

	it("have one over them that bears no number", async () => {
		const letter =
			"**Hovedmål:** Sjøen er trygg for alle\n\n### 3.1 Delmål 1: Trygge farleder\n\nA.\n\n### 3.2 Delmål 2: Rene havner\n\nB.";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual([
			"0 Sjøen er trygg for alle",
			"1 (under 0) Trygge farleder",
			"2 (under 0) Rene havner",
		]);
	});

	it("have one in nynorsk whose text stands in the next paragraph", async () => {
		expect(
			await goals("## 3 Mål\n\n**Overordna mål**\n\nSjøen er trygg for alle\n\n## Mål 1: Reine hamner\n\nA."),
		).toEqual(["0 Sjøen er trygg for alle", "1 Reine hamner"]);
	});

	it("count anew under each main goal", async () => {
		const letter =
			"### 3.1 Hovedmål 1: Trygg sjø\n\n#### Delmål 1: Gode kart\n\nA.\n\n#### Delmål 2: Nok los\n\nB.\n\n### 3.2 Hovedmål 2: Ren sjø\n\n#### Delmål 1: Ingen utslipp\n\nC.";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual([
			"1 Trygg sjø",
			"1.1 (under 1) Gode kart",
			"1.2 (under 1) Nok los",
			"2 Ren sjø",
			"2.1 (under 2) Ingen utslipp",
		]);
	});

	it("are the agency's own and not the sector's", async () => {
		const letter =
			"De overordnede målene for sektoren er:\n\n1. Vekst\n2. Trygghet\n\nHovedmålene for Kystvesenet er:\n\n1. Trygge farleder\n2. Rene havner";
		expect(await goals(`## 2 Mål\n\n${letter}`)).toEqual(["1 Trygge farleder", "2 Rene havner"]);
	});

	it("stand in a table with a column for those under them", async () => {
		const table =
			"| Hovedmål | Delmål | Styringsparameter | Resultatkrav |\n| --- | --- | --- | --- |\n| 1 Trygg sjø | 1.1 Gode sjøkart | Andel nye kart | 80 % |\n|  | 1.2 Nok loser | Ventetid på los | 2 timer |";
		expect(await goals(`## 3 Mål\n\n${table}`)).toEqual([
			"1 Trygg sjø",
			"1.1 (under 1) Gode sjøkart",
			"1.2 (under 1) Nok loser",
		]);
	});

	it("are not made from the table of contents or from results", async () => {
		expect(await goals("## 3 Resultater\n\nI 2024 nådde Kystvesenet mål 1 og mål 2.")).toEqual([]);
	});

	it("are national ones under fields that results are ordered by", async () => {
		const letter =
			"### 3.1 Resultatområde 1: Sjø\n\n#### Nasjonalt mål 1.1: Farledene skal være trygge\n\nA.\n\n#### Nasjonalt mål 1.2: Havnene skal være rene\n\nB.";
		expect(await goals(`## 3 Mål, indikatorer og oppdrag\n\n${letter}`)).toEqual([
			"1.1 Farledene skal være trygge",
			"1.2 Havnene skal være rene",
		]);
	});

	it("are the fields themselves where these have no goals of their own", async () => {
		const letter =
			"### Resultatområde 1: Trygge farleder\n\nIndikatorer:\n\n- Antall grunnstøtinger\n\n### Resultatområde 2: Rene havner\n\nIndikatorer:\n\n- Andel havner med plan";
		expect(await goals(`## 3 Mål og resultater\n\n${letter}`)).toEqual([
			"1 Trygge farleder",
			"2 Rene havner",
		]);
	});

	it("stand after the word in a field's section", async () => {
		const letter =
			"### Målområde 1 Sikkerhet\n\nMål: Farledene er trygge for alle\n\n### Målområde 2 Miljø\n\nMål: Havnene er rene";
		expect(await goals(`## Mål for 2025\n\n${letter}`)).toEqual([
			"1 Farledene er trygge for alle",
			"2 Havnene er rene",
		]);
	});

	it("stand in a sentence of their own", async () => {
		expect(
			await goals("## 3 Mål\n\nHovedmålet er å sikre trygg ferdsel langs kysten. Det skal rapporteres."),
		).toEqual(["1 å sikre trygg ferdsel langs kysten"]);
		expect(
			await goals(
				"## 3 Mål\n\nDirektoratets tre mål for perioden er trygge farleder, rene havner og effektiv los.",
			),
		).toEqual(["1 trygge farleder", "2 rene havner", "3 effektiv los"]);
		expect(
			await goals(
				"## 3 Mål\n\nDepartementet har sett to mål for Kystverket i 2025: trygge farleier og reine hamner.",
			),
		).toEqual(["1 trygge farleier", "2 reine hamner"]);
	});

	it("in nynorsk have one over them in a sentence, and those under it listed", async () => {
		const letter =
			"Hovudmålet til direktoratet er at alle skal ferdast trygt på sjøen.\n\nUnder hovudmålet er det sett desse delmåla:\n\n- Farleiene er trygge\n- Hamnene er reine";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual([
			"0 at alle skal ferdast trygt på sjøen",
			"1 Farleiene er trygge",
			"2 Hamnene er reine",
		]);
	});

	it("open paragraphs in bold, each with what it is judged by", async () => {
		const letter =
			"**Trygge farleder.** Farledene skal være merket. Måloppnåelsen vurderes ut fra:\n\n- antall grunnstøtinger\n\n**Rene havner.** Måloppnåelsen vurderes ut fra:\n\n- andel havner med plan";
		expect(await goals(`## 3 Mål og styringsparametere\n\n${letter}`)).toEqual([
			"1 Trygge farleder",
			"2 Rene havner",
		]);
	});

	it("are headings without number under goals, whatever file says how deep", async () => {
		const web =
			"## Mål\n\n### Trygge farleder\n\n#### Styringsparametere\n\n- Antall grunnstøtinger\n\n### Rene havner\n\nHavnene er rene.";
		expect(await goals(web)).toEqual(["1 Trygge farleder", "2 Rene havner"]);
		const text =
			"MÅL OG STYRINGSPARAMETRAR\n\nTrygge farleier\n\nStyringsparametrar:\n\n- Talet på grunnstøytingar\n\nReine hamner\n\nStyringsparametrar:\n\n- Del hamner med plan";
		expect(await goals(text)).toEqual(["1 Trygge farleier", "2 Reine hamner"]);
	});

	it("are lettered lines over their indicators", async () => {
		const letter =
			"A. Trygge farleder\n\nStyringsparametere:\n\n1. Antall grunnstøtinger\n\nB. Rene havner\n\nStyringsparametere:\n\n1. Andel havner med plan";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual(["A Trygge farleder", "B Rene havner"]);
	});

	it("have lettered goals listed under each", async () => {
		const letter =
			"### Hovedmål 1: Trygg sjø\n\nDelmål:\n\na) Farledene er merket\nb) Losen er på plass\n\n### Hovedmål 2: Ren sjø\n\nDelmål:\n\na) Avfall blir levert";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual([
			"1 Trygg sjø",
			"1.a (under 1) Farledene er merket",
			"1.b (under 1) Losen er på plass",
			"2 Ren sjø",
			"2.a (under 2) Avfall blir levert",
		]);
	});

	it("stand in a table of goals alone, and in one with labels in its first column", async () => {
		const alone = "| Nr. | Mål |\n| --- | --- |\n| 1 | Trygge farleder |\n| 2 | Rene havner |";
		const labels =
			"| Mål 1 | Trygge farleder |\n| --- | --- |\n| Styringsparametere | Antall grunnstøtinger |\n| Mål 2 | Rene havner |\n| Styringsparametere | Andel havner med plan |";
		for (const table of [alone, labels])
			expect(await goals(`## 3 Mål\n\n${table}`)).toEqual(["1 Trygge farleder", "2 Rene havner"]);
	});

	it("have result goals under them where indicators stand beside those", async () => {
		const table =
			"| Hovedmål | Resultatmål | Styringsparameter |\n| --- | --- | --- |\n| 1 Trygge farleder | 1.1 Farledene er merket | Antall grunnstøtinger |\n|  | 1.2 Losen er på plass | Ventetid på los |";
		expect(await goals(`## 3 Mål\n\n${table}`)).toEqual([
			"1 Trygge farleder",
			"1.1 (under 1) Farledene er merket",
			"1.2 (under 1) Losen er på plass",
		]);
	});

	it("are the sentences under headings that name only their fields", async () => {
		const letter =
			"### 3.1 Mål for sikkerhet\n\n*Farledene er trygge.*\n\nStyringsparametere:\n\n- Antall grunnstøtinger\n\n### 3.2 Mål for miljø\n\n*Havnene er rene.*\n\nStyringsparametere:\n\n- Andel havner med plan";
		expect(await goals(`## 3 Mål\n\n${letter}`)).toEqual(["1 Farledene er trygge", "2 Havnene er rene"]);
	});

	it("are none where a letter only speaks of goals, priorities or the world's", async () => {
		for (const text of [
			"## 3 Resultater\n\nHovedmålet er nådd. Målet er at flere skal bruke los.",
			"## 2 Overordnede mål og prioriteringer\n\n**Digitalisering i etaten.** Kystvesenet skal ta i bruk nye verktøy.\n\n**Samarbeid med andre.** Kystvesenet skal samarbeide.",
			"## 2 Overordnede mål og prioriteringer\n\nI 2025 skal Kystvesenet prioritere:\n\n- bedre merking av leder\n- raskere los",
			"## 4 Andre krav\n\nBærekraftsmål 14: Livet i havet\n\nSpørsmål 1: Hva koster losen?\n\nMål 1 og 2 ble nådd.",
			"## 4 Oppdrag\n\n| Oppdrag | Mål | Frist |\n| --- | --- | --- |\n| Kartlegge farleder | Mål 1 | 1. mai 2025 |",
		])
			expect(await goals(text), text).toEqual([]);
	});

	it("are chapters of their own, and the agency's beside the sector's", async () => {
		const chapters =
			"## 1 Innledning\n\nA.\n\n## 2 Mål 1 – Trygge farleder\n\n### 2.1 Styringsparametere\n\n- Antall grunnstøtinger\n\n## 3 Mål 2 – Rene havner\n\n### 3.1 Styringsparametere\n\n- Andel havner med plan";
		const sector =
			"## 2 Mål\n\nSektormål 1: Null ulykker\n\n### 2.1 Mål for Kystvesenet\n\nVirksomhetsmål 1: Trygge farleder\n\nVirksomhetsmål 2: Rene havner";
		for (const letter of [chapters, sector])
			expect(await goals(letter)).toEqual(["1 Trygge farleder", "2 Rene havner"]);
	});

	it("bear letters, and their sub-goals the letter with a number, a line each", async () => {
		const lines =
			"Hovedmål A. Farledene er trygge\n\nDelmål A1. Merkene lyser\nDelmål A2. Losen er rask\n\nHovedmål B. Havnene er rene\n\nDelmål B1. Ingen søl";
		expect(await goals(`## 3 Mål\n\n${lines}`)).toEqual([
			"A Farledene er trygge",
			"A1 (under A) Merkene lyser",
			"A2 (under A) Losen er rask",
			"B Havnene er rene",
			"B1 (under B) Ingen søl",
		]);
	});

	it("stand under a heading that only says what kind they are", async () => {
		expect(
			await goals(
				"## 3 Mål\n\n### 3.1 Samfunnsmål\n\n**Samfunnsmål 1: Farledene er trygge**\n\nTekst.\n\n**Samfunnsmål 2: Havnene er rene**\n\nTekst.",
			),
		).toEqual(["1 Farledene er trygge", "2 Havnene er rene"]);
	});

	it("are given as sub-goals one after another in the paragraph under their main goal", async () => {
		expect(
			await goals(
				"## 2 Mål\n\n**Hovedmål 1: Trygg ferdsel**\n\nHovedmålet er delt i to. Delmål 1.1: Farledene er merket. Delmål 1.2 er at losene er kurset.\n\n**Hovedmål 2: Rene havner**\n\nMålet har ett delmål. Delmål 2.1: Avfallet blir levert.",
			),
		).toEqual([
			"1 Trygg ferdsel",
			"1.1 (under 1) Farledene er merket",
			"1.2 (under 1) losene er kurset",
			"2 Rene havner",
			"2.1 (under 2) Avfallet blir levert",
		]);
	});

	it("are the nation's where a table of indicators names them beside its rows", async () => {
		expect(
			await goals(
				"## 2 Resultatområder\n\n### 2.1 Farleder\n\n**Nasjonale mål**\n\n- 4.1 Farledene er trygge\n- 4.2 Havnene er rene\n\n| Styringsparameter | Nasjonalt mål | Krav 2025 |\n|---|---|---|\n| Antall grunnstøtinger | 4.1 | 10 |\n| Antall utslipp | 4.2 | 5 |",
			),
		).toEqual(["4.1 Farledene er trygge", "4.2 Havnene er rene"]);
	});

	it("in nynorsk are headings without the word, over what each is measured with", async () => {
		expect(
			await goals(
				"## 3 MÅL FOR KYSTVESENET\n\n### Trygge leier\n\nMåloppnåinga skal målast med:\n\n- talet på grunnstøytingar\n\n### Reine hamner\n\nMåloppnåinga skal målast med:\n\n- tid brukt på å samle opp utslepp",
			),
		).toEqual(["1 Trygge leier", "2 Reine hamner"]);
	});

	it("are given as lettered sub-goals in one sentence after another", async () => {
		expect(
			await goals(
				"## 2 Mål\n\n**Mål A: Trygg ferdsel**\n\nUnder mål A er det to delmål: Delmål A1 er at farledene er merket. Delmål A2 er at losene er kurset.\n\n**Mål B: Rene havner**\n\nTekst om havner.",
			),
		).toEqual([
			"A Trygg ferdsel",
			"A1 (under A) farledene er merket",
			"A2 (under A) losene er kurset",
			"B Rene havner",
		]);
	});

	it("bear codes on lines of their own", async () => {
		const text = "R1: Farledene er trygge\nR2: Havnene er rene";
		expect(await goals(`## 3 Mål\n\n${text}`)).toEqual(["R1 Farledene er trygge", "R2 Havnene er rene"]);
	});

	it("are the nation's where headings that say no more than their numbers hold what they are judged by", async () => {
		const list =
			"Her gjelder to nasjonale mål:\n\n1. Farledene er trygge for alle\n2. Havnene er rene og åpne";
		const table = "| Styringsparameter | Krav |\n|---|---|\n| Antall ulykker | 5 |";
		expect(
			await goals(
				`## 3 Mål\n\n${list}\n\n### 3.1 Nasjonalt mål 1\n\n${table}\n\n### 3.2 Nasjonalt mål 2\n\n${table}`,
			),
		).toEqual(["1 Farledene er trygge for alle", "2 Havnene er rene og åpne"]);
	});

	it("stand in a list whose numbers are all that the headings after it bear", async () => {
		const list =
			"Det er to hovedmål for Kystvesenet i 2025:\n\n1. Farledene er trygge for alle\n2. Havnene er rene og åpne";
		const fields =
			"### 3.1 Hovedmål 1\n\n#### 3.1.1 Fiskeridepartementet\n\nTekst.\n\n### 3.2 Hovedmål 2\n\nEtaten skal rydde havnene. Det gjelder alle.";
		expect(await goals(`## 3 Mål\n\n${list}\n\n${fields}`)).toEqual([
			"1 Farledene er trygge for alle",
			"2 Havnene er rene og åpne",
		]);
	});

	it("stand under one that a sentence names without saying what it is to do", async () => {
		const text =
			"Det overordna målet for etaten er trygg og effektiv losing langs kysten. Etatsmåla er:\n\nA. Losen er om bord til rett tid\n\nB. Ingen alvorlege ulykker med los";
		expect(await goals(`## 2 Mål\n\n${text}`)).toEqual([
			"0 trygg og effektiv losing langs kysten",
			"A Losen er om bord til rett tid",
			"B Ingen alvorlege ulykker med los",
		]);
	});
});
