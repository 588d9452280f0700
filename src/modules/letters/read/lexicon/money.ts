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
		"kap", "kap.", "kapittel", "kap./post", "kap/post", "kap. post", "kap. / post", "kapittel/post",
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
		"tildeling*", "tildelt*", "beløp*", "sum*", "disponeres*", "ramme*", "vedtatt*", "budsjett*",
		"bevilgning*", "saldert*", "kr", "kroner", "mill*", "i 1*", "(i*", "samlet*", "inntektskrav", "andel*",
	],
	nn: [
		"tildeling*", "tildelt*", "beløp*", "sum*", "disponerer*", "ramme*", "vedteke*", "budsjett*",
		"løyving*", "saldert*", "kr", "kroner", "mill*", "i 1*", "(i*", "samla*", "del*", "til disposisjon",
	],
};
/** Words in the head of a column that tells what somebody else keeps of an item. */
export const KEPT_COLUMN: Words = {
	nb: ["av andre", "til andre", "andre aktører", "departement*", "holdes tilbake", "tilbakeholdt", "ikke fordelt"],
	nn: ["av andre", "til andre", "andre aktørar", "departement*", "halde tilbake", "ikkje fordelt"],
};
export const APPROPRIATED_COLUMN: Words = {
	nb: ["bevilgning*", "samlet bevilgning*", "vedtatt bevilgning*", "vedtatt*", "saldert*", "bevilget*"],
	nn: ["løyving*", "samla løyving*", "vedteken løyving*", "vedteke*", "saldert*", "løyvd*"],
};
export const CHANGE_COLUMN: Words = {
	nb: [
		"endring*", "økning*", "reduksjon*", "tilleggsbevilgning*", "+/-", "tillegg", "denne tildelingen",
		"omdisponering*", "endret med", "økt med", "justering*", "rnb*", "revidert nasjonalbudsjett*", "nysaldering*",
	],
	nn: ["endring*", "auke*", "reduksjon*", "tilleggsløyving*", "+/-", "tillegg", "denne tildelinga", "rnb*",
		"revidert nasjonalbudsjett*", "nysaldering*"],
};
/** A new allotment is a change where the sum of old and new stands beside it, else the new whole. */
export const NEW_COLUMN: Words = {
	nb: ["ny tildeling", "ny bevilgning", "nye midler", "tildelt nå"],
	nn: ["ny tildeling", "ny løyving", "nye midlar", "tildelt no"],
};
/** The whole after a change. */
export const AFTER_COLUMN: Words = {
	nb: ["sum*", "samlet*", "tildelt etter*", "totalt*", "ny ramme", "revidert*", "etter endring*"],
	nn: ["sum*", "samla*", "tildelt etter*", "totalt*", "ny ramme", "revidert*", "etter endring*"],
};
export const BEFORE_COLUMN: Words = {
	nb: ["tidligere*", "opprinnelig*", "før", "tildelt før*", "tildelt tidligere*", "gjeldende*", "hittil*", "saldert*"],
	nn: ["tidlegare*", "opphavleg*", "før", "tildelt før*", "tildelt tidlegare*", "gjeldande*", "hittil*", "saldert*"],
};
export const COMMENT_COLUMN: Words = {
	nb: ["kommentar*", "merknad*", "øremerking*", "herav*"],
	nn: ["kommentar*", "merknad*", "øyremerking*"],
};
export const RECIPIENT_COLUMN: Words = {
	nb: [
		"organisasjon*", "mottaker*", "tilskuddsmottaker*", "virksomhet", "institusjon", "stiftelse",
		"navn på mottaker", "aktør", "senter", "kommune", "fylkeskommune", "selskap",
	],
	nn: [
		"organisasjon*", "mottakar*", "tilskotsmottakar*", "verksemd", "institusjon", "stifting", "aktør",
		"senter", "kommune", "fylkeskommune", "selskap",
	],
};

