import { expect, test } from "vitest";
import type { Reading } from "../read/reading.ts";
import { reviewOf } from "./review.ts";
import { agreedReading } from "./reviewed.ts";
import type { Step, Taken } from "./step.ts";
import { thingsOf } from "./things.ts";

const source = { start: 0, end: 5 };
const earmark = (purpose: string, partOf: number | null) => ({
	...{ chapter: "900", item: "01", purpose, amount: 1, partOf, source },
});
const READING = {
	...{ text: "Ordene", document: { kind: "letter-of-allocation" } },
	findings: [
		{ code: "other", severity: "note", message: "Ett", sources: [] },
		{ code: "other", severity: "note", message: "To", sources: [] },
	],
	...{ assignments: [], indicators: [], allotments: [], reports: [], meetings: [], authorisations: [] },
	goals: [{ id: "1", text: "Trygge havner", source }],
	earmarks: [earmark("Drift", null), earmark("Havner", null), earmark("Moloer", 1), earmark("Fyr", 0)],
	requirements: ["1", "2", "3"].map((id) => ({
		id,
		text: `Krav ${id}`,
		actor: null,
		modality: "must",
		source,
	})),
} as unknown as Reading;
const at = (...keys: string[]) => keys.map((key) => ({ key, version: 0 }));

function agreed(...steps: readonly Step[]): Reading {
	const taken = steps.map((step, index): Taken => ({ id: `step-${index}`, person: "kari", at: "", step }));
	return agreedReading(READING, reviewOf(thingsOf(READING), taken));
}

test("nothing is agreed before a person has judged it", () => {
	const reading = agreed();
	expect(reading.text).toBe(READING.text);
	expect([...reading.goals, ...reading.requirements, ...reading.earmarks, ...reading.findings]).toEqual([]);
});

test("what is accepted, changed and made stands; what is set aside or replaced does not", () => {
	const reading = agreed(
		{ do: "accept", rows: at("mal-1") },
		{ do: "edit", rows: at("krav-1"), change: { kind: "requirement", fields: { text: "Endret" } } },
		{ do: "set-aside", rows: at("krav-2"), reason: "Nei" },
		{
			...{ do: "make", rows: at("krav-3") },
			by: ["A", "B"].map((text) => ({
				kind: "requirement",
				fields: { text, modality: "must" },
				sources: [source],
			})),
		},
		{ do: "ask", rows: at("funn-2"), text: "Hva menes?" },
	);
	expect(reading.goals).toEqual(READING.goals);
	expect(reading.requirements.map(({ text }) => text)).toEqual(["Endret", "A", "B"]);
	expect(reading.findings.map(({ message }) => message)).toEqual(["To"]);
});

test("earmarks go on naming the one that they are a part of, and none that is gone", () => {
	const keys = thingsOf(READING).filter(({ thing }) => thing.is === "earmark");
	const rows = keys.filter(({ thing }) => thing.is === "earmark" && thing.earmark.purpose !== "Drift");
	const { earmarks } = agreed({ do: "accept", rows: at(...rows.map(({ key }) => key)) });
	expect(earmarks.map(({ purpose, partOf }) => [purpose, partOf])).toEqual([
		["Havner", null],
		["Moloer", 0],
		["Fyr", null],
	]);
});
