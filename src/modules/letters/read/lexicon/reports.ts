import type { Report } from "../reading.ts";
import type { Words } from "./words.ts";

/** Heads of columns in tables of reports and calendars. */
export const REPORT_COLUMN: Words = {
	nb: [
		"type rapportering", "rapportering*", "rapport*", "type rapport", "leveranse*", "dokument*", "tiltak",
		"hva", "aktivitet*", "sak", "tema", "hendelse*", "oppgave*", "møte/rapport", "rapport/møte",
		"beskrivelse", "innhold", "emne", "krav", "hva skal leveres", "oppfølging",
	],
	nn: [
		"type rapportering", "rapportering*", "rapport*", "type rapport", "leveranse*", "dokument*", "tiltak",
		"kva", "aktivitet*", "sak", "tema", "hending*", "oppgåve*", "innhald", "emne", "krav",
	],
};
/** Words in the head of a column that holds what the agency sends, beside one of meetings. */
export const DELIVERED_COLUMN: Words = {
	nb: ["rapport", "rapporter", "rapportering", "leveranse", "leveranser", "dokument", "dokumenter", "sender", "leverer", "skal sende", "skal levere"],
	nn: ["rapport", "rapportar", "rapportering", "leveranse", "leveransar", "dokument", "sender", "leverer", "skal sende", "skal levere"],
};
/** Heads that name a due date, and nothing else. */
export const DEADLINE_COLUMN: Words = {
	nb: [
		"rapporteringsfrist*", "frist*", "leveringsfrist*", "innleveringsfrist*", "oversendelsesfrist*",
		"leveres*", "levering*", "sendes*", "oversendes*", "oversendelse*", "innsending*", "innsendes*",
		"innen", "senest", "forfall*", "leveringsdato", "rapporteringsdato", "til departementet",
	],
	nn: [
		"rapporteringsfrist*", "frist*", "leveringsfrist*", "innleveringsfrist*", "leverast*", "blir levert",
		"levering*", "sendast*", "blir sendt*", "innsending*", "innan", "seinast", "leveringsdato",
		"til departementet",
	],
};
export const DUE_COLUMN: Words = {
	nb: ["dato*", "når", "tidspunkt", "tid", "periode", "måned", "tidsrom", "uke", "dag"],
	nn: ["dato*", "når", "tidspunkt", "tid", "periode", "månad", "tidsrom", "veke", "dag"],
};
export const AS_OF_COLUMN: Words = {
	nb: [
		"telletidspunkt*", "telledato", "per", "pr.", "pr", "per dato", "måletidspunkt", "tellingstidspunkt",
		"status per*", "rapporteringsperiode", "skjæringsdato", "skjæringstidspunkt", "regnskap per",
		"rapporteringstidspunkt",
	],
	nn: [
		"teljetidspunkt*", "teljedato", "per", "pr.", "per dato", "måletidspunkt", "status per*",
		"rapporteringsperiode", "rekneskap per",
	],
};
/** Heads of the column that tells which time a report covers, where another column is the due date. */
export const COVERED_COLUMN: Words = {
	nb: ["periode*", "gjelder*", "rapporten gjelder*", "tidsrom", "omfatter", "dekker", "tidspunkt"],
	nn: ["periode*", "gjeld*", "rapporten gjeld*", "tidsrom", "omfattar", "dekkjer", "tidspunkt"],
};
/** What is written for a time to come, and so counts to no day before it is due. */
export const WRITTEN_AHEAD: Words = {
	nb: ["innspill*", "budsjettforslag*", "budsjettinnspill*", "forslag*", "satsingsforslag*", "virksomhetsplan*", "aktivitetsplan*", "årsplan*", "disponeringsplan*", "rammefordeling*"],
	nn: ["innspel*", "budsjettframlegg*", "budsjettinnspel*", "framlegg*", "forslag*", "satsingsforslag*", "verksemdsplan*", "aktivitetsplan*", "årsplan*", "disponeringsplan*", "rammefordeling*"],
};
export const EVERY_COLUMN: Words = {
	nb: ["hyppighet", "frekvens", "frist/hyppighet"],
	nn: ["kor ofte", "frekvens", "hyppigheit"],
};

