import type { Words } from "./words.ts";

/** The word before an assignment's number. */
export const ASSIGNMENT_LABEL: Words = {
	nb: [
		"oppdrag", "oppdrag nr.", "oppdrag nr", "oppdragsnr.", "oppgave", "oppgave nr.", "fou-oppdrag",
		"nytt oppdrag", "tilleggsoppdrag", "særskilt oppdrag", "spesielt oppdrag", "bestilling",
	],
	nn: [
		"oppdrag", "oppdrag nr.", "oppdrag nr", "oppdragsnr.", "oppgåve", "oppgåve nr.", "fou-oppdrag",
		"nytt oppdrag", "tilleggsoppdrag", "særskilt oppdrag", "spesielt oppdrag", "bestilling",
	],
};

/** Labels of the parts of an assignment's description. */
export const BACKGROUND_LABEL: Words = {
	nb: ["bakgrunn for oppdraget", "bakgrunn"],
	nn: ["bakgrunn for oppdraget", "bakgrunn"],
};
export const DESCRIPTION_LABEL: Words = {
	nb: [
		"beskrivelse av oppdraget", "beskrivelse", "oppdragsbeskrivelse", "oppdraget", "oppdrag", "innhold",
		"nærmere om oppdraget",
	],
	nn: [
		"omtale av oppdraget", "skildring av oppdraget", "oppdragsomtale", "oppdraget", "oppdrag",
		"nærare om oppdraget", "omtale",
	],
};
/** Headings that stand within an assignment, alone on their line. */
export const SIDE_HEADING: Words = {
	nb: [
		"bakgrunn", "bakgrunn for oppdraget", "beskrivelse", "beskrivelse av oppdraget",
		"nærmere beskrivelse av oppdraget", "oppdragsbeskrivelse", "om oppdraget",
		"nærmere om oppdraget", "innhold", "formål", "formålet", "frist", "frister",
		"leveringsfrist", "oppfølging", "leveranse", "leveranser", "finansiering", "organisering",
		"gjennomføring", "rammer for oppdraget", "oppfølging av oppdraget", "frist og rapportering",
		"oppdraget",
	],
	nn: [
		"bakgrunn", "bakgrunn for oppdraget", "omtale av oppdraget", "skildring av oppdraget",
		"om oppdraget", "nærare om oppdraget", "innhald", "formål", "føremål", "frist", "fristar",
		"oppfølging", "leveransar", "finansiering", "organisering", "gjennomføring",
		"frist og rapportering", "oppdraget",
	],
};
export const FINANCING_LABEL: Words = { nb: ["finansiering"], nn: ["finansiering"] };

