import { listAddressIn } from "#web/components/list.ts";
import type { DueKind } from "../due.ts";

/** The kinds in the order of the wheel's rings, from the outermost. */
export const DUE_KINDS: readonly DueKind[] = ["report", "meeting", "assignment", "duty"];

/** The kinds as addresses call them: by their pages' names. */
const WORDS = { report: "rapporter", meeting: "dialog", assignment: "oppdrag", duty: "krav" } as const;

/** What the address says of the year wheel: which kind alone, and a calendar in place of the list. */
export interface WheelAddress {
	readonly form?: "kalender" | undefined;
	readonly bare?: (typeof WORDS)[DueKind] | undefined;
	/** The day that the year is shown as of. */
	readonly dag?: string | undefined;
}

/** What an address says of the year wheel; anything else in it is left out. */
export function wheelAddressIn({ form, bare, dag }: Record<string, unknown>): WheelAddress {
	return {
		dag: listAddressIn({ dag }).dag,
		form: form === "kalender" ? form : undefined,
		bare: Object.values(WORDS).find((word) => word === bare),
	};
}

/** The kind that an address asks for alone. */
export function kindIn({ bare }: WheelAddress): DueKind | undefined {
	return DUE_KINDS.find((kind) => WORDS[kind] === bare);
}

/** How an address asks for a kind alone; for all kinds where none is named. */
export function addressOfKind(kind: string): Pick<WheelAddress, "bare"> {
	const known = DUE_KINDS.find((one) => one === kind);
	return { bare: known && WORDS[known] };
}
