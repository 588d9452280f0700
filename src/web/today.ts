import { useState } from "react";

/** Today in Oslo, YYYY-MM-DD, as this machine's clock has it. */
export function todayInOslo(now: Date): string {
	return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" }).format(now);
}

/** The day that distances to deadlines are counted from. */
export function useToday(): string {
	const [today] = useState(() => todayInOslo(new Date()));
	return today;
}
