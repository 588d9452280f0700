/** Lists that a person has arranged and keeps under a name (R14.13): what a kept one is, and who may change it. */
import { granted, type Result } from "#base/result.ts";
import { byRules, type Rule, unless } from "../rule.ts";

/** `removed` ones can be fetched back. */
export const SAVED_STATES = ["kept", "removed"] as const;
export type SavedState = (typeof SAVED_STATES)[number];

/** The lists that can be kept, by the last part of their address. */
export const SAVED_PAGES = ["mal", "oppdrag", "krav", "penger", "dialog", "rapporter"] as const;
export type SavedPage = (typeof SAVED_PAGES)[number];

/** More than anybody finds their way in. */
export const MOST_SAVED = 50;

const RULE = "R14.13";

interface Keeping {
	readonly name: string;
	/** The names of the person's other kept lists of the page. */
	readonly others: readonly string[];
}

const isNamedOnce: Rule<Keeping> = ({ name, others }) =>
	unless(!others.includes(name), "SavedNameIsTaken", RULE);
const areFew: Rule<Keeping> = ({ others }) => unless(others.length < MOST_SAVED, "SavedListsAreEnough", RULE);

/** Whether a list may be kept under a name beside the person's others. */
export const keepList = (given: Keeping): Result<Keeping> =>
	byRules([isNamedOnce, areFew], given, () => given);

const isOnesOwn: Rule<{ readonly personId: string; readonly actor: string }> = ({ personId, actor }) =>
	unless(personId === actor, "SavedListIsSomebodyElses", RULE);

/** Whether somebody may change a kept list: it must be their own, whoever sees it. */
export function changeList<Kept extends { readonly personId: string }>(
	kept: Kept,
	actor: string,
): Result<Kept> {
	const denial = isOnesOwn({ personId: kept.personId, actor });
	return denial === null ? granted(kept) : { ok: false, denial };
}
