import type { Words } from "./words.ts";

/** Ends of an item's name by which it is called in short, or which say that there is more of the same. */
export const NAME_TAILS: Words = {
	nb: ["m.v.", "m. v.", "mv.", "m.m.", "mm.", "o.l.", "osv."],
	nn: ["m.v.", "m. v.", "mv.", "m.m.", "mm.", "o.l.", "osb."],
};

/** Names that items of many chapters bear: the name alone does not say which one is meant. */
export const COMMON_NAMES: Words = {
	nb: ["driftsutgifter", "spesielle driftsutgifter", "større utstyr*", "diverse*", "ymse"],
	nn: ["driftsutgifter", "særskilde driftsutgifter", "større utstyr*", "diverse*", "ymse"],
};

/** Verbs by which something is paid from an item. */
export const PAID_FROM: Words = {
	nb: [
		"dekkes over", "dekkes av", "dekkes under", "finansieres over", "finansieres av", "belastes",
		"utgiftsføres på", "utbetales over", "tildeles over", "føres på",
	],
	nn: [
		"dekkast over", "dekkjast over", "blir dekt over", "blir dekte over", "vert dekt over", "vert dekte over",
		"finansierast over", "blir finansiert over", "blir finansierte over", "belastast", "blir belasta",
		"utgiftsførast på", "førast på", "blir førte på",
	],
};

/** Stems of words that make a date the one for a step on the way, not for the whole delivery. */
export const STEPS: Words = {
	nb: [
		"avklar*", "avtal*", "drøft*", "start*", "oppstart*", "sette i gang", "settes i gang", "satt i gang",
		"utkast*", "foreløpig*", "delrapport*", "delleveranse*", "statusmøte*", "prosjektplan*", "evalueringsplan*",
		"framdriftsplan*", "fremdriftsplan*", "på høring", "midtveis*",
	],
	nn: [
		"avklar*", "avtal*", "drøft*", "start*", "oppstart*", "setje i gang", "setjast i gang", "sett i gang",
		"utkast*", "førebels*", "delrapport*", "delleveranse*", "statusmøte*", "prosjektplan*", "evalueringsplan*",
		"framdriftsplan*", "på høyring", "midtvegs*",
	],
};

/** Verbs by which something is delivered as a whole. */
export const SENT_OFF: Words = {
	nb: ["lever*", "oversend*", "sendes", "sende", "ferdigstill*", "fullfør*", "frist*", "legges fram", "legges frem", "i hende", "være ferdig", "være sendt", "være godkjent", "avgi*", "overlever*"],
	nn: ["lever*", "oversend*", "sendast", "sende", "ferdigstill*", "fullfør*", "frist*", "leggjast fram", "leggast fram", "i hende", "vere ferdig", "vere sendt*", "vere sende", "vere godkjen*", "avgi*", "overlever*"],
};
/** Verbs by which it leaves the agency. */
export const HANDED_IN: Words = {
	nb: ["lever*", "oversend*", "avgi*", "overlever*", "sendes"],
	nn: ["lever*", "oversend*", "avgi*", "overlever*", "sendast"],
};
/** What is sent before the whole is done, by the label of its date. */
export const DRAFTS: Words = { nb: ["utkast*", "førsteutkast*", "foreløpig*"], nn: ["utkast*", "førsteutkast*", "førebels*"] };
/** The whole, by the label of its date. */
export const FINALS: Words = { nb: ["endelig*", "sluttrapport*", "ferdig*"], nn: ["endeleg*", "sluttrapport*", "ferdig*"] };
/** Words that make a date in the same sentence a deadline. */
export const DEADLINE_WORDS: Words = {
	nb: ["frist", "fristen", "leveringsfrist*", "innleveringsfrist*"],
	nn: ["frist", "fristen", "leveringsfrist*", "innleveringsfrist*"],
};
/** Words of rows that set a day for people to meet, or for something to be made known. */
export const GATHERINGS: Words = {
	nb: ["møte*", "etatsstyringsmøte*", "styringsmøte*", "fagmøte*", "kontaktmøte*", "seminar*", "samling*", "konferanse*", "oppstart*", "publiser*", "utlys*"],
	nn: ["møte*", "etatsstyringsmøte*", "styringsmøte*", "fagmøte*", "kontaktmøte*", "seminar*", "samling*", "konferanse*", "oppstart*", "publiser*", "utlys*"],
};
/** The report of one third of the year, by its number and by the day that it counts to. */
function ofThird(numbers: readonly string[], last: string): Words {
	const names = ["tertialrapport", "tertialrapporten", "rapport", "rapporten"];
	const all = [
		...names.flatMap((name) =>
			numbers.flatMap((number) => [`${name} for ${number} tertial`, `${name} etter ${number} tertial`]),
		),
		...names.flatMap((name) => [`${name} per ${last}`, `${name} pr. ${last}`]),
	];
	return { nb: all, nn: all };
}

