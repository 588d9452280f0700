import type { Words } from "./words.ts";

/**
 * Verbs in the passive present that hand something over: «oversendes departementet innen 1. mai».
 * With the smallest sign of whom, when or what they are orders, though no modal word stands there.
 */
export const HANDED_OVER: Words = {
	nb: [
		"oversendes", "sendes", "innsendes", "leveres", "innleveres", "avleveres", "avlegges", "forelegges", "meldes",
		"rapporteres", "innrapporteres", "varsles", "sammenstilles", "oppsummeres", "vedlegges",
		"legges ved", "legges fram", "legges frem", "fremlegges", "framlegges", "redegjøres", "oppgis",
		"innarbeides", "journalføres", "bokføres", "regnskapsføres", "kunngjøres", "lyses ut", "utlyses",
		"publiseres", "offentliggjøres", "legges ut", "dokumenteres", "spesifiseres", "begrunnes",
		"tas opp med", "underrettes", "orienteres", "informeres", "tilbakebetales", "tilbakeføres",
		"utbetales", "betales ut", "overleveres", "omtales særskilt", "ettersendes", "formidles til", "presenteres for",
		"presenteres", "godtgjøres", "følger malen*", "følger oppsettet*", "følger strukturen*",
	],
	nn: [
		"oversendast", "sendast", "leverast", "avleggjast", "blir avlagt", "leggjast fram", "leggjast ved", "meldast", "rapporterast",
		"varslast", "samanstillast", "oppsummerast", "oppgjevast", "oppgis", "innarbeidast",
		"journalførast", "bokførast", "rekneskapsførast", "kunngjerast", "lysast ut", "publiserast",
		"leggjast ut", "dokumenterast", "spesifiserast", "grunngjevast", "takast opp med", "orienterast",
		"informerast", "tilbakebetalast", "utbetalast", "betalast ut", "overleverast", "blir sende",
		"blir send", "blir sendt", "blir rapportert", "blir rapporterte", "blir levert", "blir leverte",
		"blir lagt fram", "blir lagd fram", "blir lagde fram", "blir lagt ved", "blir varsla", "blir meldt", "blir melde",
		"blir kunngjort", "blir kunngjorde", "blir lyst ut", "blir lyste ut", "blir publisert",
		"blir publiserte", "blir betalt ut", "blir betalte ut", "blir utbetalt", "blir utbetalte",
		"vert send", "vert sende", "vert sendt", "vert rapportert", "vert levert", "vert leverte",
		"vert lagt fram", "vert lagde fram", "vert varsla", "vert meldt", "vert melde", "vert kunngjort",
		"vert lyst ut", "vert publisert", "vert betalt ut", "vert utbetalt", "vert utbetalte", "presenterast",
		"blir presentert", "blir presenterte", "vert presentert", "leggast fram", "leggast ved", "leggjast inn", "følgjer malen*", "følgjer oppsettet*", "følgjer strukturen*",
	],
};

/**
 * Verbs in the passive present that tell of work: an order where an assignment is given, where the
 * sentence before bound somebody, or where the agent or the time is said; else the way things are.
 */