/** Words that make a line a report to deliver. */
export const REPORT_WORDS: Words = {
	nb: [
		"årsrapport*", "halvårsrapport*", "tertialrapport*", "kvartalsrapport*", "delårsrapport*",
		"virksomhetsrapport*", "regnskapsrapport*", "statusrapport*", "økonomirapport*", "sluttrapport*",
		"risikorapport*", "rapport", "rapporter", "rapporten", "rapportering*", "årsregnskap*",
		"årsmelding*", "regnskap*", "budsjett- og regnskapsrapport*", "innspill*",
		"disponeringsplan*", "budsjettdisponeringsplan*", "budsjettdisposisjonsplan*", "risikovurdering*", "prognose*",
		"analyse", "oversikt over*", "statusnotat", "evalueringsrapport*", "internrevisjonsrapport*",
		"virksomhetsplan*", "risikobilde*", "oppdatert risiko*", "tall til*", "rammefordeling*",
		"forklaringer til*", "regnskapsresultat*", "budsjettinnspill*", "satsingsforslag*",
		"satsningsforslag*", "avviksrapport*", "likviditetsoversikt*", "likviditetsprognose*", "restanseoversikt*",
		"avviksoversikt*", "statusoversikt*", "budsjettforslag*", "forslag til budsjett*", "forslag til statsbudsjett*",
		"forslag til nye tiltak", "forslag til tiltak", "delårsregnskap*", "framdriftsrapport*", "fremdriftsrapport*", "styringsrapport*", "risikoanalyse*", "anslag", "anslag for*", "anslag på*",
	],
	nn: [
		"årsrapport*", "halvårsrapport*", "tertialrapport*", "kvartalsrapport*", "delårsrapport*",
		"verksemdsrapport*", "rekneskapsrapport*", "statusrapport*", "økonomirapport*", "sluttrapport*",
		"risikorapport*", "delårsrekneskap*", "rapport", "rapportar", "rapporten", "rapportering*", "årsrekneskap*",
		"årsmelding*", "rekneskap*", "innspel*", "risikovurdering*", "prognose*", "oversikt over*",
		"satsingsforslag*", "budsjettinnspel*", "verksemdsplan*", "disponeringsplan*", "likviditetsoversikt*", "likviditetsprognose*",
		"restanseoversikt*", "avviksoversikt*", "statusoversikt*", "budsjettframlegg*", "framlegg til budsjett*",
		"framlegg til statsbudsjett*", "forslag til budsjett*", "forslag til nye tiltak", "framlegg til nye tiltak", "framdriftsrapport*", "styringsrapport*", "risikoanalyse*",
		"anslag", "anslag for*", "anslag på*",
	],
};

/** Stems of nouns that name a report where a sentence orders one. */
export const REPORT_STEMS: Words = {
	nb: [
		"rapport", "regnskap", "oversikt", "analyse", "prognose", "notat", "innspill", "årsmelding",
		"redegjørelse", "virksomhetsplan", "risikovurdering", "disponeringsplan", "statusoversikt",
		"årsbudsjett", "budsjettforslag", "satsingsforslag", "satsningsforslag", "budsjettet som styret",
	],
	nn: [
		"rapport", "rekneskap", "oversyn", "oversikt", "analyse", "prognose", "notat", "innspel",
		"årsmelding", "utgreiing", "verksemdsplan", "risikovurdering", "disponeringsplan", "statusoversikt",
		"årsbudsjett", "budsjettforslag", "satsingsforslag", "budsjettet som styret",
	],
};
/** Words before the noun that belong to the report's name. */
export const REPORT_EPITHETS: Words = {
	nb: [
		"en", "et", "egen", "eget", "samlet", "detaljert", "skriftlig", "kort", "månedlig", "oppdatert",
		"foreløpig", "årlig", "kvartalsvis", "halvårlig", "enkel",
	],
	nn: [
		"ein", "ei", "eit", "eigen", "eige", "eiga", "samla", "detaljert", "skriftleg", "kort", "månadleg",
		"oppdatert", "førebels", "årleg", "enkel",
	],
};
/** What the ministry means to ask for another time. */
export const WILL_ASK: Words = {
	nb: ["vil be", "vil også be", "vil vi be", "vil departementet be", "vil senere be", "vil komme til å be"],
	nn: ["vil be", "vil òg be", "vil vi be", "vil departementet be", "vil seinare be", "vil kome til å be"],
};

