import type { Result } from "#base/result.ts";
import { namesOf, rolesOf } from "#people";
import { type Module, performs, shows } from "#platform/action.ts";
import type { Actor, Transaction } from "#platform/db/database.ts";
import { Problem } from "#platform/problem.ts";
import { findLetter, holdLetter } from "../letter.store.ts";
import type { Reading } from "../read/reading.ts";
import { type Readiness, readinessOf } from "./readiness.ts";
import { type KeptStep, reviewReadiness, reviewShow, reviewTakeStep } from "./review.contract.ts";
import {
	addStep,
	hasLetter,
	hasReading,
	type ReviewPlace,
	reviewedReading,
	stepsOf,
} from "./review.store.ts";
import { type Review, reviewOf } from "./review.ts";
import { agreedReading } from "./reviewed.ts";
import { mayTake, staleRows, wordsStandIn } from "./rules.ts";
import type { Step } from "./step.ts";
import { thingsOf } from "./things.ts";

const placeOf = (actor: Actor, input: { id: string; readerVersion: string }): ReviewPlace => ({
	...{ agencyId: actor.agencyId, letterId: input.id, readerVersion: input.readerVersion },
});

const takingStep = performs(reviewTakeStep, {
	async load(tx, { actor, input }) {
		const letter = await holdLetter(tx, actor.agencyId, input.id);
		const place = placeOf(actor, input);
		const reading = letter && (await reviewedReading(tx, place));
		if (!letter || !reading) return null;
		const steps = await stepsOf(tx, place);
		const review = reviewOf(thingsOf(reading), steps);
		const names = await namesOf(
			tx,
			steps.map(({ person }) => person),
		);
		const next = (steps.at(-1)?.number ?? 0) + 1;
		return { state: letter.state, review, names, next, length: reading.text.length };
	},
	decide({ review, names, next, length }, { actor, input, now }) {
		const { step: id, what: step } = input;
		refuseStale(review, step, names);
		const words = wordsStandIn(step, length);
		if (!words.ok) return words;
		const decision = mayTake(review, { id, person: actor.personId, at: now.toISOString(), step });
		if (!decision.ok) return named(decision, names);
		return { ok: true, value: { ...decision.value, number: next } };
	},
	async save(tx, taken: KeptStep, { actor, input }) {
		await addStep(tx, placeOf(actor, input), taken);
		return taken;
	},
});

type Names = ReadonlyMap<string, string | null>;

/**
 * Somebody has touched a row since the person saw it: nothing is overwritten.
 *
 * @throws Problem `stale-version` with both versions of each such row, and who touched it last and when
 */
function refuseStale(review: Review, step: Step, names: Names): void {
	const stale = staleRows(review, step);
	if (stale.length === 0) return;
	const rows = stale.map(({ key, seen, version, last }) => ({
		...{ key, seen, version, at: last?.at ?? null },
		by: last && { id: last.person, name: names.get(last.person) ?? null },
	}));
	throw new Problem("stale-version", "Noen har arbeidet med de samme radene. Se hva som gjelder nå.", {
		members: { rows },
	});
}

/** A refusal that names somebody by id, with the name as well. */
function named(refusal: Extract<Result<never>, { ok: false }>, names: Names): Result<never> {
	const { denial } = refusal;
	const by = denial.members?.by;
	if (typeof by !== "string") return refusal;
	return { ok: false, denial: { ...denial, members: { ...denial.members, name: names.get(by) ?? null } } };
}

const showing = shows(reviewShow, async (tx, { actor, input }) => {
	const place = placeOf(actor, input);
	if (!(await hasReading(tx, place))) return null;
	const steps = await stepsOf(tx, place, input.after);
	const names = await namesOf(tx, [actor.personId, ...steps.map(({ person }) => person)]);
	const people = [...names].map(([id, name]) => ({ id, name }));
	return { you: actor.personId, mayReview: await mayReview(tx, actor), people, steps };
});

async function mayReview(tx: Transaction, actor: Actor): Promise<boolean> {
	const roles = await rolesOf(tx, actor);
	return roles.some((role) => reviewTakeStep.who.includes(role));
}

const readiness = shows(reviewReadiness, async (tx, { actor, input }) => {
	const place = placeOf(actor, input);
	const reading = await reviewedReading(tx, place);
	if (reading === null) return null;
	return readinessOf(reading, reviewOf(thingsOf(reading), await stepsOf(tx, place)));
});

/** The channel on which the database says of which letter there is news in the review, by the letter's id. */
export const REVIEW_CHANNEL = "rorkult_review";

/** Whether somebody sees the review of a letter of the agency that they act for. */
export async function seesReview(tx: Transaction, actor: Actor, letterId: string): Promise<boolean> {
	const roles = await rolesOf(tx, actor);
	return roles.some((role) => reviewShow.who.includes(role)) && hasLetter(tx, actor.agencyId, letterId);
}

/** A letter as persons have judged it. */
export interface ReviewedLetter {
	readonly id: string;
	readonly version: number;
	readonly title: string;
	/** The reader whose reading is reviewed. */
	readonly readerVersion: string;
	/** The letter's text and head, and the rows that persons have said yes to. */
	readonly reading: Reading;
	readonly readiness: Readiness;
}

/** A letter in use as it is reviewed, for modules that build on it; null where the agency has none with that id. */
export async function reviewedLetter(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<ReviewedLetter | null> {
	// No reader is asked for: the reading under review comes first, and else the last one.
	const found = await findLetter(tx, agencyId, "", id, ["in-use"]);
	if (found === null) return null;
	const { letter, reading } = found;
	const { version, title, readerVersion } = letter;
	const review = reviewOf(thingsOf(reading), await stepsOf(tx, { agencyId, letterId: id, readerVersion }));
	return {
		...{ id, version, title, readerVersion },
		reading: agreedReading(reading, review),
		readiness: readinessOf(reading, review),
	};
}

/** What the review lets the server offer. */
export const reviewModule: Module = { actions: [takingStep], views: [showing, readiness] };
