import type { Texts } from "#base/texts.ts";

export const signInTexts = {
	title: { nb: "Logg inn", nn: "Logg inn", en: "Sign in" },
	intro: {
		nb: "Rorkult gjør tildelingsbrevet til et år som kan følges: mål, oppdrag, krav og penger.",
		nn: "Rorkult gjer tildelingsbrevet til eit år som kan følgjast: mål, oppdrag, krav og pengar.",
		en: "Rorkult makes the letter of allocation a year that can be followed: goals, assignments, requirements and money.",
	},
	button: { nb: "Logg inn", nn: "Logg inn", en: "Sign in" },
	outside: {
		nb: "Du sendes til innloggingen som virksomheten din bruker, og tilbake hit.",
		nn: "Du blir send til innlogginga som verksemda di bruker, og tilbake hit.",
		en: "You are sent to the sign-in that your organisation uses, and back here.",
	},
	silent: {
		nb: "Innloggingstjenesten svarer ikke akkurat nå. Vent litt og prøv igjen.",
		nn: "Innloggingstenesta svarer ikkje akkurat no. Vent litt og prøv igjen.",
		en: "The sign-in service does not answer right now. Wait a little and try again.",
	},
	demoTitle: { nb: "Hvem vil du være?", nn: "Kven vil du vere?", en: "Who do you want to be?" },
	demoText: {
		nb: "Dette er en demonstrasjon. Menneskene er oppdiktet, og ingen spør om passord.",
		nn: "Dette er ein demonstrasjon. Menneska er oppdikta, og ingen spør om passord.",
		en: "This is a demonstration. The people are invented, and nobody asks for a password.",
	},
	loading: { nb: "Henter …", nn: "Hentar …", en: "Fetching …" },
} satisfies Texts;

/** Why nobody was signed in, by `feil` in the address. */
export const signInFaultTexts = {
	unknown: {
		nb: "Du har ikke tilgang til Rorkult. Be administratoren i virksomheten din om tilgang, eller logg inn som en annen.",
		nn: "Du har ikkje tilgang til Rorkult. Be administratoren i verksemda di om tilgang, eller logg inn som ein annan.",
		en: "You have no access to Rorkult. Ask your organisation's administrator for access, or sign in as somebody else.",
	},
	declined: {
		nb: "Innloggingen ble avbrutt. Prøv igjen når du vil.",
		nn: "Innlogginga blei avbroten. Prøv igjen når du vil.",
		en: "Signing in was cancelled. Try again whenever you want.",
	},
	unavailable: {
		nb: "Innloggingstjenesten svarer ikke. Vent litt og prøv igjen; meld fra til dem som drifter Rorkult om det ikke hjelper.",
		nn: "Innloggingstenesta svarer ikkje. Vent litt og prøv igjen; meld frå til dei som driftar Rorkult om det ikkje hjelper.",
		en: "The sign-in service does not answer. Wait a little and try again; tell those who run Rorkult if that does not help.",
	},
	unusable: {
		nb: "Svaret fra innloggingstjenesten kunne ikke brukes. Prøv igjen; meld fra til dem som drifter Rorkult om det ikke hjelper.",
		nn: "Svaret frå innloggingstenesta kunne ikkje brukast. Prøv igjen; meld frå til dei som driftar Rorkult om det ikkje hjelper.",
		en: "The sign-in service's answer could not be used. Try again; tell those who run Rorkult if that does not help.",
	},
	"too-late": {
		nb: "Innloggingen tok for lang tid, eller den ble begynt i en annen nettleser. Prøv igjen.",
		nn: "Innlogginga tok for lang tid, eller ho blei byrja i ein annan nettlesar. Prøv igjen.",
		en: "Signing in took too long, or it was begun in another browser. Try again.",
	},
} satisfies Texts;
