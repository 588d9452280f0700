import type { Piece } from "./pdf-piece.ts";

/** From where to where a block reaches across the page. Points. */
export interface Spot {
	readonly left: number;
	readonly right: number;
}

/** Where the columns of a table stand; null for one without cells. */
export type Columns = readonly (Spot | undefined)[];

/**
 * Puts the cells of rows that are too short into the columns that they stand under: writers leave empty
 * cells out of the structure. Changes `pieces` in place; `spots` tell where each of them stands. `before` are the
 * columns of the page before, where the table goes on from there; gives those to be handed on.
 */
export function setColumns(pieces: Piece[], spots: readonly Spot[], table: number, before: Columns): Columns {
	const rows = new Map<number, number[]>();
	pieces.forEach((piece, at) => {
		if (piece.cell?.table !== table) return;
		const row = rows.get(piece.cell.row);
		if (row === undefined) rows.set(piece.cell.row, [at]);
		else row.push(at);
	});
	const columnsOf = (row: readonly number[]) => new Set(row.map((at) => pieces[at]!.cell!.column)).size;
	const most = Math.max(before.length, ...[...rows.values()].map(columnsOf));
	const full = [...rows.values()].filter((row) => columnsOf(row) === most);
	const edges: ({ left: number; right: number } | undefined)[] = before.map((edge) => edge && { ...edge });
	for (const at of full.flat()) {
		const { left, right } = spots[at]!;
		const column = pieces[at]!.cell!.column;
		const edge = edges[column];
		if (edge === undefined) edges[column] = { left, right };
		else [edge.left, edge.right] = [Math.min(edge.left, left), Math.max(edge.right, right)];
	}
	if (most < 2) return edges;
	for (const row of rows.values()) {
		if (columnsOf(row) === most || row.some((at) => pieces[at]!.cell!.span > 1)) continue;
		moveRow(pieces, spots, row, edges);
	}
	return edges;
}

/** Columns never go back, so that a cell stands right of the one before it. */
function moveRow(
	pieces: Piece[],
	spots: readonly Spot[],
	row: readonly number[],
	edges: readonly (Spot | undefined)[],
): void {
	let [given, chosen] = [-1, -1];
	for (const at of row) {
		const piece = pieces[at]!;
		const cell = piece.cell!;
		if (cell.column !== given) {
			chosen = Math.max(cell.column, nearest(spots[at]!, edges, chosen + 1));
			given = cell.column;
		}
		pieces[at] = { ...piece, cell: { ...cell, column: chosen } };
	}
}

function nearest(spot: Spot, edges: readonly (Spot | undefined)[], from: number): number {
	let [best, shared] = [from, 0];
	edges.forEach((edge, column) => {
		if (edge === undefined || column < from) return;
		const common = Math.min(spot.right, edge.right) - Math.max(spot.left, edge.left);
		if (common > shared) [best, shared] = [column, common];
	});
	return best;
}
