import type { Texts } from "#base/texts.ts";

/** The message with the questions to the ministry. */
export const messageTexts = {
	questions: {
		nb: (count: number) => `Spørsmål til departementet (${count})`,
		nn: (count: number) => `Spørsmål til departementet (${count})`,
		en: (count: number) => `Questions to the ministry (${count})`,
	},
	title: {
		nb: "Spørsmål til departementet",
		nn: "Spørsmål til departementet",
		en: "Questions to the ministry",
	},
	text: {
		nb: "Rorkult sender ikke meldingen. Rett på den her, og kopier den eller last den ned for å sende den selv.",
		nn: "Rorkult sender ikkje meldinga. Rett på henne her, og kopier eller last ned for å sende sjølv.",
		en: "Rorkult does not send the message. Correct it here, and copy or download it to send it yourself.",
	},
	label: { nb: "Melding", nn: "Melding", en: "Message" },
	message: {
		nb: (title: string, reference: string, questions: string) =>
			`${title}${reference && `, ref. ${reference}`}\n\nVi har gått gjennom brevet og ber om svar på dette:\n\n${questions}\n`,
		nn: (title: string, reference: string, questions: string) =>
			`${title}${reference && `, ref. ${reference}`}\n\nVi har gått gjennom brevet og ber om svar på dette:\n\n${questions}\n`,
		en: (title: string, reference: string, questions: string) =>
			`${title}${reference && `, ref. ${reference}`}\n\nWe have gone through the letter and ask for an answer to this:\n\n${questions}\n`,
	},
	copy: { nb: "Kopier", nn: "Kopier", en: "Copy" },
	copied: { nb: "Kopiert", nn: "Kopiert", en: "Copied" },
	download: { nb: "Last ned", nn: "Last ned", en: "Download" },
	fileName: {
		nb: "sporsmal-til-departementet.txt",
		nn: "sporsmal-til-departementet.txt",
		en: "questions-to-the-ministry.txt",
	},
	close: { nb: "Lukk", nn: "Lukk", en: "Close" },
} satisfies Texts;
