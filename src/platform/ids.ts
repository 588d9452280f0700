import { randomBytes } from "node:crypto";
import { uuidv7 } from "#base/ids.ts";
import type { Clock } from "./clock.ts";

/** A new id: sorts after all that were made at an earlier instant of the same clock. */
export function newId(clock: Clock): string {
	return uuidv7(clock.now(), randomBytes(10));
}
