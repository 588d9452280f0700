import type { Texts } from "#base/texts.ts";

/** The page of what became of the letters. */
export const fateTexts = {
	title: { nb: "Hva brevene er blitt til", nn: "Kva breva er blitt til", en: "What became of the letters" },
	intro: {
		nb: "Når hvert brev kom, hvor langt gjennomgangen er kommet, og hva som er spurt om.",
		nn: "Når kvart brev kom, kor langt gjennomgangen er komen, og kva som er spurt om.",
		en: "When each letter came, how far the review has come, and what was asked.",
	},
	loading: { nb: "Henter brevene", nn: "Hentar breva", en: "Fetching the letters" },
	emptyTitle: { nb: "Ingen brev ennå", nn: "Ingen brev enno", en: "No letters yet" },
	emptyText: {
		nb: "Her står brevene som er sendt til virksomheten eller lest inn av den.",
		nn: "Her står breva som er sende til verksemda eller lesne inn av ho.",
		en: "The letters that were sent to the agency or read in by it stand here.",
	},
	send: { nb: "Send et brev", nn: "Send eit brev", en: "Send a letter" },
	letter: { nb: "Brev", nn: "Brev", en: "Letter" },
	came: { nb: "Kom", nn: "Kom", en: "Came" },
	standing: { nb: "Hos virksomheten", nn: "Hos verksemda", en: "With the agency" },
	questions: { nb: "Spørsmål", nn: "Spørsmål", en: "Questions" },
	erased: { nb: "noen som er slettet", nn: "nokon som er sletta", en: "somebody who is erased" },
	sent: {
		nb: (name: string, when: string) => `Sendt av ${name} ${when}`,
		nn: (name: string, when: string) => `Sendt av ${name} ${when}`,
		en: (name: string, when: string) => `Sent by ${name} ${when}`,
	},
	readIn: {
		nb: (name: string, when: string) => `Lest inn av ${name} ${when}`,
		nn: (name: string, when: string) => `Lese inn av ${name} ${when}`,
		en: (name: string, when: string) => `Read in by ${name} ${when}`,
	},
	accepted: {
		nb: (name: string, when: string) => `Godtatt av ${name} ${when}`,
		nn: (name: string, when: string) => `Godteke av ${name} ${when}`,
		en: (name: string, when: string) => `Accepted by ${name} ${when}`,
	},
	confirmed: {
		nb: (first: string, second: string, when: string) =>
			`Godtatt av ${first}, bekreftet av ${second} ${when}`,
		nn: (first: string, second: string, when: string) =>
			`Godteke av ${first}, stadfesta av ${second} ${when}`,
		en: (first: string, second: string, when: string) =>
			`Accepted by ${first}, confirmed by ${second} ${when}`,
	},
	waits: {
		nb: "Mottatt; gjennomgangen er ikke begynt",
		nn: "Motteke; gjennomgangen er ikkje byrja",
		en: "Received; the review has not begun",
	},
	underReview: {
		nb: (reviewed: string, rows: string) => `Under gjennomgang: ${reviewed} av ${rows} vurdert`,
		nn: (reviewed: string, rows: string) => `Under gjennomgang: ${reviewed} av ${rows} vurderte`,
		en: (reviewed: string, rows: string) => `Under review: ${reviewed} of ${rows} judged`,
	},
	gone: {
		nb: "Gjennomgått; venter på å bli godtatt",
		nn: "Gjennomgått; ventar på å bli godteke",
		en: "Gone through; waits to be accepted",
	},
	received: { nb: "Mottatt", nn: "Motteke", en: "Received" },
	open: {
		nb: (count: number) => `${count} venter på svar`,
		nn: (count: number) => `${count} ventar på svar`,
		en: (count: number) => `${count} wait for an answer`,
	},
	answered: {
		nb: (count: number) => `${count} besvart`,
		nn: (count: number) => `${count} svara på`,
		en: (count: number) => `${count} answered`,
	},
	none: { nb: "Ingen", nn: "Ingen", en: "None" },
} satisfies Texts;