/** Verbs by which a report is handed over. */
export const SENT: Words = {
	nb: [
		"levere", "leverer", "leveres", "levert", "oversende", "oversender", "oversendes", "oversendt",
		"sende", "sender", "sendes", "sendt", "avgi", "avgis", "avlegge", "avlegges", "rapportere",
		"rapporterer", "rapporteres", "legge fram", "legge frem", "legges fram", "redegjøre", "frist",
		"frist for", "oversendelse", "levering", "i hende", "foreligge", "foreligger", "innsendes",
		"overlevere", "overleveres", "mottatt", "ha mottatt", "legges fram for", "sendes inn", "sende inn",
		"være departementet", "være i departementet", "sendes over", "tilgjengelig for departementet", "hos oss", "send", "lever", "oversend", "hos departementet",
	],
	nn: [
		"levere", "leverer", "leverast", "levert", "sende", "sender", "sendast", "send", "sendt", "avgje",
		"rapportere", "rapporterer", "rapporterast", "rapportert", "leggje fram", "gjere greie", "frist",
		"frist for", "oversending", "levering", "i hende", "liggje føre", "ligge føre", "ligg føre",
		"sende over", "sendast over", "overlevert", "motteke", "sendast inn", "sende inn", "vere departementet",
		"vere i departementet", "vere sende", "vere sendt", "vere send", "tilgjengeleg for departementet", "hos oss", "hos departementet",
	],
};
/** Verbs by which something is told regularly, without a word for the paper it is told in. */
export const TOLD_REGULARLY: Words = {
	nb: [
		"melde inn", "meldes inn", "melde", "meldes", "orientere", "orienteres", "innrapportere", "innrapporteres",
		"sende", "sendes", "sender", "oversende", "oversendes", "oversender", "gi", "informere", "oppdatere departementet",
		"orienterer", "informerer", "melder",
	],
	nn: [
		"melde inn", "melde", "meldast", "blir meld", "orientere", "innrapportere", "sende", "sendast", "sender",
		"gje", "informere", "oppdatere departementet", "orienterer", "informerer", "melder",
	],
};
/** Verbs by which a report is made; they order one where the section is about reporting. */
export const MADE: Words = {
	nb: [
		"utarbeide", "utarbeider", "utarbeides", "lage", "lager", "gi", "gis", "innen", "bes om",
	],
	nn: [
		"utarbeide", "utarbeider", "utarbeidast", "lage", "lagar", "gje", "gi", "gjevast", "givast", "innan",
	],
};
/** Verbs by which a forecast is made anew, which is told; other papers that are kept up to date need not be. */
export const FORECAST_ANEW: Words = {
	nb: ["oppdatere", "oppdaterer", "oppdateres", "revidere", "revideres"],
	nn: ["oppdatere", "oppdaterer", "oppdaterast", "blir oppdatert", "vert oppdatert", "revidere", "reviderast"],
};
/** Words by which a due date is set anew. */
export const MOVED_DEADLINE: Words = {
	nb: ["flyttes", "flyttet", "endres", "endret", "utsettes", "utsatt", "settes til", "ny frist", "forlenges", "ny leveringsfrist"],
	nn: ["flytta", "blir flytt*", "vert flytt*", "endra", "utsett", "blir sett til", "vert sett til", "ny frist", "forlengd"],
};
/** Verbs by which something already delivered is made public. */
export const PUBLISHED: Words = {
	nb: ["publisere", "publiseres", "publisert", "offentliggjøres", "gjøres tilgjengelig", "legges ut"],
	nn: ["publisere", "publiserast", "publisert", "offentleggjerast", "leggjast ut", "gjerast tilgjengeleg"],
};
/** Words by which a report is announced that a later letter will order (R1.6). */
export const TO_BE_ORDERED: Words = {
	nb: ["bestilling", "bestilles", "blir bestilt", "eget brev", "egen bestilling"],
	nn: ["bestilling", "bestillast", "blir bestilt", "vert bestilt", "eige brev", "eiga bestilling"],
};

