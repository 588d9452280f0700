import { expect, test } from "vitest";
import { assignmentsByGoal, dueIn } from "./due.ts";
import { labelOf } from "./due-words.ts";

const deadline = (
	id: string,
	day: string | null,
	part: string | null = null,
	label: string | null = null,
) => ({
	...{ id, day, part, label },
});
const assignment = (number: string, goal: string | null, deadlines: ReturnType<typeof deadline>[]) => ({
	...{ id: number, number, title: "Los", goal, deadlines },
});

test("everything with a day stands in the order of the days, what has none does not stand there", () => {
	const due = dueIn({
		assignments: [
			assignment("2025-02", "1", [deadline("a", "2025-12-31"), deadline("b", "2025-10-31", null, "utkast")]),
			assignment("2025-03", "1", [deadline("c", null), deadline("d", "2025-10-31", "2a")]),
		],
		reports: [
			{ id: "e", name: "Halvårsrapport", due: "2025-08-15" },
			{ id: "f", name: "Økonomirapport", due: null },
		],
		meetings: [
			{ id: "g", name: "Etatsstyringsmøte", period: "2025-04" },
			{ id: "h", name: "Særmøte", period: "2025-09-01" },
		],
	});
	expect(due.map((one) => [one.key, labelOf(one, "nb"), one.assignment])).toEqual([
		...[
			["e", null, null],
			["h", null, null],
			["b", "utkast", "2025-02"],
			["d", "del 2a", "2025-03"],
			["a", null, "2025-02"],
		],
	]);
});

test("a day that a letter gives both an assignment and its part stands once, as the part's", () => {
	const deadlines = [
		deadline("a", "2025-06-01"),
		deadline("b", "2025-06-01", "2", "Deloppdrag 2"),
		deadline("c", "2025-06-01", null, "Deloppdrag 2"),
		deadline("d", "2025-06-01", null, "utkast"),
		deadline("e", "2025-09-01"),
	];
	const due = dueIn({ assignments: [assignment("2025-02", "1", deadlines)], reports: [], meetings: [] });
	expect(due.map(({ key }) => key)).toEqual(["b", "d", "e"]);
});

test("assignments are counted under the goal they serve", () => {
	const counts = assignmentsByGoal([
		assignment("1", "1", []),
		assignment("2", "1", []),
		assignment("3", null, []),
	]);
	expect([...counts]).toEqual([["1", 2]]);
});
