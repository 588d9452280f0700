import type { Texts } from "#base/texts.ts";

/** The year in a person's own calendar. */
export const feedTexts = {
	title: {
		nb: "Fristene i din egen kalender",
		nn: "Fristane i din eigen kalender",
		en: "The deadlines in your own calendar",
	},
	intro: {
		nb: "Outlook, Thunderbird og andre kan hente frister og møter fra en hemmelig adresse. Den som kjenner adressen, ser det samme som deg. Avslutt den når du ikke bruker den.",
		nn: "Outlook, Thunderbird og andre kan hente fristar og møte frå ei hemmeleg adresse. Den som kjenner adressa, ser det same som deg. Avslutt ho når du ikkje bruker ho.",
		en: "Outlook, Thunderbird and others can fetch deadlines and meetings from a secret address. Whoever knows the address sees what you see. End it when you do not use it.",
	},
	make: { nb: "Lag en adresse", nn: "Lag ei adresse", en: "Make an address" },
	file: { nb: "Last ned kalenderfilen", nn: "Last ned kalenderfila", en: "Download the calendar file" },
	once: {
		nb: "Adressen vises bare nå. Kopier den, og lim den inn der kalenderen din spør etter en internettkalender.",
		nn: "Adressa blir vist berre no. Kopier ho, og lim ho inn der kalenderen din spør etter ein internettkalender.",
		en: "The address is shown only now. Copy it, and paste it where your calendar asks for an internet calendar.",
	},
	address: { nb: "Kalenderadresse", nn: "Kalenderadresse", en: "Calendar address" },
	copy: { nb: "Kopier", nn: "Kopier", en: "Copy" },
	copied: { nb: "Kopiert", nn: "Kopiert", en: "Copied" },
	open: { nb: "Adresser i bruk", nn: "Adresser i bruk", en: "Addresses in use" },
	made: {
		nb: (when: string) => `laget ${when}`,
		nn: (when: string) => `laga ${when}`,
		en: (when: string) => `made ${when}`,
	},
	end: { nb: "Avslutt", nn: "Avslutt", en: "End" },
} satisfies Texts;
