import { type Letter, sourceOf } from "../letter.ts";
import { type Asked, asked } from "./asked.ts";

const ANNEX_REFERENCE =
	/(?<![A-Za-zÀ-ɏ])(?:[Vv]edlegg|VEDLEGG)\s(?:nr\.?\s)?(\d{1,2}|[IVX]{1,4}|[A-H])(?![A-Za-zÀ-ɏ0-9])(\stil\s(?:instruksen|denne instruksen))?/gu;

/** References to annexes that neither the letter's own list nor its headings have. */
export function annexReferences(letter: Letter): readonly Asked[] {
	const { attachments = [] } = letter.head;
	const numbers = new Set<string>();
	for (const name of [
		...attachments,
		...letter.outline.sections.filter((one) => one.heading !== null).map((one) => one.title),
	]) {
		const number =
			/^vedlegg\s(?:nr\.?\s)?(\d{1,2}|[IVX]{1,4}|[A-H])(?![A-Za-zÀ-ɏ0-9])/iu.exec(name)?.[1] ??
			/^(\d{1,2})[.)]?\s/u.exec(attachments.includes(name) ? name : "")?.[1];
		if (number !== undefined) numbers.add(number.toUpperCase());
	}
	for (const section of letter.outline.sections.filter((one) => one.kind === "attachments")) {
		for (const block of section.blocks)
			if (block.marker !== null && /^\d/u.test(block.marker)) numbers.add(block.marker.replace(/\D/gu, ""));
	}
	const seen = new Set<string>();
	return [...letter.text.matchAll(ANNEX_REFERENCE)].flatMap((match): Asked[] => {
		const number = (match[1] ?? "").toUpperCase();
		const ofInstruction = match[2] !== undefined;
		const after = letter.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
		if (
			(numbers.has(number) && !ofInstruction) ||
			(/^\s(?:til|i|§)\s(?!tildelingsbrev|brevet|dette)/iu.test(after) && !ofInstruction) ||
			/^\s(?:punkt|§|pkt)/iu.test(after) ||
			/(?:direktivet?|forskriften?s?|lovens?|avtalens?)\s$/iu.test(
				letter.text.slice(Math.max(0, match.index - 20), match.index),
			)
		)
			return [];
		const key = `${number}${match[2] ?? ""}`;
		if (seen.has(key)) return [];
		seen.add(key);
		const source = sourceOf({ start: match.index, end: match.index + match[0].length });
		const listed = numbers.size > 0 || (attachments.length > 0 && Number(number) > attachments.length);
		if (ofInstruction)
			return [asked("conflicting-reference", "warning", "annexOfInstruction", { words: match[0] }, [source])];
		const words = match[0].replace(/^V/u, "v");
		return [asked("dangling-reference", listed ? "warning" : "note", "noAnnex", { words }, [source])];
	});
}
