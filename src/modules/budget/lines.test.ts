import { expect, test } from "vitest";
import { linesOf } from "./lines.ts";

const allotment = (id: string, chapter: string, item: string, amount: string) => ({
	...{ id, chapter, item, amount, chapterName: null, subItem: null, name: `Post ${item}` },
	...{ keywords: [], appropriation: null, isChange: false, words: [] },
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
		[2, "671.62", "tilskudd", "50700000", null],
		[3, "671.62", "hvorav", "22840000", null],
		[2, "671.62", "annet", "10800000", null],
		[1, "671.71", "Post 71", "240524000.50", null],
		[0, "672", "", "100", null],
		[1, "672.21", "Post 21", "100", null],
	]);
});