export const WORKED_ON: Words = {
	nb: [
		"gjennomføres", "ledes", "koordineres", "samordnes", "utarbeides", "utvikles", "etableres",
		"opprettes", "gjennomgås", "kartlegges", "utredes", "vurderes", "evalueres", "oppdateres",
		"revideres", "følges opp", "ivaretas", "iverksettes", "settes i verk", "ferdigstilles", "fullføres",
		"avsluttes", "kvalitetssikres", "innhentes", "avklares", "drøftes", "fattes", "skrives", "føres",
		"prioriteres", "tilpasses", "testes", "prøves ut", "holdes oppdatert",
		"holdes løpende oppdatert", "holdes à jour", "registreres", "kontrolleres", "undertegnes",
		"signeres", "involveres", "forankres", "anonymiseres", "slettes", "inkluderes", "behandles",
		"loggføres", "øves", "trekkes inn", "tas med", "bygges", "videreutvikles",
		"organiseres", "beskrives", "omtales", "oversettes", "arkiveres", "fastsettes", "løses", "overføres",
	],
	nn: [
		"gjennomførast", "leiast", "koordinerast", "samordnast", "utarbeidast", "utviklast", "etablerast",
		"opprettast", "gjennomgåast", "kartleggjast", "greiast ut", "vurderast", "evaluerast",
		"oppdaterast", "reviderast", "følgjast opp", "ivaretakast", "setjast i verk", "ferdigstillast",
		"fullførast", "avsluttast", "kvalitetssikrast", "hentast inn", "avklarast", "drøftast", "skrivast",
		"førast", "prioriterast", "tilpassast", "testast", "prøvast ut",
		"haldast oppdatert", "registrerast", "kontrollerast", "involverast", "forankrast", "slettast",
		"blir gjennomført", "blir gjennomførte", "blir leia", "blir leidd", "blir koordinert",
		"blir samordna", "blir utarbeidd", "blir utarbeidde", "blir oppdatert", "blir oppdaterte",
		"blir følgt opp", "blir følgde opp", "blir evaluert", "blir gått gjennom", "vert gjennomført",
		"vert leia", "vert koordinert", "vert utarbeidd", "vert oppdatert", "vert følgt opp",
		"vert evaluert", "vert gått gjennom", "løysast", "blir løyste", "overførast", "fastsetjast", "blir fastsett", "vert fastsett",
	],
};

/** What is carried on from the year before: «Oppdraget videreføres med ny frist». */
export const CARRIED_ON: Words = {
	nb: ["videreføres", "forlenges", "forlenges til"],
	nn: [
		"vidareførast", "førast vidare", "blir vidareført", "blir ført vidare", "blir førte vidare",
		"blir forlengd", "vert vidareført", "vert ført vidare", "vert forlengd",
	],
};

/** What can be carried on by whoever is told so: work, not sums of money. */
export const WORK: Words = {
	nb: [
		"oppdrag*", "deloppdrag*", "tiltak*", "arbeid*", "prosjekt*", "samarbeid*", "satsing*", "pilot*",
		"frist*", "kartlegging*", "forsøk*", "kampanje*", "program*", "utprøving*", "prøveordning*",
	],
	nn: [
		"oppdrag*", "deloppdrag*", "tiltak*", "arbeid*", "prosjekt*", "samarbeid*", "satsing*", "pilot*",
		"frist*", "kartlegging*", "forsøk*", "kampanje*", "program*", "utprøving*", "prøveordning*",
	],
};

/** What somebody named does, in the present: «Etaten sender hvert kvartal en oversikt». */
export const DOES: Words = {
	nb: [
		"sender", "oversender", "leverer", "rapporterer", "melder", "varsler", "utarbeider", "skriver", "lager",
		"fører", "innkaller", "kaller inn", "legger fram", "legger frem", "leder", "koordinerer",
		"gjennomfører", "oppdaterer", "publiserer", "kunngjør", "utbetaler", "bidrar", "bistår",
		"følger opp", "sørger for", "setter opp", "orienterer", "inviterer", "innhenter",
		"lyser ut", "gjennomgår", "forbereder", "ivaretar", "samordner", "deltar", "stiller med", "inngår avtale*",
		"fortsetter arbeid*", "viderefører", "fullfører", "avslutter", "oppgir", "opplyser om", "utreder", "etablerer", "utvikler", "kartlegger", "foreslår", "evaluerer",
		"analyserer", "avklarer", "samarbeider med",
	],
	nn: [
		"sender", "leverer", "rapporterer", "melder", "varslar", "utarbeider", "skriv", "lagar", "fører",
		"kallar inn", "legg fram", "leier", "koordinerer", "gjennomfører", "oppdaterer", "publiserer",
		"kunngjer", "utbetaler", "betaler ut", "medverkar", "bidreg", "hjelper", "følgjer opp",
		"syter for", "sørgjer for", "set opp", "orienterer", "inviterer", "hentar inn",
		"lyser ut", "går gjennom", "førebur", "samordnar", "deltek", "stiller med", "inngår avtale*", "held fram", "vidarefører", "fullfører",
		"avsluttar", "oppgir", "oppgjev", "opplyser om", "greier ut", "etablerer", "utviklar", "kartlegg", "foreslår", "evaluerer",
		"analyserer", "avklarar", "samarbeider med",
	],
};

