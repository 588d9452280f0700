import type { Block } from "../document.ts";
import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/money.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import { type Section, within } from "../outline.ts";
import type { Allotment, ChapterTotal, Keyword } from "../reading.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import { cellAmount, sumsIn, unitIn } from "./amounts.ts";
import { chapterBefore, nameAfter, placeIn, placeOf } from "./place.ts";

/** An allotment with where earmarks may be told: the row's comment, or the section of the item. */
export interface FoundAllotment {
	readonly allotment: Allotment;
	readonly comment: Cell | null;
	readonly table: Table | null;
}

export interface FoundMoney {
	readonly allotments: readonly FoundAllotment[];
	readonly totals: readonly ChapterTotal[];
	/** Tables that were read as budget tables. */
	readonly tables: ReadonlySet<Table>;
}

const keywordPatterns = lexicon.KEYWORDS.map(([keyword, words]) => [keyword, anyOf(words)] as const);
const HEAD = {
	chapter: startsWith(lexicon.CHAPTER_COLUMN),
	item: startsWith(lexicon.ITEM_COLUMN),
	name: startsWith(lexicon.NAME_COLUMN),
	allotted: startsWith(lexicon.ALLOTTED_COLUMN),
	appropriated: startsWith(lexicon.APPROPRIATED_COLUMN),
	change: startsWith(lexicon.CHANGE_COLUMN),
	before: startsWith(lexicon.BEFORE_COLUMN),
	comment: startsWith(lexicon.COMMENT_COLUMN),
};
const SUM = startsWith(lexicon.SUM_WORDS);
const INCREASED = anyOf(lexicon.INCREASED);
const REDUCED = anyOf(lexicon.REDUCED);

/** The keywords in an item's name; "none" where it has none (R4.3). */
export function keywordsIn(name: string): readonly Keyword[] {
	const found = keywordPatterns.filter(([, pattern]) => pattern.test(name)).map(([keyword]) => keyword);
	return found.length === 0 ? ["none"] : found;
}

const withoutKeywords = (name: string): string =>
	name
		.replace(
			/,?\s(?:kan\s(?:overfør|nytt|nyt|benytt|bruk)\p{L}*|overslags(?:bevilgning|løyving))(?:.*)$/iu,
			"",
		)
		.trim();

interface Columns {
	readonly head: Row | null;
	readonly amount: number | null;
	readonly change: number | null;
	readonly appropriation: number | null;
	readonly chapter: number | null;
	readonly item: number | null;
	readonly comment: number | null;
}

/** Which column holds what, by the head row; the year's own column where several years stand beside each other. */
function columnsOf(table: Table, year: number | null): Columns {
	const head =
		table.rows
			.slice(0, 2)
			.find(
				(row) =>
					row.cells.length > 1 &&
					row.cells.filter((cell) => /\p{L}/u.test(cell.text) && cellAmount(cell.text, 1) === null).length >=
						row.cells.length - 1 &&
					row.cells.some(
						(cell) =>
							HEAD.chapter.test(cell.text) ||
							HEAD.item.test(cell.text) ||
							HEAD.allotted.test(cell.text) ||
							HEAD.name.test(cell.text),
					) &&
					row.cells.every((cell) => cell.text.length < 70 && placeIn(cell.text)?.item == null),
			) ?? null;
	const empty = {
		head: null,
		amount: null,
		change: null,
		appropriation: null,
		chapter: null,
		item: null,
		comment: null,
	};
	if (head === null) return empty;
	const cells = head.cells;
	const columnOf = (pattern: RegExp, not: readonly Cell[] = []): number | null =>
		cells.find((cell) => pattern.test(cell.text) && !not.includes(cell))?.column ?? null;
	const chapterCell = cells.find((cell) => HEAD.chapter.test(cell.text));
	const itemCell = cells.find((cell) => HEAD.item.test(cell.text) && cell !== chapterCell);
	const named = cells.filter(
		(cell) =>
			cell === chapterCell || cell === itemCell || HEAD.name.test(cell.text) || HEAD.comment.test(cell.text),
	);
	const money = cells.filter(
		(cell) =>
			!named.includes(cell) &&
			(HEAD.allotted.test(cell.text) || HEAD.change.test(cell.text) || /20\d{2}|1\s?000/u.test(cell.text)),
	);
	const change = money.find((cell) => HEAD.change.test(cell.text));
	const hasBefore = cells.some((cell) => HEAD.before.test(cell.text));
	const ofYear =
		year === null
			? []
			: money.filter((cell) => cell.text.includes(String(year)) && !HEAD.before.test(cell.text));
	const rest = (ofYear.length > 0 ? ofYear : money).filter(
		(cell) => cell !== change && !HEAD.before.test(cell.text),
	);
	const appropriation = rest.length > 1 ? rest.find((cell) => HEAD.appropriated.test(cell.text)) : undefined;
	const amount = rest.filter((cell) => cell !== appropriation).at(-1);
	return {
		head,
		amount: amount?.column ?? null,
		change:
			change !== undefined && (hasBefore || /endring|\+\/|økning|auke/iu.test(change.text))
				? change.column
				: null,
		appropriation: appropriation?.column ?? null,
		chapter: chapterCell?.column ?? null,
		item: itemCell?.column ?? null,
		comment: columnOf(HEAD.comment),
	};
}

