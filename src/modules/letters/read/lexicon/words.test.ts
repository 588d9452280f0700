import fc from "fast-check";
import { expect, it } from "vitest";
import { alternatives, anyOf, finderOf, startsWith, WORTH_COMPILING } from "./words.ts";

const word = fc.stringMatching(/^[abå2.]{1,4}$/);
const entry = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean());
const entries = fc.array(
	entry.map(([words, open]) => words.join(" ") + (open ? "*" : "")),
	{ maxLength: 12 },
);

/** What an entry says, told without a pattern. */
function says(said: string, text: string): boolean {
	if (!said.endsWith("*")) return said === text;
	const stem = said.slice(0, -1);
	const rest = text.slice(stem.length);
	const letters = /\d$/.test(stem) ? /^[0-9]*$/ : /^[A-Za-zÀ-ſ]*$/;
	return text.startsWith(stem) && letters.test(rest);
}

it("a pattern of entries matches what one of them says, and nothing else", () => {
	fc.assert(
		fc.property(entries, fc.array(word, { minLength: 1, maxLength: 3 }), (list, words) => {
			const text = words.join(" ");
			const whole = new RegExp(`^${alternatives({ nb: list, nn: [] })}$`, "i");
			expect(list.length > 0 && whole.test(text)).toBe(list.some((one) => says(one, text)));
		}),
	);
});

it("each entry is matched by the pattern of them all, the longest that fits first", () => {
	fc.assert(
		fc.property(entries, (list) => {
			const pattern = new RegExp(`^${alternatives({ nb: list, nn: [] })}`, "i");
			for (const one of list) {
				const text = one.replace("*", "");
				expect(pattern.exec(text)?.[0]).toBe(text);
			}
		}),
	);
});

it("words are found whole, in capitals too, with any blank between", () => {
	const found = anyOf({ nb: ["har ansvar*", "frist"], nn: ["20*"] });
	expect(["Frist:", "HAR ANSVARET", "har\nansvar", "i 2026"].every((text) => found.test(text))).toBe(true);
	expect(["fristed", "kyrkjefrist", "har svar", "i 2026a"].some((text) => found.test(text))).toBe(false);
});

it("a text begins with one of the words where their pattern meets at its start and no word goes on", () => {
	fc.assert(
		fc.property(entries, fc.array(word, { maxLength: 3 }), fc.constantFrom(" ", "\n", "\u00a0"), (nb, words, space) => {
			const text = words.join(space).toUpperCase();
			const pattern = new RegExp(`^${alternatives({ nb, nn: [] })}(?![A-Za-zÀ-ſ0-9])`, "i");
			expect(startsWith({ nb, nn: [] }).test(text)).toBe(nb.length > 0 && pattern.test(text));
		}),
	);
});

it("whether a word stands in a text is told the same before and after an expression is worth compiling", () => {
	fc.assert(
		fc.property(entries, fc.array(word, { maxLength: 5 }), fc.constantFrom(" ", "\u00a0", "-"), (nb, words, space) => {
			const text = `(${words.join(space)}`;
			const pattern = anyOf({ nb, nn: [] });
			const compared = pattern.test(text);
			pattern.test(" ".repeat(WORTH_COMPILING));
			expect(compared).toBe(nb.length > 0 && finderOf({ nb, nn: [] }).test(text));
			if (nb.length > 0) expect(pattern.test(text)).toBe(compared);
		}),
	);
});
