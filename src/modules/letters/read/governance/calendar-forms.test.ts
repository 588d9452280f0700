import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";
import { meetings, reports, SECTION } from "./dialogue.fixture.ts";

test("a meeting in several months of one cell is several", async () => {
	const table =
		"| Møte | Tidspunkt |\n|---|---|\n| Fagmøte om veg | Mars, juni og november |\n| Kontaktmøte | Mai |";
	expect(await meetings(table)).toEqual([
		"Fagmøte om veg: 2025-03",
		"Fagmøte om veg: 2025-06",
		"Fagmøte om veg: 2025-11",
		"Kontaktmøte: 2025-05",
	]);
});

test("a meeting known by what it is about is told by its move, and what is sent to one is none", async () => {
	expect(
		await meetings("Møtet om losplanen, som var satt til 22. september, flyttes til 14. oktober 2025."),
	).toEqual(["Møtet om losplanen: 2025-10-14"]);
	expect(await meetings("Fagmøtet om fyr, som skulle vært i mai, holdes 3. november 2025.")).toEqual([
		"Fagmøtet om fyr: 2025-11-03",
	]);
	expect(await meetings("Vi ber om\n\n- en vurdering av losplanen, til møtet i oktober")).toEqual([]);
});

describe("tables of reports", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"months and days in columns of their own, the month told once",
			"| Månad | Dag | Kva |\n|---|---|---|\n| Mars | 15. | Årsrapport |\n| | 26. | Prognose for inntektene |",
			["– → 2025-03-15", "– → 2025-03-26"],
		],
		[
			"any that are called reports, among meetings",
			"| Tidspunkt | Tema |\n|---|---|\n| Uke 11 | Etatsstyringsmøte |\n| 22. mai | Resultat- og kontrollrapport 1, status per 30. april |\n| 1. juni | Publisering av kontrollrapporten |",
			["2025-04-30 → 2025-05-22"],
		],
		[
			"days in brackets in the row of their month",
			"| Måned | Aktivitet |\n|---|---|\n| Mars | Årsrapport (15.3.) |\n| Juni | Tertialrapport pr. 30.4. (3.6.) |",
			["– → 2025-03-15", "2025-04-30 → 2025-06-03"],
		],
		[
			"years that some cover and others are written for",
			"| Dokument | Periode | Frist |\n|---|---|---|\n| Årsrapport | 2024 | 1. mars |\n| Virksomhetsplan | 2025 | 15. februar |\n| Innspill til rammefordeling | 2027 | 20. november |",
			["2024-12-31 → 2025-03-01", "– → 2025-02-15", "– → 2025-11-20"],
		],
		[
			"half-years side by side",
			"| | 1. halvår | 2. halvår |\n|---|---|---|\n| Økonomirapport | 1. juni | 1. oktober |",
			["– → 2025-06-01", "– → 2025-10-01"],
		],
		[
			"a column for the status and one for the sending",
			"| Rapport | Status per | Sendes departementet |\n|---|---|---|\n| Tertialrapport 1 | 30. april | 20. mai |",
			["2025-04-30 → 2025-05-20"],
		],
		[
			"two columns of dates under heads that say nothing",
			"| Rapport | Grunnlag | Fra etaten |\n|---|---|---|\n| Økonomirapport | 30.4. | 20.5. |\n| Økonomirapport | 31.8. | 20.9. |",
			["2025-04-30 → 2025-05-20", "2025-08-31 → 2025-09-20"],
		],
		[
			"periods told from month to month",
			"| Rapportering | Periode | Leveringsfrist |\n|---|---|---|\n| Regnskap | januar–april | 15. mai |\n| Regnskap | 1.1.–31.8. | 15. september |",
			["2025-04-30 → 2025-05-15", "2025-08-31 → 2025-09-15"],
		],
		[
			"this year's report without year is due in the next year, last year's was counted in the year before",
			"| Rapport | Telletidspunkt | Frist |\n|---|---|---|\n| Årsrapport for 2025 | 31. desember | 15. mars |\n| Årsrapport | 31.12. | 15.3. |",
			["2025-12-31 → 2026-03-15", "2024-12-31 → 2025-03-15"],
		],
		[
			"the third that the report's own name tells",
			"| Dato | Tiltak |\n|---|---|\n| 2. juni 2025 | Tertialrapport 1 |\n| 1. oktober 2025 | 2. tertialrapport |",
			["2025-04-30 → 2025-06-02", "2025-08-31 → 2025-10-01"],
		],
		[
			"no head, and the day that a report counts to in its name",
			"| Årsrapport for 2024 | 13. mars |\n|---|---|\n| Virksomhetsrapport per 30. april | 22. mai |",
			["– → 2025-03-13", "2025-04-30 → 2025-05-22"],
		],
		[
			"a title in a row over the head",
			"<table><tr><td colspan=2>Kalender for 2025</td></tr><tr><td>Frist</td><td>Leveranse</td></tr><tr><td>15.02.</td><td>Evalueringsrapport</td></tr></table>",
			["– → 2025-02-15"],
		],
	];
	test.each(forms)("%s", async (_, body, expected) => expect(await reports(body)).toEqual(expected));

	test("a list of days that the line before calls deadlines", async () => {
		expect(
			await reports(
				"Vi minner om disse fristene i 2025:\n\n- 1. februar: forslag til satsinger utenfor rammen\n- 1. juni: avlagt delårsregnskap for første tertial",
			),
		).toEqual(["– → 2025-02-01", "2025-04-30 → 2025-06-01"]);
	});

	test("a list whose lines begin with the day in figures", async () => {
		expect(
			await reports("Rapportkalender 2025\n\n- 15.1. Disponeringsplan\n- 10.6.: Tertialrapport per 30.4."),
		).toEqual(["– → 2025-01-15", "2025-04-30 → 2025-06-10"]);
	});

	test("what is reported to a day stands in the sentence before its due date", async () => {
		const { reports: found } = await letterWith(
			`${SECTION}KYE skal rapportere særskilt om ventetiden per 30. september 2025. Rapporten sendes innen 15. oktober 2025.`,
		);
		expect(found).toMatchObject([
			{ name: "ventetiden per 30. september 2025", asOf: "2025-09-30", due: "2025-10-15" },
		]);
	});

	test("a moved day is of the report that the sentence before counts to a day", async () => {
		expect(
			await reports(
				"Styret skal gjere greie for plassane i delårsrekneskapen per 31. august 2025. Fristen for delårsrekneskapen er flytta frå 1. oktober til 8. oktober 2025.",
			),
		).toEqual(["2025-08-31 → 2025-10-08"]);
	});

	test("reports that are named by the days that they count to", async () => {
		const { reports: found } = await letterWith(
			`${SECTION}KYE rapporterer dessuten per 30. april med frist 25. mai og per 31. august med frist 25. september.`,
		);
		expect(found).toMatchObject([
			{ name: "rapport per 30. april", asOf: "2025-04-30", due: "2025-05-25" },
			{ name: "rapport per 31. august", asOf: "2025-08-31", due: "2025-09-25" },
		]);
	});
});