/** Headings and words that tell what kind of assignment follows. */
export const CARRIED_OVER: Words = {
	nb: [
		"gitt tidligere", "tidligere gitt*", "videreførte", "videreført", "videreføres", "tidligere oppdrag",
		"oppdrag fra 20*", "fra tidligere år", "gitt i 20*", "løpende oppdrag fra", "overført fra",
	],
	nn: [
		"gitt tidlegare", "tidlegare gitt*", "gitte tidlegare", "vidareførte", "vidareført",
		"tidlegare oppdrag", "oppdrag frå 20*", "frå tidlegare år",
	],
};
export const REVISED: Words = {
	nb: [
		"revidert", "reviderte", "presisering av tidligere", "endret oppdrag", "endrede oppdrag",
		"endringer i oppdrag", "justert oppdrag",
	],
	nn: ["revidert", "reviderte", "presisering av tidlegare", "endra oppdrag", "endringar i oppdrag"],
};
/** Headings over new assignments; together with words for changed ones they say nothing of either. */
export const NEW: Words = {
	nb: ["nye oppdrag", "nytt oppdrag", "nye og reviderte", "nye og endrede"],
	nn: ["nye oppdrag", "nytt oppdrag", "nye og reviderte", "nye og endra"],
};
export const RD: Words = {
	nb: ["fou", "fou-*", "forskning*", "forsknings- og utvikling*"],
	nn: ["fou", "fou-*", "forsking*"],
};
export const RD_BOUND: Words = { nb: ["binding*", "bundet", "bundne"], nn: ["binding*", "bunde", "bundne"] };
export const WITHHELD: Words = {
	nb: ["unntatt offentlighet", "unntatt fra offentlighet", "u.off", "unntatt etter offentleglova"],
	nn: ["unnateke offentlegheit", "unnateke frå offentlegheit", "unntatt offentlegheit"],
};
export const ENDED: Words = {
	nb: [
		"utgår", "bortfaller", "avsluttes", "trekkes tilbake", "trekkes", "termineres", "oppheves",
		"anses som levert", "er avsluttet", "faller bort", "frafalles", "stanses", "kanselleres", "opphører",
		"er nå avsluttet", "er dermed avsluttet", "er trukket", "er ikke lenger aktuelt", "skal ikke gjennomføres", "som avsluttet", "som fullført", "som levert", "som besvart", "som gjennomført", "strykes", "er strøket", "er overført til",
	],
	nn: ["går ut", "fell bort", "blir avslutta", "er avslutta", "er no avslutta", "er dermed avslutta", "er trekt*", "blir trekt*", "utgår", "vert avslutta", "blir oppheva",
		"vert trekt*", "blir stansa", "opphøyrer", "er ikkje lenger aktuelt", "skal ikkje gjennomførast", "som avslutta", "som fullført", "som levert", "som svart på", "som gjennomført", "blir stroke", "er stroke", "er overført til"],
};
export const MOVED: Words = {
	nb: [
		"ny frist", "fristen utsettes", "fristen forlenges", "fristen flyttes", "utsatt frist",
		"forlenget frist", "oppdatert frist", "fristen settes til", "fristen endres", "frist endres",
		"utsettes til", "forlenges til", "flyttes til", "endret frist", "fristen er utsatt",
		"fristen er endret",
	],
	nn: [
		"ny frist", "fristen blir utsett", "fristen blir flytta", "fristen blir forlenga", "utsett frist",
		"forlengd frist", "oppdatert frist", "fristen blir endra", "blir utsett til", "blir flytta til",
		"endra frist", "fristen er utsett",
	],
};
export const REWORDED: Words = {
	nb: [
		"presisering", "presiseres", "erstattes med", "endres slik", "endres til å", "endret ordlyd", "ny ordlyd", "omformuleres",
		"utvides", "delleveranser", "erstattes av", "følgende delleveranse*", "skal lyde", "får følgende ordlyd", "får ny tekst",
		"følgende nye ordlyd", "gjelder følgende ordlyd", "gjelder følgende nye ordlyd", "gjelder følgende tekst", "skal nå lyde", "får denne ordlyden", "får følgende tillegg", "får dette tillegget",
	],
	nn: ["presisering", "blir presisert", "blir endra slik", "vert endra slik", "blir endra til å", "blir erstatta*", "ny ordlyd", "blir utvida", "delleveransar", "skal lyde",
		"får denne ordlyden", "får dette tillegget", "får ny tekst", "følgjande nye ordlyd", "gjeld denne ordlyden", "skal no lyde"],
};

/** What becomes of an assignment, where a sentence of a supplement has its name before: no part of the name. */
export const STANDING_TAIL: Words = {
	nb: [
		"utgår", "bortfaller", "faller bort", "avsluttes", "trekkes tilbake", "er avsluttet", "erstattes med følgende",
		"erstattes av følgende", "får følgende ordlyd", "får ny ordlyd", "får ny frist",
	],
	nn: [
		"går ut", "fell bort", "blir avslutta", "blir trekt tilbake", "er avslutta", "blir erstatta med følgjande",
		"blir erstatta av følgjande", "får denne ordlyden", "får ny ordlyd", "får ny frist",
	],
};

/** A part of an assignment: the word before its number. */
export const PART_LABEL: Words = {
	nb: ["deloppdrag", "del", "delleveranse", "punkt", "trinn", "fase", "leveranse"],
	nn: ["deloppdrag", "del", "delleveranse", "punkt", "steg", "fase", "leveranse"],
};

/** What an assignment is called before its number in a section of them that has no other word for each. */
export const DELIVERY_LABEL: Words = {
	nb: ["leveranse", "tiltak", "aktivitet", "prosjekt", "utredning", "oppfølgingspunkt"],
	nn: ["leveranse", "tiltak", "aktivitet", "prosjekt", "utgreiing", "oppfølgingspunkt"],
};

/** An assignment given in running text; what is ordered follows. */
export const GIVEN_IN_TEXT: Words = {
	nb: ["i oppdrag å", "i oppdrag om å", "følgende oppdrag: å"],
	nn: ["i oppdrag å", "i oppdrag om å"],
};

/** Words with which something is ordered or asked for. */
export const GIVES: Words = {
	nb: ["skal", "må", "bes", "ber", "i oppdrag", "har ansvar for", "forutsettes", "legger til grunn"],
	nn: ["skal", "må", "bed", "ber", "blir bedne", "blir bede", "blir bedt", "i oppdrag", "har ansvar for"],
};

