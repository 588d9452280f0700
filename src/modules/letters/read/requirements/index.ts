import type { Actors } from "../actors.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import type { Block } from "../document.ts";
import type { Goals } from "../goals.ts";
import { datesWithin, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { ACTIONS, CONDITIONS, RECURRENCES } from "../lexicon/modality.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { pathOf, type Section, within } from "../outline.ts";
import type { Action, Deadline, Requirement, SetAside } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";
import type { Modal, modalsOf } from "./modal.ts";
import { isPassive, type Subject, subjectOf } from "./subject.ts";

/** A sentence or list item that holds binding words but is no requirement, with the reason. */
export interface SetAsideSentence extends Span {
	readonly reason: SetAside;
}

export interface Requirements {
	readonly list: readonly Requirement[];
	readonly setAside: readonly SetAsideSentence[];
}

/** What the requirements stand on. */
export interface Known {
	readonly letter: Letter;
	readonly actors: Actors;
	readonly goals: Goals;
	readonly assignments: readonly FoundAssignment[];
	/** Blocks that are goals or indicators: their «skal» binds nobody. */
	readonly aims: ReadonlySet<Block>;
	readonly modals: ReturnType<typeof modalsOf>;
}

interface LeadIn {
	readonly modal: Modal;
	readonly subject: Subject;
	readonly level: number;
}

const recurrences = RECURRENCES.map(([recurrence, words]) => [recurrence, anyOf(words)] as const);
const ACTION_NAMES = ACTIONS.map(([action]) => action);
const ACTION_WORDS = ACTIONS.map(([, words]) => `(${alternatives(words)})`).join("|");
const ACTION_FIRST = new RegExp(`^(?:${ACTION_WORDS})(?![A-Za-zÀ-ɏ0-9])`, "iu");
const ACTION_ANYWHERE = new RegExp(`(?<![A-Za-zÀ-ɏ0-9])(?:${ACTION_WORDS})(?![A-Za-zÀ-ɏ0-9])`, "iu");
const WE = /^vi$/iu;
/** What a thing or an aim shall be, not what somebody shall do. */
const IS_TO_BE = /^(?:mål(?:et|ene|a))\sskal\s|\sskal\s(?:være|vere|vera)\s(?:et|en|eit|ein)\s/iu;
const LAW =
	/(?:lov(?:en|a)?|forskrift(?:en|a)?|reform(?:en|a)?|strategi(?:en)?)\sskal\s(?:bidra|sikre|sørge|fremme|legge)/iu;
const PROMISE = /(?:^|\s)(?:regjering(?:en|a)|stortinget)(?:s|ens)?\s/iu;
const BACKGROUND = /^bakgrunn/iu;

const CONDITION = anyOf(CONDITIONS);
const CONDITION_FIRST = /^(?:dersom|hvis|viss|ved|når|straks|før|i tilfelle)\s(?!det gjeld|siden|utgangen)/iu;
const AHEAD =
	/(?:minst|minimum|senest|seinast)\s[A-Za-zÀ-ɏ]*\s?\d{0,2}\s?(?:uke|uker|veke|veker|dag|dager|dagar|måned|måneder|månad|månader)\s(?:før|i\sforkant)/iu;

/** How often the duty falls due; a condition makes it an event where all of it waits for that (R3.15). */
function recurrenceOf(sentence: string, action: Action): Requirement["recurrence"] {
	const said = recurrences.find(([, pattern]) => pattern.test(sentence))?.[0];
	if (said !== undefined) return said;
	const waits =
		CONDITION_FIRST.test(sentence) ||
		AHEAD.test(sentence) ||
		(CONDITION.test(sentence) && (action === "notify" || action === "seek-approval"));
	return waits ? "event" : null;
}

/** What is to be done: the first verb of the lexicon within nine words after the modal, else anywhere near. */
function actionOf(sentence: string, after: number): Action {
	const named = (match: RegExpExecArray | null): Action | null => {
		const group = match === null ? -1 : match.slice(1).findIndex((word) => word !== undefined);
		return group < 0 ? null : (ACTION_NAMES[group] ?? null);
	};
	let rest = sentence.slice(after).trimStart();
	const near = rest.slice(0, 160);
	for (let word = 0; word < 9 && rest !== ""; word++) {
		const action = named(ACTION_FIRST.exec(rest));
		if (action !== null) return action;
		const space = rest.indexOf(" ");
		rest = space < 0 ? "" : rest.slice(space + 1);
	}
	return named(ACTION_ANYWHERE.exec(near)) ?? "other";
}

function deadlinesOf(letter: Letter, span: Span): readonly Deadline[] {
	return datesWithin(letter, span.start, span.end)
		.filter((mention) => mention.lead === "by" || mention.lead === "before")
		.map((mention) => ({ date: mention.day, text: letter.text.slice(mention.start, mention.end) }));
}

/** Under a heading of background, or after a line of its own that says so, until the next such line. */
function inBackground(section: Section, label: string | null): boolean {
	return within(section, "background") !== null || (label !== null && BACKGROUND.test(label));
}

class Collector {
	readonly list: Requirement[] = [];
	readonly setAside: SetAsideSentence[] = [];

	constructor(private readonly known: Known) {}

	private assignmentAt(at: number): FoundAssignment | undefined {
		return this.known.assignments.find(({ assignment }) =>
			assignment.sources.some((source) => source.start <= at && at < source.end),
		);
	}

	add(span: Span, block: Block, modal: Modal, subject: Subject): void {
		const { letter, actors, goals } = this.known;
		const text = letter.text.slice(span.start, span.end);
		const section = sectionAt(letter, block);
		const ministryDuty = /departementets|AIDs/u.test(section.title) && subject.name === null;
		const assignment = this.assignmentAt(span.start)?.assignment;
		const action = actionOf(text, Math.max(0, modal.end));
		this.list.push({
			id: String(this.list.length + 1),
			text,
			actor: subject.name ?? (ministryDuty ? actors.sender : actors.recipient),
			...(subject.others.length === 0 ? {} : { coActors: subject.others }),
			modality: modal.modality,
			action,
			deadlines: deadlinesOf(letter, span),
			recurrence: recurrenceOf(text, action),
			goal: assignment?.goal ?? goals.under(section),
			assignment: assignment?.id ?? null,
			heading: pathOf(section),
			source: sourceOf({ ...span, page: block.page }),
		});
	}

	leave(span: Span, reason: SetAside): void {
		this.setAside.push({ ...span, reason });
	}
}

/** The modal of the sentence that makes it a requirement, or the reason why none does. */
function binding(
	known: Known,
	block: Block,
	span: Span,
	background: boolean,
): { modal: Modal; subject: Subject } | SetAside | null {
	const { letter, actors } = known;
	const sentence = letter.text.slice(span.start, span.end);
	const modals = known.modals(span.start, span.end);
	if (modals.length === 0) return null;
	let reason: SetAside = "tells";
	for (const modal of modals) {
		if (modal.subordinate) continue;
		const subject = subjectOf(letter, actors, span.start, sentence, modal);
		const before = ` ${sentence.slice(modal.clause, modal.end + 24)}`;
		if (PROMISE.test(before) && subject.role !== "recipient") {
			reason = "others-promise";
			continue;
		}
		if (promised(sentence, modal)) {
			reason = "others-promise";
			continue;
		}
		if (subject.role === "unnamed" && IS_TO_BE.test(sentence.slice(modal.clause, modal.end + 14))) continue;
		if (quoted(letter.text, block.words, span.start + modal.start)) continue;
		if (background && subject.role !== "recipient") {
			reason = "background";
			continue;
		}
		if (modal.modality === "may" && !permits(sentence, modal, subject)) continue;
		return { modal, subject };
	}
	return reason;
}

/** Within «…» the words are somebody else's. */
function quoted(text: string, from: number, at: number): boolean {
	const before = text.slice(from, at);
	return before.lastIndexOf("«") > before.lastIndexOf("»");
}

/** «Vi skal …» is what a government says of itself, and what an act shall do is its purpose. */
function promised(sentence: string, modal: Modal): boolean {
	const word = sentence.slice(0, modal.start).trimEnd().split(" ").at(-1) ?? "";
	return (
		(WE.test(word) && /^(?:skal|må|bør)$/iu.test(sentence.slice(modal.start, modal.end))) ||
		LAW.test(sentence.slice(Math.max(0, modal.start - 30), modal.end + 12))
	);
}

const PASSIVE_SOON = /^\s(?:[A-Za-zÀ-ɏ-]+\s){0,3}?[A-Za-zÀ-ɏ]+(?:es|as|is|ast)(?![A-Za-zÀ-ɏ])/iu;

/** «kan» permits where somebody may do something, not where something may happen. */
function permits(sentence: string, modal: Modal, subject: Subject): boolean {
	const word = sentence.slice(modal.start, modal.end);
	if (/^(?:gir|gjev|har)\s/iu.test(word))
		return (
			subject.role === "recipient" || subject.role === "sender" || /(?:adgang|høve|myndighe)/iu.test(word)
		);
	if (!/^kan$/iu.test(word)) return true;
	return (
		PASSIVE_SOON.test(sentence.slice(modal.end)) ||
		subject.role === "recipient" ||
		subject.role === "sender" ||
		isPassive(sentence, modal) ||
		/^(?:det|dette)\s$/iu.test(sentence.slice(modal.clause, modal.start))
	);
}

/** «Det innebærer:» carries on the duty of the sentence before it. */
const MEANS = /^(?:det|dette)\s(?:innebærer|inneber|betyr|omfatter|omfattar)/iu;
const LEADS = /:\s*$/u;
/** «gis fullmakt til … på følgende vilkår:» is a permission of its own; the list holds its conditions. */
const CONDITIONED = /(?:vilkår|vilkåra|vilkårene|betingelser|føresetnader|forutsetninger)\s*:\s*$/iu;
const INFINITIVE = /^(?:å\s)?[A-Za-zÀ-ɏ]*(?:e|gå|stå|få|gi|ta|bidra|bli|ha|sjå|gje)\s/iu;
/** A deadline of its own is no duty beside the one that it dates. */
const DEADLINE_LINE =
	/^(?:[A-Za-zÀ-ɏ]*frist|frister)(?:\s(?:for|er)\s[^.]{0,40})?:?\s?(?:er\s)?(?:innen\s|innan\s)?[\d]/iu;

/** Every sentence and list item that binds somebody, and what was set aside and why. Linear in the text. */
export function requirementsOf(known: Known): Requirements {
	const { letter, aims } = known;
	const collector = new Collector(known);
	let leads: LeadIn[] = [];
	let suspended: LeadIn[] = [];
	let label: string | null = null;
	let section: Section | null = null;
	for (const block of letter.document.blocks) {
		if (block.role === "contents" || block.role === "note") continue;
		const here = sectionAt(letter, block);
		if (here !== section || here.heading === block) {
			leads = [];
			suspended = [];
			label = null;
		}
		section = here;
		const words = wordsOf(letter, block);
		if (here.heading === block) continue;
		if (words.length < 48 && !/\s(?:skal|må|bes|kan)(?![A-Za-zÀ-ɏ])/u.test(words) && !/[.;]$/u.test(words)) {
			label = words;
			if (block.role !== "item") continue;
		}
		if (aims.has(block)) {
			if (known.modals(block.words, block.end).length > 0)
				collector.leave({ start: block.words, end: block.end }, "goal-or-indicator");
			continue;
		}
		const background = inBackground(here, label) || BACKGROUND.test(words);
		if (block.role === "item") {
			if (leads.length === 0 && Number.parseInt(block.marker ?? "", 10) > 1) leads = suspended;
			leads = leads.filter((lead) => lead.level < block.level);
			const lead = leads.at(-1);
			if (lead !== undefined) {
				asItem(known, collector, block, words, lead, leads);
				continue;
			}
		} else {
			if (leads.length > 0) suspended = leads;
			leads = [];
		}
		asSentences(known, collector, block, background, leads);
	}
	return { list: collector.list, setAside: collector.setAside };
}

/** An item under a line that binds: its first sentence is bound by that line, later ones by their own words. */
function asItem(
	known: Known,
	collector: Collector,
	block: Block,
	words: string,
	lead: LeadIn,
	leads: LeadIn[],
): void {
	const { letter } = known;
	if (words.length < 4 || (words.length < 60 && DEADLINE_LINE.test(words))) return;
	if (onlyNames(known, block)) return;
	const sentences = sentencesOf(letter.document, block);
	const later = sentences
		.slice(1)
		.map((span) => ({ span, found: binding(known, block, span, false) }))
		.filter(({ found }) => found !== null && typeof found !== "string");
	for (const [order, span] of [sentences[0]!, ...later.map((one) => one.span)].entries()) {
		const own = binding(known, block, span, false);
		const chosen =
			own !== null && typeof own !== "string"
				? own
				: { modal: { ...lead.modal, end: 0 }, subject: lead.subject };
		if (order === 0 && later.length > 0 && chosen !== own && !INFINITIVE.test(words)) continue;
		const subject = chosen.subject.name === null ? lead.subject : chosen.subject;
		if (order === 0 && (LEADS.test(words) || nextIsDeeper(letter, block)))
			leads.push({ modal: chosen.modal, subject, level: block.level });
		collector.add(
			later.length === 0 ? { start: block.words, end: block.end } : span,
			block,
			chosen.modal,
			subject,
		);
	}
}

/** A list of bodies that something holds for is no list of duties. */
function onlyNames(known: Known, block: Block): boolean {
	const named = known.actors
		.within(block.words, block.end)
		.reduce((sum, one) => sum + one.end - one.start, 0);
	return named >= (block.end - block.words) * 0.9;
}

function nextIsDeeper(letter: Letter, block: Block): boolean {
	const next = letter.document.blocks[letter.document.blocks.indexOf(block) + 1];
	return next?.role === "item" && next.level > block.level;
}

function asSentences(
	known: Known,
	collector: Collector,
	block: Block,
	background: boolean,
	leads: LeadIn[],
): void {
	const { letter } = known;
	const sentences = sentencesOf(letter.document, block);
	const index = letter.document.blocks.indexOf(block);
	const next = letter.document.blocks[index + 1];
	let before: LeadIn | null = null;
	for (const [order, span] of sentences.entries()) {
		const found = binding(known, block, span, background);
		if (
			found === null &&
			before !== null &&
			order === sentences.length - 1 &&
			next?.role === "item" &&
			MEANS.test(letter.text.slice(span.start, span.end)) &&
			LEADS.test(letter.text.slice(span.start, span.end))
		) {
			leads.push({ ...before, level: next.level - 1 });
		}
		if (found === null) continue;
		if (typeof found === "string") {
			collector.leave(span, found);
			continue;
		}
		before = { ...found, level: 0 };
		const last = order === sentences.length - 1;
		const listed = last && next?.role === "item" && (block.role !== "item" || next.level > block.level);
		const leadsOn =
			listed &&
			(LEADS.test(letter.text.slice(span.start, span.end)) ||
				(found.modal.modality === "asked" && INFINITIVE.test(wordsOf(letter, next))));
		if (leadsOn) {
			leads.push({ ...found, level: next.level - 1 });
			if (
				LEADS.test(letter.text.slice(span.start, span.end)) &&
				!(found.modal.modality === "may" && CONDITIONED.test(letter.text.slice(span.start, span.end)))
			) {
				collector.leave(span, "lead-in");
				continue;
			}
		}
		collector.add(span, block, found.modal, found.subject);
	}
}
