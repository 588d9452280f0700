import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const READER = "src/modules/letters/read";

test("the reader's patterns name Latin letters, which compile in a fraction of the time of \\p{L}", () => {
	const files = readdirSync(READER, { recursive: true, encoding: "utf8" }).filter(
		(name) => name.endsWith(".ts") && !name.endsWith(".test.ts"),
	);
	expect(files.length).toBeGreaterThan(40);
	const slow = files.filter((name) => /\\p\{(?:L|Lu|Ll|N)\}/u.test(readFileSync(join(READER, name), "utf8")));
	expect(slow).toEqual([]);
});
