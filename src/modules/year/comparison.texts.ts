import type { Texts } from "#base/texts.ts";

/** A later letter held against the year. */
export const comparisonTexts = {
	title: {
		nb: (letter: string) => `Endringer i ${letter}`,
		nn: (letter: string) => `Endringar i ${letter}`,
		en: (letter: string) => `Changes in ${letter}`,
	},
	fallback: { nb: "Endringer", nn: "Endringar", en: "Changes" },
	intro: {
		nb: "Brevet er holdt opp mot året slik det gjelder. Bare det du godtar, endres; det som sto før, kan alltid leses.",
		nn: "Brevet er halde opp mot året slik det gjeld. Berre det du godtek, blir endra; det som stod før, kan alltid lesast.",
		en: "The letter is held against the year as it stands. Only what you accept changes; what stood before can always be read.",
	},
	loading: { nb: "Sammenligner", nn: "Samanliknar", en: "Comparing" },
	none: {
		nb: "Brevet endrer ingenting av det som er lest ut av det.",
		nn: "Brevet endrar ingenting av det som er lese ut av det.",
		en: "The letter changes nothing of what was read out of it.",
	},
	accepted: { nb: "Brevet er godtatt.", nn: "Brevet er godteke.", en: "The letter is accepted." },
	toYear: { nb: "Gå til året", nn: "Gå til året", en: "Go to the year" },
	agree: {
		nb: (count: number) => (count === 1 ? "Godta én endring" : `Godta ${count} endringer`),
		nn: (count: number) => (count === 1 ? "Godta éi endring" : `Godta ${count} endringar`),
		en: (count: number) => (count === 1 ? "Accept one change" : `Accept ${count} changes`),
	},
	all: {
		nb: (kind: string) => `Alle under ${kind}`,
		nn: (kind: string) => `Alle under ${kind}`,
		en: (kind: string) => `All under ${kind}`,
	},
	before: { nb: "Slik står det", nn: "Slik står det", en: "As it stands" },
	after: { nb: "Slik blir det", nn: "Slik blir det", en: "As it becomes" },
	words: { nb: "Vis ordene", nn: "Vis orda", en: "Show the words" },
	nothing: { nb: "ingenting", nn: "ingenting", en: "nothing" },
} satisfies Texts;

/** What a letter does to a row. */
export const differenceTexts = {
	new: { nb: "Nytt", nn: "Nytt", en: "New" },
	changed: { nb: "Endret", nn: "Endra", en: "Changed" },
	reworded: { nb: "Ny ordlyd", nn: "Ny ordlyd", en: "Reworded" },
	moved: { nb: "Flyttet frist", nn: "Flytta frist", en: "Moved deadline" },
	amount: { nb: "Nytt beløp", nn: "Nytt beløp", en: "New amount" },
	ended: { nb: "Avsluttes", nn: "Blir avslutta", en: "Ends" },
	gone: { nb: "Ikke lenger nevnt", nn: "Ikkje lenger nemnt", en: "No longer mentioned" },
} satisfies Texts;

/** The kinds of rows, over their changes. */
export const comparedTexts = {
	goal: { nb: "Mål", nn: "Mål", en: "Goals" },
	indicator: { nb: "Styringsparametere", nn: "Styringsparametrar", en: "Indicators" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignments" },
	allotment: { nb: "Tildelinger", nn: "Tildelingar", en: "Allotments" },
	earmark: { nb: "Øremerkinger", nn: "Øyremerkingar", en: "Earmarks" },
	report: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
	meeting: { nb: "Møter", nn: "Møte", en: "Meetings" },
	authorisation: { nb: "Fullmakter", nn: "Fullmakter", en: "Authorisations" },
	duty: { nb: "Krav", nn: "Krav", en: "Requirements" },
} satisfies Texts;

/** Fields that may differ. */
export const fieldTexts = {
	text: { nb: "Ordlyd", nn: "Ordlyd", en: "Wording" },
	title: { nb: "Tittel", nn: "Tittel", en: "Title" },
	name: { nb: "Navn", nn: "Namn", en: "Name" },
	purpose: { nb: "Formål", nn: "Formål", en: "Purpose" },
	description: { nb: "Beskrivelse", nn: "Skildring", en: "Description" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	target: { nb: "Resultatkrav", nn: "Resultatkrav", en: "Target" },
	lead: { nb: "Hovedansvar", nn: "Hovudansvar", en: "Lead" },
	actor: { nb: "Hvem", nn: "Kven", en: "Who" },
	modality: { nb: "Binder", nn: "Bind", en: "Binds" },
	recurrence: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
	every: { nb: "Hvor ofte", nn: "Kor ofte", en: "How often" },
	deadlines: { nb: "Frister", nn: "Fristar", en: "Deadlines" },
	due: { nb: "Frist", nn: "Frist", en: "Due" },
	asOf: { nb: "Per dato", nn: "Per dato", en: "As of" },
	period: { nb: "Når", nn: "Når", en: "When" },
	amount: { nb: "Kroner", nn: "Kroner", en: "Kroner" },
	limit: { nb: "Grense i kroner", nn: "Grense i kroner", en: "Limit in kroner" },
	limitPercent: { nb: "Grense i prosent", nn: "Grense i prosent", en: "Limit in per cent" },
} satisfies Texts;
