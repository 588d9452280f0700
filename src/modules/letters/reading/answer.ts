import type { OutputOf } from "#base/contract.ts";
import type { letterShow } from "../letter.contract.ts";

/** One letter as the server hands it over. */
export type LetterAnswer = OutputOf<typeof letterShow>;