/** Reports that an agency delivers once a year, each kind by itself. */
export const DATED_REPORTS: readonly Words[] = [
	{ nb: ["halvårsrapport*"], nn: ["halvårsrapport*"] },
	{ nb: ["årsrapport", "årsrapporten"], nn: ["årsrapport", "årsrapporten"] },
	ofThird(["1.", "første", "fyrste"], "30. april"),
	ofThird(["2.", "andre", "annet"], "31. august"),
];
/** Words of a report's name that make it a step on the way, or another one. */
export const NO_WHOLE_REPORT: Words = {
	nb: ["utkast*", "foreløpig*", "internrevisjon*", "vedlegg*", "kopi*", "publiser*", "offentliggjør*", "møte*", "tilbakemelding*"],
	nn: ["utkast*", "førebels*", "internrevisjon*", "vedlegg*", "kopi*", "publiser*", "offentleggjer*", "møte*", "tilbakemelding*"],
};

/** What is reported on by itself, so that two orders for it are about the same report. */
export const REPORT_TOPICS: Words = {
	nb: ["risiko*", "internkontroll*", "internrevisjon*", "likestilling*", "sårbarhet*"],
	nn: ["risiko*", "internkontroll*", "internrevisjon*", "likestilling*", "sårbar*"],
};
/** A report that comes as an annex to another. */
export const AS_ANNEX: Words = {
	nb: ["eget vedlegg", "egne vedlegg", "som vedlegg", "et vedlegg til", "i vedlegg til", "vedlegges"],
	nn: ["eige vedlegg", "eigne vedlegg", "som vedlegg", "eit vedlegg til", "i vedlegg til"],
};
/** A report that comes by itself. */
export const BY_ITSELF: Words = {
	nb: [
		"eget dokument", "egen rapport", "eget notat", "separat dokument", "separat rapport",
		"egen forsendelse", "et selvstendig dokument",
	],
	nn: ["eige dokument", "eigen rapport", "eige notat", "separat dokument", "separat rapport"],
};
/** A report that is a part of another. */
export const AS_PART: Words = {
	nb: [
		"som en del av årsrapporten", "som del av årsrapporten", "innarbeides i årsrapporten",
		"integreres i årsrapporten", "inngå i årsrapporten", "som en del av halvårsrapporten",
	],
	nn: [
		"som ein del av årsrapporten", "som del av årsrapporten", "arbeidast inn i årsrapporten",
		"inngå i årsrapporten", "gå inn i årsrapporten", "som ein del av halvårsrapporten",
	],
};

/** Reports within the year, and the last day that each can count to: month and day. */
export const REPORTS_WITHIN_THE_YEAR: readonly (readonly [Words, string])[] = [
	[{ nb: ["halvårsrapport*"], nn: ["halvårsrapport*"] }, "06-30"],
	[
		{
			nb: ["rapporten for 1. tertial", "rapport for 1. tertial", "1. tertialrapport*", "rapporten for første tertial"],
			nn: ["rapporten for 1. tertial", "rapport for 1. tertial", "1. tertialrapport*", "rapporten for første tertial"],
		},
		"04-30",
	],
	[
		{
			nb: ["rapporten for 2. tertial", "rapport for 2. tertial", "2. tertialrapport*", "rapporten for andre tertial"],
			nn: ["rapporten for 2. tertial", "rapport for 2. tertial", "2. tertialrapport*", "rapporten for andre tertial"],
		},
		"08-31",
	],
];
/** The report of the whole year, which may hold figures as of its last day. */
export const ANNUAL_REPORT: Words = {
	nb: ["årsrapporten", "årsrapport", "årsrapporteringen", "årsmeldingen", "årsregnskapet"],
	nn: ["årsrapporten", "årsrapport", "årsrapporteringa", "årsmeldinga", "årsrekneskapen"],
};
/** Words after a date that make it one of an earlier year. */
export const OF_EARLIER_YEAR: Words = {
	nb: ["i fjor", "året før", "foregående år", "forrige år", "siste år", "i året før"],
	nn: ["i fjor", "året før", "førre år", "føregåande år", "siste år", "i året før"],
};

