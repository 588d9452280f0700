import { describe, expect, test } from "vitest";
import type { Entry } from "./entry.ts";
import { addressWord, filtered, policyAddressIn } from "./filter.ts";

const entry = (name: string, who: string[]): Entry => ({
	...{ name, kind: "view", module: "x", thing: name.split(".")[0] ?? "", address: `GET /api/${name}` },
	...{ summary: { nb: name, nn: name, en: name }, who, states: null, sees: {} },
	stepUpMinutes: null,
	rule: { id: "R2.13", sentence: null, origin: null },
});
const ENTRIES = [entry("letter.list", ["reader", "keeper"]), entry("role.list", ["keeper"])];
const names = (filter: Partial<Parameters<typeof filtered>[1]>) =>
	filtered(ENTRIES, { role: null, thing: null, words: "", ...filter }, ({ name }) => name).map(
		({ name }) => name,
	);

describe("the filters", () => {
	test("let everything through where nothing is chosen", () => {
		expect(names({})).toEqual(["letter.list", "role.list"]);
	});

	test("let through what the role may, of the kind of thing, with every word", () => {
		expect(names({ role: "reader" })).toEqual(["letter.list"]);
		expect(names({ thing: "role" })).toEqual(["role.list"]);
		expect(names({ words: "LIST role" })).toEqual(["role.list"]);
		expect(names({ words: "list nowhere" })).toEqual([]);
		expect(names({ role: "stranger" })).toEqual([]);
	});
});

describe("the address", () => {
	test("carries what is understood and leaves out the rest", () => {
		expect(policyAddressIn({ rolle: "revisor", sok: 2025, gjelder: "", x: "y" })).toEqual({
			rolle: "revisor",
			sok: "2025",
		});
		expect(policyAddressIn({ sok: "a".repeat(201), rolle: { a: 1 } })).toEqual({});
	});

	test("writes names with the letters that every keyboard has", () => {
		expect(addressWord("Økonomiansvarlig")).toBe("okonomiansvarlig");
		expect(addressWord("Vær på vakt")).toBe("vaer-pa-vakt");
	});
});
