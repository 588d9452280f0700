import type { Words } from "./words.ts";

/** The word before an indicator's number. */
export const INDICATOR_LABEL: Words = {
	nb: [
		"sp", "styringsparameter", "styringsparameteren", "styringsindikator", "indikator",
		"kvalitetsindikator", "resultatindikator", "resultatmål", "kpi",
	],
	nn: [
		"sp", "styringsparameter", "styringsindikator", "indikator", "kvalitetsindikator", "resultatindikator",
		"resultatmål", "kpi",
	],
};

/** Words that name an indicator only with a number of its own: «Resultatkrav 2: …»; without one they set a target. */
export const NUMBERED_LABEL: Words = { nb: ["resultatkrav"], nn: ["resultatkrav"] };

/** Heads of table columns. */
export const GOAL_COLUMN: Words = {
	nb: [
		"mål", "hovedmål", "delmål", "virksomhetsmål", "overordnet mål", "nasjonalt mål", "strategisk mål",
		"målsetting", "målformulering", "langsiktig mål", "etatsmål", "effektmål", "brukermål",
		"samfunnsmål", "hører til mål", "tilhører mål", "gjelder mål",
	],
	nn: [
		"mål", "hovudmål", "delmål", "verksemdsmål", "overordna mål", "nasjonalt mål", "strategisk mål",
		"målsetjing", "målformulering", "langsiktig mål", "etatsmål", "effektmål", "brukarmål", "høyrer til mål", "gjeld mål",
		"samfunnsmål",
	],
};
export const INDICATOR_COLUMN: Words = {
	nb: [
		"styringsparamet*", "indikator*", "styringsindikator*", "resultatindikator*", "kpi*", "nøkkeltall",
		"måleparamet*", "parameter", "parametre", "måleindikator*", "kvalitetsindikator*", "volumtall",
		"aktivitetstall", "bakgrunnstall", "rapporteringsindikator*", "styringsinformasjon", "resultatmål",
		"nasjonal indikator", "vurderingskriteri*", "målekriteri*", "hva vi måler", "hva som måles", "måles ved",
		"målt ved", "måltall og indikator*", "resultatmåling", "suksesskriteri*", "vi følger med på", "dette følger vi*",
		"hvordan vi måler*", "hvordan det måles", "slik måler vi*", "slik følger vi opp*", "slik vurderer vi*", "hva vi følger*",
	],
	nn: [
		"styringsparamet*", "indikator*", "styringsindikator*", "resultatindikator*", "kpi*", "nøkkeltal",
		"måleparamet*", "parameter", "parametrar", "måleindikator*", "kvalitetsindikator*", "volumtal",
		"aktivitetstal", "bakgrunnstal", "rapporteringsindikator*", "styringsinformasjon", "resultatmål",
		"nasjonal indikator", "vurderingskriteri*", "målekriteri*", "kva vi måler", "kva som blir målt", "målt ved",
		"resultatmåling", "suksesskriteri*", "vi følgjer med på", "dette følgjer vi*", "korleis vi måler*",
		"korleis det blir målt", "slik måler vi*", "slik følgjer vi opp*", "slik vurderer vi*", "kva vi følgjer*",
	],
};
export const TARGET_COLUMN: Words = {
	nb: [
		"resultatkrav", "krav", "ambisjonsnivå", "ambisjon", "måltall", "måltall for*", "mål 20*",
		"mål for 20*", "krav 20*", "prestasjonskrav", "toleranse", "resultatmål", "ambisjon 20*",
		"resultatkrav 20*", "ønsket 20*", "ønsket nivå", "målverdi*", "forventet 20*", "forventet i 20*", "forventning 20*", "nivå 20*",
	],
	nn: [
		"resultatkrav", "krav", "ambisjonsnivå", "ambisjon", "måltal", "mål 20*", "mål for 20*", "krav 20*",
		"prestasjonskrav", "toleranse", "resultatmål", "ambisjon 20*", "resultatkrav 20*", "ønskt 20*", "ønskt nivå",
		"målverdi*", "forventa 20*", "forventa i 20*", "venta 20*", "venta i 20*", "forventning 20*", "nivå 20*",
	],
};
export const RESULT_COLUMN: Words = {
	nb: ["resultat*", "status", "20*", "nivå i 20*", "dagens nivå"],
	nn: ["resultat*", "status", "20*", "nivå i 20*", "nivået no"],
};

