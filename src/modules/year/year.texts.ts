import type { Texts } from "#base/texts.ts";

/** The year's front page. */
export const yearTexts = {
	title: {
		nb: (year: number) => `Året ${year}`,
		nn: (year: number) => `Året ${year}`,
		en: (year: number) => `The year ${year}`,
	},
	years: { nb: "Året", nn: "Året", en: "The year" },
	loading: { nb: "Henter året", nn: "Hentar året", en: "Fetching the year" },
	failed: {
		nb: "Året kunne ikke hentes.",
		nn: "Året kunne ikkje hentast.",
		en: "The year could not be fetched.",
	},
	again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
	standing: {
		nb: (assignments: number, duties: number, reports: number) =>
			`${assignments} oppdrag, ${duties} krav og ${reports} rapporter.`,
		nn: (assignments: number, duties: number, reports: number) =>
			`${assignments} oppdrag, ${duties} krav og ${reports} rapportar.`,
		en: (assignments: number, duties: number, reports: number) =>
			`${assignments} assignments, ${duties} requirements and ${reports} reports.`,
	},
	nextDue: {
		nb: (day: string, away: string) => `Neste frist er ${day}, ${away}.`,
		nn: (day: string, away: string) => `Neste frist er ${day}, ${away}.`,
		en: (day: string, away: string) => `The next deadline is ${day}, ${away}.`,
	},
	allPlaced: {
		nb: (count: string) => `Alle ${count} bindende setninger er plassert.`,
		nn: (count: string) => `Alle ${count} bindande setningar er plasserte.`,
		en: (count: string) => `All ${count} binding sentences are placed.`,
	},
	placed: {
		nb: (placed: string, count: string) => `${placed} av ${count} bindende setninger er plassert.`,
		nn: (placed: string, count: string) => `${placed} av ${count} bindande setningar er plasserte.`,
		en: (placed: string, count: string) => `${placed} of ${count} binding sentences are placed.`,
	},
	findingsOpen: {
		nb: (count: number) =>
			count === 1 ? "Ett funn er ikke tatt stilling til." : `${count} funn er ikke tatt stilling til.`,
		nn: (count: number) =>
			count === 1 ? "Eitt funn er ikkje teke stilling til." : `${count} funn er ikkje tekne stilling til.`,
		en: (count: number) => (count === 1 ? "One finding is undecided." : `${count} findings are undecided.`),
	},
	toReading: {
		nb: "Se brevet og det som er lest",
		nn: "Sjå brevet og det som er lese",
		en: "See the letter and what was read",
	},
	drawn: {
		nb: (count: number, left: number) =>
			`Tidslinje over året: ${count} frister, møter og rapporter, ${left} av dem har dag fra i dag av. De neste står i lista under.`,
		nn: (count: number, left: number) =>
			`Tidslinje over året: ${count} fristar, møte og rapportar, ${left} av dei har dag frå i dag av. Dei neste står i lista under.`,
		en: (count: number, left: number) =>
			`Timeline of the year: ${count} deadlines, meetings and reports, ${left} of them with a day from today on. The next ones stand in the list below.`,
	},
	reports: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
	meetings: { nb: "Møter", nn: "Møte", en: "Meetings" },
	assignments: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignments" },
	today: {
		nb: (day: string) => `I dag, ${day}`,
		nn: (day: string) => `I dag, ${day}`,
		en: (day: string) => `Today, ${day}`,
	},
	allDues: {
		nb: (count: number) => `Alle ${count} i årshjulet`,
		nn: (count: number) => `Alle ${count} i årshjulet`,
		en: (count: number) => `All ${count} on the year wheel`,
	},
	noGoals: { nb: "Brevet setter ingen mål.", nn: "Brevet set ingen mål.", en: "The letter sets no goals." },
	noMoney: {
		nb: "Brevet tildeler ingen midler.",
		nn: "Brevet tildeler ingen midlar.",
		en: "The letter allots no money.",
	},
	notBegun: {
		nb: (day: string) => `Året var ikke begynt ${day}: ingen brev var godtatt ennå.`,
		nn: (day: string) => `Året var ikkje teke til ${day}: ingen brev var godtekne enno.`,
		en: (day: string) => `The year had not begun on ${day}: no letter was accepted yet.`,
	},
	noneBegun: { nb: "Året er ikke begynt", nn: "Året er ikkje teke til", en: "The year has not begun" },
	noneBegunText: {
		nb: "Her kommer mål, oppdrag, krav, penger og frister når et tildelingsbrev for året er godtatt. Velg brevet som skal gjelde.",
		nn: "Her kjem mål, oppdrag, krav, pengar og fristar når eit tildelingsbrev for året er godteke. Vel brevet som skal gjelde.",
		en: "Goals, assignments, requirements, money and deadlines come here when a letter of allocation for the year is accepted. Choose the letter that shall stand.",
	},
	noLetter: {
		nb: "Ingen tildelingsbrev for dette året er lest inn ennå.",
		nn: "Ingen tildelingsbrev for dette året er lesne inn enno.",
		en: "No letter of allocation for this year has been read in yet.",
	},
	toLetters: { nb: "Les inn brevet", nn: "Les inn brevet", en: "Read the letter in" },
	accept: { nb: "Godta som året", nn: "Godta som året", en: "Accept as the year" },
	reviewFirst: {
		nb: (count: number, said: string) =>
			count === 1
				? "Én rad i brevet er ikke vurdert. Brevet kan godtas når alt er gått gjennom."
				: `${said} rader i brevet er ikke vurdert. Brevet kan godtas når alt er gått gjennom.`,
		nn: (count: number, said: string) =>
			count === 1
				? "Éi rad i brevet er ikkje vurdert. Brevet kan godtakast når alt er gått gjennom."
				: `${said} rader i brevet er ikkje vurderte. Brevet kan godtakast når alt er gått gjennom.`,
		en: (count: number, said: string) =>
			count === 1
				? "One row of the letter has not been judged. The letter can be accepted when all has been gone through."
				: `${said} rows of the letter have not been judged. The letter can be accepted when all has been gone through.`,
	},
	toReview: { nb: "Gå gjennom brevet", nn: "Gå gjennom brevet", en: "Go through the letter" },
	look: { nb: "Se på brevet først", nn: "Sjå på brevet først", en: "Look at the letter first" },
	dues: { nb: "Neste frister", nn: "Neste fristar", en: "Next deadlines" },
	noDues: {
		nb: "Ingen flere frister i året.",
		nn: "Ingen fleire fristar i året.",
		en: "No more deadlines in the year.",
	},
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignment" },
	report: { nb: "Rapport", nn: "Rapport", en: "Report" },
	duty: { nb: "Krav", nn: "Krav", en: "Requirement" },
	meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
	goals: { nb: "Mål", nn: "Mål", en: "Goals" },
	goalAssignments: {
		nb: (count: number) => `${count} oppdrag`,
		nn: (count: number) => `${count} oppdrag`,
		en: (count: number) => (count === 1 ? "1 assignment" : `${count} assignments`),
	},
	money: { nb: "Penger", nn: "Pengar", en: "Money" },
	chapter: {
		nb: (chapter: string) => `Kap. ${chapter}`,
		nn: (chapter: string) => `Kap. ${chapter}`,
		en: (chapter: string) => `Chapter ${chapter}`,
	},
	kroner: {
		nb: (amount: string) => `${amount} kr`,
		nn: (amount: string) => `${amount} kr`,
		en: (amount: string) => `NOK ${amount}`,
	},
	letters: { nb: "Brevene som gjelder", nn: "Breva som gjeld", en: "The letters that stand" },
	confirmedBy: {
		nb: (first: string, second: string, at: string) => `Godtatt av ${first}, bekreftet av ${second} ${at}`,
		nn: (first: string, second: string, at: string) => `Godteke av ${first}, stadfesta av ${second} ${at}`,
		en: (first: string, second: string, at: string) =>
			`Accepted by ${first}, confirmed by ${second} on ${at}`,
	},
	standsIn: {
		nb: (year: number) => `Står i året ${year}`,
		nn: (year: number) => `Står i året ${year}`,
		en: (year: number) => `Stands in the year ${year}`,
	},
	acceptedBy: {
		nb: (name: string, at: string) => `Godtatt av ${name} ${at}`,
		nn: (name: string, at: string) => `Godteke av ${name} ${at}`,
		en: (name: string, at: string) => `Accepted by ${name} on ${at}`,
	},
	erased: { nb: "slettet person", nn: "sletta person", en: "erased person" },
	takeBack: { nb: "Ta godtakingen tilbake", nn: "Ta godtakinga tilbake", en: "Take the acceptance back" },
	otherYears: { nb: "Andre år", nn: "Andre år", en: "Other years" },
	others: {
		nb: "Brev som kan endre året",
		nn: "Brev som kan endre året",
		en: "Letters that may change the year",
	},
	compare: { nb: "Sammenlign", nn: "Samanlikn", en: "Compare" },
} satisfies Texts;