/** Words at the head of a paragraph that goes on about the assignment before it. */
export const CONTINUES: Words = {
	nb: ["ansvarlig:", "hovedansvarlig:", "ansvar:", "hovedansvar:",
		"oppdraget",
		"arbeidet",
		"fristen",
		"leveransen",
		"leveransene",
		"utredningen",
		"rapporten",
		"evalueringen",
		"kartleggingen",
		"gjennomgangen",
		"vurderingen",
		"planen",
		"veilederen",
		"forsøket",
		"prosjektet",
		"strategien",
		"sluttrapporten",
		"delrapporten",
		"tiltakene",
		"analysen",
		"innsatsen",
		"forslaget",
		"løsningen",
		"utkastet",
		"notatet",
		"svaret",
		"resultatene",
		"i oppdraget",
		"i arbeidet",
		"som ledd i oppdraget",
		"som del av oppdraget",
		"det forutsettes at arbeidet",
	],
	nn: ["ansvarleg:", "hovudansvarleg:", "ansvar:", "hovudansvar:",
		"oppdraget",
		"arbeidet",
		"fristen",
		"leveransen",
		"utgreiinga",
		"rapporten",
		"evalueringa",
		"kartlegginga",
		"gjennomgangen",
		"vurderinga",
		"planen",
		"rettleiaren",
		"forsøket",
		"prosjektet",
		"strategien",
		"sluttrapporten",
		"tiltaka",
		"analysen",
		"framlegget",
		"forslaget",
		"løysinga",
		"utkastet",
		"notatet",
		"svaret",
		"resultata",
		"i oppdraget",
		"i arbeidet",
	],
};

/** What a title says of its assignment's standing beside its name. */
export const TITLE_STATUS: Words = {
	nb: [
		"ny frist", "nye frister", "endret frist", "utsatt frist", "forlenget frist", "presisering",
		"presisert", "utgår", "bortfaller", "avsluttes", "nytt oppdrag", "nytt", "ny", "revidert",
		"revidert oppdrag", "endret", "endring", "endret oppdrag", "videreført", "videreføres", "løpende",
		"tilleggsoppdrag", "fou", "fou-oppdrag",
	],
	nn: [
		"ny frist", "nye fristar", "endra frist", "utsett frist", "presisering", "går ut", "fell bort",
		"nytt oppdrag", "nytt", "revidert", "endra", "endring", "vidareført", "blir vidareført", "løpande", "fou",
	],
};

/** Verbs that carry an assignment over from an earlier year. */
export const CARRIED_OVER_VERB: Words = {
	nb: ["videreføres", "videreført", "fortsetter", "løper videre", "gjelder fortsatt", "står ved lag", "står fast", "opprettholdes"],
	nn: ["vidareført", "vidareførast", "held fram", "gjeld framleis", "gjeld vidare", "står ved lag", "står fast"],
};

/** Words before an assignment's number that speak of what was delivered earlier, not of what is to come. */
export const EARLIER_WORK: Words = {
	nb: ["besvarelse på", "besvarelsen av", "besvarelse av", "svaret på", "leveransen av", "leveranse av", "rapporten fra"],
	nn: ["svaret på", "leveransen av", "rapporten frå"],
};

/** What comes before the delivery itself: its date stands beside the deadline and does not contradict it. */
export const PRELIMINARY: Words = {
	nb: [
		"utkast", "førsteutkast", "foreløpig*", "status*", "orientering", "delrapport*",
		"delleveranse*", "prosjektplan", "framdriftsplan", "fremdriftsplan", "skisse", "notat",
		"plan for arbeidet", "oppstartsmøte",
	],
	nn: [
		"utkast", "førebels", "status*", "orientering", "delrapport*", "delleveranse*", "prosjektplan",
		"framdriftsplan", "skisse", "notat",
	],
};

/** Headings beside assignments that hold standing tasks or speak of all assignments: no assignment themselves. */
export const STANDING_TASKS: Words = {
	nb: [
		"faste oppgaver", "løpende oppgaver", "generelt om", "generelle", "om oppdragene",
		"rapportering", "oppfølging av oppdrag*", "felles for", "innledning", "oversikt",
	],
	nn: [
		"faste oppgåver", "løpande oppgåver", "generelt om", "generelle", "om oppdraga",
		"rapportering", "oppfølging av oppdrag*", "felles for", "innleiing", "oversyn", "oversikt",
	],
};

/** Headings of what every agency has to see to at all times. */
export const STANDING_TOPICS: Words = {
	nb: [
		"fellesføring*", "felles føring*", "regjeringens fellesføring*", "sikkerhet og beredskap",
		"samfunnssikkerhet*", "informasjonssikkerhet*", "digital sikkerhet", "personvern", "internkontroll*",
		"risikostyring*", "lærlinger", "inkluderingsdugnad*", "etiske retningslinjer",
	],
	nn: [
		"fellesføring*", "felles føring*", "tryggleik og beredskap", "samfunnstryggleik*",
		"informasjonstryggleik*", "digital tryggleik", "personvern", "internkontroll*", "risikostyring*",
		"lærlingar", "inkluderingsdugnad*", "etiske retningslinjer",
	],
};