function unitOf(
	letter: Letter,
	table: Table,
	columns: Columns,
	inherited: number | null,
): { unit: number; stated: boolean } {
	const head = table.rows
		.slice(0, 2)
		.map((row) => row.cells.map((cell) => cell.text).join(" "))
		.join(" ");
	const before =
		table.before === null ? "" : letter.text.slice(table.before.start, table.before.end).slice(-200);
	const stated = unitIn(head) ?? unitIn(before) ?? unitIn(table.section.title);
	if (stated !== null) return { unit: stated, stated: true };
	const numbers = table.rows
		.flatMap((row) => row.cells.map((cell) => cellAmount(cell.text, 1)))
		.filter((value): value is number => value !== null && Math.abs(value) > 9999);
	const inKroner =
		numbers.length > 0 && numbers.every((value) => Math.abs(value) >= 100_000 && value % 1000 === 0);
	return {
		unit:
			inKroner && columns.head !== null && !(inherited === 1000 && Math.max(...numbers) < 5_000_000)
				? 1
				: (inherited ?? 1),
		stated: false,
	};
}

interface Carried {
	chapter: string | null;
	chapterName: string | null;
}

function amountOf(
	row: Row,
	columns: Columns,
	unit: number,
	used: readonly (Cell | null)[],
): { amount: number; cell: Cell; isChange: boolean } | null {
	const at = (column: number | null): Cell | null => (column === null ? null : cellAt(row, column));
	const changed = at(columns.change);
	const change = changed === null ? null : cellAmount(changed.text, unit);
	if (change !== null) return { amount: change, cell: changed!, isChange: true };
	const own = at(columns.amount);
	const amount = own === null || used.includes(own) ? null : cellAmount(own.text, unit);
	if (amount !== null) return { amount, cell: own!, isChange: false };
	const numbers = row.cells.filter(
		(cell) =>
			!used.includes(cell) &&
			cell.column !== columns.appropriation &&
			cell.column !== columns.chapter &&
			cell.column !== columns.item &&
			cellAmount(cell.text, unit) !== null,
	);
	const last = numbers.at(-1);
	if (columns.change !== null || last === undefined) return null;
	return { amount: cellAmount(last.text, unit)!, cell: last, isChange: false };
}

