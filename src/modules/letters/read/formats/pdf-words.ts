import type { Line } from "./pdf-lines.ts";

/** A block's words, wrapped lines joined. */
export interface Wording {
	readonly text: string;
	/** Stretches of `text` in bold, as [from, to). */
	readonly strong: readonly (readonly [number, number])[];
}

/** The words of a letter, by which a word that was split over two lines is known again. */
export type Vocabulary = (word: string) => boolean;

/** Words that follow a hyphen which stands for the rest of a compound: "mål- og resultatstyring". */
const COMPOUND = /^(?:og|eller|samt|og\/eller|men|til|som|and|or)\b/u;
const LAST_WORD = /(?<![\u0300-\u036fA-Za-zÀ-ſ\d])[\u0300-\u036fA-Za-zÀ-ſ\d]+-$/u;
const FIRST_WORD = /^[\u0300-\u036fA-Za-zÀ-ſ]+/u;
/** No word is longer; keeps the search for a line's last word short. */
const WORD = 80;
const DAY = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;
const NUMBERED = /^\d{4}-\d{1,3}$/u;

/** How two pieces of a text are joined: what is taken off the first, and what is put between. */
interface Seam {
	readonly cut: number;
	readonly between: string;
}

const SPACE: Seam = { cut: 0, between: " " };
const NOTHING: Seam = { cut: 0, between: "" };

/** The seam between a line and the next, or between the two halves of a paragraph that runs over a page. */
export function seamOf(before: string, after: string, knows: Vocabulary): Seam {
	const spaced = before.endsWith(" ");
	const head = before.trimEnd();
	const tail = after.trimStart();
	const length = before.length - head.length;
	if (head.endsWith("\u00ad")) return { cut: length + 1, between: "" };
	if (/\s[-–]$/u.test(head)) return { cut: length, between: " " };
	if (head.endsWith("-") || head.endsWith("\u2010")) return hyphenSeam(head, tail, spaced, length, knows);
	if (!spaced && /[A-Za-zÀ-ſ\d][–/]$/u.test(head)) return NOTHING;
	return { ...SPACE, cut: length };
}

function hyphenSeam(head: string, tail: string, spaced: boolean, length: number, knows: Vocabulary): Seam {
	const last = LAST_WORD.exec(head.slice(-WORD))?.[0] ?? "";
	const first = FIRST_WORD.exec(tail)?.[0] ?? "";
	if (spaced || last === "" || COMPOUND.test(tail)) return { cut: length, between: " " };
	const stem = last.slice(0, -1);
	const whole = first !== "" && first === first.toLowerCase() && /^[A-ZÀ-Þ]?[a-zß-ÿ]+$/u.test(stem);
	if (!whole || stem.length < 2) return NOTHING;
	if (!knows(stem + first) && (knows(`${stem}-${first}`) || (knows(stem) && knows(first)))) return NOTHING;
	return { cut: length + 1, between: "" };
}

/** Joins lines into a paragraph; words that were hyphenated at a line's end are mended. */
export function joinLines(lines: readonly Line[], knows: Vocabulary): Wording {
	return joinWordings(lines, knows, () => null);
}

/** Joins the lines of a table's cell: in a narrow one, numbers and words break without a hyphen. */
export function joinCell(lines: readonly Line[], knows: Vocabulary): Wording {
	const width = Math.max(...lines.map((line) => line.right - line.left));
	return joinWordings(lines, knows, (before, index) => {
		const line = lines[index - 1];
		const after = lines[index];
		if (line === undefined || after === undefined) return null;
		const full = line.right - line.left > 0.8 * width || width < 4 * line.size;
		return full && brokenInside(before, after.text, knows) ? NOTHING : null;
	});
}

/** Whether a cell's edge broke a number, a day or a word in two. */
function brokenInside(before: string, after: string, knows: Vocabulary): boolean {
	if (before.endsWith(" ") || !/^[\d.a-zß-ÿ-]/u.test(after)) return false;
	const last = /(?<!\S)\S+$/u.exec(before.slice(-WORD))?.[0] ?? "";
	const first = /^\S+/u.exec(after)?.[0] ?? "";
	const both = last + first;
	if ((DAY.test(both) || NUMBERED.test(both)) && !/^\d{1,2}\.$/u.test(last)) return true;
	if (/^\d{1,2}$/u.test(last) && /^\d+$/u.test(first))
		return /\d \d{1,2}$/u.test(before) && last.length + first.length === 3;
	if (!/^[A-Za-zÀ-ſ]{2,}$/u.test(last) || !/^[a-zß-ÿ]+/u.test(first)) return false;
	const start = /^[a-zß-ÿ]+/u.exec(first)?.[0] ?? "";
	return !knows(start) && knows(last + start);
}