/** The first word of a row that adds up the rows above. */
export const SUM_WORDS: Words = {
	nb: ["sum", "samlet", "totalt", "total", "sum kap*", "i alt", "til sammen", "tilsammen"],
	nn: ["sum", "samla", "totalt", "total", "i alt", "til saman", "tilsaman"],
};

/** The first words of rows that tell how an item's sum came to be, from last year's on: parts that bind nothing. */
export const MADE_UP_OF: Words = {
	nb: [
		"saldert*", "basis", "basisbevilgning*", "basistildeling*", "resultatbasert*", "resultatinntekt*", "pris- og*",
		"prisjuster*", "priskompensasjon*", "lønns- og*", "lønnskompensasjon*", "videreført*", "ramme fra*",
	],
	nn: [
		"saldert*", "basis", "basisløyving*", "basistildeling*", "resultatbasert*", "resultatinntekt*", "pris- og*",
		"prisjuster*", "priskompensasjon*", "løns- og*", "lønskompensasjon*", "vidareført*", "ramme frå*",
	],
};

/** The first words of the last row of such a table: what the item has this year. */
export const MADE_UP_WHOLE: Words = {
	nb: ["sum*", "samlet*", "totalt*", "bevilgning*", "tildeling*", "ramme*", "budsjettramme*", "budsjett 20*", "endelig*", "ny ramme*"],
	nn: ["sum*", "samla*", "totalt*", "løyving*", "tildeling*", "ramme*", "budsjettramme*", "budsjett 20*", "endeleg*", "ny ramme*"],
};

/** Words that make the sums in a sentence money that the agency may use. */
export const ALLOTS: Words = {
	nb: [
		"til disposisjon", "til rådighet", "tildeles", "tildeler", "blir tildelt", "er tildelt",
		"får tildelt", "tildelingen på posten", "budsjettramme*", "tildelingen er", "tildelingen utgjør", "rammen er",
		"rammen utgjør", "disponerer", "kan disponere", "inntektskrav*", "gjelder", "kreve inn", "krever inn",
		"inntektsføre",
	],
	nn: [
		"til disposisjon", "til rådvelde", "tildeler", "blir tildelt", "vert tildelt", "er tildelt",
		"får tildelt", "tildelinga på posten", "budsjettramm*", "tildelinga er", "tildelinga utgjer", "ramma er",
		"ramma utgjer", "disponerer", "kan disponere", "inntektskrav*", "gjeld", "krevje inn", "krev inn",
		"inntektsføre",
	],
};

/** Words that make a sum the whole appropriation, of which the agency may have a share. */
export const APPROPRIATED: Words = {
	nb: [
		"er bevilget", "bevilget", "bevilgningen på posten er", "samlet bevilgning", "bevilgningen er på",
		"bevilgningen utgjør", "bevilgning på", "bevilgningen er", "er det budsjettert med", "det er budsjettert med",
		"er budsjettert til", "er budsjettert med", "er anslått til", "er beregnet til",
	],
	nn: [
		"er løyvd", "løyvd", "det er løyvt", "løyvinga på posten er", "samla løyving", "løyvinga er på",
		"løyvinga utgjer", "løyving på", "løyvinga er", "er det budsjettert med", "det er budsjettert med",
		"er rekna til", "er anslått til", "er anslåtte til", "er berekna til", "er budsjettert til", "er budsjetterte til", "er budsjettert med", "er budsjetterte med",
	],
};
/** Words that make a sum the agency's own. */
export const DISPOSED: Words = {
	nb: [
		"disponerer", "andel", "stilles til disposisjon", "tildeles", "tildelt", "til disposisjon",
		"tildelingen på posten",
	],
	nn: [
		"disponerer", "del av løyvinga", "stilt til disposisjon", "til disposisjon", "får tildelt",
		"blir tildelt", "vert tildelt", "tildelinga på posten",
	],
};

