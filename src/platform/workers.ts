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
	/**
	 * How long one task may take, in milliseconds of the processor's time: on a machine that nothing
	 * else burdens as long as by the clock, and longer by the clock where others share it.
	 */
	readonly limitMs: number;
	/** How much memory one task may take, in MiB, beside what the process held when it began. */
	readonly limitMiB: number;
	/**
	 * Room for young objects, in MiB. One that reads a single letter does best with little: all room that is taken for
	 * the first time has to be made by the system.
	 */
	readonly youngMiB: number;
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
	/** What the task has used so far, in milliseconds: of the processor's time, and by the clock. */
	usedMs: number;
	passedMs: number;
	/** What the whole process held when the task began, in bytes. */
	heldBefore: number;
}

const MIB = 1024 * 1024;
/** How often running tasks are looked at. */
const WATCH_MS = 50;
/** A task that waits instead of working is ended after so many times its limit by the clock. */
const PATIENCE = 6;

/** Starts the pool's threads. */
export function openWorkers(options: WorkersOptions): Workers {
	const pool = new Pool(options);
	return { run: (message) => pool.run(message), close: () => pool.close() };
}

class Pool {
	readonly #options: WorkersOptions;
	readonly #threads = new Set<Thread>();
	readonly #waiting: Task[] = [];
	#watch: NodeJS.Timeout | null = null;
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
		const { entry, limitMiB, youngMiB } = this.#options;
		const worker = new Worker(new NodeUrl(entry), {
			// Room for the program itself; buffers and WebAssembly lie outside this limit and are watched.
			resourceLimits: { maxOldGenerationSizeMb: limitMiB, maxYoungGenerationSizeMb: youngMiB },
			env: {},
		});
		const thread: Thread = { worker, task: null, usedMs: 0, passedMs: 0, heldBefore: 0 };
		worker.unref();
		worker.on("message", (answer) => {
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
			Object.assign(thread, { task, usedMs: 0, passedMs: 0, heldBefore: process.memoryUsage.rss() });
			thread.worker.postMessage(task.message);
		}
		if (this.#watch === null && this.#busy().length > 0) this.#startWatch();
	}

	#busy(): Thread[] {
		return [...this.#threads].filter(({ task }) => task !== null);
	}

	/** Looks at the running tasks as long as there are any. The process's time is theirs in equal shares. */
	#startWatch(): void {
		let usage = process.cpuUsage();
		let at = performance.now();
		this.#watch = setInterval(() => {
			const spent = process.cpuUsage(usage);
			usage = process.cpuUsage();
			const passedMs = performance.now() - at;
			at = performance.now();
			const busy = this.#busy();
			const share = (spent.user + spent.system) / 1000 / Math.max(1, busy.length);
			for (const thread of busy) {
				thread.usedMs += Math.min(share, passedMs);
				thread.passedMs += passedMs;
				const failure = this.#limitReached(thread);
				if (failure !== null) this.#retire(thread, failure);
			}
			if (busy.length === 0 && this.#watch !== null) {
				clearInterval(this.#watch);
				this.#watch = null;
			}
		}, WATCH_MS);
	}

	#limitReached({ usedMs, passedMs, heldBefore }: Thread): WorkerFailure | null {
		const { limitMs, limitMiB } = this.#options;
		if (usedMs > limitMs || passedMs > limitMs * PATIENCE) return "time-limit";
		return process.memoryUsage.rss() - heldBefore > limitMiB * MIB ? "memory-limit" : null;
	}
}
