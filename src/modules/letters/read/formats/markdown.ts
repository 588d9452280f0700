import { isRule } from "./tables.ts";

/** A Markdown heading's level and words, null where a line is none. */
export function atx(line: string, indent: number): { level: number; text: string } | null {
	if (line[0] !== "#" || indent > 3) return null;
	const found = /^(#{1,6})[ \t\u00a0]+(?=\S)/u.exec(line);
	if (found === null) return null;
	let end = line.length;
	while (end > 0 && line[end - 1] === "#") end--;
	const text =
		end < line.length && line[end - 1] === " "
			? line.slice(found[0].length, end)
			: line.slice(found[0].length);
	return { level: found[1]!.length, text: text.trim() };
}

/** What a line of signs under a text makes of it: a heading's level, 0 for a rule alone, null for no such line. */
export function underline(line: string): number | null {
	if (/^={3,}$/u.test(line)) return 1;
	if (/^-{3,}$/u.test(line)) return 2;
	return /^(?:[*_=~+-]\s?){3,}$/u.test(line) ? 0 : null;
}

/** A fence of a code block; what stands within is text to us. */
export function isFence(line: string): boolean {
	return /^(?:`{3,}|~{3,})[\w-]{0,20}$/u.test(line);
}

/** Whether a line is a row of a pipe table: framed by pipes, or with a rule of pipes and dashes under it. */
export function isPipeRow(line: string, next: string | undefined): boolean {
	if (line[0] === "|") return line.length > 1;
	return line.includes("|") && next?.includes("|") === true && isRule(next);
}

/** Whether a text is Markdown: it has headings or pipe tables as only Markdown has them. */
export function isMarkdown(lines: readonly string[]): boolean {
	return lines.some(
		(line) =>
			(line[0] === "#" && /^#{1,6} \S/u.test(line)) ||
			(line.startsWith("|") && isRule(line)) ||
			line.startsWith("**"),
	);
}

/** How many lines the data before the text ("front matter") takes; it is about the file, not of the letter. */
export function frontMatterEnd(lines: readonly string[]): number {
	if (lines[0]?.trimEnd() !== "---") return 0;
	for (let at = 1; at < Math.min(lines.length, 60); at++) {
		const line = lines[at]!.trimEnd();
		if (line === "---") return at + 1;
		if (line !== "" && !/^(?:[\w-]{1,40}:|\s|- |#)/u.test(line)) return 0;
	}
	return 0;
}

/** How many lines with words after a picture may belong to it: a description and its caption. */
const CAPTION_WITHIN = 3;

/**
 * A picture's caption, where a converter repeats the picture's own words under it, is about the file, and so
 * is a description between the two; both are blanked.
 */
export function withoutCaptions(lines: readonly string[]): string[] {
	const found = [...lines];
	for (const [at, line] of lines.entries()) {
		const caption = line.startsWith("![")
			? /^!\[([^\][]{1,500})\]\([^()\s]{0,500}\)\s*$/u.exec(line)?.[1]
			: undefined;
		if (caption === undefined) continue;
		let seen = 0;
		for (let to = at + 1; to < lines.length && to <= at + 2 * CAPTION_WITHIN && seen < CAPTION_WITHIN; to++) {
			if (lines[to]!.trim() === "") continue;
			seen++;
			if (lines[to]!.trim() === caption.trim()) found.fill("", at, to + 1);
		}
	}
	return found;
}
