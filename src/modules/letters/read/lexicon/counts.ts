import type { Words } from "./words.ts";

/** Small numbers as they are written in running text, bokmål and nynorsk. */
export const NUMBER_WORDS: Readonly<Record<string, number>> = {
	to: 2,
	tre: 3,
	fire: 4,
	fem: 5,
	seks: 6,
	sju: 7,
	syv: 7,
	åtte: 8,
	ni: 9,
	ti: 10,
	elleve: 11,
	tolv: 12,
};

/** Words that stand before a number where it is that of all there is, not of some. */
export const TELLS_HOW_MANY: Words = {
	nb: [
		"har fastsatt", "har satt", "har vedtatt", "har formulert", "fastsetter", "er fastsatt", "er det fastsatt",
		"er det satt", "er det gitt", "det er", "gjelder", "gir", "gis", "får", "har", "består av", "omfatter",
		"inneholder", "følgende", "disse", "viser de", "viser", "delt i", "deles i", "deler i", "er de", "gjennom",
		"holdes", "avholdes", "gjennomføres", "legges opp til", "legger opp til", "planlagt", "planlegges",
		"arbeider etter", "arbeide etter", "styres etter", "måles på", "nå", "stiller", "setter", "løse", "under følger",
		"nedenfor følger", "inneholder også", "det er satt", "det gis", "er gitt",
	],
	nn: [
		"har fastsett", "har sett", "har vedteke", "har formulert", "fastset", "er fastsett", "er det fastsett",
		"er det sett", "er det gitt", "er det gjeve", "det er", "gjeld", "gir", "gjev", "får", "har", "består av",
		"omfattar", "inneheld", "følgjande", "desse", "viser dei", "viser", "delt i", "delast i", "blir delt i",
		"er dei", "gjennom", "blir halde", "blir haldne", "skal haldast", "legg opp til", "planlagt", "arbeider etter", "arbeide etter", "blir styrt etter", "blir målt på", "nå", "stiller", "set", "løyse",
		"under følgjer", "nedanfor følgjer", "det er gitt", "det blir gitt",
	],
};

/** Words before a number that make it a bound, a share or a step on the way. */
export const NOT_ALL: Words = {
	nb: ["minst", "inntil", "opptil", "høyst", "maksimalt", "over", "under", "rundt", "omtrent", "om lag", "ca.", "av", "siste", "første", "andre", "øvrige", "neste", "bare", "hver av", "en av", "ett av"],
	nn: ["minst", "inntil", "opptil", "høgst", "maksimalt", "over", "under", "rundt", "omtrent", "om lag", "ca.", "av", "siste", "første", "andre", "øvrige", "neste", "berre", "kvar av", "ein av", "eitt av"],
};

/** Nouns for what a letter's goals are called when they are counted. */
export const GOALS_COUNTED: Words = {
	nb: ["mål", "målene", "hovedmål", "hovedmålene", "delmål", "virksomhetsmål", "samfunnsmål", "brukermål", "resultatmål", "effektmål"],
	nn: ["mål", "måla", "hovudmål", "hovudmåla", "delmål", "verksemdsmål", "samfunnsmål", "brukarmål", "resultatmål", "effektmål"],
};
/** Nouns for indicators when they are counted. */
export const INDICATORS_COUNTED: Words = {
	nb: ["styringsparametere", "styringsparametre", "styringsparameterne", "indikatorer", "indikatorene"],
	nn: ["styringsparametrar", "styringsparameterar", "styringsparametrane", "indikatorar", "indikatorane"],
};
/** Nouns for assignments when they are counted. */
export const ASSIGNMENTS_COUNTED: Words = {
	nb: ["oppdrag", "oppdragene", "oppgaver", "oppgavene", "bestillinger", "enkeltoppdrag"],
	nn: ["oppdrag", "oppdraga", "oppgåver", "oppgåvene", "bestillingar", "enkeltoppdrag"],
};
/** Kinds of meetings when they are counted: the plural, and what the name of one begins with. */
export const MEETINGS_COUNTED: readonly (readonly [Words, string])[] = [
	[{ nb: ["etatsstyringsmøter", "etatsstyringsmøtene"], nn: ["etatsstyringsmøte", "etatsstyringsmøta"] }, "etatsstyringsmøte"],
	[{ nb: ["styringsmøter", "styringsmøtene"], nn: ["styringsmøte", "styringsmøta"] }, "styringsmøte"],
	[{ nb: ["styringsdialogmøter", "dialogmøter"], nn: ["styringsdialogmøte", "dialogmøte"] }, "dialogmøte"],
	[{ nb: ["kontaktmøter", "kontaktmøtene"], nn: ["kontaktmøte", "kontaktmøta"] }, "kontaktmøte"],
	[{ nb: ["fagmøter", "fagmøtene"], nn: ["fagmøte", "fagmøta"] }, "fagmøte"],
];

