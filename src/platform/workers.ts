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
	const pool = new Pool(options);
	return { run: (message) => pool.run(message), close: () => pool.close() };
}

class Pool {
	readonly #options: WorkersOptions;
	readonly #threads = new Set<Thread>();
	readonly #waiting: Task[] = [];
	#closed = false;

	constructor(options: WorkersOptions) {
		this.#options = options;
		this.#fill();
	}

	run<Answer>(message: unknown): Promise<Answer> {
		return new Promise((resolve, reject) => {
			if (this.#closed) return reject(new WorkerError("closed"));
			if (this.#waiting.length >= this.#options.queueLength) return reject(new WorkerError("queue-full"));
			this.#waiting.push({ message, resolve, reject });
			this.#next();
		});
	}

	async close(): Promise<void> {
		this.#closed = true;
		const left = [...this.#threads];
		const tasks = [...this.#waiting.splice(0), ...left.flatMap(({ task }) => task ?? [])];
		for (const task of tasks) task.reject(new WorkerError("closed"));
		for (const thread of left) this.#retire(thread, "closed");
		await Promise.all(left.map(({ worker }) => worker.terminate()));
	}

	#fill(): void {
		while (this.#threads.size < this.#options.count) this.#threads.add(this.#start());
	}

	#start(): Thread {
		const { entry, limitMiB } = this.#options;
		const worker = new Worker(new NodeUrl(entry), {
			// Room for the program itself; buffers and WebAssembly lie outside this limit and are watched.
			resourceLimits: { maxOldGenerationSizeMb: limitMiB, maxYoungGenerationSizeMb: 64 },
			env: {},
		});
		const thread: Thread = { worker, task: null, stopLimits: () => {} };
		worker.unref();
		worker.on("message", (answer) => {
			thread.stopLimits();
			const { task } = thread;
			thread.task = null;
			task?.resolve(answer as never);
			this.#next();
		});
		worker.on("error", (error: NodeJS.ErrnoException) => {
			this.#retire(thread, error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory-limit" : "crash");
		});
		worker.on("exit", () => this.#retire(thread, "crash"));
		return thread;
	}

	/**
	 * Takes a thread out of service and gives its task up; another thread takes its place. One that
	 * dies idle is replaced when there is work, so that a broken entry does not start threads for ever.
	 */
	#retire(thread: Thread, failure: WorkerFailure): void {
		if (!this.#threads.delete(thread)) return;
		thread.stopLimits();
		void thread.worker.terminate();
		if (this.#closed || thread.task === null) return;
		thread.task.reject(new WorkerError(failure));
		this.#fill();
		this.#next();
	}

	#next(): void {
		if (this.#waiting.length > 0) this.#fill();
		for (const thread of this.#threads) {
			if (thread.task !== null) continue;
			const task = this.#waiting.shift();
			if (task === undefined) return;
			thread.task = task;
			thread.stopLimits = limits(this.#options, (failure) => this.#retire(thread, failure));
			thread.worker.postMessage(task.message);
		}
	}
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
