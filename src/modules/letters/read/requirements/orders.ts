import type { ActorMention } from "../actors.ts";
import {
	AS_IT_IS,
	CARRIED_ON,
	COUNTED,
	DOES,
	HANDED_OVER,
	IMPERATIVES,
	MEETING_PAPERS,
	SENT_BY_THE_MINISTRY,
	TASK_VERBS,
	TIMED,
	WISHES,
	WORK,
	WORKED_ON,
} from "../lexicon/orders.ts";
import { phraseFinder } from "../lexicon/phrases.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import { clauseStart, isSubordinate, type Modal } from "./modal.ts";

/** What surrounds a sentence that holds no modal word. */
export interface Surroundings {
	/** It stands where an assignment is given. */
	readonly assignment: boolean;
	/** It stands in a column of tasks. */
	readonly task: boolean;
	/** A sentence before it in the same paragraph binds somebody. */
	readonly bound: boolean;
	/** Everybody named in the sentence; offsets count from the sentence's start. */
	readonly named: readonly ActorMention[];
}

/** How far after its verb a word of how things are may stand, in characters. */
const NEAR = 14;

type Way = "handed" | "worked" | "carried" | "does" | "wish";

const verbs = phraseFinder<Way>([
	["handed", HANDED_OVER],
	["worked", WORKED_ON],
	["carried", CARRIED_ON],
	["does", DOES],
	["wish", WISHES],
]);
const TELLS = anyOf(AS_IT_IS);
const COUNT = startsWith(COUNTED);
const OURS = startsWith(SENT_BY_THE_MINISTRY);
const SOON = anyOf(TIMED);
const IS_WORK = startsWith(WORK);
const PAPERS = anyOf(MEETING_PAPERS);
/** So many that it is told, not asked for. */
const SO_MANY =
	/\s(?:om\slag|rundt|over|nærmere|nærare|cirka|ca\.?|mer\senn|meir\senn|til\ssammen|til\ssaman)\s\d(?![\d ,.]{0,12}\s?(?:mill|mrd|kr|pst|prosent|%))/i;
const IMPERATIVE = startsWith(IMPERATIVES);
/** «Kartlegge sårbarheten …»: the task itself, where an assignment is given. */
export const TASK = startsWith(TASK_VERBS);
/** Another verb in the clause takes this one as its infinitive, or carries the clause alone. */
const HELPED =
	/(?<![A-Za-zÀ-ſ])(?:kan|skal|må|bør|vil|kunne|skulle|måtte|ville|burde|har|hadde|er|var|ble|vart|blei)\s|\så\s$/i;
const UNTIL = /(?<![A-Za-zÀ-ſ])(?:før|inntil|etter\sat|før\sat|innan|innen)\s(?:(?!\d)[A-Za-zÀ-ſ]+\s){1,6}$/i;
/** What is to come from the ministry. */
const ANOTHER_LETTER =
	/\si\s(?:(?:et|eit)\s)?(?:eget|eige|eigne|egne|nytt|supplerende|supplerande|særskilt|separat)\s(?:brev|skriv|tildelingsbrev|rundskriv)/i;
/** What the letter itself tells elsewhere, or leaves out. */
const IN_THE_LETTER =
	/^\s(?:ikke\s|ikkje\s|nærmere\s|nærare\s|særskilt\s)?(?:her|nedenfor|nedanfor|i\s(?:dette\s)?brevet|i\s(?:kapittel|punkt|vedlegg)\s\d)(?![A-Za-zÀ-ſ])/i;
const GOVERNMENT = /regjering/i;
const PAPER =
	/(?:rapport|oversikt|oversyn|plan|kopi|referat|utkast|notat|svar|innspill|innspel|avvik|hendelse|hending|regnskap|rekneskap|søknad|agenda|saksliste|liste|resultat|vurdering|analyse|prognose|budsjett|funn|midl|tilsku|tilsko)/i;
const RECEIVER = /(?:departement|riksrevisjon|postmottak|@)/i;
const DEADLINE =
	/(?:^(?:[A-Za-zÀ-ſ]+\s){0,2}?frist(?:en)?\s(?:for\s[^.:]{2,120}\s)?(?=)(?:er|settes\stil|sett?es|er\ssatt\stil|er\ssett\stil|blir\ssett\stil)\s|\shar\sfrist\s)(?:(?:innen|innan|til|den)\s)?(?=\d|utgangen|primo|medio|ultimo|før\s|våren|hausten|høsten)/i;

/** «…, tar etaten dette opp med departementet»: what is to be done where a condition comes true. */
const TAKES_UP =
	/,\s((?:tar|tek)\s(?:[A-Za-zÀ-ſ-]+\s){1,4}opp)\smed\s(?:departementet|oss|[A-ZÀ-Þ]{2,4}(?![A-Za-zÀ-ſ]))/;

function order(sentence: string, start: number, end: number, voice: Modal["voice"]): Modal {
	return { start, end, modality: "must", clause: clauseStart(sentence, start), subordinate: false, voice };
}

