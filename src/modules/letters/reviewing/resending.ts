/** When what the server has not taken is sent again. */
import { CallRefused, type Problem, untold } from "#web/call.ts";

/** How long to wait before sending again, in milliseconds, by how often it has failed. */
const AGAIN_MS = [500, 1_000, 2_000, 5_000, 10_000] as const;
/** Answers after which the same may be taken later: not reached, not signed in, too fast, or broken. */
const PASSING = new Set([0, 401, 408, 421, 429]);

/** How long to wait, in milliseconds, after it has failed so many times. */
export const againAfter = (failures: number): number =>
	AGAIN_MS[Math.min(failures, AGAIN_MS.length) - 1] ?? AGAIN_MS[0];

/** Why a call came to nothing. */
export const problemOf = (fault: unknown): Problem =>
	fault instanceof CallRefused ? fault.problem : untold(0);

/** Whether the same may be taken later, as it is. */
export const isPassing = ({ status }: Problem): boolean => PASSING.has(status) || status >= 500;
