/** The review of somebody who finds everything as the reader has it. */
import type { Reading } from "../read/reading.ts";
import type { Seen, Step } from "./step.ts";
import { type ThingKind, thingsOf } from "./things.ts";

/** Why sentences that are no row are set aside, and why findings are left. */
export interface AgreeingReasons {
	readonly open: string;
	readonly finding: string;
}

/** The steps that agree to a whole reading which nobody has reviewed: after them nothing is left to judge. */
export function stepsToAgree(reading: Reading, reasons: AgreeingReasons): readonly Step[] {
	const things = thingsOf(reading);
	const of = (fits: (kind: ThingKind) => boolean): Seen[] =>
		things.filter(({ thing }) => fits(thing.is)).map(({ key }) => ({ key, version: 0 }));
	const rows = of((kind) => !["finding", "open", "aside"].includes(kind));
	const open = of((kind) => kind === "open");
	return [
		...(rows.length === 0 ? [] : [{ do: "accept", rows } as const]),
		...(open.length === 0 ? [] : [{ do: "set-aside", rows: open, reason: reasons.open } as const]),
		...of((kind) => kind === "finding").map(
			(seen) => ({ do: "leave", rows: [seen], reason: reasons.finding }) as const,
		),
	];
}
