import { setFlagsFromString } from "node:v8";

/**
 * Has V8 compile and collect for a process that reads a letter and ends, from now on and in all its threads.
 *
 * - A regular expression that is made from now on becomes machine code at its first use: a letter uses most of the
 *   reader's expressions a few times, and to interpret them first and compile them later takes longer. Expressions
 *   that there are already keep to what was said when they were made, so that it harms nothing that runs meanwhile.
 * - A function is handed to the optimising compiler after some forty times as much use as otherwise, and young objects are
 *   collected by the thread that made them: what other threads do for ours keeps it from the processor.
 * - The room for young objects does not grow: memory that is touched for the first time has to be made by the system.
 *
 * Code that has been kept is kept for its flags: what is loaded before was kept without these, what is loaded after with
 * them. A thread that starts after has to compile Node.js's own modules anew, which takes it 25 ms. Only for a process
 * that reads and ends.
 */
export function compileForOneReading(): void {
	for (const flag of FLAGS) setFlagsFromString(flag);
}

/** Has V8 optimise functions sooner, from when a processor is free to do it. Nothing that was kept may be loaded after. */
export function optimiseSooner(): void {
	setFlagsFromString("--interrupt-budget=200000");
}

const FLAGS = [
	"--regexp-tier-up-ticks=0",
	"--interrupt-budget=3000000",
	"--no-parallel-scavenge",
	"--semi-space-growth-factor=1",
];
