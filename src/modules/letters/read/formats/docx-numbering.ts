import { numeral } from "./markup.ts";
import { parseXml } from "./xml.ts";

/** One level of a list as Word defines it. */
interface Level {
	start: number;
	format: string;
	/** The number's pattern: "%1.%2", "%3)", "Oppdrag %1:". */
	text: string;
	/** The level whose step restarts this one; 0 for never, null for any level above. */
	restart: number | null;
	/** All numbers in the pattern are shown as 1, 2, 3. */
	legal: boolean;
	style: string | null;
}

interface Definition {
	readonly levels: Map<number, Level>;
	styleLink: string | null;
}

interface List {
	definition: string;
	readonly starts: Map<number, number>;
	readonly levels: Map<number, Level>;
}

/** Word's lists have nine levels. */
const LEVELS = 9;
const FORMATS: Readonly<Record<string, string>> = {
	lowerLetter: "a",
	upperLetter: "A",
	lowerRoman: "i",
	upperRoman: "I",
};

function emptyLevel(): Level {
	return { start: 1, format: "decimal", text: "", restart: null, legal: false, style: null };
}

function shown(value: number, format: string): string {
	if (format === "decimalZero") return String(value).padStart(2, "0");
	if (format === "none") return "";
	return numeral(value, FORMATS[format] ?? "1");
}

/** Reads numbering.xml into definitions and lists. */
class NumberingReader {
	readonly definitions = new Map<string, Definition>();
	readonly lists = new Map<string, List>();
	private definition: Definition | null = null;
	private list: List | null = null;
	private level: Level | null = null;
	private depth = 0;

	open(name: string, attributes: Readonly<Record<string, string>>): void {
		const value = attributes["w:val"];
		switch (name) {
			case "w:abstractNum":
				this.definition = { levels: new Map(), styleLink: null };
				this.definitions.set(attributes["w:abstractNumId"] ?? "", this.definition);
				break;
			case "w:num":
				this.definition = null;
				this.list = { definition: "", starts: new Map(), levels: new Map() };
				this.lists.set(attributes["w:numId"] ?? "", this.list);
				break;
			case "w:abstractNumId":
				if (this.list !== null) this.list.definition = value ?? "";
				break;
			case "w:numStyleLink":
				if (this.definition !== null) this.definition.styleLink = value ?? null;
				break;
			case "w:lvlOverride":
				this.depth = Number(attributes["w:ilvl"]);
				break;
			case "w:startOverride":
				this.list?.starts.set(this.depth, Number(value));
				break;
			case "w:lvl":
				this.level = emptyLevel();
				(this.definition ?? this.list)?.levels.set(Number(attributes["w:ilvl"]), this.level);
				break;
			default:
				if (this.level !== null) readLevel(this.level, name, value);
		}
	}

	close(name: string): void {
		if (name === "w:lvl") this.level = null;
		else if (name === "w:abstractNum") this.definition = null;
		else if (name === "w:num") this.list = null;
	}
}

function readLevel(level: Level, name: string, value: string | undefined): void {
	if (name === "w:start") level.start = Number(value ?? 1);
	else if (name === "w:numFmt") level.format = value ?? "decimal";
	else if (name === "w:lvlText") level.text = value ?? "";
	else if (name === "w:lvlRestart") level.restart = Number(value);
	else if (name === "w:isLgl") level.legal = value === undefined || !/^(?:0|false|off)$/u.test(value);
	else if (name === "w:pStyle") level.style = value ?? null;
}

/** The numbers that Word computes, one paragraph after the other in the document's order. */
export class Numbering {
	private readonly reader = new NumberingReader();
	/** Per definition, the number that each level stands at; undefined before its first. */
	private readonly counts = new Map<string, (number | undefined)[]>();
	private readonly begun = new Set<string>();

	/** `listOfStyle` gives the list that a numbering style leads to. */
	constructor(
		bytes: Uint8Array | null,
		private readonly listOfStyle: (style: string) => string | undefined,
	) {
		if (bytes !== null) parseXml(bytes, this.reader);
	}

	private definitionOf(list: List): [string, Definition] | null {
		let id = list.definition;
		for (let hops = 0; hops < LEVELS; hops++) {
			const definition = this.reader.definitions.get(id);
			if (definition === undefined) return null;
			if (definition.styleLink === null || definition.levels.size > 0) return [id, definition];
			const linked = this.reader.lists.get(this.listOfStyle(definition.styleLink) ?? "");
			if (linked === undefined) return null;
			id = linked.definition;
		}
		return null;
	}

	/** The level of a list that a style is tied to, null where it is to none. */
	depthOf(id: string, style: string): number | null {
		const list = this.reader.lists.get(id);
		const found = list === undefined ? null : this.definitionOf(list);
		for (const [depth, level] of found?.[1].levels ?? []) if (level.style === style) return depth;
		return null;
	}

	/** Counts one paragraph of a list on; its marker ("•", "3.1", "a)"), or null where it shows none. */
	next(id: string, depth: number): string | null {
		const list = this.reader.lists.get(id);
		const found = list === undefined ? null : this.definitionOf(list);
		if (list === undefined || found === null || depth < 0 || depth >= LEVELS) return null;
		const [key, definition] = found;
		const levelAt = (at: number) => list.levels.get(at) ?? definition.levels.get(at) ?? emptyLevel();
		let counts = this.counts.get(key);
		if (counts === undefined) {
			counts = [];
			this.counts.set(key, counts);
		}
		if (!this.begun.has(id)) {
			this.begun.add(id);
			for (const at of list.starts.keys()) counts[at] = undefined;
		}
		const startAt = (at: number) => list.starts.get(at) ?? levelAt(at).start;
		const before = counts[depth];
		counts[depth] = before === undefined ? startAt(depth) : before + 1;
		for (let at = depth + 1; at < LEVELS; at++) {
			const { restart } = levelAt(at);
			if (restart === null || (restart > 0 && depth < restart)) counts[at] = undefined;
		}
		for (let at = 0; at < depth; at++) counts[at] ??= startAt(at);
		const level = levelAt(depth);
		if (level.format === "bullet") return "•";
		const marker = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
			const at = Number(digit) - 1;
			return shown(counts[at] ?? startAt(at), level.legal ? "decimal" : levelAt(at).format);
		});
		return marker.trim() === "" ? null : marker.trim();
	}
}
