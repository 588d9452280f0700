import { forgetAnswers } from "./answer.store.ts";
import type { Job } from "./jobs/job.ts";

/** So many in one transaction: others wait for no long one. */
const MOST = 1_000;

/** Removes the answers that were kept for writes sent again, when their time is over. */
export const forgetAnswersJob: Job = {
	kind: "answer.forget",
	everySeconds: 3_600,
	run: async (tx) => (await forgetAnswers(tx, MOST)) === MOST,
};
