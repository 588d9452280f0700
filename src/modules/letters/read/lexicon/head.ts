import type { DocumentKind } from "../reading.ts";
import type { Words } from "./words.ts";

/** Words of a title, with the kind of document that they name; the first that is found wins. */
export const KINDS: readonly (readonly [DocumentKind, Words])[] = [
	[
		"supplementary-letter",
		{
			nb: [
				"supplerende tildelingsbrev", "supplerende tildeling", "tillegg til tildelingsbrev*",
				"tillegg nr. 1 til tildelingsbrev*", "tillegg nr. 2 til tildelingsbrev*",
				"tillegg nr. 3 til tildelingsbrev*", "tillegg nr. 4 til tildelingsbrev*", "tilleggsbrev",
				"tilleggsdokument", "revidert tildelingsbrev nr",
			],
			nn: [
				"supplerande tildelingsbrev", "tillegg til tildelingsbrev*",
				"tillegg nr. 1 til tildelingsbrev*", "tillegg nr. 2 til tildelingsbrev*",
				"tillegg nr. 3 til tildelingsbrev*", "tilleggsbrev",
			],
		},
	],
	[
		"letter-of-allocation",
		{
			nb: [
				"tildelingsbrev*", "tildeling av bevilgning", "iverksettingsbrev", "oppdragsbrev",
				"disponeringsskriv", "tildelingsskriv", "tildeling av midler", "tildeling av budsjettmidler",
				"tildeling av budsjettramme*", "tilsagnsbrev", "overføringsbrev", "disponeringsbrev", "tildeling til",
			],
			nn: [
				"tildelingsbrev*", "tildeling av løyving", "iverksetjingsbrev", "oppdragsbrev", "disponeringsskriv",
				"tildelingsskriv", "tildeling av midlar", "tildeling av budsjettmidlar", "tildeling av budsjettramme*",
				"tilsegnsbrev", "overføringsbrev", "disponeringsbrev", "tildeling til",
			],
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
		"ikke", "fra", "virksomheten", "bevilgning", "hvordan", "også", "noen", "midler", "tilskudd",
		"innen", "blir", "departementet", "økonomi", "måten", "hvor", "følger", "utvikling", "jeg", "en",
		"et", "hva", "være",
	],
	nn: [
		"ikkje", "frå", "verksemda", "løyving", "korleis", "òg", "nokre", "midlar", "tilskot", "innan",
		"vert", "dei", "eit", "ein", "kva", "vere", "vera", "kvar", "anna", "følgjer", "desse", "sjå",
		"noko", "vore",
	],
	en: ["the", "of", "and", "shall", "this", "which", "with"],
} as const;

export const LABELS = {
	reference: {
		nb: [
			"vår ref", "vår referanse", "vår saksref", "vårt saksnr", "vårt saksnummer", "saksnr",
			"saksnummer", "saksref", "arkivref", "vår sak",
		],
		nn: ["vår ref", "vår referanse", "vår saksref", "saksnr", "saksnummer"],
	},
	theirs: {
		nb: ["deres ref", "deres referanse", "deres saksref"],
		nn: ["dykkar ref", "dykkar referanse", "dykkar saksref"],
	},
	date: { nb: ["dato"], nn: ["dato"] },
	officer: { nb: ["saksbehandler"], nn: ["sakshandsamar", "saksbehandlar"] },
} satisfies Record<string, Words>;

/** Titles of those who sign. */
export const SIGNATORY_TITLES: Words = {
	nb: [
		"departementsråd", "ekspedisjonssjef", "avdelingsdirektør", "seniorrådgiver", "fagdirektør",
		"underdirektør", "fung. ekspedisjonssjef", "fungerende ekspedisjonssjef",
		"assisterende departementsråd", "statsråd", "avdelingsleder", "spesialrådgiver", "rådgiver",
		"utredningsleder", "kontorsjef", "departementsrd", "utenriksråd", "finansråd", "regjeringsråd",
		"assisterende utenriksråd", "assisterende finansråd", "assisterende regjeringsråd",
		"fung. departementsråd", "fungerende departementsråd", "fung. avdelingsdirektør",
		"fungerende avdelingsdirektør", "konst. ekspedisjonssjef", "konstituert ekspedisjonssjef",
		"konstituert departementsråd", "konstituert avdelingsdirektør", "assisterende ekspedisjonssjef",
		"assisterende direktør", "seksjonsleder",
	],
	nn: [
		"departementsråd", "ekspedisjonssjef", "avdelingsdirektør", "seniorrådgivar", "fagdirektør",
		"underdirektør", "fungerande ekspedisjonssjef", "statsråd", "avdelingsleiar", "spesialrådgivar",
		"rådgivar", "utanriksråd", "utenriksråd", "finansråd", "regjeringsråd", "assisterande departementsråd",
		"assisterande utanriksråd", "assisterande finansråd", "assisterande regjeringsråd",
		"fungerande departementsråd", "fungerande avdelingsdirektør", "konstituert ekspedisjonssjef",
		"konstituert avdelingsdirektør", "assisterande ekspedisjonssjef", "seksjonsleiar",
	],
};

/** Words of a title, beside which the name of the recipient stands. */
export const TITLE_WORDS: Words = {
	nb: [
		"tildelingsbrev", "tildelingsbrevet", "supplerende tildelingsbrev", "tillegg",
		"tillegg til tildelingsbrev", "tilleggsbrev", "tilleggsdokument", "tildeling av bevilgning",
		"tildelingsskriv", "oppdragsbrev", "oppdragsdokument", "iverksettingsbrev", "overføringsbrev",
		"disponeringsskriv", "hovedinstruks", "instruks", "tildeling av midler", "tildeling av budsjettmidler",
		"tildeling av budsjettramme", "tilsagnsbrev", "disponeringsbrev",
	],
	nn: [
		"tildelingsbrev", "supplerande tildelingsbrev", "tillegg", "tillegg til tildelingsbrev",
		"tilleggsbrev", "tildeling av løyving", "oppdragsbrev", "iverksetjingsbrev", "hovudinstruks",
		"instruks", "tildeling av midlar", "tildeling av budsjettmidlar", "tildeling av budsjettramme",
		"tildelingsskriv", "disponeringsskriv", "tilsegnsbrev", "disponeringsbrev",
	],
};

/** Words of a title from which the budget year is taken. */
export const YEAR_TITLES: Words = {
	nb: [
		"tildeling", "instruks", "statsbudsjett", "budsjettår", "rapport", "tillegg", "iverks",
		"oppdragsbrev",
	],
	nn: [
		"tildeling", "instruks", "statsbudsjett", "budsjettår", "rapport", "tillegg", "iverks",
		"oppdragsbrev",
	],
};

/** Labels of the letterhead and of the footer of page 1: no names. */
export const ADDRESS_LABELS: Words = {
	nb: [
		"postadresse", "kontoradresse", "besøksadresse", "adresse", "telefon", "telefaks", "e-post",
		"avdeling", "saksbehandler", "org", "organisasjonsnummer", "deres ref", "vår ref", "dato",
		"postboks", "pb", "side", "vår dato", "det kongelige", "v/", "att",
	],
	nn: [
		"postadresse", "kontoradresse", "besøksadresse", "telefon", "avdeling", "sakshandsamar",
		"saksbehandlar", "dykkar ref", "vår ref", "dato", "det kongelege", "v/", "att",
	],
};

/** Words at the head of a line or of what stands beside a title that is no body's name. */
export const NO_RECIPIENT: Words = {
	nb: [
		"innhold", "innledning", "innholdsfortegnelse", "statsbudsjettet", "budsjettåret", "kap",
		"kapittel", "post", "prop", "innst", "revidert", "endelig", "foreløpig", "supplerende",
		"nye", "endringer", "vedlegg", "mål", "oppdrag", "bakgrunn", "nr", "unntatt", "statlige",
		"alle", "logo", "brevet", "dette", "vi", "det", "i", "på", "oppgaver", "prioriteringer",
		"prioriterte", "rammer", "hovedutfordringer", "overordnede", "føringer", "fellesføringer",
		"tildeling", "budsjett", "rapportering", "fullmakter", "styringsdialog", "sammendrag",
		"dokumentet",
	],
	nn: [
		"innhald", "innleiing", "statsbudsjettet", "budsjettåret", "supplerande", "nye",
		"endringar", "vedlegg", "løyvingar", "brevet", "dette", "vi", "det", "i", "på", "oppgåver",
		"prioriteringar", "rammer", "overordna", "føringar", "tildeling", "rapportering",
		"utfordringar", "dokumentet",
	],
};

/** What brackets after an agency's name hold where they tell the unit of a table: no short name. */
export const UNIT_WORDS: Words = {
	nb: ["kr", "kroner", "mill", "pst", "prosent"],
	nn: ["kr", "kroner", "mill", "pst", "prosent"],
};
