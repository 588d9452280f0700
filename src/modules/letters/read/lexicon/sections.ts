import type { Words } from "./words.ts";

/** What a section of a letter is about, told by the words of its heading. */
export type SectionKind =
	| "goal"
	| "goals"
	| "indicators"
	| "key-figures"
	| "rd-assignments"
	| "assignments"
	| "authorisations"
	| "budget"
	| "reporting"
	| "dialogue"
	| "instruction"
	| "attachments"
	| "copy"
	| "background"
	| "other";

/**
 * Words of headings, looked for in this order: the first kind that has one wins.
 * An entry holds for headings that begin with it; one that begins with `~` for headings that hold it anywhere.
 */
export const SECTION_WORDS: readonly (readonly [SectionKind, Words])[] = [
	[
		"background",
		{
			nb: ["bakgrunn", "bakgrunnen*", "bakgrunnsinformasjon", "bakgrunnsbilde*"],
			nn: ["bakgrunn", "bakgrunnen*", "bakgrunnsinformasjon", "bakgrunnsbilete*"],
		},
	],
	[
		"copy",
		{ nb: ["kopi", "kopi til", "kopimottakere", "kopi sendes"], nn: ["kopi", "kopi til", "kopimottakarar"] },
	],
	[
		"attachments",
		{ nb: ["vedlegg", "vedleggsliste", "vedleggsoversikt", "vedlagt", "bilag", "bilagsliste"],
			nn: ["vedlegg", "vedleggsliste", "bilag", "bilagsliste"], },
	],
	[
		"reporting",
		{
			nb: ["rapportering på*", "rapportering om*", "rapportering av*", "budsjettinnspill*", "innspill til budsjett*", "innspill til statsbudsjett*"],
			nn: ["rapportering på*", "rapportering om*", "rapportering av*", "budsjettinnspel*", "innspel til budsjett*", "innspel til statsbudsjett*"],
		},
	],
	[
		"rd-assignments",
		{
			nb: [
				"~fou-oppdrag", "~forskningsoppdrag", "~foU-opdrag", "~bindinger på post",
				"~fou-bestillinger", "~utredningsoppdrag",
			],
			nn: ["~fou-oppdrag", "~forskingsoppdrag", "~bindingar på post"],
		},
	],
	[
		"indicators",
		{
			nb: [
				"styringsparamet*", "styringsindikator*", "resultatindikator*", "resultatmål*",
				"rapporteringskrav og styringsparamet*", "indikator", "indikatorer", "indikatorene",
				"kvantitative styringsparamet*", "kvalitative styringsparamet*", "kvantitative indikatorer",
				"kvalitative indikatorer", "nasjonale styringsparamet*", "måleindikator*", "måleparamet*",
				"kvalitetsindikator*", "styringsinformasjon", "vurderingskriterier", "målekriterier",
				"kjennetegn på måloppnåelse", "parametere", "måloppnåelsen vurderes*",
				"måloppnåelse vurderes*", "vi følger med på", "departementet følger med på",
			],
			nn: [
				"styringsparamet*", "styringsindikator*", "resultatindikator*", "resultatmål*", "indikator",
				"indikatorar", "indikatorane", "kvantitative styringsparamet*", "kvalitative styringsparamet*",
				"kvantitative indikatorar", "kvalitative indikatorar", "nasjonale styringsparamet*",
				"måleindikator*", "måleparamet*", "kvalitetsindikator*", "styringsinformasjon",
				"vurderingskriterium", "målekriterium", "kjenneteikn på måloppnåing", "parametrar",
				"måloppnåinga blir vurdert*", "måloppnåinga vert vurdert*", "vi følgjer med på",
				"departementet følgjer med på",
			],
		},
	],
	[
		"key-figures",
		{
			nb: [
				"nøkkeltall", "rapporteringsindikator*", "nøkkeltal*", "volumtall", "aktivitetstall",
				"bakgrunnstall", "driftstall", "statistikk og nøkkeltall", "øvrige nøkkeltall",
				"andre nøkkeltall", "supplerende nøkkeltall", "bakgrunnsindikator*", "kontekstindikator*",
				"rapporteringskrav",
			],
			nn: [
				"nøkkeltal*", "rapporteringsindikator*", "rapporteringskrav", "volumtal", "aktivitetstal", "bakgrunnstal",
				"driftstal", "statistikk og nøkkeltal", "andre nøkkeltal", "bakgrunnsindikator*",
				"kontekstindikator*",
			],
		},
	],
	[
		"goals",
		{
			nb: [
				"mål", "mål for*", "mål og*", "hovedmål", "overordnede mål*", "virksomhetsmål", "delmål",
				"målbilde*", "målstruktur", "~mål, styringsparamet*", "~mål og styringsparamet*",
				"~mål og resultatkrav", "~mål og oppdrag", "~mål og prioriteringer", "effektmål",
				"brukermål", "samfunnsmål", "sektormål", "målene*", "nasjonale mål", "strategiske mål",
				"langsiktige mål", "etatsmål", "hovedmålene", "delmålene", "~prioriteringer og mål",
				"~mål for 20*", "~mål for perioden", "~mål for virksomheten", "resultatområder",
				"målområder", "mål- og resultat*", "hva vi vil oppnå", "dette vil vi oppnå", "hva vi skal oppnå", "hva dere skal oppnå",
				"dette skal dere oppnå", "ønskede resultater", "forventede resultater", "resultater vi forventer", "resultatene vi forventer", "resultater departementet forventer", "utviklingsavtale*",
				"~oppnå",
			],
			nn: [
				"mål", "mål for*", "mål og*", "hovudmål", "overordna mål*", "verksemdsmål", "delmål",
				"~mål, styringsparamet*", "~mål og styringsparamet*", "~mål og resultatkrav", "måla", "måla for*",
				"nasjonale mål", "strategiske mål", "langsiktige mål", "etatsmål", "hovudmåla", "delmåla",
				"~prioriteringar og mål", "~mål for 20*", "~mål for perioden", "~mål for verksemda",
				"samfunnsmål", "effektmål", "brukarmål", "sektormål",
				"mål- og resultat*", "kva vi vil oppnå", "dette vil vi oppnå", "kva vi skal oppnå", "kva de skal oppnå",
				"dette skal de oppnå", "ønskte resultat", "venta resultat", "resultat vi ventar", "resultata vi ventar", "resultat departementet ventar", "utviklingsavtal*", "~oppnå",
			],
		},
	],
	[
		"assignments",
		{
			nb: [
				"oppdrag", "oppdragene", "nye oppdrag", "særskilte oppdrag", "spesielle oppdrag",
				"faste oppdrag", "løpende oppdrag", "øvrige oppdrag", "andre oppdrag",
				"oppgaver og oppdrag", "prioriterte oppdrag", "reviderte oppdrag", "revidert oppdrag",
				"videreførte oppdrag", "tidligere oppdrag", "~oppdrag i 20*", "~oppdrag for 20*",
				"oppdrag som*", "oppdrag fra*", "~oppdrag gitt", "presisering av tidligere oppdrag",
				"endringer i oppdrag", "endrede oppdrag", "oppdrag som utgår", "utgåtte oppdrag",
				"særskilte oppgaver", "særskilte satsinger", "oppdrag og bestillinger", "bestillinger",
				"særlige oppgaver", "spesielle oppgaver", "nye oppgaver", "tidsavgrensede oppgaver",
				"oppgaver i 20*", "oppgaver for 20*", "særskilte aktiviteter", "særskilte leveranser",
				"leveranser i 20*", "prioriterte leveranser*", "krav og oppdrag", "pålegg", "pålegg og oppdrag", "hva vi ber*", "hva departementet ber*", "dette ber departementet*", "hva dere skal gjøre", "dette skal dere gjøre", "~skal levere",
				"dette ber vi dere*", "dette skal gjøres", "oppgaver vi ber*", "oppgaver som departementet ber*", "oppgaver som departementene ber*", "oppgaver som skal løses*", "oppgaver som skal prioriteres*", "årets oppgaver", "årets oppdrag", "årets leveranser", "årets bestillinger",
			],
			nn: [
				"oppdrag", "oppdraga", "nye oppdrag", "særskilde oppdrag", "spesielle oppdrag",
				"faste oppdrag", "andre oppdrag", "reviderte oppdrag", "vidareførte oppdrag",
				"tidlegare oppdrag", "~oppdrag i 20*", "~oppdrag for 20*", "oppdrag som*", "oppdrag frå*",
				"endringar i oppdrag", "endra oppdrag", "oppdrag som går ut", "særskilde oppgåver",
				"særlege oppgåver", "spesielle oppgåver", "nye oppgåver", "tidsavgrensa oppgåver",
				"oppgåver i 20*", "oppgåver for 20*", "leveransar i 20*", "prioriterte leveransar*", "krav og oppdrag", "pålegg", "pålegg og oppdrag",
				"endringar i oppdraga", "oppdrag og bestillingar", "bestillingar", "prioriterte oppdrag",
				"løpande oppdrag", "kva vi ber*", "kva vi bed*", "kva departementet ber*", "kva departementet bed*", "kva de skal gjere", "dette skal de gjere", "~skal levere", "dette ber vi dykk*",
				"dette skal gjerast", "oppgåver vi ber*", "oppgåver vi bed*", "oppgåver som departementet ber*", "oppgåver som departementet bed*",
				"oppgåver som departementa ber*", "oppgåver som departementa bed*", "oppgåver som skal løysast*", "oppgåver som skal prioriterast*", "oppgåvene i 20*", "oppdraga i 20*", "årets oppgåver",
				"årets oppdrag", "årets leveransar", "årets bestillingar",
			],
		},
	],
	[
		"authorisations",
		{
			nb: ["~fullmakt*", "~budsjettfullmakt*", "~uten å spørre", "handlingsrom", "handlingsrommet", "bestillingsfullmakt*", "tilsagnsfullmakt*", "merinntektsfullmakt*", "garantifullmakt*", "belastningsfullmakt*"],
			nn: ["~fullmakt*", "~budsjettfullmakt*", "~utan å spørje", "handlingsrom", "handlingsrommet", "bestillingsfullmakt*", "tilsegnsfullmakt*", "meirinntektsfullmakt*", "garantifullmakt*", "belastningsfullmakt*"],
		},
	],
	[
		"dialogue",
		{
			nb: [
				"~styringsdialog*", "~styringsmøte*", "~styringskalender*", "~etatsstyringsmøte*", "~møter",
				"~møtekalender", "~møteplan", "~styring og dialog", "~dialog", "~kontaktmøte*", "oppfølging gjennom året",
				"slik følger vi opp*", "årshjul*", "kalender*", "viktige datoer", "møter og frister", "kontakt gjennom året",
				"slik møtes vi", "når vi møtes", "oppfølging og møter", "samhandling*", "kontakten mellom*",
			],
			nn: [
				"~styringsdialog*", "~styringsmøte*", "~styringskalender*", "~etatsstyringsmøte*", "~møte",
				"~møteplan", "~dialog", "oppfølging gjennom året", "slik følgjer vi opp*", "årshjul*", "kalender*",
				"viktige datoar", "møte og fristar", "kontakt gjennom året", "slik møtest vi", "når vi møtest", "oppfølging og møte",
				"samhandling*", "kontakten mellom*",
			],
		},
	],
	[
		"reporting",
		{
			nb: [
				"~rapportering*", "~årsrapport*", "~halvårsrapport*", "~tertialrapport*",
				"~resultatoppfølging", "~rapporter", "frister for rapport*", "rapportene*", "hva dere skal rapportere*",
				"dette skal dere rapportere*", "tilbakemelding til departementet", "innrapportering*", "faste leveranser",
			],
			nn: [
				"~rapportering*", "~årsrapport*", "~halvårsrapport*", "~tertialrapport*", "~resultatoppfølging", "~rapportar",
				"fristar for rapport*", "rapportane*", "kva de skal rapportere*", "dette skal de rapportere*",
				"tilbakemelding til departementet", "innrapportering*", "faste leveransar",
			],
		},
	],
	[
		"budget",
		{
			nb: [
				"~tildeling av*", "budsjett*", "~budsjettildeling*", "~budsjettramme*", "~budsjetttramme*",
				"tildeling*", "~bevilgning*", "vedtatt budsjett", "disponible rammer*",
				"~økonomiske rammer*", "utgifter", "inntekter", "kap.*", "kapittel", "post",
				"nye tildelinger", "endringer i tildelinger", "økonomisk ramme*", "ramme for*", "økonomi",
				"midler", "finansiering", "pengene", "penger", "midlene*", "ressurser", "ressursene", "rammen*", "rammer",
				"hva dere får", "dette får dere", "disponering*",
			],
			nn: [
				"~tildeling av*", "budsjett*", "~budsjettildeling*", "~budsjettramme*", "tildeling*",
				"~løyving*", "vedteke budsjett", "~økonomiske rammer*", "utgifter", "inntekter", "kap.*", "kapittel",
				"disponible rammer*", "økonomisk ramme*", "ramme for*", "økonomi", "midlar", "finansiering",
				"pengane", "pengar", "midlane*", "ressursar", "ressursane", "ramma*", "rammer", "kva de får", "dette får de",
				"disponering*",
				"post", "nye tildelingar", "endringar i tildeling*",
			],
		},
	],
	[
		"instruction",
		{
			nb: ["instruks*", "hovedinstruks*", "~økonomiinstruks*", "~virksomhetsinstruks*"],
			nn: ["instruks*", "hovudinstruks*"],
		},
	],
];

