import { SaxesParser } from "saxes";
import { decode } from "./decode.ts";
import { Refusal } from "./refusal.ts";

/** Word nests some ten elements, and four more for each table within a table. */
const DEEPEST = 250;
/** How much is parsed at a time. */
const STEP = 65_536;

/** What a part of a Word file tells, element by element; names as Word's own prefix gives them ("w:p"). */
export interface Listener {
	open(name: string, attributes: Readonly<Record<string, string>>): void;
	close(name: string): void;
	text?(words: string): void;
}

const MAIN_NAMESPACES = new Set([
	"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
	"http://purl.oclc.org/ooxml/wordprocessingml/main",
]);

function corrupt(): Refusal {
	return new Refusal(
		"corrupt",
		"Word-filen er skadet og kan ikke leses; åpne den i Word, lagre på nytt og prøv igjen.",
	);
}

/** The prefix that stands for Word's own names in a part, where it is not "w". */
function prefixOf(attributes: Readonly<Record<string, string>>): string | null {
	for (const [name, value] of Object.entries(attributes)) {
		if (!MAIN_NAMESPACES.has(value)) continue;
		if (name === "xmlns") return "";
		if (name.startsWith("xmlns:")) return name.slice(6);
	}
	return null;
}

function renamed(name: string, prefix: string): string {
	if (prefix === "") return name.includes(":") ? name : `w:${name}`;
	return name.startsWith(`${prefix}:`) ? `w:${name.slice(prefix.length + 1)}` : name;
}

/**
 * Reads a part of a Word file as a stream. Document types and entities of a file's own are refused, as is
 * nesting beyond reason; throws a `Refusal` and nothing else.
 */
export function parseXml(bytes: Uint8Array, listener: Listener): void {
	const parser = new SaxesParser();
	let prefix = "w";
	let depth = 0;
	parser.on("error", () => {
		throw corrupt();
	});
	parser.on("doctype", () => {
		throw new Refusal(
			"corrupt",
			"Word-filen har egne XML-definisjoner, som ikke leses; åpne den i Word, lagre på nytt og prøv igjen.",
		);
	});
	parser.on("opentag", (tag) => {
		if (depth === 0) prefix = prefixOf(tag.attributes) ?? "w";
		if (++depth > DEEPEST) {
			throw new Refusal(
				"too-deep",
				"Word-filen har tabeller i tabeller i for mange nivåer; forenkle dem i Word og prøv igjen.",
			);
		}
		if (prefix === "w") listener.open(tag.name, tag.attributes);
		else {
			const own = Object.entries(tag.attributes).map(([name, value]) => [renamed(name, prefix), value]);
			listener.open(renamed(tag.name, prefix), Object.fromEntries(own));
		}
	});
	parser.on("closetag", (tag) => {
		depth--;
		listener.close(renamed(tag.name, prefix));
	});
	if (listener.text !== undefined) parser.on("text", (words) => listener.text!(words));
	const source = decode(bytes);
	for (let at = 0; at < source.length; at += STEP) parser.write(source.slice(at, at + STEP));
	parser.close();
}
