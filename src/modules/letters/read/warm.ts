import { compose } from "./compose.ts";
import { readDocument } from "./read.ts";
import { sampleDrafts } from "./sample.ts";

export { readDocument };

/** Reads a small letter, so that what reading needs is compiled when a real one comes. */
export function warmUp(): void {
	readDocument(compose(sampleDrafts(), null));
}
