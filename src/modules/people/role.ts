/**
 * What a person does in an organisation's space; policies go by it. `people.role.role` takes no other.
 *
 * An administrator looks after the organisation's units, people, roles and sessions, in a ministry also
 * those of the agencies it steers. A steward is at home in the ministry and holds the role in the space of
 * the agency. The others are those of the agency itself, and the auditor reads.
 */
export const ROLES = [
	"administrator",
	"controller",
	"assignment-owner",
	"director",
	"finance-officer",
	"risk-owner",
	"steward",
	"auditor",
] as const;
export type Role = (typeof ROLES)[number];

/** Who looks after organisations, units, people and roles. */
export const ADMINISTRATORS: readonly Role[] = ["administrator"];
/** Who sees people and their rights. */
export const PEOPLE_READERS: readonly Role[] = ["administrator", "auditor"];
