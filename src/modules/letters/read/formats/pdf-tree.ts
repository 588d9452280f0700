import type { Engine, Pointer } from "./pdf-engine.ts";
import { tooLarge } from "./pdf-engine.ts";
import type { Scratch } from "./pdf-scratch.ts";

/** What a structure element holds: an element, marked content by its number, or null for what is on another page. */
export type Kid = Element | number | null;

/** An element of a tagged PDF's structure tree, as far as it reaches into one page. */
export interface Element {
	/** The standard type, after the file's own role map: P, H1, LI, TD … */
	readonly type: string;
	readonly kids: readonly Kid[];
	/** Columns and rows that a cell covers. */
	readonly span: number;
	readonly rows: number;
}

/** Elements per page and depth beyond any letter's; a loop in the tree ends here. */
const ELEMENT_LIMIT = 50_000;
const DEPTH_LIMIT = 64;
const TYPE_ROOM = 64;

/** The structure tree as far as it reaches into a page; null where the file has none. */
export function readTree(engine: Engine, page: Pointer, room: Scratch): readonly Element[] | null {
	const tree = engine.call.FPDF_StructTree_GetForPage(page);
	if (tree === 0) return null;
	try {
		const roots: Element[] = [];
		const reader = new TreeReader(engine, room);
		const count = engine.call.FPDF_StructTree_CountChildren(tree);
		for (let index = 0; index < count; index++) {
			const root = engine.call.FPDF_StructTree_GetChildAtIndex(tree, index);
			if (root !== 0) roots.push(reader.element(root, 0));
		}
		return roots.length === 0 ? null : roots;
	} finally {
		engine.call.FPDF_StructTree_Close(tree);
	}
}

class TreeReader {
	private count = 0;

	constructor(
		private readonly engine: Engine,
		private readonly room: Scratch,
	) {}

	element(element: Pointer, depth: number): Element {
		this.count++;
		if (this.count > ELEMENT_LIMIT || depth > DEPTH_LIMIT) throw tooLarge();
		const { call } = this.engine;
		const bytes = call.FPDF_StructElement_GetType(element, this.room.place, TYPE_ROOM * 2);
		const type = bytes > 2 && bytes <= TYPE_ROOM * 2 ? this.room.wide(bytes - 2) : "";
		const cell = type === "TD" || type === "TH";
		const span = cell ? this.number(element, "ColSpan") : 1;
		const rows = cell ? this.number(element, "RowSpan") : 1;
		// Rows are counted, so that marked content of another page may not be taken for one.
		const isTable = type === "Table" || type === "TBody" || type === "TR";
		const kids: Kid[] = [];
		const count = call.FPDF_StructElement_CountChildren(element);
		if (count > ELEMENT_LIMIT) throw tooLarge();
		for (let index = 0; index < count; index++) {
			const child = call.FPDF_StructElement_GetChildAtIndex(element, index);
			if (child !== 0) kids.push(this.element(child, depth + 1));
			else {
				const content = call.FPDF_StructElement_GetChildMarkedContentID(element, index);
				if (content >= 0) kids.push(content);
				else if (!isTable || call.FPDF_StructElement_GetMarkedContentIdAtIndex(element, index) < 0)
					kids.push(null);
			}
		}
		return { type, kids, span, rows };
	}

	/** A number that the file gives a cell, 1 where it gives none. */
	private number(element: Pointer, name: "ColSpan" | "RowSpan"): number {
		const { call } = this.engine;
		const { place } = this.room;
		const count = Math.min(call.FPDF_StructElement_GetAttributeCount(element), 8);
		for (let index = 0; index < count; index++) {
			const attribute = call.FPDF_StructElement_GetAttributeAtIndex(element, index);
			const value =
				attribute === 0 ? 0 : call.FPDF_StructElement_Attr_GetValue(attribute, this.room.named(name));
			if (value === 0 || call.FPDF_StructElement_Attr_GetNumberValue(value, place) === 0) continue;
			const given = Math.trunc(this.room.floats()[0]!);
			return Math.max(1, Math.min(100, given));
		}
		return 1;
	}
}
