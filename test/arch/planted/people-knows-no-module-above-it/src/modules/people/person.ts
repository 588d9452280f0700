import type { Letter } from "../letters/index.ts";
export type Person = Letter;
