import { setFlagsFromString } from "node:v8";

/**
 * Has every regular expression compiled to machine code at its first use, in all threads of this process.
 *
 * A letter uses most of the reader's expressions a few times: to interpret them first and compile them later
 * takes longer. To be called in the thread that reads, not before it starts: a thread that starts while flags
 * differ from Node.js's own has to compile Node.js's modules anew. Nor while another one starts: what has used an
 * expression before and uses it after may fail in V8, as other threads do in the server. Only for a process that
 * reads and ends, when all its threads have begun.
 */
export function compileExpressionsAtOnce(): void {
	setFlagsFromString("--no-regexp-tier-up");
}
