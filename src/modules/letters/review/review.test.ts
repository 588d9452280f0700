import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Reading } from "../read/reading.ts";
import { readinessOf } from "./readiness.ts";
import { nextRedo, nextUndo, type Review, reviewOf, standing } from "./review.ts";
import { mayTake, staleRows } from "./rules.ts";
import type { MadeRow, Seen, Step, Taken } from "./step.ts";
import { thingsOf } from "./things.ts";

const at = (start: number) => ({ start, end: start + 10 });
const requirement = (id: string, start: number) => ({
	...{ id, text: `Krav ${id}`, actor: null, modality: "must", source: at(start) },
});
const READING = {
	text: "x".repeat(200),
	findings: [
		{ code: "sum-mismatch", severity: "error", message: "Summen stemmer ikke.", sources: [at(0)] },
		{ code: "other", severity: "note", message: "Noe annet.", sources: [at(0)] },
	],
	assignments: [{ id: "2025-01", title: "Rydde", kind: "new", goal: null, deadlines: [], sources: [at(10)] }],
	goals: [],
	indicators: [],
	allotments: [],
	earmarks: [],
	reports: [],
	meetings: [],
	authorisations: [],
	requirements: [requirement("1", 20), requirement("2", 30), requirement("3", 40)],
	coverage: { binding: 6, placed: 5, open: [at(50)], setAside: [{ ...at(60), reason: "tells" }] },
} as unknown as Reading;
const THINGS = thingsOf(READING);
const KEYS = THINGS.map(({ key }) => key);
const made = (start: number): MadeRow => ({
	...{ kind: "requirement", fields: { text: "Nytt krav", modality: "must" } },
	sources: [at(start)],
});
const KARI = "kari";
const AMIR = "amir";

/** The steps of two people, each seeing what holds; a refused one throws its denial's name. */
class Work {
	steps: Taken[] = [];
	review: Review = reviewOf(THINGS, []);

	see(...keys: string[]): Seen[] {
		return keys.map((key) => ({ key, version: this.review.items.get(key)?.version ?? 0 }));
	}

	take(step: Step, person = KARI): this {
		const taken = { id: `step-${this.steps.length + 1}`, person, at: `at-${this.steps.length + 1}`, step };
		const decision = mayTake(this.review, taken);
		if (!decision.ok) throw new Error(decision.denial.name);
		this.steps = [...this.steps, taken];
		this.review = reviewOf(THINGS, this.steps);
		return this;
	}

	accept(...keys: string[]): this {
		return this.take({ do: "accept", rows: this.see(...keys) });
	}

	status(key: string): string | undefined {
		return this.review.items.get(key)?.status;
	}
}

