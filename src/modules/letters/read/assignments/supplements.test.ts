import { describe, expect, it } from "vitest";
import { readMarkdown } from "../markdown.fixture.ts";

const read = async (markdown: string) =>
	(await readMarkdown(`# Supplerende tildelingsbrev nr. 2 for 2025 til Kystvesenet\n\n${markdown}`))
		.assignments;

describe("assignments in a supplementary letter (R2.4)", () => {
	it("are named beside their number in a sentence that moves them", async () => {
		expect(
			await read("Fristen for oppdrag nr. 4, Nye sjøkart, forlenges fra 1. desember 2025 til 1. mars 2026."),
		).toMatchObject([
			{ id: "4", title: "Nye sjøkart", change: "moved", deadlines: [{ date: "2026-03-01" }] },
		]);
	});

	it("are struck or given in the points of a list, and handed over or given after others in a paragraph", async () => {
		expect(
			await read(
				"## Endringer\n\nFølgende endres:\n\n1. Kapittel 4, oppdrag 4.5 Fyr: Oppdraget strykes.\n2. Nytt oppdrag 4.9 Oljevern: Kystvesenet skal kartlegge lagrene innen 15. september 2025.\n\n## Andre endringer\n\nFristen for oppdraget om losgebyr utsettes til 1. desember 2025. Oppdraget om vrak er overført til Kystverket. Kystvesenet får dessuten et nytt oppdrag om sjøkart: Kystvesenet skal lage en plan innen 1. november 2025.",
			),
		).toMatchObject([
			{ id: "4.5", title: "Fyr", change: "ended", deadlines: [] },
			{ id: "4.9", title: "Oljevern", deadlines: [{ date: "2025-09-15" }] },
			{ title: "losgebyr", change: "moved", deadlines: [{ date: "2025-12-01" }] },
			{ title: "vrak", change: "ended", deadlines: [] },
			{ title: "sjøkart", deadlines: [{ date: "2025-11-01" }] },
		]);
	});

	it("get a later day in a sentence that only says who gets it, after what the first letter set", async () => {
		expect(
			await read(
				"## Endringer\n\n- Oppdrag 4.2 Merkeplan: Tildelingsbrevet satte fristen til 1. september 2025. Leverandøren er forsinket, og Kystvesenet får utsatt frist til 28. februar 2026.",
			),
		).toMatchObject([
			{ id: "4.2", title: "Merkeplan", change: "moved", deadlines: [{ date: "2026-02-28" }] },
		]);
	});

	it("are told one after another in a paragraph that then gives a new one", async () => {
		expect(
			await read(
				"Fristen for oppdraget om merkeplan, jf. punkt 3.1 i tildelingsbrevet, forlenges til 1. november 2025. Oppdrag nr. 7 (vedlikehold av fyr) bortfaller. Kystvesenet gis med dette i oppdrag å utrede nye losgebyr innen 15. desember 2025. Utredningen ledes av Sjøfartsdirektoratet.",
			),
		).toMatchObject([
			{ title: "merkeplan", change: "moved", lead: null, deadlines: [{ date: "2025-11-01" }] },
			{ id: "7", title: "vedlikehold av fyr", change: "ended", lead: null },
			{ title: "utrede nye losgebyr", lead: "Sjøfartsdirektoratet", deadlines: [{ date: "2025-12-15" }] },
		]);
	});

	it("end as one before them does, and their names hold nothing of it", async () => {
		expect(
			await read(
				"## Oppdrag\n\nOppdrag 2025-05 Ny losnettside utgår. Det samme gjelder oppdrag 2024-11 Fyr i nord.",
			),
		).toMatchObject([
			{ id: "2025-05", title: "Ny losnettside", change: "ended", deadlines: [] },
			{ id: "2024-11", title: "Fyr i nord", change: "ended", deadlines: [] },
		]);
	});

	it("stand as items with what becomes of each after a colon", async () => {
		expect(
			await read(
				"## Endringer\n\n- Oppdrag 4 Merkeplan: ny frist 15. desember 2025\n- Oppdrag 7 Fyrkart: utgår\n- Oppdrag 9 Havnedata får følgende tillegg: KV skal også vurdere tilgang for fiskere.",
			),
		).toMatchObject([
			{ id: "4", title: "Merkeplan", change: "moved", deadlines: [{ date: "2025-12-15" }] },
			{ id: "7", title: "Fyrkart", change: "ended" },
			{ id: "9", title: "Havnedata", change: "reworded" },
		]);
	});

	it("are taken back by the ministry, and given by number within a sentence", async () => {
		expect(
			await read(
				"Departementet trekker oppdrag 12 om havnesikring, da andre har overtatt.\n\nKystvesenet gis i tillegg oppdrag 15 Oljevern: Kystvesenet skal innen mandag 1. desember 2025 legge fram en plan.",
			),
		).toMatchObject([
			{ id: "12", title: "havnesikring", change: "ended" },
			{ id: "15", title: "Oljevern", kind: "new", deadlines: [{ date: "2025-12-01" }] },
		]);
	});

	it("are reworded under a heading of moved ones, and their deadline stands", async () => {
		expect(
			await read(
				"## Oppdrag med ny frist eller nytt innhold\n\nFor oppdrag nr. 11, Los, gjelder følgende nye ordlyd: «KV skal lære opp loser.» Fristen 1. april 2026 ligger fast.",
			),
		).toMatchObject([{ id: "11", title: "Los", change: "reworded", deadlines: [{ date: "2026-04-01" }] }]);
	});

	it.each([
		["ny frist", "Ny frist er 1. desember 2025.", { change: "moved", deadlines: [{ date: "2025-12-01" }] }],
		["utgår", "Arbeidet er overtatt av andre.", { change: "ended", deadlines: [] }],
		["endret ordlyd", "Teksten erstattes med: «KV skal lære opp loser.»", { change: "reworded" }],
	])("are headed by their number and «%s», without a title", async (standing, text, expected) => {
		expect(await read(`## Oppdrag\n\n### Oppdrag 2025-06 – ${standing}\n\n${text}`)).toMatchObject([
			{ id: "2025-06", ...expected },
		]);
	});

	it("are named before a colon and what becomes of them, or after «Nr.»", async () => {
		expect(
			await read(
				"## Oppdrag\n\nNr. 14 Rydding av havner. Kystvesenet skal rydde. Frist: 1. mars 2026.\n\nNr. 15 Merking av skjær. Kystvesenet skal merke.\n\n## Endringer\n\nOppdrag nr. 4 Kart over vrak: Fristen er flyttet fra 1. september til 15. november 2025.\n\nOppdrag nr. 11 Nye loser: Havskolen SF overtar ansvaret for arbeidet. Ny frist er årsskiftet.",
			),
		).toMatchObject([
			{ id: "14", title: "Rydding av havner", deadlines: [{ date: "2026-03-01" }] },
			{ id: "15", title: "Merking av skjær" },
			{ id: "4", title: "Kart over vrak", change: "moved", deadlines: [{ date: "2025-11-15" }] },
			{ id: "11", title: "Nye loser", lead: "Havskolen SF", deadlines: [{ date: "2025-12-31" }] },
		]);
	});

	it("keep a deadline that is said to stand still", async () => {
		expect(
			await read(
				"## Endringar\n\n- Oppdrag 2025-09 Arkiv for fyr: Oppdraget blir utvida til å gjelde òg lykter. Fristen er framleis 1. desember 2025.",
			),
		).toMatchObject([{ id: "2025-09", change: "reworded", deadlines: [{ date: "2025-12-01" }] }]);
	});

	it("stand in a table with a column that says what becomes of them", async () => {
		const table =
			"| Nr. | Oppdrag | Endring | Frist |\n|---|---|---|---|\n| 2.1 | Kart | utsatt | 1.11.2025 |\n| 2.4 | Tilsyn | presisert | uendret |\n| 3.3 | Kurs | bortfaller | |";
		expect(await read(`## Oppdrag\n\n${table}`)).toMatchObject([
			{ id: "2.1", change: "moved", deadlines: [{ date: "2025-11-01" }] },
			{ id: "2.4", change: "reworded" },
			{ id: "3.3", change: "ended", deadlines: [] },
		]);
	});

	it("are moved: the new date is in force and the old one is not", async () => {
		const text = "Fristen flyttes fra utgangen av oktober 2025 til 1. februar 2026.";
		expect(
			await read(`## 3 Oppdrag\n\n### 3.1 Oppdrag 4.2 Merking av skjær – ny frist\n\n${text}`),
		).toMatchObject([
			{ id: "4.2", title: "Merking av skjær", change: "moved", deadlines: [{ date: "2026-02-01" }] },
		]);
	});

	it("are ended: no deadline is left", async () => {
		expect(
			await read("## 3 Oppdrag\n\n### 3.1 Oppdrag 4.5 Los – utgår\n\nOppdraget utgår. Fristen var 1. juni."),
		).toMatchObject([{ id: "4.5", title: "Los", change: "ended", deadlines: [] }]);
	});

	it("are reworded", async () => {
		const text = "Andre punktum i oppdraget erstattes med: «Kystvesenet skal levere åpne data.»";
		expect(await read(`## 3 Oppdrag\n\n### 3.1 Oppdrag 4.3 Kart – presisering\n\n${text}`)).toMatchObject([
			{ id: "4.3", title: "Kart", change: "reworded" },
		]);
	});

	it("are new or changed as the heading nearest them says, not by one over both", async () => {
		const text =
			"### Nye oppdrag eller presisering av tidligere oppdrag:\n\n- TB2025-17 Skjær\n- TB2025-63 Los\n\n" +
			"### Presisering av tidligere oppdrag:\n\n#### TB2025-17 Skjær\n\nFristen er 15.6.2025.\n\n" +
			"### Nye oppdrag:\n\n#### TB2025-63 Los\n\nKystvesenet skal kartlegge los. Frist: 1.9.2025.";
		expect(await read(`## 3 Oppdrag\n\n${text}`)).toMatchObject([
			{ id: "TB2025-17", kind: "revised", change: "reworded" },
			{ id: "TB2025-63", kind: "new" },
		]);
		expect((await read(`## 3 Oppdrag\n\n${text}`))[1]?.change).toBeUndefined();
	});

	it("are no ended ones where somebody only takes part", async () => {
		const text = "Erfaringer fra næringen skal trekkes inn i arbeidet. Frist: 1. desember 2025";
		expect((await read(`## 3 Oppdrag\n\n### Oppdrag 9 Farleder\n\n${text}`))[0]?.change).toBeUndefined();
	});

	it("are ended or moved in a sentence or a list", async () => {
		const text =
			"Oppdrag 2025-04 om los får ny frist 1. desember 2025.\n\n### Oppdrag som utgår\n\n- Oppdrag 7 om merking";
		expect(await read(`## 3 Endringer i oppdrag\n\n${text}`)).toMatchObject([
			{ id: "2025-04", title: "los", change: "moved", deadlines: [{ date: "2025-12-01" }] },
			{ id: "7", title: "merking", change: "ended", deadlines: [] },
		]);
	});

	it("have the new date of two columns", async () => {
		const table =
			"| Nr | Oppdrag | Opprinnelig frist | Ny frist |\n| --- | --- | --- | --- |\n| 3 | Losplikt | 1.6.2025 | 1.12.2025 |";
		expect(
			(await read(`## 3 Endringer i oppdrag\n\n${table}`))[0]?.deadlines.map(({ date }) => date),
		).toEqual(["2025-12-01"]);
	});

	it("are not every paragraph and item under their heading", async () => {
		const text =
			"Kystvesenet skal i 2025:\n\n- kartlegge skjær\n- gi råd til kommuner\n\n**Del 1: Varsling.** Kystvesenet skal lage en rutine. Frist: 15.10.2025.\n\n**Del 2: Øvelse.** Øvelsen holdes i løpet av 1. kvartal 2026.";
		const [assignment, ...others] = await read(
			`## 3 Oppdrag\n\n### 3.4 Oppdrag 4.6 Skjær (nytt oppdrag)\n\n${text}`,
		);
		expect(others).toEqual([]);
		expect(assignment?.deadlines.map(({ date }) => date)).toEqual(["2025-10-15", "2026-03-31"]);
	});

	it("keep dated bullets under a side heading", async () => {
		const text =
			"Kystvesenet skal delta.\n\n#### Frist og rapportering:\n\n- Plan sendes innen 30.4.2025.\n- Utkast sendes innen 1.6.2025.";
		const [assignment] = await read(`#### Nye oppdrag:\n\n#### TB2025-66 Ny modell\n\n${text}`);
		expect(assignment?.deadlines.map(({ date }) => date)).toEqual(["2025-04-30", "2025-06-01"]);
	});
});

