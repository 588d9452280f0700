/** The program's time. Everything that asks what time it is asks one of these, so that it can be set. */
export interface Clock {
	/** The instant now, by this clock. */
	now(): Date;
}

/** The machine's own clock. */
export const machineClock: Clock = { now: () => new Date() };

/**
 * A clock that shows `start` when it is made and walks on at the machine's pace.
 *
 * For demonstration and tests, which live in a year of their own choosing. It measures by the
 * monotonic clock, so that an adjusted machine clock does not move it.
 */
export function clockFrom(start: Date): Clock {
	const made = performance.now();
	return { now: () => new Date(start.getTime() + Math.floor(performance.now() - made)) };
}
