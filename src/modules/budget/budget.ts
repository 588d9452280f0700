/** Who may see the year's money: what is allotted, what of it is bound, and what the agency is authorised to. */
import type { Role } from "#people";

export const BUDGET_READERS: readonly Role[] = [
	"controller",
	"assignment-owner",
	"director",
	"finance-officer",
	"risk-owner",
	"auditor",
	"steward",
];
