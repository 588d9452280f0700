import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../scripts/fresh.mjs";
import { readerVersion } from "../scripts/reader.mjs";

/** A reader of two files, and what is said of it in package.json. */
function smallReader() {
	const folder = mkdtempSync(join(tmpdir(), "rorkult-reader-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, "read"));
	const write = (path: string, code: string) => writeFileSync(join(folder, path), code);
	write("package.json", JSON.stringify({ version: "1.2.3" }));
	write("other.ts", "export const other = 1;");
	write("read/words.ts", 'export const WORDS = ["skal"];');
	write("read/index.ts", 'import { WORDS } from "./words.ts";\nexport const read = () => WORDS;');
	return { write, version: () => readerVersion(folder, "read/index.ts", []) };
}

test("the reader's name changes with a word in a lexicon, and not with a comment or another file", async () => {
	const { write, version } = smallReader();
	const first = await version();
	expect(first).toMatch(/^1\.2\.3\+[0-9a-f]{12}$/);
	write("other.ts", "export const other = 2;");
	write("read/words.ts", '// Words that bind.\nexport const WORDS = [ "skal" ];');
	expect(await version()).toBe(first);
	write("read/words.ts", 'export const WORDS = ["skal", "må"];');
	expect(await version()).not.toBe(first);
});

test("the reader of this program has the same name every time it is built", async () => {
	expect(await readerVersion(root)).toBe(await readerVersion(root));
});
