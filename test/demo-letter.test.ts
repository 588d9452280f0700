import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { asDocx } from "../scripts/demo-docx.ts";
import { asPdf } from "../scripts/demo-pdf.ts";
import { sourceBlocks } from "../scripts/demo-source.ts";
import { asText } from "../scripts/demo-text.ts";
import { bare } from "./letters/agree.ts";
import { loadExpected } from "./letters/expected.ts";

const demo = (name: string) => fileURLToPath(new URL(`../demo/${name}`, import.meta.url));
const REAL = fileURLToPath(new URL("../../shared/letters/imdi-2025/letter.txt", import.meta.url));

const source = async () => sourceBlocks(await readFile(demo("letter.md"), "utf8"));
const annotated = async () => (await loadExpected(demo("expected.json")))!.expected;

/** Sentences of at least six words, in letters and digits only. */
function sentences(text: string): string[] {
	return text
		.split(/[\n\t]|(?<=[.:!?]) /u)
		.filter((sentence) => sentence.trim().split(/\s+/u).length >= 6)
		.map(bare);
}

describe("the demonstration letter", () => {
	it("is the same in every format as its source makes it", async () => {
		const blocks = await source();
		expect(await readFile(demo("letter.txt"), "utf8")).toBe(asText(blocks));
		expect((await readFile(demo("letter.docx"))).equals(await asDocx(blocks))).toBe(true);
		expect((await readFile(demo("letter.pdf"))).equals(await asPdf(blocks))).toBe(true);
	});

	it("says on its first page that it is a retelling", async () => {
		expect((await source())[0]).toMatchObject({
			text: expect.stringMatching(/^Gjenfortelling til demonstrasjon/u),
		});
	});

	it("holds every text that is annotated, the requirements in its own order", async () => {
		const letter = bare(asText(await source()));
		const { goals, indicators, assignments, earmarks, reports, meetings, requirements } = await annotated();
		const texts = [
			...(goals ?? []).map(({ text }) => text),
			...(indicators ?? []).map(({ text }) => text),
			...(assignments ?? []).flatMap(({ id, title }) => [id ?? "", title]),
			...(earmarks ?? []).flatMap(({ purpose, recipient }) => [purpose, recipient ?? ""]),
			...(reports ?? []).map(({ name }) => name),
			...(meetings ?? []).map(({ name }) => name),
		];
		expect(texts.filter((text) => !letter.includes(bare(text)))).toEqual([]);
		let after = 0;
		for (const { text } of requirements ?? []) {
			const start = letter.indexOf(bare(text), after);
			expect(start, text).toBeGreaterThanOrEqual(0);
			after = start + bare(text).length;
		}
	});

	it("earmarks no more than its items hold, and shares each chapter out whole", async () => {
		const { allotments, earmarks } = await annotated();
		const sum = (amounts: readonly { amount: number }[]) =>
			amounts.reduce((total, { amount }) => total + amount, 0);
		const chapter = (wanted: string) => sum((allotments ?? []).filter((row) => row.chapter === wanted));
		expect([chapter("670"), chapter("671"), chapter("672")]).toEqual([
			424_104_000, 25_712_928_000, 2_027_001_000,
		]);
		expect(sum((earmarks ?? []).filter(({ recipient }) => recipient !== null))).toBe(38_860_000);
	});

	it.skipIf(!existsSync(REAL))("words no goal, indicator or duty as the letter that it retells", async () => {
		const real = new Set(sentences(await readFile(REAL, "utf8")));
		const { goals, indicators, requirements } = await annotated();
		const own = [...(goals ?? []), ...(indicators ?? []), ...(requirements ?? [])].map(({ text }) => text);
		expect(own.filter((text) => real.has(bare(text)))).toEqual([]);
	});
});
