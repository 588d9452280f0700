import type { Block } from "../document.ts";
import { type Letter, sourceOf } from "../letter.ts";
import { PART_LABEL } from "../lexicon/assignments.ts";
import { alternatives } from "../lexicon/words.ts";
import type { Assignment, Goal, Indicator, Source } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";

/** Something that bears a number in a run of such. */
interface Numbered {
	readonly id: string;
	readonly source: Source;
}

/** A run of numbers under one prefix: «1, 2, 4», «TB2026-1, TB2026-2, …», «3.1, 3.2, …». */
interface Run {
	readonly prefix: string;
	/** Written with two digits: «01». */
	readonly padded: boolean;
	readonly numbers: ReadonlyMap<number, Source>;
}

/** The last number of an id and what stands before it; what stands before may hold numbers itself. */
const PARTED = /^(.*?)(0?\d{1,2})$/u;
/** An id that is a letter alone: «Mål B». */
const LETTER = /^[A-H]$/u;
/** Fewer than these do not show that the numbers were meant to run on. */
const FEWEST = 3;

/** Codes of several kinds, «LMD-1» and «HOD-1»: each kind has fewer of its own. */
const CODE = /^[A-ZÀ-Þ]{2,5}-$/u;
/** «1.» of 1.1 and 1.2: numbers under a goal's, beside those under others. */
const UNDER = /^\d{1,2}\.$/u;
const FEWEST_BESIDE = 2;

function runsOf(things: readonly Numbered[]): readonly Run[] {
	const runs = new Map<string, { padded: boolean; readonly numbers: Map<number, Source> }>();
	for (const { id, source } of things) {
		const [, prefix, last = ""] = LETTER.test(id)
			? ["", LETTERED, String(LETTERS.indexOf(id) + 1)]
			: (PARTED.exec(id) ?? []);
		if (prefix === undefined || /\s$/u.test(prefix)) continue;
		const run = runs.get(prefix) ?? { padded: false, numbers: new Map<number, Source>() };
		run.padded ||= last.startsWith("0");
		if (!run.numbers.has(Number(last))) run.numbers.set(Number(last), source);
		runs.set(prefix, run);
	}
	return [...runs].map(([prefix, run]) => ({ prefix, ...run }));
}

const LETTERS = "ABCDEFGH";
/** What stands for the prefix of ids that are letters. */
const LETTERED = "letter:";
const lettered = ({ prefix }: Run): boolean => prefix === LETTERED;

interface Gap {
	readonly missing: string;
	readonly before: Source;
	readonly after: Source;
}