describe("a review", () => {
	test("begins as the reading is, with every row waiting", () => {
		const { items } = reviewOf(THINGS, []);
		expect([...items.keys()]).toEqual(KEYS);
		expect(new Set([...items.values()].map(({ status }) => status))).toEqual(new Set(["read"]));
	});

	test("says of each row where it stands, why, by whom, and how many steps have touched it", () => {
		const work = new Work().accept("krav-1", "krav-2");
		work.take({ do: "set-aside", rows: work.see("krav-2"), reason: "Gjelder andre" }, AMIR);
		work.take({ do: "ask", rows: work.see("funn-1"), text: "Hvilken sum gjelder?" });
		expect(work.review.items.get("krav-1")).toMatchObject({ status: "accepted", version: 1, words: null });
		expect(work.review.items.get("krav-2")).toMatchObject({
			...{ status: "set-aside", words: "Gjelder andre", version: 2 },
			last: { person: AMIR },
		});
		expect(work.review.items.get("funn-1")).toMatchObject({ status: "asked", words: "Hvilken sum gjelder?" });
	});

	test("never changes what the letter says", () => {
		const before = JSON.stringify(THINGS);
		const work = new Work().accept("krav-1");
		work.take({ do: "set-aside", rows: work.see("uplassert-1"), reason: "Binder ingen" });
		expect(JSON.stringify(THINGS)).toBe(before);
		expect(work.review.items.get("krav-1")?.thing).toBe(THINGS.find(({ key }) => key === "krav-1")?.thing);
	});

	test("takes steps back one by one, and does them again in the order in which they were taken", () => {
		const work = new Work().accept("krav-1").accept("krav-2").accept("krav-3");
		const undo = () => work.take({ do: "undo", step: nextUndo(work.review, KARI)!.id });
		const redo = () => work.take({ do: "redo", step: nextRedo(work.review, KARI)!.id });
		undo();
		undo();
		expect(KEYS.filter((key) => work.status(key) === "accepted")).toEqual(["krav-1"]);
		redo();
		expect(KEYS.filter((key) => work.status(key) === "accepted")).toEqual(["krav-1", "krav-2"]);
		redo();
		expect(nextRedo(work.review, KARI)).toBeNull();
		for (let times = 0; times < 3; times++) undo();
		expect(nextUndo(work.review, KARI)).toBeNull();
		expect(KEYS.filter((key) => work.status(key) !== "read")).toEqual([]);
	});

	test("changes a row's fields and no others, and keeps what the reader read", () => {
		const work = new Work().take({
			...{ do: "edit", rows: new Work().see("krav-1") },
			change: { kind: "requirement", fields: { actor: "Kystetaten", modality: "should" } },
		});
		const changed = work.review.items.get("krav-1");
		expect(changed).toMatchObject({ status: "changed", edited: true });
		expect(changed?.thing).toEqual({
			is: "requirement",
			requirement: { ...READING.requirements[0], actor: "Kystetaten", modality: "should" },
		});
		expect(READING.requirements[0]?.actor).toBeNull();
		work.take({ do: "reopen", rows: work.see("krav-1") }).accept("krav-1");
		expect(work.status("krav-1")).toBe("changed");
	});

	test("puts rows that a person makes among their kind by their place, instead of those they are made of", () => {
		const work = new Work().take({ do: "make", rows: new Work().see("krav-1"), by: [made(25), made(35)] });
		const keys = () => standing(work.review).map(({ key }) => key);
		expect(keys()).toEqual([
			...["funn-1", "funn-2", "oppdrag-2025-01"],
			...["krav-ny-step-1", "krav-2", "krav-ny-step-1-2", "krav-3", "uplassert-1", "tilside-1"],
		]);
		expect(work.review.items.get("krav-1")).toMatchObject({
			...{ status: "replaced", heirs: ["krav-ny-step-1", "krav-ny-step-1-2"] },
		});
		work.take({ do: "undo", step: "step-1" });
		expect(keys()).toEqual(KEYS);
	});

	test("makes a row of a sentence that was not placed, and of one that the reader set aside", () => {
		const work = new Work().take({ do: "make", rows: new Work().see("uplassert-1"), by: [made(50)] });
		expect(readinessOf(READING, work.review).placed).toBe(6);
		work.take({ do: "make", rows: work.see("tilside-1"), by: [made(60)] });
		expect(work.status("tilside-1")).toBe("replaced");
		expect(readinessOf(READING, work.review)).toMatchObject({ placed: 6, rows: 8 });
	});

	test("merges rows of one kind into one", () => {
		const work = new Work().take({ do: "make", rows: new Work().see("krav-1", "krav-2"), by: [made(20)] });
		expect(work.status("krav-ny-step-1")).toBe("added");
		expect([work.status("krav-1"), work.status("krav-2")]).toEqual(["replaced", "replaced"]);
	});

	test("offers nothing to do again on rows that the person has gone on with", () => {
		const work = new Work().accept("krav-1");
		work.take({ do: "undo", step: "step-1" });
		work.take({ do: "set-aside", rows: work.see("krav-1"), reason: "Gjelder andre" });
		expect(nextRedo(work.review, KARI)).toBeNull();
		expect(nextUndo(work.review, AMIR)).toBeNull();
	});
});

