import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Asked, answersTo } from "./question.ts";

interface Row {
	readonly text: string;
	readonly who: string | null;
	readonly due: string | null;
	readonly kroner: number | null;
	readonly binds: string;
}

const rows: readonly Row[] = [
	{ text: "Utrede mandatet", who: "Direktoratet", due: "2025-05-20", kroner: 5, binds: "skal" },
	{ text: "Dele ut tilskudd", who: "Nav", due: "2025-10-31", kroner: 2_000_000, binds: "skal ikke" },
	{ text: "Svare fortløpende", who: null, due: null, kroner: null, binds: "bes" },
	{ text: "Levere årsrapport", who: "Direktoratet", due: "2025-03-15", kroner: 40, binds: "må" },
];
const columns: readonly Asked<Row>[] = [
	{ word: "hvem", value: ({ who }) => who },
	{ word: "frist", value: ({ due }) => due, is: "day" },
	{ word: "kroner", value: ({ kroner }) => kroner, is: "number" },
	{ word: "binder", value: ({ binds }) => binds },
];
const TODAY = "2025-05-06";
const found = (entry: string) =>
	rows.flatMap((row, at) => (answersTo(entry, columns, TODAY, ({ text }) => text)(row) ? [at] : []));

describe("the search field of a list", () => {
	test.each([
		["", [0, 1, 2, 3]],
		["mandatet", [0]],
		["direktoratet må", [3]],
		["skal-ikke", [1]],
		['"dele ut"', [1]],
		["frist:<30d", [0]],
		["frist:14d", [0]],
		["frist:>30d", [1]],
		["frist:<0d", [3]],
		["frist:ingen", [2]],
		["frist:2025-10", [1]],
		["frist:<2025-05-01", [3]],
		["frist:>2025-05", [1]],
		["hvem:none", [2]],
		["hvem:nav frist:>30d", [1]],
		['binder:"skal ikke"', [1]],
		["kroner:>1000000", [1]],
		["kroner:<41", [0, 3]],
		["kroner:40", [3]],
		["frist:snart", []],
		["kl:10", []],
		["HVEM:Nav", [1]],
	])("answers %s", (entry, expected) => {
		expect(found(entry)).toEqual(expected);
	});

	test("takes whatever is typed, and never finds more for a longer entry", () => {
		const typed = fc.string({ unit: fc.constantFrom(...'frist:<>"-0d2 hveminøæ') });
		fc.assert(
			fc.property(typed, typed, (one, other) => {
				const [few, more] = [found(`${one} ${other}`), found(one)];
				if (!one.includes('"') && !other.includes('"')) {
					expect(few.every((at) => more.includes(at))).toBe(true);
				}
			}),
		);
	});
});
