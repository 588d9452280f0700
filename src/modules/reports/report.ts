/** Who may see which reports the year demands. */
import type { Role } from "#people";

export const REPORT_READERS: readonly Role[] = [
	"controller",
	"assignment-owner",
	"director",
	"finance-officer",
	"risk-owner",
	"auditor",
	"steward",
];
