import type { CellPlace, Role } from "../document.ts";
import type { Indents } from "./pdf-flow.ts";
import { linesInOrder } from "./pdf-lines.ts";
import type { Run } from "./pdf-page.ts";
import { markOf, type Piece, WHOLE, withoutStart } from "./pdf-piece.ts";
import { type Columns, type Spot, setColumns } from "./pdf-short.ts";
import type { Element, Kid } from "./pdf-tree.ts";
import { joinCell, joinLines, type Vocabulary, type Wording } from "./pdf-words.ts";

/** What is known at an element of the structure tree. */
interface Place {
	readonly role: Role;
	readonly level: number;
	readonly depth: number;
	readonly cell: CellPlace | null;
}

/** A block being gathered. */
interface Leaf {
	readonly place: Place;
	runs: Run[];
	marker: string | null;
	kids: Kid[];
}

type Shape = Pick<Piece, "role" | "level" | "marker" | "wording">;

/** Which ends of a table the page does not hold. */
interface Torn {
	readonly tableBegun: boolean;
	readonly tableOpen: boolean;
}

const TOP: Place = { role: "paragraph", level: 0, depth: 0, cell: null };
const BLOCKS = new Set([
	"P",
	"H",
	"Title",
	"Caption",
	"TOCI",
	"LI",
	"TD",
	"TH",
	"BlockQuote",
	"Figure",
	"Formula",
]);
const NOTES = new Set(["Note", "FENote", "Footnote", "Endnote"]);
const HEADING = /^H([1-6])$/u;

/** What one page of a letter hands on to the next. */
export interface Carried {
	columns: Columns;
	readonly indents: Indents;
}

/** Turns a tagged page's structure into blocks, in the order of the structure. */
export class TaggedPage {
	private readonly content = new Map<number, Run[]>();
	private readonly unnamed: Run[] = [];
	private readonly pieces: Piece[] = [];
	/** Where each piece stands across the page. */
	private readonly spots: Spot[] = [];
	private readonly later: { element: Element; place: Place }[] = [];
	private leaf: Leaf | null = null;
	private tables = 0;
	private torn: Torn = WHOLE;

	constructor(
		runs: readonly Run[],
		private readonly number: number,
		private readonly knows: Vocabulary,
		private readonly carried: Carried,
	) {
		for (const run of runs) {
			if (run.content < 0) {
				this.unnamed.push(run);
				continue;
			}
			const known = this.content.get(run.content);
			if (known === undefined) this.content.set(run.content, [run]);
			else known.push(run);
		}
	}

	read(roots: readonly Element[]): Piece[] {
		for (const root of roots) this.walk(root, TOP);
		this.close();
		return this.pieces;
	}

	/** Text that the structure does not name; known when the page is read. */
	rest(): Run[] {
		return [...this.unnamed, ...[...this.content.values()].flat()].filter((run) =>
			/[A-Za-zÀ-ſ0-9]/u.test(run.text),
		);
	}

	private walk(element: Element, place: Place): void {
		const { type } = element;
		if (type === "Artifact") return;
		if (type === "Table") this.table(element, place);
		else if (type === "L") this.group(element, { ...place, depth: place.depth + 1 });
		else if (type === "Lbl" && place.role === "item" && this.leaf !== null) this.label(element, this.leaf);
		else if (NOTES.has(type)) this.note(element, place);
		else {
			const block = blockAt(type, place, this.leaf !== null && this.leaf.runs.length === 0);
			if (block === null) this.inside(element, place);
			else this.block(element, block);
		}
	}

	private group(element: Element, place: Place): void {
		this.close();
		this.inside(element, { ...place, role: "paragraph", level: 0 });
		this.close();
	}

	private block(element: Element, place: Place): void {
		this.close();
		this.leaf = { place, runs: [], marker: null, kids: [...element.kids] };
		this.inside(element, place);
		this.close();
		for (const note of this.later.splice(0)) this.block(note.element, note.place);
	}

	/** A note stands inside the sentence that it explains; its words come after that block. */
	private note(element: Element, place: Place): void {
		const note = { element, place: { ...place, role: "note" as const, level: 0 } };
		if (this.leaf === null) this.block(element, note.place);
		else this.later.push(note);
	}

	private inside(element: Element, place: Place): void {
		for (const kid of element.kids) {
			if (typeof kid === "number") this.take(kid, place);
			else if (kid !== null) this.walk(kid, place);
		}
	}

	private take(content: number, place: Place): void {
		const runs = this.content.get(content);
		if (runs === undefined) return;
		this.content.delete(content);
		this.leaf ??= { place, runs: [], marker: null, kids: [] };
		this.leaf.runs.push(...runs);
	}

	private label(element: Element, leaf: Leaf): void {
		const before = leaf.runs;
		leaf.runs = [];
		this.inside(element, { ...leaf.place, role: "paragraph" });
		const shown = joinLines(linesInOrder(leaf.runs), this.knows).text;
		leaf.runs = before;
		leaf.marker = markOf(`${shown} x`)?.marker ?? (/[A-Za-zÀ-ſ\d]/u.test(shown) ? shown : "•");
	}

