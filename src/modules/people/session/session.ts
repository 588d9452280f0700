/** What a session is, and how long it lasts. */

/**
 * How long somebody may be away: 30 minutes, after which a machine that was left counts as left. The figure
 * is that of NIST SP 800-63B (revision 3, section 4.2.3) for sign-in with two factors.
 */
export const IDLE_MINUTES = 30;
/** How long a session lasts at most: a working day, well within the 12 hours of the same section. */
export const LONGEST_HOURS = 8;

/** Why a session no longer counts. */
export const END_REASONS = [
	"signed-out",
	"ended-by-person",
	"ended-by-administrator",
	"signed-in-again",
	"ended-by-provider",
	"person-ended",
	"expired",
	"idle",
] as const;
export type EndReason = (typeof END_REASONS)[number];
