import type { Texts } from "#base/texts.ts";

/** Days after each other: "1. juni 2025, 2. juni 2025 og 3. juni 2025". */
const list = (days: readonly string[], and: string): string =>
	[days.slice(0, -1).join(", "), days.at(-1)].filter(Boolean).join(` ${and} `);

/** The words of a supplementary letter that is made of a form; the English stands for readers of the code alone. */
export const supplementTexts = {
	reference: {
		nb: (reference: string) => `Vår ref: ${reference}`,
		nn: (reference: string) => `Vår ref: ${reference}`,
		en: (reference: string) => `Our ref: ${reference}`,
	},
	date: {
		nb: (day: string) => `Dato: ${day}`,
		nn: (day: string) => `Dato: ${day}`,
		en: (day: string) => `Date: ${day}`,
	},
	title: {
		nb: (number: number, year: number, recipient: string) =>
			`Supplerende tildelingsbrev nr. ${number} for ${year} til ${recipient}`,
		nn: (number: number, year: number, recipient: string) =>
			`Supplerande tildelingsbrev nr. ${number} for ${year} til ${recipient}`,
		en: (number: number, year: number, recipient: string) =>
			`Supplementary letter no. ${number} for ${year} to ${recipient}`,
	},
	opening: {
		nb: (year: number, day: string | null) =>
			`Vi viser til tildelingsbrevet for ${year}${day === null ? "" : `, datert ${day}`}. Det som ikke er nevnt i dette brevet, gjelder som før.`,
		nn: (year: number, day: string | null) =>
			`Vi viser til tildelingsbrevet for ${year}${day === null ? "" : `, datert ${day}`}. Det som ikkje er nemnt i dette brevet, gjeld som før.`,
		en: (year: number, day: string | null) =>
			`We refer to the letter of allocation for ${year}${day === null ? "" : `, dated ${day}`}. What is not mentioned here holds as before.`,
	},
	assignments: { nb: "Endringer i oppdrag", nn: "Endringar i oppdrag", en: "Changes in assignments" },
	money: { nb: "Endringer i bevilgning", nn: "Endringar i løyving", en: "Changes in appropriations" },
	rest: { nb: "Andre forhold", nn: "Andre forhold", en: "Other matters" },
	moved: {
		nb: (number: string, title: string) => `Oppdrag ${number} ${title} – ny frist`,
		nn: (number: string, title: string) => `Oppdrag ${number} ${title} – ny frist`,
		en: (number: string, title: string) => `Assignment ${number} ${title} – new deadline`,
	},
	movedTo: {
		nb: (day: string) => `Fristen flyttes til ${day}.`,
		nn: (day: string) => `Fristen blir flytta til ${day}.`,
		en: (day: string) => `The deadline is moved to ${day}.`,
	},
	movedFromTo: {
		nb: (from: string, to: string) => `Fristen flyttes fra ${from} til ${to}.`,
		nn: (from: string, to: string) => `Fristen blir flytta frå ${from} til ${to}.`,
		en: (from: string, to: string) => `The deadline is moved from ${from} to ${to}.`,
	},
	stand: {
		nb: (days: readonly string[]) =>
			`${days.length === 1 ? "Fristen" : "Fristene"} ${list(days, "og")} står fast.`,
		nn: (days: readonly string[]) =>
			`${days.length === 1 ? "Fristen" : "Fristane"} ${list(days, "og")} står fast.`,
		en: (days: readonly string[]) =>
			`The ${days.length === 1 ? "deadline" : "deadlines"} ${list(days, "and")} stand as before.`,
	},
	ofPart: {
		nb: (part: string, said: string) => `Del ${part}: ${said}`,
		nn: (part: string, said: string) => `Del ${part}: ${said}`,
		en: (part: string, said: string) => `Part ${part}: ${said}`,
	},
	ended: {
		nb: (number: string, title: string) => `Oppdrag ${number} ${title} – utgår`,
		nn: (number: string, title: string) => `Oppdrag ${number} ${title} – går ut`,
		en: (number: string, title: string) => `Assignment ${number} ${title} – ended`,
	},
	isEnded: { nb: "Oppdraget utgår.", nn: "Oppdraget går ut.", en: "The assignment is ended." },
	given: {
		nb: (number: string, title: string) => `Oppdrag ${number} ${title} (nytt oppdrag)`,
		nn: (number: string, title: string) => `Oppdrag ${number} ${title} (nytt oppdrag)`,
		en: (number: string, title: string) => `Assignment ${number} ${title} (new)`,
	},
	due: {
		nb: (day: string) => `Frist: ${day}`,
		nn: (day: string) => `Frist: ${day}`,
		en: (day: string) => `Deadline: ${day}`,
	},
	raised: {
		nb: (chapter: string, item: string, amount: string) =>
			`Bevilgningen på kap. ${chapter} post ${item} økes med ${amount} kroner`,
		nn: (chapter: string, item: string, amount: string) =>
			`Løyvinga på kap. ${chapter} post ${item} blir auka med ${amount} kroner`,
		en: (chapter: string, item: string, amount: string) =>
			`The appropriation on chapter ${chapter} item ${item} is raised by ${amount} kroner`,
	},
	lowered: {
		nb: (chapter: string, item: string, amount: string) =>
			`Bevilgningen på kap. ${chapter} post ${item} reduseres med ${amount} kroner`,
		nn: (chapter: string, item: string, amount: string) =>
			`Løyvinga på kap. ${chapter} post ${item} blir redusert med ${amount} kroner`,
		en: (chapter: string, item: string, amount: string) =>
			`The appropriation on chapter ${chapter} item ${item} is reduced by ${amount} kroner`,
	},
	levels: {
		nb: (before: string, after: string) => `, fra ${before} kroner til ${after} kroner`,
		nn: (before: string, after: string) => `, frå ${before} kroner til ${after} kroner`,
		en: (before: string, after: string) => `, from ${before} kroner to ${after} kroner`,
	},
	greeting: { nb: "Med hilsen", nn: "Med helsing", en: "Yours sincerely" },
} satisfies Texts;
