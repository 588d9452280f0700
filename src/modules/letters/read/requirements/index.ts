import type { Block } from "../document.ts";
import { OPEN_AUTHORITY } from "../lead-in.ts";
import { type Letter, sectionAt, wordsOf } from "../letter.ts";
import { STANDING_TASKS, TASK_COLUMN, TASKS } from "../lexicon/orders.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import { type Section, within } from "../outline.ts";
import type { Requirement } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";
import { cellAt } from "../tables.ts";
import { binding } from "./binding.ts";
import type { Modal } from "./modal.ts";
import { TASK } from "./orders.ts";
import { type Bond, type Known, Rows, type SetAsideSentence } from "./rows.ts";

export type { Known, SetAsideSentence } from "./rows.ts";

export interface Requirements {
	readonly list: readonly Requirement[];
	readonly setAside: readonly SetAsideSentence[];
}

interface LeadIn extends Bond {
	readonly level: number;
}

/** Where the walk through the letter stands. */
interface Walk {
	readonly known: Known;
	readonly rows: Rows;
	readonly block: Block;
	readonly next: Block | undefined;
	readonly background: boolean;
	readonly leads: LeadIn[];
}

const BACKGROUND = /^bakgrunn/i;
/** «Det innebærer:» carries on the duty of the sentence before it. */
const MEANS = /^(?:det|dette)\s(?:innebærer|inneber|betyr|omfatter|omfattar)/i;
const LEADS = new RegExp(
	`:\\s*$|${OPEN_AUTHORITY}|\\s(?:ber|bed)\\s(?:vi|departementet)\\som(?:\\så)?$|\\s(?:skal|må|bør|kan)(?:\\si\\s20\\d{2})?$|^I\\s20\\d{2}\\s(?:skal|må|bør)\\s[^.,:;]{2,40}$`,
	"u",
);
/** «gis fullmakt til … på følgende vilkår:» is a permission of its own; the list holds its conditions. */
const CONDITIONED = /(?:vilkår|vilkåra|vilkårene|betingelser|føresetnader|forutsetninger)\s*:\s*$/i;
/** «gir følgende virksomheter fullmakt til …:» leads to a list of bodies, not of what they may do. */
const TO_BODIES =
	/(?:følgende|følgjande|disse|desse)\s(?:[a-zß-ÿ]+\s){0,2}?(?=)(?:virksomheter|verksemder|etater|etatar|institusjoner|institusjonar|direktorater?|organ(?:er)?|tilsyn)(?=)\s(?:fullmakt|myndighet|myndigheit|adgang|høve)/i;
const INFINITIVE = /^(?:å\s)?[A-Za-zÀ-ſ]*(?:e|gå|stå|få|gi|ta|bidra|bli|ha|sjå|gje)\s/i;
/** A deadline of its own is no duty beside the one that it dates, nor is a meeting with its days. */
const DATED_LINE =
	/^(?:[A-Za-zÀ-ſ]*frist|frister)(?:\s(?:for|er)\s[^.]{0,40})?:?\s?(?:er\s)?(?:innen\s|innan\s)?[\d]|^[a-zß-ÿ]*møter?(?:\s[^.:]{2,40})?:\s/i;
/** «14. april»: a day in a list of them. */
const ONLY_DAY =
	/^(?:[a-zß-ÿ]+dag\s(?:den\s)?)?\d{1,2}\.\s?(?:[a-zß-ÿ]{3,9}|\d{1,2}\.)(?:\s?20\d{2})?[.;]?$/i;
/** «Deloppdrag 1:» before the words of an item. */
const NUMBERED = /^(?:[A-Za-zÀ-ſ]+\s\d{1,2}[a-z]?\s?[.:–-]\s)?(?:å\s)?/u;
const TASK_HEAD = startsWith(TASK_COLUMN);
const ANNOUNCES = anyOf(TASKS);
const STANDING = anyOf(STANDING_TASKS);
const TOLD_OF_OTHERS = /(?:^|\s)(?:regjering(?:en|a)|stortinget)(?:\s|s\s)/i;
/** «utrede om kravene kan …», «sikre at alle skal …»: neither does one that begins with what is to be done. */
const CLAUSE_WITHIN = /\s(?:om|hvorvidt|korvidt|hvordan|korleis|at|som|hva|kva|hvilke|hvem|kven)\s/u;
const NOT_TO_DO = /^(?:ikke|ikkje|aldri)\s/i;
/** An item that begins as a clause takes no modality from a modal within it. */
const CLAUSE_ITEM = /^(?:om|hvorvidt|korvidt|at|hvordan|korleis|hva|kva|hvilke|kva for)\s/i;

/** Under a heading of background, or after a line of its own that says so, until the next such line. */
function inBackground(section: Section, label: string | null): boolean {
	return within(section, "background") !== null || (label !== null && BACKGROUND.test(label));
}

