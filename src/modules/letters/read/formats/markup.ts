import type { CellPlace, Draft, Role } from "../document.ts";
import { raised } from "./inline.ts";
import { MOST_BLOCKS, tooLong } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** Elements whose content is not part of the letter. */
const HIDDEN = new Set(
	"script style template head title noscript nav svg math iframe object audio video canvas select button del s strike".split(
		" ",
	),
);
/** Elements that never have an end. */
const EMPTY = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
	"address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main menu ol p pre search section summary table tbody tfoot thead td th tr ul".split(
		" ",
	),
);
/** No letter nests elements deeper; each of them costs. */
const DEEPEST = 200;
/** No letter's table is wider, whatever its spans say. */
const WIDEST = 200;

interface List {
	readonly ordered: boolean;
	readonly type: string;
	next: number;
	readonly step: number;
}

interface Table {
	readonly id: number;
	row: number;
	column: number;
	span: number;
	head: boolean;
	inCell: boolean;
	inHead: boolean;
	/** Per column how many more rows a cell from above covers. */
	readonly covered: number[];
}

/** A number as a list of the given type shows it: 1, a, A, i or I. Beyond what letters can say it stays a number. */
export function numeral(value: number, type: string): string {
	if (value < 1 || value > 5000) return String(value);
	if (type === "a" || type === "A") {
		const code = type.charCodeAt(0);
		return String.fromCharCode(code + ((value - 1) % 26)).repeat(1 + Math.floor((value - 1) / 26));
	}
	if (type !== "i" && type !== "I") return String(value);
	let rest = value;
	let roman = "";
	for (const [size, letters] of ROMAN) {
		roman += letters.repeat(Math.floor(rest / size));
		rest %= size;
	}
	return type === "I" ? roman.toUpperCase() : roman;
}

const ROMAN: readonly (readonly [number, string])[] = [
	[1000, "m"],
	[900, "cm"],
	[500, "d"],
	[400, "cd"],
	[100, "c"],
	[90, "xc"],
	[50, "l"],
	[40, "xl"],
	[10, "x"],
	[9, "ix"],
	[5, "v"],
	[4, "iv"],
	[1, "i"],
];

/** A block that mark-up delimits, before its own lines and signs are read. A line end in it is a `<br>`. */
export type Piece = Draft;

/** An attribute's value, undefined where the element does not have it. */
export type Attribute = (name: string) => string | undefined;

/**
 * Tags in, blocks out: paragraphs, headings, list items with their computed numbers, table cells. Takes
 * tags in any order and however badly they are nested; throws a `Refusal` ("too-deep") beyond reason.
 */
export class Markup {
	readonly pieces: Piece[] = [];
	private words = "";
	/** The words so far end in a space, or there are none. */
	private gap = true;
	private strong: [number, number][] = [];
	private strongFrom = -1;
	private bold = 0;
	private hidden = 0;
	private depth = 0;
	private readonly hiding: string[] = [];
	private heading = 0;
	private item: string | null = null;
	private note = false;
	private raisedFrom = -1;
	private readonly lists: List[] = [];
	private readonly tables: Table[] = [];

	/** `tables` is how many tables stand before; `outer` the cell that all of it stands in, if any. */
	constructor(
		private tableCount: number,
		private readonly outer: CellPlace | null = null,
	) {}

	/** How many tables there are after this mark-up, those before it included. */
	get tablesSoFar(): number {
		return this.tableCount;
	}

	open(name: string, attribute: Attribute): void {
		if (EMPTY.has(name)) {
			if (name === "br" && this.hidden === 0) this.breakLine();
			if (name === "hr") this.flush();
			return;
		}
		if (++this.depth > DEEPEST) {
			throw new Refusal(
				"too-deep",
				"Dokumentet har lister, tabeller eller avsnitt i hverandre i for mange nivåer; lagre det på nytt fra Word og prøv igjen.",
			);
		}
		if (this.hidden > 0 || HIDDEN.has(name) || isHidden(attribute)) {
			this.hidden++;
			this.hiding.push(name);
			return;
		}
		if (BLOCKS.has(name) || /^h[1-6]$/u.test(name)) this.flush();
		this.begin(name, attribute);
	}

