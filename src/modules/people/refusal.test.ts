import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { LANGUAGES } from "#base/texts.ts";
import { installationRoot } from "#platform/root.ts";
import { problemIn } from "#web/call.ts";
import { denialTexts } from "./denial.texts.ts";
import { refusalWords } from "./refusal.ts";

const folder = join(installationRoot, "src/modules/people");
const named = new Set(
	readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
		.flatMap((path) => [...readFileSync(join(folder, path), "utf8").matchAll(/unless\([^;]*?"([A-Z]\w+)"/gs)])
		.map(([, name = ""]) => name),
);

test("every rule that is broken has a sentence, and every sentence a rule", () => {
	expect(named.size).toBeGreaterThan(20);
	expect([...named].sort()).toEqual(Object.keys(denialTexts).sort());
});

test.each([...named])("%s is said in every language", (denial) => {
	const problem = problemIn(
		409,
		JSON.stringify({ type: "/api/docs#denied", detail: "fra tjeneren", denial }),
	);
	const said = LANGUAGES.map((language) => refusalWords(problem, language));
	expect(new Set(said).size).toBe(LANGUAGES.length);
	expect(said).not.toContain("fra tjeneren");
});