/** The one number that a run passes over; null where it passes over none, or over so many that others hold them. */
function gapIn(run: Run, fewest: number): Gap | null {
	const { prefix, padded, numbers } = run;
	const sorted = [...numbers.keys()].sort((a, b) => a - b);
	const last = sorted.at(-1);
	if (sorted.length < fewest || sorted[0] !== 1 || last !== sorted.length + 1) return null;
	const at = sorted.findIndex((number, index) => number !== index + 1);
	const missing = at + 1;
	return {
		missing: lettered(run) ? LETTERS[at]! : `${prefix}${padded && missing < 10 ? `0${missing}` : missing}`,
		before: numbers.get(sorted[at - 1]!)!,
		after: numbers.get(sorted[at]!)!,
	};
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&");

/** The number stands somewhere in the letter after one of the words, or heads a line or a cell. */
function stands(letter: Letter, missing: string, words: string): boolean {
	if (LETTER.test(missing))
		return new RegExp(
			`(?<![A-Za-zÀ-ſ])(?:${words}(?:\\snr\\.?)?\\s|(?:^|\\n))${missing}(?![A-Za-zÀ-ſ])`,
			"u",
		).test(letter.text);
	const [, prefix = "", number = ""] = PARTED.exec(missing) ?? [];
	const id = `${escaped(prefix)}0?${Number(number)}`;
	const named = new RegExp(`(?<![A-Za-zÀ-ſ])${words}(?:\\snr\\.?)?\\s?${id}(?!\\d|[.,]\\d)`, "i");
	if (named.test(letter.text)) return true;
	if (prefix !== "" && new RegExp(`(?<![A-Za-zÀ-ſ0-9./-])${id}(?!\\d|[.,/-]\\d)`, "i").test(letter.text))
		return true;
	const heads = new RegExp(`^(?:${words}\\s?)?${id}(?:[.):]|\\s|$)`, "i");
	const bare = /^\d+$/u.test(missing);
	const headings = new Set(letter.outline.sections.map((section) => section.heading));
	return letter.document.blocks.some((block) => {
		// A bare number heads lines of every kind: only a cell of a table shows that it is this one.
		if (block.end - block.start > 400 || (block.cell === null && (bare || headings.has(block)))) return false;
		return heads.test(letter.text.slice(block.start, Math.min(block.end, block.start + 40)));
	});
}

const WORDS = {
	goal: "(?:[a-zß-ÿ]*mål|[HDV]?M)",
	indicator: "(?:styringsparamet[a-zß-ÿ]*|indikator|SP|nøkkeltall?)",
	assignment: "(?:oppdrag(?:et|a)?|oppg[aå]ve[a-zß-ÿ]*|bestilling|T{0,2}B)",
	annex: "vedlegg",
	part: alternatives(PART_LABEL),
} as const;

function skipped(letter: Letter, things: readonly Numbered[], what: keyof typeof WORDS): readonly Asked[] {
	const runs = runsOf(things);
	const beside = [CODE, UNDER].filter((kind) => runs.filter((run) => kind.test(run.prefix)).length > 1);
	return runs.flatMap((run): Asked[] => {
		const gap = gapIn(run, beside.some((kind) => kind.test(run.prefix)) ? FEWEST_BESIDE : FEWEST);
		if (gap === null || stands(letter, gap.missing, WORDS[what])) return [];
		const values = { what, number: gap.missing };
		return [asked("missing-part", "warning", "numberSkipped", values, [gap.before, gap.after])];
	});
}

/** Ids that say their year: those of other years were given elsewhere, and only some of them are left. */
const YEARS = /(?<!\d)(?:20)?(\d{2})(?=[-/])|\/20(\d{2})$/u;

function ofThisYear(year: number | null, { id, kind }: Assignment): boolean {
	if (kind === "carried-over" || kind === "rd-bound") return false;
	const named = YEARS.exec(id);
	return named === null || year === null || Number(named[1] ?? named[2]) === year % 100;
}

/** Numbers that the letter's goals, indicators and assignments pass over, though they run on before and after. */
export function skippedNumbers(
	letter: Letter,
	goals: readonly Goal[],
	indicators: readonly Indicator[],
	assignments: readonly Assignment[],
): readonly Asked[] {
	if (letter.head.kind !== "letter-of-allocation") return [];
	const given = assignments.filter((one) => ofThisYear(letter.head.year, one));
	return [
		...skipped(letter, goals, "goal"),
		...skipped(
			letter,
			indicators.filter((one) => one.kind !== "key-figure"),
			"indicator",
		),
		...skipped(
			letter,
			given.map(({ id, sources }) => ({ id, source: sources[0]! })),
			"assignment",
		),
	];
}

/** «Vedlegg 2», «2. Kart»: the number of an annex in the letter's list. */
const ANNEX_NUMBER = /^(?:vedlegg\s(?:nr\.?\s)?)?(\d{1,2})(?=[.:)\s]|$)/i;

/** Numbers that the letter's own list of annexes passes over. */
export function skippedAnnexes(letter: Letter): readonly Asked[] {
	const numbered = (letter.head.attachments ?? []).flatMap((name) => {
		const id = ANNEX_NUMBER.exec(name)?.[1];
		return id === undefined ? [] : [{ id, name }];
	});
	if (numbered.length < FEWEST || numbered.length === Number(numbered.at(-1)!.id)) return [];
	const listed = numbered.flatMap(({ id, name }): Numbered[] => {
		const start = letter.text.lastIndexOf(name);
		return start < 0 ? [] : [{ id, source: sourceOf({ start, end: start + name.length }) }];
	});
	return skipped(letter, listed, "annex");
}

/** Parts of one assignment whose numbers pass over one: «Deloppdrag 1», «Deloppdrag 2», «Deloppdrag 4». */
export function skippedParts(letter: Letter, assignments: readonly Assignment[]): readonly Asked[] {
	return assignments.flatMap(({ parts = [], sources }) =>
		skipped(
			letter,
			parts.map(({ id }) => ({ id, source: sources[0]! })),
			"part",
		),
	);
}

