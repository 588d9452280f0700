/** Roles that see an agency's letters, and the year that they come to: all but those who only look after people. */
export const YEAR_MEMBERS = [
	"controller",
	"assignment-owner",
	"director",
	"finance-officer",
	"risk-owner",
	"auditor",
	"steward",
] as const;
