/** Who may see the meetings of the governance dialogue. */
import type { Role } from "#people";

export const DIALOGUE_READERS: readonly Role[] = [
	"controller",
	"assignment-owner",
	"director",
	"finance-officer",
	"risk-owner",
	"auditor",
	"steward",
];
