import type { Words } from "./words.ts";

/** Verbs after a sum whose object is what the sum is for: «12 mill. kroner øremerket kartlegging». */
export const BOUND_OBJECT: Words = {
	nb: [
		"øremerket", "øremerkes", "øremerka", "reservert", "reserveres", "dekke", "dekker", "finansiere", "finansierer", "gjelder",
		"omfatter", "tilføres", "tildeles", "forbeholdt", "forbeholdes",
	],
	nn: ["øyremerkt", "øyremerkte", "øyremerka", "reservert", "reserverte", "dekkje", "dekkjer", "finansiere", "finansierer", "gjeld", "omfattar", "tilført", "tildelt", "tildelast"],
};
/** Verbs after a sum that lead to what it is for by a preposition: «12 mill. kroner avsatt til …». */
export const BOUND_TO: Words = {
	nb: [
		"øremerket", "øremerkes", "avsatt", "avsettes", "satt av", "settes av", "bundet", "bindes",
		"bundet opp", "reservert", "reserveres", "gå", "går", "gå som tilskudd", "går som tilskudd",
		"brukes", "nyttes", "benyttes", "disponeres", "fordeles", "fordelt", "gis", "gitt", "bevilges",
		"bevilget", "tildeles", "tildelt", "knyttet", "rettet", "overføres", "utbetales", "prioriteres",
		"i tilskudd", "som tilskudd", "i støtte", "holdt av", "holdes av", "tiltenkt", "ment", "beregnet", "lagt inn", "forutsatt brukt", "forutsettes brukt", "engangsmidler", "prosjektmidler",
	],
	nn: [
		"øyremerkt", "øyremerkte", "avsett", "sett av", "sette av", "blir sett av", "bunde", "bundne",
		"reservert", "reserverte", "gå", "går", "brukast", "brukt", "nyttast", "nytta", "fordelast",
		"fordelt", "gitt", "gjevne", "løyvd", "tildelt", "tildelte", "knytt", "knytte", "retta", "overførast",
		"overført", "betalast ut", "i tilskot", "som tilskot", "halde av", "haldne av", "blir halde av", "tiltenkt",
		"meint", "rekna", "lagt inn", "prioritert", "føresett brukt", "føresette brukte", "eingongsmidlar", "prosjektmidlar",
	],
};
/** Verbs before a share whose object follows the sum: «herav gjelder 3 mill. kroner opplæring». */
export const OBJECT_FOLLOWS: Words = {
	nb: ["gjelder", "dekker", "finansierer", "omfatter", "er"],
	nn: ["gjeld", "dekkjer", "finansierer", "omfattar", "er"],
};
/** Prepositions before what a sum is for. */
export const TO: Words = {
	nb: ["til å", "til", "for å", "for", "mot"],
	nn: ["til å", "til", "for å", "for", "mot"],
};

/** Words that bind money, wherever they stand in the sentence. */
export const BINDS: Words = {
	nb: [
		"øremerk*", "avsatt", "avsettes", "satt av", "settes av", "bundet", "bindes", "reservert",
		"tildeles", "tildelt", "stilles", "finansieres", "dekkes", "fordeles",
	],
	nn: [
		"øyremerk*", "avsett", "sett av", "sette av", "bunde", "bundne", "reservert", "tildelt", "tildelte",
		"fordelt", "finansiert", "dekt",
	],
};
/** Verbs between the one who gets and the sum: «Stiftelsen X får 3 mill. kroner». */
export const GETS: Words = {
	nb: ["får", "mottar", "tildeles", "gis", "får tildelt", "blir tildelt", "er tildelt", "skal ha", "skal få"],
	nn: ["får", "mottek", "blir tildelt", "vert tildelt", "får tildelt", "er tildelt", "skal ha", "skal få"],
};

/** Words that make a sum part of the one before it. */
export const OF_WHICH: Words = {
	nb: [
		"hvorav", "herav", "derav", "av dette", "av disse", "av beløpet", "av denne", "av midlene",
		"inkludert", "inkl.", "herunder", "innenfor øremerkingen", "innenfor dette", "innenfor beløpet",
	],
	nn: [
		"av dette", "av desse", "der", "derav", "herav", "kvarav", "av midlane", "inkludert", "medrekna",
		"under dette", "innanfor dette", "av beløpet",
	],
};

/** Heads of columns that tell what part of each item is bound. */
export const OF_WHICH_COLUMN: Words = {
	nb: ["herav", "hvorav", "derav", "av dette", "av dette er", "øremerket", "øremerket til"],
	nn: ["herav", "kvarav", "derav", "av dette", "av dette er", "øyremerkt", "øyremerkt til"],
};

/** What part of an item is a kind of cost, and bound to nothing. */
export const KINDS_OF_COST: Words = {
	nb: ["lønn*", "pensjon*", "mva*", "merverdiavgift*", "arbeidsgiveravgift*", "husleie*"],
	nn: ["løn*", "pensjon*", "mva*", "meirverdiavgift*", "arbeidsgivaravgift*", "husleige*"],
};

