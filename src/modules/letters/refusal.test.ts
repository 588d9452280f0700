import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "#base/texts.ts";
import { installationRoot } from "#platform/root.ts";
import { problemIn } from "#web/call.ts";
import { denialTexts, refusalTexts } from "./refusal.texts.ts";
import { refusalWords } from "./refusal.ts";

const DETAIL = "På bokmål fra tjeneren.";
const refused = (type: string, members: Record<string, unknown>) =>
	problemIn(422, JSON.stringify({ type: `/api/docs#${type}`, detail: DETAIL, ...members }));

/** Every code and denial that the source names, wherever a file or a change is refused. */
const sources = ["src/modules/letters", "src/app", "src/cli"].flatMap((folder) =>
	readdirSync(join(installationRoot, folder), { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
		.map((path) => readFileSync(join(installationRoot, folder, path), "utf8")),
);
const named = (pattern: RegExp): string[] => [
	...new Set(sources.flatMap((code) => [...code.matchAll(pattern)].map(([, name]) => name!))),
];

test("every code that a file is refused with has a sentence of its own in every language", () => {
	const codes = named(/(?:new Refusal\(|refused\(|"(?:time|memory)-limit": \[)\s*"([a-z-]+)"/g);
	expect(codes).toEqual(
		expect.arrayContaining(["empty", "scanned", "too-slow", "too-heavy", "reader-failed"]),
	);
	for (const code of codes) {
		expect(Object.keys(refusalTexts), code).toContain(code);
		const said = LANGUAGES.map((language) => refusalWords(refused("file-refused", { code }), language));
		expect(new Set(said).size, code).toBe(LANGUAGES.length);
		expect(said, code).not.toContain(DETAIL);
	}
	const declared = named(/\t\| "([a-z-]+)"/g).filter((code) => code in refusalTexts);
	expect(codes.sort()).toEqual(expect.arrayContaining(declared));
});

test("the format says more where it can: a damaged Word file is opened in Word", () => {
	const words = (format: string) => refusalWords(refused("file-refused", { code: "corrupt", format }), "en");
	expect(words("word")).toContain("Open it in Word");
	expect(words("pdf")).toContain("from the sender");
	const old = refused("file-refused", { code: "not-a-document", format: "old-office" });
	expect(refusalWords(old, "nn")).toContain("eldre Office-format");
});

test("every rule that stands in the way is told in every language", () => {
	for (const denial of named(/denied\(\s*"([A-Za-z]+)"/g)) {
		expect(Object.keys(denialTexts), denial).toContain(denial);
		const said = LANGUAGES.map((language) => refusalWords(refused("denied", { denial }), language));
		expect(new Set(said).size, denial).toBe(LANGUAGES.length);
	}
});

test("a code that the page does not know falls back to what its kind says", () => {
	expect(refusalWords(refused("file-refused", { code: "newer" }), "en")).toContain("Save the letter anew");
	expect(refusalWords(refused("forbidden", {}), "nn")).toContain("Rolla di");
});
