/** The days on which a role counts, both counted in; `toDay` is null where it goes on. */
export interface RolePeriod {
	readonly fromDay: string;
	readonly toDay: string | null;
}

/** Where a role stands on a day. One that was given up before it began is over. */
export const ROLE_STATES = ["planned", "current", "over"] as const;
export type RoleState = (typeof ROLE_STATES)[number];

/** Where a role with this period stands on a day. */
export function roleStateOn(day: string, { fromDay, toDay }: RolePeriod): RoleState {
	if (toDay !== null && (toDay < day || toDay < fromDay)) return "over";
	return fromDay > day ? "planned" : "current";
}

/** Whether two periods share a day. */
export function overlap(one: RolePeriod, other: RolePeriod): boolean {
	return (
		(one.toDay === null || one.toDay >= other.fromDay) && (other.toDay === null || other.toDay >= one.fromDay)
	);
}
