/** How an amount came about: what each letter added to it (R2.4). */
import type { Place } from "#base/place.ts";

/** A row as it once stood; øre. */
export interface Version {
	readonly amount: bigint;
	readonly words: readonly Place[];
}

/** What somebody added to an amount, in øre, and the words that said so. */
export interface Step {
	readonly amount: bigint;
	readonly words: readonly Place[];
}

const nameOf = ({ document, start, end }: Place): string => `${document} ${start} ${end}`;

/**
 * The steps that lead to an amount: the first version whole, and from each later one what it differs by, with
 * the words that were not there before. They add up to the last version's amount. A letter whose acceptance was
 * taken back took its words with it, and is no step.
 *
 * @param versions in the order of time
 */
export function stepsOf(versions: readonly Version[]): readonly Step[] {
	const standing: Version[] = [];
	for (const version of versions) {
		const names = new Set(version.words.map(nameOf));
		const isTakenBack = (before: Version | undefined): boolean =>
			before?.words.some((place) => !names.has(nameOf(place))) ?? false;
		while (isTakenBack(standing.at(-1))) standing.pop();
		standing.push(version);
	}
	return standing.flatMap(({ amount, words }, at) => {
		const before = standing[at - 1];
		if (before === undefined) return [{ amount, words }];
		const known = new Set(before.words.map(nameOf));
		const added = words.filter((place) => !known.has(nameOf(place)));
		return amount === before.amount ? [] : [{ amount: amount - before.amount, words: added }];
	});
}
