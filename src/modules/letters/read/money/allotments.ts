import type { Block } from "../document.ts";
import { type Letter, sectionAt, wordsOf } from "../letter.ts";
import type { Section } from "../outline.ts";
import type { Allotment, ChapterTotal } from "../reading.ts";
import type { Cell, Table } from "../tables.ts";
import { type Carried, isBudgetTable, readBudgetTable } from "./budget-tables.ts";
import { readChanges, type ToldChange } from "./changes.ts";
import { type Ground, groundOf } from "./ground.ts";
import { allotmentMadeUp, changeByMeasures } from "./measures.ts";
import { boundRow, namesReceivers, type Part, saysBound, type TableAllotment } from "./parts.ts";
import { INCOME, placesIn } from "./place.ts";
import { type Line, readLines, type ToldAllotment } from "./runs.ts";
import { sharedSum } from "./shared-sums.ts";
import { readStatements } from "./statements.ts";

/** An allotment with the cells that comment on it, where earmarks may be told. */
export interface FoundAllotment {
	readonly allotment: Allotment;
	readonly comments: readonly Cell[];
	/** Rows under its own in the table, that tell what parts of it are for. */
	readonly parts: readonly Part[];
}

export interface FoundMoney {
	readonly allotments: readonly FoundAllotment[];
	readonly totals: readonly ChapterTotal[];
	/** Tables that were read as budget tables. */
	readonly tables: ReadonlySet<Table>;
	/** Parts of items that tables of their own bind, with their places. */
	readonly bound: readonly { readonly place: Pick<Allotment, "chapter" | "item">; readonly part: Part }[];
	/** Where sums begin that stand in lists as the items' own. */
	readonly told: ReadonlySet<number>;
	/** Which item («910.21») each sum is given to that a sentence gives, by where it begins. */
	readonly given: ReadonlyMap<number, string>;
	readonly ground: Ground;
}

const placeOf = (allotment: Allotment): string =>
	`${allotment.chapter}.${allotment.item}.${allotment.subItem ?? ""}`;

/** Gathers what is found, the surest first: an item that one way of telling gave is not taken from another. */
class Gathering {
	readonly allotments: FoundAllotment[] = [];
	readonly totals: ChapterTotal[] = [];
	private readonly places = new Set<string>();

	readonly bound: { place: Pick<Allotment, "chapter" | "item">; part: Part }[] = [];

	/**
	 * The allotted items that rows of what is bound are of; null where one of them is not allotted. What is
	 * bound is money to spend: after a chapter of income, the only item of expenses with the row's number.
	 */
	wholes(found: readonly FoundAllotment[]): readonly Pick<Allotment, "chapter" | "item">[] | null {
		const known = found.map(({ allotment }) => {
			const own = this.places.has(placeOf(allotment)) ? allotment : undefined;
			if (Number(allotment.chapter) < INCOME) return own;
			const expenses = this.allotments.filter(
				(one) => one.allotment.item === allotment.item && Number(one.allotment.chapter) < INCOME,
			);
			return expenses.length === 1 ? expenses[0]!.allotment : own;
		});
		return known.includes(undefined) ? null : known.map((one) => one!);
	}

	addTable(found: readonly FoundAllotment[]): void {
		for (const one of found) this.places.add(placeOf(one.allotment));
		this.allotments.push(...found);
	}

	addTold(found: readonly ToldAllotment[]): void {
		for (const { allotment } of found) {
			if (this.places.has(placeOf(allotment))) continue;
			this.places.add(placeOf(allotment));
			this.allotments.push({ allotment, comments: [], parts: [] });
		}
	}
}

/** Several rows for one item, each with its own name: they share it out. */
function sharesOut(rows: readonly TableAllotment[]): boolean {
	const names = new Map<string, Set<string>>();
	for (const { allotment } of rows) {
		const place = placeOf(allotment);
		names.set(place, (names.get(place) ?? new Set()).add(allotment.name ?? ""));
	}
	return names.size < rows.length && [...names.values()].some((own) => own.size > 1);
}

/** Rows that share out items of expenses which the text allots, as what is bound; false where it allots one of them not. */
function bindShares(into: Gathering, { table, rows }: Shares): boolean {
	const found = rows.map(({ allotment, row }) => {
		const place = into.allotments.find(
			(one) => one.allotment.item === allotment.item && Number(one.allotment.chapter) < INCOME,
		)?.allotment;
		return { place, part: boundRow(table, row, allotment.amount, allotment.name ?? null) };
	});
	if (found.some(({ place }) => place === undefined)) return false;
	for (const { place, part } of found)
		if (part !== null && part.amount < place!.amount) into.bound.push({ place: place!, part });
	return true;
}

interface Shares {
	readonly table: Table;
	readonly rows: readonly TableAllotment[];
}

