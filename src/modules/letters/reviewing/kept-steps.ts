/**
 * Steps, comments and words that the server has not taken yet, kept in this browser until it has.
 *
 * Each has an entry of its own, per person and letter, so that two windows never write over each other's. A
 * browser that keeps nothing holds them until the page is left.
 */
/** Whose work on which reading. */
export interface Workplace {
	readonly person: string;
	readonly letter: string;
	readonly readerVersion: string;
}

/** Something that waits for the server. */
export interface Waiting {
	readonly id: string;
	/** Its place among those that wait. */
	readonly order: number;
}

/** Kinds of things that wait. */
type Kind = "step" | "comment";

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

/** Keeps something until `dropWaiting`. */
export function keepWaiting(place: Workplace, kind: Kind, waiting: Waiting): void {
	keep(beginOf(place, kind) + waiting.id, JSON.stringify(waiting));
}

/** The server has taken it or refused it. */
export function dropWaiting(place: Workplace, kind: Kind, id: string): void {
	keep(beginOf(place, kind) + id, null);
}

/** What still waits, in the order in which it was done. */
export function keptWaiting<Each extends Waiting>(place: Workplace, kind: Kind): readonly Each[] {
	return keptUnder(beginOf(place, kind))
		.flatMap(([, value]) => {
			try {
				return [JSON.parse(value) as Each];
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
