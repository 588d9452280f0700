import type { Keyword } from "../reading.ts";
import type { Words } from "./words.ts";

/** Keywords of an item (R4.3), misprints that ministries have made among them. */
export const KEYWORDS: readonly (readonly [Exclude<Keyword, "none">, Words])[] = [
	[
		"can-be-carried-over",
		{ nb: ["kan overføres"], nn: ["kan overførast", "kan overførst", "kan bli overført"] },
	],
	["estimate", { nb: ["overslagsbevilgning"], nn: ["overslagsløyving"] }],
	[
		"can-be-used-under",
		{
			nb: ["kan nyttes under", "kan nytes under", "kan benyttes under"],
			nn: ["kan nyttast under", "kan brukast under"],
		},
	],
];

/** Heads of columns in budget tables. */
export const CHAPTER_COLUMN: Words = {
	nb: [
		"kap",
		"kap.",
		"kapittel",
		"kap./post",
		"kap/post",
		"kap. post",
		"kap. / post",
		"kapittel/post",
		"kapittel og post",
	],
	nn: ["kap", "kap.", "kapittel", "kap./post", "kap/post", "kap. post", "kapittel/post"],
};
export const ITEM_COLUMN: Words = {
	nb: ["post", "post/underpost", "underpost"],
	nn: ["post", "post/underpost", "underpost"],
};
export const NAME_COLUMN: Words = {
	nb: ["betegnelse", "benevnelse", "navn", "formål", "post og betegnelse", "tekst"],
	nn: ["nemning", "namn", "føremål", "betegnelse", "benevnelse", "tekst"],
};
export const ALLOTTED_COLUMN: Words = {
	nb: [
		"tildeling*",
		"tildelt*",
		"beløp*",
		"sum*",
		"disponeres*",
		"ramme*",
		"vedtatt*",
		"budsjett*",
		"bevilgning*",
		"saldert*",
		"kr",
		"kroner",
		"i 1*",
		"(i*",
		"samlet*",
		"inntektskrav",
		"andel*",
	],
	nn: [
		"tildeling*",
		"tildelt*",
		"beløp*",
		"sum*",
		"disponerer*",
		"ramme*",
		"vedteke*",
		"budsjett*",
		"løyving*",
		"saldert*",
		"kr",
		"kroner",
		"i 1*",
		"(i*",
		"samla*",
		"del*",
		"til disposisjon",
	],
};
export const APPROPRIATED_COLUMN: Words = {
	nb: ["bevilgning*", "samlet bevilgning*", "vedtatt bevilgning*", "vedtatt*", "saldert*", "bevilget*"],
	nn: ["løyving*", "samla løyving*", "vedteken løyving*", "vedteke*", "saldert*", "løyvd*"],
};
export const CHANGE_COLUMN: Words = {
	nb: [
		"endring*",
		"ny tildeling",
		"økning*",
		"tilleggsbevilgning*",
		"+/-",
		"tillegg",
		"denne tildelingen",
		"omdisponering*",
		"endret*",
	],
	nn: ["endring*", "ny tildeling", "auke*", "tilleggsløyving*", "+/-", "tillegg", "denne tildelinga"],
};
export const BEFORE_COLUMN: Words = {
	nb: ["tidligere*", "opprinnelig*", "før", "tildelt før*"],
	nn: ["tidlegare*", "opphavleg*", "før"],
};
export const COMMENT_COLUMN: Words = {
	nb: ["kommentar*", "merknad*", "øremerking*", "herav*"],
	nn: ["kommentar*", "merknad*", "øyremerking*"],
};
export const RECIPIENT_COLUMN: Words = {
	nb: ["organisasjon*", "mottaker*", "tilskuddsmottaker*", "virksomhet", "institusjon", "stiftelse"],
	nn: ["organisasjon*", "mottakar*", "tilskotsmottakar*", "verksemd", "institusjon"],
};

/** The first word of a row that adds up the rows above. */
export const SUM_WORDS: Words = {
	nb: ["sum", "samlet", "totalt", "total", "sum kap*", "i alt"],
	nn: ["sum", "samla", "totalt", "total", "i alt"],
};

