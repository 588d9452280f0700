import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openLetter } from "#letters/read";
import { passagesOf } from "./passage.ts";

const MARKDOWN = `# Brev

## 1 Mål

Først.

Etaten skal svare innen 1. juni.

Sist.

## 2 Penger

Ti kroner.
`;

const opened = (markdown: string) => openLetter(new TextEncoder().encode(markdown));

const place = (text: string, words: string) => {
	const start = text.indexOf(words);
	return { document: "letter", start, end: start + words.length, page: null };
};

const lit = (passages: ReturnType<typeof passagesOf>): string =>
	passages
		.flatMap(({ blocks }) => blocks.flatMap(({ stretches }) => stretches))
		.filter((stretch) => stretch.lit)
		.map((stretch) => stretch.text)
		.join("");

describe("the words that a row came from", () => {
	test("are lit among what stands around them, under the headings over them", async () => {
		const { text, blocks } = await opened(MARKDOWN);
		const passages = passagesOf(text, blocks, [place(text, "svare innen 1. juni")]);
		expect(passages).toMatchObject([{ path: ["Brev", "1 Mål"], blocks: [{}, {}, {}] }]);
		expect(lit(passages)).toBe("svare innen 1. juni");
	});

	test("that stand first in a chapter are under its own headings, which the passage shows", async () => {
		const { text, blocks } = await opened(MARKDOWN);
		const [passage] = passagesOf(text, blocks, [place(text, "Ti kroner")]);
		expect(passage).toMatchObject({ path: ["Brev"], blocks: [{ isHeading: true }, {}] });
	});

	test("in two places far apart are two passages, in the letter's order", async () => {
		const { text, blocks } = await opened(MARKDOWN.replace("Sist.", "Sist.\n\nA.\n\nB.\n\nC."));
		const passages = passagesOf(text, blocks, [place(text, "Ti kroner"), place(text, "Først")]);
		expect(passages.map(({ blocks: shown }) => shown.length)).toEqual([3, 2]);
		expect(lit(passages)).toBe("FørstTi kroner");
	});

	test("are always lit whole, and nothing else is, wherever they stand", async () => {
		const { text, blocks } = await opened(MARKDOWN);
		const block = fc.constantFrom(...blocks);
		fc.assert(
			fc.property(block, fc.nat(), fc.nat(), (one, a, b) => {
				const length = one.end - one.start;
				const [from, to] = [a % length, b % length].sort((x, y) => x - y) as [number, number];
				const words = { document: "letter", start: one.start + from, end: one.start + to + 1, page: null };
				expect(lit(passagesOf(text, blocks, [words]))).toBe(text.slice(words.start, words.end));
			}),
		);
	});
});