function joinWordings(
	pieces: readonly Wording[],
	knows: Vocabulary,
	special: (before: string, index: number) => Seam | null,
): Wording {
	const parts: string[] = [];
	const strong: [number, number][] = [];
	let length = 0;
	pieces.forEach((piece, index) => {
		const before = parts.at(-1);
		if (before !== undefined) {
			const seam = special(before, index) ?? seamOf(before, piece.text, knows);
			parts[parts.length - 1] = before.slice(0, before.length - seam.cut) + seam.between;
			length += seam.between.length - seam.cut;
		}
		const words = index === 0 ? piece.text : piece.text.trimStart();
		const shift = length - (piece.text.length - words.length);
		for (const [from, to] of piece.strong) {
			const start = Math.max(length, from + shift);
			const last = strong.at(-1);
			// Bold that a line's end interrupted is one stretch.
			if (last !== undefined && start - last[1] <= 1) last[1] = to + shift;
			else strong.push([start, to + shift]);
		}
		parts.push(words);
		length += words.length;
	});
	return trimmed(parts.join(""), strong);
}

function trimmed(text: string, strong: readonly (readonly [number, number])[]): Wording {
	const lead = text.length - text.trimStart().length;
	const words = text.trim();
	return {
		text: words,
		strong: strong
			.map(([from, to]): [number, number] => [Math.max(0, from - lead), Math.min(words.length, to - lead)])
			.map(([from, to]): [number, number] => {
				const inside = words.slice(from, to);
				return [
					from + inside.length - inside.trimStart().length,
					to - inside.length + inside.trimEnd().length,
				];
			})
			.filter(([from, to]) => to > from),
	};
}

/** Joins the two halves of a paragraph that runs over a page break. */
export function joinHalves(one: Wording, other: Wording, knows: Vocabulary): Wording {
	return joinWordings([one, other], knows, () => null);
}

/** What a word in small letters is made of; a hyphen joins two such stretches to one word. */
const LETTER = "[\\u0300-\\u036fa-zß-ſ\\d]";
const WORDS_AND_ENDS = new RegExp(`${LETTER}+(?:-${LETTER}+)*|\\n`, "gu");
/** Where a word begins; and where one ends that is not its line's last. */
const BEGINS = new RegExp(`(?<!${LETTER}-?)`, "uy");
const ENDS = new RegExp(`(?!-?${LETTER})[^\\n]*?${LETTER}`, "uy");
/** So many characters may be searched through; by then it would have cost less to gather all words. */
const MOST_SEARCHED = 20_000_000;

/**
 * Knows every word that stands unbroken in a line of the letter, but for each line's last, which may itself be half a
 * word. Most letters ask for few words, and those are searched for; when that has gone through `most` characters, all
 * words are gathered.
 */
export function vocabularyOf(lines: () => Iterable<string>, most = MOST_SEARCHED): Vocabulary {
	let text: string | null = null;
	let words: Set<string> | null = null;
	let searched = 0;
	return (given) => {
		const word = given.toLowerCase();
		text ??= [...lines()].join("\n").toLowerCase();
		searched += text.length;
		if (searched > most) words ??= wordsWithin(text);
		return words === null ? standsIn(text, word) : words.has(word);
	};
}

function standsIn(text: string, word: string): boolean {
	for (let at = text.indexOf(word); at >= 0 && word !== ""; at = text.indexOf(word, at + 1)) {
		BEGINS.lastIndex = at;
		ENDS.lastIndex = at + word.length;
		if (BEGINS.test(text) && ENDS.test(text)) return true;
	}
	return false;
}

function wordsWithin(text: string): Set<string> {
	const found = text.match(WORDS_AND_ENDS) ?? [];
	return new Set(found.filter((_, at) => (found[at + 1] ?? "\n") !== "\n"));
}
