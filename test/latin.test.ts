import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const READER = "src/modules/letters/read";

const files = readdirSync(READER, { recursive: true, encoding: "utf8" }).filter(
	(name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
);

function filesWith(slow: RegExp): string[] {
	return files.filter((name) => slow.test(readFileSync(join(READER, name), "utf8")));
}

test("the reader's patterns name Latin letters, which compile in a fraction of the time of \\p{L}", () => {
	expect(files.length).toBeGreaterThan(40);
	expect(filesWith(/\\p\{(?:L|Lu|Ll|N)\}/u)).toEqual([]);
});

test("a pattern for capital and small letters alike is not Unicode's, which compares letter by letter", () => {
	expect(filesWith(/\/[dgsmy]*iu[y]?\b|"[dgsmy]*iu[y]?"/u)).toEqual([]);
});
