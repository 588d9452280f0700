import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { openProgram } from "./program.ts";

const SOURCE = `(function (exports, module, require, place) {
	module.exports = { name: require("node:path").basename(place), twice: (word) => word + "\\u2013" + word };
})`;

function programFile(): string {
	const folder = mkdtempSync(join(tmpdir(), "rorkult-program-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	const path = join(folder, "a.program");
	const source = Buffer.from(SOURCE);
	writeFileSync(path, Buffer.concat([Buffer.from(source.length.toString(16).padStart(8, "0")), source]));
	return path;
}

const open = (path: string) =>
	openProgram<{ name: string; twice: (word: string) => string }>(pathToFileURL(path));

test("a program runs from its source, and the same with what was kept of it", () => {
	const path = programFile();
	const bare = readFileSync(path);
	const first = open(path);
	expect([first.exports.name, first.exports.twice("a")]).toEqual(["a.program", "a–a"]);
	first.keep();
	const kept = readFileSync(path);
	expect(kept.length).toBeGreaterThan(bare.length);
	expect(kept.subarray(0, bare.length).equals(bare)).toBe(true);
	expect(open(path).exports.twice("b")).toBe("b–b");
});

test("kept code that does not fit is turned away", () => {
	const path = programFile();
	writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(4096, 7)]));
	expect(open(path).exports.twice("c")).toBe("c–c");
});
