/**
 * Steps and words that the server has not taken yet, kept in this browser until it has.
 *
 * Each has an entry of its own, per person and letter, so that two windows never write over each other's. A
 * browser that keeps nothing holds them until the page is left.
 */
import type { Step } from "../review/step.ts";

/** Whose work on which reading. */
export interface Workplace {
	readonly person: string;
	readonly letter: string;
	readonly readerVersion: string;
}

/** A step that waits for the server. */
export interface WaitingStep {
	readonly id: string;
	/** Its place among those that wait. */
	readonly order: number;
	readonly step: Step;
}

const PREFIX = "rorkult.review.";
const beginOf = ({ person, letter, readerVersion }: Workplace, what: string): string =>
	`${PREFIX}${person}.${letter}.${readerVersion}.${what}.`;

/** Keeps something, or takes it away where it is null. */
function keep(name: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(name);
		else localStorage.setItem(name, value);
	} catch {
		return;
	}
}

/** The values that are kept under names that begin so, with the rest of their names. */
function keptUnder(begin: string): readonly (readonly [string, string])[] {
	try {
		return Object.keys(localStorage)
			.filter((name) => name.startsWith(begin))
			.map((name) => [name.slice(begin.length), localStorage.getItem(name) ?? ""]);
	} catch {
		return [];
	}
}

/** Keeps a step until `dropStep`. */
export function keepStep(place: Workplace, waiting: WaitingStep): void {
	keep(beginOf(place, "step") + waiting.id, JSON.stringify(waiting));
}

/** The server has taken the step or refused it. */
export function dropStep(place: Workplace, id: string): void {
	keep(beginOf(place, "step") + id, null);
}

/** The steps that still wait, in the order in which they were taken. */
export function keptSteps(place: Workplace): readonly WaitingStep[] {
	return keptUnder(beginOf(place, "step"))
		.flatMap(([, value]) => {
			try {
				return [JSON.parse(value) as WaitingStep];
			} catch {
				return [];
			}
		})
		.sort((a, b) => a.order - b.order);
}

/** Keeps words that somebody is typing, by what they are for; empty ones are forgotten. */
export function keepDraft(place: Workplace, name: string, words: string): void {
	keep(beginOf(place, "draft") + name, words === "" ? null : words);
}

/** Words that somebody had begun to type; empty where there are none. */
export function keptDraft(place: Workplace, name: string): string {
	return keptUnder(beginOf(place, "draft") + name).find(([rest]) => rest === "")?.[1] ?? "";
}
