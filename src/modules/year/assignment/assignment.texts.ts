import type { Texts } from "#base/texts.ts";

/** The page of one assignment. */
export const assignmentTexts = {
	all: { nb: "Alle oppdrag", nn: "Alle oppdrag", en: "All assignments" },
	fallback: {
		nb: (number: string) => `Oppdrag ${number}`,
		nn: (number: string) => `Oppdrag ${number}`,
		en: (number: string) => `Assignment ${number}`,
	},
	loading: { nb: "Henter oppdraget", nn: "Hentar oppdraget", en: "Fetching the assignment" },
	notThere: {
		nb: (year: string) => `Året ${year} har ikke noe oppdrag med dette nummeret.`,
		nn: (year: string) => `Året ${year} har ikkje noko oppdrag med dette nummeret.`,
		en: (year: string) => `The year ${year} has no assignment with this number.`,
	},
	notThereThen: {
		nb: (day: string) => `Oppdraget sto ikke i året ${day}.`,
		nn: (day: string) => `Oppdraget stod ikkje i året ${day}.`,
		en: (day: string) => `The assignment did not stand in the year on ${day}.`,
	},
	ended: { nb: "Avsluttet", nn: "Avslutta", en: "Ended" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	lead: { nb: "Hovedansvar", nn: "Hovudansvar", en: "Lead" },
	participants: { nb: "Deltar", nn: "Deltek", en: "Taking part" },
	next: { nb: "Neste frist", nn: "Neste frist", en: "Next deadline" },
	last: { nb: "Siste frist", nn: "Siste frist", en: "Last deadline" },
	duration: { nb: "Varighet", nn: "Varigheit", en: "Duration" },
	deadlines: { nb: "Frister", nn: "Fristar", en: "Deadlines" },
	deadlinesAndParts: { nb: "Frister og deler", nn: "Fristar og delar", en: "Deadlines and parts" },
	part: {
		nb: (id: string) => `Del ${id}`,
		nn: (id: string) => `Del ${id}`,
		en: (id: string) => `Part ${id}`,
	},
	leads: {
		nb: (lead: string) => `${lead} har hovedansvaret`,
		nn: (lead: string) => `${lead} har hovudansvaret`,
		en: (lead: string) => `${lead} leads`,
	},
	noDeadline: { nb: "Ingen egen frist", nn: "Ingen eigen frist", en: "No deadline of its own" },
	description: { nb: "Beskrivelse", nn: "Skildring", en: "Description" },
	background: { nb: "Bakgrunn", nn: "Bakgrunn", en: "Background" },
	financing: { nb: "Finansiering", nn: "Finansiering", en: "Financing" },
	duties: { nb: "Krav i oppdraget", nn: "Krav i oppdraget", en: "Requirements in the assignment" },
	money: { nb: "Penger i oppdraget", nn: "Pengar i oppdraget", en: "Money in the assignment" },
	changes: {
		nb: "Hva brevene har gjort",
		nn: "Kva breva har gjort",
		en: "What the letters have done",
	},
	acceptedBy: {
		nb: (name: string, at: string) => `Godtatt av ${name} ${at}`,
		nn: (name: string, at: string) => `Godteke av ${name} ${at}`,
		en: (name: string, at: string) => `Accepted by ${name} ${at}`,
	},
	acceptedAt: {
		nb: (at: string) => `Godtatt ${at}`,
		nn: (at: string) => `Godteke ${at}`,
		en: (at: string) => `Accepted ${at}`,
	},
	given: { nb: "Oppdraget ble gitt", nn: "Oppdraget vart gjeve", en: "The assignment was given" },
} satisfies Texts;
