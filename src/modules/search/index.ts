/** The search module's door for the server. */
export { searchModule } from "./search.actions.ts";
