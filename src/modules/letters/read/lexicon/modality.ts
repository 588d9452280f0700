import type { Action, Modality, Recurrence } from "../reading.ts";
import type { Words } from "./words.ts";

/** Words that bind, by the modality that they give (rules.md R3.1–R3.9). */
export const MODAL_WORDS: Readonly<Record<Exclude<Modality, "must-not">, Words>> = {
	must: {
		nb: [
			"skal", "må", "plikter å", "er pålagt", "er forpliktet til", "får i oppdrag",
			"gis i oppdrag", "gis i oppgave", "får i oppgave", "gis ansvar*", "får ansvar*", "har plikt til",
			"har ansvaret for", "gis følgende oppdrag", "gis følgende deloppdrag", "gis også i oppdrag",
			"gis videre i oppdrag", "får også i oppdrag", "gir i oppdrag", "er bedt om å",
		],
		nn: [
			"skal", "må", "er pålagd", "er pålagt", "er forplikta til", "får i oppdrag",
			"blir gitt i oppdrag", "vert gitt i oppdrag", "får i oppgåve", "får ansvar*", "har plikt til",
			"har ansvaret for", "får følgjande oppdrag",
		],
	},
	asked: {
		nb: ["bes", "ber", "bes om", "ber om", "bes også", "anmodes", "anmodes om", "oppfordres til"],
		nn: [
			"bed", "ber", "blir bedt", "blir bede", "blir bedne", "vert bedt", "vert bedne", "blir oppmoda",
			"blir oppmoda om", "bed om",
		],
	},
	expected: {
		nb: [
			"forventes", "forutsettes", "forventer", "forutsetter", "legges til grunn", "legger til grunn",
			"lagt til grunn", "legges det til grunn", "legger departementet til grunn", "er en forutsetning",
		],
		nn: [
			"ventar", "ventast", "blir venta", "vert venta", "føreset", "føresett", "legg til grunn",
			"blir lagt til grunn", "vert lagt til grunn", "forventar", "er venta", "er ein føresetnad",
		],
	},
	should: { nb: ["bør", "bør tilstrebe"], nn: ["bør"] },
	may: {
		nb: [
			"kan", "gis fullmakt", "får fullmakt", "har fullmakt", "har myndighet", "er delegert",
			"delegeres", "har adgang", "har også adgang", "gis adgang", "gis anledning", "har anledning",
			"gir fullmakt", "gis myndighet", "gis samtykke",
		],
		nn: [
			"kan", "får fullmakt", "blir gitt fullmakt", "har fullmakt", "har myndigheit", "er delegert",
			"blir delegert", "blir delegerte", "vert delegert", "har høve til", "har òg høve til",
			"får høve til", "gir fullmakt", "får løyve",
		],
	},
};

/** Words of negation that may stand up to a few words after a modal (R3.3, R3.4). */
export const NEGATION: Words = { nb: ["ikke", "aldri", "verken"], nn: ["ikkje", "aldri", "korkje"] };

/** Whoever has this, has a standing duty; the pattern of words between is fixed by grammar (R3.1). */
export const RESPONSIBILITY: Words = {
	nb: [
		"ansvar", "ansvaret", "hovedansvar", "hovedansvaret", "forvaltningsansvar", "forvaltningsansvaret",
		"koordineringsansvar", "koordineringsansvaret", "samordningsansvar", "fagansvar", "ansvarlig",
		"hovedansvarlig", "ansvarlige",
	],
	nn: [
		"ansvar", "ansvaret", "hovudansvar", "hovudansvaret", "forvaltingsansvar", "forvaltingsansvaret",
		"koordineringsansvar", "ansvarleg", "hovudansvarleg", "ansvarlege",
	],
};

/** Words that open a clause inside another; a modal word straight after one binds nobody by itself. */
export const SUBORDINATORS: Words = {
	nb: [
		"som", "at", "hvis", "dersom", "når", "hvordan", "hva", "hvilke", "hvilken", "hvor", "fordi", "mens",
		"der", "enn", "såfremt", "hvorvidt", "da", "slik", "hvem",
	],
	nn: [
		"som", "at", "viss", "dersom", "når", "korleis", "kva", "kva for", "kvar", "fordi", "medan", "der",
		"enn", "slik", "kven",
	],
};

