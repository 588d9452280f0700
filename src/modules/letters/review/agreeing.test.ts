import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readLetter } from "../read/index.ts";
import { stepsToAgree } from "./agreeing.ts";
import { readinessOf } from "./readiness.ts";
import { reviewOf } from "./review.ts";
import { agreedReading } from "./reviewed.ts";
import { mayTake } from "./rules.ts";
import type { Taken } from "./step.ts";
import { thingsOf } from "./things.ts";

test("whoever agrees to a whole reading takes steps that the rules let through, and leaves nothing to judge", async () => {
	const { reading } = await readLetter(readFileSync("demo/letter.txt"));
	const things = thingsOf(reading);
	const taken: Taken[] = [];
	for (const [place, step] of stepsToAgree(reading, {
		open: "ikke et krav",
		finding: "uten svar",
	}).entries()) {
		const next = { id: `step-${place}`, person: "p", at: "2025-05-06T07:00:00Z", step };
		expect(mayTake(reviewOf(things, taken), next).ok).toBe(true);
		taken.push(next);
	}
	const review = reviewOf(things, taken);
	expect(readinessOf(reading, review)).toMatchObject({ ready: true, findings: 0, left: {} });
	const { coverage: _, findings: __, ...rows } = reading;
	expect(agreedReading(reading, review)).toEqual({ ...rows, findings: [] });
});
