import type { Texts } from "#base/texts.ts";

export const presenceTexts = {
	endedTitle: { nb: "Du er logget ut", nn: "Du er logga ut", en: "You are signed out" },
	stepUpTitle: { nb: "Bekreft at det er deg", nn: "Stadfest at det er deg", en: "Confirm that it is you" },
	stepUpText: {
		nb: "Dette kan ikke angres, gir andre rettigheter eller tar bevis ut av programmet. Derfor må du nettopp ha logget inn.",
		nn: "Dette kan ikkje angrast, gir andre rettar eller tek prov ut av programmet. Derfor må du nettopp ha logga inn.",
		en: "This cannot be undone, gives others rights or takes proof out of the program. Therefore you must have signed in just now.",
	},
	kept: {
		nb: "Det du har skrevet på siden, står. Logg inn i en ny fane, og fortsett her.",
		nn: "Det du har skrive på sida, står. Logg inn i ei ny fane, og hald fram her.",
		en: "What you have written on the page stays. Sign in in a new tab, and go on here.",
	},
	again: { nb: "Logg inn igjen", nn: "Logg inn igjen", en: "Sign in again" },
	close: { nb: "Lukk", nn: "Lukk", en: "Close" },
	doneTitle: { nb: "Du er logget inn", nn: "Du er logga inn", en: "You are signed in" },
	doneText: {
		nb: "Lukk denne fanen, og fortsett der du var.",
		nn: "Lukk denne fana, og hald fram der du var.",
		en: "Close this tab, and go on where you were.",
	},
} satisfies Texts;

/** Why a session is over, by `because` in the answer. */
export const endedTexts = {
	"signed-out": {
		nb: "Økta er avsluttet.",
		nn: "Økta er avslutta.",
		en: "The session has ended.",
	},
	"ended-by-person": {
		nb: "Du avsluttet økta fra en annen økt.",
		nn: "Du avslutta økta frå ei anna økt.",
		en: "You ended the session from another one.",
	},
	"ended-by-administrator": {
		nb: "En administrator avsluttet økta. Spør administratoren om du ikke vet hvorfor.",
		nn: "Ein administrator avslutta økta. Spør administratoren om du ikkje veit kvifor.",
		en: "An administrator ended the session. Ask the administrator if you do not know why.",
	},
	"ended-by-provider": {
		nb: "Du logget ut hos innloggingstjenesten.",
		nn: "Du logga ut hos innloggingstenesta.",
		en: "You signed out at the sign-in provider.",
	},
	"signed-in-again": {
		nb: "Du logget inn på nytt i denne nettleseren.",
		nn: "Du logga inn på nytt i denne nettlesaren.",
		en: "You signed in again in this browser.",
	},
	"person-ended": {
		nb: "Du har ikke lenger tilgang til Rorkult. Spør administratoren i virksomheten din.",
		nn: "Du har ikkje lenger tilgang til Rorkult. Spør administratoren i verksemda di.",
		en: "You no longer have access to Rorkult. Ask your organisation's administrator.",
	},
	expired: {
		nb: "En økt varer i åtte timer, og de er gått.",
		nn: "Ei økt varer i åtte timar, og dei er gått.",
		en: "A session lasts eight hours, and they have passed.",
	},
	idle: {
		nb: "Du har ikke brukt Rorkult på 30 minutter.",
		nn: "Du har ikkje brukt Rorkult på 30 minutt.",
		en: "You have not used Rorkult for 30 minutes.",
	},
} satisfies Texts;