/** What the walk through the letter remembers from block to block. */
interface Memory {
	leads: LeadIn[];
	/** The lists that a paragraph between their items broke off. */
	suspended: LeadIn[];
	label: string | null;
	section: Section | null;
}

/** The blocks under «Oppgave» in a table's head: «Veilede kommuner om …» is the task itself there, a sentence or none. */
function taskCells({ tables }: Letter): ReadonlySet<Block> {
	const columns = tables.flatMap(({ rows: [head, ...rows] }) => {
		const column = head?.cells.find(({ text }) => TASK_HEAD.test(text))?.column;
		return column === undefined ? [] : rows.flatMap((row) => cellAt(row, column)?.blocks ?? []);
	});
	return new Set(columns);
}

/** Every sentence and list item that binds somebody, and what was set aside and why. Linear in the text. */
export function requirementsOf(given: Omit<Known, "tasks">): Requirements {
	const known: Known = { ...given, tasks: taskCells(given.letter) };
	const { blocks } = known.letter.document;
	const rows = new Rows(known);
	const memory: Memory = { leads: [], suspended: [], label: null, section: null };
	for (const [index, block] of blocks.entries())
		if (block.role !== "contents") readBlock(known, rows, memory, block, blocks[index + 1]);
	return { list: rows.list, setAside: rows.setAside };
}

function readBlock(known: Known, rows: Rows, memory: Memory, block: Block, next: Block | undefined): void {
	const { letter } = known;
	const here = sectionAt(letter, block);
	const words = wordsOf(letter, block);
	if (block.role === "note") {
		// A footnote may stand in the middle of a list, and ends none.
		asSentences(
			{ known, rows, block, next: undefined, background: inBackground(here, null), leads: [] },
			words,
		);
		return;
	}
	if (here !== memory.section || here.heading === block)
		Object.assign(memory, { leads: [], suspended: [], label: null, section: here });
	if (here.heading === block) {
		const tasks = STANDING.test(words) ? listLead(letter, block, next) : null;
		if (tasks !== null) memory.leads = [tasks];
		return;
	}
	if (isLabel(words) && !known.tasks.has(block)) {
		memory.label = words;
		const tasks = taskLead(known, rows, block, words, next);
		if (tasks !== null) memory.leads = [tasks];
		const binds = LEADS.test(words) && known.modals(block.words, block.end).length > 0;
		if (block.role !== "item" && (tasks !== null || !binds)) return;
	}
	if (known.aims.has(block) && !tellsOn(letter, block)) {
		if (known.modals(block.words, block.end).length > 0)
			rows.leave({ start: block.words, end: block.end }, "goal-or-indicator");
		return;
	}
	const background = inBackground(here, memory.label) || BACKGROUND.test(words);
	const lead = leadOver(memory, block);
	const walk: Walk = { known, rows, block, next, background, leads: memory.leads };
	if (lead === undefined) asSentences(walk, words);
	else asItem(walk, words, lead);
}

/** A supplement's sentence that changes an indicator may stand before others in its paragraph. */
function tellsOn(letter: Letter, block: Block): boolean {
	if (letter.head.kind !== "supplementary-letter" || block.role !== "paragraph" || block.cell !== null)
		return false;
	return sentencesOf(letter.document, block).length > 1;
}

/** A short line that is no sentence: the name of what follows. */
function isLabel(words: string): boolean {
	return words.length < 48 && !/\s(?:skal|må|bes|kan)(?![A-Za-zÀ-ſ])/u.test(words) && !/[.;]$/u.test(words);
}

/** The line that binds an item; a paragraph ends the lists before it, and a number above one takes them up again. */
function leadOver(memory: Memory, block: Block): LeadIn | undefined {
	if (block.role !== "item") {
		if (memory.leads.length > 0) memory.suspended = memory.leads;
		memory.leads = [];
		return undefined;
	}
	if (memory.leads.length === 0 && Number.parseInt(block.marker ?? "", 10) > 1)
		memory.leads = memory.suspended;
	memory.leads = memory.leads.filter((lead) => lead.level < block.level);
	return memory.leads.at(-1);
}

/** The duty to do what is listed next, where that is tasks: «Utarbeide en plan …». */
function listLead(letter: Letter, block: Block, next: Block | undefined): LeadIn | null {
	if (next?.role !== "item" || (block.role === "item" && next.level <= block.level)) return null;
	if (!TASK.test(wordsOf(letter, next).replace(NUMBERED, ""))) return null;
	const modal: Modal = { start: 0, end: 0, modality: "must", clause: 0, subordinate: false };
	return { modal, subject: { name: null, role: "unnamed", others: [] }, level: next.level - 1 };
}

/** The duty that a line without a modal word announces for the tasks listed under it: «Arbeidet deles i tre:». */
function taskLead(
	{ letter }: Known,
	rows: Rows,
	block: Block,
	words: string,
	next: Block | undefined,
): LeadIn | null {
	if (!LEADS.test(words) || TOLD_OF_OTHERS.test(words)) return null;
	if (rows.assignmentAt(block.start) === undefined && !ANNOUNCES.test(words)) return null;
	return listLead(letter, block, next);
}

