import { compose } from "./compose.ts";
import { readDocument } from "./read.ts";
import { sampleDrafts } from "./sample.ts";

export { readDocument };

/** What is read a second time runs with what the engine has learnt the first time. */
const TIMES = 2;

/** Reads a small letter, so that what reading needs is compiled when a real one comes. */
export function warmUp(): void {
	const sample = compose(sampleDrafts(), null);
	for (let time = 0; time < TIMES; time++) readDocument(sample);
}
