import type { Words } from "./words.ts";

/** Words that stand for the agency that the letter is for. */
export const RECIPIENT_WORDS: Words = {
	nb: [
		"direktoratet", "virksomheten", "etaten", "virksomhetens ledelse", "tilsynet", "institusjonen",
		"instituttet", "senteret", "verket", "styret", "ledelsen", "etatens ledelse", "universitetet",
		"høgskolen", "høyskolen", "fondet", "rådet", "museet", "arkivet", "biblioteket", "selskapet",
		"ombudet", "nemnda", "vegvesenet", "embetet", "dere",
	],
	nn: [
		"direktoratet", "verksemda", "etaten", "tilsynet", "institusjonen", "instituttet", "senteret",
		"verket", "styret", "leiinga", "universitetet", "høgskulen", "fondet", "rådet", "museet", "arkivet",
		"biblioteket", "ombudet", "nemnda", "embetet", "dykk",
	],
};

/** What bodies are called, as the last part of a name and as the text then speaks of them. */
export const BODY_NOUNS: readonly (readonly [string, string])[] = [
	["kontor", "kontoret"],
	["råd", "rådet"],
	["senter", "senteret"],
	["institutt", "instituttet"],
	["museum", "museet"],
	["arkiv", "arkivet"],
	["fond", "fondet"],
	["tilsyn", "tilsynet"],
	["verk", "verket"],
	["vesen", "vesenet"],
	["etat", "etaten"],
	["bibliotek", "biblioteket"],
	["selskap", "selskapet"],
	["akademi", "akademiet"],
	["register", "registeret"],
	["laboratorium", "laboratoriet"],
	["inspektorat", "inspektoratet"],
	["direktorat", "direktoratet"],
	["byrå", "byrået"],
	["nemnd", "nemnda"],
	["ombud", "ombudet"],
	["høgskole", "høgskolen"],
	["høgskule", "høgskulen"],
	["universitet", "universitetet"],
	["kommisjon", "kommisjonen"],
	["sentral", "sentralen"],
];

/** Words that stand for the ministry that the letter is from. */
export const SENDER_WORDS: Words = {
	nb: ["departementet", "vi", "oss"],
	nn: ["departementet", "vi", "oss"],
};

/** Third parties that letters name without capitals. */
export const THIRD_PARTIES: Words = {
	nb: [
		"regjeringen", "kommunen", "kommunene", "kommuner", "fylkeskommunen", "fylkeskommunene",
		"fylkeskommuner", "statsforvalteren", "statsforvalterne", "politiet", "tilskuddsmottaker",
		"tilskuddsmottakeren", "tilskuddsmottakerne", "søkeren", "søkere", "arbeidsgiverne", "arbeidsgivere",
		"prosjektgruppen", "arbeidsgruppen", "utvalget", "helseforetakene", "sykehusene", "skolene",
		"departementene", "direktoratene", "etatene", "alle ansatte", "ansatte", "partene",
	],
	nn: [
		"regjeringa", "kommunen", "kommunane", "kommunar", "fylkeskommunen", "fylkeskommunane",
		"statsforvaltaren", "statsforvaltarane", "politiet", "tilskotsmottakar", "tilskotsmottakaren",
		"tilskotsmottakarane", "søkjaren", "søkjarar", "arbeidsgivarane", "prosjektgruppa", "arbeidsgruppa",
		"utvalet", "helseføretaka", "skulane", "departementa", "direktorata", "etatane", "alle tilsette", "tilsette",
		"partane",
	],
};

/** Plurals that hold the recipient among others. */
export const RECIPIENT_AMONG: Words = { nb: ["direktoratene", "etatene", "embetene"], nn: ["direktorata", "etatane", "embeta"] };

/** Endings of names of public bodies written with a capital. */
export const BODY_ENDINGS =
	"direktoratet|direktorat|tilsynet|tilsyn|departementet|verket|vesenet|vesen|senteret|instituttet|institutt|etaten|rådet|nemnda|foretak|helsenett|banken|forvalteren|forvaltaren|revisjonen|ombudet|dir|universitetet|museet|arkivet|høgskolen|høgskulen|biblioteket|akademiet|laboratoriet|inspektoratet|(?<=[a-zß-ÿ])administrasjonen";

/** The head of the agency, who has duties of her own; named as the letter names her (R3.14). */
export const HEAD_WORDS: Words = {
	nb: [
		"virksomhetslederen", "virksomhetsleder", "direktøren", "toppleder", "topplederen", "etatens leder",
		"virksomhetens leder", "generaldirektøren", "administrerende direktør", "lederen av direktoratet",
		"lederen for virksomheten", "lederen av virksomheten",
	],
	nn: [
		"verksemdsleiaren", "verksemdsleiar", "direktøren", "leiaren", "etatsleiaren",
		"leiaren for verksemda", "leiaren av verksemda", "leiaren av direktoratet", "generaldirektøren",
	],
};
/** Titles that follow the agency's name: «Havdirektoratet direktør». */
export const HEAD_TITLES: Words = {
	nb: ["direktør", "leder", "ledelse"],
	nn: ["direktør", "leiar", "leiing"],
};

/** Common nouns of people and bodies, also as the end of a longer word: «tilskuddsmottakerne». */
export const PARTY_NOUNS: Words = {
	nb: [
		"mottaker", "mottakeren", "mottakere", "mottakerne", "søkere", "søkerne", "eiere", "eierne",
		"leverandører", "leverandørene", "bedrifter", "bedriftene", "foretakene", "selskapene",
		"organisasjoner", "organisasjonene", "foreninger", "foreningene", "stiftelsene", "oppdragstaker",
		"oppdragstakeren", "oppdragstakerne", "institusjoner", "institusjonene", "deltakere", "deltakerne",
		"ledere", "lederne", "medarbeidere", "medarbeiderne", "saksbehandlere", "saksbehandlerne",
		"brukere", "brukerne", "miljøet", "miljøene", "konsulenter", "sakkyndige", "museene", "lagene",
		"regionkontorene", "kontorene", "sentrene", "fylkene",
	],
	nn: [
		"mottakar", "mottakaren", "mottakarar", "mottakarane", "søkjarar", "søkjarane", "eigarar",
		"eigarane", "leverandørar", "leverandørane", "bedrifter", "bedriftene", "føretaka", "selskapa",
		"organisasjonar", "organisasjonane", "foreiningar", "foreiningane", "stiftingane", "oppdragstakar",
		"oppdragstakaren", "oppdragstakarane", "institusjonar", "institusjonane", "deltakarar", "deltakarane",
		"leiarar", "leiarane", "medarbeidarar", "medarbeidarane", "sakshandsamarane", "brukarane",
		"miljøet", "miljøa", "konsulentar", "sakkunnige", "musea", "laga", "regionkontora", "kontora",
		"sentra", "fylka",
	],
};

/** What only people and bodies do: whoever shall do it is somebody, whatever the noun. */
export const PEOPLE_VERBS: Words = {
	nb: [
		"rapportere", "levere", "sende", "betale", "søke", "melde", "varsle", "delta", "samarbeide",
		"bistå", "undertegne", "oversende", "gjennomføre", "følge opp",
	],
	nn: [
		"rapportere", "levere", "sende", "betale", "søkje", "melde", "varsle", "delta", "samarbeide",
		"hjelpe", "underteikne", "gjennomføre", "følgje opp",
	],
};