/** Nouns for what a list holds one item each of. */
export const LISTED_COUNTED: Words = {
	nb: [
		"deler", "punkter", "krav", "tiltak", "oppgaver", "prioriteringer", "hovedprioriteringer", "områder",
		"innsatsområder", "satsingsområder", "resultatområder", "leveranser", "delleveranser", "deloppdrag", "faser",
		"trinn", "temaer", "tema", "spørsmål", "vilkår", "kapitler", "grupper", "målgrupper", "satsinger", "mål",
		"hovedmål", "delmål", "oppdrag", "hensyn", "forhold", "føringer", "prinsipper", "fullmakter", "ordninger",
		"forutsetninger", "hovedoppgaver", "vedlegg",
	],
	nn: [
		"delar", "punkt", "krav", "tiltak", "oppgåver", "prioriteringar", "hovudprioriteringar", "område",
		"innsatsområde", "satsingsområde", "resultatområde", "leveransar", "delleveransar", "deloppdrag", "fasar",
		"steg", "tema", "spørsmål", "vilkår", "kapittel", "grupper", "målgrupper", "satsingar", "mål", "hovudmål",
		"delmål", "oppdrag", "omsyn", "forhold", "føringar", "prinsipp", "fullmakter", "ordningar",
		"føresetnader", "hovudoppgåver", "vedlegg",
	],
};

/** What the counted goals or assignments are for: the whole letter, not a part of it. */
export const FOR_THE_WHOLE: Words = {
	nb: ["perioden", "året", "årene", "denne perioden", "virksomheten", "budsjettåret", "inneværende år", "dette brevet", "brevet", "tildelingsbrevet"],
	nn: ["perioden", "året", "åra", "denne perioden", "verksemda", "budsjettåret", "inneverande år", "dette brevet", "brevet", "tildelingsbrevet"],
};

/** Words of a lead-in that promise what stands after it. */
export const PROMISES_MORE: Words = {
	nb: ["følgende", "slik", "disse", "nedenfor", "som følger", "skal", "bes om å", "ber om"],
	nn: ["følgjande", "slik", "desse", "nedanfor", "som følgjer", "skal", "blir bede om å", "bed om"],
};

/** What stands in brackets where something was to be filled in. */
export const HOLDS_PLACE: Words = {
	nb: [
		"dato", "navn", "navnet", "beløp", "beløpet", "sett inn", "settes inn", "fyll inn", "fylles inn", "fyll ut", "virksomhet",
		"virksomhetens navn", "kontaktperson", "nummer", "tall", "tekst", "må fylles ut", "avklares", "mangler",
	],
	nn: [
		"namn", "namnet", "set inn", "setjast inn", "fyllast inn", "fyllast ut", "verksemd", "namnet på verksemda", "tal",
		"må fyllast ut", "blir avklart", "manglar",
	],
};
/** Nouns for the annexes when they are counted. */
export const ANNEXES_COUNTED: Words = { nb: ["vedlegg", "vedleggene", "bilag"], nn: ["vedlegg", "vedlegga", "bilag"] };

/** Words by which a sentence points to a table after it. */
export const TABLE_BELOW: Words = {
	nb: ["tabellen nedenfor", "tabellen under", "følgende tabell", "i tabellen som følger", "nedenstående tabell"],
	nn: ["tabellen nedanfor", "tabellen under", "følgjande tabell", "i tabellen som følgjer"],
};

/** Labels that something must follow. */
export const EMPTY_LABELS: Words = {
	nb: ["frist", "leveringsfrist", "svarfrist", "rapporteringsfrist", "ansvarlig", "hovedansvar", "hovedansvarlig", "telletidspunkt"],
	nn: ["frist", "leveringsfrist", "svarfrist", "rapporteringsfrist", "ansvarleg", "hovudansvar", "hovudansvarleg", "teljetidspunkt"],
};

/** Words that no sentence ends with: it goes on, or something is lost. */
export const NO_ENDING: Words = {
	nb: ["og", "eller", "at", "å", "et", "en", "som", "samt", "skal", "må", "innen", "senest", "herunder", "inntil", "minst", "blant", "mellom", "statens"],
	nn: ["og", "eller", "at", "å", "eit", "ein", "som", "samt", "skal", "må", "innan", "seinast", "medrekna", "inntil", "minst", "blant", "mellom", "statens"],
};