/** Words that open a sentence, and no title that has run into one. */
export const SENTENCE_OPENERS: Words = {
	nb: [
		"For", "I", "Etter", "Som", "Med", "På", "Ved", "Under", "Innen", "Når", "Hvis", "Dersom", "Sammen",
		"Gjennom", "Av", "Til", "Fra", "Om", "Da", "Siden", "Innenfor", "Det", "Dette", "Denne", "Vi",
		"Departementet",
	],
	nn: ["Frå", "Saman", "Viss", "Innan", "Innanfor", "Sidan", "Desse"],
};
/** Words that no title ends with. */
export const NO_TITLE_ENDING: Words = {
	nb: [
		"i", "på", "av", "til", "for", "med", "og", "eller", "at", "om", "fra", "hos", "ved", "som", "der",
		"når", "den", "det", "en", "ei", "et", "å", "statens", "nasjonalt", "norsk", "norges",
	],
	nn: ["frå", "eit", "ein", "noregs", "òg"],
};

/** What an assignment is called where its text speaks of it. */
export const ITS_WORK: Words = {
	nb: ["oppdraget", "arbeidet", "tiltaket", "prosjektet", "leveransen", "oppgaven", "utredningen", "planen"],
	nn: ["oppdraget", "arbeidet", "tiltaket", "prosjektet", "leveransen", "oppgåva", "utgreiinga", "planen"],
};
/** Verbs by which an assignment serves a goal. */
export const SERVES: Words = {
	nb: [
		"hører", "knyttet", "knytter", "knyttes", "bidrar", "bidra", "støtter", "støtte", "understøtter", "ligger",
		"svarer", "gjelder", "inngår", "faller inn", "sorterer", "skal nå", "bygger", "er ledd i", "er en del av",
	],
	nn: [
		"høyrer", "knytt", "knyter", "bidreg", "bidra", "støttar", "støtte", "ligg", "svarar", "gjeld", "inngår",
		"byggjer", "er ledd i", "er ein del av",
	],
};

/** Verbs that move a deadline, where it is what the sentence speaks of. */
export const MOVES: Words = {
	nb: [
		"utsettes", "utsatt", "forlenges", "forlenget", "flyttes", "flyttet", "endres", "endret", "forskyves",
		"forskjøvet", "framskyndes", "fremskyndes", "settes til", "utsetter", "forlenger", "flytter", "forskyver",
		"framskynder",
	],
	nn: [
		"utsett", "forlengd", "forlenga", "flytta", "endra", "forskyvd", "framskunda", "sett til", "utset",
		"forlengjer", "flyttar", "framskundar",
	],
};
/** What a table of changed assignments says of one in a cell of its own. */
export const MOVED_CELL: Words = {
	nb: ["utsatt*", "utsettes", "flyttet", "flyttes", "framskyndet", "fremskyndet", "forlenget", "forskjøvet", "ny frist", "endret frist"],
	nn: ["utsett", "flytta", "framskunda", "forlengd", "forlenga", "ny frist", "endra frist"],
};
export const REWORDED_CELL: Words = {
	nb: ["presisert", "presisering", "endret", "utvidet", "innsnevret", "omformulert", "ny tekst", "endret innhold"],
	nn: ["presisert", "presisering", "endra", "utvida", "omformulert", "ny tekst", "endra innhald"],
};
/** Words before an assignment's number or name where the sentence tells of a change to it. */
export const SPEAKS_OF_ASSIGNMENT: Words = {
	nb: [
		"for", "når det gjelder", "fristen for", "fristen på", "fristen i", "frist for", "frist på",
		"leveringsfristen for", "leveringsfristen på", "svarfristen for", "teksten i", "ordlyden i", "ordlyden til",
		"beskrivelsen av", "omtalen av", "i", "andre ledd i", "første ledd i", "siste ledd i",
	],
	nn: [
		"for", "når det gjeld", "fristen for", "fristen på", "fristen i", "frist for", "frist på",
		"leveringsfristen for", "svarfristen for", "teksten i", "ordlyden i", "omtalen av", "i", "andre ledd i",
		"første ledd i",
	],
};
/** Words with which a supplementary letter brings up an assignment of an earlier one. */
export const REFERS: Words = {
	nb: [
		"vi viser til", "vi viser også til", "vi viser videre til", "det vises til", "det vises også til", "det vises til vårt",
		"departementet viser til", "departementet viser også til", "departementet viser videre til",
		"departementet viser dessuten til", "viser til", "jf.",
	],
	nn: [
		"vi viser til", "vi viser òg til", "vi viser vidare til", "det blir vist til", "departementet viser til",
		"departementet viser òg til", "departementet viser vidare til", "departementet viser dessutan til", "viser til", "jf.",
	],
};