export const EVERY: readonly (readonly [Exclude<NonNullable<Report["every"]>, null>, Words])[] = [
	[
		"month",
		{
			nb: ["månedlig", "månedlige", "hver måned", "månedsrapport*", "månedsvis", "12 ganger i året"],
			nn: ["månadleg", "månadlege", "kvar månad", "månadsrapport*"],
		},
	],
	[
		"quarter",
		{
			nb: [
				"kvartalsvis", "kvartalsvise", "hvert kvartal", "kvartalsrapportering", "4 ganger i året",
				"fire ganger i året",
			],
			nn: ["kvartalsvis", "kvartalsvise", "kvart kvartal", "fire gonger i året"],
		},
	],
	[
		"third",
		{
			nb: [
				"tertialvis", "tertialvise", "hvert tertial", "tertialrapporter", "tre ganger i året",
				"3 ganger i året",
			],
			nn: ["tertialvis", "tertialvise", "kvart tertial", "tre gonger i året"],
		},
	],
	[
		"half-year",
		{
			nb: [
				"halvårlig", "halvårlige", "hvert halvår", "to ganger årlig", "to ganger i året",
				"2 ganger i året",
			],
			nn: ["halvårleg", "halvårlege", "kvart halvår", "to gonger i året"],
		},
	],
	["year", { nb: ["årlig", "årlige", "hvert år"], nn: ["årleg", "årlege", "kvart år"] }],
];

/** Words that make a line a meeting. */
export const MEETING_WORDS: Words = {
	nb: [
		"etatsstyringsmøte*", "styringsmøte*", "særmøte*", "fagmøte*", "strategimøte*", "kontaktmøte*",
		"ledersamling*", "dialogmøte*", "budsjettmøte*", "statusmøte*", "oppfølgingsmøte*",
		"samarbeidsmøte*", "møte*", "styringsdialogmøte*", "ledermøte*", "direktørmøte*", "oppstartsmøte*",
		"halvårsmøte*", "tertialmøte*", "risikomøte*", "porteføljemøte*", "samling", "seminar", "årsmøte",
		"strategidag*", "fagdag*", "temadag*", "dialogdag*", "strategisamling*",
	],
	nn: [
		"etatsstyringsmøte*", "styringsmøte*", "særmøte*", "fagmøte*", "strategimøte*", "kontaktmøte*",
		"leiarsamling*", "dialogmøte*", "budsjettmøte*", "statusmøte*", "oppfølgingsmøte*",
		"samarbeidsmøte*", "møte*", "leiarmøte*", "oppstartsmøte*", "risikomøte*", "samling", "seminar",
		"strategidag*", "fagdag*", "temadag*", "dialogdag*", "strategisamling*",
	],
};

