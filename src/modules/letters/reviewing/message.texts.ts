import type { Texts } from "#base/texts.ts";

/** The message with the questions to the ministry. */
export const messageTexts = {
	questions: {
		nb: (count: number) => `Spørsmål til departementet (${count})`,
		nn: (count: number) => `Spørsmål til departementet (${count})`,
		en: (count: number) => `Questions to the ministry (${count})`,
	},
	sent: {
		nb: (count: number) => `Sendte spørsmål (${count})`,
		nn: (count: number) => `Sende spørsmål (${count})`,
		en: (count: number) => `Questions sent (${count})`,
	},
	title: {
		nb: "Spørsmål til departementet",
		nn: "Spørsmål til departementet",
		en: "Questions to the ministry",
	},
	text: {
		nb: "Etatsstyreren ser hvert spørsmål ved siden av ordene det gjelder, og svarer på det der.",
		nn: "Etatsstyraren ser kvart spørsmål ved sida av orda det gjeld, og svarer på det der.",
		en: "The agency steward sees each question beside the words that it is about, and answers it there.",
	},
	label: { nb: "Melding", nn: "Melding", en: "Message" },
	question: {
		nb: (number: number) => `Spørsmål ${number}`,
		nn: (number: number) => `Spørsmål ${number}`,
		en: (number: number) => `Question ${number}`,
	},
	wordsMissing: {
		nb: "Skriv spørsmålet, eller ta det ut.",
		nn: "Skriv spørsmålet, eller ta det ut.",
		en: "Write the question, or leave it out.",
	},
	leaveOut: { nb: "Ta ut", nn: "Ta ut", en: "Leave out" },
	leaveOutOne: {
		nb: (number: number) => `Ta ut nr. ${number}`,
		nn: (number: number) => `Ta ut nr. ${number}`,
		en: (number: number) => `Leave out no. ${number}`,
	},
	message: {
		nb: (title: string, reference: string) =>
			`${title}${reference && `, ref. ${reference}`}\n\nVi har gått gjennom brevet og ber om svar på dette:`,
		nn: (title: string, reference: string) =>
			`${title}${reference && `, ref. ${reference}`}\n\nVi har gått gjennom brevet og ber om svar på dette:`,
		en: (title: string, reference: string) =>
			`${title}${reference && `, ref. ${reference}`}\n\nWe have gone through the letter and ask for an answer to this:`,
	},
	send: { nb: "Send til departementet", nn: "Send til departementet", en: "Send to the ministry" },
	consequence: {
		nb: (count: number) =>
			`Etatsstyreren ser ${count === 1 ? "spørsmålet" : `de ${count} spørsmålene`} med en gang, og det som er sendt, kan ikke endres.`,
		nn: (count: number) =>
			`Etatsstyraren ser ${count === 1 ? "spørsmålet" : `dei ${count} spørsmåla`} med det same, og det som er sendt, kan ikkje endrast.`,
		en: (count: number) =>
			`The agency steward sees the ${count === 1 ? "question" : `${count} questions`} at once, and what was sent cannot be changed.`,
	},
	certain: { nb: "Ja, send", nn: "Ja, send", en: "Yes, send" },
	correct: { nb: "Rett på teksten", nn: "Rett på teksten", en: "Correct the text" },
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