/** Words that end what a sum is for, because its parts follow. */
export const PARTS_FOLLOW: Words = {
	nb: [
		"hvorav", "herav", "derav", "av dette", "av disse", "fordelt", "fordeles", "inkludert", "inkl.",
		"slik",
	],
	nn: [
		"kvarav", "herav", "derav", "av dette", "av desse", "fordelt", "fordelast", "inkludert", "medrekna",
		"slik",
	],
};

/** First words of what only looks like a purpose: a list that follows, another sum, what is opposed. */
export const NO_PURPOSE: Words = {
	nb: [
		"følgende", "sum", "totalt", "i alt", "til sammen", "disse", "tilsvarende", "disposisjon", "sammen", "rådighet", "posten", "samme",
		"sammenligning", "etter søknad",
	],
	nn: [
		"følgjande", "sum", "totalt", "i alt", "til saman", "desse", "tilsvarande", "disposisjon", "saman", "rådvelde", "posten", "same",
		"samanlikning", "etter søknad",
	],
};

/** Purposes that point to the assignment where they stand. */
export const THIS_ASSIGNMENT: Words = {
	nb: [
		"oppdraget", "dette", "dette oppdraget", "arbeidet", "prosjektet", "formålet", "tiltaket",
		"dette arbeidet",
	],
	nn: [
		"oppdraget", "dette", "dette oppdraget", "arbeidet", "prosjektet", "føremålet", "tiltaket",
		"dette arbeidet",
	],
};

/** Sums that are leave to promise, order or charge, not money to use. */
export const ONLY_AUTHORITY: Words = {
	nb: ["fullmakt*", "belaste", "belastningsfullmakt*", "tilsagn*", "bestillingsfullmakt*", "garanti*"],
	nn: ["fullmakt*", "belaste", "belastningsfullmakt*", "tilsegn*", "bestillingsfullmakt*", "garanti*"],
};

/** Sums of other things than money to use: thresholds, sums per head, limits, last year's. */
export const NOT_MONEY_TO_USE: Words = {
	nb: [
		"innslagspunkt*", "per innbygger", "over kr", "på over", "terskelverdi*", "i fjor", "egenandel*",
		"per person", "per deltaker", "i forhold til", "sammenlignet med", "til sammenligning",
		"tilsagnsramme*", "samlet ramme", "maksimalt tilskudd", "satsen", "gebyret", "kan få mer enn",
	],
	nn: [
		"innslagspunkt*", "per innbyggjar", "på over", "terskelverdi*", "i fjor", "eigendel*", "per person",
		"per deltakar", "samanlikna med", "til samanlikning", "samla ramme", "satsen", "gebyret",
		"kan få meir enn",
	],
};
/** Words over a table that tells what parts of items are bound. */
export const BOUND_TABLE: Words = {
	nb: ["øremerk*", "budsjettbinding*", "bindinger*", "bundne midler", "navngitte mottakere", "særskilte formål"],
	nn: ["øyremerk*", "budsjettbinding*", "bindingar*", "bundne midlar", "namngjevne mottakarar", "særskilde føremål"],
};
/** Names of an item's whole sum, as the subject of a sentence. */
export const WHOLE_ITEM: Words = {
	nb: ["bevilgningen", "tildelingen", "rammen", "posten", "bevilgning", "tildeling", "ramme", "budsjettrammen"],
	nn: ["løyvinga", "tildelinga", "ramma", "posten", "løyving", "tildeling", "ramme", "budsjettramma"],
};
/** How much more or less than before: an explanation, not money of its own. */
export const COMPARED: Words = {
	nb: ["økt med", "redusert med", "styrket med", "økning på", "reduksjon på", "økes med", "reduseres med"],
	nn: ["auka med", "redusert med", "styrkt med", "auke på", "reduksjon på"],
};

/** Words and endings of names of those who get grants. */
export const RECIPIENT_NAMES: Words = {
	nb: [
		"stiftelse", "forening", "forbund", "fond", "selskap", "råd", "institutt", "senter", "museum",
		"landslag", "nettverk",
	],
	nn: [
		"stifting", "foreining", "forbund", "fond", "selskap", "råd", "institutt", "senter", "museum",
		"landslag", "nettverk",
	],
};

/** What stands in a receiver's place where nobody is named: money that is still to be shared out. */
export const UNSHARED: Words = {
	nb: ["fordeles*", "til fordeling", "til senere fordeling", "utlyses*", "lyses ut", "ikke fordelt", "ufordelt", "etter søknad", "reserve"],
	nn: ["fordelast*", "blir fordelt*", "til fordeling", "til seinare fordeling", "blir lyst ut", "lysast ut", "ikkje fordelt", "ufordelt", "etter søknad", "reserve"],
};