/** Papers of the budget year that an agency sends in material for before they are written. */
export const BUDGET_PAPERS: Words = {
	nb: [
		"omgrupperingsproposisjonen", "omgrupperingen", "nysalderingen", "nysalderingsproposisjonen",
		"nysaldert budsjett", "revidert nasjonalbudsjett", "revidert budsjett", "rnb", "statsbudsjettet",
		"rammefordelingsforslag", "rammefordelingsforslaget", "budsjettforslaget",
	],
	nn: [
		"omgrupperingsproposisjonen", "omgrupperinga", "nysalderinga", "nysalderingsproposisjonen",
		"nysaldert budsjett", "revidert nasjonalbudsjett", "revidert budsjett", "rnb", "statsbudsjettet",
		"rammefordelingsforslag", "rammefordelingsforslaget", "budsjettforslaget",
	],
};
/** What an agency sends in for such a paper. */
export const SENT_IN: Words = {
	nb: ["innspill", "bidrag", "materiale", "budsjettinnspill", "satsingsforslag", "satsningsforslag", "forslag"],
	nn: ["innspel", "bidrag", "materiale", "budsjettinnspel", "satsingsforslag", "framlegg", "forslag"],
};
/** Words of sentences that look back. */
export const LOOKS_BACK: Words = {
	nb: ["vises til", "viser til", "jf.", "jf", "ga", "har gitt", "ble gitt", "leverte", "gjennomgang av"],
	nn: ["vist til", "viser til", "syner til", "jf.", "jf", "gav", "har gitt", "vart gitt", "leverte"],
};

/** Money that a share in per cent is taken of. */
export const SHARED_MONEY: Words = {
	nb: ["midlene", "tilskuddet", "bevilgningen", "tildelingen", "rammen", "beløpet", "tilskuddsmidlene"],
	nn: ["midlane", "tilskotet", "løyvinga", "tildelinga", "ramma", "beløpet", "tilskotsmidlane"],
};

/** Lead-ins to a list that shares out the whole of a sum. */
export const SHARES_OUT: Words = {
	nb: [
		"fordeles slik", "fordelt slik", "fordeler seg slik", "fordeles som følger", "fordelt som følger",
		"disponeres slik", "disponeres som følger", "følgende fordeling", "fordelingen er slik",
		"fordeles på følgende", "fordelt på følgende", "fordelingen av midlene", "fordeling av midlene",
	],
	nn: [
		"fordelast slik", "fordelt slik", "blir fordelte slik", "blir fordelt slik", "fordeler seg slik",
		"disponerast slik", "følgjande fordeling", "fordelinga er slik", "fordelast på følgjande",
		"fordelt på følgjande", "fordelinga av midlane", "fordeling av midlane",
	],
};

/** The days of the week as they are written: Monday 1, Sunday 7. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
	søndag: 7,
	sundag: 7,
	mandag: 1,
	måndag: 1,
	tirsdag: 2,
	tysdag: 2,
	onsdag: 3,
	torsdag: 4,
	fredag: 5,
	lørdag: 6,
	laurdag: 6,
};

/** The days of the week in short, before a stop. */
export const WEEKDAYS_IN_SHORT: Readonly<Record<string, number>> = {
	man: 1,
	mån: 1,
	tir: 2,
	tirs: 2,
	tys: 2,
	ons: 3,
	tor: 4,
	tors: 4,
	fre: 5,
	lør: 6,
	lau: 6,
	søn: 7,
	sun: 7,
};

