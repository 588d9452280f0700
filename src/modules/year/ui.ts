/** What the web's addresses may use of the year's screens. */
import { lazyRouteComponent } from "@tanstack/react-router";

export { LetterAcceptance } from "./accepted-by.tsx";
export { OVERSEERS } from "./agencies/agencies.ts";
export { wheelAddressIn } from "./calendar/wheel.address.ts";
export { passedAddressIn } from "./passed.address.ts";
export { YearScreen } from "./year.screen.tsx";
export { YearsScreen } from "./years.screen.tsx";

/** What became of the letters; fetched when somebody asks. */
export const FateScreen = lazyRouteComponent(() => import("./fate/fate.screen.tsx"));

/** Where the ministry sends letters; fetched when somebody does. */
export const SendScreen = lazyRouteComponent(() => import("./send.screen.tsx"));

/** One assignment; fetched when somebody opens it. */
export const AssignmentScreen = lazyRouteComponent(() => import("./assignment/assignment.screen.tsx"));

/** The year wheel; fetched when somebody opens it. */
export const WheelScreen = lazyRouteComponent(() => import("./calendar/wheel.screen.tsx"));

/** What happened between two days; fetched when somebody asks. */
export const PassedScreen = lazyRouteComponent(() => import("./passed.screen.tsx"));

/** A later letter held against the year; fetched when somebody compares. */
export const ComparisonScreen = lazyRouteComponent(() => import("./comparison.screen.tsx"));

/** The agencies that a steward oversees; fetched when somebody does. */
export const AgenciesScreen = lazyRouteComponent(() => import("./agencies/agencies.screen.tsx"));
