import type { Transaction } from "../../platform/db/database.ts";
export type T = Transaction;
