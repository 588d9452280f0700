import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";
import { sourceFiles } from "./sources.ts";

const ID = /\bR\d{1,2}\.\d{1,2}\b/g;

const cited = () =>
	new Set(
		[...sourceFiles(["src"], /\.tsx?$/), ...sourceFiles(["migrations"], /\.sql$/)].flatMap(
			({ text }) => text.match(ID) ?? [],
		),
	);

test("docs/rules.md has every rule that the code cites, once, and no other", () => {
	const page = readFileSync(join(installationRoot, "docs/rules.md"), "utf8");
	const listed = [...page.matchAll(/^\| (R\d{1,2}\.\d{1,2}) \|/gm)].map(([, id = ""]) => id);
	expect(listed).toEqual([...new Set(listed)]);
	expect([...listed].sort()).toEqual([...cited()].sort());
});
