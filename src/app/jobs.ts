import { forgetSessionsJob } from "#people";
import { forgetAnswersJob } from "#platform/answer.job.ts";
import type { Job } from "#platform/jobs/job.ts";

/** Every module's jobs: what a process of the program does besides answering. */
export const jobs: readonly Job[] = [forgetAnswersJob, forgetSessionsJob];
