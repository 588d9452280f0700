/** The program's time. Everything that asks what time it is asks one of these, so that it can be set. */
export interface Clock {
	/** The instant now, by this clock. */
	now(): Date;
}

/** The machine's own clock. */
export const machineClock: Clock = { now: () => new Date() };

/** A clock that can be set, as a demonstration's is. */
export interface MovableClock extends Clock {
	/** Lets the clock show an instant, and walk on from there. */
	moveTo(instant: Date): void;
}

/** Whether a clock can be set. */
export const isMovable = (clock: Clock): clock is MovableClock => "moveTo" in clock;

/**
 * A clock that shows `start` when it is made and walks on at the machine's pace.
 *
 * For demonstration and tests, which live in a year of their own choosing. It measures by the
 * monotonic clock, so that an adjusted machine clock does not move it.
 */
export function clockFrom(start: Date): MovableClock {
	let shown = start.getTime();
	let since = performance.now();
	return {
		now: () => new Date(shown + Math.floor(performance.now() - since)),
		moveTo(instant) {
			shown = instant.getTime();
			since = performance.now();
		},
	};
}
