/** Words with the stretches of them set in bold, as [from, to) offsets. */
export interface Words {
	readonly text: string;
	readonly strong: readonly (readonly [number, number])[];
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A footnote's number as it stands in running text: "12" is "¹²". Anything but digits stays as it is. */
export function raised(number: string): string {
	return /^\d+$/u.test(number)
		? number.replace(/\d/gu, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit)
		: number;
}

/** What may be a mark in Markdown: an escape, an emphasis, code, a picture, a footnote's mark, a link. */
const MARK =
	/\\[!-/:-@[-`{-~]|\*+|_+|~~|`+|\[\^([^\]\s[]{1,20})\]|(!?)\[([^\][]{0,1000})\]\(([^()\n]{0,2000})\)/gu;
const LETTER = /[A-Za-zÀ-ſ0-9]/u;
const GAP = /\s/u;

/** A mark in its place in the source, and what stands in the text instead of it. */
interface Mark {
	readonly at: number;
	readonly end: number;
	/** "*", "_" or "~" for emphasis and strikes, else "". */
	readonly sign: string;
	readonly double: boolean;
	readonly opens: boolean;
	readonly closes: boolean;
	shown: string;
}

/** More marks than this in one line are no emphasis. */
const MOST_MARKS = 2000;

function marksIn(source: string): Mark[] {
	const marks: Mark[] = [];
	for (const found of source.matchAll(MARK)) {
		if (marks.length === MOST_MARKS) break;
		const [sign, note, picture, words] = found;
		const end = found.index + sign.length;
		const first = sign[0]!;
		const mark = { at: found.index, end, sign: "", double: sign.length > 1, opens: false, closes: false };
		if (first === "\\") marks.push({ ...mark, shown: sign.slice(1) });
		else if (note !== undefined) marks.push({ ...mark, shown: raised(note) });
		else if (words !== undefined) {
			marks.push({ ...mark, shown: picture === "" ? words.replaceAll(/\*\*|__/gu, "") : "" });
		} else if (first === "`") marks.push({ ...mark, shown: "" });
		else if (first === "_" && sign.length > 3) marks.push({ ...mark, shown: sign });
		else {
			const before = source[found.index - 1] ?? " ";
			const after = source[end] ?? " ";
			const closes = !GAP.test(before) && !(first === "_" && LETTER.test(after));
			const opens = !GAP.test(after) && !(first === "_" && LETTER.test(before));
			marks.push({ ...mark, sign: first, opens, closes, shown: sign });
		}
	}
	return marks;
}

/** Finds each emphasis' two ends; gives the pairs, by index. A double sign without a partner is a slip. */
function paired(marks: readonly Mark[]): [number, number][] {
	const pairs: [number, number][] = [];
	const open: number[] = [];
	for (const [index, mark] of marks.entries()) {
		if (mark.sign === "") continue;
		const partner = mark.closes
			? open.findLastIndex((at) => marks[at]!.sign === mark.sign && marks[at]!.double === mark.double)
			: -1;
		if (partner >= 0) {
			pairs.push([open[partner]!, index]);
			open.length = partner;
		} else if (mark.opens) open.push(index);
	}
	for (const [first, second] of pairs) {
		marks[first]!.shown = "";
		marks[second]!.shown = "";
	}
	for (const mark of marks) {
		if (mark.sign !== "" && mark.double && (mark.opens || mark.closes)) mark.shown = "";
	}
	return pairs;
}

const ANY_SIGN = /[\\*_`[~]/u;

/**
 * Markdown's marks within a line are read, not shown: emphasis, code, links (their words stay), pictures
 * and struck words (gone), footnote marks (raised digits), escapes. A single sign without a partner stays.
 */
export function inline(source: string): Words {
	if (!ANY_SIGN.test(source)) return { text: source, strong: [] };
	const marks = marksIn(source);
	const pairs = paired(marks);
	const ends = new Map(pairs);
	const places: number[] = [];
	let text = "";
	let from = 0;
	let struckUntil = -1;
	for (const [index, mark] of marks.entries()) {
		if (index > struckUntil) text += source.slice(from, mark.at) + mark.shown;
		if (mark.sign === "~" && mark.double && index > struckUntil) struckUntil = ends.get(index) ?? -1;
		places.push(text.length);
		from = mark.end;
	}
	text += source.slice(from);
	const strong = pairs
		.filter(([first]) => marks[first]!.double && marks[first]!.sign !== "~")
		.map(([first, second]): [number, number] => [places[first]!, places[second]!])
		.filter(([start, end]) => end > start)
		.sort((a, b) => a[0] - b[0]);
	return { text, strong };
}
