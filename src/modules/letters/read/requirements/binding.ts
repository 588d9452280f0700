import type { Block } from "../document.ts";
import { sectionAt } from "../letter.ts";
import { DEMANDS } from "../lexicon/orders.ts";
import { startsWith } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import type { SetAside } from "../reading.ts";
import type { Span } from "../sentences.ts";
import type { Modal } from "./modal.ts";
import { orderIn, TASK } from "./orders.ts";
import type { Bond, Known } from "./rows.ts";
import { isPassive, type Subject, senderAsks, subjectOf } from "./subject.ts";

/** Where a sentence stands, as far as that decides whether it binds. */
export interface Standing {
	/** Under a heading or a label of background. */
	readonly background: boolean;
	/** Where an assignment is given. */
	readonly assignment: boolean;
	/** A sentence before it in the same paragraph binds. */
	readonly bound: boolean;
}

const WE = /^vi$/i;
const STRONG = /^(?:skal|må|bør)$/i;
/** What a thing or an aim shall be, not what somebody shall do. */
const IS_TO_BE =
	/^(?:mål(?:et|ene|a))\sskal\s|\sskal\s(?:være|vere|vera)\s(?:(?:et|en|eit|ein)\s|(?:kr\s)?\d)/i;
/** A work that is ordered is no aim, though it is told what it shall be. */
const WORK_DONE = /(?:vurdering|utredning|utgreiing|analyse|rapport|notat)(?:en|a|n|et)?\sskal\s/i;
const LAW =
	/(?:lov(?:en|a)?|forskrift(?:en|a)?|reform(?:en|a)?|strategi(?:en)?)\sskal\s(?:bidra|sikre|sørge|fremme|legge)/i;
const PROMISE = /(?:^|\s)(?:regjering(?:en|a)|stortinget)(?:s|ens)?\s/i;
/** «delegert for budsjettåret» tells of an authority; «delegert til» and «delegeres ikke» give or withhold one. */
const TOLD_AUTHORITY = /^(?:\s(?:myndighet|fullmakt|fullmakter))?\s(?:for|etter|i|ved|gjennom)\s/i;
const BOTH = /^(?:begge\s|partene\s|partane\s|hver\sav\s|kvar\sav\s)/i;
const PASSIVE_SOON = /^\s(?:[A-Za-zÀ-ſ-]+\s){0,3}?[A-Za-zÀ-ſ]+(?:es|as|is|ast)(?![A-Za-zÀ-ſ])/i;
/** How something may be done: «kan skje muntlig». */
const IN_A_WAY =
	/^\s(?:[a-zß-ÿ]+\s)?(?:skje|gjøres|foregå|gå føre seg|finne sted)\s(?:muntlig|munnleg|skriftlig|skriftleg|digitalt|på|per|via|gjennom|uten|utan|ved)(?![A-Za-zÀ-ſ])/i;
/** «erstattes med: «…»»: the words within are the ministry's own, and new. */
const ADOPTED =
	/(?:nytt\s(?:punkt|avsnitt|ledd)|erstatt|lyd|endr|føy|tilføy|tekst|formulering)[A-Za-zÀ-ſ]*(?:\s[^«»]{0,40})?:\s*$/i;
/** «Innbyggerne forventer»: what others expect is told. */
const EXPECTS = /^(?:forvente[rt]|forutsetter|venta[rt]|føreset|forventar)$/i;
/** «over halvparten av kravene må kompletteres»: how many must, not who shall. */
const SO_MANY_MUST =
	/^(?:og\s|men\s)?(?:(?:over|nær|nesten|om\slag|mer\senn|meir\senn)\s)?(?=)(?:halvparten|halvdelen|en\s[a-zß-ÿ]{2,4}del|ein\s[a-zß-ÿ]{2,4}del|flertallet|fleirtalet|mange|de\sfleste|dei\sfleste)\s/i;
/** «Løsningen ble omtalt i fjor og skal erstatte …»: the second half of what is told. */
const TOLD_BEFORE = /^[^,;]{2,60}?\s(?:ble|blei|vart|var)\s[^,;]{4,120}\sog\s$/i;
/** «Fullmakt til å …» as a whole sentence in a list of authorisations. */
const AUTHORITY =
	/^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s+)?(?:fullmakt|samtykke|adgang|løyve)\s(?:til|etter)\s/i;

/** «Vurdere om kravene bør …»: what is to be done, and a modal in the question within it. */
const ASKS_WITHIN = /\s(?:om|hvorvidt|korvidt)\s(?![^,;]*[,;]\s)/u;

/** «Faste krav»: what its items say is done is ordered. */
const DEMANDED = startsWith(DEMANDS);

const isToBe = (clause: string): boolean => IS_TO_BE.test(clause) && !WORK_DONE.test(clause);

/** Within «…» the words are somebody else's, but for those by which the letter changes its own. */
function quoted(text: string, from: number, at: number): boolean {
	const before = text.slice(from, at);
	const open = before.lastIndexOf("«");
	if (open < 0 || before.lastIndexOf("»") > open) return false;
	return !ADOPTED.test(text.slice(Math.max(0, from + open - 80), from + open));
}

/** «Vi skal …» is what a government says of itself, and what an act shall do is its purpose. */
function promised(sentence: string, modal: Modal): boolean {
	if (!STRONG.test(sentence.slice(modal.start, modal.end))) return false;
	const before = sentence.slice(Math.max(0, modal.start - 30), modal.start);
	const word = before.trimEnd().split(" ").at(-1) ?? "";
	return WE.test(word) || LAW.test(before + sentence.slice(modal.start, modal.end + 12));
}