	private table(element: Element, place: Place): void {
		this.close();
		const table = this.tables++;
		const busy: number[] = [];
		const lines = [...rowsUnder(element.kids)];
		this.torn = { tableBegun: lines[0] === null, tableOpen: lines.at(-1) === null };
		const held = lines.filter((line) => line !== null);
		if (held[0] !== undefined) this.torn = tornAt(this.torn, held[0], held.at(-1)!);
		let row = 0;
		for (const line of lines) {
			let column = 0;
			for (const kid of line?.kids ?? []) {
				while ((busy[column] ?? 0) > row) column++;
				const cell = kid !== null && typeof kid !== "number" ? kid : null;
				const span = cell?.span ?? 1;
				for (let each = column; each < column + span; each++) busy[each] = row + (cell?.rows ?? 1);
				if (cell !== null) {
					const head = cell.type === "TH";
					const where = { table, row, column, span, head };
					this.block(cell, { ...place, role: "paragraph", level: 0, depth: 0, cell: where });
				}
				column += span;
			}
			row++;
		}
		this.close();
		const before = this.torn.tableBegun && table === 0 ? this.carried.columns : [];
		this.carried.columns = setColumns(this.pieces, this.spots, table, before);
	}

	/** Writers close a list before the one that is set in under it: indentation tells the depth too. */
	private indented(shape: Shape, leaf: Leaf, left: number): Shape {
		if (leaf.place.cell !== null) return shape;
		if (shape.role !== "item") this.carried.indents.end();
		else return { ...shape, level: Math.max(shape.level, this.carried.indents.depth(left)) };
		return shape;
	}

	private close(): void {
		const { leaf } = this;
		this.leaf = null;
		if (leaf === null || leaf.runs.length === 0) return;
		const lines = linesInOrder(leaf.runs);
		const wording = leaf.place.cell === null ? joinLines(lines, this.knows) : joinCell(lines, this.knows);
		if (wording.text === "") return;
		const [left, right] = [
			Math.min(...lines.map((line) => line.left)),
			Math.max(...lines.map((line) => line.right)),
		];
		this.spots.push({ left, right });
		const shape = this.indented(shapeOf(leaf, wording), leaf, left);
		const torn = leaf.place.cell === null ? WHOLE : this.torn;
		// Field by field: an object that several others are spread into takes the engine many times as long.
		this.pieces.push({
			role: shape.role,
			level: shape.level,
			marker: shape.marker,
			wording: shape.wording,
			page: this.number,
			cell: leaf.place.cell,
			begun: misses(leaf.kids, 0),
			open: misses(leaf.kids, -1),
			foot: leaf.place.role === "note",
			tableBegun: torn.tableBegun,
			tableOpen: torn.tableOpen,
			reach: null,
		});
	}
}

/** What block an element begins; null where it goes on with the block around it. */
function blockAt(type: string, place: Place, first: boolean): Place | null {
	const heading = HEADING.exec(type);
	if (heading !== null) return { ...place, role: "heading", level: Number(heading[1]) };
	if (type === "H" || type === "Title") return { ...place, role: "heading", level: 0 };
	if (type === "TOCI") return { ...place, role: "contents", level: 0 };
	if (type === "LI") return { ...place, role: "item", level: Math.max(1, place.depth) };
	if (!BLOCKS.has(type)) return null;
	// The first paragraph of an item or of a line of contents is that item or line itself.
	if (type === "P" && (place.role === "contents" || (place.role === "item" && first))) return null;
	return place.role === "item" ? { ...place, role: "paragraph", level: 0 } : place;
}

/** Role, level, marker and words of a gathered block: a list's mark may also stand in the text itself. */
function shapeOf(leaf: Leaf, wording: Wording): Shape {
	const { role, level } = leaf.place;
	const shown = leaf.marker !== null && leaf.marker !== "•";
	const bare = role === "paragraph" || (role === "item" && !shown);
	const mark = bare ? markOf(wording.text) : null;
	if (mark !== null) {
		const words = withoutStart(wording, mark.from);
		return { role: "item", level: Math.max(1, level), marker: mark.marker, wording: words };
	}
	return { role, level, marker: role === "item" ? (leaf.marker ?? "•") : null, wording };
}

/** A row that itself lies over the page break tears its table too. */
function tornAt(torn: Torn, first: Element, last: Element): Torn {
	return {
		tableBegun: torn.tableBegun || first.kids.some((kid) => isBroken(kid, 0)),
		tableOpen: torn.tableOpen || last.kids.some((kid) => isBroken(kid, -1)),
	};
}

function isBroken(kid: Kid, at: 0 | -1): boolean {
	return kid !== null && typeof kid !== "number" && misses(kid.kids, at);
}

function* rowsUnder(kids: readonly Kid[]): Generator<Element | null> {
	for (const kid of kids) {
		if (kid === null) yield null;
		else if (typeof kid !== "number") {
			if (kid.type === "TR") yield kid;
			else yield* rowsUnder(kid.kids);
		}
	}
}

/** Whether an element's first (0) or last (-1) part is on another page. */
function misses(kids: readonly Kid[], at: 0 | -1): boolean {
	const kid = kids.at(at);
	if (kid === undefined || typeof kid === "number") return false;
	return kid === null || misses(kid.kids, at);
}
