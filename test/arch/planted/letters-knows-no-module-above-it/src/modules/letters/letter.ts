import type { Trail } from "../audit/index.ts";
export type Letter = Trail;
