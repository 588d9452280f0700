import type { CellPlace } from "../document.ts";
import { alignedAt, segmentsOf } from "./pdf-columns.ts";
import { isContactRow, readContact } from "./pdf-contact.ts";
import { type Column, flow, type Indents, type Type } from "./pdf-flow.ts";
import { boxAt, type Grid, gridsOf } from "./pdf-grid.ts";
import { type Line, lineOf, rowsOf } from "./pdf-lines.ts";
import type { Page, Run } from "./pdf-page.ts";
import type { Piece } from "./pdf-piece.ts";
import type { Vocabulary } from "./pdf-words.ts";

/** Lines shorter than this say nothing of where the column ends. Characters. */
const LONG_LINE = 40;
/** More dots than this are a pattern. */
const MANY_DOTS = 200;

/** From where to where a table reaches across the page. */
export interface Frame {
	readonly left: number;
	readonly right: number;
	readonly columns: number;
}

/** What is remembered from page to page. */
export interface Letter {
	readonly indents: Indents;
	/** Tables that earlier pages had. */
	readonly frames: Frame[];
	readonly knows: Vocabulary;
	/** The table that the page before ended in; null where it ended in text. */
	ending: Frame | null;
}

/** Reads the blocks of a page without tags by where its text stands. */
export class LayoutPage {
	private readonly pieces: Piece[] = [];
	private readonly column: Column;
	private readonly rows: Line[][];
	private readonly grids: Grid[];
	private readonly inside = new Map<Grid, Run[]>();
	private readonly framed: Frame[] = [];

	constructor(
		private readonly page: Page,
		found: readonly Run[],
		private readonly type: Type,
		private readonly letter: Letter,
	) {
		const runs = [...found, ...bulletsOf(page, found)];
		this.grids = gridsOf(page.rules);
		const outside = runs.filter((run) => !run.turned && !this.takeInside(run));
		this.grids = this.grids.filter((grid) => this.isTable(grid));
		const loose = runs.filter((run) => !run.turned && !this.grids.some((grid) => boxAt(grid, run) !== null));
		this.rows = rowsOf(outside.length === loose.length ? outside : loose).map(segmentsOf);
		this.column = {
			page: page.number,
			right: rightEdge(this.rows),
			noteTop: page.height * 0.5,
			cell: null,
		};
	}

	read(runs: readonly Run[]): Piece[] {
		let row = 0;
		for (const grid of this.grids) {
			const next = this.rows.findIndex((each, index) => index >= row && (each[0]?.base ?? 0) > grid.top);
			const to = next < 0 ? this.rows.length : next;
			this.stretch(this.rows.slice(row, to));
			this.ruled(grid);
			row = to;
		}
		this.stretch(this.rows.slice(row));
		const turned = runs.filter((run) => run.turned);
		if (turned.length > 0) this.pieces.push(...this.flow([lineOf(turned)], this.column));
		return this.continued();
	}

	/** Tells of a table that begins the page whether it goes on from the page before. */
	private continued(): Piece[] {
		const before = this.letter.ending;
		const first = this.pieces[0]?.cell ?? null;
		const body = this.pieces.filter((piece) => !piece.foot);
		const last = body.at(-1)?.cell ?? null;
		this.letter.ending = last === null ? null : (this.framed[last.table] ?? null);
		const here = first === null ? undefined : this.framed[first.table];
		const same =
			before !== null &&
			here !== undefined &&
			Math.abs(before.left - here.left) < 3 &&
			(before.columns === here.columns || isSame(before, here));
		if (!same) return this.pieces;
		return this.pieces.map((piece) =>
			piece.cell?.table === first!.table ? { ...piece, tableBegun: true } : piece,
		);
	}

	private takeInside(run: Run): boolean {
		const grid = this.grids.find((each) => boxAt(each, run) !== null);
		if (grid === undefined) return false;
		const runs = this.inside.get(grid);
		if (runs === undefined) this.inside.set(grid, [run]);
		else runs.push(run);
		return true;
	}

	/** A frame round one text is no table, unless it is the rest of one that the page break split. */
	private isTable(grid: Grid): boolean {
		const used = new Set((this.inside.get(grid) ?? []).map((run) => boxAt(grid, run)));
		const isKnown = this.letter.frames.some((frame) => isSame(frame, frameOf(grid)));
		if (used.size >= 2 && !isKnown) this.letter.frames.push(frameOf(grid));
		return used.size >= 2 || (used.size === 1 && isKnown);
	}

