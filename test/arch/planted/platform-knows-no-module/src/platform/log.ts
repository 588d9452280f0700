import type { Letter } from "../modules/letters/index.ts";
export type Line = Letter;
