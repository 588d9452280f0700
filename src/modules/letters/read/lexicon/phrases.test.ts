import fc from "fast-check";
import { expect, it } from "vitest";
import { isInWord } from "./compare.ts";
import { endAt, phraseFinder, phrasesByBeginning } from "./phrases.ts";
import { alternatives } from "./words.ts";

const word = fc.stringMatching(/^[abå2.]{1,4}$/);
const phrase = fc
	.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean())
	.map(([words, open]) => ({ words: words.join(" "), open }))
	.filter(({ words }) => words.length > 1)
	.map(({ words, open }) => words + (open ? "*" : ""));
const text = fc
	.array(fc.tuple(word, fc.constantFrom(" ", "\u00a0", "\u2009", "\n", ", "), fc.boolean()), { maxLength: 9 })
	.map((words) => words.map(([one, space, loud]) => (loud ? one.toUpperCase() : one) + space).join(""));

it("a phrase is met where a word begins and the pattern of its list meets, as long as that is", () => {
	fc.assert(
		fc.property(fc.array(phrase, { minLength: 1, maxLength: 9 }), text, (nb, written) => {
			const pattern = new RegExp(`${alternatives({ nb, nn: [] })}(?![A-Za-zÀ-ſ0-9])`, "iy");
			const expected: string[] = [];
			for (let at = 0; at < written.length; at++) {
				if (!isInWord(written.charCodeAt(at)) || isInWord(written.charCodeAt(at - 1))) continue;
				pattern.lastIndex = at;
				const match = pattern.exec(written);
				if (match !== null) expected.push(`${at} ${match[0]}`);
			}
			const found: string[] = [];
			phraseFinder([["list", { nb, nn: [] }]])(written, (_, start, end) => {
				found.push(`${start} ${written.slice(start, end)}`);
				return true;
			});
			expect(found).toEqual(expected);
		}),
	);
});

it("lists are tried in their order, within the stretch asked for, until one that is told says stop", () => {
	const find = phraseFinder([
		["first", { nb: ["skal*"], nn: [] }],
		["second", { nb: ["skal ikke", "bør"], nn: [] }],
	]);
	const told = (from?: number, to?: number, most = 9): readonly string[] => {
		const found: string[] = [];
		const stop = (list: string, start: number): boolean => found.push(`${list} ${start}`) < most;
		find("Skal ikke, men bør", stop, from, to);
		return found;
	};
	expect(told()).toEqual(["first 0", "second 0", "second 15"]);
	expect(told(1)).toEqual(["second 15"]);
	expect(told(0, 15)).toEqual(["first 0", "second 0"]);
	expect(told(0, 18, 1)).toEqual(["first 0"]);
});

it("a pattern is tried only where one of its beginnings stands", () => {
	const walk = phrasesByBeginning([["date", ["juni", "juli"], /[a-z]+ \d{4}/y]]);
	const endsOf = (text: string): readonly number[] => {
		const ends: number[] = [];
		walk(text, (tried, at) => ends.push(endAt(text, at, tried)) > 0);
		return ends;
	};
	expect(endsOf("juni 2026")).toEqual([9]);
	expect(endsOf("juni")).toEqual([-1]);
	expect(endsOf("juna 2026")).toEqual([-1]);
	expect(endsOf("mai 2026")).toEqual([]);
});
