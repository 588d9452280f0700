import { describe, expect, test } from "vitest";
import type { Reading } from "../read/reading.ts";
import { readinessOf } from "./readiness.ts";
import { type Review, reviewOf } from "./review.ts";
import { mayTake, wordsStandIn } from "./rules.ts";
import type { Seen, Step, Taken } from "./step.ts";
import { thingsOf } from "./things.ts";

const at = (start: number) => ({ start, end: start + 10 });
const READING = {
	text: "x".repeat(100),
	findings: [{ code: "sum-mismatch", severity: "error", message: "Summen stemmer ikke.", sources: [at(0)] }],
	...{ assignments: [], goals: [], indicators: [], allotments: [], earmarks: [] },
	...{ reports: [], meetings: [], authorisations: [] },
	requirements: [{ id: "1", text: "Krav 1", actor: null, modality: "must", source: at(20) }],
	coverage: { binding: 1, placed: 1, open: [], setAside: [{ ...at(60), reason: "tells" }] },
} as unknown as Reading;
const THINGS = thingsOf(READING);
const made = { kind: "requirement", fields: { text: "Nytt", modality: "must" }, sources: [at(20)] } as const;

/** Steps of people who each see what holds; a refused one throws its denial's name. */
class Work {
	#steps: Taken[] = [];
	review: Review = reviewOf(THINGS, []);

	see(key: string): Seen[] {
		return [{ key, version: this.review.items.get(key)?.version ?? 0 }];
	}

	take(step: Step, person = "kari"): this {
		const decision = mayTake(this.review, { id: `step-${this.#steps.length + 1}`, person, at: "", step });
		if (!decision.ok) throw new Error(decision.denial.name);
		this.#steps = [...this.#steps, decision.value];
		this.review = reviewOf(THINGS, this.#steps);
		return this;
	}

	status(key: string): string | undefined {
		return this.review.items.get(key)?.status;
	}
}

describe("what the ministry is asked", () => {
	const gathered = ({ review }: Work) =>
		[...review.questions.values()].map(({ key, text, sources }) => [key, text, sources[0]?.start]);

	test("is gathered from findings, rows and words of the letter, and leaves rows where they stand", () => {
		const work = new Work();
		work.take({ do: "accept", rows: work.see("krav-1") });
		work.take({ do: "ask", rows: work.see("krav-1"), text: "Hvilke havner?" });
		work.take({ do: "ask", rows: work.see("funn-1"), text: "Hvilken sum?" });
		work.take({ do: "ask", rows: [], text: "Hva menes?", sources: [at(70)] });
		work.take({ do: "ask", rows: work.see("tilside-1"), text: "Hvorfor?" });
		expect(gathered(work)).toEqual([
			["krav-1", "Hvilke havner?", 20],
			["funn-1", "Hvilken sum?", 0],
			["ord-step-4", "Hva menes?", 70],
			["tilside-1", "Hvorfor?", 60],
		]);
		expect([work.status("krav-1"), work.status("funn-1")]).toEqual(["accepted", "asked"]);
		expect(readinessOf(READING, work.review).reviewed).toBe(2);
	});

	test("is taken out again by whoever reviews, and a finding then waits as before", () => {
		const work = new Work();
		work.take({ do: "ask", rows: work.see("funn-1"), text: "Hvilken sum?" });
		work.take({ do: "ask", rows: work.see("krav-1"), text: "Hvilke havner?" });
		work.take({ do: "ask", rows: [], text: "Hva menes?", sources: [at(70)] });
		work.take({ do: "unask", rows: work.see("funn-1"), question: "funn-1" }, "amir");
		work.take({ do: "unask", rows: [], question: "ord-step-3" }, "amir");
		expect(gathered(work)).toEqual([["krav-1", "Hvilke havner?", 20]]);
		expect(work.status("funn-1")).toBe("read");
		work.take({ do: "undo", step: "step-5" }, "amir");
		expect(gathered(work)).toHaveLength(2);
	});

	test("is gone with what is said of its finding otherwise, or with the step that asked", () => {
		const work = new Work();
		work.take({ do: "ask", rows: work.see("funn-1"), text: "Hvilken sum?" });
		work.take({ do: "leave", rows: work.see("funn-1"), reason: "Kjent" });
		work.take({ do: "ask", rows: work.see("krav-1"), text: "Hvilke havner?" });
		work.take({ do: "undo", step: "step-3" });
		expect(gathered(work)).toEqual([]);
	});

	test("is about what stands: not about a row that others were made of, nor words outside of the letter", () => {
		const work = new Work();
		work.take({ do: "make", rows: work.see("krav-1"), by: [made, made] });
		expect(() => work.take({ do: "ask", rows: work.see("krav-1"), text: "Hva?" })).toThrow(
			"WhatIsReplacedIsNotAskedAbout",
		);
		const outside: Step = { do: "ask", rows: [], text: "Hva?", sources: [at(95)] };
		expect(wordsStandIn(outside, READING.text.length).ok).toBe(false);
	});
});
