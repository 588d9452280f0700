import type { OutputOf } from "#base/contract.ts";
import type { letterShow } from "../letter.contract.ts";
import type { Source } from "../read/reading.ts";

/** How much of the letter's binding text is placed: sentences in all, those that are rows, and the rest. */
export interface Placed {
	readonly binding: number;
	readonly placed: number;
	readonly open: readonly Source[];
}

/** One letter as the server hands it over. */
export type LetterAnswer = OutputOf<typeof letterShow> & { readonly coverage?: Placed | null };