function fromTable(
	letter: Letter,
	table: Table,
	carried: Carried,
	inherited: { unit: number | null },
): { allotments: FoundAllotment[]; totals: ChapterTotal[] } {
	const columns = columnsOf(table, letter.head.year);
	const { unit, stated } = unitOf(letter, table, columns, inherited.unit);
	const before = table.before === null ? "" : wordsOf(letter, table.before);
	const heading = chapterBefore(table.section, before);
	if (heading !== null) {
		carried.chapter = heading;
		carried.chapterName = nameAfter(before) ?? nameAfter(table.section.title);
	}
	const allotments: FoundAllotment[] = [];
	const totals: ChapterTotal[] = [];
	for (const row of table.rows) {
		if (row === columns.head) continue;
		const first = row.cells[0]!;
		if (row.cells.some((cell) => SUM.test(cell.text) && cell.text.length < 60)) {
			const total = amountOf(row, columns, unit, []);
			const chapter =
				/(\d{3,4})(?![\p{N}])/u.exec(row.cells.find((cell) => SUM.test(cell.text))?.text ?? "")?.[1] ??
				carried.chapter;
			if (total !== null && chapter !== null && allotments.length > 0)
				totals.push({
					chapter,
					amount: total.amount,
					source: sourceOf({ start: row.start, end: row.end, page: first.page }),
				});
			continue;
		}
		const placed = placeOfRow(row, columns, carried);
		if (placed === null) continue;
		const money = amountOf(row, columns, unit, placed.used);
		if (money === null || carried.chapter === null) continue;
		const nameCell =
			row.cells.find(
				(cell) =>
					!placed.used.includes(cell) && /\p{L}{3}/u.test(cell.text) && cell.column !== columns.comment,
			) ?? null;
		const rest =
			placed.used[0] === undefined || placed.used[0] === null ? null : nameAfter(placed.used[0].text);
		const name = (nameCell?.text ?? rest ?? "").replace(/\s+/gu, " ");
		const appropriated =
			columns.appropriation === null
				? null
				: cellAmount(cellAt(row, columns.appropriation)?.text ?? "", unit);
		allotments.push({
			allotment: {
				chapter: carried.chapter,
				chapterName: carried.chapterName,
				item: placed.item,
				...(placed.subItem === null ? {} : { subItem: placed.subItem }),
				name: name === "" ? null : withoutKeywords(name),
				keywords: keywordsIn(
					row.cells.map((cell) => (cell.column === columns.comment ? "" : cell.text)).join(" "),
				),
				amount: money.amount,
				...(money.isChange ? { isChange: true } : {}),
				appropriation: appropriated,
				source: sourceOf({
					start: row.start,
					end:
						row.cells.find((cell) => cell.column === columns.comment) === undefined
							? row.end
							: money.cell.end,
					page: first.page,
				}),
			},
			comment:
				columns.comment === null
					? (row.cells.find((cell) => cell.start > money.cell.start && cell.text.length > 20) ?? null)
					: cellAt(row, columns.comment),
			table,
		});
	}
	if (stated && allotments.length > 0) inherited.unit = unit;
	return { allotments, totals };
}

function placeOfRow(
	row: Row,
	columns: Columns,
	carried: Carried,
): { item: string; subItem: string | null; used: readonly (Cell | null)[] } | null {
	const chapterCell = columns.chapter === null ? null : cellAt(row, columns.chapter);
	const itemCell = columns.item === null ? null : cellAt(row, columns.item);
	const inChapter =
		chapterCell === null
			? null
			: (placeIn(chapterCell.text) ??
				(/^\d{3,4}$/u.test(chapterCell.text) ? placeIn(`kap. ${chapterCell.text}`) : null));
	if (inChapter?.chapter != null) {
		if (inChapter.chapter !== carried.chapter) carried.chapterName = nameAfter(chapterCell!.text);
		carried.chapter = inChapter.chapter;
	}
	if (inChapter?.item != null)
		return { item: inChapter.item, subItem: inChapter.subItem, used: [chapterCell] };
	const bare =
		itemCell === null ? null : /^(\d{1,2})(?:\.(\d{1,2}))?$/u.exec(itemCell.text.replace(/^post\s?/iu, ""));
	if (bare?.[1] !== undefined)
		return { item: bare[1].padStart(2, "0"), subItem: bare[2] ?? null, used: [itemCell, chapterCell] };
	for (const cell of row.cells.slice(0, 2)) {
		const place = placeIn(cell.text);
		if (place === null) continue;
		if (place.chapter !== null) {
			if (place.chapter !== carried.chapter)
				carried.chapterName = place.item === null ? nameAfter(cell.text) : null;
			carried.chapter = place.chapter;
		}
		if (place.item !== null) return { item: place.item, subItem: place.subItem, used: [cell] };
	}
	return null;
}

const IN_BUDGET = ["budget", "authorisations"] as const;

function isBudgetTable(letter: Letter, table: Table): boolean {
	if (within(table.section, "authorisations") !== null) return false;
	const words = table.rows.slice(0, 6).flatMap((row) => row.cells.map((cell) => cell.text));
	const placed = words.some(
		(text) => placeIn(text) !== null || HEAD.chapter.test(text) || (HEAD.item.test(text) && text.length < 12),
	);
	return (
		placed &&
		(within(table.section, IN_BUDGET[0]) !== null ||
			letter.head.kind === "supplementary-letter" ||
			words.some((text) => (cellAmount(text, 1) ?? 0) > 999))
	);
}

