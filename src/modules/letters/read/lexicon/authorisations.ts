import type { Authorisation } from "../reading.ts";
import type { Words } from "./words.ts";

/** Kinds of budget authorisations, by the words of their titles and sentences; the first that is found wins. */
export const AUTHORISATIONS: readonly (readonly [Exclude<Authorisation["kind"], "other">, Words])[] = [
	[
		"net-budgeting-of-replaced-equipment",
		{
			nb: [
				"nettobudsjettering*", "nettobudsjettere*", "nettoføring*", "nettoføre*",
				"utskifting av utstyr", "utskiftning av utstyr", "utskiftet utstyr",
			],
			nn: [
				"nettobudsjettering*", "nettobudsjettere*", "nettobudsjetterast", "nettoføring*", "nettoføre*", "nettoførast",
				"utskifting av utstyr", "utskifta utstyr",
			],
		},
	],
	[
		"commitment",
		{
			nb: [
				"tilsagnsfullmakt*", "bestillingsfullmakt*", "tilsagn utover*", "tilsagn om*", "tilsagn på*", "bestillinger utover*",
				"garantifullmakt*", "pådra staten forpliktelser for*", "pådra staten forpliktelser på*", "pådra staten forpliktelser utover gitt*",
				"pådra staten forpliktelser utover budsjett*", "pådra staten forpliktelser ut over budsjett*",
				"pådra staten forpliktelser ut over gitt*", "pådra staten forpliktelser ut over bevilgning*", "pådra staten forpliktelser utover bevilgning*", "inngå forpliktelser utover*", "inngå forpliktelser ut over*",
				"pådra forpliktelser utover*", "pådra forpliktelser ut over*", "pådra seg forpliktelser*",
				"inngå forpliktelser på inntil*", "inngå forpliktelser for inntil*", "inngå forpliktelser for framtidige*", "inngå forpliktelser for fremtidige*", "gi tilsagn*", "tilsagn for inntil*", "foreta bestillinger*", "gjøre bestillinger*", "bestillinger for inntil*", "bestille varer*", "bestille materiell*", "bestille utstyr*",
			],
			nn: [
				"tilsegnsfullmakt*", "bestillingsfullmakt*", "tilsegn ut over*", "tilsegn om*", "tilsegn på*", "bestillingar ut over*",
				"garantifullmakt*", "pådra staten forpliktingar for*", "pådra staten forpliktingar på*", "pådra staten forpliktingar ut over budsjett*",
				"pådra staten forpliktingar ut over gitt*", "pådra staten forpliktingar ut over løyving*",
				"pådra forpliktingar ut over*", "pådra seg forpliktingar*",
				"inngå forpliktingar ut over*", "inngå forpliktingar på inntil*", "inngå forpliktingar for inntil*",
				"gi tilsegn*", "gje tilsegn*", "tilsegn for inntil*", "gjere bestillingar*", "bestillingar for inntil*", "bestillingar utover*", "bestille varer*", "bestille materiell*", "bestille utstyr*",
			],
		},
	],
	[
		"agreements-beyond-the-budget-year",
		{
			nb: [
				"utover budsjettåret", "ut over budsjettåret", "leieavtale*", "leiekontrakt*", "leie og kjøp av tjenester",
				"avtaler om leie*", "leie av lokaler", "enn budsjettåret", "kontrakter som strekker seg*", "avtaler som strekker seg*",
			],
			nn: ["ut over budsjettåret", "utover budsjettåret", "leigeavtal*", "leigekontrakt*", "avtalar om leige*", "leige av lokale*", "enn budsjettåret", "kontraktar som strekkjer seg*", "avtalar som strekkjer seg*"],
		},
	],
	[
		"investment-against-operating-savings",
		{
			nb: [
				"overskride investeringsbevilgning*", "innsparing*", "mot tilsvarende innsparing*",
				"investeringsformål mot*", "fra drift til investering*", "mellom drift og investering*", "av post 01 til investering*",
				"av driftsbevilgningen til investering*", "av driftsmidlene til investering*",
			],
			nn: ["overskride investeringsløyving*", "innsparing*", "mot tilsvarande innsparing*", "frå drift til investering*", "mellom drift og investering*", "av post 01 til investering*",
				"av driftsløyvinga til investering*", "av driftsmidlane til investering*"],
		},
	],
	[
		"overspending-against-extra-income",
		{
			nb: ["merinntekt*", "mot tilsvarende merinntekt*"],
			nn: ["meirinntekt*", "mot tilsvarande meirinntekt*"],
		},
	],
	[
		"debit-authority",
		{ nb: ["belastningsfullmakt*", "belaste kap*", "belaste post*", "belastes kap*"], nn: ["belastningsfullmakt*", "belaste kap*", "belaste post*", "belastast kap*"] },
	],
];

/** Last words of a line that leads into a list of authorisations. */
export const AUTHORITY_LEAD_IN: Words = {
	nb: ["fullmakt", "fullmakt til", "fullmakt til å", "kan", "adgang til å", "anledning til å", "fullmakt på følgende områder",
		"fullmakt på disse områdene", "følgende fullmakt", "uten å spørre", "uten å spørre departementet", "uten å spørre oss"],
	nn: ["fullmakt", "fullmakt til", "fullmakt til å", "kan", "høve til å", "tilgjenge til å", "fullmakt på desse områda", "følgjande fullmakt", "utan å spørje", "utan å spørje departementet", "utan å spørje oss"],
};
/** Authorisations spoken of together, in a line that leads into a list of them. */
export const AUTHORITIES: Words = {
	nb: ["fullmakter", "fullmaktene", "budsjettfullmakter", "budsjettfullmaktene"],
	nn: ["fullmakter", "fullmaktene", "budsjettfullmakter", "budsjettfullmaktene"],
};
/** Words of a line that leads into the terms for authorisations, which are none themselves. */
export const TERMS_LEAD_IN: Words = {
	nb: ["vilkår", "vilkårene", "forutsetning*", "forutsettes", "krav", "betingelse*", "skal", "må", "grenser"],
	nn: ["vilkår", "vilkåra", "føresetnad*", "krav", "skal", "må", "grenser"],
};
/** Heads of the column that names the authorisations in a table of them. */
export const AUTHORITY_NAME_COLUMN: Words = {
	nb: ["fullmakt", "fullmakter", "type fullmakt", "budsjettfullmakt*", "fullmakten"],
	nn: ["fullmakt", "fullmakter", "type fullmakt", "budsjettfullmakt*", "fullmakta"],
};