describe("reports in lists and sentences", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"two dates after one name",
			"- Tertialrapporter: 20. mai og 20. september 2025",
			["– → 2025-05-20", "– → 2025-09-20"],
		],
		[
			"a rhythm after the name",
			"- Rapport om sykefravær – halvårlig\n- Prognose for lønn, hver måned",
			["half-year", "month"],
		],
		[
			"what the agency does by itself",
			"KYE sender kvartalsvise oversikter over klager til departementet.",
			["quarter"],
		],
		[
			"two counting dates and two due dates in one sentence",
			"Det skal leveres statusrapport per 30. april med frist 25. mai 2025 og per 31. august med frist 25. september 2025.",
			["2025-04-30 → 2025-05-25", "2025-08-31 → 2025-09-25"],
		],
		[
			"days after the verb",
			"Tertialrapportene sendes departementet 1. juni og 1. oktober.",
			["– → 2025-06-01", "– → 2025-10-01"],
		],
		[
			"in the hands of the ministry",
			"Årsrapporten skal være departementet i hende innen 15. mars 2025.",
			["– → 2025-03-15"],
		],
		[
			"a deadline as subject",
			"Frist for innsending av virksomhetsplan er 1. februar 2025.",
			["– → 2025-02-01"],
		],
		[
			"what the ministry sends is no duty of the agency",
			"Departementet sender hver måned ut en oversikt over regnskapstall.",
			[],
		],
		[
			"what others deliver is no report of the agency",
			"Tilskuddsmottakerne skal levere regnskap til KYE innen 1. april 2025. Departementet gir tilbakemelding på halvårsrapporten innen 15. september 2025.",
			[],
		],
		[
			"what is done with a report afterwards",
			"| Dato | Aktivitet |\n|---|---|\n| 15. mars | Årsrapport |\n| 1. mai | Publisering av årsrapporten |\n| 10. juni | Tilbakemelding på årsrapporten |",
			["– → 2025-03-15"],
		],
		["a report that was sent is none to send", "KYE sendte en rapport om havner 3. mai 2024.", []],
	];
	test.each(forms)("%s", async (_, body, expected) => expect(await reports(body)).toEqual(expected));

	test("a supplementary letter moves a due date wherever it stands", async () => {
		const { reports: found } = await supplementWith(
			"# 2 Endrede frister\n\nFristen for å levere halvårsrapporten flyttes fra 15. august til 1. september 2025. Ny frist for rapport om tilskudd er 15. oktober 2025.\n",
		);
		expect(found.map(({ due }) => due)).toEqual(["2025-09-01", "2025-10-15"]);
	});
});