describe("the rules", () => {
	const seen = (...keys: string[]): Seen[] => keys.map((key) => ({ key, version: 0 }));
	const reason = "Grunn";
	test.each<[string, string, Step]>([
		["a row that is not there", "RowIsNotThere", { do: "accept", rows: seen("krav-9") }],
		["a row that is named twice", "RowIsNamedTwice", { do: "accept", rows: seen("krav-2", "krav-2") }],
		["a row that is accepted", "OnlyRowsThatAwaitAreAccepted", { do: "accept", rows: seen("krav-1") }],
		["a finding as a row", "OnlyRowsThatAwaitAreAccepted", { do: "accept", rows: seen("funn-1") }],
		["an unplaced sentence", "OnlyRowsThatAwaitAreAccepted", { do: "accept", rows: seen("uplassert-1") }],
		["a finding", "OnlyStandingRowsAreSetAside", { do: "set-aside", rows: seen("funn-1"), reason }],
		["it twice", "OnlyStandingRowsAreSetAside", { do: "set-aside", rows: seen("tilside-1"), reason }],
		["a row nobody judged", "OnlyReviewedRowsAreOpenedAgain", { do: "reopen", rows: seen("krav-2") }],
		["a question about nothing", "QuestionIsAboutOneThing", { do: "ask", rows: [], text: reason }],
		[
			"a question about a row and words besides",
			"QuestionIsAboutOneThing",
			{ do: "ask", rows: seen("krav-2"), text: reason, sources: [{ start: 0, end: 4 }] },
		],
		["what nobody asks", "QuestionIsNotGathered", { do: "unask", rows: seen("krav-2"), question: "krav-2" }],
		["a row be", "OnlyFindingsAreLeft", { do: "leave", rows: seen("krav-2"), reason }],
		[
			"another kind",
			"OnlyStandingRowsAreChanged",
			{ do: "edit", rows: seen("krav-2"), change: { kind: "goal", fields: {} } },
		],
		["one row for one", "RowsAreMadeOfWhatStands", { do: "make", rows: seen("krav-2"), by: [made(30)] }],
		["a row of a finding", "RowsAreMadeOfWhatStands", { do: "make", rows: seen("funn-1"), by: [made(30)] }],
		[
			"two kinds as one",
			"RowsAreMadeOfWhatStands",
			{ do: "make", rows: seen("krav-2", "oppdrag-2025-01"), by: [made(30)] },
		],
		[
			"two rows for two",
			"RowsAreMadeOfWhatStands",
			{ do: "make", rows: seen("krav-2", "krav-3"), by: [made(30), made(40)] },
		],
		["what is not there", "StepIsNotThere", { do: "undo", step: "step-9" }],
		["what holds", "StepHoldsAlready", { do: "redo", step: "step-1" }],
	])("refuse %s: %s", (_, name, step) => {
		const work = new Work().accept("krav-1");
		expect(() => work.take(step)).toThrow(name);
	});

	test("let nobody take back somebody else's step, nor one that is taken back, nor an undoing", () => {
		const work = new Work().accept("krav-1");
		expect(() => work.take({ do: "undo", step: "step-1" }, AMIR)).toThrow("StepIsSomebodyElses");
		work.take({ do: "undo", step: "step-1" });
		expect(() => work.take({ do: "undo", step: "step-1" })).toThrow("StepIsUndoneAlready");
		expect(() => work.take({ do: "undo", step: "step-2" })).toThrow("StepIsNotThere");
	});

	test("keep a step on whose rows somebody has gone on, and tell who and when", () => {
		const work = new Work().accept("krav-1", "krav-2");
		work.take({ do: "reopen", rows: work.see("krav-2") }, AMIR);
		const undo = { id: "x", person: KARI, at: "", step: { do: "undo", step: "step-1" } } as const;
		const decision = mayTake(work.review, undo);
		expect(decision).toMatchObject({
			...{ ok: false, denial: { name: "RowsWereTouchedSince", members: { by: AMIR, at: "at-2" } } },
		});
		work.take({ do: "undo", step: "step-2" }, AMIR);
		expect(mayTake(work.review, undo).ok).toBe(true);
	});

	test("tell both versions of a row that somebody has touched since it was seen", () => {
		const work = new Work();
		const before = work.see("krav-1", "krav-2");
		work.accept("krav-1");
		expect(staleRows(work.review, { do: "set-aside", rows: before, reason })).toMatchObject([
			{ key: "krav-1", seen: 0, version: 1, last: { person: KARI } },
		]);
		expect(staleRows(work.review, { do: "undo", step: "step-1" })).toEqual([]);
	});
});

describe("readiness", () => {
	test("counts what is placed after the review, and what is left by kind", () => {
		const work = new Work();
		expect(readinessOf(READING, work.review)).toEqual({
			...{ binding: 6, placed: 5, rows: 7, reviewed: 0, findings: 2, ready: false },
			left: { finding: 2, assignment: 1, requirement: 3, open: 1 },
		});
		work.take({ do: "set-aside", rows: work.see("uplassert-1"), reason: "Binder ingen" });
		expect(readinessOf(READING, work.review)).toMatchObject({ placed: 6, reviewed: 1 });
	});

	test("is there when every row is judged and every finding is asked about or left", () => {
		const work = new Work().accept("oppdrag-2025-01", "krav-1", "krav-2", "krav-3");
		work.take({ do: "set-aside", rows: work.see("uplassert-1"), reason: "Binder ingen" });
		work.take({ do: "ask", rows: work.see("funn-1"), text: "Hvilken sum gjelder?" });
		expect(readinessOf(READING, work.review).ready).toBe(false);
		work.take({ do: "leave", rows: work.see("funn-2"), reason: "Kjent" });
		expect(readinessOf(READING, work.review)).toMatchObject({ ready: true, reviewed: 7, left: {} });
	});
});

/** What somebody may think of doing: what, to which rows, as which of two people. */
const DEED = fc.record({
	what: fc.constantFrom(
		...([
			"accept",
			"set-aside",
			"reopen",
			"ask",
			"unask",
			"leave",
			"edit",
			"make",
			"make",
			"undo",
			"redo",
		] as const),
	),
	/** Places among the rows that there are. */
	at: fc.array(fc.nat(20), { minLength: 0, maxLength: 3 }),
	makes: fc.integer({ min: 1, max: 2 }),
	person: fc.constantFrom(KARI, AMIR),
});
type Deed = typeof DEED extends fc.Arbitrary<infer Each> ? Each : never;

