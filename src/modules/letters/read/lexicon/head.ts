import type { DocumentKind } from "../reading.ts";
import type { Words } from "./words.ts";

/** Words of a title, with the kind of document that they name; the first that is found wins. */
export const KINDS: readonly (readonly [DocumentKind, Words])[] = [
	[
		"supplementary-letter",
		{
			nb: [
				"supplerende tildelingsbrev",
				"supplerende tildeling",
				"tillegg til tildelingsbrev*",
				"tillegg nr. 1 til tildelingsbrev*",
				"tillegg nr. 2 til tildelingsbrev*",
				"tillegg nr. 3 til tildelingsbrev*",
				"tillegg nr. 4 til tildelingsbrev*",
				"tilleggsbrev",
				"tilleggsdokument",
				"revidert tildelingsbrev nr",
			],
			nn: [
				"supplerande tildelingsbrev",
				"tillegg til tildelingsbrev*",
				"tillegg nr. 1 til tildelingsbrev*",
				"tillegg nr. 2 til tildelingsbrev*",
				"tillegg nr. 3 til tildelingsbrev*",
				"tilleggsbrev",
			],
		},
	],
	[
		"letter-of-allocation",
		{
			nb: [
				"tildelingsbrev*",
				"tildeling av bevilgning",
				"iverksettingsbrev",
				"oppdragsbrev",
				"disponeringsskriv",
				"tildelingsskriv",
			],
			nn: ["tildelingsbrev*", "tildeling av løyving", "iverksetjingsbrev", "oppdragsbrev"],
		},
	],
	["half-year-report", { nb: ["halvårsrapport"], nn: ["halvårsrapport"] }],
	["annual-report", { nb: ["årsrapport"], nn: ["årsrapport", "årsmelding"] }],
	[
		"instruction",
		{
			nb: ["hovedinstruks*", "instruks*", "virksomhets- og økonomiinstruks*", "etatsinstruks"],
			nn: ["hovudinstruks*", "instruks*", "verksemds- og økonomiinstruks*"],
		},
	],
];

/** Words that tell nynorsk from bokmål: common, and never in the other. */
export const LANGUAGE_WORDS = {
	nb: [
		"ikke",
		"fra",
		"virksomheten",
		"bevilgning",
		"hvordan",
		"også",
		"noen",
		"midler",
		"tilskudd",
		"innen",
		"blir",
		"departementet",
		"økonomi",
		"måten",
		"hvor",
		"følger",
		"utvikling",
		"jeg",
		"en",
		"et",
		"hva",
		"være",
	],
	nn: [
		"ikkje",
		"frå",
		"verksemda",
		"løyving",
		"korleis",
		"òg",
		"nokre",
		"midlar",
		"tilskot",
		"innan",
		"vert",
		"dei",
		"eit",
		"ein",
		"kva",
		"vere",
		"vera",
		"kvar",
		"mellom anna",
		"følgjer",
		"desse",
		"sjå",
		"noko",
		"vore",
		"skal vere",
	],
	en: ["the", "of", "and", "shall", "to", "is", "with", "for the"],
} as const;

export const LABELS = {
	reference: {
		nb: ["vår ref", "vår referanse", "saksnr", "saksnummer", "vår sak"],
		nn: ["vår ref", "vår referanse", "saksnr"],
	},
	theirs: { nb: ["deres ref", "deres referanse"], nn: ["dykkar ref", "dykkar referanse"] },
	date: { nb: ["dato"], nn: ["dato"] },
	officer: { nb: ["saksbehandler"], nn: ["sakshandsamar", "saksbehandlar"] },
} satisfies Record<string, Words>;

/** Titles of those who sign. */
export const SIGNATORY_TITLES: Words = {
	nb: [
		"departementsråd",
		"ekspedisjonssjef",
		"avdelingsdirektør",
		"seniorrådgiver",
		"fagdirektør",
		"underdirektør",
		"fung. ekspedisjonssjef",
		"fungerende ekspedisjonssjef",
		"assisterende departementsråd",
		"statsråd",
		"avdelingsleder",
		"spesialrådgiver",
		"rådgiver",
		"utredningsleder",
		"kontorsjef",
		"departementsrd",
	],
	nn: [
		"departementsråd",
		"ekspedisjonssjef",
		"avdelingsdirektør",
		"seniorrådgivar",
		"fagdirektør",
		"underdirektør",
		"fungerande ekspedisjonssjef",
		"statsråd",
		"avdelingsleiar",
		"spesialrådgivar",
		"rådgivar",
	],
};
