import type { CellPlace, Draft, Role } from "../document.ts";
import type { Notes } from "./docx-notes.ts";
import type { Numbering } from "./docx-numbering.ts";
import { isOn, type Resolved, type Styles } from "./docx-styles.ts";
import { raised } from "./inline.ts";
import { MOST_BLOCKS, tooLong } from "./limits.ts";
import type { Listener } from "./xml.ts";

type Attributes = Readonly<Record<string, string>>;

/** Elements whose content is not text of the letter: what is deleted, drawn twice, or a field's own code. */
const HIDDEN = new Set(
	"w:del w:moveFrom mc:Fallback w:pPrChange w:rPrChange w:tblPrChange w:trPrChange w:tcPrChange w:sectPrChange w:numberingChange w:sectPr w:tblGrid w:tblPrEx w:instrText w:delText w:delInstrText w:comment".split(
		" ",
	),
);
/** No letter's table is wider. */
const WIDEST = 200;

/** A paragraph under way. */
interface Paragraph {
	words: string[];
	length: number;
	strong: [number, number][];
	style: string | null;
	outline: number | null;
	list: string | null;
	depth: number | null;
	/** The mark at its end is deleted: the next paragraph goes on in it. */
	merged: boolean;
	/** Some of it stands in a table of contents. */
	contents: boolean;
	notes: Draft[];
}

interface Run {
	bold: boolean | null;
	hidden: boolean;
	struck: boolean;
}

interface Table {
	readonly id: number;
	row: number;
	column: number;
	span: number;
	head: boolean;
	inCell: boolean;
	/** Drafts before the row, so that a deleted row can be taken back. */
	before: number;
	dropped: boolean;
	/** The cell goes on from the one above: it has no words of its own. */
	covered: boolean;
}

function paragraph(): Paragraph {
	return {
		words: [],
		length: 0,
		strong: [],
		style: null,
		outline: null,
		list: null,
		depth: null,
		merged: false,
		contents: false,
		notes: [],
	};
}

/** Listens to document.xml and gathers its blocks in reading order. */
export class BodyReader implements Listener {
	readonly drafts: Draft[] = [];
	private readonly paragraphs: Paragraph[] = [];
	private readonly tables: Table[] = [];
	private run: Run = { bold: null, hidden: false, struck: false };
	private inRun = false;
	private inText = false;
	private hidden = 0;
	private tableCount = 0;
	/** Fields around the place that is read: what they are, and whether their result has begun. */
	private readonly fields: { contents: boolean; shown: boolean }[] = [];
	private instruction = false;
	private contents = 0;
	private readonly parts: boolean[] = [];
	private carried: Paragraph | null = null;
	private noteCount = 0;

	constructor(
		private readonly styles: Styles,
		private readonly numbering: Numbering,
		private readonly notes: Notes,
	) {}

	open(name: string, attributes: Attributes): void {
		if (name === "w:instrText" && this.hidden === 0) this.instruction = true;
		if (this.hidden > 0 || (HIDDEN.has(name) && !this.isProperty(name))) {
			this.hidden++;
			return;
		}
		if (this.openBlock(name, attributes) || this.openRun(name, attributes)) return;
		this.openProperty(name, attributes);
	}

	/** `w:del` within properties marks a paragraph or a row as deleted; it holds no text. */
	private isProperty(name: string): boolean {
		return name === "w:del" && (this.properties !== null || this.rowProperties);
	}

	private properties: "paragraph" | "mark" | null = null;
	private rowProperties = false;

	private openBlock(name: string, attributes: Attributes): boolean {
		switch (name) {
			case "w:p":
				this.paragraphs.push(this.carried ?? paragraph());
				this.carried = null;
				return true;
			case "w:tbl":
				this.tables.push({
					id: this.tableCount++,
					row: -1,
					column: 0,
					span: 0,
					head: false,
					inCell: false,
					before: 0,
					dropped: false,
					covered: false,
				});
				return true;
			case "w:tr":
				this.beginRow();
				return true;
			case "w:tc":
				this.beginCell();
				return true;
			case "w:sdt":
				this.parts.push(false);
				return true;
			case "w:docPartGallery":
				if (/table of contents/i.test(attributes["w:val"] ?? "") && this.parts.length > 0) {
					this.parts[this.parts.length - 1] = true;
					this.contents++;
				}
				return true;
			default:
				return false;
		}
	}

