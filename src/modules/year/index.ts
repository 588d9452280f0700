/** The year module's door for the server: letters become the year. */
export { calendarAt } from "./calendar/feed.actions.ts";
export { yearModule } from "./year.actions.ts";
export { yearAccept } from "./year.contract.ts";
export { standsInYear, yearsOf } from "./year.store.ts";
