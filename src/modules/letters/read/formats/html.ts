import { Parser } from "htmlparser2";
import type { Draft } from "../document.ts";
import { withoutMarks } from "./marks.ts";
import { Markup } from "./markup.ts";
import { settle } from "./settle.ts";

/**
 * Reads an HTML page as it would be shown: scripts, styles and hidden parts are no text, and numbers that
 * lists compute are. Throws a `Refusal` ("too-deep") where it nests beyond reason.
 */
export function readHtml(source: string): Draft[] {
	const markup = new Markup(0);
	const parser = new Parser(
		{
			onopentag: (name, attributes) => markup.open(name, (attribute) => attributes[attribute]),
			ontext: (words) => markup.text(words),
			onclosetag: (name) => markup.close(name),
		},
		{ decodeEntities: true, lowerCaseTags: true },
	);
	parser.end(source);
	markup.flush();
	return settle(withoutMarks(markup.pieces));
}
