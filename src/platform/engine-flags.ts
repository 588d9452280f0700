import { setFlagsFromString } from "node:v8";

/**
 * Has V8 compile for a process that reads a letter and ends, in all its threads.
 *
 * Every regular expression becomes machine code at its first use: a letter uses most of the reader's expressions a
 * few times, and to interpret them first and compile them later takes longer. A function is taken up by the
 * optimising compiler after fifteen times as much use as otherwise: its threads would keep ours from the processor for
 * what is seldom used enough to pay.
 *
 * To be called in the thread that reads, not before it starts: a thread that starts while flags differ from
 * Node.js's own has to compile Node.js's modules anew. Nor while another one starts: what has used an expression
 * before and uses it after may fail in V8, as other threads do in the server. Only for a process that reads and
 * ends, when all its threads have begun.
 */
export function compileForOneReading(): void {
	setFlagsFromString("--no-regexp-tier-up");
	setFlagsFromString("--interrupt-budget=1000000");
}
