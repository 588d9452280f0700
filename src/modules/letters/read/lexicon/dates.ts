import type { Words } from "./words.ts";

/** The months written out, as alternatives of a pattern. */
export const WHOLE_MONTHS =
	"januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember";

/** Months by number 1–12, with the short forms that calendars use. */
export const MONTHS: Readonly<Record<string, number>> = {
	januar: 1,
	jan: 1,
	februar: 2,
	feb: 2,
	mars: 3,
	mar: 3,
	april: 4,
	apr: 4,
	mai: 5,
	juni: 6,
	jun: 6,
	juli: 7,
	jul: 7,
	august: 8,
	aug: 8,
	september: 9,
	sept: 9,
	sep: 9,
	oktober: 10,
	okt: 10,
	november: 11,
	nov: 11,
	desember: 12,
	des: 12,
};

/** Days of the week, which may stand between the words that lead to a date and the date. */
export const WEEKDAYS: Words = {
	nb: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
	nn: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"],
};

/** Ordinals that stand before tertial, kvartal and halvår. */
export const ORDINALS: Readonly<Record<string, number>> = {
	"1": 1,
	"2": 2,
	"3": 3,
	"4": 4,
	"5": 5,
	første: 1,
	fyrste: 1,
	andre: 2,
	annet: 2,
	tredje: 3,
	fjerde: 4,
	femte: 5,
	i: 1,
	ii: 2,
	iii: 3,
};

/** What a letter before a number stands for: «Q3», «K3», «T2». */
export const LETTERED_PERIODS: Readonly<Record<string, "kvartal" | "tertial" | "halvår">> = {
	h: "halvår",
	q: "kvartal",
	k: "kvartal",
	t: "tertial",
};

/** Short forms of periods after their number: «3. kv.». */
export const SHORT_PERIODS: Readonly<Record<string, "kvartal" | "tertial">> = {
	kv: "kvartal",
	kvt: "kvartal",
	tert: "tertial",
};

/** Words that make a short form after them a time and nothing else, beside those that lead to a date. */
export const DURING: Words = { nb: ["i", "tidlig i", "i slutten av"], nn: ["i", "tidleg i", "i slutten av"] };

/** Seasons as deadlines: month and day of their last day (R3.22). */
export const SEASONS: Readonly<Record<string, string>> = {
	våren: "06-30",
	vår: "06-30",
	sommeren: "08-31",
	sommaren: "08-31",
	sommerferien: "08-31",
	sommarferien: "08-31",
	fellesferien: "08-31",
	høsten: "12-31",
	hausten: "12-31",
	høst: "12-31",
	haust: "12-31",
};

/** The day from which «over sommeren» is (R3.22). */
export const AFTER_SUMMER = "08-15";

/** How many days from Easter Sunday to the last day «før påske» (R3.22). */
export const BEFORE_EASTER = -4;

/** The last day «før jul» (R3.22). */
export const BEFORE_CHRISTMAS = "12-23";

/** Weeks of a month by their place in it, as an index; the last one counts from its end. */
export const WEEKS_OF_MONTH: Readonly<Record<string, number>> = {
	første: 0,
	fyrste: 0,
	andre: 1,
	tredje: 2,
	siste: -1,
};

/** Words before a date that make it the last day for something. */
export const BY: Words = {
	nb: [
		"innen", "innen utgangen av", "innen utløpet av", "innen og med", "senest", "senest innen", "senest ved", "senest i",
		"til og med", "t.o.m.", "frist", "frist er", "fristen er", "frist for levering er", "med frist",
		"leveringsfrist", "har frist", "settes til", "er satt til", "i løpet av", "ved utgangen av",
		"ved utløpet av", "utgangen av", "foreligge til", "foreligge ved", "klar til", "ferdig til", "på plass til",
		"første gang", "fristen er fortsatt", "fristen er fremdeles", "ikke senere enn", "ikke seinere enn", "på det seneste",
	],
	nn: [
		"fristen er framleis", "innan", "innan utgangen av", "seinast", "seinast innan", "seinast ved", "seinast i", "til og med", "frist", "fristen er",
		"med frist", "i løpet av", "ved utgangen av", "blir sett til", "er sett til", "første gong", "liggje føre til",
		"ligge føre til", "liggje føre ved", "klar til", "ferdig til", "på plass til", "ikkje seinare enn", "på det seinaste",
	],
};