/** The head of a column of demands, which says what is measured where no column of indicators does. */
export const DEMAND_COLUMN: Words = {
	nb: ["resultatkrav", "resultatkrav 20*", "prestasjonskrav"],
	nn: ["resultatkrav", "resultatkrav 20*", "prestasjonskrav"],
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
		"følgende langsiktige mål", "disse målene", "disse hovedmålene", "disse delmålene",
		"disse virksomhetsmålene", "disse to målene", "disse tre målene", "disse fire målene", "følgende strategiske mål", "mål for perioden", "mål for 20*",
		"følgende målsettinger", "følgende målsetninger", "hovedmål for", "delmålene er", "tre mål",
		"to mål", "fire mål", "fem mål", "seks mål", "tre hovedmål", "to hovedmål", "fire hovedmål",
		"fem hovedmål", "tre delmål", "to delmål", "fire delmål", "følgende resultater", "to resultater", "tre resultater",
		"fire resultater", "fem resultater",
	],
	nn: [
		"følgjande mål", "følgjande hovudmål", "følgjande verksemdsmål", "følgjande overordna mål",
		"følgjande delmål", "måla er", "måla for 20*", "hovudmåla er", "mål for verksemda", "desse måla",
		"desse hovudmåla", "desse delmåla", "desse to måla", "desse tre måla", "desse fire måla", "desse verksemdsmåla", "følgjande strategiske mål",
		"mål for perioden", "mål for 20*", "følgjande målsetjingar", "hovudmål for", "delmåla er",
		"tre mål", "to mål", "fire mål", "fem mål", "tre hovudmål", "to hovudmål", "fire hovudmål",
		"tre delmål", "to delmål", "fire delmål", "følgjande resultat", "to resultat", "tre resultat", "fire resultat",
	],
};

/** How a sentence that gives a goal begins, before "er". */
export const GOAL_SUBJECT: Words = {
	nb: [
		"hovedmål", "hovedmålet", "det overordnede målet", "overordnet mål", "overordnede mål", "det overordnede hovedmålet",
		"samfunnsmålet", "målsettingen", "den overordnede målsettingen", "hovedmålsettingen",
		"hovedmålene", "målene", "mål", "målet", "delmålene", "virksomhetsmålene", "de overordnede målene",
	],
	nn: [
		"hovudmål", "hovudmålet", "det overordna målet", "overordna mål", "samfunnsmålet", "målsetjinga",
		"den overordna målsetjinga", "hovudmålsetjinga", "hovudmåla", "måla", "mål", "målet", "delmåla",
		"verksemdsmåla", "dei overordna måla",
	],
};

/** Words of a line that leads to a list of what the goals are judged by. */
export const INDICATOR_LEAD: Words = {
	nb: [
		"måloppnåelsen vurderes*", "måloppnåelse vurderes*", "måloppnåelsen vil bli vurdert*",
		"måloppnåelsen måles*", "måloppnåelsen følges*", "måloppnåelsen skal vurderes*",
		"vurdere måloppnåelsen", "vurderer måloppnåelsen", "vurdering av måloppnåelse*",
		"vurderes på grunnlag av", "vurderes ut fra", "vurderes etter", "måles ved", "måles gjennom",
		"måles med", "måles etter", "måles på", "gjelder disse resultatkravene", "gjelder dette resultatkravet", "følgende resultatkrav", "følger med på", "følge med på", "følger utviklingen i",
		"følge utviklingen i", "følges med på", "styringsinformasjon", "kjennetegn på måloppnåelse",
		"vurderingskriterier", "målekriterier", "vi ser på", "legger vi vekt på utviklingen i",
		"vurderes måloppnåelsen", "måles måloppnåelsen", "måler dette*", "måler resultatene*", "måler måloppnåelse*",
		"vurderer dette*", "vi følger", "ser vi på", "er styringsparameteren", "er styringsparameterne", "er styringsparametrene", "vil departementet følge", "vil vi følge", "følger departementet",
		"resultatet vurderes*", "resultatene vurderes*", "resultatene for 20*", "vurdert ut fra", "vurdert etter",
	],
	nn: [
		"måloppnåinga blir vurdert*", "måloppnåinga vert vurdert*", "måloppnåinga blir målt*",
		"måloppnåinga vert målt*", "måloppnåinga skal vurderast*", "vurdere måloppnåinga",
		"vurderer måloppnåinga", "vurdering av måloppnåing*", "vurdert på grunnlag av", "vurdert ut frå",
		"vurdert etter", "målt ved", "målt gjennom", "målt med", "målt etter", "målt på", "skal målast*", "målast med", "målast ved", "målast gjennom", "gjeld desse resultatkrava", "gjeld dette resultatkravet", "følgjande resultatkrav",
		"følgjer med på", "følgje med på", "følgjer utviklinga i", "følgje utviklinga i",
		"styringsinformasjon", "kjenneteikn på måloppnåing", "vurderingskriterium", "målekriterium",
		"vi ser på", "måler dette*", "måler resultata*", "måler måloppnåing*", "vurderer dette*", "vi følgjer", "ser vi på", "er styringsparameteren", "er styringsparametrane", "vil departementet følgje", "vil vi følgje", "følgjer departementet", "resultata for 20*",
		"blir måloppnåinga vurdert", "blir måloppnåinga målt", "vert måloppnåinga vurdert",
	],
};

