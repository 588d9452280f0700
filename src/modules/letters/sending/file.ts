/** A letter's parts as the file that is sent and kept: HTML that any browser shows and prints. */
import type { LetterLanguage } from "./letter-language.ts";
import type { LetterPart } from "./supplement.ts";

const STYLE =
	"body{max-width:42rem;margin:3rem auto;padding:0 1rem;font:1rem/1.5 serif}h1{font-size:1.4rem}h2{font-size:1.15rem}h3{font-size:1rem}";

/** The bytes of the file: the same parts give the same bytes. */
export function fileOf(parts: readonly LetterPart[], language: LetterLanguage): Uint8Array {
	const title = parts.find(({ is }) => is === 1)?.text ?? "";
	const body = parts.map(({ is, text }) => {
		const tag = typeof is === "number" ? `h${is}` : "p";
		return `<${tag}>${escaped(text)}</${tag}>`;
	});
	const head = `<meta charset="utf-8">\n<title>${escaped(title)}</title>\n<style>${STYLE}</style>`;
	const html = `<!doctype html>\n<html lang="${language}">\n<head>\n${head}\n</head>\n<body>\n${body.join("\n")}\n</body>\n</html>\n`;
	return new TextEncoder().encode(html);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
