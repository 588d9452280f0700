/** What opens a file, without what reads it. */
export { LARGEST_FILE, openLetter } from "./open.ts";
export { Refusal } from "./refusal.ts";
