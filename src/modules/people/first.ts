/**
 * Who acts as long as there is no sign-in: one controller in one agency under one ministry.
 *
 * The ids are fixed, so that the program knows whom it acts as in every database.
 */
export const FIRST_PERSON = {
	agencyId: "00000000-0000-7000-8000-000000000002",
	personId: "00000000-0000-7000-8000-000000000003",
} as const;

/** The ministry that the first agency is steered by. */
export const FIRST_MINISTRY = "00000000-0000-7000-8000-000000000001";
