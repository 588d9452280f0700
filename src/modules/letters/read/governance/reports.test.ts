import { describe, expect, test } from "vitest";
import { letterWith } from "../letters.fixture.ts";

/** Reports as «asOf → due», recurring ones by their rhythm. */
async function reports(body: string): Promise<readonly string[]> {
	return (await letterWith(body)).reports.map(
		({ asOf, due, every }) => every ?? `${asOf ?? "–"} → ${due ?? "–"}`,
	);
}

async function meetings(body: string): Promise<readonly string[]> {
	return (await letterWith(body)).meetings.map(({ name, period }) => `${name}: ${period ?? "–"}`);
}

describe("reports", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"two days that one report counts to, each with its due day so long after",
			"Kystetaten skal levere regnskapsrapport per 30. april og 31. august, med frist tre uker etter.",
			["2025-04-30 → 2025-05-21", "2025-08-31 → 2025-09-21"],
		],
		[
			"days that a report counts to, and in the sentence after how long after each it is due",
			"Vi ber om økonomirapport per 31. mars, 30. juni og 30. september. Fristen er én måned etter utløpet av perioden.",
			["2025-03-31 → 2025-04-30", "2025-06-30 → 2025-07-30", "2025-09-30 → 2025-10-30"],
		],
		[
			"days that reports count to, and their due days in the sentence after",
			"Etaten skal rapportere per 30. april og 31. august. Rapportane skal vere i departementet 20. mai og 20. september.",
			["2025-04-30 → 2025-05-20", "2025-08-31 → 2025-09-20"],
		],
		[
			"days that a report counts to, each with its due day in the month after",
			"KYE skal sende en prognose for regnskapet per 30. april og 31. oktober; frist er 15. i måneden etter.",
			["2025-04-30 → 2025-05-15", "2025-10-31 → 2025-11-15"],
		],
		[
			"short days with «pr.», each with its own",
			"Delårsregnskap pr. 30.4 og 31.8 skal være departementet i hende henholdsvis 1.6. og 1.10.",
			["2025-04-30 → 2025-06-01", "2025-08-31 → 2025-10-01"],
		],
		[
			"an entry with a remark after its day",
			"## Rapporter\n\n- Årsrapport: 15. mars 2025, digitalt til postmottak@kyst.no\n- Tertialrapport: 20. mai 2025",
			["– → 2025-03-15", "– → 2025-05-20"],
		],
		[
			"none whose deadline is over",
			"I tertialrapporten per 31. august, som hadde frist 1. oktober, manglet tall for post 21.",
			[],
		],
		[
			"days in figures that a cell lists",
			"## Rapporter\n\n| Rapport | Frist |\n|---|---|\n| Statistikk over anløp | 15.1., 15.5. og 15.9. |",
			["– → 2025-01-15", "– → 2025-05-15", "– → 2025-09-15"],
		],
		[
			"days that figures count to, each due by a day of the month after",
			"Regnskapstall per 31. mai, 31. august og 31. oktober skal sendes innen den 15. i måneden etter.",
			["2025-05-31 → 2025-06-15", "2025-08-31 → 2025-09-15", "2025-10-31 → 2025-11-15"],
		],
		[
			"one report for two thirds",
			"En rapport for de to første tertialene under ett skal sendes innen 20. september.",
			["2025-08-31 → 2025-09-20"],
		],
		[
			"two thirds, and by one word which day belongs to which",
			"KYE skal levere rapport per 1. og 2. tertial innen henholdsvis 1. juni og 1. oktober.",
			["2025-04-30 → 2025-06-01", "2025-08-31 → 2025-10-01"],
		],
		[
			"reports without a period, and by one word that each has its own day",
			"Tertialrapportar skal sendast innan høvesvis 1. juni og 1. oktober.",
			["– → 2025-06-01", "– → 2025-10-01"],
		],
		[
			"none that the ministry means to ask for later",
			"Dersom det trengs, vil vi be om en rapport per 30. april innen 1. juni. SD vil be om en rapport innen 1. mai.",
			[],
		],
		[
			"an estimate on several days",
			"- Anslag for støttebudsjettet: 5. februar, 20. april og 25. august",
			["– → 2025-02-05", "– → 2025-04-20", "– → 2025-08-25"],
		],
		[
			"thirds by their order, one after another in a sentence",
			"Første tertialrapport leveres 1. juni, andre tertialrapport 1. oktober.",
			["2025-04-30 → 2025-06-01", "2025-08-31 → 2025-10-01"],
		],
		[
			"what is told each month without a word for the paper",
			"KYE skal hver måned melde inn oppetiden for fyrene. Ventetiden meldes til SD hvert kvartal. Departementet sender hver måned en orientering.",
			["month", "quarter"],
		],
		[
			"two reports with their days in one sentence",
			"Rapport per 30. april sendes 30. mai 2025, og rapport per 31. august sendes 29. september 2025.",
			["2025-04-30 → 2025-05-30", "2025-08-31 → 2025-09-29"],
		],
		[
			"a list that is said to be of reports",
			"Etaten skal levere disse rapportene:\n\n- Status for utbetalinger, per 31. desember 2025: 20. januar 2026",
			["2025-12-31 → 2026-01-20"],
		],
		[
			"a table with counting date and due date, with and without year",
			"| Type rapportering | Telletidspunkt | Rapporteringsfrist |\n|---|---|---|\n| Delårsregnskap | 31.8. | 15.9. |\n| Årsrapport for 2025 | 31. desember 2025 | Innen 15. mars 2026 |",
			["2025-08-31 → 2025-09-15", "2025-12-31 → 2026-03-15"],
		],
		[
			"a counting date within the name",
			"| Dato | Tiltak | Merknad |\n|---|---|---|\n| 24. sept. | Virksomhetsrapport per 31.8. | |\n| 9. okt. | Budsjettrapport per 2. tertial (31.08) | |",
			["2025-08-31 → 2025-09-24", "2025-08-31 → 2025-10-09"],
		],
		[
			"several reports in one cell, each with its own counting date",
			"<table><tr><th>Dato</th><th>Tiltak</th></tr><tr><td>25. sep.</td><td><ul><li>Regnskapsrapport per 31.08.</li><li>Innspill til nysaldering</li></ul></td></tr></table>",
			["2025-08-31 → 2025-09-25", "– → 2025-09-25"],
		],
		[
			"rhythms instead of dates",
			"| Frist/hyppighet | Rapportering |\n|---|---|\n| Månedlig | Rapportering av ventetider |\n| Årlig/15. mai | Rapport om tilskudd |\n| 4 ganger i året | Rapport om sykefravær |",
			["month", "– → 2025-05-15", "quarter"],
		],
		[
			"a calendar by months, where the entry sets the day",
			"| Måned | Aktivitet |\n|---|---|\n| Mars | Årsrapport for 2024 (15. mars) |\n| Mai | Innspill til statsbudsjettet for 2027 |",
			["– → 2025-03-15", "– → 2025-05-31"],
		],
		[
			"a calendar as a list",
			"- 15. mars: Årsrapport for 2024\n- 1. juni: Tertialrapport per 30. april",
			["– → 2025-03-15", "2025-04-30 → 2025-06-01"],
		],
		[
			"two reports ordered in one sentence",
			"Rapporten for første tertial skal sendes departementet innen 1. juni, og rapporten for andre tertial innen 1. oktober.",
			["2025-04-30 → 2025-06-01", "2025-08-31 → 2025-10-01"],
		],
		["a rhythm in a sentence", "KYE skal kvart kvartal sende SD eit oversyn over tilskot.", ["quarter"]],
		[
			"a report that a later letter will order",
			"Bestilling av økonomirapport per 31. august kommer i eget brev.",
			["2025-08-31 → –"],
		],
		["publication is no delivery", "Årsrapporten for 2024 skal publiseres på nettsidene innen 1. mai.", []],
		["an agenda is no report", "| Frist | Sak |\n|---|---|\n| 1. april 2025 | Innspill til dagsorden |", []],
	];
	test.each(forms)("%s", async (_, body, expected) => {
		expect(await reports(`# 6 Rapportering\n\n${body}\n`)).toEqual(expected);
	});

	test("the year of a calendar's title counts for dates without year", async () => {
		expect(
			await reports(
				`# Vedlegg 1 Rapporteringskalender 2026\n\n| Dato | Rapport |\n|---|---|\n| 15.3. | Årsrapport |\n`,
			),
		).toEqual(["– → 2026-03-15"]);
	});

	test("what is to be delivered in an assignment is its deadline and no report", async () => {
		expect(
			await reports(
				`# 4 Oppdrag\n\n## Oppdrag 1 Havnekart\n\nKYE skal lage kart over havnene. En rapport skal sendes departementet innen 1. juni 2025.\n`,
			),
		).toEqual([]);
	});
});