/** When, how often or within what means: what turns a sentence in the present into an order. */
export const TIMED: Words = {
	nb: [
		"innen", "senest", "straks", "umiddelbart", "uten ugrunnet opphold", "samtidig", "månedlig",
		"kvartalsvis", "tertialvis", "halvårlig", "årlig", "løpende", "fortløpende", "hver måned",
		"hvert kvartal", "hvert tertial", "hvert halvår", "hvert år", "én gang", "en gang", "to ganger",
		"når", "etter behov", "ved behov", "i god tid", "på forhånd", "så snart", "hver uke", "ukentlig", "daglig",
		"i to terminer", "i tre terminer", "i fire terminer", "forskuddsvis", "etterskuddsvis",
		"i årsrapporten", "i halvårsrapporten", "i tertialrapportene", "i tertialrapporten", "jevnlig", "i forveien", "i forkant",
		"med frist", "uke før", "uker før", "dager før", "virkedager før", "måned før", "uke etter", "uker etter", "dager etter",
		"virkedager etter", "etter søknad", "innenfor ordinær ramme", "innenfor ordinære rammer",
		"innenfor gjeldende ramme", "innenfor gjeldende rammer", "innenfor budsjettrammen", "innenfor rammen",
	],
	nn: [
		"innan", "seinast", "straks", "utan ugrunna opphald", "samtidig", "samstundes", "månadleg",
		"kvartalsvis", "tertialvis", "halvårleg", "årleg", "løpande", "fortløpande", "kvar månad",
		"kvart kvartal", "kvart tertial", "kvart halvår", "kvart år", "éin gong", "ein gong", "to gonger",
		"når", "etter behov", "ved behov", "i god tid", "på førehand", "så snart", "kvar veke", "dagleg",
		"i to terminar", "i tre terminar", "i fire terminar", "forskotsvis", "etterskotsvis",
		"i årsrapporten", "i halvårsrapporten", "i tertialrapportane", "i tertialrapporten", "jamleg", "i forkant",
		"med frist", "veke før", "veker før", "dagar før", "vyrkedagar før", "månad før", "veke etter", "veker etter", "dagar etter",
		"vyrkedagar etter", "etter søknad", "innanfor ordinær ramme", "innanfor gjeldande rammer", "innanfor budsjettramma",
		"innanfor ramma",
	],
};

/** Who tells how things are, not how they shall be, says so with one of these. */
export const AS_IT_IS: Words = {
	nb: [
		"i dag", "nå", "ofte", "vanligvis", "som regel", "hittil", "stadig", "allerede", "i praksis",
		"i økende grad", "i gjennomsnitt", "erfaringsmessig", "trolig",
	],
	nn: [
		"i dag", "ofte", "vanlegvis", "som regel", "hittil", "stadig", "allereie", "i praksis",
		"i aukande grad", "i gjennomsnitt", "truleg",
	],
};

/** A sentence that begins with a count tells of what happens. */
export const COUNTED: Words = {
	nb: [
		"om lag", "rundt", "mange", "flere", "de fleste", "nesten", "over", "halvparten", "enkelte", "noen",
		"stadig", "omtrent", "cirka", "ca", "et flertall", "en del",
	],
	nn: [
		"om lag", "rundt", "mange", "fleire", "dei fleste", "nesten", "over", "halvparten", "enkelte",
		"nokre", "stadig", "omtrent", "cirka", "ca", "eit fleirtal", "ein del",
	],
};

/** What the ministry itself sends, or what a letter says of itself. */
export const SENT_BY_THE_MINISTRY: Words = {
	nb: [
		"brevet", "dette brevet", "supplerende tildelingsbrev", "tildelingsbrevet", "bestilling*",
		"oppdragsbrev*", "nye oppdrag", "innkalling*", "styringssignal*", "styringsdokumenter",
		"frister for", "utgifter til", "netto mellomregning",
	],
	nn: [
		"brevet", "dette brevet", "supplerande tildelingsbrev", "tildelingsbrevet", "bestilling*",
		"oppdragsbrev*", "nye oppdrag", "innkalling*", "styringssignal*", "styringsdokument", "fristar for",
	],
};

