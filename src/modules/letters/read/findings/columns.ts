import { type Letter, sourceOf } from "../letter.ts";
import { BEFORE_COLUMN, CHANGE_COLUMN } from "../lexicon/money.ts";
import { startsWith } from "../lexicon/words.ts";
import type { FoundMoney } from "../money/allotments.ts";
import { cellAmount, unitIn } from "../money/amounts.ts";
import { SUM } from "../money/columns.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

const CHANGE = startsWith(CHANGE_COLUMN);
const BEFORE = startsWith(BEFORE_COLUMN);
/** Head of a column of chapters or items: numbers that nothing is added to. */
const PLACE = /^(?:kap|post)/i;
/** A row in the middle of a table that begins so adds up; «Samlet saksbehandlingstid» and «Totalt antall saker» do not. */
const SUBTOTAL = /^sum(?![A-Za-zÀ-ſ])/i;
const LONGEST_SUM_NAME = 40;
const THOUSANDTHS = 1000;
/** Head of a column of shares, averages or steps in per cent, which nobody adds up. */
const NOT_ADDED = /%|(?<![A-Za-zÀ-ſ])(?:pst|prosent|andel|del\s|snitt|gjennomsnitt|median|vekst)/i;
/** «2024», «Saldert 2024»: the year in a column's head. */
const YEAR_IN = /(?<!\d)20\d{2}(?!\d)/u;
const YEAR = /^(?:19|20)\d{2}$/u;

/** A table's rows below its head, and the columns in which most of them have a number. */
interface Figures {
	readonly rows: readonly Row[];
	readonly columns: readonly number[];
}

function numberAt(row: Row, column: number): number | null {
	return figureIn(cellAt(row, column));
}

/** A cell's number in thousandths, so that decimals add up exactly; null for words and years. */
function figureIn(cell: Cell | null): number | null {
	return cell === null || YEAR.test(cell.text.trim()) ? null : cellAmount(cell.text, THOUSANDTHS);
}

const isFigure = (cell: Cell): boolean => figureIn(cell) !== null;

function figuresOf(table: Table, from: number): Figures {
	const rows = table.rows.slice(from);
	const columns = [...new Set(rows.flatMap((row) => row.cells.filter(isFigure).map(({ column }) => column)))];
	return {
		rows,
		columns: columns
			.filter((column) => rows.filter((row) => numberAt(row, column) !== null).length * 2 > rows.length)
			.sort((a, b) => a - b),
	};
}

/** How the change in a table's row hangs together with what stands before and after it. */
const RELATIONS = [
	{ before: 0, change: 1, after: 2 },
	{ before: 0, change: 2, after: 1 },
	{ before: 1, change: 0, after: 2 },
	{ before: 1, change: 2, after: 0 },
] as const;

/** Rows where what was allotted before and the change do not make the new sum (R2.4). */
export function wrongNewSums(letter: Letter): readonly Asked[] {
	return letter.tables.flatMap((table): Asked[] => {
		const head = table.rows.findIndex((row) => row.cells.some((cell) => CHANGE.test(cell.text)));
		if (head < 0) return [];
		const change = table.rows[head]!.cells.find((cell) => CHANGE.test(cell.text))!.column;
		const titleOf = (column: number): string => cellAt(table.rows[head]!, column)?.text ?? "";
		const { rows, columns: all } = figuresOf(table, head + 1);
		const columns = all.filter((column) => !PLACE.test(titleOf(column)) && !NOT_ADDED.test(titleOf(column)));
		const place = columns.indexOf(change);
		if (place < 0 || columns.length < 3) return [];
		const [left, right] = [columns[place - 1], columns[place + 1]];
		const beside =
			left !== undefined && right !== undefined
				? [left, change, right]
				: left === undefined
					? columns.slice(0, 3)
					: columns.slice(place - 2, place + 1);
		const at = beside.indexOf(change);
		const full = rows.flatMap((row) => {
			const numbers = beside.map((column) => numberAt(row, column));
			return numbers.every((one) => one !== null) ? [{ row, numbers: numbers as number[] }] : [];
		});
		const relation = RELATIONS.filter((one) => one.change === at)
			.map((one) => ({
				one,
				wrong: full.filter(
					({ numbers }) => numbers[one.before]! + numbers[one.change]! !== numbers[one.after],
				),
			}))
			.sort((a, b) => a.wrong.length - b.wrong.length)[0];
		if (relation === undefined) return [];
		const [from, to] = [beside[0]!, beside[2]!].map((column) =>
			Number(YEAR_IN.exec(titleOf(column))?.[0] ?? 0),
		);
		const told = at === 1 && (BEFORE.test(titleOf(beside[0]!)) || (from! > 0 && to === from! + 1));
		if (!isRule(relation.wrong.length, full.length, told)) return [];
		const unit =
			unitIn(
				table.rows
					.slice(0, 2)
					.flatMap((row) => row.cells.map((cell) => cell.text))
					.join(" "),
			) ?? 1;
		return relation.wrong.map(({ row, numbers }) => {
			const [before, by, after] = [relation.one.before, relation.one.change, relation.one.after].map(
				(index) => (numbers[index]! * unit) / THOUSANDTHS,
			) as [number, number, number];
			const name = row.cells
				.filter((cell) => !beside.includes(cell.column))
				.map((cell) => cell.text)
				.join(" ");
			const values = { row: name, before, change: by, sum: before + by, after };
			return asked("sum-mismatch", "error", "wrongNewSum", values, [sourceOf(row)]);
		});
	});
}