/** An item under a line that binds: its first sentence is bound by that line, later ones by their own words. */
function asItem(walk: Walk, words: string, lead: LeadIn): void {
	const { known, rows, block, next, leads } = walk;
	if (words.length < 4 || ONLY_DAY.test(words) || (words.length < 60 && DATED_LINE.test(words))) return;
	if (onlyNames(known, block)) return;
	const assignment = rows.assignmentAt(block.start) !== undefined;
	const standing = { background: false, assignment, bound: false };
	const forbids = lead.modal.modality === "must" && NOT_TO_DO.test(words);
	const sentences = sentencesOf(known.letter.document, block);
	const later = sentences
		.slice(1)
		.map((span) => ({ span, found: binding(known, block, span, standing) }))
		.filter(({ found }) => found !== null && typeof found !== "string");
	for (const [order, span] of [sentences[0]!, ...later.map((one) => one.span)].entries()) {
		const own =
			order === 0 && (CLAUSE_ITEM.test(words) || doesOnly(known, span, words))
				? null
				: binding(known, block, span, standing);
		const chosen =
			own !== null && typeof own !== "string" && (order > 0 || own.modal.voice === undefined)
				? own
				: {
						modal: {
							...lead.modal,
							...(forbids ? { modality: "must-not" as const } : {}),
							end: 0,
							voice: undefined,
						},
						subject: lead.subject,
					};
		if (order === 0 && later.length > 0 && chosen !== own && !INFINITIVE.test(words)) continue;
		const subject = chosen.subject.name === null ? lead.subject : chosen.subject;
		const bond = { modal: chosen.modal, subject };
		const deeper = next?.role === "item" && next.level > block.level;
		if (order === 0 && (LEADS.test(words) || deeper)) leads.push({ ...bond, level: block.level });
		rows.add(later.length === 0 ? { start: block.words, end: block.end } : span, block, bond);
	}
}

/** Words that begin with what is to be done, and have their first modal in a clause within it. */
function doesOnly({ modals }: Known, { start, end }: Span, words: string): boolean {
	if (!/^[a-zß-ÿ]/u.test(words) || !INFINITIVE.test(words)) return false;
	const [first] = modals(start, end);
	return first !== undefined && CLAUSE_WITHIN.test(words.slice(0, first.start));
}

/** A list of bodies that something holds for is no list of duties. */
function onlyNames(known: Known, block: Block): boolean {
	const named = known.actors
		.within(block.words, block.end)
		.reduce((sum, one) => sum + one.end - one.start, 0);
	return named >= (block.end - block.words) * 0.9;
}

/** Whether the list that follows the paragraph's last sentence is bound by it. */
function listsDuties(letter: Letter, { block, next }: Walk, sentence: string, { modal }: Bond): boolean {
	if (next?.role !== "item" || (block.role === "item" && next.level <= block.level)) return false;
	return LEADS.test(sentence) || (modal.modality === "asked" && INFINITIVE.test(wordsOf(letter, next)));
}

function asSentences(walk: Walk, words: string): void {
	const { known, rows, block, next, background, leads } = walk;
	const { letter } = known;
	const sentences = sentencesOf(letter.document, block);
	const assignment = rows.assignmentAt(block.start) !== undefined;
	let before: Bond | null = null;
	for (const [order, span] of sentences.entries()) {
		const found = binding(known, block, span, { background, assignment, bound: before !== null });
		const last = order === sentences.length - 1;
		if (found === null) {
			if (last) leadWithoutModal(walk, span, words, before);
			continue;
		}
		if (typeof found === "string") {
			rows.leave(span, found);
			continue;
		}
		before = found;
		const sentence = letter.text.slice(span.start, span.end);
		if (last && listsDuties(letter, walk, sentence, found)) {
			if (!TO_BODIES.test(sentence)) leads.push({ ...found, level: next!.level - 1 });
			if (LEADS.test(sentence) && !(found.modal.modality === "may" && CONDITIONED.test(sentence))) {
				rows.leave(span, "lead-in");
				continue;
			}
		}
		rows.add(span, block, found);
	}
}

/** A last sentence that binds by no word of its own may still lead into a list of duties. */
function leadWithoutModal(
	{ known, rows, block, next, leads }: Walk,
	span: Span,
	words: string,
	before: Bond | null,
): void {
	const sentence = known.letter.text.slice(span.start, span.end);
	if (before !== null && next?.role === "item" && MEANS.test(sentence) && LEADS.test(sentence)) {
		leads.push({ ...before, level: next.level - 1 });
		return;
	}
	const tasks = taskLead(known, rows, block, sentence === words ? words : sentence, next);
	if (tasks !== null) leads.push(tasks);
}