function fromTables(letter: Letter, ground: Ground, into: Gathering, shares: Shares[]): ReadonlySet<Table> {
	const carried: Carried = { chapter: null, chapterName: null, columns: null, unit: null, last: null };
	const tables = new Set<Table>();
	for (const table of letter.tables) {
		if (!isBudgetTable(letter, ground, table) && !goesOn(table, carried)) {
			const supplement = letter.head.kind === "supplementary-letter";
			const told = supplement ? changeByMeasures(letter, table) : allotmentMadeUp(letter, ground, table);
			if (told !== null) {
				into.addTold([told]);
				tables.add(table);
			}
			continue;
		}
		const part = readBudgetTable(letter, ground, table, carried);
		if (part.allotments.length === 0) continue;
		const before = table.before === null ? "" : wordsOf(letter, table.before);
		const wholes = saysBound(table, before) || namesReceivers(table) ? into.wholes(part.allotments) : null;
		if (wholes !== null) {
			for (const [index, { allotment, row }] of part.allotments.entries()) {
				const bound = boundRow(table, row, allotment.amount, allotment.name ?? null);
				if (bound !== null) into.bound.push({ place: wholes[index]!, part: bound });
			}
			tables.add(table);
			continue;
		}
		tables.add(table);
		if (into.allotments.length === 0 && sharesOut(part.allotments)) {
			shares.push({ table, rows: part.allotments });
			continue;
		}
		into.addTable(part.allotments);
		into.totals.push(...part.totals);
	}
	return tables;
}

/** A table right after a budget table of the same width, without a head of its own: the same one over the page. */
function goesOn(table: Table, carried: Carried): boolean {
	const first = table.rows[0]!;
	return (
		carried.columns !== null &&
		carried.columns.width === table.width &&
		first.cells.length === 1 &&
		first.cells[0]!.column >= 2
	);
}

interface Change {
	readonly told: ToldChange;
	readonly section: Section;
}

/**
 * Changes of one item told in several sentences under one heading add up; elsewhere the first counts.
 * What Parliament gave counts where nothing is given on from it.
 */
function added(changes: readonly Change[]): readonly ToldAllotment[] {
	const sums = new Map<string, Change>();
	for (const change of [...changes].sort((a, b) => Number(a.told.granted) - Number(b.told.granted))) {
		const { allotment } = change.told;
		const key = placeOf(allotment);
		const before = sums.get(key);
		if (before === undefined) sums.set(key, change);
		else if (before.section === change.section && before.told.granted === change.told.granted) {
			const amount = before.told.allotment.amount + allotment.amount;
			sums.set(key, { ...before, told: { ...before.told, allotment: { ...before.told.allotment, amount } } });
		}
	}
	return [...sums.values()].map(({ told }) => told);
}

/** The chapter that a block speaks of without an item: the lines after it are that chapter's. */
function chapterSaid(letter: Letter, block: Block): string | null {
	const mentions = placesIn(wordsOf(letter, block));
	return mentions.some((mention) => mention.items.length > 0) ? null : (mentions.at(-1)?.chapter ?? null);
}

/** Whether allotments may stand in running text here: where money is given, or everywhere if no heading says where. */
function speaksOfMoney(ground: Ground, block: Block, anywhere: boolean): boolean {
	const side = ground.sideAt(block);
	return side === "budget" || (anywhere && side === "elsewhere");
}

/**
 * The letter's allotments and chapter totals: from tables first, then lists, then sentences; in a
 * supplementary letter its changes, with their sign. Linear in the letter.
 */
export function allotmentsOf(letter: Letter): FoundMoney {
	const ground = groundOf(letter);
	const into = new Gathering();
	const shares: Shares[] = [];
	const tables = fromTables(letter, ground, into, shares);
	const supplement = letter.head.kind === "supplementary-letter";
	const anywhere = !letter.outline.sections.some((section) => ground.sideOf(section) === "budget");
	const line: Line = { chapter: null, chapterName: null };
	const changes: Change[] = [];
	const told = new Set<number>();
	const given = new Map<number, string>();
	const gives: ToldAllotment[] = [];
	const tells: ToldAllotment[] = [];
	for (const block of letter.document.blocks) {
		if (block.cell !== null || block.role === "contents") continue;
		if (!supplement && !speaksOfMoney(ground, block, anywhere)) continue;
		const section = sectionAt(letter, block);
		line.chapter = ground.placeAt(block).chapter ?? chapterSaid(letter, block) ?? line.chapter;
		const lines = readLines(letter, block, line, ground.unitBefore(block.start) ?? 1, supplement);
		into.addTold(lines.allotments);
		for (const { sum } of lines.allotments) told.add(sum.start);
		into.totals.push(...lines.totals);
		if (lines.allotments.length > 0 || ground.sumsOf(block).length === 0) continue;
		if (supplement) changes.push(...readChanges(letter, ground, block).map((told) => ({ told, section })));
		else
			for (const one of readStatements(letter, ground, block)) {
				(one.gives ? gives : tells).push(one.told);
				const { chapter, item } = one.told.allotment;
				if (one.gives) given.set(one.told.sum.start, `${chapter}.${item}`);
			}
	}
	for (const sentences of [added(changes), gives, tells]) into.addTold(sentences);
	for (const one of shares) if (!bindShares(into, one)) into.addTable(one.rows);
	if (letter.head.kind === "letter-of-allocation")
		for (const table of letter.tables) {
			const one = tables.has(table) ? null : sharedSum(letter, ground, table);
			if (one !== null) into.addTold([one]);
		}
	return {
		allotments: into.allotments.sort((a, b) => a.allotment.source.start - b.allotment.source.start),
		totals: into.totals,
		bound: into.bound,
		tables,
		told,
		given,
		ground,
	};
}
