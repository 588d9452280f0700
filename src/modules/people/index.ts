/** The people module's door: organisations, people and their roles. */
export { furnishFirst } from "./first.store.ts";
export { FIRST_PERSON } from "./first.ts";
export { rolesOf } from "./person.store.ts";
export { ROLES, type Role } from "./role.ts";
