import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { vocabularyOf } from "./pdf-words.ts";

describe("the words of a letter", () => {
	const knows = vocabularyOf(() => ["Mål- og resultatstyring, risiko", "vurdering av år-ende Øvre 2025-1"]);

	test.each(["mål", "resultatstyring", "Av", "år-ende", "øvre"])(
		"hold «%s», which stands in a line",
		(word) => {
			expect(knows(word)).toBe(true);
		},
	);

	test.each([
		["risiko", "is a line's last and may be half a word"],
		["resultat", "is only the beginning of one"],
		["styring", "is only the end of one"],
		["år", "is only a part of one with a hyphen"],
		["", "is none"],
	])("do not hold «%s», which %s", (word) => {
		expect(knows(word)).toBe(false);
	});

	test("are the same whether they are searched for or gathered", () => {
		const words = fc.string({ unit: fc.constantFrom("a", "Å", "1", "-"), maxLength: 4 });
		const lines = fc.array(fc.string({ unit: fc.constantFrom("a", "å", "1", "-", " ", "."), maxLength: 20 }));
		fc.assert(
			fc.property(lines, fc.array(words), (held, asked) => {
				const [searched, gathered] = [vocabularyOf(() => held), vocabularyOf(() => held, 0)];
				const isWord = (word: string): boolean => /^[aå\d]+(?:-[aå\d]+)*$/u.test(word.toLowerCase());
				for (const word of asked.filter(isWord)) expect(searched(word)).toBe(gathered(word));
			}),
			{ numRuns: 2000 },
		);
	});
});