/** What the parties of the governance dialogue do for its meetings. */
export const MEETING_PAPERS: Words = {
	nb: ["referat*", "dagsorden*", "innkalling*", "saksliste*", "møtene", "møter", "etatsstyringsmøtet", "etatsstyringsmøtene", "styringsmøtene", "agenda*", "saksgrunnlag*"],
	nn: ["referat*", "dagsorden*", "innkalling*", "saksliste*", "møta", "møte", "etatsstyringsmøtet", "etatsstyringsmøta", "styringsmøta", "agenda*", "saksgrunnlag*"],
};

/** A sentence that begins with one of these orders whoever reads it. */
export const IMPERATIVES: Words = {
	nb: [
		"send", "lever", "legg ved", "legg fram", "legg frem", "legg inn", "oppgi", "beskriv", "redegjør",
		"gjør rede", "gjør greie", "fyll ut", "angi", "spesifiser", "forklar", "kommenter", "marker",
		"husk å", "sørg for", "ta kontakt", "ta opp", "rapporter på", "rapporter om", "rapporter inn",
		"gi en", "gi ei", "gi et", "gi beskjed", "meld fra", "meld inn", "list opp", "før opp", "vis til",
	],
	nn: [
		"send", "lever", "legg ved", "legg fram", "legg inn", "oppgi", "oppgje", "skildre", "beskriv",
		"gjer greie", "fyll ut", "spesifiser", "forklar", "kommenter", "marker", "hugs å", "syt for",
		"sørg for", "ta kontakt", "ta opp", "rapporter på", "rapporter om", "rapporter inn", "gi ein",
		"gi ei", "gi eit", "gje beskjed", "meld frå", "meld inn", "før opp", "vis til",
	],
};

/** Verbs in the infinitive that open an item of a list of tasks: «Utarbeide en plan for …». */
export const TASK_VERBS: Words = {
	nb: [
		"arbeide", "arrangere", "avklare", "avslutte", "behandle", "beskrive", "bidra", "bistå", "bruke",
		"bygge", "delta", "dele", "dokumentere", "drifte", "drive", "drøfte", "ekspedere", "etablere",
		"evaluere", "ferdigstille", "flytte", "foreslå", "foreta", "forberede", "forbedre", "forenkle",
		"forvalte", "fullføre", "følge", "føre", "gi", "gjennomføre", "gjennomgå", "gjøre", "gå gjennom",
		"ha ansvar", "heve", "hente", "holde", "identifisere", "innføre", "inngå", "innhente", "invitere",
		"ivareta", "iverksette", "kartlegge", "kontrollere", "koordinere", "kvalitetssikre", "lage", "lede",
		"legge", "levere", "lyse ut", "måle", "merke", "nettoføre", "oppdatere", "opprette", "oppsummere",
		"analysere", "anskaffe", "bekjempe", "digitalisere", "fordele", "håndtere", "implementere",
		"integrere", "innarbeide", "modernisere", "overvåke", "synliggjøre", "tydeliggjøre",
		"organisere", "orientere", "overskride", "oversette", "planlegge", "prioritere", "produsere",
		"prøve ut", "publisere", "rapportere", "redegjøre", "redusere", "registrere", "representere",
		"revidere", "rydde", "samarbeide", "samle", "samordne", "sammenstille", "sende", "sette", "sikre",
		"skaffe", "skrive", "slette", "stille", "støtte", "styrke", "sørge", "ta", "teste", "tilby",
		"tilpasse", "tilrettelegge", "treffe", "trekke", "undersøke", "utarbeide", "utbetale", "utforme",
		"utføre", "utgi", "utlyse", "utrede", "utvide", "utvikle", "utøve", "varsle", "vedlikeholde",
		"veilede", "videreføre", "videreutvikle", "vurdere", "være", "øke", "øve", "åpne",
	],
	nn: [
		"arbeide", "arrangere", "avklare", "avslutte", "behandle", "betale", "bidra", "bruke", "byggje",
		"delta", "dele", "dokumentere", "drifte", "drive", "drøfte", "etablere", "evaluere",
		"ferdigstille", "flytte", "foreslå", "foreta", "forenkle", "forvalte", "fullføre", "følgje",
		"føre", "førebu", "gi", "gje", "gjennomføre", "gjere", "greie ut", "gå gjennom", "ha ansvar",
		"halde", "handsame", "hente", "identifisere", "inngå", "innføre", "invitere", "kartleggje",
		"kontrollere", "koordinere", "kvalitetssikre", "lage", "leggje", "leie", "levere", "lyse ut",
		"analysere", "digitalisere", "fordele", "handtere", "innarbeide", "integrere", "merkje",
		"modernisere", "motarbeide", "overvake", "skaffe fram", "synleggjere",
		"måle", "nettoføre", "oppdatere", "opprette", "oppsummere", "organisere", "orientere",
		"overskride", "planleggje", "prioritere", "produsere", "prøve ut", "publisere", "rapportere",
		"redusere", "registrere", "representere", "revidere", "rettleie", "rydde", "samarbeide", "samle",
		"samordne", "sende", "setje", "sikre", "skaffe", "skildre", "skrive", "slette", "stille", "støtte",
		"styrkje", "syte", "sørgje", "ta", "teste", "tilby", "tilpasse", "undersøkje", "utarbeide",
		"utføre", "utforme", "utgreie", "utvide", "utvikle", "utøve", "varsle", "vedlikehalde", "vere",
		"vera", "vidareføre", "vidareutvikle", "vurdere", "auke", "øve", "opne",
	],
};