	/** Rows between ruled tables: what keeps to columns is a table or an address block, the rest runs on. */
	private stretch(rows: readonly Line[][]): void {
		let lines: Line[] = [];
		const flush = () => {
			this.pieces.push(...this.flow(lines, this.column));
			lines = [];
		};
		for (let at = 0; at < rows.length; ) {
			const row = rows[at]!;
			const contact = isContactRow(row) ? readContact(rows, at, this.page) : null;
			if (contact !== null) {
				flush();
				this.pieces.push(...contact.pieces);
				at += contact.length;
				continue;
			}
			const table = alignedAt(rows, at, this.type.leading);
			if (table === null) {
				lines.push(row.length === 1 ? row[0]! : lineOf(row.flatMap((line) => line.runs)));
				at++;
				continue;
			}
			flush();
			const number = this.framed.length;
			const [left, right] = [table.columns[0]!.left, table.columns.at(-1)!.right];
			this.framed.push({ left, right, columns: table.columns.length });
			table.rows.forEach((cells, place) => {
				cells.forEach((cell, column) => {
					const where = { table: number, row: place, column, span: 1, head: false };
					this.cell(cell, table.columns[column]?.right ?? 0, where);
				});
			});
			at += table.length;
		}
		flush();
	}

	private ruled(grid: Grid): void {
		const table = this.framed.length;
		this.framed.push(frameOf(grid));
		const runs = this.inside.get(grid) ?? [];
		const byBox = new Map(grid.boxes.map((box): [typeof box, Run[]] => [box, []]));
		for (const run of runs) {
			const box = boxAt(grid, run);
			if (box !== null) byBox.get(box)?.push(run);
		}
		const used = [...new Set([...byBox].filter(([, held]) => held.length > 0).map(([box]) => box.row))];
		for (const [box, held] of byBox) {
			if (held.length === 0) continue;
			const lines = rowsOf(held).map((row) => lineOf(row));
			const { column, span } = box;
			const padding = Math.max(1, Math.min(...lines.map((line) => line.left)) - box.left);
			this.cell(lines, box.right - padding, { table, row: used.indexOf(box.row), column, span, head: false });
		}
	}

	private cell(lines: readonly Line[], edge: number, cell: CellPlace): void {
		// What pads a cell is not known, but of several lines one goes nearly to the edge.
		const widest = Math.max(...lines.map((line) => line.right + line.size * 0.5));
		const right = lines.length >= 3 ? Math.min(edge, widest) : edge;
		this.pieces.push(...this.flow(lines, { ...this.column, right, cell }));
	}

	private flow(lines: readonly Line[], column: Column): Piece[] {
		return flow(lines, column, this.type, this.letter.indents, this.letter.knows);
	}
}

/** Drawn bullets as text, where a line begins just right of them. */
function bulletsOf(page: Page, runs: readonly Run[]): Run[] {
	if (page.dots.length === 0 || page.dots.length > MANY_DOTS) return [];
	return page.dots.flatMap((dot): Run[] => {
		const middle = (dot.top + dot.bottom) / 2;
		const beside = runs.filter((run) => middle < run.base && middle > run.base - run.size);
		const run = beside.find((each) => each.left > dot.right && each.left - dot.right < 2.5 * each.size);
		if (run === undefined || beside.some((each) => each.left < dot.left && each.right > dot.left - each.size))
			return [];
		return [{ ...run, text: "•", left: dot.left, right: dot.right, bold: false, spaced: true }];
	});
}

function frameOf(grid: Grid): Frame {
	const columns = Math.max(...grid.boxes.map((box) => box.column + box.span));
	return { left: grid.left, right: grid.right, columns };
}

function isSame(one: Frame, other: Frame): boolean {
	return Math.abs(one.left - other.left) < 3 && Math.abs(one.right - other.right) < 3;
}

/** How far the page's lines reach: past all but the longest few, which may hang over. */
function rightEdge(rows: readonly Line[][]): number {
	const all = rows.flat();
	const long = all.filter((line) => line.text.length >= LONG_LINE);
	const rights = (long.length > 0 ? long : all).map((line) => line.right).sort((one, other) => one - other);
	return rights[Math.floor((rights.length - 1) * 0.92)] ?? 0;
}
