import type { Block } from "../document.ts";
import { datesWithin, type Letter, sectionAt, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { DEADLINE_LABEL } from "../lexicon/dates.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import { type Section, within } from "../outline.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";

/** A place where the letter begins to treat an assignment. */
export interface Anchor {
	/** As numbered; null where the letter does not number it. */
	readonly id: string | null;
	readonly title: string;
	readonly section: Section;
	/** The place: the row, or the block and what belongs to it. */
	readonly start: number;
	end: number;
	readonly page: number | null;
	/** A row of a list: all that is said of it stands in the row. */
	readonly row: Row | null;
	readonly table: Table | null;
	/** Cells of the row that hold deadlines, lead, comment and urgency, where the table's head or the row says so. */
	readonly cells: {
		readonly deadline: readonly Cell[];
		readonly lead: Cell | null;
		readonly comment: Cell | null;
		readonly urgency: Cell | null;
		readonly goal: Cell | null;
	};
}

const ID =
	"T{0,2}B?\\s?-?\\s?20\\d{2}\\s?-\\s?(?:FoU\\s?)?\\d{1,3}(?![\\d/.])|TB\\s?-?\\s?20\\d{2}\\s?-?\\s?FoU\\s?-?\\d{1,2}|\\d{1,3}/20\\d{2}(?!\\d)";
const LABEL = alternatives(lexicon.ASSIGNMENT_LABEL);
const WITH_ID = new RegExp(`^(?:${LABEL}\\s?(?:nr\\.?\\s?)?)?[(]?(${ID})[)]?(?:\\s*[:–-]\\s*|\\s+|$)`, "iu");
const LABELLED = new RegExp(
	`^${LABEL}\\s?(?:nr\\.?\\s?)?(\\d{1,3}(?:\\.\\d{1,3}){0,3}|[A-Z]\\d{0,2}|[IVX]{1,4})(?:\\s*[:.–-]\\s*|\\s+(?=[A-ZÀ-Þ])|$)`,
	"iu",
);
const DEPARTMENT = /^(?:avd\.?|avdeling|ansvarlig avdeling|seksjon)\s?[A-Za-zÀ-ɏ]*:?/iu;
const FRIST = new RegExp(`^${alternatives(DEADLINE_LABEL)}`, "iu");

const HEADS = {
	number: startsWith(lexicon.NUMBER_COLUMN),
	title: startsWith(lexicon.TITLE_COLUMN),
	deadline: startsWith(lexicon.DEADLINE_COLUMN),
	lead: startsWith(lexicon.LEAD_COLUMN),
	comment: startsWith(lexicon.COMMENT_COLUMN),
	urgency: startsWith(lexicon.URGENCY_COLUMN),
	goal: startsWith(lexicon.GOAL_COLUMN),
};

/** "TB 2026-67" and "TB2024 FoU1" → one written form: no space or hyphen between TB and the year. */
export function idOf(written: string): string {
	return written
		.replace(/^(T{0,2}B)\s?-?\s?(?=20)/iu, "$1")
		.replace(/\s?-\s?/gu, "-")
		.replace(/\s+/gu, " ")
		.trim();
}

/** How ids are compared: case, spaces and hyphens do not count (R2.8). */
export function idKey(id: string): string {
	return id
		.toLowerCase()
		.replace(/[^A-Za-zÀ-ɏ0-9/.]/gu, "")
		.replace(/^tb(?=20\d{2}\d)/u, "tb");
}

interface Head {
	readonly number: number | null;
	readonly title: number | null;
	readonly deadline: number | null;
	readonly lead: number | null;
	readonly comment: number | null;
	readonly urgency: number | null;
	readonly goal: number | null;
}

function headOf(table: Table): Head | null {
	const first = table.rows[0];
	if (first === undefined || first.cells.length < 2 || first.cells.some((cell) => cell.text.length > 60))
		return null;
	const column = (pattern: RegExp, not: readonly (number | undefined)[] = []): number | null =>
		first.cells.find((cell) => pattern.test(cell.text) && !not.includes(cell.column))?.column ?? null;
	const number = column(HEADS.number);
	const title = column(HEADS.title, [number ?? undefined]);
	const deadline = column(HEADS.deadline);
	if (deadline === null || (title === null && number === null)) return null;
	return {
		number,
		title,
		deadline,
		lead: column(HEADS.lead),
		comment: column(HEADS.comment),
		urgency: column(HEADS.urgency),
		goal: column(HEADS.goal, [title ?? undefined]),
	};
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
const titled = (text: string): string =>
	oneLine(text)
		.replace(/[\s:.–-]+$/u, "")
		.replace(/^[\s:–-]+/u, "");

/** A row with a number of its own, in a table with or without a head. */
function numberedRow(letter: Letter, table: Table, row: Row, head: Head | null): Anchor | null {
	const first = row.cells[0]!;
	const match =
		WITH_ID.exec(oneLine(first.text)) ??
		(row.cells.length > 1 && first.text.length < 40 ? LABELLED.exec(oneLine(first.text)) : null);
	if (match?.[1] === undefined) return null;
	const rest = titled(oneLine(first.text).slice(match[0].length));
	const others = row.cells.slice(1).filter((cell) => !DEPARTMENT.test(cell.text));
	const titleCell =
		head?.title === null || head === null
			? others.find((cell) => /[A-Za-zÀ-ɏ]{3}/u.test(cell.text) && !FRIST.test(cell.text))
			: cellAt(row, head.title);
	const title = rest.length > 8 && /[A-Za-zÀ-ɏ]{4}/u.test(rest) ? rest : titled(titleCell?.text ?? rest);
	const dated = others.filter(
		(cell) =>
			cell !== titleCell &&
			cell.text.length < 160 &&
			(datesWithin(letter, cell.start, cell.end).length > 0 || OPEN_CELL.test(cell.text)),
	);
	return anchorOf(match[1], title, table, row, head, dated);
}

const OPEN_CELL = /^(?:flerårig|fleirårig|pågående|pågåande|løpende|løpande|fortløpende)/iu;

function anchorOf(
	id: string | null,
	title: string,
	table: Table,
	row: Row,
	head: Head | null,
	dated: readonly Cell[],
): Anchor {
	const at = (column: number | null | undefined): Cell | null =>
		column === null || column === undefined ? null : cellAt(row, column);
	const deadline = at(head?.deadline);
	return {
		id: id === null ? null : idOf(id),
		title,
		section: table.section,
		start: row.start,
		end: row.end,
		page: row.cells[0]!.page,
		row,
		table,
		cells: {
			deadline: deadline === null ? dated : [deadline],
			lead: at(head?.lead),
			comment: at(head?.comment),
			urgency: at(head?.urgency),
			goal: at(head?.goal),
		},
	};
}

/** Rows under a head that speaks of assignments and deadlines, numbered or not. */
function headedRow(letter: Letter, table: Table, row: Row, head: Head): Anchor | null {
	if (
		within(table.section, "reporting", "dialogue", "budget") !== null &&
		within(table.section, "assignments", "rd-assignments") === null
	)
		return null;
	const number = head.number === null ? null : cellAt(row, head.number);
	const titleCell = head.title === null ? null : cellAt(row, head.title);
	if (titleCell === null || titleCell.text.length < 5) return null;
	const match = /^(\d{1,3}(?:\.\d{1,3})*[.)]?|[a-z][.)])\s+/iu.exec(titleCell.text);
	const id = number !== null && number !== titleCell ? number.text : (match?.[1] ?? null);
	const title = titled(titleCell.text.slice(match?.[0].length ?? 0));
	const first = title.split(/(?<=[A-Za-zÀ-ɏ]{3}[.:])\s(?=[A-ZÀ-Þ])/u)[0] ?? title;
	return anchorOf(
		id === null ? null : id.replace(/[.)]+$/u, ""),
		title.length > 200 ? titled(first) : title,
		table,
		row,
		head,
		[],
	);
}

