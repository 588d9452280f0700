export type { Role } from "./role.ts";
export { rolesOf } from "./person.store.ts";
