import { rows } from "./db/database.ts";
export const log = rows;
