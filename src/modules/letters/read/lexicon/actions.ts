import type { Action } from "../reading.ts";
import type { Words } from "./words.ts";

/** What is to be done, by stems of the verb; the first that is found after the modal wins. */
export const ACTIONS: readonly (readonly [Exclude<Action, "other">, Words])[] = [
	[
		"seek-approval",
		{
			nb: ["forelegge*", "godkjenn*", "avklar*", "søke om", "klarer*", "innhente samtykke"],
			nn: ["legg* fram for", "godkjenn*", "avklar*", "søkje om"],
		},
	],
	[
		"notify",
		{
			nb: [
				"varsl*", "orienter*", "informere departementet", "holde departementet", "informeres",
				"meld*", "tas opp med", "ta opp", "underrett*", "gi beskjed",
			],
			nn: [
				"varsl*", "orienter*", "informere departementet", "halde departementet", "meld*", "ta opp",
				"takast opp", "gi beskjed", "gje beskjed",
			],
		},
	],
	[
		"report",
		{
			nb: ["rapporter*", "redegjør*", "omtale*", "oppgi*", "gjøre rede", "beskriv*"],
			nn: ["rapporter*", "gjere greie", "greie ut", "omtal*", "oppgi*"],
		},
	],
	[
		"publish",
		{
			nb: ["publiser*", "offentliggjør*", "kunngjør*", "utlys*", "gjøre tilgjengelig", "gjøres tilgjengelig"],
			nn: ["publiser*", "offentleggjer*", "kunngjer*", "lyse ut", "gjere tilgjengeleg"],
		},
	],
	[
		"deliver",
		{
			nb: [
				"lever*", "oversend*", "send*", "utarbeid*", "foreligge", "legge fram", "fremlegge*",
				"overlever*",
			],
			nn: ["lever*", "oversend*", "send*", "utarbeid*", "liggje føre", "leggje fram"],
		},
	],
	[
		"cooperate",
		{
			nb: ["samarbeid*", "samordn*", "koordiner*", "involver*", "samhandl*"],
			nn: ["samarbeid*", "samordn*", "koordiner*", "involver*"],
		},
	],
	[
		"guide",
		{ nb: ["veiled*", "rådgi*", "gi råd", "gi faglig*"], nn: ["rettlei*", "rådgi*", "gi råd", "gje råd"] },
	],
	["participate", { nb: ["delta*", "bistå*", "medvirk*"], nn: ["delta*", "hjelpe", "medverk*"] }],
	[
		"register",
		{
			nb: ["registrer*", "journalfør*", "føre register", "listefør*", "bokfør*"],
			nn: ["registrer*", "journalfør*", "bokfør*"],
		},
	],
	[
		"pay",
		{ nb: ["utbetal*", "betal*", "refunder*", "tildele tilskudd"], nn: ["utbetal*", "betal*", "refunder*"] },
	],
	[
		"control",
		{
			nb: [
				"kontroller*", "føre kontroll", "føre tilsyn", "internkontroll", "revider*", "evaluer*",
				"følge opp", "følges opp",
			],
			nn: ["kontroller*", "føre kontroll", "føre tilsyn", "internkontroll", "evaluer*", "følgje opp"],
		},
	],
	["plan", { nb: ["planlegg*", "lage plan", "utarbeide plan"], nn: ["planlegg*", "lage plan"] }],
];
