import type { CellPlace } from "../document.ts";
import { Markup, type Piece } from "./markup.ts";

/** HTML that turns up inside plain text and Markdown. Nothing else in angle brackets is a tag there. */
const TAG =
	/<(\/?)(?=)(a|abbr|b|big|blockquote|br|caption|center|col|colgroup|dd|del|div|dl|dt|em|figcaption|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|pre|s|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|wbr)(\s[^<>]*)?\/?>/gi;
const ATTRIBUTE = /([a-z-]{1,40})(?:\s?=\s?(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+)))?/gi;

/** Entities that letters use; what is not here stays as it stands. */
const ENTITIES: Readonly<Record<string, string>> = {
	aring: "å",
	Aring: "Å",
	aelig: "æ",
	AElig: "Æ",
	oslash: "ø",
	Oslash: "Ø",
	eacute: "é",
	Eacute: "É",
	egrave: "è",
	ouml: "ö",
	auml: "ä",
	uuml: "ü",
	nbsp: "\u00a0",
	ensp: "\u2002",
	emsp: "\u2003",
	thinsp: "\u2009",
	shy: "\u00ad",
	ndash: "–",
	mdash: "—",
	laquo: "«",
	raquo: "»",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	sect: "§",
	bull: "•",
	hellip: "…",
	middot: "·",
	deg: "°",
	euro: "€",
	quot: '"',
	apos: "'",
	lt: "<",
	gt: ">",
	amp: "&",
};

/** A text with its entities read. */
export function unescaped(text: string): string {
	if (!text.includes("&")) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/gu,
		(whole, decimal, hex, name) => {
			if (name !== undefined) return ENTITIES[name] ?? whole;
			const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
			return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
				? String.fromCodePoint(code)
				: whole;
		},
	);
}

/** Whether a text holds HTML tags. */
export function hasTags(text: string): boolean {
	if (!text.includes("<")) return false;
	return text.search(TAG) >= 0;
}

function attributes(source: string | undefined): Map<string, string> {
	const found = new Map<string, string>();
	if (source === undefined) return found;
	for (const [, name, double, single, bare] of source.matchAll(ATTRIBUTE)) {
		found.set(name!.toLowerCase(), double ?? single ?? bare ?? "");
	}
	return found;
}

/** A `ul` without `li`, its items parted by bullets only, is a list all the same. */
const LOOSE_BULLET = /\s[•‣▪●○■\uF0B7\uF0A7]\s/gu;

/**
 * Reads a stretch of text with HTML in it. `tables` is how many tables stand before it, `cell` the table
 * cell that it stands in, if any. Gives its pieces and how many tables there are after it.
 */
export function strayMarkup(
	source: string,
	tables: number,
	cell: CellPlace | null,
): { pieces: readonly Piece[]; tables: number } {
	const markup = new Markup(tables, cell);
	let from = 0;
	for (const tag of source.matchAll(TAG)) {
		markup.text(words(source.slice(from, tag.index)));
		from = tag.index + tag[0].length;
		const name = tag[2]!.toLowerCase();
		if (tag[1] === "/") markup.close(name);
		else {
			const found = attributes(tag[3]);
			markup.open(name, (attribute) => found.get(attribute));
		}
	}
	markup.text(words(source.slice(from)));
	markup.flush();
	return { pieces: markup.pieces, tables: markup.tablesSoFar };
}

function words(source: string): string {
	return unescaped(source).replace(LOOSE_BULLET, " • ");
}

/** A source without its comments, which may run over lines. An unclosed one is text. */
export function withoutComments(source: string): string {
	let from = source.indexOf("<!--");
	if (from < 0) return source;
	const parts: string[] = [];
	let kept = 0;
	while (from >= 0) {
		const to = source.indexOf("-->", from + 4);
		if (to < 0) break;
		parts.push(source.slice(kept, from));
		kept = to + 3;
		from = source.indexOf("<!--", kept);
	}
	parts.push(source.slice(kept));
	return parts.join("");
}