/** Headings over standing tasks in one letter and over assignments in another: what is listed under them tells. */
export const TASK_HEADINGS: Words = {
	nb: [
		"oppgaver", "oppgavene", "leveranser", "leveransene", "tiltak", "tiltakene", "aktiviteter", "aktivitetene",
		"prosjekter", "prioriterte oppgaver", "konkrete oppgaver", "viktige oppgaver", "prioriterte tiltak",
		"konkrete tiltak", "prioriterte aktiviteter", "øvrige oppgaver", "andre oppgaver",
	],
	nn: [
		"oppgåver", "oppgåvene", "leveransar", "leveransane", "tiltak", "tiltaka", "aktivitetar", "aktivitetane",
		"prosjekt", "prioriterte oppgåver", "konkrete oppgåver", "viktige oppgåver", "prioriterte tiltak",
		"konkrete tiltak", "prioriterte aktivitetar", "andre oppgåver",
	],
};

/** Ordinals by which letters tell goals apart, in order; alike in bokmål and nynorsk. */
export const ORDINALS: readonly string[] = ["første", "andre", "tredje", "fjerde", "femte"];

/** A goal's own heading: the word for goal, its number, its text. */
export const GOAL_WORDS: Words = {
	nb: [
		"mål", "målsetting", "målsetning", "hovedmål", "hovedmålsetting", "delmål", "undermål",
		"virksomhetsmål", "etatsmål", "sektormål", "effektmål", "brukermål", "samfunnsmål", "fagmål",
		"programmål", "langtidsmål", "strategimål", "styringsmål", "tjenestemål", "direktoratsmål",
		"periodemål", "utviklingsmål", "hovedprioritering",
	],
	nn: [
		"mål", "målsetjing", "hovudmål", "hovudmålsetjing", "delmål", "undermål", "verksemdsmål", "etatsmål",
		"sektormål", "effektmål", "brukarmål", "samfunnsmål", "fagmål", "programmål", "langtidsmål",
		"strategimål", "styringsmål", "tenestemål", "direktoratsmål", "periodemål", "utviklingsmål", "hovudprioritering",
	],
};