/** A modal that tells of how things are, whatever it says that must be. */
function onlyTold(sentence: string, modal: Modal): boolean {
	const before = sentence.slice(modal.clause, modal.start);
	if (/^må$/i.test(sentence.slice(modal.start, modal.end)) && SO_MANY_MUST.test(before)) return true;
	return TOLD_BEFORE.test(sentence.slice(0, modal.start));
}

/** Somebody else than the ministry expects: a subject stands before the verb and none of its names is the ministry's. */
function expectedByOthers({ actors }: Known, span: Span, sentence: string, modal: Modal): boolean {
	const before = sentence.slice(modal.clause, modal.start).trim();
	if (!/^[A-Za-zÀ-ſ-]+(?:ene|ane|erne|arane|arne)$/i.test(before)) return false;
	return actors.within(span.start, span.start + modal.end).every((one) => one.role === "third");
}

/** «kan» permits where somebody may do something, not where something may happen. */
function permits(sentence: string, modal: Modal, subject: Subject): boolean {
	const word = sentence.slice(modal.start, modal.end);
	const after = sentence.slice(modal.end);
	if (/^(?:(?:er\s|blir\s|vert\s)?deleger)/i.test(word)) return !TOLD_AUTHORITY.test(after);
	if (/^(?:gir|gjev|har)\s/i.test(word))
		return (
			subject.role === "recipient" || subject.role === "sender" || /(?:adgang|høve|myndighe)/i.test(word)
		);
	if (!/^kan$/i.test(word)) return true;
	return (
		PASSIVE_SOON.test(after) ||
		subject.role === "recipient" ||
		subject.role === "sender" ||
		isPassive(sentence, modal) ||
		IN_A_WAY.test(after) ||
		/^(?:det|dette)\s$/i.test(sentence.slice(modal.clause, modal.start)) ||
		BOTH.test(sentence.slice(modal.clause, modal.start))
	);
}

/** «Risikovurdering sendes departementet» in a row of a calendar names what is due there, and is no sentence. */
function namesInCalendar({ letter }: Known, block: Block, sentence: string): boolean {
	if (block.cell === null || /[.!]$/u.test(sentence)) return false;
	return within(sectionAt(letter, block), "dialogue", "reporting") !== null;
}

/** The order that a sentence gives without a modal word. */
function ordered(known: Known, block: Block, span: Span, sentence: string, standing: Standing): Bond | null {
	const { letter, actors } = known;
	if (standing.background || namesInCalendar(known, block, sentence)) return null;
	if (AUTHORITY.test(sentence) && within(sectionAt(letter, block), "authorisations") !== null)
		return {
			modal: { start: 0, end: 0, modality: "may", clause: 0, subordinate: false },
			subject: { name: null, role: "unnamed", others: [] },
		};
	const named = actors.within(span.start, span.end).map(({ start, end, name, role, genitive }) => ({
		start: start - span.start,
		end: end - span.start,
		name,
		role,
		genitive,
	}));
	const [from, to] = block.strong[0] ?? [0, 0];
	const title = from <= span.start + 1 && to >= span.end - 1;
	const bound = standing.bound || (block.role === "item" && DEMANDED.test(sectionAt(letter, block).name));
	const modal = orderIn(sentence, {
		assignment: standing.assignment && !title,
		task: known.tasks.has(block),
		bound,
		named,
	});
	return modal === null ? null : { modal, subject: subjectOf(letter, actors, span.start, sentence, modal) };
}

/**
 * What makes the sentence a requirement, or the reason why it is none though it holds a binding word;
 * null where nothing in it binds.
 */
export function binding(known: Known, block: Block, span: Span, standing: Standing): Bond | SetAside | null {
	const { letter, actors } = known;
	const sentence = letter.text.slice(span.start, span.end);
	const modals = known.modals(span.start, span.end);
	let reason: SetAside | null = modals.length === 0 ? null : "tells";
	const tasked = standing.assignment && modals.length > 0 && TASK.test(sentence);
	for (const modal of modals) {
		if (modal.subordinate || (tasked && ASKS_WITHIN.test(sentence.slice(0, modal.start)))) continue;
		const subject = subjectOf(letter, actors, span.start, sentence, modal);
		const before = ` ${sentence.slice(modal.clause, modal.end + 24)}`;
		if ((PROMISE.test(before) && subject.role !== "recipient") || promised(sentence, modal)) {
			reason = "others-promise";
			continue;
		}
		if (subject.role === "unnamed" && isToBe(sentence.slice(modal.clause, modal.end + 14))) continue;
		if (subject.role === "unnamed" && onlyTold(sentence, modal)) continue;
		if (
			EXPECTS.test(sentence.slice(modal.start, modal.end)) &&
			expectedByOthers(known, span, sentence, modal)
		)
			continue;
		if (quoted(letter.text, block.words, span.start + modal.start)) continue;
		if (
			standing.background &&
			!standing.bound &&
			subject.role !== "recipient" &&
			!senderAsks(actors, span.start, modal)
		) {
			reason = "background";
			continue;
		}
		if (modal.modality === "may" && !permits(sentence, modal, subject)) continue;
		return { modal, subject };
	}
	if (reason !== null && reason !== "tells") return reason;
	return ordered(known, block, span, sentence, standing) ?? reason;
}
