const PAGE_OF =
	/^(?:[-–—|]\s?)?(?:side|page|s\.)\s{0,9}\d{1,4}(?:\s{0,9}(?:av|of|\/)\s{0,9}\d{1,4})?(?:\s?[-–—|])?$/i;
/** A running head with its page number at the far side of the line. */
const FAR_PAGE = /\s{3,9}(?:side|page) \d{1,4}(?: (?:av|of|\/) \d{1,4})?$/i;
const NUMBER = /^(?:[-–—]\s?)?(\d{1,3})(?:\s?[-–—]|\s?(?:\/|av)\s?\d{1,3}|\s?\(\d{1,3}\))?$/u;
/** A running head is no longer than this. */
const LONGEST = 120;

/** Lines with a page's number alone, where they count up from page to page. */
function numberLines(lines: readonly string[]): Set<number> {
	const found = new Set<number>();
	let last: { at: number; page: number } | null = null;
	for (const [at, line] of lines.entries()) {
		if (line.length <= 200 && FAR_PAGE.test(line.slice(-32))) found.add(at);
		if (line === "" || line.length > 16) continue;
		if (PAGE_OF.test(line)) {
			found.add(at);
			continue;
		}
		const page = NUMBER.exec(line)?.[1];
		if (page === undefined || !alone(lines, at)) continue;
		const here = { at, page: Number(page) };
		if (last !== null && here.page === last.page + 1) {
			found.add(last.at);
			found.add(at);
		}
		last = here;
	}
	return found;
}

function alone(lines: readonly string[], at: number): boolean {
	return blank(lines[at - 1]) && blank(lines[at + 1]);
}

function blank(line: string | undefined): boolean {
	return line === undefined || line === "" || line === "\f";
}

/** The nearest lines with text on either side of a page's end. */
function around(lines: readonly string[], at: number, skip: ReadonlySet<number>): number[] {
	const near: number[] = [];
	for (const step of [-1, 1]) {
		let seen = 0;
		for (let to = at + step; to >= 0 && to < lines.length && Math.abs(to - at) <= 6 && seen < 2; to += step) {
			if (blank(lines[to]) || skip.has(to)) continue;
			near.push(to);
			seen++;
		}
	}
	return near;
}

/**
 * A text's lines without what stands on every page: page numbers, and lines that come again at the end or
 * the beginning of three pages or more. Form feeds become blank lines.
 */
export function withoutFurniture(raw: readonly string[]): string[] {
	const lines: string[] = [];
	const breaks: number[] = [];
	for (const line of raw) {
		if (!line.includes("\f")) lines.push(line);
		else {
			for (const [at, part] of line.split("\f").entries()) {
				if (at > 0) {
					breaks.push(lines.length);
					lines.push("\f");
				}
				lines.push(part);
			}
		}
	}
	const trimmed = lines.map((line) => (line === "\f" ? line : line.trim()));
	const gone = numberLines(trimmed);
	const running = new Map<string, number[]>();
	for (const at of new Set([...breaks, ...gone].flatMap((end) => around(trimmed, end, gone)))) {
		const line = trimmed[at]!;
		if (line.length > LONGEST) continue;
		const key = line.replace(/\d{1,4}/gu, "#");
		running.set(key, [...(running.get(key) ?? []), at]);
	}
	for (const places of running.values()) if (places.length >= 3) for (const at of places) gone.add(at);
	return lines.map((line, at) => (gone.has(at) || line === "\f" ? "" : line));
}
