import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { readLetter } from "#letters/read";
import { installationRoot } from "#platform/root.ts";

const LETTERS = /\/(?:letter[^/]*|tillegg[^/]*)\.(?:pdf|docx|html|md|txt)$/;

/** Every letter of the folders, those that stand beside the checkout among them where they are there. */
function lettersIn(...folders: readonly string[]): readonly string[] {
	return folders.flatMap((folder) => {
		try {
			const names = readdirSync(join(installationRoot, folder), { recursive: true, encoding: "utf8" });
			return names.map((name) => join(installationRoot, folder, name)).filter((path) => LETTERS.test(path));
		} catch {
			return [];
		}
	});
}

test("what the built command reads is what the reader reads, letter for letter", {
	timeout: 120_000,
}, async () => {
	const paths = lettersIn("demo", "test/letters", "../shared/letters");
	expect(paths.length).toBeGreaterThan(100);
	const folder = mkdtempSync(join(tmpdir(), "rorkult-same-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const command = [join(installationRoot, "bin/rorkult.cjs"), "read", "--json", ...paths];
	const { stdout, stderr } = spawnSync(process.execPath, command, {
		encoding: "utf8",
		env: { PATH: process.env.PATH },
		maxBuffer: 2 ** 28,
	});
	expect(stderr).toBe("");
	const lines = stdout.trimEnd().split("\n");
	const other: string[] = [];
	for (const [index, path] of paths.entries()) {
		const { reading } = await readLetter(readFileSync(path));
		if (JSON.stringify({ file: path, ...reading }) !== lines[index]) other.push(path);
	}
	expect(other).toEqual([]);
});
