import type { Texts } from "#base/texts.ts";

/** The review in the reading view: progress, deeds, and what came back. */
export const reviewingTexts = {
	reviewed: {
		nb: (reviewed: string, rows: string) => `${reviewed} av ${rows} vurdert`,
		nn: (reviewed: string, rows: string) => `${reviewed} av ${rows} vurderte`,
		en: (reviewed: string, rows: string) => `${reviewed} of ${rows} judged`,
	},
	ready: {
		nb: "Alt er vurdert. Brevet er klart til å godtas.",
		nn: "Alt er vurdert. Brevet er klart til å godtakast.",
		en: "Everything is judged. The letter is ready to be accepted.",
	},
	undo: { nb: "Angre", nn: "Angre", en: "Undo" },
	redo: { nb: "Gjør om igjen", nn: "Gjer om att", en: "Redo" },
	deeds: { nb: "Vurder raden", nn: "Vurder rada", en: "Judge the row" },
	accept: { nb: "Godta", nn: "Godta", en: "Accept" },
	setAside: { nb: "Legg til side", nn: "Legg til side", en: "Set aside" },
	ask: { nb: "Spør departementet", nn: "Spør departementet", en: "Ask the ministry" },
	gathered: {
		nb: "Spørsmål til departementet",
		nn: "Spørsmål til departementet",
		en: "Question to the ministry",
	},
	unask: { nb: "Ta ut spørsmålet", nn: "Ta ut spørsmålet", en: "Leave the question out" },
	leave: { nb: "La det være", nn: "La det vere", en: "Leave it" },
	reopen: { nb: "Åpne igjen", nn: "Opne att", en: "Open again" },
	by: {
		nb: (name: string, when: string) => `${name}, ${when}`,
		nn: (name: string, when: string) => `${name}, ${when}`,
		en: (name: string, when: string) => `${name}, ${when}`,
	},
	byYou: { nb: "Du, nettopp", nn: "Du, nettopp", en: "You, just now" },
	somebody: { nb: "En kollega", nn: "Ein kollega", en: "A colleague" },
	state: { nb: "Vurdering", nn: "Vurdering", en: "Judgement" },
	waiting: { nb: "lagres", nn: "blir lagra", en: "being saved" },
	cutOff: {
		nb: "Får ikke kontakt med Rorkult. Det du gjør, er tatt vare på i denne nettleseren og sendes når det går.",
		nn: "Får ikkje kontakt med Rorkult. Det du gjer, er teke vare på i denne nettlesaren og blir sendt når det går.",
		en: "Cannot reach Rorkult. What you do is kept in this browser and sent when it can be.",
	},
	signedOut: {
		nb: "Du er logget ut. Det du har gjort, er tatt vare på i denne nettleseren og sendes når du er logget inn igjen.",
		nn: "Du er logga ut. Det du har gjort, er teke vare på i denne nettlesaren og blir sendt når du er logga inn att.",
		en: "You are signed out. What you have done is kept in this browser and sent when you have signed in again.",
	},
	signIn: { nb: "Logg inn", nn: "Logg inn", en: "Sign in" },
	notTaken: { nb: "Ble ikke lagret", nn: "Blei ikkje lagra", en: "Was not saved" },
	notDone: { nb: "Det gikk ikke", nn: "Det gjekk ikkje", en: "That did not work" },
	seen: { nb: "Lukk meldingen", nn: "Lukk meldinga", en: "Close the message" },
	stale: {
		nb: (who: string) => `${who} har arbeidet med raden imens. Se hva som gjelder nå, og vurder på nytt.`,
		nn: (who: string) => `${who} har arbeidd med rada imens. Sjå kva som gjeld no, og vurder på nytt.`,
		en: (who: string) => `${who} has worked on the row meanwhile. See what holds now, and judge anew.`,
	},
	touchedSince: {
		nb: (who: string) => `${who} har gått videre med den samme raden, så dette kan ikke angres.`,
		nn: (who: string) => `${who} har gått vidare med den same rada, så dette kan ikkje angrast.`,
		en: (who: string) => `${who} has gone on with the same row, so this cannot be undone.`,
	},
	whyAside: {
		nb: "Hvorfor legges det til side?",
		nn: "Kvifor blir det lagt til side?",
		en: "Why set it aside?",
	},
	whatAsk: {
		nb: "Hva vil du spørre departementet om?",
		nn: "Kva vil du spørje departementet om?",
		en: "What do you want to ask the ministry?",
	},
	whyLeave: { nb: "Hvorfor kan det være?", nn: "Kvifor kan det vere?", en: "Why can it be left?" },
	howSplit: { nb: "Del raden i flere", nn: "Del rada i fleire", en: "Split the row into several" },
	lines: { nb: "Én rad på hver linje", nn: "Éi rad på kvar linje", en: "One row a line" },
	linesMissing: {
		nb: "Skriv minst to linjer: hver linje blir en rad.",
		nn: "Skriv minst to linjer: kvar linje blir ei rad.",
		en: "Write at least two lines: each becomes a row.",
	},
	split: { nb: "Del", nn: "Del", en: "Split" },
	edit: { nb: "Endre", nn: "Endre", en: "Change" },
	merge: { nb: "Slå sammen", nn: "Slå saman", en: "Merge" },
	place: { nb: "Lag en rad av ordene", nn: "Lag ei rad av orda", en: "Make a row of the words" },
	marked: { nb: "merket", nn: "merkt", en: "marked" },
	rows: {
		nb: (count: number) => `${count} rader`,
		nn: (count: number) => `${count} rader`,
		en: (count: number) => `${count} rows`,
	},
	markedRows: {
		nb: (count: number) => `${count} merket`,
		nn: (count: number) => `${count} merkte`,
		en: (count: number) => `${count} marked`,
	},
	markAll: {
		nb: (count: number) => `Merk ${count} som venter`,
		nn: (count: number) => `Merk ${count} som ventar`,
		en: (count: number) => `Mark ${count} that wait`,
	},
	unmarkAll: { nb: "Fjern merkingen", nn: "Fjern merkinga", en: "Unmark all" },
	bulk: { nb: "Merkede rader", nn: "Merkte rader", en: "Marked rows" },
	madeOf: { nb: "Merkede ord i brevet", nn: "Merkte ord i brevet", en: "Marked words in the letter" },
	reason: { nb: "Begrunnelse", nn: "Grunngiving", en: "Reason" },
	question: { nb: "Spørsmål", nn: "Spørsmål", en: "Question" },
	wordsMissing: { nb: "Skriv noen ord.", nn: "Skriv nokre ord.", en: "Write a few words." },
	cancel: { nb: "Avbryt", nn: "Avbryt", en: "Cancel" },
	reasons: {
		nb: "Vanlige begrunnelser",
		nn: "Vanlege grunngivingar",
		en: "Common reasons",
	},
} satisfies Texts;

