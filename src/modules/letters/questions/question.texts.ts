import type { Texts } from "#base/texts.ts";

/** The page with the questions to the ministry, and what is told of them elsewhere. */
export const questionTexts = {
	menu: { nb: "Spørsmål", nn: "Spørsmål", en: "Questions" },
	title: {
		nb: "Spørsmål til departementet",
		nn: "Spørsmål til departementet",
		en: "Questions to the ministry",
	},
	intro: {
		nb: "Et svar forklarer brevet, men endrer det ikke: det gjør bare et nytt brev.",
		nn: "Eit svar forklarer brevet, men endrar det ikkje: det gjer berre eit nytt brev.",
		en: "An answer explains the letter, but does not change it: only a new letter does.",
	},
	loading: { nb: "Henter spørsmålene", nn: "Hentar spørsmåla", en: "Fetching the questions" },
	failed: {
		nb: "Spørsmålene kunne ikke hentes. Ingenting er gått tapt.",
		nn: "Spørsmåla kunne ikkje hentast. Ingenting er gått tapt.",
		en: "The questions could not be fetched. Nothing is lost.",
	},
	again: { nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again" },
	emptyTitle: { nb: "Ingen spørsmål ennå", nn: "Ingen spørsmål enno", en: "No questions yet" },
	emptyText: {
		nb: "Her kommer det virksomheten spør departementet om når den går gjennom et brev, med svarene.",
		nn: "Her kjem det verksemda spør departementet om når ho går gjennom eit brev, med svara.",
		en: "What the agency asks the ministry about when it goes through a letter comes here, with the answers.",
	},
	toLetters: { nb: "Til brevene", nn: "Til breva", en: "To the letters" },
	oneLetter: {
		nb: "Spørsmålene om ett brev.",
		nn: "Spørsmåla om eitt brev.",
		en: "The questions about one letter.",
	},
	allLetters: { nb: "Vis alle", nn: "Vis alle", en: "Show all" },
	open: {
		nb: "Venter på svar fra departementet",
		nn: "Ventar på svar frå departementet",
		en: "Wait for the ministry's answer",
	},
	answered: { nb: "Besvart", nn: "Svart på", en: "Answered" },
	withdrawn: { nb: "Trukket tilbake", nn: "Trekte tilbake", en: "Withdrawn" },
	words: { nb: "Vis ordene", nn: "Vis orda", en: "Show the words" },
	hideWords: { nb: "Skjul ordene", nn: "Gøym orda", en: "Hide the words" },
	about: { nb: "Spørsmålet gjelder", nn: "Spørsmålet gjeld", en: "What the question is about" },
	message: { nb: "Fra meldingen", nn: "Frå meldinga", en: "From the message" },
	erased: { nb: "noen som er slettet", nn: "nokon som er sletta", en: "somebody who is erased" },
	asks: {
		nb: (name: string, when: string) => `${name} spurte ${when}`,
		nn: (name: string, when: string) => `${name} spurde ${when}`,
		en: (name: string, when: string) => `${name} asked ${when}`,
	},
	answers: {
		nb: (name: string, when: string) => `${name} svarte for departementet ${when}`,
		nn: (name: string, when: string) => `${name} svarte for departementet ${when}`,
		en: (name: string, when: string) => `${name} answered for the ministry ${when}`,
	},
	answer: { nb: "Svar", nn: "Svar", en: "Answer" },
	correctAnswer: { nb: "Rett svaret", nn: "Rett svaret", en: "Correct the answer" },
	sendAnswer: { nb: "Send svaret", nn: "Send svaret", en: "Send the answer" },
	answerStands: {
		nb: "Virksomheten ser svaret med en gang. Det kan rettes siden, men det som er sendt, blir stående i historikken.",
		nn: "Verksemda ser svaret med det same. Det kan rettast sidan, men det som er sendt, blir ståande i historikken.",
		en: "The agency sees the answer at once. It can be corrected later, but what was sent stays in its history.",
	},
	further: { nb: "Spør videre", nn: "Spør vidare", en: "Ask further" },
	sendFurther: { nb: "Send spørsmålet", nn: "Send spørsmålet", en: "Send the question" },
	furtherStands: {
		nb: "Etatsstyreren ser spørsmålet med en gang. Det kan trekkes tilbake til det er besvart, men ikke endres.",
		nn: "Etatsstyraren ser spørsmålet med det same. Det kan trekkjast tilbake til det er svart på, men ikkje endrast.",
		en: "The agency steward sees the question at once. It can be withdrawn until it is answered, but not changed.",
	},
	withdraw: { nb: "Trekk tilbake", nn: "Trekk tilbake", en: "Withdraw" },
	isWithdrawn: { nb: "(trukket tilbake)", nn: "(trekt tilbake)", en: "(withdrawn)" },
	cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
	correct: { nb: "Rett på teksten", nn: "Rett på teksten", en: "Correct the text" },
	certain: { nb: "Ja, send", nn: "Ja, send", en: "Yes, send" },
	wordsMissing: { nb: "Skriv noen ord.", nn: "Skriv nokre ord.", en: "Write some words." },
	ask: { nb: "Spør departementet", nn: "Spør departementet", en: "Ask the ministry" },
	aboutWords: {
		nb: "Hva vil du spørre om disse ordene?",
		nn: "Kva vil du spørje om desse orda?",
		en: "What do you want to ask about these words?",
	},
	gather: { nb: "Legg i meldingen", nn: "Legg i meldinga", en: "Add to the message" },
	isGathered: {
		nb: "Spørsmålet ligger i meldingen til departementet, men er ikke sendt.",
		nn: "Spørsmålet ligg i meldinga til departementet, men er ikkje sendt.",
		en: "The question is in the message to the ministry, but is not sent.",
	},
	toMessage: {
		nb: "Til meldingen i brevet",
		nn: "Til meldinga i brevet",
		en: "To the message, at the letter",
	},
	atRow: { nb: "Spurt departementet", nn: "Spurt departementet", en: "The ministry was asked" },
	openThread: { nb: "Åpne spørsmålet", nn: "Opne spørsmålet", en: "Open the question" },
	someWait: {
		nb: (count: number) =>
			count === 1 ? "1 spørsmål venter på svar fra deg." : `${count} spørsmål venter på svar fra deg.`,
		nn: (count: number) =>
			count === 1 ? "1 spørsmål ventar på svar frå deg." : `${count} spørsmål ventar på svar frå deg.`,
		en: (count: number) =>
			count === 1 ? "1 question waits for your answer." : `${count} questions wait for your answer.`,
	},
	someAnswered: {
		nb: (count: number) =>
			count === 1
				? "Departementet har svart på 1 spørsmål siden du så på dem sist."
				: `Departementet har svart på ${count} spørsmål siden du så på dem sist.`,
		nn: (count: number) =>
			count === 1
				? "Departementet har svart på 1 spørsmål sidan du såg på dei sist."
				: `Departementet har svart på ${count} spørsmål sidan du såg på dei sist.`,
		en: (count: number) =>
			count === 1
				? "The ministry has answered 1 question since you last looked at them."
				: `The ministry has answered ${count} questions since you last looked at them.`,
	},
	toQuestions: { nb: "Se spørsmålene", nn: "Sjå spørsmåla", en: "See the questions" },
} satisfies Texts;
