import { URL as NodeUrl } from "node:url";
import { Worker } from "node:worker_threads";

/** Why a worker gave no answer. */
export type WorkerFailure = "time-limit" | "memory-limit" | "crash" | "queue-full" | "closed";

/** A task that came to nothing because of the worker, not because of what the task says. */
export class WorkerError extends Error {
	override readonly name = "WorkerError";

	constructor(readonly failure: WorkerFailure) {
		super(`worker: ${failure}`);
	}
}

/** What a pool is made of. */
export interface WorkersOptions {
	/** The module that each worker runs; it answers every message with one message. */
	readonly entry: URL;
	/** How many threads are kept warm. */
	readonly count: number;
	/** How long one task may take, from the moment a thread has it. */
	readonly limitMs: number;
	/** How much memory one task may take, in MiB, beside what the process held when it began. */
	readonly limitMiB: number;
	/** How many tasks may wait for a thread. */
	readonly queueLength: number;
}

/** A few warm threads for work that would hold up everybody else. */
export interface Workers {
	/**
	 * Gives a message to the next free thread and returns its answer.
	 *
	 * @throws WorkerError when a limit is reached; the thread is ended and another one started
	 */
	run<Answer>(message: unknown): Promise<Answer>;
	/** Ends all threads; what runs or waits fails with `closed`. */
	close(): Promise<void>;
}

interface Task {
	readonly message: unknown;
	readonly resolve: (answer: never) => void;
	readonly reject: (error: WorkerError) => void;
}

interface Thread {
	readonly worker: Worker;
	task: Task | null;
	stopLimits: () => void;
}

const MIB = 1024 * 1024;
/** How often a running task's memory is looked at. */
const WATCH_MS = 50;

/** Starts the pool's threads. */
export function openWorkers(options: WorkersOptions): Workers {
	const threads = new Set<Thread>();
	const waiting: Task[] = [];
	let closed = false;

	/**
	 * Takes a thread out of service and gives its task up; another thread takes its place. One that
	 * dies idle is replaced when there is work, so that a broken entry does not start threads for ever.
	 */
	function retire(thread: Thread, failure: WorkerFailure): void {
		if (!threads.delete(thread)) return;
		thread.stopLimits();
		void thread.worker.terminate();
		if (closed || thread.task === null) return;
		thread.task.reject(new WorkerError(failure));
		threads.add(start());
		next();
	}

	function start(): Thread {
		const worker = new Worker(new NodeUrl(options.entry), {
			// Room for the program itself; buffers and WebAssembly lie outside this limit and are watched.
			resourceLimits: { maxOldGenerationSizeMb: options.limitMiB, maxYoungGenerationSizeMb: 64 },
			env: {},
		});
		const thread: Thread = { worker, task: null, stopLimits: () => {} };
		worker.unref();
		worker.on("message", (answer) => {
			thread.stopLimits();
			const { task } = thread;
			thread.task = null;
			task?.resolve(answer as never);
			next();
		});
		worker.on("error", (error: NodeJS.ErrnoException) => {
			retire(thread, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory-limit" : "crash");
		});
		worker.on("exit", () => retire(thread, "crash"));
		return thread;
	}

	function next(): void {
		while (waiting.length > 0 && threads.size < options.count) threads.add(start());
		for (const thread of threads) {
			if (thread.task !== null) continue;
			const task = waiting.shift();
			if (task === undefined) return;
			thread.task = task;
			thread.stopLimits = limits(options, (failure) => retire(thread, failure));
			thread.worker.postMessage(task.message);
		}
	}

	while (threads.size < options.count) threads.add(start());

	return {
		run: <Answer>(message: unknown) =>
			new Promise<Answer>((resolve, reject) => {
				if (closed) return reject(new WorkerError("closed"));
				if (waiting.length >= options.queueLength) return reject(new WorkerError("queue-full"));
				waiting.push({ message, resolve, reject });
				next();
			}),
		async close() {
			closed = true;
			for (const task of waiting.splice(0)) task.reject(new WorkerError("closed"));
			const ends = [...threads].map((thread) => thread.worker.terminate());
			for (const thread of [...threads]) {
				thread.task?.reject(new WorkerError("closed"));
				retire(thread, "closed");
			}
			await Promise.all(ends);
		},
	};
}

/** Watches a task's time and memory; returns what ends the watch. */
function limits(options: WorkersOptions, reached: (failure: WorkerFailure) => void): () => void {
	const before = process.memoryUsage.rss();
	const time = setTimeout(() => reached("time-limit"), options.limitMs);
	const memory = setInterval(() => {
		if (process.memoryUsage.rss() - before > options.limitMiB * MIB) reached("memory-limit");
	}, WATCH_MS);
	return () => {
		clearTimeout(time);
		clearInterval(memory);
	};
}
