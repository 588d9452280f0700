import type { Transaction } from "../../platform/db/database.ts";
export const rolesOf = (tx: Transaction) => tx;
