import type { Texts } from "#base/texts.ts";
import { form, listed } from "./asks.words.ts";

/** What a finding asks where words seem to be left from an earlier letter, or two places of the letter do not agree on a paper. */
export const leftoverTexts = {
	otherNumber: {
		nb: (v: { one: string; other: string }) =>
			`Brevet er nr. ${v.one} i tittelen og kaller seg nr. ${v.other} i teksten. Hvilket nummer er riktig?`,
		nn: (v: { one: string; other: string }) =>
			`Brevet er nr. ${v.one} i tittelen og kallar seg nr. ${v.other} i teksten. Kva nummer er rett?`,
		en: (v: { one: string; other: string }) =>
			`The letter is no. ${v.one} in its title and calls itself no. ${v.other} in its text. Which number is right?`,
	},
	thingCalledOtherwise: {
		nb: (v: { words: string; own: string; other: string }) =>
			`«${v.words}»: det nummeret er «${v.own}», og ordene passer på nummer ${v.other}. Hvilket er ment?`,
		nn: (v: { words: string; own: string; other: string }) =>
			`«${v.words}»: det nummeret er «${v.own}», og orda passar på nummer ${v.other}. Kva for eit er meint?`,
		en: (v: { words: string; own: string; other: string }) =>
			`«${v.words}»: that number is «${v.own}», and the words are those of number ${v.other}. Which one is meant?`,
	},
	meetingTwice: {
		nb: (v: { one: string; other: string }) =>
			`«${v.one}» og «${v.other}» er satt til hver sin dag i samme måned. Hvilken gjelder?`,
		nn: (v: { one: string; other: string }) =>
			`«${v.one}» og «${v.other}» er sette til kvar sin dag i same månad. Kva for ein gjeld?`,
		en: (v: { one: string; other: string }) =>
			`«${v.one}» and «${v.other}» are set for different days of one month. Which one holds?`,
	},
	saidTwice: {
		nb: (v: { words: string; one: string; other: string }) =>
			`«${v.words}» har to datoer: ${v.one} og ${v.other}. Hvilken gjelder?`,
		nn: (v: { words: string; one: string; other: string }) =>
			`«${v.words}» har to datoar: ${v.one} og ${v.other}. Kva for ein gjeld?`,
		en: (v: { words: string; one: string; other: string }) =>
			`«${v.words}» has two dates: ${v.one} and ${v.other}. Which one holds?`,
	},
	staleAuthorisation: {
		nb: (v: { words: string; year: number }) =>
			`«${v.words}», men brevet gjelder budsjettåret ${v.year}. Gjelder fullmaktene for ${v.year}?`,
		nn: (v: { words: string; year: number }) =>
			`«${v.words}», men brevet gjeld budsjettåret ${v.year}. Gjeld fullmaktene for ${v.year}?`,
		en: (v: { words: string; year: number }) =>
			`«${v.words}», but the letter is for the budget year ${v.year}. Do the authorisations hold for ${v.year}?`,
	},
	staleBill: {
		nb: (v: { bill: string; year: number }) =>
			`Tildelingen eller fullmakten viser til ${v.bill}, men brevet gjelder budsjettåret ${v.year}. Er det proposisjonen for ${v.year} som er ment?`,
		nn: (v: { bill: string; year: number }) =>
			`Tildelinga eller fullmakta viser til ${v.bill}, men brevet gjeld budsjettåret ${v.year}. Er det proposisjonen for ${v.year} som er meint?`,
		en: (v: { bill: string; year: number }) =>
			`The allotment or authorisation refers to ${v.bill}, but the letter is for the budget year ${v.year}. Is the bill for ${v.year} meant?`,
	},
	staleReport: {
		nb: (v: { name: string; due: number; of: number }) =>
			`«${v.name}» skal leveres i ${v.due}, men gjelder ${v.of}. Er det årsrapporten for ${v.due - 1} som er ment?`,
		nn: (v: { name: string; due: number; of: number }) =>
			`«${v.name}» skal leverast i ${v.due}, men gjeld ${v.of}. Er det årsrapporten for ${v.due - 1} som er meint?`,
		en: (v: { name: string; due: number; of: number }) =>
			`«${v.name}» is due in ${v.due}, but is for ${v.of}. Is the annual report for ${v.due - 1} meant?`,
	},
	stalePaper: {
		nb: (v: { paper: string; year: number }) =>
			`Brevet ber om innspill til «${v.paper}», men gjelder ${v.year}. Hvilket år er ment?`,
		nn: (v: { paper: string; year: number }) =>
			`Brevet ber om innspel til «${v.paper}», men gjeld ${v.year}. Kva år er meint?`,
		en: (v: { paper: string; year: number }) =>
			`The letter asks for input to «${v.paper}», but is for ${v.year}. Which year is meant?`,
	},
	twoAddresses: {
		nb: (v: { addresses: readonly string[] }) =>
			`Brevet viser til ${listed("nb", v.addresses)}. Er det samme tjeneste, og hvilken adresse gjelder?`,
		nn: (v: { addresses: readonly string[] }) =>
			`Brevet viser til ${listed("nn", v.addresses)}. Er det same tenesta, og kva adresse gjeld?`,
		en: (v: { addresses: readonly string[] }) =>
			`The letter refers to ${listed("en", v.addresses)}. Is it one service, and which address holds?`,
	},
	twoForms: {
		nb: (v: { topic: string; one: string; other: string }) =>
			`Rapporteringen om ${v.topic} skal komme ${form("nb", v.one)} ett sted og ${form("nb", v.other)} et annet. Hva gjelder?`,
		nn: (v: { topic: string; one: string; other: string }) =>
			`Rapporteringa om ${v.topic} skal kome ${form("nn", v.one)} ein stad og ${form("nn", v.other)} ein annan. Kva gjeld?`,
		en: (v: { topic: string; one: string; other: string }) =>
			`Reporting on ${v.topic} shall come ${form("en", v.one)} in one place and ${form("en", v.other)} in another. What holds?`,
	},
	figuresAfterReport: {
		nb: (v: { when: string; report: string }) =>
			`Tallene ${v.when} skal gis i «${v.report}», som kommer før den dagen. Er det tallene for året før som er ment, eller en annen rapport?`,
		nn: (v: { when: string; report: string }) =>
			`Tala ${v.when} skal givast i «${v.report}», som kjem før den dagen. Er det tala for året før som er meint, eller ein annan rapport?`,
		en: (v: { when: string; report: string }) =>
			`The figures ${v.when} shall be given in «${v.report}», which comes before that day. Are last year's figures meant, or another report?`,
	},
} satisfies Texts;