function stepOf(work: Work, { what, at: places, makes, person }: Deed): Step | null {
	const { review } = work;
	const there = [...review.items.keys()];
	const keys = new Set(places.map((place) => there[place % there.length] ?? ""));
	const rows = work.see(...keys);
	if (what === "undo" || what === "redo") {
		const meant = what === "undo" ? nextUndo(review, person) : nextRedo(review, person);
		return meant && { do: what, step: meant.id };
	}
	if (what === "edit") {
		return { do: what, rows, change: { kind: "requirement", fields: { text: "Endret" } } };
	}
	if (what === "make") return { do: what, rows, by: Array.from({ length: makes }, () => made(20)) };
	return { do: what, rows, reason: "Grunn", text: "Spørsmål", question: rows[0]?.key } as unknown as Step;
}

/** Takes what the rules let be taken. */
function doneBy(deeds: readonly Deed[]): Work {
	const work = new Work();
	for (const deed of deeds) {
		const step = stepOf(work, deed);
		const taken = step && { id: "try", person: deed.person, at: "", step };
		if (taken && mayTake(work.review, taken).ok) work.take(taken.step, deed.person);
	}
	return work;
}

const told = (review: Review) =>
	[...review.items.values()].map(({ key, status, words, thing, heirs }) => ({
		...{ key, status, words, thing, heirs },
	}));

describe("whatever two reviewers do", () => {
	test("taken back to the beginning it gives the reading", () => {
		fc.assert(
			fc.property(fc.array(DEED, { maxLength: 40 }), (deeds) => {
				const work = doneBy(deeds);
				for (let taken = lastOf(work); taken; taken = lastOf(work)) {
					work.take({ do: "undo", step: taken.id }, taken.person);
				}
				expect(told(work.review)).toEqual(told(reviewOf(THINGS, [])));
			}),
		);
	});

	test("the review is the fold of the steps that hold, as if those taken back had never been", () => {
		fc.assert(
			fc.property(fc.array(DEED, { maxLength: 40 }), (deeds) => {
				const { review, steps } = doneBy(deeds);
				const held = steps.filter(
					({ id, step }) => step.do !== "undo" && step.do !== "redo" && !review.undone.has(id),
				);
				expect(told(review)).toEqual(told(reviewOf(THINGS, held)));
			}),
		);
	});

	test("of two who saw the same rows only one step is taken, and the other is told", () => {
		fc.assert(
			fc.property(fc.array(DEED, { maxLength: 20 }), DEED, DEED, (deeds, first, second) => {
				const work = doneBy(deeds);
				const [one, other] = [
					stepOf(work, { ...first, person: KARI }),
					stepOf(work, { ...second, person: AMIR }),
				];
				if (!one || !other || !("rows" in one) || !("rows" in other)) return;
				if (!mayTake(work.review, { id: "try", person: KARI, at: "", step: one }).ok) return;
				work.take(one, KARI);
				const shared = other.rows.filter(({ key }) => one.rows.some((row) => row.key === key));
				expect(staleRows(work.review, other).map(({ key }) => key)).toEqual(shared.map(({ key }) => key));
			}),
		);
	});

	test("every binding sentence is a row, set aside or open, once", () => {
		fc.assert(
			fc.property(fc.array(DEED, { maxLength: 40 }), (deeds) => {
				const { review } = doneBy(deeds);
				const accounts = KEYS.filter((key) => /^(?:krav|uplassert|tilside)-/.test(key)).map((key) =>
					accountOf(review, key),
				);
				const { placed, binding } = readinessOf(READING, review);
				// The reading's six sentences less the one that an assignment's words hold.
				expect(accounts.length).toBe(5);
				expect(accounts.filter((account) => account === "open").length).toBe(binding - placed);
			}),
		);
	});
});

/** What became of a binding sentence: that of its row, or of the rows that were made instead of it. */
function accountOf(review: Review, key: string): "row" | "set-aside" | "open" {
	const item = review.items.get(key)!;
	if (item.status === "replaced") {
		expect(item.heirs.length).toBeGreaterThan(0);
		const heirs = item.heirs.map((heir) => accountOf(review, heir));
		return heirs.includes("row") ? "row" : "set-aside";
	}
	if (item.status === "set-aside" || item.thing.is === "aside") return "set-aside";
	return item.thing.is === "open" ? "open" : "row";
}

/** The last step that holds, whoever took it. */
const lastOf = ({ review }: Work): Taken | null =>
	review.steps.findLast(
		({ id, step }) => step.do !== "undo" && step.do !== "redo" && !review.undone.has(id),
	) ?? null;
