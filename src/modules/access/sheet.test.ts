import { expect, test } from "vitest";
import type { Entry } from "./entry.ts";
import { sheetOf } from "./sheet.ts";

const ENTRY: Entry = {
	...{ name: "letter.list", kind: "view", module: "letters", thing: "letter", address: "GET /api/letters" },
	...{ who: ["controller", "steward"], states: null, sees: { steward: ["in-use"] } },
	stepUpMinutes: 15,
	summary: { nb: '=SUM("A1")', nn: "Breva", en: "The letters" },
	rule: { id: "R2.13", sentence: null, origin: null },
};

const linesOf = (text: string) =>
	text
		.slice(1)
		.trimEnd()
		.split("\r\n")
		.map((line) => line.slice(1, -1).split('";"'));

test("the downloaded table has one line for each role, with the states that it sees and the sign-in it asks for", () => {
	const [head, ...lines] = linesOf(sheetOf([ENTRY], "nn"));
	expect(head).toHaveLength(11);
	expect(lines.map((cells) => [cells[4], cells[5], cells[6]])).toEqual([
		["Verksemdsstyrar", "Alle", "15"],
		["Etatsstyrar", "I bruk", "15"],
	]);
});

test("nothing in the downloaded table is a formula, and a quotation mark ends no cell", () => {
	expect(sheetOf([ENTRY], "nb")).toContain(`;"'=SUM(""A1"")";`);
});