/** Nouns for indicators in a line that leads to a list of them. */
export const INDICATOR_NOUN: Words = {
	nb: ["styringsparamet*", "styringsindikator*", "indikatorer", "indikatorene", "måleparamet*"],
	nn: ["styringsparamet*", "styringsindikator*", "indikatorar", "indikatorane", "måleparamet*"],
};

/** Nouns for key figures in a line that leads to a list of them, or in the head of a table. */
export const KEY_FIGURE_NOUN: Words = {
	nb: [
		"nøkkeltall*", "volumtall*", "aktivitetstall*", "bakgrunnstall*", "driftstall*",
		"rapporteringsindikator*", "bakgrunnsindikator*", "kontekstindikator*", "rapporteringskrav",
	],
	nn: [
		"nøkkeltal*", "volumtal*", "aktivitetstal*", "bakgrunnstal*", "driftstal*",
		"rapporteringsindikator*", "bakgrunnsindikator*", "kontekstindikator*", "rapporteringskrav",
	],
};

/** Words that say that a line asks for something to be told: what it lists is neither goal nor indicator. */
export const TELLS: Words = {
	nb: ["rapporter*", "gjøre rede", "gjør rede", "redegjør*", "redegjøre", "omtale*", "beskriv*", "vise*"],
	nn: ["rapporter*", "gjere greie", "gjer greie", "omtale*", "beskriv*", "skildr*", "vise*"],
};

/** What is said of an indicator that an earlier letter gave, after its number. */
export const INDICATOR_ENDS: Words = {
	nb: ["utgår", "bortfaller", "faller bort", "avsluttes", "tas ut", "gjelder fortsatt", "gjelder uendret"],
	nn: ["går ut", "fell bort", "blir teken ut", "gjeld framleis", "gjeld uendra"],
};

/** Words that order: what the line lists is to be done. */
export const ORDERS: Words = {
	nb: ["skal", "bes", "ber", "må", "bør"],
	nn: ["skal", "bed", "ber", "må", "bør"],
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
		"brukertilfredshet*", "prosentandel*", "gjennomsnitt*", "treffprosent", "svarprosent", "oppetid*",
		"sykefravær*", "driftskostnad*", "kostnad per", "kostnader per", "mengde", "mengden", "omfang av",
		"omfanget av", "dekningsgrad", "behandlingstid*", "restanse*", "brukernes vurdering",
		"brukernes tilfredshet", "utvikling i", "utviklingen i", "tilfredshet*", "svartid*", "leveringstid*",
		"hvor mange", "hvor stor andel", "hvor stor del", "hvor lang tid", "hvor fornøyde", "hvor ofte", "hvor mye",
		"responstid*", "tidsbruk*", "tallet på", "publiseringspoeng*", "studiepoeng*", "gjennomføring på normert*",
		"gjennomstrømming*", "bidragsinntekt*", "kandidattall*", "søkertall*", "primærsøkere*",
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
		"tid frå", "prosentdel*", "gjennomsnitt*", "treffprosent", "svarprosent", "oppetid*",
		"sjukefråvær*", "driftskostnad*", "kostnad per", "kostnader per", "mengd", "mengda", "omfang av",
		"omfanget av", "dekningsgrad", "behandlingstid*", "handsamingstid*", "restanse*",
		"brukartilfredsheit*", "utvikling i", "utviklinga i", "tilfredsheit*", "svartid*", "leveringstid*",
		"kor mange", "kor stor del", "kor lang tid", "kor nøgde", "kor ofte", "kor mykje", "responstid*", "tidsbruk*",
		"publiseringspoeng*", "studiepoeng*", "gjennomføring på normert*", "gjennomstrøyming*", "bidragsinntekt*",
		"kandidattal*", "søkjartal*", "primærsøkjarar*",
	],
};
