/** The audit module's door for the server: what happened to a thing, and the proof of it. */
export { type AuditGround, auditModule } from "./audit.actions.ts";
