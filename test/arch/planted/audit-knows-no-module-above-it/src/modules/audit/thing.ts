import type { Policy } from "../access/index.ts";
export type Thing = Policy;