/** Table rows that begin an assignment. */
export function anchorsInTables(letter: Letter): Anchor[] {
	return letter.tables.flatMap((table) => {
		const head = headOf(table);
		return table.rows.flatMap((row, index) => {
			const numbered = numberedRow(letter, table, row, index === 0 ? null : head);
			if (numbered !== null) return [numbered];
			const headed = head === null || index === 0 ? null : headedRow(letter, table, row, head);
			return headed === null ? [] : [headed];
		});
	});
}

const NO_CELLS = { deadline: [], lead: null, comment: null, urgency: null, goal: null } as const;

/** Headings, paragraphs and items that begin with an assignment's number. */
export function anchorsInText(letter: Letter): Anchor[] {
	const found: Anchor[] = [];
	for (const [index, block] of letter.document.blocks.entries()) {
		if (block.cell !== null || block.role === "contents" || block.role === "note") continue;
		const words = wordsOf(letter, block);
		const match = WITH_ID.exec(words) ?? labelledIn(letter, block, words);
		if (match?.[1] === undefined) continue;
		const rest = words.slice(match[0].length);
		const bold = block.strong.find(([from]) => from <= block.words + match[0].length + 1);
		const boldTitle =
			bold !== undefined && bold[1] < block.end - 1
				? titled(letter.text.slice(block.words + match[0].length, bold[1]))
				: "";
		const line =
			boldTitle.length > 4 ? boldTitle : (rest.split(/(?<=[A-Za-zÀ-ɏ]{3}\.)\s(?=[A-ZÀ-Þ])/u)[0] ?? rest);
		if (rest !== "" && !/^[A-ZÀ-Þ«(*\d]/u.test(rest)) continue;
		const next = letter.document.blocks[index + 1];
		const title = titled(rest === "" && next !== undefined ? wordsOf(letter, next) : line);
		if (
			title.length > 320 ||
			(block.role === "paragraph" && sectionAt(letter, block).heading !== block && title.length > 220)
		)
			continue;
		found.push({
			id: idOf(match[1]),
			title,
			section: sectionAt(letter, block),
			start: block.start,
			end: block.end,
			page: block.page,
			row: null,
			table: null,
			cells: NO_CELLS,
		});
	}
	return found;
}

function labelledIn(letter: Letter, block: Block, words: string): RegExpExecArray | null {
	const match = LABELLED.exec(words);
	if (match === null || block.role === "item") return null;
	const section = sectionAt(letter, block);
	const apart = section.heading === block || /[:–-]\s*$/u.test(match[0]) || block.strong.length > 0;
	return apart && !/^som\b/iu.test(words.slice(match[0].length)) ? match : null;
}

const NONE_GIVEN = /^(?:det\s)?(?:er\s|gis\s|blir\s)?(?:ingen|ikke|ikkje)\b/iu;
const SIGNED = anyOf(lexicon.WITHHELD);

/** Items, bold lead-ins and sub-headings in a section of assignments whose assignments bear no number of their own. */
export function anchorsInSections(letter: Letter, taken: readonly Anchor[]): Anchor[] {
	const found: Anchor[] = [];
	for (const section of letter.outline.sections) {
		if (section.kind !== "assignments" && section.kind !== "rd-assignments") continue;
		const from = section.heading?.start ?? 0;
		const to = endOf(section, letter);
		if (taken.some((anchor) => anchor.start >= from && anchor.start < to)) continue;
		const children = section.children.filter((child) => child.kind === "other" && child.heading !== null);
		for (const child of children)
			found.push(
				apart(
					child.heading!,
					child.number === null || /^[IVX]/u.test(child.number) ? null : null,
					child.name,
					child,
				),
			);
		if (children.length === 0) found.push(...fromBlocks(letter, section));
	}
	return found;
}

const apart = (block: Block, id: string | null, title: string, section: Section): Anchor => ({
	id,
	title: titled(title),
	section,
	start: block.start,
	end: block.end,
	page: block.page,
	row: null,
	table: null,
	cells: NO_CELLS,
});

function fromBlocks(letter: Letter, section: Section): Anchor[] {
	const blocks = section.blocks.filter(
		(block) => block.cell === null && block.role !== "note" && block.role !== "contents",
	);
	const items = blocks.filter((block) => block.role === "item" && block.level <= 1);
	const bold = blocks.filter(
		(block) =>
			block.role === "paragraph" && block.strong[0]?.[0] === block.words && block.strong[0][1] < block.end,
	);
	const chosen =
		bold.length > 0 && bold.length >= items.length
			? bold
			: items.length > 0
				? items
				: blocks.filter((block) => GIVES.test(wordsOf(letter, block)) && !/:$/u.test(wordsOf(letter, block)));
	return chosen.flatMap((block) => {
		const words = wordsOf(letter, block);
		if (NONE_GIVEN.test(words) || (FRIST.test(words) && words.length < 80) || words.length < 12) return [];
		const strong = block.strong.find(([from]) => from === block.words);
		const lead =
			strong === undefined || strong[1] >= block.end - 1
				? /^([^.:]{4,120}):\s/u.exec(words)?.[1]
				: letter.text.slice(strong[0], strong[1]);
		const id = /^(\d{1,3}(?:\.\d{1,3})*|[a-z])[.)]?$/iu.exec(block.marker ?? "")?.[1] ?? null;
		return [apart(block, id, lead ?? sentence(words), section)];
	});
}

const GIVES = /(?<![A-Za-zÀ-ɏ])(?:skal|må|bes|ber|bed|i oppdrag)(?![A-Za-zÀ-ɏ])/iu;

/** The first sentence, without the deadline at its end. */
function sentence(words: string): string {
	const first = words.split(/(?<=[A-Za-zÀ-ɏ)]{3}\.)\s(?=[A-ZÀ-Þ])/u)[0] ?? words;
	return first.replace(/[.,]?\s*\(?frist:?\s.*$/iu, "").replace(/,?\sinn[ea]n\s\d.*$/iu, "");
}

/** Where a section ends, its sub-sections included. */
export function endOf(section: Section, letter: Letter): number {
	const { sections } = letter.outline;
	for (let index = sections.indexOf(section) + 1; index < sections.length; index++) {
		if (sections[index]!.level <= section.level) return sections[index]!.heading!.start;
	}
	return letter.text.length;
}

export { SIGNED as WITHHELD_WORDS };
