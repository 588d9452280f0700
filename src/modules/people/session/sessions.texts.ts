import type { Texts } from "#base/texts.ts";

export const sessionsTexts = {
	title: { nb: "Økter", nn: "Økter", en: "Sessions" },
	intro: {
		nb: "Her er du logget inn. Kjenner du ikke igjen en økt, så avslutt den.",
		nn: "Her er du logga inn. Kjenner du ikkje att ei økt, så avslutt ho.",
		en: "This is where you are signed in. If you do not recognise a session, end it.",
	},
	mine: { nb: "Øktene mine", nn: "Øktene mine", en: "My sessions" },
	others: {
		nb: "Økter i virksomheten",
		nn: "Økter i verksemda",
		en: "Sessions in the organisation",
	},
	othersHelp: {
		nb: "Den som er logget inn, får vite det med en gang økta avsluttes, og mister ikke det som er skrevet.",
		nn: "Den som er logga inn, får vite det med ein gong økta blir avslutta, og mistar ikkje det som er skrive.",
		en: "Whoever is signed in is told at once when the session ends, and loses nothing that is written.",
	},
	person: { nb: "Person", nn: "Person", en: "Person" },
	erased: { nb: "Slettet person", nn: "Sletta person", en: "Erased person" },
	device: { nb: "Nettleser og maskin", nn: "Nettlesar og maskin", en: "Browser and machine" },
	unknownDevice: { nb: "Ukjent", nn: "Ukjend", en: "Unknown" },
	actingFor: { nb: "Handler for", nn: "Handlar for", en: "Acts for" },
	begun: { nb: "Logget inn", nn: "Logga inn", en: "Signed in" },
	used: { nb: "Sist brukt", nn: "Sist brukt", en: "Last used" },
	deeds: { nb: "Handling", nn: "Handling", en: "Action" },
	thisOne: { nb: "Denne økta", nn: "Denne økta", en: "This session" },
	end: { nb: "Avslutt", nn: "Avslutt", en: "End" },
	endNamed: {
		nb: (whose: string) => `Avslutt økta: ${whose}`,
		nn: (whose: string) => `Avslutt økta: ${whose}`,
		en: (whose: string) => `End the session: ${whose}`,
	},
	more: { nb: "Vis flere", nn: "Vis fleire", en: "Show more" },
	loading: { nb: "Henter øktene …", nn: "Hentar øktene …", en: "Fetching the sessions …" },
} satisfies Texts;
