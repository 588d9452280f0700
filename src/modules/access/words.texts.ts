/** What modules, kinds of things and states are called in the policy. Roles: people/role.texts.ts. */
import type { Texts } from "#base/texts.ts";

/** Parts of the program, by the module that declares them. */
export const moduleTexts = {
	people: { nb: "Organisasjon og personer", nn: "Organisasjon og personar", en: "Organisation and people" },
	letters: { nb: "Styringsdokumenter", nn: "Styringsdokument", en: "Governing documents" },
	plan: { nb: "Mål, oppdrag og krav", nn: "Mål, oppdrag og krav", en: "Goals, assignments and requirements" },
	budget: { nb: "Penger", nn: "Pengar", en: "Money" },
	dialogue: { nb: "Styringsdialog", nn: "Styringsdialog", en: "Governance dialogue" },
	reports: { nb: "Rapporter", nn: "Rapportar", en: "Reports" },
	year: { nb: "Året", nn: "Året", en: "The year" },
	search: { nb: "Søk", nn: "Søk", en: "Search" },
	audit: { nb: "Historikk og bevis", nn: "Historikk og prov", en: "History and proof" },
	access: { nb: "Tilganger", nn: "Tilgangar", en: "Access" },
} satisfies Texts;

/** Kinds of things, by the first part of a declaration's name. */
export const thingTexts = {
	organisation: { nb: "Organisasjon", nn: "Organisasjon", en: "Organisation" },
	confirming: {
		nb: "Bekreftelse av en annen person",
		nn: "Stadfesting av ein annan person",
		en: "Confirmation by another person",
	},
	steering: { nb: "Styringsforhold", nn: "Styringsforhold", en: "Steering relation" },
	register: { nb: "Enhetsregisteret", nn: "Einingsregisteret", en: "Register of legal entities" },
	unit: { nb: "Enhet", nn: "Eining", en: "Unit" },
	person: { nb: "Person", nn: "Person", en: "Person" },
	role: { nb: "Rolle", nn: "Rolle", en: "Role" },
	session: { nb: "Økt", nn: "Økt", en: "Session" },
	savedView: { nb: "Lagret visning", nn: "Lagra vising", en: "Saved view" },
	letter: { nb: "Brev", nn: "Brev", en: "Letter" },
	review: { nb: "Gjennomgang av brev", nn: "Gjennomgang av brev", en: "Review of a letter" },
	comment: { nb: "Kommentar", nn: "Kommentar", en: "Comment" },
	mention: { nb: "Nevning i kommentar", nn: "Nemning i kommentar", en: "Mention in a comment" },
	question: {
		nb: "Spørsmål til departementet",
		nn: "Spørsmål til departementet",
		en: "Question to the ministry",
	},
	agency: { nb: "Etat", nn: "Etat", en: "Agency" },
	goal: { nb: "Mål", nn: "Mål", en: "Goal" },
	assignment: { nb: "Oppdrag", nn: "Oppdrag", en: "Assignment" },
	duty: { nb: "Krav", nn: "Krav", en: "Requirement" },
	money: { nb: "Penger", nn: "Pengar", en: "Money" },
	meeting: { nb: "Møte", nn: "Møte", en: "Meeting" },
	report: { nb: "Rapport", nn: "Rapport", en: "Report" },
	year: { nb: "År", nn: "År", en: "Year" },
	proposal: {
		nb: "Godtaking som venter",
		nn: "Godtaking som ventar",
		en: "Acceptance that waits",
	},
	search: { nb: "Søk", nn: "Søk", en: "Search" },
	feed: { nb: "Kalenderadresse", nn: "Kalenderadresse", en: "Calendar address" },
	calendar: { nb: "Kalender", nn: "Kalender", en: "Calendar" },
	audit: { nb: "Spor", nn: "Spor", en: "Trail" },
	policy: { nb: "Tilgangstabell", nn: "Tilgangstabell", en: "Access table" },
} satisfies Texts;

/** States, whatever kind of thing is in them. */
export const stateTexts = {
	open: { nb: "I bruk", nn: "I bruk", en: "In use" },
	closed: { nb: "Lagt ned", nn: "Lagd ned", en: "Closed" },
	kept: { nb: "Lagret", nn: "Lagra", en: "Saved" },
	removed: { nb: "Fjernet", nn: "Fjerna", en: "Removed" },
	active: { nb: "Aktiv", nn: "Aktiv", en: "Active" },
	ended: { nb: "Sluttet", nn: "Slutta", en: "Left" },
	planned: { nb: "Planlagt", nn: "Planlagd", en: "Planned" },
	current: { nb: "Gjelder nå", nn: "Gjeld no", en: "Counts now" },
	"in-use": { nb: "I bruk", nn: "I bruk", en: "In use" },
	standing: { nb: "Gjelder", nn: "Gjeld", en: "Standing" },
	waiting: { nb: "Venter", nn: "Ventar", en: "Waiting" },
	resolved: { nb: "Løst", nn: "Løyst", en: "Resolved" },
	answered: { nb: "Besvart", nn: "Svara på", en: "Answered" },
	"set-aside": { nb: "Lagt til side", nn: "Lagt til side", en: "Set aside" },
} satisfies Texts;
