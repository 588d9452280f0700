import type { Texts } from "#base/texts.ts";

/** The page of the agencies that somebody steers. */
export const agenciesTexts = {
	title: { nb: "Etater", nn: "Etatar", en: "Agencies" },
	intro: {
		nb: "Brevene, spørsmålene og fristene i etatene du styrer.",
		nn: "Breva, spørsmåla og fristane i etatane du styrer.",
		en: "The letters, questions and deadlines of the agencies that you steer.",
	},
	loading: { nb: "Henter etatene", nn: "Hentar etatane", en: "Fetching the agencies" },
	needsYou: { nb: "Trenger deg", nn: "Treng deg", en: "Needs you" },
	nothingNeeds: {
		nb: "Ingen spørsmål venter på svar, og alle etatene har fått brev.",
		nn: "Ingen spørsmål ventar på svar, og alle etatane har fått brev.",
		en: "No questions wait for an answer, and every agency has got a letter.",
	},
	questionsWait: {
		nb: (count: number) => (count === 1 ? "1 spørsmål venter på svar" : `${count} spørsmål venter på svar`),
		nn: (count: number) => (count === 1 ? "1 spørsmål ventar på svar" : `${count} spørsmål ventar på svar`),
		en: (count: number) =>
			count === 1 ? "1 question waits for an answer" : `${count} questions wait for an answer`,
	},
	noLetters: {
		nb: "Har ikke fått noe brev ennå",
		nn: "Har ikkje fått noko brev enno",
		en: "Has got no letter yet",
	},
	send: { nb: "Send et brev", nn: "Send eit brev", en: "Send a letter" },
	sendTo: {
		nb: (name: string) => `Send et brev til ${name}`,
		nn: (name: string) => `Send eit brev til ${name}`,
		en: (name: string) => `Send a letter to ${name}`,
	},
	agency: { nb: "Etat", nn: "Etat", en: "Agency" },
	letters: { nb: "Brev", nn: "Brev", en: "Letters" },
	questions: { nb: "Spørsmål", nn: "Spørsmål", en: "Questions" },
	next: { nb: "Neste frist", nn: "Neste frist", en: "Next deadline" },
	noQuestions: { nb: "Ingen venter", nn: "Ingen ventar", en: "None wait" },
	noDue: { nb: "Ingen frist framover", nn: "Ingen frist framover", en: "No deadline ahead" },
	dues: { nb: "Neste frister", nn: "Neste fristar", en: "Next deadlines" },
	noDues: {
		nb: "Ingen etat har en frist framover. Fristene kommer når etaten har godtatt brevet.",
		nn: "Ingen etat har ein frist framover. Fristane kjem når etaten har godteke brevet.",
		en: "No agency has a deadline ahead. They come once the agency has accepted its letter.",
	},
} satisfies Texts;
