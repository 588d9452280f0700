import { compileForOneReading, optimiseSooner } from "#platform/engine-flags.ts";
import type { LogFields } from "#platform/log.ts";
import { openWorkers, WorkerError, type WorkerFailure } from "#platform/workers.ts";
import { smallFile } from "./letter-file.ts";
import { openPiece } from "./letter-program.ts";
import type { Form } from "./render.ts";

/** One file to read: its path, or its bytes where they came on standard input. */
export interface ReadTask {
	readonly path: string;
	readonly bytes?: Uint8Array;
	readonly form: Form;
}

/** A file that has been opened, on its way to the thread that reads. */
export interface OpenedTask {
	/** The `Document` as JSON: to make and read that takes the engine half of what it takes it to copy the objects. */
	readonly document: string;
	readonly path: string;
	readonly form: Form;
}

/** What came of a file: what to write (UTF-8), why it was refused (a sentence in bokmål), or what went wrong in us. */
export type Outcome =
	| { readonly output: Uint8Array }
	| { readonly refusal: string }
	| { readonly unforeseen: LogFields };

/** A hostile file is answered within 5 s and 512 MB: the rest is for starting and for ending the thread. */
const LIMIT_MS = 4000;
const LIMIT_MIB = 400;

const LIMIT_REACHED: Readonly<Partial<Record<WorkerFailure, string>>> = {
	"time-limit": `Filen lot seg ikke lese på ${LIMIT_MS / 1000} sekunder; del dokumentet opp, eller lagre det på nytt, og prøv igjen.`,
	"memory-limit":
		"Filen krevde for mye minne; del dokumentet opp, eller lagre det på nytt uten bilder, og prøv igjen.",
};

/** Reads one file after another in threads that can be ended whatever the file makes them do. */
export interface Reader {
	read(task: ReadTask): Promise<Outcome>;
	close(): Promise<void>;
}

/** A larger file is not looked at here: plainly written letters stay far below. Bytes. */
const LARGEST_HERE = 16 * 1024 * 1024;

/**
 * Opens a reader: a thread that reads, and opens what may take any time.
 *
 * A plainly written PDF is opened here, since that takes no more than its limits allow; meanwhile the thread makes
 * itself ready.
 */
export function openReader(): Reader {
	const workers = openWorkers({
		entry: new URL("./read.worker.cjs", import.meta.url),
		count: 1,
		limitMs: LIMIT_MS,
		limitMiB: LIMIT_MIB,
		youngMiB: 6,
		queueLength: 1,
	});
	const { openPlainly } = openPiece("plain", compileForOneReading).exports;

	/** The task as far as it is done here; what has been read of the file goes along. */
	function begun(task: ReadTask): OpenedTask | ReadTask {
		const bytes = task.bytes ?? smallFile(task.path, LARGEST_HERE);
		if (bytes === null) return task;
		const document = openPlainly(bytes);
		if (document === null) return { ...task, bytes };
		optimiseSooner();
		return { document: JSON.stringify(document), path: task.path, form: task.form };
	}
	return {
		async read(task) {
			try {
				return await workers.run<Outcome>(begun(task));
			} catch (error) {
				if (!(error instanceof WorkerError)) throw error;
				const refusal = LIMIT_REACHED[error.failure];
				return refusal === undefined ? { unforeseen: { error: error.failure } } : { refusal };
			}
		},
		close: () => workers.close(),
	};
}