/** How often, by the words that say it (R3.15). The first that is found wins. */
export const RECURRENCES: readonly (readonly [Exclude<Recurrence, null>, Words])[] = [
	[
		"month",
		{
			nb: ["månedlig", "månedlige", "hver måned", "per måned", "månedsvis"],
			nn: ["månadleg", "månadlege", "kvar månad", "månadsvis"],
		},
	],
	[
		"third",
		{
			nb: ["tertialvis", "tertialvise", "hvert tertial", "etter hvert tertial", "per tertial"],
			nn: ["tertialvis", "tertialvise", "kvart tertial"],
		},
	],
	[
		"quarter",
		{
			nb: ["kvartalsvis", "kvartalsvise", "hvert kvartal", "4 ganger i året", "fire ganger i året"],
			nn: ["kvartalsvis", "kvartalsvise", "kvart kvartal", "fire gonger i året"],
		},
	],
	[
		"half-year",
		{
			nb: ["halvårlig", "halvårlige", "to ganger i året", "hvert halvår", "i halvårsrapporten"],
			nn: ["halvårleg", "halvårlege", "to gonger i året", "kvart halvår"],
		},
	],
	[
		"year",
		{
			nb: [
				"årlig", "årlige", "hvert år", "en gang i året", "én gang i året", "i årsrapporten",
				"årsrapporten skal", "minst en gang per år", "minst én gang i året",
			],
			nn: ["årleg", "kvart år", "ein gong i året", "i årsrapporten", "årsrapporten skal"],
		},
	],
	[
		"continuous",
		{
			nb: [
				"løpende", "fortløpende", "til enhver tid", "jevnlig", "jevnlige", "kontinuerlig",
				"kontinuerlige", "regelmessig", "regelmessige", "holde oppdatert", "oppdatert oversikt",
				"fortsatt", "holdes oppdatert", "holde seg oppdatert",
			],
			nn: [
				"løpande", "fortløpande", "til kvar tid", "jamleg", "jamlege", "kontinuerleg", "regelmessig",
				"regelmessige", "oppdatert oversikt", "halde oppdatert",
			],
		},
	],
	[
		"event",
		{
			nb: [
				"straks", "umiddelbart", "uten ugrunnet opphold", "så snart", "snarest", "dersom", "hvis",
				"ved behov", "i forkant", "ved endringer", "ved nye", "ved eventuelle", "ved vesentlige",
				"ved store", "ved alvorlige", "ved mindreforbruk", "før hvert møte", "ved avvik",
				"i tilfeller hvor", "i tilfeller der", "ved brudd", "ved mistanke",
			],
			nn: [
				"straks", "utan ugrunna opphald", "så snart", "snarast", "dersom", "viss", "ved behov",
				"i forkant", "ved endringar", "ved nye", "ved eventuelle", "ved vesentlege", "ved store",
				"ved alvorlege", "ved avvik", "ved brot",
			],
		},
	],
];

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

/** Verbs after «kan» that tell what is possible and permit nothing. */
export const POSSIBLE: Words = {
	nb: [
		"overføres", "nyttes under", "nytes under", "benyttes under", "være", "bli", "ha", "føre til",
		"variere", "oppstå", "bety", "innebære", "medføre", "påvirke", "komme", "skyldes", "oppleve", "tyde",
		"handle", "inntreffe", "forekomme", "bidra", "fullføre", "se", "si", "ta i bruk", "gi", "forvente",
		"også være", "endre seg", "blant annet være",
	],
	nn: [
		"overførast", "overførst", "nyttast under", "vere", "vera", "bli", "verte", "ha", "føre til",
		"variere", "oppstå", "bety", "innebere", "medføre", "påverke", "kome", "komme", "gi", "gje", "bidra",
	],
};

/** Verbs in the passive present that order a delivery without a modal: «rapporteres det», «oversendes innen». */
export const ORDERED_WITHOUT_MODAL: Words = {
	nb: ["rapporteres", "oversendes", "sendes", "leveres", "forelegges", "meldes"],
	nn: ["rapporterast", "sendast", "leverast", "blir sende", "blir rapportert", "blir levert"],
};

/** A clause with «at» after these is as binding as a main clause. */
export const SAME_AS_MAIN: Words = {
	nb: [
		"innebærer at", "innebærer blant annet at", "betyr at", "krever at", "er et krav at",
		"er en forutsetning at",
	],
	nn: [
		"inneber at", "inneber mellom anna at", "betyr at", "krev at", "er eit krav at",
		"er ein føresetnad at",
	],
};

/** Conditions: at the head of a sentence the whole duty waits for an event; later in it only notices do. */
export const CONDITIONS: Words = { nb: ["dersom", "hvis"], nn: ["dersom", "viss"] };
