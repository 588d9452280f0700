import { expect, test } from "vitest";
import { type Draft, emptyLine, faultsOf, formOf, headFaultsOf, kroner } from "./draft.ts";

const draft = (more: Partial<Draft> = {}): Draft => ({
	...{ language: "nb", number: "1", date: "2025-05-06", reference: "", lines: [emptyLine("say")] },
	...{ sender: "Kystdepartementet", recipient: "Kystvesenet", ...more },
});

test("amounts are typed with blanks, points and any minus", () => {
	expect(["5 000 000", "-250.000", "−7", "+3", "fem", ""].map(kroner)).toEqual([
		...[5_000_000, -250_000, -7, 3, null, null],
	]);
});

test("a draft is a form once every line has what its deed asks for", () => {
	expect(formOf(draft(), 2025, () => null)).toBeNull();
	const lines = [
		{ ...emptyLine("give"), number: " 2025-11 ", title: "Fyr", text: "Kystvesenet skal tenne fyr." },
		{ ...emptyLine("change"), chapter: "910", item: "21", amount: "5 000 000" },
	];
	expect(formOf(draft({ lines }), 2025, () => 30_000_000)?.lines).toEqual([
		{ does: "give", number: "2025-11", title: "Fyr", text: "Kystvesenet skal tenne fyr.", day: null },
		{ does: "change", chapter: "910", item: "21", amount: 5_000_000, before: 30_000_000 },
	]);
});

test("what is missing or wrong is named", () => {
	expect([...faultsOf(emptyLine("move"))]).toEqual(["number", "day"]);
	expect([...faultsOf({ ...emptyLine("change"), chapter: "91", item: "1", amount: "0" })]).toEqual([
		...["chapter", "item", "amount"],
	]);
	expect([...headFaultsOf(draft({ number: "0", recipient: " " }))]).toEqual(["recipient", "number"]);
});