/** Words that make the day before the date the last day (R3.18). */
export const BEFORE: Words = { nb: ["før", "innen før"], nn: ["før", "innan før"] };

/** Words that make a date a counting date, never a due date (R3.25). */
export const COUNTED: Words = {
	nb: ["per", "pr.", "pr", "telletidspunkt", "status per", "situasjonen per"],
	nn: ["per", "pr.", "pr", "teljetidspunkt", "status per"],
};

/** Words that make a date somebody else's: of a letter, an act, a decision, a start. */
export const REFERRED: Words = {
	nb: [
		"av", "datert", "fra", "fra og med", "f.o.m.", "etter", "siden", "gjeldende fra", "i kraft",
		"mottatt", "vedtatt", "fastsatt", "sist endret", "tidligere", "opprinnelig", "i stedet for",
	],
	nn: [
		"av", "datert", "frå", "frå og med", "etter", "sidan", "i kraft", "motteke", "vedteke", "fastsett",
		"sist endra", "tidlegare", "opphavleg", "i staden for",
	],
};

/** Words that give each of several things its own of the days that follow. */
export const RESPECTIVELY: Words = { nb: ["henholdsvis", "respektive"], nn: ["høvesvis", "respektive"] };

/** No date yet: it is to be agreed, or comes in another letter (R3.33). */
export const TO_BE_AGREED: Words = {
	nb: [
		"avtales nærmere", "avtales løpende", "avtales i dialog*", "avtales med", "avtales særskilt",
		"settes i dialog*", "fastsettes i dialog*", "fastsettes senere", "fastsettes nærmere",
		"etter nærmere avtale", "avklares nærmere", "avklares i dialog*", "i eget brev", "i eget skriv",
		"avtales i samråd med", "i samråd med departementet", "nærmere frist", "settes senere",
		"frist avtales", "avtales", "settes av", "settes i samråd*", "fastsettes av", "bestemmes senere", "avtales fristen",
	],
	nn: [
		"blir avtalt nærare", "blir avtala nærare", "vert avtalt nærare", "avtalast nærare", "avtalast",
		"blir sett i dialog*", "blir fastsett i dialog*", "blir fastsett seinare", "etter nærare avtale",
		"i eige brev", "blir avklart nærare", "vert fastsett seinare", "blir avtalt", "blir avtala",
		"blir sett av", "blir fastsett av", "blir bestemt seinare",
	],
};

/** The day that the letter itself bears. */
export const LETTERS_DATE: Words = {
	nb: ["brevets dato", "dette brevets dato", "datoen for brevet", "datoen for dette brevet", "datoen på brevet", "brevdato*"],
	nn: ["datoen for brevet", "datoen for dette brevet", "datoen på brevet", "brevdato*"],
};

/** An assignment that goes on: no date (R3.31). */
export const OPEN_ENDED: Words = {
	nb: ["flerårig", "pågående", "løpende", "fortløpende", "varig", "inntil videre", "kontinuerlig"],
	nn: ["fleirårig", "pågåande", "løpande", "fortløpande", "varig", "inntil vidare", "kontinuerleg"],
};

/** What hurries (R3.31). */
export const URGENT: Words = {
	nb: ["haster", "hastesak", "hasteoppdrag"],
	nn: ["hastar", "hastesak", "hasteoppdrag"],
};

/** The label that stands before a deadline. */
export const DEADLINE_LABEL: Words = {
	nb: [
		"frist", "frister", "frist for", "leveringsfrist", "leveransefrist", "rapporteringsfrist",
		"svarfrist", "tidsfrist", "sluttfrist", "frist og rapportering", "frist/hyppighet", "leveranse",
	],
	nn: [
		"frist", "fristar", "frist for", "leveringsfrist", "leveransefrist", "rapporteringsfrist",
		"svarfrist", "tidsfrist", "sluttfrist",
	],
};