/** Words by which a line that ends in a colon, or the head of a column, announces tasks. */
export const TASKS: Words = {
	nb: [
		"oppgaver", "oppgavene", "faste oppgaver", "oppdrag", "oppdraget", "oppdragene", "deloppdrag*",
		"delleveranser", "leveranser", "leveransene", "leveransen", "arbeidet", "utredningen", "aktiviteter",
		"tiltakene", "føringer", "prioriteringer", "prioriteres", "plikter", "bestilling*",
	],
	nn: [
		"oppgåver", "oppgåvene", "faste oppgåver", "oppdrag", "oppdraget", "oppdraga", "deloppdrag*",
		"delleveransar", "leveransar", "leveransane", "leveransen", "arbeidet", "utgreiinga",
		"aktivitetar", "tiltaka", "føringar", "prioriteringar", "prioriterast", "plikter", "bestilling*",
	],
};

/** Heads of columns that hold a task each. */
export const TASK_COLUMN: Words = {
	nb: ["oppgave", "oppgaver", "innhold", "beskrivelse", "oppdragsbeskrivelse"],
	nn: ["oppgåve", "oppgåver", "innhald", "skildring", "beskriving"],
};

/** Headings over what is demanded: an item under them orders, though nothing else in it says so. */
export const DEMANDS: Words = {
	nb: ["krav", "faste krav", "andre krav", "øvrige krav", "generelle krav", "felles krav", "særskilte krav"],
	nn: ["krav", "faste krav", "andre krav", "generelle krav", "felles krav", "særskilde krav"],
};

/** Lists under a heading of these are standing tasks though no line leads into them. */
export const STANDING_TASKS: Words = {
	nb: ["oppgaver", "faste oppgaver", "arbeidsoppgaver", "hovedoppgaver"],
	nn: ["oppgåver", "faste oppgåver", "arbeidsoppgåver", "hovudoppgåver"],
};

/** By these a ministry says what it wants without ordering it. */
export const WISHES: Words = {
	nb: ["ønsker at", "ønskelig at", "viktig at", "viktig for departementet at", "viktig for oss at", "avgjørende at", "vesentlig at", "sentralt at", "nødvendig at"],
	nn: ["ønskjer at", "ønskeleg at", "viktig at", "viktig for departementet at", "viktig for oss at", "avgjerande at", "vesentleg at", "sentralt at", "nødvendig at"],
};
