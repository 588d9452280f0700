/** How far a review has come: what is placed, what is left, and whether the letter can be accepted. */
import type { Reading } from "../read/reading.ts";
import { awaits, type Item, type Review, stands } from "./review.ts";
import type { ThingKind } from "./things.ts";

/** Counts that tell how far a review has come. */
export interface Readiness {
	/** Sentences that hold a binding word. */
	readonly binding: number;
	/** Those of them that are a row, or were set aside with a reason by the reader or a person. */
	readonly placed: number;
	/** Rows and findings that a person judges. */
	readonly rows: number;
	/** Those of them that a person has judged. */
	readonly reviewed: number;
	/** Findings that are neither asked about nor left. */
	readonly findings: number;
	/** Rows that nobody has judged, by kind; kinds with none are left out. */
	readonly left: Readonly<Partial<Record<ThingKind, number>>>;
	/** Whether nothing is left: the letter can be accepted. */
	readonly ready: boolean;
}

/** Counts a review. What the reader set aside has its reason, and waits for nobody. */
export function readinessOf({ coverage }: Pick<Reading, "coverage">, review: Review): Readiness {
	const judged = [...review.items.values()].filter((item) => item.thing.is !== "aside" && stands(item));
	const waiting = judged.filter(awaits);
	const left: Partial<Record<ThingKind, number>> = {};
	for (const { thing } of waiting) left[thing.is] = (left[thing.is] ?? 0) + 1;
	const binding = coverage?.binding ?? 0;
	return {
		binding,
		placed: binding - judged.filter(isUnplaced).length,
		rows: judged.length,
		reviewed: judged.length - waiting.length,
		findings: left.finding ?? 0,
		left,
		ready: waiting.length === 0,
	};
}

const isUnplaced = ({ thing, status }: Item): boolean => thing.is === "open" && status === "read";
