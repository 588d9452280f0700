import type { Texts } from "#base/texts.ts";

/** Kinds of things, in the list of what has been done. */
export const kindTexts = {
	letter: { nb: "Brev", nn: "Brev", en: "Letter" },
	person: { nb: "Person", nn: "Person", en: "Person" },
	role: { nb: "Rolle", nn: "Rolle", en: "Role" },
	unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
	organisation: { nb: "Organisasjon", nn: "Organisasjon", en: "Organisation" },
	session: { nb: "Innlogging", nn: "Innlogging", en: "Sign-in" },
	acceptance: { nb: "Godtaking av brev", nn: "Godtaking av brev", en: "Acceptance of a letter" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	indicator: { nb: "Styringsparameter", nn: "Styringsparameter", en: "Indicator" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignment" },
	duty: { nb: "Krav", nn: "Krav", en: "Requirement" },
	deadline: { nb: "Frist", nn: "Frist", en: "Deadline" },
	allotment: { nb: "Tildeling", nn: "Tildeling", en: "Allotment" },
	earmark: { nb: "Budsjettbinding", nn: "Budsjettbinding", en: "Earmark" },
	authorisation: { nb: "Budsjettfullmakt", nn: "Budsjettfullmakt", en: "Budget authorisation" },
	meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
	report: { nb: "Rapport", nn: "Rapport", en: "Report" },
} satisfies Texts;

/** The auditor's page: what has been done lately, and where each thing's trail begins. */
export const latelyTexts = {
	title: { nb: "Hendelser", nn: "Hendingar", en: "Events" },
	intro: {
		nb: "Hva som er gjort i virksomheten, det siste først. Åpne sporet for å se alt som har skjedd med én ting, og ta det med deg som bevis.",
		nn: "Kva som er gjort i verksemda, det siste først. Opne sporet for å sjå alt som har hendt med éin ting, og ta det med deg som prov.",
		en: "What has been done in the agency, the last first. Open a trail to see all that happened to one thing, and to take it along as proof.",
	},
	from: { nb: "Fra og med", nn: "Frå og med", en: "From" },
	to: { nb: "Til og med", nn: "Til og med", en: "Until" },
	who: { nb: "Hvem", nn: "Kven", en: "Who" },
	anyone: { nb: "Alle", nn: "Alle", en: "Everybody" },
	what: { nb: "Handling", nn: "Handling", en: "Action" },
	anything: { nb: "Alle handlinger", nn: "Alle handlingar", en: "All actions" },
	kind: { nb: "Gjelder", nn: "Gjeld", en: "Concerns" },
	anyKind: {
		nb: "Alt, årets rader samlet i godtakingen",
		nn: "Alt, radene i året samla i godtakinga",
		en: "Everything, the year's rows as their acceptance",
	},
	clear: { nb: "Nullstill", nn: "Nullstill", en: "Clear" },
	loading: { nb: "Henter hendelsene", nn: "Hentar hendingane", en: "Fetching the events" },
	failed: {
		nb: "Hendelsene kunne ikke hentes",
		nn: "Hendingane kunne ikkje hentast",
		en: "The events could not be fetched",
	},
	emptyTitle: { nb: "Ingen hendelser her", nn: "Ingen hendingar her", en: "No events here" },
	emptyText: {
		nb: "Ingenting er gjort som passer med det du har valgt. Velg et lengre tidsrom, eller nullstill.",
		nn: "Ingenting er gjort som passar med det du har valt. Vel eit lengre tidsrom, eller nullstill.",
		en: "Nothing was done that fits what you have chosen. Choose a longer time, or clear.",
	},
	noneText: {
		nb: "Når noen leser inn eller godtar brev, gir roller eller logger inn, står det her.",
		nn: "Når nokon les inn eller godtek brev, gir roller eller loggar inn, står det her.",
		en: "When somebody reads letters in or accepts them, gives roles or signs in, it stands here.",
	},
	list: { nb: "Hendelser", nn: "Hendingar", en: "Events" },
	colAt: { nb: "Når", nn: "Når", en: "When" },
	colWho: { nb: "Hvem", nn: "Kven", en: "Who" },
	colWhat: { nb: "Hva", nn: "Kva", en: "What" },
	colThing: { nb: "Gjelder", nn: "Gjeld", en: "Concerns" },
	more: { nb: "Vis eldre", nn: "Vis eldre", en: "Show older" },
	end: { nb: "Det er ikke flere.", nn: "Det er ikkje fleire.", en: "There are no more." },
	trailOf: {
		nb: (thing: string) => `Åpne sporet: ${thing}`,
		nn: (thing: string) => `Opne sporet: ${thing}`,
		en: (thing: string) => `Open the trail: ${thing}`,
	},
} satisfies Texts;
