/** What opens a file, without what reads it. */
export { LARGEST_FILE, openLetter } from "./open.ts";
export { keepEngine } from "./pdf-engine.ts";
export { Refusal } from "./refusal.ts";
