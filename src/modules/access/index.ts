/** The access module's door for the server: the policy as people read it. */
export { accessModule } from "./access.actions.ts";
export type { Declarations } from "./policy.ts";