describe("changes that a sentence tells", () => {
	const told = async (text: string): Promise<string[]> =>
		(await read(`## 2 Endringer i oppdrag\n\n${text}`)).map(
			({ id, title, change, deadlines }) =>
				`${id.startsWith("uten") ? "–" : id} ${title === id ? "" : title} ${change} ${deadlines.map(({ date }) => date).join(" ")}`,
		);

	it.each([
		["Fristen for oppdrag 12 utsettes til 1. desember 2025.", "12  moved 2025-12-01"],
		[
			"- Fristen for oppdrag 4.1 Merking er utsatt fra 1. juni til 1. november 2025.",
			"4.1 Merking moved 2025-11-01",
		],
		["For oppdrag 2025-09 er ny frist 1. november 2025.", "2025-09  moved 2025-11-01"],
		["Fristen for oppdraget om losplikt forlenges til 15. januar 2026.", "– losplikt moved 2026-01-15"],
		["Oppdrag 7 utgår.", "7  ended "],
		["- Oppdraget «Vrak» (tildelingsbrevet punkt 4.4) faller bort.", "– Vrak ended "],
		[
			"Oppdraget om skjær erstattes med: KV skal merke skjær. Frist: 1. februar 2026.",
			"– skjær reworded 2026-02-01",
		],
		[
			"Vi viser til oppdrag 12 om skjær i tildelingsbrevet. På grunn av vær utsettes fristen til 1. desember 2025.",
			"12 skjær moved 2025-12-01",
		],
		["Vi viser til oppdraget om losplikt i tildelingsbrevet. Oppdraget utgår.", "– losplikt ended "],
		["### Losplikt\n\nOppdraget bortfaller.", "– Losplikt ended "],
		["Oppdrag 4 om los går ut.", "4 los ended "],
		[
			"Fristen for oppdrag 7/2026 om vrak ble i tildelingsbrevet satt til 1. september 2026. Departementet har sett at kartet er forsinket, og flytter fristen til 15. desember 2026.",
			"7/2026 vrak moved 2026-12-15",
		],
		[
			"Fristen for oppdrag 4 om opne notar vart i tildelingsbrevet sett til 1. august 2026. Departementet flyttar fristen til 1. november 2026.",
			"4 opne notar moved 2026-11-01",
		],
		["Oppdrag 9/2026 om los er levert, og departementet anser oppdraget som avsluttet.", "9/2026 los ended "],
		[
			"Departementet finner ikke grunn til å videreføre oppdrag 11/2026 om garn. Oppdraget trekkes tilbake.",
			"11/2026 garn ended ",
		],
		[
			"I oppdrag 12/2026 om merking i havner skal Kystvesenet også vurdere lys. Fristen på 1. november 2026 ligger fast.",
			"12/2026 merking i havner reworded 2026-11-01",
		],
		[
			"Fristen for oppdraget om digital los (oppdrag 4 i tildelingsbrevet) utsettes fra 15. oktober 2025 til 1. februar 2026.",
			"4 digital los moved 2026-02-01",
		],
		["Oppdrag 7 om fyr endres slik at det også omfatter skjær.", "7 fyr reworded "],
	])("are read from «%s»", async (text, expected) => {
		expect(await told(text)).toEqual([expected]);
	});

	it("stand beside one another in one paragraph, and in a table", async () => {
		expect(
			await told("Oppdrag 9/2024 om garn får ny frist 30. juni 2025. Oppdrag 10/2024 om plast utgår."),
		).toEqual(["9/2024 garn moved 2025-06-30", "10/2024 plast ended "]);
		expect(
			await told(
				"| Oppdrag | Tittel | Endring |\n| --- | --- | --- |\n| 4 | Merking | Ny frist 1. desember 2025 |\n| 5 | Losplikt | Utgår |",
			),
		).toEqual(["4 Merking moved 2025-12-01", "5 Losplikt ended "]);
	});

	it("are listed by the points of the first letter that they stand in, and new points add to them", async () => {
		expect(
			await told(
				"- **Punkt 3.2, oppdrag 3.2.4 Los:** Ny frist er 1. desember 2025.\n- **Punkt 3.2, oppdrag 3.2.6 Merking:** Oppdraget utgår.\n- **Punkt 3.3, oppdrag 3.3.1 Garn:** Oppdraget utvides til også å gjelde plast. Fristen er uendret.",
			),
		).toEqual(["3.2.4 Los moved 2025-12-01", "3.2.6 Merking ended ", "3.3.1 Garn reworded "]);
		expect(
			await read("- **Nytt punkt 3.7 Oppdrag om vrak:** KV skal kartlegge vrak innen 15. januar 2026."),
		).toMatchObject([{ id: "3.7", title: "vrak", deadlines: [{ date: "2026-01-15" }] }]);
	});

	it("are told by what was asked for, under a heading that names none", async () => {
		expect(
			await read(
				"## Endringer i tidligere oppdrag\n\nI tildelingsbrevet ba vi Kystvesenet om å greie ut en ordning for utlån innen 1. september 2025. Fristen utsettes til 1. november 2025.",
			),
		).toMatchObject([
			{ title: "greie ut en ordning for utlån", change: "moved", deadlines: [{ date: "2025-11-01" }] },
		]);
	});

	it("are none where the sentence only speaks of assignments", async () => {
		expect(
			await told("Oppdrag som ikke er nevnt her, gjelder fortsatt. Øvrige frister endres ikke."),
		).toEqual([]);
		expect(await told("Arbeidet med oppdrag 4 om los går som planlagt.")).toEqual([]);
	});

	it("get another lead in a table of changes", async () => {
		const table =
			"| Oppdrag | Endring |\n|---|---|\n| TB2025-11 Losrådgiving | Hovedansvaret går over til Sjøfartsdirektoratet. |\n| TB2025-12 Fyr | Utgår. |";
		expect((await read(`## Endrede oppdrag\n\n${table}`)).map(({ id, lead }) => [id, lead])).toEqual([
			["TB2025-11", "Sjøfartsdirektoratet"],
			["TB2025-12", null],
		]);
	});

	it("end in a line of their own among others, and in a sentence in nynorsk", async () => {
		const lines =
			"TB2025-04 Los: Fristen forlenges fra 1. september 2025 til 1. februar 2026.\nTB2025-09 Fyr: Oppdraget utgår.\nTTB2025-12 Skjær: Det skal leveres en delrapport innen 1. november 2025, som skal\ndekke hele kysten fra nord til sør og alle skjær som er merket de siste fem årene.\nArbeidet skal gjøres sammen med kommunene, og alle berørte skal få uttale seg først.\nRapporten skal vise hva som er gjort, og hva som gjenstår i hver kommune langs kysten.";
		expect((await read(`## Endringer i oppdrag\n\n${lines}`)).map(({ id, change }) => [id, change])).toEqual([
			["TB2025-04", "moved"],
			["TB2025-09", "ended"],
			["TTB2025-12", undefined],
		]);
		expect(await read("## Oppdrag\n\nOppdrag 2024-09 om digital los er avslutta.")).toMatchObject([
			{ id: "2024-09", title: "digital los", change: "ended" },
		]);
	});

	it("are new under a line that names what they are about", async () => {
		const text =
			"Nytt oppdrag om tilsyn med tunneler\n\nDepartementet ber om at Kystvesenet går gjennom tunnelene. En rapport leveres innen 15. januar 2026.";
		expect(await read(text)).toMatchObject([
			{ title: "tilsyn med tunneler", deadlines: [{ date: "2026-01-15" }] },
		]);
	});
});
