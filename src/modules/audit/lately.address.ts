/** What the address of the auditor's page carries. Names are Norwegian, as addresses are; absent means: not narrowed. */

import { THING_KINDS, type ThingKind } from "./thing.ts";

export interface LatelyAddress {
	/** The first and the last day, YYYY-MM-DD. */
	readonly fra?: string;
	readonly til?: string;
	/** Who did it: a person's id. */
	readonly hvem?: string;
	/** What was done: an action's name. */
	readonly hva?: string;
	readonly ting?: ThingKind;
}

/** The change of an address that narrows nothing. */
export const NOT_NARROWED = {
	fra: undefined,
	til: undefined,
	hvem: undefined,
	hva: undefined,
	ting: undefined,
};

const FORMS: Readonly<Record<keyof LatelyAddress, (value: string) => boolean>> = {
	fra: isDay,
	til: isDay,
	hvem: (value) => /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
	hva: (value) => /^[a-zA-Z.-]{1,100}$/.test(value),
	ting: (value) => THING_KINDS.some((kind) => kind === value),
};

/** A day that the calendar has: `2025-02-30` is none. */
function isDay(value: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const at = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

/** The address's state out of what the browser holds; what is not understood is left out. */
export function latelyAddressIn(search: Readonly<Record<string, unknown>>): LatelyAddress {
	return Object.fromEntries(
		Object.entries(FORMS).flatMap(([name, fits]) => {
			const value = search[name];
			return typeof value === "string" && fits(value) ? [[name, value]] : [];
		}),
	);
}