/** Words between a sum and what it is for. */
export const FOR_WORDS: Words = {
	nb: [
		"til",
		"går til",
		"skal gå til",
		"er øremerket",
		"øremerket",
		"øremerkes",
		"øremerket til",
		"er øremerket til",
		"avsatt til",
		"avsettes til",
		"settes av til",
		"er satt av til",
		"i tilskudd til",
		"som tilskudd til",
		"fordeles til",
		"bindes til",
		"tildeles",
		"skal brukes til",
		"skal benyttes til",
		"brukes til",
		"benyttes til",
		"knyttet til",
		"for",
		"disponeres til",
		"reserveres til",
	],
	nn: [
		"til",
		"går til",
		"skal gå til",
		"er øyremerkt",
		"øyremerkt",
		"øyremerkt til",
		"er øyremerkt til",
		"sett av til",
		"er sett av til",
		"i tilskot til",
		"som tilskot til",
		"skal brukast til",
		"skal nyttast til",
		"blir brukt til",
		"knytt til",
		"for",
		"blir sett av til",
	],
};

/** Words that make a sum part of the one before it. */
export const OF_WHICH: Words = {
	nb: [
		"hvorav",
		"herav",
		"derav",
		"av dette",
		"av disse",
		"av beløpet",
		"av denne",
		"av midlene",
		"inkludert",
		"inkl.",
		"herunder",
	],
	nn: [
		"av dette",
		"av desse",
		"der",
		"derav",
		"herav",
		"kvarav",
		"av midlane",
		"inkludert",
		"medrekna",
		"under dette",
	],
};

/** Words that make a sum the whole appropriation, of which the agency may have a share. */
export const APPROPRIATED: Words = {
	nb: [
		"er bevilget",
		"bevilget",
		"bevilgningen på posten er",
		"samlet bevilgning",
		"bevilgningen er på",
		"bevilgningen utgjør",
		"bevilgning på",
	],
	nn: [
		"er løyvd",
		"løyvd",
		"det er løyvt",
		"løyvinga på posten er",
		"samla løyving",
		"løyvinga er på",
		"løyvinga utgjer",
	],
};
/** Words that make a sum the agency's own. */
export const DISPOSED: Words = {
	nb: [
		"disponerer",
		"andel",
		"stilles til disposisjon",
		"tildeles",
		"tildelt",
		"til disposisjon",
		"tildelingen på posten",
	],
	nn: [
		"disponerer",
		"del av løyvinga",
		"stilt til disposisjon",
		"til disposisjon",
		"får tildelt",
		"blir tildelt",
		"vert tildelt",
		"tildelinga på posten",
	],
};

/** Words by which a supplementary letter changes an item. */
export const INCREASED: Words = {
	nb: [
		"økes med",
		"øker med",
		"styrkes med",
		"forhøyes med",
		"tilføres",
		"økt med",
		"tildeles ytterligere",
		"tildeles ytterliggere",
		"tildeles",
	],
	nn: [
		"aukar med",
		"blir auka med",
		"vert auka med",
		"auka med",
		"blir styrkt med",
		"får tildelt",
		"blir tildelt",
		"vert tildelt",
		"blir tilført",
	],
};
export const REDUCED: Words = {
	nb: [
		"reduseres med",
		"redusert med",
		"nedsettes med",
		"kuttes med",
		"trekkes",
		"settes ned med",
		"reduserer",
	],
	nn: ["blir redusert med", "vert redusert med", "redusert med", "blir sett ned med"],
};

/** Sums of other things than money to use: thresholds, sums per head, limits, last year's. */
export const NOT_MONEY_TO_USE: Words = {
	nb: [
		"innslagspunkt",
		"per innbygger",
		"over kr",
		"på over",
		"terskelverdi",
		"i fjor",
		"egenandel",
		"per person",
		"per deltaker",
		"i forhold til",
		"sammenlignet med",
		"tilsagnsramme",
		"samlet ramme",
		"maksimalt tilskudd",
	],
	nn: [
		"innslagspunkt",
		"per innbyggjar",
		"på over",
		"terskelverdi",
		"i fjor",
		"eigendel",
		"per person",
		"per deltakar",
		"samanlikna med",
		"samla ramme",
	],
};
