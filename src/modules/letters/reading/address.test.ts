import { expect, test } from "vitest";
import { kindOfWord, kindsOfWord, readingAddressIn, wordOfKind } from "./address.ts";
import { ROW_KINDS } from "./rows.ts";

test("what an address says is kept, and what nobody understands is left out", () => {
	expect(
		readingAddressIn({
			slag: "oppdrag",
			aktor: "NAV",
			del: 3,
			mal: 2,
			sok: "frist",
			rad: "krav-12",
			vis: "brev",
		}),
	).toEqual({ slag: "oppdrag", aktor: "NAV", del: 3, mal: "2", sok: "frist", rad: "krav-12", vis: "brev" });
	expect(
		readingAddressIn({ slag: "hest", del: -1, sok: "", rad: ["x"], vis: 7, aktor: "x".repeat(300) }),
	).toEqual({});
});

test("every kind has a word of its own in addresses", () => {
	for (const kind of ROW_KINDS) expect(kindOfWord(wordOfKind(kind))).toBe(kind);
	expect(new Set(ROW_KINDS.map(wordOfKind)).size).toBe(ROW_KINDS.length);
	expect(kindOfWord(undefined)).toBeNull();
	expect(readingAddressIn({ slag: "plassering" })).toEqual({ slag: "plassering" });
	expect(kindsOfWord("plassering")).toEqual(["open", "aside"]);
	expect(kindsOfWord("hest")).toBeNull();
});
