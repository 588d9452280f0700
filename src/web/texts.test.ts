import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Texts } from "#base/texts.ts";
import { installationRoot } from "#platform/root.ts";

const source = join(installationRoot, "src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" });
const sources = files
	.filter((path) => /\.tsx?$/.test(path) && !/\.(?:test|texts)\.tsx?$/.test(path))
	.map((path) => readFileSync(join(source, path), "utf8"));

/** Every texts object of the screens, by file and name. */
const all: readonly (readonly [string, Texts])[] = (
	await Promise.all(
		files
			.filter((path) => path.endsWith(".texts.ts") && !path.startsWith("platform"))
			.map(async (path) => {
				const module = (await import(join(source, path))) as Record<string, Texts>;
				return Object.entries(module).map(([name, texts]) => [`${path} ${name}`, texts] as const);
			}),
	)
).flat();

/** Where a texts object is said, and by which name: `const t = useTexts(lettersTexts)`. */
function heldIn(object: string): readonly { readonly code: string; readonly variable: string }[] {
	const holding = new RegExp(`const (\\w+) = (?:useTexts|textsIn)\\(${object}\\b`, "g");
	return sources.flatMap((code) =>
		[...code.matchAll(holding)].map(([, variable]) => ({ code, variable: variable! })),
	);
}

/** The object that another is a part of, by `...part`; itself where it is part of none. */
function wholeOf(object: string): string {
	const code = files
		.filter((path) => path.endsWith(".texts.ts"))
		.map((path) => readFileSync(join(source, path), "utf8"))
		.find((text) => text.includes(`...${object},`));
	return (code && /export const (\w+) =/.exec(code)?.[1]) ?? object;
}

/** The keys that no screen says; none where texts are picked by what the letter says (`kinds[kind]`). */
function unusedIn(object: string, texts: Texts): readonly string[] {
	const held = heldIn(object);
	const direct = sources.filter((code) => code.includes(`textsIn(${object}, language)`));
	const picked =
		held.some(({ code, variable }) => new RegExp(`\\b${variable}\\[`).test(code)) ||
		direct.some((code) => code.includes(`textsIn(${object}, language)[`));
	if (picked) return [];
	// Texts that a finding names by their key, as data.
	const isNamed = sources.some((code) => new RegExp(`\\(${object} as [^)]+\\)\\[`).test(code));
	if (isNamed) return Object.keys(texts).filter((key) => !sources.some((code) => code.includes(`"${key}"`)));
	return Object.keys(texts).filter(
		(key) =>
			!held.some(({ code, variable }) => new RegExp(`\\b${variable}\\.${key}\\b`).test(code)) &&
			!direct.some((code) => code.includes(`textsIn(${object}, language).${key}`)),
	);
}

describe.each(all)("%s", (name, texts) => {
	test("says every text in every language, with the same values", () => {
		for (const [key, phrase] of Object.entries(texts)) {
			for (const language of LANGUAGES) {
				const said = phrase[language];
				expect(said, `${key} in ${language}`).toBeTruthy();
				expect(typeof said, key).toBe(typeof phrase.nb);
				if (typeof said === "function") expect(said.length, key).toBe(phrase.nb.length);
			}
		}
	});

	test("has no text that no screen says", () => {
		expect(unusedIn(wholeOf(name.split(" ")[1]!), texts)).toEqual([]);
	});

	test("never shouts", () => {
		const shouted = Object.values(texts).flatMap((phrase) =>
			LANGUAGES.map((language) => phrase[language]).filter(
				(said) => typeof said === "string" && said.includes("!"),
			),
		);
		expect(shouted).toEqual([]);
	});
});

test("the texts were found", () => {
	expect(all.length).toBeGreaterThan(8);
});
