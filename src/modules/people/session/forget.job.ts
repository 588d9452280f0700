import { machineClock } from "#platform/clock.ts";
import type { Job } from "#platform/jobs/job.ts";
import { forgetSessions } from "./forget.store.ts";

/** Long enough for a person to notice a session that was not theirs. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;
const MOST = 1_000;

/** Removes sessions some time after they ended. Sessions live by the machine's clock, and so does this. */
export const forgetSessionsJob: Job = {
	kind: "session.forget",
	everySeconds: 3_600,
	async run(tx) {
		const before = new Date(machineClock.now().getTime() - KEPT_DAYS * DAY_MS);
		return (await forgetSessions(tx, before, MOST)) === MOST;
	},
};
