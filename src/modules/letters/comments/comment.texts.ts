import type { Texts } from "#base/texts.ts";

/** Comments between colleagues in a review. */
export const commentTexts = {
	title: { nb: "Kommentarer", nn: "Kommentarar", en: "Comments" },
	count: {
		nb: (count: number) => (count === 1 ? "1 kommentar" : `${count} kommentarer`),
		nn: (count: number) => (count === 1 ? "1 kommentar" : `${count} kommentarar`),
		en: (count: number) => (count === 1 ? "1 comment" : `${count} comments`),
	},
	write: {
		nb: "Kommentar til kolleger (@ nevner noen)",
		nn: "Kommentar til kollegaer (@ nemner nokon)",
		en: "Comment to colleagues (@ mentions somebody)",
	},
	add: { nb: "Legg til kommentar", nn: "Legg til kommentar", en: "Add comment" },
	waits: { nb: "Sendes", nn: "Blir sendt", en: "Being sent" },
	cutOff: {
		nb: "Ikke sendt ennå. Kommentaren er tatt vare på i denne nettleseren og sendes når det går.",
		nn: "Ikkje sendt enno. Kommentaren er teken vare på i denne nettlesaren og blir sendt når det går.",
		en: "Not sent yet. The comment is kept in this browser and sent when it can be.",
	},
	notTaken: { nb: "Ble ikke lagret.", nn: "Blei ikkje lagra.", en: "Was not saved." },
	seen: { nb: "Lukk meldingen", nn: "Lukk meldinga", en: "Close the message" },
	resolve: { nb: "Marker som løst", nn: "Marker som løyst", en: "Mark as resolved" },
	takeBack: { nb: "Ta tilbake", nn: "Ta tilbake", en: "Take back" },
	takenBack: {
		nb: "Kommentaren er tatt tilbake.",
		nn: "Kommentaren er teken tilbake.",
		en: "The comment was taken back.",
	},
	resolved: { nb: "Løst", nn: "Løyst", en: "Resolved" },
	colleagues: { nb: "Kolleger som kan nevnes", nn: "Kollegaer som kan nemnast", en: "Colleagues to mention" },
	erased: { nb: "en som er slettet", nn: "ein som er sletta", en: "somebody who is erased" },
	mentioned: {
		nb: (count: number) => (count === 1 ? "En kommentar nevner deg:" : `${count} kommentarer nevner deg:`),
		nn: (count: number) => (count === 1 ? "Ein kommentar nemner deg:" : `${count} kommentarar nemner deg:`),
		en: (count: number) => (count === 1 ? "A comment mentions you:" : `${count} comments mention you:`),
	},
	mentionBy: {
		nb: (who: string, when: string, letter: string) => `${who} i ${letter}, ${when}`,
		nn: (who: string, when: string, letter: string) => `${who} i ${letter}, ${when}`,
		en: (who: string, when: string, letter: string) => `${who} in ${letter}, ${when}`,
	},
} satisfies Texts;
