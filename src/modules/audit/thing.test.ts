import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callingOf, changesBetween, followed, kindOf, LATELY_KINDS, placeOf, THING_KINDS } from "./thing.ts";

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

describe("a thing", () => {
	test("is known again by the table whose row it is; what is written in batches is none", () => {
		for (const kind of THING_KINDS) expect(kindOf(placeOf(kind, "a", "1").relation)).toBe(kind);
		expect(kindOf("platform.answer")).toBeNull();
	});

	test("belongs to the agency, but for organisations, which belong to none", () => {
		expect(placeOf("letter", "a", "1").rowKey).toEqual({ agency_id: "a", id: "1" });
		expect(placeOf("organisation", "a", "1").rowKey).toEqual({ id: "1" });
	});

	test("is called by its own words, or by the person that it is about", () => {
		expect(callingOf("letter", { title: "Brev" })).toMatchObject({ words: "Brev", personId: null });
		expect(callingOf("role", { person_id: "p", role: "auditor" })).toMatchObject({
			personId: "p",
			role: "auditor",
		});
		expect(callingOf("person", { id: "p", name: "sha256:00" })).toMatchObject({ words: null, personId: "p" });
		expect(callingOf("session", { person_id: "p" })).toMatchObject({ words: null, personId: "p" });
	});

	test("of a year is called as the letter numbers and words it, and one without a title by nothing", () => {
		expect(callingOf("assignment", { number: "2025-01", title: "Fyr" }).words).toBe("2025-01 Fyr");
		expect(callingOf("acceptance", { year: 2025 }).words).toBe("2025");
		expect(callingOf("allotment", { chapter: "910", item: "21", name: null }).words).toBe("910 21");
		expect(callingOf("authorisation", { title: null }).words).toBeNull();
	});

	test("of any kind is followed by the auditor, letters and the year alone by others", () => {
		expect(followed(["auditor", "controller"])).toEqual(THING_KINDS);
		const theirs = followed(["controller"]);
		expect(theirs).toEqual(expect.arrayContaining(["letter", "acceptance", "duty", "report"]));
		for (const kind of ["person", "role", "session", "unit", "organisation"] as const) {
			expect(theirs).not.toContain(kind);
		}
	});

	test("of a year stands among what was done lately as the acceptance that made it", () => {
		expect(LATELY_KINDS).toContain("acceptance");
		expect(LATELY_KINDS).not.toContain("duty");
		expect(THING_KINDS).toContain("duty");
	});
});
