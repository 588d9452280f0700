/** Who may search: whoever sees the letters in use, and the year that they came to. */
import type { Role } from "#people";

export const SEARCHERS: readonly Role[] = [
	"controller",
	"assignment-owner",
	"director",
	"finance-officer",
	"risk-owner",
	"auditor",
	"steward",
];
