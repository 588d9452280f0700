import { createContext, useContext } from "react";

/** The program's day, YYYY-MM-DD: it comes with what is shown, and may lie in a demonstration's year. */
export const TodayContext = createContext<string | null>(null);

/** The day that distances to deadlines are counted from; null where the page knows none. */
export function useToday(): string | null {
	return useContext(TodayContext);
}