/** Papers that have chapters and points of their own. */
export const OTHER_PAPERS: Words = {
	nb: [
		"instruks*", "hovedinstruks*", "utredningsinstruks*", "bestemmelse*", "reglement*", "økonomireglement*",
		"økonomiregelverk*", "regelverk*", "rundskriv*", "r-*", "lov", "loven", "forskrift*", "retningslinje*",
		"veileder*", "proposisjon*", "prop.", "meld.", "innst.", "nou", "st.meld.", 
		"standard*", "iso", "direktiv*", "konvensjon*", "håndbok*",
		"grunnprinsipp*", "digitaliseringsrundskriv*", "fullmakt*", "tildelingsbrevet for", "traktat*",
	],
	nn: [
		"instruks*", "hovudinstruks*", "utgreiingsinstruks*", "føresegn*", "reglement*", "økonomireglement*",
		"økonomiregelverk*", "regelverk*", "rundskriv*", "r-*", "lov", "lova", "forskrift*", "retningslinje*",
		"rettleiar*", "proposisjon*", "prop.", "meld.", "innst.", "nou", 
		"standard*", "iso", "direktiv*", "konvensjon*", "handbok*",
		"grunnprinsipp*", "digitaliseringsrundskriv*", "fullmakt*", "tildelingsbrevet for", "traktat*",
	],
};
/** Words by which a chapter is one of the letter itself. */
export const OF_THIS_LETTER: Words = {
	nb: [
		"i dette brevet", "i brevet", "dette tildelingsbrevet", "i tildelingsbrevet", "nedenfor", "ovenfor", "foran", "her i brevet",
	],
	nn: [
		"i dette brevet", "i brevet", "dette tildelingsbrevet", "i tildelingsbrevet", "nedanfor", "ovanfor", "framfor", "her i brevet",
	],
};
/** Words by which a goal is one that others set. */
export const OTHER_GOALS: Words = {
	nb: ["bærekraftsmål*", "fn*", "klimamål*", "parisavtalen", "eu*", "sendai*", "nasjonale mål"],
	nn: ["berekraftsmål*", "fn*", "klimamål*", "parisavtala", "eu*", "sendai*", "nasjonale mål"],
};

/** Words after which a sum is a step up or down. */
export const FROM_TO: Words = {
	nb: [
		"økes med", "økt med", "øker med", "heves med", "hevet med", "forhøyes med", "styrkes med", "styrket med",
		"reduseres med", "redusert med", "senkes med", "kuttes med", "settes ned med", "settes opp med", "økning på",
		"reduksjon på", "økning på om lag",
	],
	nn: [
		"aukar med", "auka med", "auke med", "blir auka med", "styrkt med", "redusert med", "blir redusert med",
		"sett ned med", "sett opp med", "auke på", "ein auke på", "reduksjon på", "aukast med", "reduserast med",
	],
};
/** Words that make a sum the whole of what is given. */
export const ALTOGETHER: Words = {
	nb: ["samlet", "til sammen", "i alt", "totalt", "tilsammen", "en samlet ramme", "samlede"],
	nn: ["samla", "til saman", "i alt", "totalt", "tilsaman"],
};
/** What is given more than before, and may be shared out. */
export const THE_INCREASE: Words = {
	nb: ["økningen", "av økningen", "styrkingen", "tilleggsbevilgningen", "påplussingen"],
	nn: ["auken", "av auken", "styrkinga", "tilleggsløyvinga", "påplussinga"],
};
/** Words by which a ministry gives an agency its money. */
export const AT_DISPOSAL: Words = {
	nb: ["til disposisjon", "til rådighet", "disponerer", "kan disponere", "samlet tildeling", "samlet budsjettramme*", "samlede tildeling*"],
	nn: ["til disposisjon", "til rådvelde", "disponerer", "kan disponere", "samla tildeling", "samla budsjettramme*"],
};
/** Lead-ins to shares in per cent that make the whole. */
export const OF_WHOLE: Words = {
	nb: [
		"fordeles med", "fordelt med", "fordeles slik", "fordelt slik", "fordeles som følger", "fordelingen er",
		"følgende fordeling", "vektes slik", "vektes med",
	],
	nn: [
		"fordelast med", "fordelt med", "fordelast slik", "fordelt slik", "fordelinga er", "følgjande fordeling",
		"blir fordelte med", "blir fordelte slik", "blir fordelt med", "vektast slik",
	],
};
