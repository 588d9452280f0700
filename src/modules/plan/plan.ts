/** What a year holds its agency to: goals, indicators, assignments and duties; who may see them. */
import type { Role } from "#people";

/** Who may see what the year holds the agency to. */
export const PLAN_READERS: readonly Role[] = [
	"controller",
	"assignment-owner",
	"director",
	"finance-officer",
	"risk-owner",
	"auditor",
	"steward",
];
