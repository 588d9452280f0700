import { describe, expect, test } from "vitest";
import type { AssignmentHistory, WrittenAssignment, WrittenDeadline } from "#plan";
import { assignmentAt, changesOf, saidWithin } from "./changes.ts";
import { linesIn, namesPart } from "./lines.ts";

const place = (document: string, start: number, end: number) => ({ document, start, end, page: null });
const FIRST = { entry: 1n, letter: "tildelingsbrev" };
const LATER = { entry: 10n, letter: "tillegg" };

const written = (entry: bigint, change: Partial<WrittenAssignment> = {}): WrittenAssignment => ({
	...{ entry, state: "in-force", id: "a", number: "2025-06", title: "Merking", kind: "new", goal: "1" },
	...{ lead: null, participants: [], background: null, description: null, financing: null, openEnded: null },
	...{ parts: [], words: [place("tildelingsbrev", 0, 90)] },
	...change,
});
const deadline = (entry: bigint, change: Partial<WrittenDeadline>): WrittenDeadline => ({
	...{ entry, state: "in-force", id: "f", place: 0, part: null, day: "2025-06-01", label: null },
	text: "1. juni 2025",
	...change,
});

/** A letter gives the assignment; a later one moves its deadline, in words of its own. */
const MOVED: AssignmentHistory = {
	assignment: [
		written(2n),
		written(11n, { words: [place("tildelingsbrev", 0, 90), place("tillegg", 5, 40)] }),
	],
	deadlines: [
		deadline(3n, {}),
		deadline(12n, { id: "g", day: "2025-11-01", text: "1. november 2025" }),
		deadline(13n, { state: "ended" }),
	],
};

describe("what the letters have done to an assignment", () => {
	test("is told letter by letter, each with what it changed and the words that it came with", () => {
		expect(changesOf(MOVED, [FIRST, LATER])).toMatchObject([
			{ acceptance: FIRST, difference: "new", words: [place("tildelingsbrev", 0, 90)] },
			{
				acceptance: LATER,
				difference: "moved",
				fields: [{ field: "deadlines", before: "2025-06-01", after: "2025-11-01" }],
				words: [place("tillegg", 5, 40)],
			},
		]);
	});

	test("leaves out a letter that did nothing to it", () => {
		const between = { entry: 5n, letter: "om noe annet" };
		expect(changesOf(MOVED, [FIRST, between, LATER]).map(({ acceptance }) => acceptance)).toEqual([
			FIRST,
			LATER,
		]);
	});

	test("ends with the letter that ended it, and what stood then is still known", () => {
		const words = [place("tildelingsbrev", 0, 90), place("tillegg", 60, 80)];
		const ended = { ...MOVED, assignment: [written(2n), written(14n, { state: "ended", words })] };
		expect(changesOf(ended, [FIRST, LATER]).at(-1)).toMatchObject({
			...{ acceptance: LATER, difference: "ended" },
			words: [place("tillegg", 60, 80)],
		});
		expect(assignmentAt(ended, null)).toMatchObject({ state: "ended", title: "Merking" });
	});
});

test("an assignment stands after each write as it was then, with the deadlines in force", () => {
	expect(assignmentAt(MOVED, 2n)).toBeNull();
	expect(assignmentAt(MOVED, 10n)?.deadlines.map(({ day }) => day)).toEqual(["2025-06-01"]);
	expect(assignmentAt(MOVED, null)?.deadlines.map(({ day }) => day)).toEqual(["2025-11-01"]);
});

test("money is the assignment's where the letter says it within the assignment's words", () => {
	const inside = { id: "innenfor", words: [place("tildelingsbrev", 20, 50)] };
	const across = { id: "over kanten", words: [place("tildelingsbrev", 80, 120)] };
	const elsewhere = { id: "et annet brev", words: [place("tillegg", 20, 50)] };
	const said = saidWithin([place("tildelingsbrev", 0, 90)], [inside, across, elsewhere]);
	expect(said).toEqual([inside]);
});

test("deadlines and parts are one list by day, and what has no day stands last, in the letter's order", () => {
	const part = (id: string) => ({ id, title: `Del ${id}`, lead: null });
	const due = (id: string, day: string | null, of: string | null) => ({
		...{ id, day, part: of, label: null },
		text: day ?? "avtales",
	});
	const lines = linesIn({
		deadlines: [
			due("sluttrapport", "2025-12-31", null),
			due("avtales", null, "a"),
			due("utkast", "2025-10-31", "b"),
		],
		parts: [part("a"), part("b"), part("c")],
	});
	expect(lines.map(({ key, part: of }) => [key, of?.title])).toEqual([
		["utkast", "Del b"],
		["sluttrapport", undefined],
		["avtales", "Del a"],
		["c", "Del c"],
	]);
});

test("a day that the letter gives both the assignment and a part of it is told once, as the part's", () => {
	const due = (id: string, part: string | null, label: string | null) => ({
		...{ id, day: "2025-06-01", part, label, text: "1. juni 2025" },
	});
	const lines = linesIn({
		parts: [{ id: "1", title: null, lead: null }],
		deadlines: [
			due("hele", null, null),
			due("likt", null, "Del 1"),
			due("sluttrapport", null, "sluttrapport"),
			due("del", "1", "Del 1"),
		],
	});
	expect(lines.map(({ key }) => key)).toEqual(["sluttrapport", "del"]);
	expect(namesPart("Deloppdrag 1", { id: "1" })).toBe(true);
	expect(namesPart("Deloppdrag 12", { id: "1" })).toBe(false);
});
