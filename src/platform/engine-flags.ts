import { setFlagsFromString } from "node:v8";

/**
 * Has V8 compile and collect for a process that reads a letter and ends, in all its threads.
 *
 * - Every regular expression becomes machine code at its first use: a letter uses most of the reader's expressions a
 *   few times, and to interpret them first and compile them later takes longer.
 * - A function is handed to the optimising compiler after fifteen times as much use as otherwise, and young objects are
 *   collected by the thread that made them, in room that grows faster: what other threads do for ours keeps it from
 *   the processor.
 *
 * To be called before the process has another thread: one that uses an expression before and after may fail in V8, as
 * threads do in the server. Only for a process that reads and ends.
 */
export function compileForOneReading(): void {
	for (const flag of FLAGS) setFlagsFromString(flag);
}

const FLAGS = [
	"--no-regexp-tier-up",
	"--interrupt-budget=1000000",
	"--no-parallel-scavenge",
	"--semi-space-growth-factor=8",
];
