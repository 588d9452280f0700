import { describe, expect, it } from "vitest";
import { readMarkdown } from "../markdown.fixture.ts";

const readingOf = async (text: string) =>
	readMarkdown(
		`# Tildelingsbrev 2026 til Kystvesenet\n\n## 4 Oppdrag\n\n### Oppdrag 2026-01 Nye farleder\n\nKystvesenet skal foreslå nye farleder.\n\n${text}`,
	);
const dates = async (text: string) =>
	(await readingOf(text)).assignments.flatMap(({ deadlines }) => deadlines.map(({ date }) => date));

describe("deadlines of an assignment", () => {
	it.each([
		["Frist: 1.6.2026", ["2026-06-01"]],
		["Rutinen skal være tatt i bruk innen påske.\n\nFrist: 27. mars 2026", ["2026-03-27"]],
		["Et utkast skal være levert innen påske.\n\nFrist: 1. juni 2026", ["2026-04-01", "2026-06-01"]],
		["Frist: ett år etter at utkastet er sendt på høring.", [null]],
		["Notatet sendes departementet første uke i september.", ["2026-09-06"]],
		["Notatet skal sendes innen fredag 15. mai 2026.", ["2026-05-15"]],
		["Etter at losene er hørt, skal etaten sende et notat senest 1. mai 2026.", ["2026-05-01"]],
		["Frist: Ny avtale skal være undertegnet innen sommerferien.", ["2026-06-30"]],
		["Utredningen skal leveres medio juni 2026.", ["2026-06-15"]],
		["Første skisse: medio januar. Endelig forslag 31. mars.", ["2026-01-15", "2026-03-31"]],
		["Fristen 1. april 2026 står fast.", ["2026-04-01"]],
		["Kartet skal være departementet i hende 15. november 2026.", ["2026-11-15"]],
		["Evalueringen skal leveres senest ved årsskiftet.", ["2026-12-31"]],
		["En prøveversjon skal være klar 1. september 2026.", ["2026-09-01"]],
		["Kystvesenet skal legge fram et oppdatert styringsdokument 30. februar 2026.", [null]],
		["Foreløpig notat 1. april, endelig rapport 31. november.", ["2026-04-01", null]],
		["Frist: settes av Kystverket", [null]],
		["Vurderingen sendes Kystdepartementet og Havrådet i uke 41.", ["2026-10-11"]],
		["Funnene presenteres i etatsstyringsmøtet i oktober.", ["2026-10-31"]],
		["Frist: tre uker etter at utkastet er sendt på høring.", [null]],
		["Frist: senest den 15. i måneden etter møtet.", [null]],
		["| Hva | Frist |\n|---|---|\n| Oppdrag 2026-01 | Avtales i etatsstyringsmøtet i april |", [null]],
		["Frist 1.7.2026", ["2026-07-01"]],
		["Kystverket leder arbeidet og har sluttfrist 1. juli 2026.", ["2026-07-01"]],
		["Utredningen skal foreligge til årsskiftet.", ["2026-12-31"]],
		["Utgreiinga skal liggje føre ved årsskiftet.", ["2026-12-31"]],
		["Frist: Ved årets slutt", ["2026-12-31"]],
		["Status skal sendes halvårlig, første gang 1. juli 2026.", ["2026-07-01"]],
		["I fjor ba vi Kystvesenet om å levere en skisse innen 1. mars 2026.", []],
		["SD forutsetter at arbeidet er avsluttet før sommeren.", ["2026-06-30"]],
		["Vi ser for oss at evalueringen er klar 15. februar 2027.", ["2027-02-15"]],
		["Departementet vil ha en orientering ved halvårsskiftet.", ["2026-06-30"]],
		["Oppdraget står ved lag, men fristen er nå 30. november 2026.", ["2026-11-30"]],
		["Leveres i november.", ["2026-11-30"]],
		["Kystvesenet skal sende departementet en plan for merking i uke 45.", ["2026-11-08"]],
		["Kystvesenet skal legge fram en oversikt første uke i juni.", ["2026-06-07"]],
		["Kystvesenet skal sende ut brevet av 3. mars på nytt.", []],
		["Frist er 1/6.", ["2026-06-01"]],
		["Rettleiinga skal vera klar til bruk 1. september.", ["2026-09-01"]],
		["Eit notat skal sendast SD i mai.", ["2026-05-31"]],
		["Forprosjektet skal vere levert ved årsskiftet.", ["2026-12-31"]],
		["Sluttrapport er ventet 30. april 2026.", ["2026-04-30"]],
		["Arbeidet med fyr er avsluttet før sommeren.", []],
		["Frist: innen 15.3.2026", ["2026-03-15"]],
		["Frist for denne delen av oppdraget: 30.4.2026", ["2026-04-30"]],
		["Frist: i løpet av 1. kvartal", ["2026-03-31"]],
		[
			"Midtvegsstatus blir lagd fram i fagmøtet i juni, og sluttrapporten kjem seinast 15.12.",
			["2026-06-30", "2026-12-15"],
		],
		["Kystvesenet skal planlegge og lede en øvelse for havnene i uke 45.", ["2026-11-08"]],
		["| Hva | Frist |\n|---|---|\n| Oppdrag 2026-01 | Etter avtale |", [null]],
		["Kystvesenet skal etter avtale med Kystverket låne ut utstyr.", []],
		["Utkastet skal sendes i god tid før sommeren, og senest 10. juni.", ["2026-06-10"]],
		["Kystvesenet bes om å holde tre samlinger, den siste senest i uke 40.", ["2026-10-04"]],
		["Frist: uke 14", ["2026-04-05"]],
		["Utredningen sendes departementet i 1. kvartal 2026.", ["2026-03-31"]],
		[
			"Utredningen sendes departementet Q3 2026 og planen leveres innen 4. kv. 2026.",
			["2026-09-30", "2026-12-31"],
		],
		[
			"Kystvesenet skal levere utkast og plan innen henholdsvis 1. mars og 1. september.",
			["2026-03-01", "2026-09-01"],
		],
		[
			"Fristen er høvesvis 1. mars for utkastet, 1. mai for planen og 1. september for kartet.",
			["2026-03-01", "2026-05-01", "2026-09-01"],
		],
		["Første kurs holdes i andre kvartal.", ["2026-06-30"]],
		["Saken tas opp i møtet som holdes i 2. kvartal.", []],
		["Frist: før sommeren", ["2026-06-30"]],
		["Forslaget skal sendes innen 15. september 2026.", ["2026-09-15"]],
		["Rapporten leveres departementet 1. november 2026.", ["2026-11-01"]],
		["Arbeidet avsluttes før sommeren 2027.", ["2027-06-30"]],
		[
			"Foreløpige funn sendes innen 15. september, endelig rapport 15. desember 2026.",
			["2026-09-15", "2026-12-15"],
		],
		["Frister:\n\n- Utkast: 1. april\n- Endelig: 1. oktober", ["2026-04-01", "2026-10-01"]],
		["Frist: 31.09.2026", [null]],
		["Frist settes i dialog med departementet.", [null]],
		["Framdriften avtales nærmere.", [null]],
	])("are set by «%s»", async (text, expected) => {
		expect(await dates(text)).toEqual(expected);
	});

	it.each([
		["Planen leveres sammen med 2. tertialrapport.", ["2026-10-01"]],
		["Status rapporteres i forbindelse med rapporteringen for 2. tertial.", ["2026-10-01"]],
		["Det skal gjerast greie for arbeidet som ein del av årsrapporten.", ["2027-03-15"]],
		["Planen leveres sammen med 1. tertialrapport.", []],
		["Planen leveres sammen med halvårsrapporten.", []],
		["Kystvesenet omtalte farledene i forbindelse med årsrapporten for 2024.", []],
		["Planen leveres sammen med 2. tertialrapport, innen 1. november.", ["2026-11-01"]],
	])(
		"are those of the report that it comes with, where the letter dates that one: «%s»",
		async (text, days) => {
			const calendar =
				"\n\n## 6 Rapportering\n\n| Rapport | Frist |\n|---|---|\n| 2. tertialrapport | 1. oktober 2026 |\n| Årsrapport for 2025 | 15. mars 2026 |\n| Årsrapport for 2026 | 15. mars 2027 |\n";
			expect(await dates(text + calendar)).toEqual(days);
		},
	);

	it.each([
		["En kort omtale av erfaringene gis til høstens etatsstyringsmøte.", ["2026-10-14"]],
		["Departementet vil ha en status til etatsstyringsmøtet i vår.", ["2026-03-31"]],
		["Departementet vil ha en status til vårens fagmøte.", []],
	])("are the day of the meeting that it is for, where the letter has one such: «%s»", async (text, days) => {
		const meetings =
			"\n\n## 7 Styringsdialog\n\n| Møte | Tid |\n|---|---|\n| Etatsstyringsmøte | mars 2026 |\n| Etatsstyringsmøte | 14. oktober 2026 |\n";
		expect(await dates(text + meetings)).toEqual(days);
	});

	it.each([
		"Målet skal være nådd i løpet av 2029.",
		"Det vises til brev av 3. mars 2026.",
		"Loven trer i kraft 1. juli 2026.",
		"Arbeidet bygger på en utredning som hadde frist 31.12.2025.",
		"Tallene er per 31. august 2026.",
		"Stortinget vedtok planen innen utgangen av 2025.",
	])("are none in «%s»", async (text) => {
		expect(await dates(text)).toEqual([]);
	});

	it("are none in the background", async () => {
		expect(
			await dates("Bakgrunn: Næringen skulle være ferdig innen 1. mai 2026.\n\nFrist: 1.6.2026"),
		).toEqual(["2026-06-01"]);
	});

	it("may stand elsewhere in the letter, and are asked about where they differ", async () => {
		const { assignments, findings } = await readingOf(
			"Frist: 15.9.2026\n\n## 5 Digitalisering\n\nSvar på oppdrag 2026-01 skal leveres innen 1. oktober 2026.",
		);
		expect(assignments[0]?.deadlines.map(({ date }) => date)).toEqual(["2026-09-15", "2026-10-01"]);
		expect(findings.map(({ code }) => code)).toContain("conflicting-deadline");
	});

	it("of a draft stand beside the deadline and do not contradict it", async () => {
		const { assignments, findings } = await readingOf(
			"Frist: 15.9.2026\n\n## 5 Utfyllende\n\nEt utkast i oppdrag 2026-01 skal sendes innen 1. mai 2026.",
		);
		expect(assignments[0]?.deadlines).toHaveLength(2);
		expect(findings.map(({ code }) => code)).not.toContain("conflicting-deadline");
	});

	it("bear the name of their part, and nothing of the part before", async () => {
		const { assignments } = await readingOf(
			"| Frist | Del 1: 31. desember 2026; Del 2: 1. august 2026 (årlig rapportering); Del 2a: 5. mai 2026 |",
		);
		expect(assignments[0]?.deadlines.map(({ label }) => label ?? null)).toEqual(["Del 1", "Del 2", "Del 2a"]);
	});

	it("are not dates of reports about the assignment", async () => {
		const { assignments } = await readingOf(
			"Frist: 15.9.2026\n\n## 6 Rapportering\n\nStatus for oppdrag 2026-01 omtales i rapporten innen 15. august 2026.",
		);
		expect(assignments[0]?.deadlines.map(({ date }) => date)).toEqual(["2026-09-15"]);
	});

	it("are not dates that the letter itself says were before", async () => {
		const { assignments } = await readingOf("Frist: 15.12.2026 (tidligere 1. september 2026)");
		expect(assignments[0]?.deadlines.map(({ date }) => date)).toEqual(["2026-12-15"]);
	});
});
