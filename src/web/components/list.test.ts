import { expect, test } from "vitest";
import { listAddressIn, sortedBy } from "./list.ts";

test("a list's address keeps what belongs to it and nothing else", () => {
	expect(
		listAddressIn({
			sok: "frist",
			sorter: "number",
			synkende: true,
			rad: "x",
			dag: "2025-05-06",
			skjul: "goal.kind",
			y: 1,
		}),
	).toEqual({
		...{ sok: "frist", sorter: "number", synkende: true, rad: "x", dag: "2025-05-06" },
		skjul: "goal.kind",
	});
	expect(listAddressIn({ sok: 12, dag: "i går", synkende: "ja", rad: "" })).toEqual({
		...{
			sok: "12",
			sorter: undefined,
			synkende: undefined,
			rad: undefined,
			dag: undefined,
			skjul: undefined,
		},
	});
});

test.each([
	[["Ås", "Aa", "Zoo", "Ære"], false, ["Zoo", "Ære", "Aa", "Ås"]],
	[["2025-10", "2025-9", "2025-1"], false, ["2025-1", "2025-9", "2025-10"]],
	[["b", null, "a"], false, ["a", "b", null]],
	[["b", null, "a"], true, ["b", "a", null]],
	[[10, 9, null, 100], false, [9, 10, 100, null]],
])("%j is sorted as Norwegian sorts, what has no value last", (values, isDescending, sorted) => {
	expect(sortedBy(values, (value: string | number | null) => value, isDescending, "nb")).toEqual(sorted);
});
