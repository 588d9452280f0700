import { type Count, f1, KINDS, type Kind, type LetterScore } from "./score.ts";

/** A kind with fewer annotated items than this in a letter is judged over all letters of its set. */
export const SMALL = 5;

/** A figure that a target is held against: a kind in a letter, or a small kind over a set. */
export interface Judged {
	readonly kind: Kind;
	/** The letter's name; null for a small kind pooled over the set. */
	readonly letter: string | null;
	readonly count: Count;
	readonly f1: number;
}

/** Counts added up. */
export function sum(counts: readonly Count[]): Count {
	const total = (pick: (count: Count) => number) => counts.reduce((all, count) => all + pick(count), 0);
	return {
		annotated: total((count) => count.annotated),
		read: total((count) => count.read),
		found: total((count) => count.found),
		right: total((count) => count.right),
	};
}

/**
 * The figures that 'every kind' means for a set of letters: each kind of each letter with at
 * least five annotated items, and per kind one pool of the letters that have fewer.
 */
export function judge(letters: ReadonlyMap<string, LetterScore>): Judged[] {
	const judged: Judged[] = [];
	for (const kind of KINDS) {
		const small: Count[] = [];
		for (const [letter, { kinds }] of letters) {
			const count = kinds.get(kind);
			if (count === undefined) continue;
			if (count.annotated < SMALL) small.push(count);
			else judged.push({ kind, letter, count, f1: f1(count) });
		}
		if (small.length === 0) continue;
		const count = sum(small);
		judged.push({ kind, letter: null, count, f1: f1(count) });
	}
	return judged;
}
