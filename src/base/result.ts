/** What a decision comes to: a value, or a denial that says which rule stands in the way. */

/** Why something may not be done. */
export interface Denial {
	/** A sentence as a name: `LetterIsAlreadySetAside`. */
	readonly name: string;
	/** The rule's id in rules.md, or a paragraph of a law. */
	readonly rule: string;
	/** The rule's sentence in bokmål, for the person who was denied. */
	readonly sentence: string;
	/** What else a screen needs to say it in its own words: who, when. */
	readonly members: Readonly<Record<string, unknown>>;
}

export type Result<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly denial: Denial };

/** The decision is yes, with this value. */
export function granted<Value>(value: Value): Result<Value> {
	return { ok: true, value };
}

/** The decision is no. */
export function denied(
	name: string,
	rule: string,
	sentence: string,
	members: Readonly<Record<string, unknown>> = {},
): Result<never> {
	return { ok: false, denial: { name, rule, sentence, members } };
}
