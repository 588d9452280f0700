import type { Words } from "./words.ts";

/** Heads of columns in tables of assignments. */
export const NUMBER_COLUMN: Words = {
	nb: [
		"nr", "nr.", "oppdragsnr.", "oppdragsnr", "oppdrag nr", "oppdragsnummer", "id", "#", "bokstav",
		"referanse", "ref.", "ref", "løpenummer", "løpenr.", "kode", "oppdragskode",
	],
	nn: [
		"nr", "nr.", "oppdragsnr.", "oppdragsnr", "oppdrag nr", "oppdragsnummer", "id", "#", "bokstav",
		"referanse", "ref.", "ref", "løpenummer", "kode", "oppdragskode",
	],
};
export const TITLE_COLUMN: Words = {
	nb: [
		"oppdrag", "oppdragstittel", "tittel", "oppgave", "tiltak", "leveranse", "bestilling",
		"oppdrag/tittel",
	],
	nn: ["oppdrag", "oppdragstittel", "tittel", "oppgåve", "tiltak", "leveranse", "bestilling"],
};
export const DEADLINE_COLUMN: Words = {
	nb: [
		"frist", "leveransefrist", "leveringsfrist", "tidsfrist", "frist for levering", "frister",
		"ny frist", "nye frister", "oppdatert frist", "revidert frist", "endret frist",
		"ny leveringsfrist", "leveringsdato", "leveransedato", "tidspunkt for levering",
		"frist for levering*", "når", "senest", "frist/levering", "leveres", "levering", "leveringstidspunkt", "svarfrist", "frist til departementet", "ferdig", "ferdig innen", "ferdigstilles", "skal være ferdig",
		"neste leveranse", "neste frist", "neste milepæl", "når skal*", "tid",
	],
	nn: [
		"frist", "leveransefrist", "leveringsfrist", "tidsfrist", "fristar", "ny frist",
		"oppdatert frist", "revidert frist", "endra frist", "leveringsdato", "når", "seinast", "levering", "leveringstidspunkt", "svarfrist", "ferdig", "ferdig innan", "skal vere ferdig", "neste leveranse", "neste frist", "neste milepæl", "når skal*", "tid",
	],
};
/** Heads of columns that tell what changes: the deadline, where no other column has it. */
export const CHANGE_COLUMN: Words = {
	nb: ["endring", "endringer", "hva endres", "status", "type endring", "hva som gjelder*"],
	nn: ["endring", "endringar", "kva blir endra", "status", "type endring", "kva som gjeld*"],
};
/** Heads of columns that hold titles where a column beside them holds numbers. */
export const SUBJECT_COLUMN: Words = {
	nb: ["tema", "emne", "hva", "hva skal gjøres", "hva vi ber om", "beskrivelse*", "innhold", "arbeid", "navn", "oppdragsbeskrivelse"],
	nn: ["tema", "emne", "kva", "kva skal gjerast", "kva vi bed om", "omtale*", "skildring*", "beskriving*", "innhald", "arbeid", "namn"],
};
/** Heads of columns that name what is delivered by the date. */
export const DELIVERY_COLUMN: Words = {
	nb: ["leveranse", "leveranser", "delleveranse*", "milepæl*", "produkt", "leveres som", "hva leveres", "fase"],
	nn: ["leveranse", "leveransar", "delleveranse*", "milepæl*", "produkt", "fase"],
};
export const LEAD_COLUMN: Words = {
	nb: [
		"ansvar", "ansvarlig", "hovedansvar", "hovedansvarlig", "ansvarlig virksomhet", "ansvarlig etat",
		"ansvar/avdeling",
	],
	nn: ["ansvar", "ansvarleg", "hovudansvar", "hovudansvarleg", "ansvarleg verksemd"],
};
export const GOAL_COLUMN: Words = { 
	nb: [
		"mål", "mål nr.", "mål nr", "hovedmål*", "delmål*", "virksomhetsmål*", "resultatområde*", "målområde*",
		"tilhørende mål", "hvilket mål", "måltilknytning", "tilknyttet mål", "tilknytning til mål", "knyttet til mål", "gjelder mål", "sektormål*",
		"etatsmål*", "resultatmål*", "under mål", "til mål", "støtter mål", "effektmål*", "brukermål*", "samfunnsmål*",
		"strategisk mål*",
	],
	nn: [
		"mål", "mål nr.", "hovudmål*", "delmål*", "verksemdsmål*", "resultatområde*", "målområde*",
		"tilhøyrande mål", "tilknytt mål", "tilknyting til mål", "gjeld mål", "knytt til mål", "under mål", "til mål", "effektmål*", "brukarmål*",
		"samfunnsmål*", "strategisk mål*", "sektormål*", "etatsmål*", "resultatmål*",
	],
 };
export const COMMENT_COLUMN: Words = {
	nb: ["kommentar*", "merknad*", "beskrivelse*", "omtale"],
	nn: ["kommentar*", "merknad*", "omtale*", "skildring*", "beskriving*"],
};
export const URGENCY_COLUMN: Words = {
	nb: ["fleksibilitet", "prioritet"],
	nn: ["fleksibilitet", "prioritet"],
};