	private begin(name: string, attribute: Attribute): void {
		if (/^h[1-6]$/u.test(name)) this.heading = Number(name[1]);
		else if (name === "b" || name === "strong") this.embolden();
		else if (name === "sup") this.raisedFrom = this.words.length;
		else if (name === "ul" || name === "ol" || name === "menu") this.beginList(name === "ol", attribute);
		else if (name === "li") this.beginItem(attribute);
		else if (name === "table") this.beginTable();
		else if (name === "tr") this.beginRow();
		else if (name === "td" || name === "th") this.beginCell(name === "th", attribute);
		else if (name === "thead") this.headRows(true);
		else if (name === "tbody" || name === "tfoot") this.headRows(false);
		if (/^(?:fn|footnote|_?ftn)[-_]?\d/i.test(attribute("id") ?? "") && BLOCKS.has(name)) this.note = true;
	}

	close(name: string): void {
		if (EMPTY.has(name)) return;
		this.depth = Math.max(0, this.depth - 1);
		if (this.hidden > 0) {
			const from = this.hiding.lastIndexOf(name);
			if (from >= 0) this.hiding.length = from;
			this.hidden = this.hiding.length;
			return;
		}
		if (BLOCKS.has(name) || /^h[1-6]$/u.test(name)) this.flush();
		if (/^h[1-6]$/u.test(name)) this.heading = 0;
		else if (name === "b" || name === "strong") this.unbolden();
		else if (name === "sup") this.raise();
		else if (name === "ul" || name === "ol" || name === "menu") this.lists.pop();
		else if (name === "li") this.item = null;
		else if (name === "table") this.tables.pop();
		else if (name === "td" || name === "th") this.endCell();
		else if (name === "thead") this.headRows(false);
		if (BLOCKS.has(name)) this.note = false;
	}

	private breakLine(): void {
		this.words += "\n";
		this.gap = true;
	}

	text(words: string): void {
		if (this.hidden > 0) return;
		const spaced = words.replace(/[\t\n\f\r ]+/gu, " ");
		if (spaced === "") return;
		this.words += this.gap && spaced[0] === " " ? spaced.slice(1) : spaced;
		this.gap = spaced.endsWith(" ");
	}

	/** Ends the block under way. */
	flush(): void {
		const text = this.words;
		const wasBold = this.strongFrom >= 0;
		if (wasBold && text.length > this.strongFrom) this.strong.push([this.strongFrom, text.length]);
		if (text.trim() !== "") {
			const loose = this.lists.length > 0 && this.item === null && /^\s*[-–] /u.test(text.slice(0, 8));
			const role = this.role();
			const level = role === "heading" ? this.heading : role === "item" ? Math.max(1, this.lists.length) : 0;
			if (this.pieces.length >= MOST_BLOCKS) throw tooLong();
			this.pieces.push({
				role,
				level,
				marker: role === "item" ? this.item : null,
				// A list without its items' tags: as many characters before as after, so that bold stays in place.
				text: loose ? text.replace(/\s(?=[-–]\s)/gu, "\n") : text,
				strong: this.strong,
				page: null,
				cell: this.place(),
			});
			this.item = null;
		}
		this.words = "";
		this.gap = true;
		this.strong = [];
		this.strongFrom = wasBold ? 0 : -1;
		this.raisedFrom = -1;
	}

	private role(): Role {
		if (this.note) return "note";
		if (this.heading > 0) return "heading";
		return this.item === null ? "paragraph" : "item";
	}

	private embolden(): void {
		if (this.bold++ === 0) this.strongFrom = this.words.length;
	}

	private unbolden(): void {
		if (this.bold === 0 || --this.bold > 0) return;
		const last = this.strong.at(-1);
		if (this.strongFrom >= 0 && this.words.length > this.strongFrom) {
			if (last?.[1] === this.strongFrom) last[1] = this.words.length;
			else this.strong.push([this.strongFrom, this.words.length]);
		}
		this.strongFrom = -1;
	}