/** A line outside tables that names an item and its sum: «post 01 Driftsutgifter kr 12 300 000». */
function fromLine(letter: Letter, block: Block, carried: Carried): FoundAllotment | null {
	const words = wordsOf(letter, block);
	const place = placeIn(words);
	if (place === null) return null;
	if (place.chapter !== null) {
		carried.chapter = place.chapter;
		carried.chapterName = place.item === null ? nameAfter(words) : carried.chapterName;
	}
	if (place.item === null || carried.chapter === null || words.length > 260) return null;
	const sums = sumsIn(words);
	const bare = sums[0] === undefined ? /[:\s]\s(\d{1,3}(?:[ .]\d{3})+)$/u.exec(words) : null;
	const sum =
		sums[0] ??
		(bare?.[1] === undefined
			? undefined
			: { start: bare.index, end: words.length, kroner: cellAmount(bare[1], 1) ?? 0, tolerance: 0 });
	if (sum === undefined || /(?<!\p{L})(?:skal|kan|må|bevilget|løyvd|andel)(?!\p{L})/iu.test(words))
		return null;
	const name = nameAfter(words.slice(0, sum.start).replace(/[\s:–-]*(?:på|med|kr\.?|tildeles|:)?\s*$/iu, ""));
	return {
		allotment: {
			chapter: carried.chapter,
			chapterName: carried.chapterName,
			item: place.item,
			name: name === null ? null : withoutKeywords(name),
			keywords: keywordsIn(words),
			amount: sum.kroner,
			appropriation: null,
			source: sourceOf({ start: block.words, end: block.end, page: block.page }),
		},
		comment: null,
		table: null,
	};
}

/** In a supplementary letter: a heading names the item, a sentence under it the change. */
function fromSentences(letter: Letter, section: Section): FoundAllotment | null {
	const place = placeOf(section);
	if (place.chapter === null || place.item === null || section.heading === null) return null;
	const blocks = section.blocks.filter((block) => block.cell === null && block.role === "paragraph");
	let amount = 0;
	let source: Block | null = null;
	for (const block of blocks) {
		const words = wordsOf(letter, block);
		const reduced = REDUCED.test(words);
		if (!reduced && !INCREASED.test(words)) continue;
		const led = (reduced ? REDUCED : INCREASED).exec(words)!;
		const sum = sumsIn(words).find((one) => one.start >= led.index);
		if (sum === undefined) continue;
		amount += reduced ? -sum.kroner : sum.kroner;
		source ??= block;
	}
	if (source === null) return null;
	return {
		allotment: {
			chapter: place.chapter,
			item: place.item,
			name: nameAfter(section.title),
			amount,
			isChange: true,
			source: sourceOf({ start: source.words, end: source.end, page: source.page }),
		},
		comment: null,
		table: null,
	};
}

/** The letter's allotments and chapter totals, from tables, lists and, in supplementary letters, sentences. */
export function allotmentsOf(letter: Letter): FoundMoney {
	const carried: Carried = { chapter: null, chapterName: null };
	const inherited = { unit: null as number | null };
	const found: FoundAllotment[] = [];
	const totals: ChapterTotal[] = [];
	const tables = new Set<Table>();
	for (const table of letter.tables) {
		if (!isBudgetTable(letter, table)) continue;
		const part = fromTable(letter, table, carried, inherited);
		if (part.allotments.length === 0) continue;
		found.push(...part.allotments);
		totals.push(...part.totals);
		tables.add(table);
	}
	const lines: Carried = { chapter: null, chapterName: null };
	for (const block of letter.document.blocks) {
		const section = sectionAt(letter, block);
		if (block.cell !== null || block.role === "contents" || within(section, "budget") === null) continue;
		const own = placeOf(section).chapter;
		if (own !== null) lines.chapter = own;
		const line = fromLine(letter, block, lines);
		if (
			line !== null &&
			!found.some(
				(one) =>
					one.allotment.chapter === line.allotment.chapter && one.allotment.item === line.allotment.item,
			)
		)
			found.push(line);
	}
	if (letter.head.kind === "supplementary-letter") {
		for (const section of letter.outline.sections) {
			const one = fromSentences(letter, section);
			if (
				one !== null &&
				!found.some(
					(other) =>
						other.allotment.chapter === one.allotment.chapter && other.allotment.item === one.allotment.item,
				)
			)
				found.push(one);
		}
	}
	return {
		allotments: found.sort((a, b) => a.allotment.source.start - b.allotment.source.start),
		totals,
		tables,
	};
}