/** What kind of goal it is, before the word for it. */
export const GOAL_ADJECTIVES: Words = {
	nb: [
		"nasjonalt", "overordnet", "strategisk", "langsiktig", "kortsiktig", "operativt", "operasjonelt",
		"tverrgående", "tverrsektorielt", "felles", "prioritert", "særskilt", "faglig", "internt",
		"administrativt", "organisatorisk", "helsepolitisk", "politisk",
	],
	nn: [
		"nasjonalt", "overordna", "strategisk", "langsiktig", "kortsiktig", "operativt", "tverrgåande",
		"tverrsektorielt", "felles", "prioritert", "særskilt", "fagleg", "internt", "administrativt",
		"organisatorisk", "politisk",
	],
};

/** Fields that goals are ordered by; one without goals of its own is the goal. */
export const AREA_WORDS: Words = {
	nb: [
		"resultatområde", "målområde", "hovedområde", "innsatsområde", "satsingsområde", "satsningsområde",
		"virksomhetsområde", "tjenesteområde", "fagområde", "arbeidsområde",
	],
	nn: [
		"resultatområde", "målområde", "hovudområde", "innsatsområde", "satsingsområde", "verksemdsområde",
		"tenesteområde", "fagområde", "arbeidsområde",
	],
};

/** Headings in a chapter of goals over what is no goal. */
export const NO_GOAL_HEADINGS: Words = {
	nb: [
		"innledning", "om målene", "om målstrukturen", "målstruktur*", "generelt", "generelle*", "felles*",
		"samfunnsoppdrag*", "prioritering*", "overordnede*", "særlige*", "særskilte*", "satsing*",
		"risiko*", "oppsummering", "vurdering*", "krav*", "andre*", "øvrige*", "utfordring*", "status*",
		"resultat*", "forventning*", "føringer*", "strategi*", "tverrgående*", "hovedprioritering*",
		"nærmere om*", "oversikt*", "kommentar*", "forutsetning*", "rolle*", "visjon*", "verdier",
	],
	nn: [
		"innleiing", "om måla", "om målstrukturen", "målstruktur*", "generelt", "generelle*", "felles*",
		"samfunnsoppdrag*", "prioritering*", "overordna*", "særlege*", "særskilde*", "satsing*",
		"risiko*", "oppsummering", "vurdering*", "krav*", "andre*", "utfordring*", "status*",
		"resultat*", "forventning*", "føringar*", "strategi*", "tverrgåande*", "hovudprioritering*",
		"nærare om*", "oversikt*", "kommentar*", "føresetnad*", "rolle*", "visjon*", "verdiar",
	],
};

