import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { Outcome, ReadTask } from "./reader.ts";

/** What is read, and who is told. */
export interface ParallelReading {
	/** How many files there are. */
	readonly count: number;
	/** The task of a file, asked for when a process is free for it. */
	task(index: number): Promise<ReadTask>;
	/** A file has been read, in whatever order. */
	read(): void;
	/** What came of a file; called in the files' own order. */
	settle(index: number, outcome: Outcome): Promise<void>;
}

/**
 * Reads many files on all cores, each process one file at a time.
 *
 * Processes rather than threads, since memory is limited per file and counted per process.
 */
export async function readInParallel(reading: ParallelReading): Promise<void> {
	const outcomes = new Map<number, Outcome>();
	let begun = 0;
	let settled = 0;
	async function work(child: ChildProcess): Promise<void> {
		while (begun < reading.count) {
			const index = begun++;
			outcomes.set(index, await ask(child, await reading.task(index)));
			reading.read();
			for (let outcome = outcomes.get(settled); outcome !== undefined; outcome = outcomes.get(settled)) {
				outcomes.delete(settled);
				await reading.settle(settled++, outcome);
			}
		}
	}
	const entry = fileURLToPath(new URL("./read.child.cjs", import.meta.url));
	// Reading needs nothing of the environment, and a file of certificates that it names would be read at every start.
	const children = Array.from({ length: Math.min(availableParallelism(), reading.count) }, () =>
		fork(entry, { serialization: "advanced", env: {}, stdio: ["ignore", "ignore", "inherit", "ipc"] }),
	);
	try {
		await Promise.all(children.map(work));
	} finally {
		for (const child of children) if (child.connected) child.disconnect();
	}
}

function ask(child: ChildProcess, task: ReadTask): Promise<Outcome> {
	return new Promise((answered, failed) => {
		const gone = () => failed(new Error("a reading process ended by itself"));
		child.once("exit", gone);
		child.once("message", (outcome: Outcome) => {
			child.off("exit", gone);
			answered(outcome);
		});
		child.send(task);
	});
}