	private openRun(name: string, attributes: Attributes): boolean {
		switch (name) {
			case "w:r":
				this.run = { bold: null, hidden: false, struck: false };
				this.inRun = true;
				return true;
			case "w:t":
			case "m:t":
				this.inText = true;
				return true;
			case "w:tab":
				if (this.inRun && this.properties === null) this.add("\t");
				return true;
			case "w:br":
			case "w:cr":
				this.add("\n");
				return true;
			case "w:noBreakHyphen":
				this.add("-");
				return true;
			case "w:sym": {
				const code = Number.parseInt(attributes["w:char"] ?? "", 16);
				if (code > 31 && code < 0xfffe) this.add(String.fromCharCode(code));
				return true;
			}
			case "w:footnoteReference":
				this.addNote(this.notes.footnotes.get(attributes["w:id"] ?? ""));
				return true;
			case "w:endnoteReference":
				this.addNote(this.notes.endnotes.get(attributes["w:id"] ?? ""));
				return true;
			case "w:fldChar":
				this.field(attributes["w:fldCharType"]);
				return true;
			default:
				return false;
		}
	}

	private openProperty(name: string, attributes: Attributes): void {
		const value = attributes["w:val"];
		const open = this.paragraphs.at(-1);
		const table = this.tables.at(-1);
		if (name === "w:pPr") this.properties = "paragraph";
		else if (name === "w:rPr" && this.properties === "paragraph") this.properties = "mark";
		else if (name === "w:trPr") this.rowProperties = true;
		else if (this.properties === "mark") {
			if (name === "w:del" && open !== undefined) open.merged = true;
		} else if (this.properties === "paragraph") this.openParagraphProperty(name, value);
		else if (name === "w:b") this.run.bold = isOn(value);
		else if (name === "w:vanish") this.run.hidden = isOn(value);
		else if (name === "w:strike" || name === "w:dstrike") this.run.struck = isOn(value);
		else if (table === undefined) return;
		else if (name === "w:gridBefore") table.column = Math.min(WIDEST, Number(value) || 0);
		else if (name === "w:gridSpan") table.span = Math.min(WIDEST, Math.max(1, Number(value) || 1));
		else if (name === "w:tblHeader") table.head = isOn(value);
		else if (name === "w:vMerge") table.covered = value === undefined || value === "continue";
		else if (name === "w:cellDel") table.covered = true;
		else if (name === "w:del" && this.rowProperties) table.dropped = true;
	}

	private openParagraphProperty(name: string, value: string | undefined): void {
		const open = this.paragraphs.at(-1);
		if (open === undefined) return;
		if (name === "w:pStyle") open.style = value ?? null;
		else if (name === "w:outlineLvl") open.outline = Number(value);
		else if (name === "w:ilvl") open.depth = Number(value);
		else if (name === "w:numId") open.list = value ?? null;
	}

	close(name: string): void {
		if (name === "w:instrText") this.instruction = false;
		if (this.hidden > 0) {
			this.hidden--;
			return;
		}
		if (name === "w:p") this.endParagraph();
		else if (name === "w:r") this.inRun = false;
		else if (name === "w:t" || name === "m:t") this.inText = false;
		else if (name === "w:pPr") this.properties = null;
		else if (name === "w:rPr" && this.properties === "mark") this.properties = "paragraph";
		else if (name === "w:trPr") this.rowProperties = false;
		else if (name === "w:tbl") this.tables.pop();
		else if (name === "w:tr") this.endRow();
		else if (name === "w:tc") this.endCell();
		else if (name === "w:sdt" && this.parts.pop() === true) this.contents--;
	}

	text(words: string): void {
		if (this.instruction) {
			const field = this.fields.at(-1);
			if (field !== undefined && /^\s*TOC\b/u.test(words)) field.contents = true;
		} else if (this.inText && this.hidden === 0) this.add(words);
	}

	private add(words: string): void {
		const open = this.paragraphs.at(-1);
		if (open === undefined || this.run.hidden || this.run.struck || this.fields.at(-1)?.shown === false)
			return;
		if (this.contents > 0 || this.fields.some((field) => field.contents)) open.contents = true;
		if (this.run.bold ?? this.styles.of(open.style).bold ?? false) {
			const last = open.strong.at(-1);
			if (last !== undefined && last[1] === open.length) last[1] += words.length;
			else open.strong.push([open.length, open.length + words.length]);
		}
		open.words.push(words);
		open.length += words.length;
	}