/** What a sentence is about that sets no date for an assignment: a goal's year, a law's day. */
export const BACKGROUND_SUBJECT: Words = {
	nb: [
		"målet",
		"resultatmål",
		"resultatkrav",
		"det er et mål",
		"det langsiktige målet",
		"målsettingen",
		"ambisjonen",
		"formålet",
		"regjeringen",
		"regjeringens",
		"stortinget",
		"ordningen",
		"loven",
		"lovendringen",
		"forskriften",
		"avtalen",
		"kommunene skal",
		"norge skal",
	],
	nn: [
		"målet",
		"resultatmål",
		"resultatkrav",
		"det er eit mål",
		"ambisjonen",
		"føremålet",
		"formålet",
		"regjeringa",
		"stortinget",
		"ordninga",
		"lova",
		"lovendringa",
		"forskrifta",
		"avtalen",
		"noreg skal",
	],
};

/** Words of a sentence that says when something is to come: with a promise of a date they make a deadline without one. */
export const TIMING: Words = {
	nb: [
		"frist*",
		"leveringsfrist*",
		"leveranse*",
		"levering*",
		"framdrift*",
		"fremdrift*",
		"tidsplan*",
		"tidspunkt for*",
		"innlevering*",
		"tidsramme*",
	],
	nn: ["frist*", "leveringsfrist*", "leveranse*", "levering*", "framdrift*", "tidsplan*", "tidsramme*"],
};

/** Verbs that make a date in their sentence the day of a delivery though no word leads to it. */
export const DELIVERS: Words = {
	nb: [
		"leveres", "avleveres", "overleveres", "departementet vil ha", "vi vil ha", "er klar", "er klart", "er klare", "er ferdig", "sendes", "oversendes", "ferdigstilles", "foreligge", "foreligger",
		"være ferdig", "være levert", "er ventet", "legges fram", "legges frem", "avsluttes", "utsettes", "forskyves", "forlenges",
		"flyttes", "avgis", "presenteres", "være klar", "være klart", "være klare", "sluttført", "sluttføres", "være fullført", "fullføres", "være på plass", "være i drift", "være operativ", "være operativt", "være undertegnet", "i hende", "legge fram", "legge frem", "levere", "oversende", "legges fram for", "drøftes", "leverer", "oversender", "ferdigstiller", "legger fram", "legger frem",
	],
	nn: [
		"leverast", "departementet vil ha", "vi vil ha", "er klar", "er klart", "er klare", "er ferdig", "blir levert", "blir lagt fram", "blir lagd fram", "blir lagde fram", "vert lagd fram", "kjem", "sendast", "oversendast", "blir send", "ferdigstillast", "liggje føre", "ligge føre",
		"vere levert", "vera levert", "er venta", "vere ferdig", "vera ferdig", "vere klar", "vera klar", "vere klart", "vera klart", "vera på plass", "vera i drift", "sluttført", "sluttførast", "vere fullført", "fullførast", "vere på plass", "vere i drift", "vere operativ", "vere operativt", "vere underteikna", "i hende", "leggje fram", "legge fram", "levere", "sende over", "leggjast fram", "avsluttast", "blir utsett", "blir flytta", "blir forlenga", "presenterast", "blir presentert", "blir presenterte", "drøftast",
		"leverer", "sender over", "legg fram",
	],
};

/** What is said to be done by a day after one of these, or after a word by which something is expected, is to be done by it. */
export const RECKONS: Words = {
	nb: ["ser for oss", "ser for seg", "tar sikte på", "tas sikte på", "regner med"],
	nn: ["ser for oss", "ser for seg", "tek sikte på", "blir teke sikte på", "reknar med"],
};

/** What leads to a report with which something else is to come. */
export const WITH_REPORT: Words = {
	nb: ["sammen med", "samtidig med", "i forbindelse med", "i tilknytning til", "som del av", "som en del av"],
	nn: ["saman med", "samtidig med", "i samband med", "i tilknyting til", "som del av", "som ein del av"],
};

/** Words that make what comes with a report a delivery, beside those of deliveries. */
export const TOLD_IN_REPORT: Words = {
	nb: ["frist*", "rapporter*", "redegjør*", "gjøres rede", "gjøre rede", "gjør rede", "orienter*", "omtales", "svar*"],
	nn: ["frist*", "rapporter*", "gjere greie", "gjer greie", "gjerast greie", "orienter*", "omtalast", "svar*"],
};
