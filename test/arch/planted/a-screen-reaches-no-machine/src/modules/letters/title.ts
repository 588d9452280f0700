import { rows } from "./letter.store.ts";
export const title = rows;
