import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readLetter } from "#letters/read";
import { installationRoot } from "#platform/root.ts";
import { fileOf } from "./file.ts";
import { LETTER_LANGUAGES } from "./letter-language.ts";
import { deadlinesToMove } from "./moving.ts";
import { sendSupplement } from "./send.ts";
import { isReadAs, letterOf, type Supplement, type SupplementLine } from "./supplement.ts";

const LINES: readonly SupplementLine[] = [
	{ does: "move", number: "2025-06", title: "Verktøy mot rasisme på arbeidsplassen", day: "2025-11-01" },
	{ does: "move", number: "TB2024-FoU4", title: "Språk i barnehagen", day: "2026-02-01" },
	{ does: "end", number: "2025-07", title: "Digital foreldrestøtte" },
	{
		...{ does: "give", number: "2025-11", title: "Veileder om møteplasser", day: "2025-12-31" },
		text: "Kystvesenet skal lage en veileder.\nKystvesenet kan samarbeide med kommunene.",
	},
	{ does: "give", number: "2025-12", title: "Tiltak", text: "Kystvesenet skal følge med.", day: null },
	{ does: "change", chapter: "670", item: "21", amount: 5_000_000, before: 30_000_000 },
	{ does: "change", chapter: "671", item: "60", amount: -250_000, before: null },
	{ does: "say", text: "Saken tas opp på etatsstyringsmøtet." },
];

const form = (more: Partial<Supplement> = {}): Supplement => ({
	...{ language: "nb", year: 2025, number: 1, date: "2025-05-06", reference: "25/17-3", lines: LINES },
	...{ sender: "Kystdepartementet", recipient: "Kystvesenet", ...more },
});

async function read(of: Supplement) {
	return (await readLetter(fileOf(letterOf(of, "2025-02-03"), of.language))).reading;
}

describe("a supplementary letter that is made of a form (R2.4)", () => {
	test.each(LETTER_LANGUAGES)("is read as the form says, in %s", async (language) => {
		const reading = await read(form({ language }));
		expect(reading.document).toMatchObject({
			...{ kind: "supplementary-letter", year: 2025, date: "2025-05-06", reference: "25/17-3" },
			...{ sender: "Kystdepartementet", recipient: "Kystvesenet" },
		});
		expect(reading.assignments.map(({ id, title, change = null }) => [id, title, change])).toEqual([
			["2025-06", "Verktøy mot rasisme på arbeidsplassen", "moved"],
			["TB2024-FoU4", "Språk i barnehagen", "moved"],
			["2025-07", "Digital foreldrestøtte", "ended"],
			["2025-11", "Veileder om møteplasser", null],
			["2025-12", "Tiltak", null],
		]);
		expect(
			reading.allotments.map(({ chapter, item, amount, isChange }) => [chapter, item, amount, isChange]),
		).toEqual([
			["670", "21", 5_000_000, true],
			["671", "60", -250_000, true],
		]);
		expect(reading.findings).toEqual([]);
		expect(isReadAs(form({ language }), reading)).toBe(true);
	});

	test.each(LINES)("is read as its only line says: $does $number$chapter", async (line) => {
		const only = form({ lines: [line] });
		expect(isReadAs(only, await read(only))).toBe(true);
	});

	test("moves and ends any assignment of the demonstration letter, whatever it is called", async () => {
		const { reading } = await readLetter(readFileSync(join(installationRoot, "demo/letter.docx")));
		const faulty: string[] = [];
		for (const language of LETTER_LANGUAGES) {
			for (const { id: number, title } of reading.assignments) {
				const [moves, ends] = [
					form({ language, lines: [{ does: "move", number, title, day: "2026-02-01" }] }),
					form({ language, lines: [{ does: "end", number, title }] }),
				];
				if (!isReadAs(moves, await read(moves))) faulty.push(`${language}: ${number} ${title} moves`);
				if (!isReadAs(ends, await read(ends))) faulty.push(`${language}: ${number} ${title} ends`);
			}
		}
		expect(faulty).toEqual([]);
	});

	test("moves any one of the deadlines of any assignment of the demonstration letter, and says which stand", async () => {
		const { reading } = await readLetter(readFileSync(join(installationRoot, "demo/letter.docx")));
		const [faulty, several]: [string[], string[]] = [[], []];
		for (const { id: number, title, deadlines, parts = [] } of reading.assignments) {
			const held = deadlinesToMove([
				...deadlines.map(({ date: day }) => ({ part: null, day, label: null })),
				...parts.flatMap(({ id: part, deadlines: own }) =>
					own.map(({ date: day }) => ({ part, day, label: null })),
				),
			]).map(({ part, day }) => ({ part, day }));
			if (held.length > 1) several.push(number);
			for (const language of LETTER_LANGUAGES) {
				for (const from of held) {
					const moving = { from, stays: held.filter((other) => other !== from) };
					const moves = form({
						...{ language, lines: [{ does: "move", number, title, day: "2027-02-01", moving }] },
					});
					if (!isReadAs(moves, await read(moves)))
						faulty.push(`${language}: ${number} ${from.part} ${from.day}`);
				}
			}
		}
		expect(faulty).toEqual([]);
		expect(several.length).toBeGreaterThan(3);
	});

	test("is the same bytes for the same form, and shows what was typed as it was typed", () => {
		const typed = form({ lines: [{ does: "say", text: 'Mål < krav & "frist"' }] });
		const bytes = (): string => Buffer.from(fileOf(letterOf(typed, null), "nb")).toString();
		expect(bytes()).toBe(bytes());
		expect(bytes()).toContain("<p>Mål &lt; krav &amp; &quot;frist&quot;</p>");
	});

	test("is not sent where a paragraph makes more of it than the form says", async () => {
		const more = form({ lines: [{ does: "say", text: "Oppdrag 2025-09 om los utgår." }] });
		expect(sendSupplement(more, 2025, await read(more))).toMatchObject({
			denial: { name: "LetterIsReadOtherwise", rule: "R2.4" },
		});
	});

	test("is not sent to a letter of another year", async () => {
		expect(sendSupplement(form(), 2024, await read(form()))).toMatchObject({
			denial: { name: "SupplementIsOfAnotherYear" },
		});
	});
});
