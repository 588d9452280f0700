import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";
import { addressOfOpen, openIn, shownLines, turned } from "./opening.ts";

const allotment = (id: string, chapter: string, item: string, amount: string) => ({
	...{ id, chapter, item, amount, chapterName: null, subItem: null, name: `Post ${item}` },
	...{ keywords: [], appropriation: null, isChange: false, steps: [], words: [] },
});
const earmark = (id: string, item: string, amount: string, partOf: string | null = null) => ({
	...{ id, chapter: "671", item, amount, partOf, purpose: id, recipient: null, words: [] },
});

test("money stands chapter by chapter with its sum, items, and earmarks with their parts under them (R4.9)", () => {
	const lines = linesOf({
		allotments: [
			allotment("a", "671", "62", "307887000"),
			allotment("b", "671", "71", "240524000.50"),
			allotment("c", "672", "21", "100"),
		],
		earmarks: [
			earmark("tilskudd", "62", "50700000"),
			earmark("hvorav", "62", "22840000", "tilskudd"),
			earmark("annet", "62", "10800000"),
		],
		authorisations: [],
	});
	expect(lines.map(({ line, name, amount, bound, depth }) => [depth, line, name, amount, bound])).toEqual([
		[0, "671", "", "548411000.50", null],
		[1, "671.62", "Post 62", "307887000", "61500000"],
		[2, "671.62", "tilskudd", "50700000", "22840000"],
		[3, "671.62", "hvorav", "22840000", null],
		[2, "671.62", "annet", "10800000", null],
		[1, "671.71", "Post 71", "240524000.50", null],
		[0, "672", "", "100", null],
		[1, "672.21", "Post 21", "100", null],
	]);
});

test("every sum is put together of what stands under it, and what no part has taken is told", () => {
	const steps = [
		{ amount: "30000000", words: [] },
		{ amount: "5000000", words: [] },
	];
	const lines = linesOf({
		allotments: [{ ...allotment("a", "671", "62", "35000000"), steps }, allotment("b", "671", "71", "0.50")],
		earmarks: [earmark("tilskudd", "62", "20000000"), earmark("hvorav", "62", "1", "tilskudd")],
		authorisations: [],
	});
	const byId = new Map(lines.map((line) => [line.id, line]));
	const addends = (id: string) => byId.get(id)?.addends.map(({ name, amount }) => [name, amount]);
	expect(addends("chapter-671")).toEqual([
		["671.62 Post 62", "35000000"],
		["671.71 Post 71", "0.50"],
	]);
	expect(byId.get("chapter-671")?.amount).toBe("35000000.50");
	expect(addends("a")).toEqual([
		[null, "30000000"],
		[null, "5000000"],
	]);
	expect([byId.get("a")?.rest, byId.get("tilskudd")?.rest, byId.get("b")?.rest]).toEqual([
		...["15000000", "19999999", null],
	]);
});

test("lines stand under what is open: chapters at first, all, or those that the address names", () => {
	const lines = linesOf({
		allotments: [allotment("a", "671", "62", "35000000")],
		earmarks: [earmark("tilskudd", "62", "20000000"), earmark("hvorav", "62", "1", "tilskudd")],
		authorisations: [],
	});
	const shown = (apen?: string) => shownLines(lines, openIn(apen, lines)).map(({ id }) => id);
	expect(shown()).toEqual(["chapter-671", "a"]);
	expect(shown("alle")).toEqual(["chapter-671", "a", "tilskudd", "hvorav"]);
	expect(shown("ingen")).toEqual(["chapter-671"]);
	expect(shown("chapter-671.a")).toEqual(["chapter-671", "a", "tilskudd"]);
	const opened = openIn(undefined, lines);
	expect(shown(addressOfOpen(turned(opened, "a"), lines))).toEqual(["chapter-671", "a", "tilskudd"]);
	expect(addressOfOpen(turned(turned(opened, "a"), "a"), lines)).toBeUndefined();
	expect(addressOfOpen(openIn("alle", lines), lines)).toBe("alle");
	expect(addressOfOpen(new Set(), lines)).toBe("ingen");
});
