import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { find, libraryOf, type Searched, wordsIn, wordsToStem } from "./search.ts";

const thing = (id: string, name: string, text: string, kind: Searched["kind"] = "duty"): Searched => ({
	...{ kind, id, year: 2025, name, text, places: [], assignment: null },
});
const things = [
	thing("a", "2025-08 Los for rådgivere", "Utkast til mandat skal sendes innen 31. oktober.", "assignment"),
	thing("b", "Krav", "Direktoratet skal forvalte tilskuddet til integrering i kommunene."),
	thing("c", "Krav", "Etaten skal forvalte tilskot og rapportere kvar månad."),
	thing("d", "Brevet", "Integreringstilskuddet utbetales etter 671.21.", "passage"),
];
const library = libraryOf(things);
/** Stems as PostgreSQL's Norwegian dictionary has them, for the words used here. */
const STEMS = new Map([
	...(["tilskudd", "tilskuddet"] as const).map((word) => [word, "tilskudd"] as const),
	["tilskot", "tilskot"],
	["mandatet", "mandat"],
	["kommunene", "kommun"],
	["kommune", "kommun"],
	["rapportere", "rapport"],
]);
const foundBy = (question: string) => find(question, library, STEMS, 50).found.map(({ id }) => id);

describe("search", () => {
	test.each([
		["mandat", ["a"]],
		["mandatet", ["a"]],
		["2025-08", ["a"]],
		["671.21", ["d"]],
		["rådgiver", ["a"]],
		["tilskudd", ["b", "c", "d"]],
		["tilskot", ["c", "b"]],
		["forvalte tilskudd", ["b", "c"]],
		["kommune", ["b"]],
		["rapport", ["c"]],
		["mandta", ["a"]],
		["integrerng", ["b"]],
		["ingensliktord", []],
		["", []],
		["  , . ", []],
	])("for «%s» finds what says so, the best first", (question, ids) => {
		expect(foundBy(question)).toEqual(ids);
	});

	test("says what it sought in place of a word that stands nowhere", () => {
		expect(find("integrerng", library, STEMS, 50).near).toEqual(["integrering"]);
		expect(find("mandat", library, STEMS, 50).near).toBeNull();
	});

	test("shows the words that fit, in the text as it stands", () => {
		const [first] = find("tilskudd", library, STEMS, 50).found;
		expect(first?.pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(["tilskuddet"]);
		expect(first?.pieces.map(({ text }) => text).join("")).toBe(things[1]?.text);
	});

	test("counts all and hands out as many as are wanted", () => {
		expect(find("skal", library, STEMS, 1)).toMatchObject({ total: 3, found: [{}] });
	});

	test("marks what was sought in the name too", () => {
		const searched = [thing("1", "2025-08 Mandat for råd", "Rådet får et mandat.", "assignment")];
		const { found } = find("mandat", libraryOf(searched), new Map(), 3);
		expect(found[0]?.title).toEqual([
			{ text: "2025-08 ", isHit: false },
			{ text: "Mandat", isHit: true },
			{ text: " for råd", isHit: false },
		]);
	});

	test("never changes a word of what it shows, whatever is asked and wherever", () => {
		const words = fc.string({ unit: fc.constantFrom(..."aå b.-1 skal😀…") });
		fc.assert(
			fc.property(words, fc.array(words, { maxLength: 5 }), (question, texts) => {
				const searched = texts.map((text, at) => thing(String(at), "x", text));
				const { found, total } = find(question, libraryOf(searched), new Map(), 3);
				expect(found.length).toBe(Math.min(3, total));
				for (const { id, title, pieces } of found) {
					expect(title.map(({ text }) => text).join("")).toBe("x");
					const said = pieces.map(({ text }) => text).join("");
					expect(texts[Number(id)]).toContain(said.replace(/^… /, "").replace(/ …$/, ""));
				}
			}),
		);
	});

	test("asks for the stem of each word once, in every written form", () => {
		const asked = wordsToStem("tilskudd", library);
		expect(asked).toEqual(expect.arrayContaining(["tilskudd", "tilskot", "mandat"]));
		expect(new Set(asked).size).toBe(asked.length);
		expect(wordsIn("Kap. 671.21: 3 pst.").map(({ word }) => word)).toEqual(["kap", "671.21", "3", "pst"]);
	});
});
