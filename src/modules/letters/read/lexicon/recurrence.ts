import type { Recurrence } from "../reading.ts";
import type { Words } from "./words.ts";

/** How often, by the words that say it (R3.15). The first that is found wins. */
export const RECURRENCES: readonly (readonly [Exclude<Recurrence, null>, Words])[] = [
	[
		"month",
		{
			nb: [
				"månedlig", "månedlige", "hver måned", "per måned", "månedsvis", "måned for måned",
				"månedsrapporten skal", "månedsrapportene skal", "i månedsrapporten",
			],
			nn: [
				"månadleg", "månadlege", "kvar månad", "månadsvis", "månad for månad", "per månad",
				"månadsrapporten skal", "månadsrapportane skal", "i månadsrapporten",
			],
		},
	],
	[
		"third",
		{
			nb: [
				"tertialvis", "tertialvise", "hvert tertial", "etter hvert tertial", "per tertial",
				"tertialrapportene skal", "tertialrapportene bør", "tertialrapporten skal", "i tertialrapporten",
				"i tertialrapportene",
			],
			nn: [
				"tertialvis", "tertialvise", "kvart tertial", "per tertial", "tertialrapportane skal",
				"tertialrapportane bør", "tertialrapporten skal", "i tertialrapporten", "i tertialrapportane",
			],
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
			nb: [
				"halvårlig", "halvårlige", "to ganger i året", "hvert halvår", "i halvårsrapporten",
				"halvårsrapporten skal", "halvårsrapporten bør", "halvårsrapporten må",
			],
			nn: [
				"halvårleg", "halvårlege", "to gonger i året", "kvart halvår", "i halvårsrapporten",
				"halvårsrapporten skal", "halvårsrapporten bør", "halvårsrapporten må",
			],
		},
	],
	[
		"year",
		{
			nb: [
				"årlig", "årlige", "hvert år", "hver høst", "hver vår", "en gang i året", "én gang i året", "i årsrapporten",
				"årsrapporten skal", "en gang per år", "én gang per år", "i årsrapportens", "kopi av årsrapporten", "øvelse i året", "beredskapsøvelse i året", "kriseøvelse i året", "øvelse per år", "møte i året", "gang årlig", "gang i året",
				"i årsregnskapet", "til årsregnskapet", "årsrapporten bør", "framgå av årsrapporten", "fremgå av årsrapporten",
			],
			nn: [
				"årleg", "årlege", "kvart år", "kvar haust", "kvar vår", "ein gong i året", "éin gong i året", "i årsrapporten",
				"årsrapporten skal", "kopi av årsrapporten", "i årsrekneskapen", "til årsrekneskapen",
				"årsrapporten bør", "gå fram av årsrapporten", "øving i året", "beredskapsøving i året", "øving per år", "møte i året", "gong årleg", "gong i året",
			],
		},
	],
	[
		"continuous",
		{
			nb: [
				"løpende", "fortløpende", "til enhver tid", "jevnlig", "jevnlige", "kontinuerlig",
				"kontinuerlige", "regelmessig", "regelmessige", "holde oppdatert", "oppdatert oversikt",
				"holdes oppdatert", "holde seg oppdatert", "hele tiden", "holde dem oppdatert", "daglig",
				"ukentlig", "hver uke",
			],
			nn: [
				"løpande", "fortløpande", "til kvar tid", "jamleg", "jamlege", "kontinuerleg", "regelmessig",
				"regelmessige", "oppdatert oversikt", "halde oppdatert", "haldast oppdatert", "heile tida",
				"halde seg oppdatert", "halde dei oppdatert", "dagleg", "kvar veke",
			],
		},
	],
	[
		"event",
		{
			nb: [
				"straks", "umiddelbart", "uten ugrunnet opphold", "uten opphold", "uten unødig opphold varsle*", "uten unødig opphold melde*", "uten unødig opphold rapporter*", "varsles uten unødig opphold", "meldes uten unødig opphold", "rapporteres uten unødig opphold", "omgående", "så snart", "snarest", "dersom", "hvis",
				"ved behov", "i forkant", "ved endringer", "ved nye", "ved eventuelle", "ved vesentlige",
				"ved store", "ved alvorlige", "ved mindreforbruk", "før hvert møte", "ved avvik",
				"i tilfeller hvor", "i tilfeller der", "innen 24 timer", "innen 48 timer", "innen 72 timer", "ved brudd", "ved mistanke", "med en gang", "med det samme", "når noe går", "når det oppstår",
			],
			nn: [
				"straks", "utan ugrunna opphald", "utan opphald", "utan unødig opphald varsl*", "utan unødig opphald meld*", "utan unødig opphald rapporter*", "varslast utan unødig opphald", "meldast utan unødig opphald", "rapporterast utan unødig opphald", "omgåande", "så snart", "snarast", "dersom", "viss", "ved behov",
				"i forkant", "ved endringar", "ved nye", "ved eventuelle", "ved vesentlege", "ved store",
				"ved alvorlege", "ved avvik", "ved brot", "innan 24 timar", "innan 48 timar", "innan 72 timar", "med ein gong", "med det same", "når noko går", "når det oppstår",
			],
		},
	],
];

/** Conditions: at the head of a sentence the whole duty waits for an event; later in it only notices do. */
export const CONDITIONS: Words = { nb: ["dersom", "hvis"], nn: ["dersom", "viss"] };
