import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";
import { type SourceFile, sourceFiles } from "./sources.ts";

/** The pages in docs/ and those at the root. */
function documents(): SourceFile[] {
	const atRoot = readdirSync(installationRoot).filter((name) => name.endsWith(".md"));
	const read = (path: string) => ({ path, text: readFileSync(join(installationRoot, path), "utf8") });
	return [...sourceFiles(["docs"], /\.md$/), ...atRoot.map(read)];
}

test("every file that the documentation links to is there", () => {
	const pages = documents();
	expect(pages.length).toBeGreaterThan(5);
	const dangling = pages.flatMap(({ path, text }) =>
		[...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
			.map(([, target = ""]) => join(dirname(path), target))
			.filter((target) => !existsSync(join(installationRoot, target)))
			.map((target) => `${path}: ${target}`),
	);
	expect(dangling).toEqual([]);
});