/** Where a row or a finding stands. */
export const statusTexts = {
	read: { nb: "ikke vurdert", nn: "ikkje vurdert", en: "not judged" },
	accepted: { nb: "godtatt", nn: "godteke", en: "accepted" },
	changed: { nb: "endret", nn: "endra", en: "changed" },
	added: { nb: "lagt til", nn: "lagd til", en: "added" },
	"set-aside": { nb: "lagt til side", nn: "lagt til side", en: "set aside" },
	replaced: { nb: "erstattet", nn: "erstatta", en: "replaced" },
	asked: { nb: "spør departementet", nn: "spør departementet", en: "asking the ministry" },
	left: { nb: "får være", nn: "får vere", en: "left as it is" },
} satisfies Texts;

/** Reasons that many rows are set aside for, to choose instead of typing. */
export const asideReasons = {
	others: { nb: "Gjelder ikke oss", nn: "Gjeld ikkje oss", en: "Does not concern us" },
	twice: { nb: "Står i en annen rad", nn: "Står i ei anna rad", en: "Stands in another row" },
	tells: { nb: "Binder ingen", nn: "Bind ingen", en: "Binds nobody" },
	done: { nb: "Er alt gjort", nn: "Er alt gjort", en: "Is done already" },
} satisfies Texts;