/** Few enough rows are wrong for the others to be the rule, or the head itself tells what stands before the change. */
function isRule(wrong: number, all: number, told: boolean): boolean {
	return told || (all > 2 && wrong * 3 <= all);
}

/** Rows that say that they add up the rows above them, and add up wrong, in any column; a table with a row already asked about is left. In a budget table another column of the row must show that it adds those rows up. */
export function wrongTableSums(
	letter: Letter,
	{ tables, allotments }: Pick<FoundMoney, "tables" | "allotments">,
	before: readonly Asked[],
): readonly Asked[] {
	const items = new Set(allotments.map((one) => one.allotment.source.start));
	return letter.tables.flatMap((table): Asked[] => {
		const counts = (row: Row, index: number): boolean =>
			!tables.has(table) || items.has(row.start) || addsUp(row, index === table.rows.length - 1);
		const rows = table.rows.filter(counts);
		if (rows.length < 3) return [];
		const [first, last] = [rows[0]!.start, rows.at(-1)!.end];
		if (before.some(({ sources }) => sources.some(({ start }) => first <= start && start < last))) return [];
		const isSum = rows.map((row, index) => addsUp(row, index === rows.length - 1));
		if (!isSum.includes(true)) return [];
		const found: Asked[] = [];
		let from = 0;
		for (const [index, row] of rows.entries()) {
			if (isSum[index] !== true) continue;
			const sums = row.cells.slice(1).flatMap((cell) => {
				if (NOT_ADDED.test(cellAt(table.rows[0]!, cell.column)?.text ?? "")) return [];
				const sum = sumOver(cell, rows, isSum, from, index);
				return sum === null ? [] : [{ cell, sum, isWrong: sum !== figureIn(cell) }];
			});
			if (tables.has(table) && sums.every((one) => one.isWrong)) break;
			for (const { cell, sum } of sums.filter((one) => one.isWrong)) {
				const values = { total: cell.text, sum: sum / THOUSANDTHS };
				found.push(asked("sum-mismatch", "error", "wrongTableSum", values, [sourceOf(cell)]));
			}
			from = index + 1;
		}
		return found;
	});
}

function addsUp(row: Row, isLast: boolean): boolean {
	const name = row.cells[0]!.text;
	return (isLast ? SUM : SUBTOTAL).test(name) && (isLast || name.length < LONGEST_SUM_NAME);
}

/** What the rows over a sum make in its column, in thousandths: the sum itself where any of them make it; null where nobody can tell. */
function sumOver(
	cell: Cell,
	rows: readonly Row[],
	isSum: readonly boolean[],
	from: number,
	to: number,
): number | null {
	const total = figureIn(cell);
	if (total === null) return null;
	const valuesOf = (first: number, ofSums: boolean): (number | null)[] =>
		rows.slice(first, to).flatMap((row, index) => {
			const own = cellAt(row, cell.column);
			if (isSum[first + index] !== ofSums || row.cells.length < 2) return [];
			return own !== null && YEAR.test(own.text.trim()) ? [] : [figureIn(own)];
		});
	const own = valuesOf(from, false);
	const [head, ...rest] = own;
	const values = head === null ? rest : own;
	if (values.length < 2 || values.some((value) => value === null)) return null;
	const add = (list: readonly (number | null)[]): number =>
		list.reduce((all: number, one) => all + (one ?? 0), 0);
	if (total < Math.max(...values.map((value) => value ?? 0))) return null;
	const sum = add(values);
	const others = [add(valuesOf(0, false)), add(valuesOf(0, true)), sum + add(valuesOf(0, true))];
	return others.includes(total) ? total : sum;
}