/** The number or small letter of a list item, with the marks around it: «2», ")". */
const MARKER = /^(\(?)(\d{1,2}|[a-h])([.)]{1,2})$/u;
const ordinal = (written: string): number =>
	/^\d/u.test(written) ? Number(written) : written.charCodeAt(0) - "a".charCodeAt(0) + 1;

/** Lists whose own numbers or letters pass over one, with no trace of it in the item before. */
export function skippedItems(letter: Letter): readonly Asked[] {
	const found: Asked[] = [];
	let run: {
		readonly block: Block;
		readonly at: number;
		readonly style: string;
		readonly written: string;
	}[] = [];
	const close = (): void => {
		const at = run.findIndex((one, index) => one.at !== index + 1);
		const [before, after] = [run[at - 1], run[at]];
		const one = run.length >= FEWEST && before !== undefined && after?.at === before.at + 2;
		if (one && run.at(-1)!.at === run.length + 1) {
			const letters = /^[a-h]/u.test(after.written);
			const number = letters ? String.fromCharCode(after.written.charCodeAt(0) - 1) : String(before.at + 1);
			const words = letter.text.slice(before.block.start, after.block.start);
			if (!new RegExp(`(?:^|\\s)\\(?${number}[.)]`, "u").test(words)) {
				const sources = [sourceOf(before.block), sourceOf(after.block)];
				found.push(asked("missing-part", "warning", "numberSkipped", { what: "item", number }, sources));
			}
		}
		run = [];
	};
	for (const block of letter.document.blocks) {
		const [, open = "", written = "", shut = ""] = MARKER.exec(block.marker ?? "") ?? [];
		const style = `${open}${/^\d/u.test(written) ? "1" : "a"}${shut}/${block.level}`;
		const item = block.role === "item" && block.cell === null;
		if (item && block.level > (run.at(-1)?.block.level ?? block.level)) continue;
		if (!item || written === "" || style !== run.at(-1)?.style || ordinal(written) <= run.at(-1)!.at) close();
		if (item && written !== "") run.push({ block, at: ordinal(written), style, written });
	}
	close();
	return found;
}

/** Chapters and sections whose numbers pass over one, with no line in the letter that could be its heading. */
export function skippedChapters(letter: Letter): readonly Asked[] {
	const groups = new Map<string, { number: number; source: Source }[]>();
	for (const { number, heading, annex } of letter.outline.sections) {
		if (number === null || heading === null || annex || !/^\d{1,2}(?:\.\d{1,2}){0,2}$/u.test(number))
			continue;
		const parts = number.split(".");
		const under = parts.slice(0, -1).join(".");
		const one = { number: Number(parts.at(-1)), source: sourceOf(heading) };
		groups.set(under, [...(groups.get(under) ?? []), one]);
	}
	return [...groups].flatMap(([under, own]): Asked[] => {
		if (own.length < FEWEST || own[0]!.number !== 1) return [];
		if (own.some((one, index) => index > 0 && one.number <= own[index - 1]!.number)) return [];
		const last = own.at(-1)!.number;
		const at = own.findIndex((one, index) => one.number !== index + 1);
		if (at < 1 || last !== own.length + 1) return [];
		const number = under === "" ? String(at + 1) : `${under}.${at + 1}`;
		if (headsALine(letter, number)) return [];
		const sources = [own[at - 1]!.source, own[at]!.source];
		return [asked("missing-part", "warning", "numberSkipped", { what: "chapter", number }, sources)];
	});
}

/** A line or a list item that begins with the number, or with one under it: its heading may only have gone unseen. */
function headsALine(letter: Letter, number: string): boolean {
	const heads = new RegExp(
		`^(?:kapittel\\s|kap\\.\\s|punkt\\s)?${escaped(number)}(?:[.)]?\\s|\\.\\d|[.)]?$)`,
		"i",
	);
	return letter.document.blocks.some(
		({ start, end, cell, role }) =>
			cell === null && role !== "contents" && heads.test(letter.text.slice(start, Math.min(end, start + 30))),
	);
}