describe("meetings", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"two meetings in one sentence, each with its own time",
			"I tillegg kommer et fagmøte om havner i juni og et kontaktmøte med statsråden 9. november 2025.",
			["fagmøte om havner: 2025-06", "kontaktmøte med statsråden: 2025-11-09"],
		],
		[
			"a meeting that was to be earlier",
			"Fagmøtet om los, som var satt opp i september, holdes i oktober 2025.",
			["Fagmøtet om los: 2025-10"],
		],
		[
			"whatever a table of meetings lists",
			"| Tidspunkt | Møte |\n|---|---|\n| 25. november | Dag med ledergruppen |",
			["Dag med ledergruppen: 2025-11-25"],
		],
		[
			"a calendar with days, months and weeks",
			"| Dato | Tiltak |\n|---|---|\n| 22. april kl. 9:00–11:00 | Etatsstyringsmøte |\n| Ultimo november | Fagmøte om havner |\n| Uke 37 | Strategimøte |",
			["Etatsstyringsmøte: 2025-04-22", "Fagmøte om havner: 2025-11", "Strategimøte: 2025-09-14"],
		],
		[
			"two months in one sentence",
			"Det legges opp til to etatsstyringsmøter i 2025: ett i april og ett i oktober.",
			["etatsstyringsmøter: 2025-04", "etatsstyringsmøter: 2025-10"],
		],
		[
			"a meeting named in the sentence before",
			"Det skal haldast to etatsstyringsmøte i 2025. Det første møtet er 24. april 2025, og det andre er i november 2025.",
			["etatsstyringsmøte: 2025-04-24", "etatsstyringsmøte: 2025-11"],
		],
		[
			"what the meeting is about belongs to its name",
			"I tillegg blir det halde eit fagmøte om digitalisering i juni 2025.",
			["fagmøte om digitalisering: 2025-06"],
		],
		[
			"a meeting that is moved stands where it was moved to",
			"Styringsmøtet blir flytta frå 23. september til 30. september 2025.",
			["Styringsmøtet: 2025-09-30"],
		],
		[
			"what the parties meet for",
			"Vi møtest til etatsstyring i april og november, og til fagmøte i september.",
			["etatsstyringsmøte: 2025-04", "etatsstyringsmøte: 2025-11", "fagmøte: 2025-09"],
		],
		[
			"one that only its subject names, and one that is held every other month",
			"Etatsstyringsmøtet holdes 27. mai og et møte om planen i november. Det er i tillegg kontaktmøter annenhver måned.",
			["Etatsstyringsmøtet: 2025-05-27", "et møte om planen: 2025-11", "kontaktmøter: –"],
		],
		[
			"the leaders' own",
			"Det holdes etatsledermøter i mars og juni.",
			["etatsledermøter: 2025-03", "etatsledermøter: 2025-06"],
		],
		["that they meet", "Partene møtes to ganger, i mai og oktober.", ["møte: 2025-05", "møte: 2025-10"]],
		[
			"one held instead of another, and one of its own",
			"Etatsstyringsmøtet som var planlagt 24. september 2025, holdes i stedet 15. oktober 2025. Det avholdes et eget møte om losene 31. august 2025.",
			["Etatsstyringsmøtet: 2025-10-15", "eget møte om losene: 2025-08-31"],
		],
		[
			"one that was to be on another day",
			"Det holdes et etatsstyringsmøte, opprinnelig planlagt til 3. mai, 10. juni 2025.",
			["etatsstyringsmøte: 2025-06-10"],
		],
		[
			"one that takes the place of one called off",
			"Etatsstyringsmøtet 3. november utgår og erstattes av et digitalt møte 17. november 2025.",
			["Etatsstyringsmøtet: 2025-11-17"],
		],
		[
			"days that they are set to",
			"Etatsstyringsmøtet er satt til 8. april (i Bodø) og 14. oktober (i Oslo).",
			["Etatsstyringsmøtet: 2025-04-08", "Etatsstyringsmøtet: 2025-10-14"],
		],
		["a meeting called off", "Strategimøtet i november 2025 utgår.", []],
		[
			"a promise without a date",
			"Det skal òg haldast kontaktmøte minst to gonger i halvåret.",
			["kontaktmøte: –"],
		],
		[
			"one that is only counted, after others with their days",
			"Det tas sikte på to etatsstyringsmøter, 16. april og 22. oktober, og ett møte om budsjettet i november.",
			["etatsstyringsmøter: 2025-04-16", "etatsstyringsmøter: 2025-10-22", "ett møte om budsjettet: 2025-11"],
		],
		["a meeting that may be held", "Særmøter holdes ved behov.", []],
		[
			"what is sent before a meeting",
			"| Dato | Tiltak |\n|---|---|\n| 1. april | Innspill til etatsstyringsmøte |",
			[],
		],
	];
	test.each(forms)("%s", async (_, body, expected) => {
		expect(await meetings(`# 7 Styringsdialog\n\n${body}\n`)).toEqual(expected);
	});
});