/** Words that name a goal which is the only one of its kind: it bears no number. */
export const SOLE_GOAL_WORDS: Words = {
	nb: [
		"hovedmål", "hovedmålet", "overordnet mål", "overordnet målsetting", "det overordnede målet",
		"samfunnsmål", "samfunnsmålet", "effektmål", "brukermål", "virksomhetsmål", "langsiktig mål",
		"sektormål", "visjon og hovedmål", "hovedmålsetting", "hovedmålsettingen", "overordnet målsetning",
		"overordnet hovedmål", "langsiktig målsetting",
	],
	nn: [
		"hovudmål", "hovudmålet", "overordna mål", "overordna målsetjing", "det overordna målet",
		"samfunnsmål", "samfunnsmålet", "effektmål", "brukarmål", "verksemdsmål", "langsiktig mål",
		"hovudmålsetjing", "hovudmålsetjinga", "overordna hovudmål",
	],
};

/** Goal words that name a goal under another goal. */
export const SUB_GOAL_WORDS: Words = {
	nb: ["delmål", "undermål", "resultatmål"],
	nn: ["delmål", "undermål", "resultatmål"],
};

/** Words that open an annex or a part: a level of its own. */
export const PART_WORDS: Words = {
	nb: ["del", "vedlegg", "vedlegg nr.", "tillegg", "appendiks"],
	nn: ["del", "vedlegg", "vedlegg nr.", "tillegg"],
};

/** The closing of the letter: what follows is signatures, copies and annexes. */
export const CLOSING: Words = {
	nb: ["med hilsen", "med vennlig hilsen", "vennlig hilsen", "hilsen", "etter fullmakt"],
	nn: ["med helsing", "med venleg helsing", "venleg helsing", "helsing", "etter fullmakt"],
};
