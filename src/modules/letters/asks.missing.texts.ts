import type { Texts } from "#base/texts.ts";

/** What is numbered, as a question names it. */
const NUMBERED: Readonly<Record<string, Readonly<Record<"nb" | "nn" | "en", string>>>> = {
	chapter: { nb: "kapittel", nn: "kapittel", en: "chapter" },
	goal: { nb: "mål", nn: "mål", en: "goal" },
	indicator: { nb: "styringsparameter", nn: "styringsparameter", en: "indicator" },
	assignment: { nb: "oppdrag", nn: "oppdrag", en: "assignment" },
	annex: { nb: "vedlegg", nn: "vedlegg", en: "annex" },
	part: { nb: "deloppdrag", nn: "deloppdrag", en: "part" },
	item: { nb: "punkt", nn: "punkt", en: "item" },
};

/** What a finding asks where something seems to be left out, or where nobody can tell who is meant. */
export const missingTexts = {
	numberSkipped: {
		nb: (v: { what: string; number: string }) =>
			`Nummereringen hopper over ${NUMBERED[v.what]?.nb} ${v.number}. Er noe falt ut?`,
		nn: (v: { what: string; number: string }) =>
			`Nummereringa hoppar over ${NUMBERED[v.what]?.nn} ${v.number}. Har noko falle ut?`,
		en: (v: { what: string; number: string }) =>
			`The numbering passes over ${NUMBERED[v.what]?.en} ${v.number}. Has something been left out?`,
	},
	countedOtherwise: {
		nb: (v: { words: string; found: number }) =>
			`Brevet sier «${v.words}», men har ${v.found}. Hva er riktig?`,
		nn: (v: { words: string; found: number }) =>
			`Brevet seier «${v.words}», men har ${v.found}. Kva er rett?`,
		en: (v: { words: string; found: number }) =>
			`The letter says «${v.words}», but has ${v.found}. Which is right?`,
	},
	chapterMissing: {
		nb: (v: { number: string; title: string }) =>
			`Innholdslisten har kapittel ${v.number}, «${v.title}», men brevet har ikke det kapitlet. Mangler det?`,
		nn: (v: { number: string; title: string }) =>
			`Innhaldslista har kapittel ${v.number}, «${v.title}», men brevet har ikkje det kapittelet. Manglar det?`,
		en: (v: { number: string; title: string }) =>
			`The contents list chapter ${v.number}, «${v.title}», but the letter does not have it. Is it missing?`,
	},
	headingAlone: {
		nb: (v: { title: string }) => `Det står ingen tekst under overskriften «${v.title}». Mangler det noe?`,
		nn: (v: { title: string }) => `Det står ingen tekst under overskrifta «${v.title}». Manglar det noko?`,
		en: (v: { title: string }) => `There is no text under the heading «${v.title}». Is something missing?`,
	},
	listMissing: {
		nb: (v: { words: string }) => `Det står ingenting etter «${v.words}». Mangler det noe?`,
		nn: (v: { words: string }) => `Det står ingenting etter «${v.words}». Manglar det noko?`,
		en: (v: { words: string }) => `Nothing stands after «${v.words}». Is something missing?`,
	},
	meetingBeforeLetter: {
		nb: (v: { name: string; day: string; date: string }) =>
			`«${v.name}» er satt til ${v.day}, før brevets dato ${v.date}. Er datoen riktig?`,
		nn: (v: { name: string; day: string; date: string }) =>
			`«${v.name}» er sett til ${v.day}, før datoen på brevet, ${v.date}. Er datoen rett?`,
		en: (v: { name: string; day: string; date: string }) =>
			`«${v.name}» is set for ${v.day}, before the letter's date ${v.date}. Is the date right?`,
	},
	draftAfterFinal: {
		nb: (v: { id: string; draft: string; final: string }) =>
			`Oppdrag ${v.id} har utkast (${v.draft}) etter endelig frist (${v.final}). Hva er riktig?`,
		nn: (v: { id: string; draft: string; final: string }) =>
			`Oppdrag ${v.id} har utkast (${v.draft}) etter endeleg frist (${v.final}). Kva er rett?`,
		en: (v: { id: string; draft: string; final: string }) =>
			`Assignment ${v.id} has its draft (${v.draft}) after the final deadline (${v.final}). Which is right?`,
	},
	numberTwice: {
		nb: (v: { number: string; one: string; other: string }) =>
			`Nummeret ${v.number} er brukt to ganger: «${v.one}» og «${v.other}». Hvilket nummer er riktig?`,
		nn: (v: { number: string; one: string; other: string }) =>
			`Nummeret ${v.number} er brukt to gonger: «${v.one}» og «${v.other}». Kva nummer er rett?`,
		en: (v: { number: string; one: string; other: string }) =>
			`The number ${v.number} is used twice: «${v.one}» and «${v.other}». Which number is right?`,
	},
	labelAlone: {
		nb: (v: { label: string }) => `Det står ingenting etter «${v.label}». Hva er ment?`,
		nn: (v: { label: string }) => `Det står ingenting etter «${v.label}». Kva er meint?`,
		en: (v: { label: string }) => `Nothing stands after «${v.label}». What is meant?`,
	},
	notFilledIn: {
		nb: (v: { words: string }) => `Det står «${v.words}», som om noe skulle vært fylt inn. Hva skal stå der?`,
		nn: (v: { words: string }) =>
			`Det står «${v.words}», som om noko skulle vore fylt inn. Kva skal stå der?`,
		en: (v: { words: string }) =>
			`It says «${v.words}», as if something was to be filled in. What should it say?`,
	},
	amountMissing: {
		nb: (v: { words: string }) => `«${v.words}» står i tabellen uten beløp. Hvilket beløp er tildelt?`,
		nn: (v: { words: string }) => `«${v.words}» står i tabellen utan beløp. Kva beløp er tildelt?`,
		en: (v: { words: string }) => `«${v.words}» stands in the table without an amount. What is allotted?`,
	},
	cellEmpty: {
		nb: (v: { head: string; words: string }) =>
			`«${v.words}» har ingenting under «${v.head}», slik de andre i tabellen har. Mangler det noe?`,
		nn: (v: { head: string; words: string }) =>
			`«${v.words}» har ingenting under «${v.head}», slik dei andre i tabellen har. Manglar det noko?`,
		en: (v: { head: string; words: string }) =>
			`«${v.words}» has nothing under «${v.head}», as the others in the table have. Is something missing?`,
	},
	breaksOff: {
		nb: (v: { words: string }) => `Setningen stopper brått: «…${v.words}». Mangler det noe?`,
		nn: (v: { words: string }) => `Setninga stoppar brått: «…${v.words}». Manglar det noko?`,
		en: (v: { words: string }) => `The sentence breaks off: «…${v.words}». Is something missing?`,
	},
	deadlineMissing: {
		nb: (v: { title: string }) =>
			`«${v.title}» har ingen frist, slik de andre i tabellen har. Når er fristen?`,
		nn: (v: { title: string }) =>
			`«${v.title}» har ingen frist, slik dei andre i tabellen har. Når er fristen?`,
		en: (v: { title: string }) =>
			`«${v.title}» has no deadline, as the others in the table have. When is it due?`,
	},
	tableMissing: {
		nb: (v: { words: string }) =>
			`Brevet viser til «${v.words}», men det står ingen tabell der. Mangler den?`,
		nn: (v: { words: string }) =>
			`Brevet viser til «${v.words}», men det står ingen tabell der. Manglar han?`,
		en: (v: { words: string }) =>
			`The letter refers to «${v.words}», but there is no table there. Is it missing?`,
	},
	annexMissing: {
		nb: (v: { name: string }) =>
			`Brevet lister vedlegget «${v.name}», men det følger ikke med slik de andre gjør. Mangler det?`,
		nn: (v: { name: string }) =>
			`Brevet listar vedlegget «${v.name}», men det følgjer ikkje med slik dei andre gjer. Manglar det?`,
		en: (v: { name: string }) =>
			`The letter lists the annex «${v.name}», but it does not come with it as the others do. Is it missing?`,
	},
	unknownActor: {
		nb: (v: { name: string }) => `Brevet regner med ${v.name}, men forklarer ikke hvem det er. Hvem er ment?`,
		nn: (v: { name: string }) =>
			`Brevet reknar med ${v.name}, men forklarer ikkje kven det er. Kven er meint?`,
		en: (v: { name: string }) =>
			`The letter counts on ${v.name}, but does not explain who that is. Who is meant?`,
	},
	otherKindOfBody: {
		nb: (v: { word: string; recipient: string }) =>
			`Brevet skriver «${v.word}», men er til ${v.recipient}. Hvem er ment?`,
		nn: (v: { word: string; recipient: string }) =>
			`Brevet skriv «${v.word}», men er til ${v.recipient}. Kven er meint?`,
		en: (v: { word: string; recipient: string }) =>
			`The letter says «${v.word}», but is to ${v.recipient}. Who is meant?`,
	},
} satisfies Texts;
