import type { Words } from "./words.ts";

/** The word before an indicator's number. */
export const INDICATOR_LABEL: Words = {
	nb: [
		"sp", "styringsparameter", "styringsparameteren", "styringsindikator", "indikator",
		"kvalitetsindikator", "resultatmål",
	],
	nn: ["sp", "styringsparameter", "styringsindikator", "indikator", "kvalitetsindikator", "resultatmål"],
};

/** Heads of table columns. */
export const GOAL_COLUMN: Words = {
	nb: ["mål", "hovedmål", "delmål", "virksomhetsmål", "overordnet mål"],
	nn: ["mål", "hovudmål", "delmål", "verksemdsmål", "overordna mål"],
};
export const INDICATOR_COLUMN: Words = {
	nb: [
		"styringsparamet*", "indikator*", "styringsindikator*", "resultatindikator*", "nøkkeltall",
		"måleparamet*", "parameter",
	],
	nn: [
		"styringsparamet*", "indikator*", "styringsindikator*", "resultatindikator*", "nøkkeltal",
		"måleparamet*", "parameter",
	],
};
export const TARGET_COLUMN: Words = {
	nb: [
		"resultatkrav", "krav", "ambisjonsnivå", "ambisjon", "måltall", "måltall for*", "mål 20*",
		"mål for 20*", "krav 20*", "prestasjonskrav", "toleranse", "resultatmål", "ambisjon 20*",
		"resultatkrav 20*",
	],
	nn: [
		"resultatkrav", "krav", "ambisjonsnivå", "ambisjon", "måltal", "mål 20*", "mål for 20*", "krav 20*",
		"prestasjonskrav", "toleranse", "resultatmål", "ambisjon 20*", "resultatkrav 20*",
	],
};
export const RESULT_COLUMN: Words = {
	nb: ["resultat*", "status", "20*"],
	nn: ["resultat*", "status", "20*"],
};

/** A line that sets the target of the indicator before it. */
export const TARGET_LABEL: Words = {
	nb: ["resultatkrav", "prestasjonskrav", "ambisjonsnivå", "måltall", "toleranse", "krav", "ambisjon"],
	nn: ["resultatkrav", "prestasjonskrav", "ambisjonsnivå", "måltal", "toleranse", "krav", "ambisjon"],
};

/** Words of a line that leads to a list of goals. */
export const GOAL_LIST_LEAD: Words = {
	nb: [
		"følgende mål", "følgende hovedmål", "følgende virksomhetsmål", "følgende overordnede mål",
		"følgende delmål", "målene er", "målene for 20*", "hovedmålene er", "virksomhetsmålene er",
		"mål for virksomheten", "har fastsatt følgende*", "overordnede målene", "mål for direktoratet",
		"følgende langsiktige mål", "disse målene", "disse hovedmålene",
	],
	nn: [
		"følgjande mål", "følgjande hovudmål", "følgjande verksemdsmål", "følgjande overordna mål",
		"følgjande delmål", "måla er", "måla for 20*", "hovudmåla er", "mål for verksemda", "desse måla",
		"desse hovudmåla",
	],
};

/** Words that say that a list of goals is a whole sector's, not the agency's own. */
export const SECTOR_GOALS: Words = {
	nb: [
		"sektormål*", "sektoren", "~sektoren er", "regjeringens mål", "for sektoren", "nasjonale mål",
		"kunnskapssektoren", "overordnede målene for",
	],
	nn: ["sektormål*", "sektoren", "måla til regjeringa", "for sektoren", "nasjonale mål"],
};

/** Words with which something that can be counted or measured begins. */
export const COUNTED_WORDS: Words = {
	nb: [
		"andel",
		"andelen",
		"antall",
		"antallet",
		"andel/antall",
		"median*",
		"gjennomsnittlig",
		"saksbehandlingstid*",
		"ventetid*",
		"tid fra",
		"løsningsgrad",
		"tilbakekrevd",
		"brukertilfredshet*",
	],
	nn: [
		"del",
		"delen",
		"andel",
		"talet på",
		"tal på",
		"talet",
		"median*",
		"gjennomsnittleg",
		"sakshandsamingstid*",
		"saksbehandlingstid*",
		"ventetid*",
		"tid frå",
	],
};
