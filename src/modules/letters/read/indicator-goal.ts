import type { Goals } from "./goals.ts";

/** "A1-2" is an indicator of goal A1, wherever it stands; "M1.2" of goal 1, where nothing else says whose it is. */
const HYPHENED = /^([A-Z]{1,2}[0-9]{1,2})[-.](?:[0-9]{1,2}|[a-z])$/u;

/** "2.1" or "2a" is an indicator of goal 2 and "1.2.1" one of goal 1.2, where nothing else says whose it is. */
function goalByNumber(goals: Goals, id: string): string | null {
	const parts = /^([0-9]{1,2}(?:\.[0-9]{1,2})?)(?:\.[0-9]{1,2}[a-z]?|[a-z])$/u.exec(id);
	const over = parts?.[1];
	if (over === undefined) return null;
	return goals.list.some((one) => one.id === over) ? over : null;
}

/** The indicator's goal: the one it stands under, or by its number that one's sub-goal, or whose number it bears. */
export function ownGoal(goals: Goals, over: string | null, id: string): string | null {
	const hyphened = HYPHENED.exec(id)?.[1];
	if (hyphened !== undefined && goals.list.some((one) => one.id === hyphened)) return hyphened;
	const ofCode = hyphened === undefined || over !== null ? undefined : hyphened.replace(/^[A-Z]+/u, "");
	if (ofCode !== undefined && goals.list.some((one) => one.id === ofCode)) return ofCode;
	const numbered = goalByNumber(goals, id);
	if (over === null || numbered === null) return over ?? numbered;
	const parent = goals.list.find((one) => one.id === numbered)?.parent ?? null;
	return parent === over && id.startsWith(`${numbered}.`) ? numbered : over;
}
