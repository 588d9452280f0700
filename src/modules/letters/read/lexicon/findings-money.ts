import type { Words } from "./words.ts";

/** An item's money as the subject of a sentence. */
export const MONEY_OF_ITEM: Words = {
	nb: [
		"bevilgningen", "bevilgning", "driftsbevilgningen", "tildelingen", "rammen", "driftsrammen", "budsjettrammen",
		"inntektskravet", "gebyrinntektene", "inntektene", "utgiftene", "budsjettet", "tilskuddet", "beløpet",
	],
	nn: [
		"løyvinga", "løyving", "driftsløyvinga", "tildelinga", "ramma", "driftsramma", "budsjettramma",
		"inntektskravet", "gebyrinntektene", "inntektene", "utgiftene", "budsjettet", "tilskotet", "beløpet",
	],
};
/** Words by which a sum is that of an earlier year, or before a change. */
export const EARLIER_SUM: Words = {
	nb: [
		"i fjor", "opprinnelig", "saldert", "tidligere", "forrige år", "året før", "økt", "øker", "redusert", "reduseres", "sammenlignet",
		"i forhold til", "regnskap", "regnskapsført", "forslaget", "foreslått",
	],
	nn: [
		"i fjor", "opphavleg", "saldert", "tidlegare", "førre år", "året før", "auka", "aukar", "redusert", "samanlikna",
		"i høve til", "rekneskap", "rekneskapsført", "framlegget", "føreslått", "føreslege",
	],
};
/** Verbs by which an item is paid out in parts. */
export const INSTALMENTS: Words = {
	nb: ["utbetales", "betales ut", "overføres", "utbetaling", "terminer"],
	nn: ["utbetalast", "betalast ut", "blir utbetalt", "blir betalt ut", "overførast", "utbetaling", "terminar"],
};
/** What is told in all, or added up, by these words. */
export const ADDED_UP: Words = {
	nb: ["samlet", "samlede", "til sammen", "tilsammen", "totalt", "total", "i alt", "i sum", "summen", "alt i alt"],
	nn: ["samla", "til saman", "tilsaman", "totalt", "total", "i alt", "i sum", "summen", "alt i alt"],
};
/** What a letter's money is called where all of it is told. */
export const ALL_MONEY: Words = {
	nb: [
		"bevilgning*", "tildeling*", "tildeles", "tildelt", "ramme*", "utgiftsramme*", "budsjettramme*", "budsjett*", "postene",
		"utgiftspostene", "inntektspostene", "utgiftene", "inntektene", "utgifter", "inntekter", "midler", "midlene", "får", "disponerer",
	],
	nn: [
		"løyving*", "tildeling*", "tildelt", "ramme", "ramma", "utgiftsramm*", "budsjettramm*", "budsjett*", "postane",
		"utgiftspostane", "inntektspostane", "utgiftene", "inntektene", "utgifter", "inntekter", "midlar", "midlane", "får", "disponerer",
	],
};
/** Words between a sum and the parts that make it. */
export const DIVIDED_INTO: Words = {
	nb: [
		"fordelt på", "fordelt med", "fordeles på", "fordeles med", "fordeler seg på", "fordeler seg med", "som fordeles på",
		"som fordeles med", "fordelt mellom", "fordeles mellom", "fordelt slik", "fordeles slik",
	],
	nn: [
		"fordelt på", "fordelt med", "fordelast på", "fordelast med", "fordeler seg på", "fordeler seg med", "som blir fordelt på",
		"som blir fordelt med", "fordelt mellom", "fordelast mellom", "fordelt slik", "fordelast slik",
	],
};
/** Words by which the parts told are only some of them. */
export const ONLY_SOME: Words = {
	nb: ["blant annet", "bl.a.", "hovedsakelig", "i hovedsak", "resten", "resterende", "herunder", "for eksempel", "hvorav", "minst", "om lag", "inntil", "øvrige"],
	nn: ["mellom anna", "m.a.", "bl.a.", "hovudsakleg", "i hovudsak", "resten", "resterande", "medrekna", "til dømes", "minst", "om lag", "inntil", "øvrige", "kvarav"],
};
/** Words between the new sum and the step to it. */
export const STEP_AFTER: Words = {
	nb: [
		"en økning på", "økning på", "en reduksjon på", "reduksjon på", "en nedgang på", "en styrking på", "en vekst på", "et kutt på",
		"det vil si med", "dvs. med", "altså med", "det vil si en økning på", "en endring på", "som er en økning på", "som er en reduksjon på",
	],
	nn: [
		"ein auke på", "auke på", "ein reduksjon på", "ein nedgang på", "ei styrking på", "ein vekst på", "eit kutt på",
		"det vil seie med", "dvs. med", "altså med", "ei endring på", "som er ein auke på", "som er ein reduksjon på",
	],
};
