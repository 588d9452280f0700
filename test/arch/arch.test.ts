import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import config from "../../.dependency-cruiser.cjs";
import { brokenRules } from "../../scripts/imports.mjs";

const PLANTED = join(import.meta.dirname, "planted");
const rules: string[] = [...config.forbidden, ...config.forbiddenAtRunTime].map(
	({ name }: { name: string }) => name,
);

describe("the import rules", () => {
	test("each have a planted violation", () => {
		expect(readdirSync(PLANTED).sort()).toEqual([...rules, "none"].sort());
	});

	test.each(rules)("report a violation of %s", async (rule) => {
		const { broken } = await brokenRules(join(PLANTED, rule));
		expect(broken.map((found) => found.rule)).toContain(rule);
	});

	test("report nothing where none is broken", async () => {
		const { modules, broken } = await brokenRules(join(PLANTED, "none"));
		expect(broken).toEqual([]);
		expect(modules).toBe(9);
	});
});
