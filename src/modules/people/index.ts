/** The people module's door: organisations, people and their roles. */
export { needsSecondPerson } from "./confirming/confirming.store.ts";
export { furnishDemo } from "./demo.store.ts";
export { atHome, DEMO_ISSUER, DEMO_ORGANISATIONS, DEMO_PEOPLE, type DemoPerson } from "./demo.ts";
export { colleaguesWith, knownNames, namesOf } from "./names.store.ts";
export { peopleModule } from "./people.actions.ts";
export { addFirstAdministrator } from "./person/first.store.ts";
export type { AskedFirst } from "./person/first.ts";
export { rolesOf } from "./person.store.ts";
export { roleTexts } from "./role.texts.ts";
export { ROLES, type Role } from "./role.ts";
export { forgetSessionsJob } from "./session/forget.job.ts";
export { sessionActFor, sessionEndMine, sessionShow } from "./session/session.contract.ts";
export { sessionsIn } from "./session/sign-in.actions.ts";
export { lookIntoSpaces } from "./spaces.store.ts";