	private raise(): void {
		if (this.raisedFrom < 0) return;
		const mark = this.words.slice(this.raisedFrom);
		if (mark.length <= 4)
			this.words = this.words.slice(0, this.raisedFrom) + raised(mark.replace(/[[\]()]/gu, ""));
		this.raisedFrom = -1;
	}

	private beginList(ordered: boolean, attribute: Attribute): void {
		const start = Number.parseInt(attribute("start") ?? "1", 10);
		const reversed = attribute("reversed") !== undefined;
		this.lists.push({
			ordered,
			type: typeOf(attribute),
			next: Number.isNaN(start) ? 1 : start,
			step: reversed ? -1 : 1,
		});
	}

	private beginItem(attribute: Attribute): void {
		const list = this.lists.at(-1);
		if (list === undefined || !list.ordered || list.type === "none") {
			this.item = "•";
			return;
		}
		const value = Number.parseInt(attribute("value") ?? "", 10);
		const number = Number.isNaN(value) ? list.next : value;
		list.next = number + list.step;
		this.item = `${numeral(number, list.type)}.`;
	}

	private beginTable(): void {
		this.tables.push({
			id: this.tableCount++,
			row: -1,
			column: 0,
			span: 1,
			head: false,
			inCell: false,
			inHead: false,
			covered: [],
		});
	}

	private headRows(head: boolean): void {
		const table = this.tables.at(-1);
		if (table !== undefined) table.inHead = head;
	}

	private beginRow(): void {
		const table = this.tables.at(-1);
		if (table === undefined) return;
		if (table.row >= 0)
			table.covered.forEach((rows, at) => {
				table.covered[at] = Math.max(0, rows - 1);
			});
		table.row++;
		table.column = 0;
		table.span = 0;
		table.inCell = false;
	}

	private beginCell(head: boolean, attribute: Attribute): void {
		const table = this.tables.at(-1);
		if (table === undefined) return;
		if (table.row < 0) table.row = 0;
		let column = table.column + table.span;
		while ((table.covered[column] ?? 0) > 0 && column < WIDEST) column++;
		const span = spanOf(attribute("colspan"));
		const rows = spanOf(attribute("rowspan"));
		table.column = Math.min(column, WIDEST);
		table.span = Math.min(span, Math.max(1, WIDEST - table.column));
		if (rows > 1) for (let at = 0; at < table.span; at++) table.covered[table.column + at] = rows;
		table.head = head || table.inHead;
		table.inCell = true;
	}

	private endCell(): void {
		const table = this.tables.at(-1);
		if (table !== undefined) table.inCell = false;
	}

	private place(): CellPlace | null {
		const table = this.tables.findLast((open) => open.inCell);
		if (table === undefined) return this.outer;
		return {
			table: table.id,
			row: table.row,
			column: table.column,
			span: Math.max(1, table.span),
			head: table.head,
		};
	}
}

function spanOf(value: string | undefined): number {
	const span = Number.parseInt(value ?? "1", 10);
	return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, WIDEST);
}

function isHidden(attribute: Attribute): boolean {
	if (attribute("hidden") !== undefined) return true;
	const style = attribute("style");
	return style !== undefined && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style);
}

/** How a list numbers its items: "1", "a", "A", "i", "I", or "none" where its style shows no number. */
function typeOf(attribute: Attribute): string {
	const style = /list-style(?:-type)?\s{0,9}:\s{0,9}([a-z-]{1,30})/i.exec(attribute("style") ?? "")?.[1];
	const named: Record<string, string> = {
		"lower-alpha": "a",
		"lower-latin": "a",
		"upper-alpha": "A",
		"upper-latin": "A",
		"lower-roman": "i",
		"upper-roman": "I",
		none: "none",
	};
	return (style === undefined ? undefined : named[style.toLowerCase()]) ?? attribute("type") ?? "1";
}