/** The one named who does what the verb at `at` says: straight before it, or straight after it. */
function doer(
	sentence: string,
	named: readonly ActorMention[],
	at: number,
	end: number,
): ActorMention | null {
	const clause = clauseStart(sentence, at);
	const before = named.find(
		(one) =>
			!one.genitive && one.start >= clause && one.end < at && one.start - clause < 5 && at - one.end < 4,
	);
	const after = named.find((one) => !one.genitive && one.start === end + 1);
	return before ?? after ?? first(sentence, named, at);
}

/** «X er sekretær og sender …»: the sentence's own subject, whose second verb it is. */
function first(sentence: string, named: readonly ActorMention[], at: number): ActorMention | null {
	const subject = named.find((one) => one.start === 0 && !one.genitive && one.end < at);
	if (subject === undefined || !SECOND_VERB.test(sentence.slice(subject.end, at))) return null;
	return subject;
}
/** What stands between a subject and its second verb. */
const SECOND_VERB = /^\s(?:er|har|kaller|kallar|setter|set|tar|tek)\s[^,.;:]{2,60}\sog\s$/i;

function ordersToDo(sentence: string, around: Surroundings, actor: ActorMention | null): boolean {
	if (actor === null) return false;
	if (PAPERS.test(sentence)) return actor.role !== "third";
	if (actor.role === "sender") return false;
	if (actor.role === "third") return around.assignment && /^[A-ZÀ-Þ]/u.test(actor.name);
	return around.assignment || SOON.test(sentence);
}

/** Whether the passive at [start, end) is meant as an order. */
function isOrdered(
	sentence: string,
	around: Surroundings,
	way: Exclude<Way, "does" | "wish">,
	start: number,
	end: number,
): boolean {
	const clause = clauseStart(sentence, start);
	const subject = sentence.slice(clause, start);
	const after = sentence.slice(end);
	const agent = around.named.find((one) => /\s(?:av|frå|fra)\s$/u.test(sentence.slice(end, one.start)));
	if (agent?.role === "sender") return PAPERS.test(subject);
	if (OURS.test(subject) || ANOTHER_LETTER.test(after)) return false;
	if (way === "carried" && GOVERNMENT.test(sentence)) return false;
	if (way === "carried") return IS_WORK.test(subject) || (around.assignment && SOON.test(after));
	const cued = around.assignment || around.bound || SOON.test(sentence) || agent?.role === "recipient";
	if (way === "worked") return cued && !IN_THE_LETTER.test(after);
	return cued || PAPER.test(subject) || RECEIVER.test(after) || /^\sdet\s/u.test(after);
}

/** «Det er viktig at etaten …»: what the ministry wants of the one that it names there. */
function wished(sentence: string, around: Surroundings, start: number, end: number): Modal | null {
	const whom = around.named.find((one) => one.role === "recipient" && !one.genitive && one.start > end);
	if (whom === undefined || sentence.slice(end, whom.start).trim().includes(" ")) return null;
	return { ...order(sentence, start, end, "active"), modality: "expected" };
}

/**
 * The verb that makes an order of a sentence without a modal word: «Rapporten oversendes innen …»,
 * «Loggene gjennomgås månedlig», «Direktoratet skriver referat», «Frist for planen er 1. mai»,
 * «Legg ved budsjettet»; null where the sentence only tells how things are.
 */
export function orderIn(sentence: string, around: Surroundings): Modal | null {
	const task = around.assignment && (around.task || sentence.endsWith(".")) && TASK.test(sentence);
	if ((task || IMPERATIVE.test(sentence)) && /^[A-ZÀ-Þ]/u.test(sentence))
		return order(sentence, 0, sentence.indexOf(" "), "passive");
	const sets = !around.assignment && !around.bound && sentence.includes("rist");
	const deadline = sets ? DEADLINE.exec(sentence) : null;
	if (deadline !== null) return order(sentence, deadline.index, deadline.index + 5, "passive");
	const taken = sentence.includes(" opp med ") ? TAKES_UP.exec(sentence) : null;
	if (taken !== null) return order(sentence, taken.index + 2, taken.index + 5, "active");
	if (COUNT.test(sentence) || /^\d/u.test(sentence) || sentence.indexOf(" ") < 0) return null;
	let found: Modal | null = null;
	verbs(sentence, (way, start, end) => {
		if (way === "wish") {
			found = wished(sentence, around, start, end);
			return false;
		}
		const clause = clauseStart(sentence, start);
		const before = sentence.slice(clause, start);
		const second = way === "does" && first(sentence, around.named, start) !== null;
		const helped = !second && HELPED.test(before);
		if (isSubordinate(sentence, clause, start) || helped || UNTIL.test(before)) return true;
		const actor = way === "does" ? doer(sentence, around.named, start, end) : null;
		const meant =
			way === "does" ? ordersToDo(sentence, around, actor) : isOrdered(sentence, around, way, start, end);
		if (!meant || TELLS.test(sentence.slice(0, end + NEAR)) || SO_MANY.test(sentence)) return true;
		found = order(sentence, start, end, way === "does" ? "active" : "passive");
		return false;
	});
	return found;
}