describe("meetings", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"two days after one name",
			"- Etatsstyringsmøter: 22. april og 14. oktober 2025",
			["Etatsstyringsmøter: 2025-04-22", "Etatsstyringsmøter: 2025-10-14"],
		],
		["the first week of a month", "- Første uke i mai: Kontaktmøte", ["Kontaktmøte: 2025-05"]],
		["a week gives its last day", "- Uke 12: Fagmøte om farvann", ["Fagmøte om farvann: 2025-03-23"]],
		[
			"a month alone",
			"- Strategimøte: november\n- Juni: Dialogmøte",
			["Strategimøte: 2025-11", "Dialogmøte: 2025-06"],
		],
		[
			"months down the side",
			"| Måned | Møte | Tema |\n|---|---|---|\n| Mars | Etatsstyringsmøte 1 | Årsrapport |\n| September | Etatsstyringsmøte 2 | Risiko |",
			["Etatsstyringsmøte 1: 2025-03", "Etatsstyringsmøte 2: 2025-09"],
		],
		[
			"months down the side and days beside",
			"| Måned | Hva | Dato |\n|---|---|---|\n| Mars | Etatsstyringsmøte 1 | 12. mars |\n| September | Etatsstyringsmøte 2 | 11. september |",
			["Etatsstyringsmøte 1: 2025-03-12", "Etatsstyringsmøte 2: 2025-09-11"],
		],
		[
			"a promise that the calendar dates is no meeting of its own",
			"Det holdes to etatsstyringsmøter i året.\n\n| Møte | Dato |\n|---|---|\n| Etatsstyringsmøte vår | 22. april 2025 |",
			["Etatsstyringsmøte vår: 2025-04-22"],
		],
		["a meeting that is only pointed back to", "Det vises til etatsstyringsmøtet 3. mars 2025.", []],
	];
	test.each(forms)("%s", async (_, body, expected) => expect(await meetings(body)).toEqual(expected));
});

