/** What the web's addresses and other screens may use of the plan's screens. */
export { AssignmentLink } from "./assignment-link.tsx";
export { nextDay } from "./deadline.ts";
export { assignmentsQuery, dutiesQuery, goalsQuery } from "./plan.calls.ts";
export { AssignmentsScreen, DutiesScreen, GoalsScreen } from "./plan.screen.tsx";