/** Words by which a supplementary letter gives more. */
export const INCREASED: Words = {
	nb: [
		"økes", "øker", "økt med", "styrkes", "forhøyes", "heves", "oppjusteres", "tilføres", "tildeles",
		"tildeler", "får", "stilles", "stiller", "økning", "hevet med", "styrket med", "forhøyet med", "satt opp med",
		"oppjustert med", "opp med", "økt fra", "hevet fra", "styrket fra",
	],
	nn: [
		"opp med", "aukar", "auka med", "blir auka", "vert auka", "blir heva", "vert heva", "blir styrkt",
		"vert styrkt", "tilført", "tildeler", "tildelt", "får", "auke", "stiller", "stilt", "heva med",
		"styrkt med", "sett opp med", "oppjustert med", "auka frå", "heva frå", "styrkt frå",
	],
};
/** Words by which a supplementary letter tells what Parliament gave: it counts where nothing is given on from it. */
export const GRANTED: Words = {
	nb: ["bevilge", "bevilger", "bevilges", "bevilget", "økt bevilgningen", "økt tilskuddet", "økt rammen"],
	nn: ["løyve", "løyver", "løyvd", "løyvde", "løyvt", "auka løyvinga", "auka tilskotet", "auka ramma"],
};
/** Words by which a supplementary letter takes back. */
export const REDUCED: Words = {
	nb: [
		"reduseres", "reduserer", "redusert med", "nedsettes", "settes ned", "nedjusteres", "kuttes",
		"trekkes", "senkes", "reduksjon", "inndras", "satt ned med", "senket med", "kuttet med", "nedjustert med", "ned med",
		"redusert bevilgningen", "redusert tilskuddet", "redusert rammen", "redusert fra", "satt ned fra", "senket fra",
	],
	nn: [
		"blir redusert", "vert redusert", "redusert med", "reduserer", "blir sett ned", "vert sett ned",
		"blir senka", "reduksjon", "trekt inn", "sett ned med", "sette ned med", "senka med", "kutta med", "nedjustert med", "ned med",
		"redusert løyvinga", "redusert tilskotet", "redusert ramma", "redusert frå", "sett ned frå", "senka frå",
	],
};
/** Words that move money from one item to another. */
export const MOVED: Words = {
	nb: ["flyttes", "omdisponeres", "overføres", "omgrupperes"],
	nn: ["blir flytt*", "vert flytt*", "blir omdisponert*", "blir overført*"],
};
/** Words of sentences that repeat or explain sums that stand elsewhere. */
export const RETOLD: Words = {
	nb: ["samlet er", "samlet tildeling", "totalt er", "etter dette", "korrekt tildeling", "korrigert med"],
	nn: ["samla er", "samla tildeling", "totalt er", "etter dette", "rett tildeling", "korrigert med"],
};
/** Words of a heading over both money and authorisations. */
export const COMBINED_BUDGET: Words = {
	nb: [
		"budsjett", "budsjettet", "budsjettildeling*", "tildeling", "tildelinger", "tildelingen",
		"bevilgning", "bevilgninger", "midler", "rammer", "budsjettramme*",
	],
	nn: [
		"budsjett", "budsjettet", "budsjettildeling*", "tildeling", "tildelingar", "tildelinga", "løyving",
		"løyvingar", "midlar", "rammer", "budsjettramme*",
	],
};
/** Verbs that make a line a sentence, not an item with its sum. */
export const LINE_VERBS: Words = {
	nb: [
		"skal", "må", "kan", "er", "blir", "bevilget", "andel", "økes", "reduseres", "fra", "bes", "omfatter",
		"inneholder", "inkluderer", "dekker", "finansierer", "får", "gir", "gjelder",
	],
	nn: [
		"skal", "må", "kan", "er", "blir", "vert", "løyvd", "auka", "redusert", "frå", "bedne", "omfattar",
		"inneheld", "inkluderer", "dekkjer", "finansierer", "får", "gjev", "gjeld",
	],
};
/** Heads of columns in tables of authorisations, which name items but give no money. */
export const AUTHORITY_COLUMN: Words = {
	nb: ["overskride", "mot tilsvarende", "fullmakt*", "tilsagnsramme*", "merinntekt*"],
	nn: ["overskride", "mot tilsvarande", "fullmakt*", "tilsegnsramme*", "meirinntekt*"],
};
