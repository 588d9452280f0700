import { expect, test } from "vitest";
import { placedShare } from "./coverage.ts";

test("a hundred per cent is said only when every binding sentence is placed", () => {
	expect(placedShare({ binding: 745, placed: 745 })).toBe(100);
	expect(placedShare({ binding: 10_000, placed: 9_999 })).toBe(99.9);
	expect(placedShare({ binding: 3, placed: 1 })).toBe(33.3);
	expect(placedShare({ binding: 0, placed: 0 })).toBe(100);
});