/** Heads of columns that tell the rule or the limit of each authorisation, beside a first column of them whatever its head. */
export const AUTHORITY_RULE_COLUMN: Words = {
	nb: ["hjemmel", "ramme", "grense", "omfang", "begrensning*", "vilkår"],
	nn: ["heimel", "ramme", "grense", "omfang", "avgrensing*", "vilkår"],
};

/** Phrases that give an authorisation by themselves. */
export const GIVES_AUTHORITY: Words = {
	nb: [
		"fullmakt til", "beholder fullmakt*", "har fortsatt fullmakt*", "delegeres", "delegerer", "delegert", "kan overskride*", "gis samtykke*", "videreføres",
		"kan nettoføre*", "kan nettobudsjetter*", "kan inngå", "kan belaste*", "er tillatt", "samtykker i at",
		"adgang til å overskride", "adgang til å inngå", "adgang til å nettoføre", "anledning til å overskride",
		"anledning til å inngå", "kan gi tilsagn*", "kan pådra", "kan bestille*",
	],
	nn: [
		"fullmakt til", "beheld fullmakt*", "har framleis fullmakt*", "delegert*", "delegerer", "delegerar", "kan overskride*", "får samtykke*", "blir vidareført*",
		"kan nettoføre*", "kan nettobudsjetter*", "kan inngå", "kan belast*", "er tillate", "samtykkjer i at",
		"høve til å overskride", "høve til å inngå", "høve til å nettoføre", "kan gi tilsegn*", "kan gje tilsegn*",
		"kan pådra", "kan bestille*",
	],
};
/** Verbs that give one together with the word for it: «gir SET en belastningsfullmakt». */
export const GIVES: Words = {
	nb: ["gis", "gir", "gitt", "får", "har", "tildeles", "stilles", "delegeres", "gjelder"],
	nn: ["gir", "gjev", "gitt", "gjeve", "får", "har", "tildelt", "delegert", "gjeld"],
};
/** Verbs by which a letter changes or limits one that is given. */
export const CHANGED_AUTHORITY: Words = {
	nb: ["økes", "utvides", "heves", "reduseres", "settes til", "forlenges", "begrenses til", "begrenset til"],
	nn: ["blir auka", "vert auka", "blir utvida", "vert utvida", "blir heva", "vert heva", "blir sett til", "avgrensa til"],
};
export const NOT_DELEGATED: Words = {
	nb: [
		"delegeres ikke", "gis ikke fullmakt", "ikke delegert", "har ikke fullmakt",
		"delegeres fullmakten ikke",
	],
	nn: [
		"blir ikkje delegert*", "vert ikkje delegert*", "får ikkje fullmakt", "har ikkje fullmakt",
		"ikkje delegert",
	],
};
/** Savings in later years: an authorisation of its own (R-110 point 2.6), not that against savings in the same year. */
export const LATER_SAVINGS: Words = {
	nb: ["innsparing i senere", "innsparing i de neste", "innsparing i påfølgende", "innsparing de neste", "innsparing de påfølgende", "innsparinger i senere",
		"innsparing senere", "innsparing i de tre", "innsparing i de to", "innsparing i de påfølgende", "innsparing de tre"],
	nn: ["innsparing i seinare", "innsparing i dei neste", "innsparing dei neste", "innsparingar i seinare",
		"innsparing seinare", "innsparing i dei tre", "innsparing dei tre", "innsparing i dei påfølgjande"],
};
/** What a section of authorisations may let an agency do with money or companies, beside the kinds that have names. */
export const MOVES_MONEY: Words = {
	nb: [
		"overføre", "omdisponere", "omgruppere", "flytte midler", "forskuttere", "opprette selskap*",
		"opprette nye selskap*", "stifte selskap*", "stifte nye selskap*", "delta i selskap*", "kjøpe aksjer", "erverve aksjer", "eie aksjer", "ettergi",
	],
	nn: [
		"overføre", "omdisponere", "omgruppere", "flytte midlar", "forskottere", "opprette selskap*",
		"opprette nye selskap*", "stifte selskap*", "stifte nye selskap*", "delta i selskap*", "kjøpe aksjar", "eige aksjar", "ettergi", "ettergje",
	],
};
/** Numbers in words before «prosent». */
export const NUMBERS: Readonly<Record<string, number>> = {
	én: 1, en: 1, ein: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10,
};
/** Cells that say yes or no to an authorisation in a table of them. */
export const YES: Words = { nb: ["ja", "x", "gis", "delegeres", "delegert"], nn: ["ja", "x", "delegert"] };
export const NO: Words = {
	nb: ["nei", "ikke", "delegeres ikke", "gis ikke"],
	nn: ["nei", "ikkje", "ikkje delegert"],
};
/** Heads of the column that says yes or no. */
export const YES_NO_COLUMN: Words = {
	nb: ["ja/nei", "ja / nei", "delegert*", "delegeres", "gis", "status"],
	nn: ["ja/nei", "ja / nei", "delegert*", "status"],
};