/** First parts of the words for meetings of the governance dialogue: «etatsstyringsmøte», «ledersamling». */
export const MEETING_KINDS: Words = {
	nb: [
		"etatsstyrings", "styrings", "sær", "fag", "strategi", "kontakt", "dialog", "budsjett", "status",
		"leder", "oppstarts", "risiko", "direktør", "tertial", "halvårs", "oppfølgings", "samarbeids",
		"portefølje", "midtveis", "etats", "plan", "arbeids", "topp", "oppsummerings", "evaluerings", "ledelses",
		"koordinerings", "avklarings", "resultat", "virksomhets", "kvartals", "måneds", "vår", "høst", "års", "foretaks",
		"etatsleder", "toppleder", "direktør", "styringsdialog", "virksomhetsstyrings", "mål- og resultat", "drøftings",
	],
	nn: [
		"etatsstyrings", "styrings", "sær", "fag", "strategi", "kontakt", "dialog", "budsjett", "status",
		"leiar", "oppstarts", "risiko", "direktør", "tertial", "halvårs", "oppfølgings", "samarbeids",
		"portefølje", "midtvegs", "etats", "plan", "arbeids", "topp", "oppsummerings", "evaluerings", "leiings",
		"koordinerings", "avklarings", "resultat", "verksemds", "kvartals", "månads", "vår", "haust", "års", "føretaks",
		"etatsleiar", "toppleiar", "direktør", "styringsdialog", "verksemdsstyrings", "mål- og resultat", "drøftings",
	],
};
/** Words before «møte» that make it one of the governance dialogue. */
export const MEETING_EPITHETS: Words = {
	nb: [
		"faglig", "faglige", "strategisk", "strategiske", "administrativt", "administrative", "formelt", "formelle",
		"felles", "årlig", "årlige", "halvårlig", "halvårlige", "særskilt", "særskilte", "ett", "et", "eget", "ekstra",
	],
	nn: [
		"fagleg", "faglege", "strategisk", "strategiske", "administrativt", "administrative", "formelt", "formelle",
		"felles", "årleg", "årlege", "halvårleg", "halvårlege", "særskilt", "særskilde", "eitt", "eit", "eige", "ekstra",
	],
};
/** Words by which a meeting is called off, or said to be none. */
export const CALLED_OFF: Words = {
	nb: ["utgår", "avlyses", "avlyst", "faller bort", "bortfaller", "regnes ikke", "er ikke å regne"],
	nn: ["går ut", "avlyst", "fell bort", "utgår", "reknast ikkje", "blir ikkje rekna", "er ikkje å rekne"],
};
/** Words by which a meeting is certain to be held. */
export const HELD: Words = {
	nb: [
		"holdes", "skal holdes", "avholdes", "gjennomføres", "legges det opp til", "blir holdt", "avtalt", "det er i tillegg",
		"annenhver måned", "hver måned", "hvert kvartal", "hvert tertial", "hvert halvår",
	],
	nn: [
		"haldast", "skal haldast", "blir halde", "vert halde", "gjennomførast", "avtalt", "det er i tillegg",
		"annakvar månad", "kvar månad", "kvart kvartal", "kvart tertial", "kvart halvår",
	],
};
/** Words that make a meeting only possible. */
export const MAY_BE_HELD: Words = {
	nb: ["ved behov", "etter behov", "kan", "eventuelle", "eventuelt", "dersom"],
	nn: ["ved behov", "etter behov", "kan", "eventuelle", "eventuelt", "dersom"],
};
/** What is sent or done before or after a meeting is no meeting. */
export const ABOUT_MEETING: Words = {
	nb: [
		"innspill", "rapport*", "dagsorden", "sakspapir*", "agenda", "saksliste", "dokument*", "frist*",
		"årsrapport*", "halvårsrapport*", "referat*",
	],
	nn: [
		"innspel", "rapport*", "dagsorden", "sakspapir*", "agenda", "saksliste", "dokument*", "frist*",
		"årsrapport*", "halvårsrapport*", "referat*",
	],
};
/** Verbs that make a line in a list a sentence, not an entry of a calendar. */
export const ENTRY_VERBS: Words = {
	nb: ["skal", "må", "bes", "ber", "er", "blir", "kan", "vil", "bør", "sendes", "leveres", "har", "holdes"],
	nn: [
		"skal", "må", "bed", "er", "blir", "vert", "kan", "vil", "bør", "sendast", "leverast", "har",
		"haldast",
	],
};
/** Papers of a single meeting, which are no reports. */
export const MEETING_PAPERS: Words = {
	nb: ["dagsorden*", "saksliste*", "agenda*", "sakspapir*", "referat*", "innkalling*", "tildelingsbrev*"],
	nn: ["dagsorden*", "saksliste*", "agenda*", "sakspapir*", "referat*", "innkalling*", "tildelingsbrev*"],
};
/** First words of entries that tell what is done with a report, not that it is delivered. */
export const NO_DELIVERY: Words = {
	nb: ["publisering", "offentliggjøring", "tilbakemelding*", "behandling av", "gjennomgang av", "utsending av"],
	nn: ["publisering", "offentleggjering", "tilbakemelding*", "handsaming av", "gjennomgang av", "utsending av"],
};
/** Others who report: what they deliver is no report of the recipient's. */
export const OTHERS: Words = {
	nb: [
		"departementet", "riksrevisjonen", "kommunene", "kommuner", "fylkeskommunene", "fylkeskommuner",
		"statsforvalteren", "statsforvalterne", "mottaker*", "mottakere*", "tilskuddsmottaker*",
		"institusjonene", "organisasjonene", "foreningene", "stiftelsene",
	],
	nn: [
		"departementet", "riksrevisjonen", "kommunane", "kommunar", "fylkeskommunane", "fylkeskommunar",
		"statsforvaltaren", "statsforvaltarane", "mottakar*", "mottakarar*", "tilskotsmottakar*",
		"institusjonane", "organisasjonane", "foreiningane", "stiftingane",
	],
};
/** Words of the titles of calendars. */
export const CALENDAR_TITLES: Words = {
	nb: [
		"kalender*", "styringskalender*", "rapporteringskalender*", "rapporteringsfrister", "frister",
		"møteplan*", "årshjul*", "styrings- og rapporteringskalender*",
	],
	nn: [
		"kalender*", "styringskalender*", "rapporteringskalender*", "rapporteringsfristar", "fristar",
		"møteplan*", "årshjul*",
	],
};
/** Numbers in words before days, weeks, months and years. */
export const COUNT_OF_DAYS: Readonly<Record<string, number>> = {
	én: 1, en: 1, ein: 1, ei: 1, et: 1, ett: 1, eit: 1, eitt: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, tolv: 12, fjorten: 14, tjue: 20,
};
