import { expect, test } from "vitest";
import {
	aboutAssignment,
	type Draft,
	draftIn,
	emptyLine,
	faultsOf,
	formOf,
	headFaultsOf,
	kroner,
} from "./draft.ts";

const draft = (more: Partial<Draft> = {}): Draft => ({
	...{ language: "nb", number: "1", date: "2025-05-06", reference: "", lines: [emptyLine("say")] },
	...{ sender: "Kystdepartementet", recipient: "Kystvesenet", ...more },
});

const DEADLINES = [
	{ part: null, day: "2025-10-31", label: "utkast" },
	{ part: null, day: "2025-12-31", label: null },
];
const HELD = {
	before: () => 30_000_000,
	deadlines: (number: string) => (number === "2025-08" ? DEADLINES : DEADLINES.slice(0, 1)),
};

test("amounts are typed with blanks, points and any minus", () => {
	expect(["5 000 000", "-250.000", "−7", "+3", "fem", ""].map(kroner)).toEqual([
		...[5_000_000, -250_000, -7, 3, null, null],
	]);
});

test("a draft is a form once every line has what its deed asks for", () => {
	expect(formOf(draft(), 2025, HELD)).toBeNull();
	const lines = [
		{ ...emptyLine("give"), number: " 2025-11 ", title: "Fyr", text: "Kystvesenet skal tenne fyr." },
		{ ...emptyLine("change"), chapter: "910", item: "21", amount: "5 000 000" },
	];
	expect(formOf(draft({ lines }), 2025, HELD)?.lines).toEqual([
		{ does: "give", number: "2025-11", title: "Fyr", text: "Kystvesenet skal tenne fyr.", day: null },
		{ does: "change", chapter: "910", item: "21", amount: 5_000_000, before: 30_000_000 },
	]);
});

test("what is missing or wrong is named", () => {
	expect([...faultsOf(emptyLine("move"))]).toEqual(["number", "from", "day"]);
	expect([...faultsOf({ ...emptyLine("change"), chapter: "91", item: "1", amount: "0" })]).toEqual([
		...["chapter", "item", "amount"],
	]);
	expect([...headFaultsOf(draft({ number: "0", recipient: " " }))]).toEqual(["recipient", "number"]);
});

test("of several deadlines one is chosen, and the others stand; one that is alone needs no choice", () => {
	const several = aboutAssignment(emptyLine("move"), "2025-08", "Mandat", HELD);
	expect([...faultsOf({ ...several, day: "2025-11-01" })]).toEqual(["from"]);
	const lines = [
		{ ...several, day: "2025-11-01", from: " 2025-10-31" },
		{ ...aboutAssignment(emptyLine("move"), "2025-06", "Verktøy", HELD), day: "2025-11-01" },
	];
	const moving = {
		from: { part: null, day: "2025-10-31" },
		stays: [{ part: null, day: "2025-12-31" }],
	};
	expect(formOf(draft({ lines }), 2025, HELD)?.lines).toEqual([
		{ does: "move", number: "2025-08", title: "Mandat", day: "2025-11-01", moving },
		{ does: "move", number: "2025-06", title: "Verktøy", day: "2025-11-01" },
	]);
});

test("a form that was kept before it asked for all that it does is taken up", () => {
	const { from: _, ...before } = emptyLine("move");
	expect(draftIn(JSON.stringify({ ...draft(), lines: [before] })).lines).toEqual([emptyLine("move")]);
});
