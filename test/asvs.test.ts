import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";

/** The standard itself lies beside the checkout where it is present; its words are not ours to publish. */
const STANDARD = join(installationRoot, "../shared/schemas/asvs-5.0/asvs-5.0.0-en.csv");
const TEST = /`((?:src|test|e2e|bench)\/[^`]+\.(?:test|e2e|drill)\.ts)`/g;

const page = readFileSync(join(installationRoot, "docs/asvs.md"), "utf8");
const rows = [...page.matchAll(/^\| (V\d+\.\d+\.\d+) \| (.+?) \| (.+) \|$/gm)].map(
	([, number = "", state = "", how = ""]) => ({ number, state, how }),
);

/** The numbers of levels 1 and 2; a description may go over lines and hold commas, a level ends a record. */
function numbersOf(standard: string): string[] {
	const records = [...standard.matchAll(/,(V\d+\.\d+\.\d+),("(?:[^"]|"")*"|[^,\n]*),([123])\r?$/gm)];
	return records.filter(([, , , level]) => level !== "3").map(([, number = ""]) => number);
}

describe("docs/asvs.md", () => {
	test("has every number once, in one of three states, with words", () => {
		expect(rows.length).toBeGreaterThan(250);
		expect(new Set(rows.map(({ number }) => number)).size).toBe(rows.length);
		for (const { number, state, how } of rows) {
			expect(["met", "not relevant", "open"], number).toContain(state);
			expect(how.length, number).toBeGreaterThan(5);
		}
		const lines = page.match(/^\| V/gm) ?? [];
		expect(lines).toHaveLength(rows.length);
	});

	test("says of nothing that it is met without a test that is there", () => {
		for (const { number, how } of rows.filter(({ state }) => state === "met")) {
			const tests = [...how.matchAll(TEST)].map(([, path = ""]) => path);
			expect(tests.length, number).toBeGreaterThan(0);
			const lacking = tests.filter((path) => !existsSync(join(installationRoot, path)));
			expect(lacking, number).toEqual([]);
		}
	});

	test.skipIf(!existsSync(STANDARD))(
		"has the numbers of levels 1 and 2 of the standard, and no other",
		() => {
			const numbers = numbersOf(readFileSync(STANDARD, "utf8"));
			expect(numbers).toHaveLength(253);
			expect(rows.map(({ number }) => number)).toEqual(numbers);
		},
	);
});
