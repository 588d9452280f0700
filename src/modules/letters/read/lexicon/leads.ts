import type { Words } from "./words.ts";

/** What is led. */
export const LED_WORK: Words = {
	nb: [
		"arbeidet", "oppdraget", "prosjektet", "utredningen", "gjennomføringen", "koordineringen", "oppfølgingen",
		"satsingen", "samarbeidet", "kartleggingen", "evalueringen", "utviklingen", "leveransen", "innsatsen",
		"arbeidsgruppen", "prosjektgruppen", "tiltaket", "oppgaven", "et prosjekt", "et felles prosjekt",
		"en arbeidsgruppe", "et arbeid", "kontrollen", "analysen", "gjennomgangen", "øvelsen", "forsøket", "piloten",
	],
	nn: [
		"arbeidet", "oppdraget", "prosjektet", "utgreiinga", "gjennomføringa", "koordineringa", "oppfølginga",
		"satsinga", "samarbeidet", "kartlegginga", "evalueringa", "utviklinga", "leveransen", "innsatsen",
		"arbeidsgruppa", "prosjektgruppa", "tiltaket", "oppgåva", "eit prosjekt", "eit felles prosjekt",
		"ei arbeidsgruppe", "eit arbeid", "kontrollen", "analysen", "gjennomgangen", "øvinga", "forsøket", "piloten",
	],
};

/** Words just before the one who leads. */
export const LED_BY: Words = {
	nb: [
		"under ledelse av", "ledes av", "ledet av", "koordineres av", "koordinert av", "samordnes av", "samordnet av",
		"under koordinering av", "ansvaret ligger hos", "ansvaret er lagt til", "ansvaret for oppdraget ligger hos",
		"ansvaret for arbeidet ligger hos", "ledelsen er lagt til", "ledelsen ligger hos", "hovedansvar hos",
		"ansvaret går over til", "ansvaret overføres til", "hovedansvaret går over til", "hovedansvaret overføres til", "hovedansvaret er lagt til",
	],
	nn: [
		"under leiing av", "leiast av", "leidd av", "leia av", "koordinerast av", "koordinert av", "samordna av",
		"ansvaret ligg hos", "ansvaret er lagt til", "ansvaret for oppdraget ligg hos",
		"ansvaret for arbeidet ligg hos", "leiinga er lagd til", "leiinga ligg hos", "hovudansvar hos",
		"ansvaret går over til", "ansvaret blir overført til", "hovudansvaret går over til", "hovudansvaret blir overført til", "hovudansvaret er lagt til",
	],
};

/** Labels before the one who leads. */
export const LEAD_LABEL: Words = {
	nb: [
		"ansvar", "ansvarlig", "hovedansvar", "hovedansvarlig", "ansvarlig virksomhet", "ansvarlig etat",
		"ansvarlig instans", "leder", "koordinator", "ledes av", "ledende etat", "koordinerende etat",
		"koordinerende virksomhet", "prosjekteier", "oppdragsansvarlig",
	],
	nn: [
		"ansvar", "ansvarleg", "hovudansvar", "hovudansvarleg", "ansvarleg verksemd", "ansvarleg etat",
		"ansvarleg instans", "leiar", "koordinator", "koordinerande etat", "prosjekteigar", "oppdragsansvarleg",
	],
};

/** What somebody is who leads: «med X som …», «X er …». */
export const LEAD_ROLE: Words = {
	nb: [
		"leder", "ansvarlig", "hovedansvarlig", "koordinator", "prosjektleder", "prosjekteier", "koordinerende*",
		"ledende*", "ansvarlig etat", "hovedansvarlig etat",
	],
	nn: [
		"leiar", "ansvarleg", "hovudansvarleg", "koordinator", "prosjektleiar", "prosjekteigar", "koordinerande*",
		"leiande*",
	],
};

/** Verbs of the one who leads. */
export const LEADS: Words = {
	nb: ["leder", "lede", "koordinerer", "koordinere", "samordner", "samordne"],
	nn: ["leier", "leiar", "leie", "koordinerer", "koordinere", "samordnar", "samordne"],
};

/** Every word above that tells of leading holds one of these: who is named where none stands leads nothing. */
export const LEAD_STEMS = /ansvar|led|lei|koordin|samordn|prosjektei/i;