describe("rhythms, pairs and lists of days", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"how often before what",
			"- Månedlig: likviditetsoversikt\n- Hvert kvartal – prognose",
			["month", "quarter"],
		],
		[
			"the period before its day",
			"- 1. tertial: 1. juni\n- 2. tertial: frist 1. oktober",
			["2025-04-30 → 2025-06-01", "2025-08-31 → 2025-10-01"],
		],
		[
			"two periods with two days in a sentence",
			"Tertialrapportane etter første og andre tertial skal liggje føre seinast 1. juni og 1. oktober.",
			["2025-04-30 → 2025-06-01", "2025-08-31 → 2025-10-01"],
		],
		[
			"a report beside which another is sent",
			"- Risikovurdering sammen med rapport for første tertial, 1. juni",
			["2025-04-30 → 2025-06-01"],
		],
		[
			"days that a stroke parts",
			"| Frist | Rapport |\n|---|---|\n| 1. juni/1. oktober | Økonomirapport |",
			["– → 2025-06-01", "– → 2025-10-01"],
		],
		[
			"two days of one report in a sentence",
			"Rapporteringen til DBH skal skje innen 15. februar og 15. oktober.",
			["– → 2025-02-15", "– → 2025-10-15"],
		],
		["a forecast that is made anew", "Prognosen for inntektene skal oppdaterast kvartalsvis.", ["quarter"]],
		["to whom and when, and nothing of what", "KYE rapporterer til departementet etter hvert tertial.", []],
	];
	test.each(forms)("%s", async (_, body, expected) => {
		expect(await reports(body)).toEqual(expected);
	});

	const days: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"months as headings over days",
			"### Mars\n\n- 15. Årsrapport\n- 24. Etatsstyringsmøte\n\n### Juni\n\n- 16.: Kontaktmøte\n- 20. juni: Fagmøte",
			["Etatsstyringsmøte: 2025-03-24", "Kontaktmøte: 2025-06-16", "Fagmøte: 2025-06-20"],
		],
		["nynorsk, known meetings", "Etatsstyringsmøta er 16. april.", ["Etatsstyringsmøta: 2025-04-16"]],
		[
			"days in figures at the head of the lines",
			"Møtekalender 2025\n\n- 26.3. Etatsstyringsmøte\n- 5.11.: Kontaktmøte",
			["Etatsstyringsmøte: 2025-03-26", "Kontaktmøte: 2025-11-05"],
		],
		[
			"a list of days after the meetings' name",
			"Det er planlagt to etatsstyringsmøter:\n\n1. Tirsdag 25. mars: årsrapporten\n2. Fredag 17. oktober kl. 10: andre tertial",
			["etatsstyringsmøter: 2025-03-25", "etatsstyringsmøter: 2025-10-17"],
		],
		[
			"nynorsk, two kinds in a sentence",
			"Departementet kallar inn til etatsmøte 14. april og til eit fagleg møte i september.",
			["etatsmøte: 2025-04-14", "fagleg møte: 2025-09"],
		],
		[
			"two weeks after one word",
			"Kontaktmøte blir halde i veke 12 og 38.",
			["Kontaktmøte: 2025-03-23", "Kontaktmøte: 2025-09-21"],
		],
		["a company's general meeting", "Foretaksmøtet er 22. mai 2025.", ["Foretaksmøtet: 2025-05-22"]],
		["what is held only when needed", "Fagmøter om regelverk avholdes etter behov.", []],
	];
	test.each(days)("%s", async (_, body, expected) => {
		expect(await meetings(body)).toEqual(expected);
	});

	test("stand in a table without a head, its first line too", async () => {
		expect(
			await meetings(
				"| 17. februar | Kontaktmøte om ruter |\n|---|---|\n| 28. april | Etatsstyringsmøte |\n| 3. november | Etatsstyringsmøte |",
			),
		).toEqual([
			"Kontaktmøte om ruter: 2025-02-17",
			"Etatsstyringsmøte: 2025-04-28",
			"Etatsstyringsmøte: 2025-11-03",
		]);
	});

	test("may have a month alone among the days of a table without a head", async () => {
		expect(
			await meetings("| 24. februar | Etatsstyringsmøte |\n|---|---|\n| November | Særmøte om sikkerhet |"),
		).toEqual(["Etatsstyringsmøte: 2025-02-24", "Særmøte om sikkerhet: 2025-11"]);
	});

	test("are not told again by their month alone", async () => {
		expect(
			await meetings(
				"Styringsmøtet blir halde tysdag 10. juni. Årsrapporten er tema på styringsmøtet i juni.",
			),
		).toEqual(["Styringsmøtet: 2025-06-10"]);
	});

	test("are not what is said to be none of them", async () => {
		expect(
			await meetings(
				"Etatsstyringsmøtet er 22. mai. Konferansen i september regnes ikke som et styringsmøte.",
			),
		).toEqual(["Etatsstyringsmøtet: 2025-05-22"]);
	});

	test("are told by their numbers under a head that names them, and by the month after what they are of", async () => {
		expect(
			await meetings(
				"| Etatsstyringsmøte | Dato | Tema |\n|---|---|---|\n| 1 | 24. mars | Årsrapport |\n| 2 | 25. juni | 1. tertial |\n\n- Møte om flom: september\n- Fagmøte – november 2025",
			),
		).toEqual([
			"Etatsstyringsmøte 1: 2025-03-24",
			"Etatsstyringsmøte 2: 2025-06-25",
			"Møte om flom: 2025-09",
			"Fagmøte: 2025-11",
		]);
	});
});

describe("reports of several days in one line", () => {
	test.each([
		"KYE skal sende:\n\n- Økonomirapporter per 30. april, 31. august og 31. oktober, med frist 20. mai, 20. september og 15. november",
		"Økonomirapporter per 30. april, 31. august og 31. oktober skal sendes innen 20. mai, 20. september og 15. november.",
		"Økonomirapportar per 30. april, 31. august og 31. oktober skal sendast innan 20. mai, 20. september og 15. november.",
	])("«%s»", async (body) => {
		expect(await reports(body)).toEqual([
			"2025-04-30 → 2025-05-20",
			"2025-08-31 → 2025-09-20",
			"2025-10-31 → 2025-11-15",
		]);
	});

	test("bear the names of both periods", async () => {
		const letter = await letterWith(
			`${SECTION}Rapport for 1. og 2. tertial skal sendes departementet innen henholdsvis 5. juni og 5. oktober 2025.`,
		);
		expect(letter.reports.map(({ name, asOf, due }) => [name, asOf, due])).toEqual([
			["Rapport for 1. og 2. tertial", "2025-04-30", "2025-06-05"],
			["Rapport for 1. og 2. tertial", "2025-08-31", "2025-10-05"],
		]);
	});
});