	private addNote(words: string | undefined): void {
		const open = this.paragraphs.at(-1);
		if (words === undefined || words === "" || open === undefined) return;
		const marker = raised(String(++this.noteCount));
		this.add(marker);
		open.notes.push({ role: "note", level: 0, marker, text: words, strong: [], page: null, cell: null });
	}

	private field(type: string | undefined): void {
		if (type === "begin") this.fields.push({ contents: false, shown: false });
		else if (type === "separate") {
			const field = this.fields.at(-1);
			if (field !== undefined) field.shown = true;
		} else if (type === "end") this.fields.pop();
	}

	private endParagraph(): void {
		const open = this.paragraphs.pop();
		if (open === undefined) return;
		if (open.merged) {
			open.merged = false;
			this.carried = open;
			return;
		}
		const style = this.styles.of(open.style);
		const text = open.words.join("");
		const marker = style.hidden === true ? null : this.markerOf(open, style, text);
		const role = this.roleOf(open, style, marker);
		if (text.trim() !== "" && style.hidden !== true && this.tables.at(-1)?.covered !== true) {
			this.push(open, role, marker, text);
		}
		for (const note of open.notes) this.drafts.push(note);
	}

	private push(
		open: Paragraph,
		role: { role: Role; level: number },
		marker: string | null,
		text: string,
	): void {
		const shown = role.role !== "item" && marker !== null && marker !== "•" ? `${marker} ` : "";
		if (this.drafts.length >= MOST_BLOCKS) throw tooLong();
		this.drafts.push({
			...role,
			marker: role.role === "item" ? marker : null,
			text: shown + (role.role === "contents" ? text.replace(/\t\s{0,9}\d{1,3}\s{0,9}$/u, "") : text),
			strong: open.strong.map(([from, to]): [number, number] => [from + shown.length, to + shown.length]),
			page: null,
			cell: this.place(),
		});
	}

	/** The marker that Word computes; an empty paragraph in a list is not numbered. */
	private markerOf(open: Paragraph, style: Resolved, text: string): string | null {
		const list = open.list ?? style.list ?? null;
		if (list === null || list === "0" || text.trim() === "") return null;
		const tied = open.list === null && open.style !== null ? this.numbering.depthOf(list, open.style) : null;
		open.depth ??= tied ?? style.depth ?? 0;
		return this.numbering.next(list, open.depth);
	}

	private roleOf(open: Paragraph, style: Resolved, marker: string | null): { role: Role; level: number } {
		const contents = open.contents || style.contents;
		if (contents && !/heading|overskrift/i.test(style.name)) return { role: "contents", level: 0 };
		const outline = open.outline ?? null;
		if (outline !== null && outline >= 0 && outline < 9) return { role: "heading", level: outline + 1 };
		if (outline === null && style.heading !== null) return { role: "heading", level: style.heading };
		if (marker !== null) return { role: "item", level: (open.depth ?? 0) + 1 };
		return { role: "paragraph", level: 0 };
	}

	private beginRow(): void {
		const table = this.tables.at(-1);
		if (table === undefined) return;
		table.row++;
		table.column = 0;
		table.span = 0;
		table.head = false;
		table.dropped = false;
		table.before = this.drafts.length;
	}

	private endRow(): void {
		const table = this.tables.at(-1);
		if (table?.dropped === true) this.drafts.length = table.before;
	}

	private beginCell(): void {
		const table = this.tables.at(-1);
		if (table === undefined) return;
		table.column = Math.min(WIDEST, table.column + table.span);
		table.span = 1;
		table.covered = false;
		table.inCell = true;
	}

	private endCell(): void {
		const table = this.tables.at(-1);
		if (table === undefined) return;
		table.inCell = false;
		table.covered = false;
	}

	private place(): CellPlace | null {
		const table = this.tables.at(-1);
		if (table?.inCell !== true) return null;
		return {
			table: table.id,
			row: Math.max(0, table.row),
			column: table.column,
			span: table.span,
			head: table.head,
		};
	}
}
