import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesBetween } from "./thing.ts";

describe("what an entry of the journal changed", () => {
	test("is every field that differs, and whose row it is is none of it", () => {
		const before = { agency_id: "a", id: "1", title: "Brev", version: 1, kind: "other" };
		const after = { agency_id: "a", id: "1", title: "Tildelingsbrev", version: 2, kind: "other" };
		expect(changesBetween(before, after)).toEqual([
			{ field: "title", before: "Brev", after: "Tildelingsbrev" },
			{ field: "version", before: "1", after: "2" },
		]);
	});

	test("is all that a new row holds, and all that a removed one held", () => {
		expect(changesBetween(null, { id: "1", name: "Havn", closed: null })).toEqual([
			{ field: "name", before: null, after: "Havn" },
		]);
		expect(changesBetween({ id: "1", name: "Havn" }, null)).toEqual([
			{ field: "name", before: "Havn", after: null },
		]);
	});

	test("is nothing between equal images, whatever they hold", () => {
		const image = fc.dictionary(fc.string(), fc.jsonValue());
		fc.assert(fc.property(image, (one) => changesBetween(one, structuredClone(one)).length === 0));
	});
});
