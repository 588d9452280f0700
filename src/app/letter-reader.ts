import { availableParallelism } from "node:os";
import type { Language } from "#base/texts.ts";
import type { LetterReader, ReadLetter } from "#letters";
import type { Reading } from "#letters/read";
import type { Log, LogFields } from "#platform/log.ts";
import { Problem } from "#platform/problem.ts";
import { openWorkers, WorkerError, type WorkerFailure } from "#platform/workers.ts";

/** What the thread is asked for: to read a file's bytes, or to make a spreadsheet of a reading. */
export type LetterTask =
	| { readonly letter: Uint8Array }
	| { readonly reading: Reading; readonly language: Language };

/** What the thread answers. */
export type LetterAnswer =
	| { readonly read: ReadLetter }
	| { readonly spreadsheet: Uint8Array }
	| { readonly refusal: { readonly code: string; readonly sentence: string } }
	| { readonly unforeseen: LogFields };

/** A reader whose threads are warm, and can be closed. */
export interface ThreadedReader extends LetterReader {
	close(): Promise<void>;
}

/** A hostile file is answered within 5 s; the rest is for ending the thread. */
const LIMIT_MS = 4500;
const LIMIT_MIB = 512;
const MOST_THREADS = 2;
/** Letters that may wait: at a second each, more would wait longer than people do. */
const QUEUE_LENGTH = 20;

const LIMIT_REACHED: Readonly<Partial<Record<WorkerFailure, readonly [code: string, sentence: string]>>> = {
	"time-limit": [
		"too-slow",
		"Filen lot seg ikke lese på fem sekunder; del dokumentet opp, eller lagre det på nytt, og prøv igjen.",
	],
	"memory-limit": [
		"too-heavy",
		"Filen krevde for mye minne; del dokumentet opp, eller lagre det på nytt uten bilder, og prøv igjen.",
	],
};

/** What a reader is made of. */
export interface LetterReaderOptions {
	/** The built letter.worker. */
	readonly entry: URL;
	readonly version: string;
	readonly log: Log;
	/** How long one letter may take, in milliseconds, where it is not the usual. */
	readonly limitMs?: number;
	/** In how many threads, where it is not as many as the machine has use for. */
	readonly threads?: number;
}

/** Starts the threads that letters are read in. */
export function openLetterReader(options: LetterReaderOptions): ThreadedReader {
	const { entry, version, log } = options;
	const workers = openWorkers({
		entry,
		count: options.threads ?? Math.min(MOST_THREADS, availableParallelism()),
		limitMs: options.limitMs ?? LIMIT_MS,
		limitMiB: LIMIT_MIB,
		youngMiB: 64,
		queueLength: QUEUE_LENGTH,
	});
	const run = (task: LetterTask): Promise<LetterAnswer> =>
		workers.run<LetterAnswer>(task).catch((error: unknown) => {
			throw error instanceof WorkerError ? problemOf(error.failure, task) : error;
		});
	return {
		version,
		async read(bytes) {
			const answer = await run({ letter: bytes });
			if ("read" in answer) return answer.read;
			if ("refusal" in answer) throw refused(answer.refusal.code, answer.refusal.sentence, formatOf(bytes));
			if ("unforeseen" in answer) log.error("letter.readerFailed", answer.unforeseen);
			throw refused(
				"reader-failed",
				"Filen lot seg ikke lese; lagre den på nytt eller i et annet format, og prøv igjen.",
				formatOf(bytes),
			);
		},
		async spreadsheet(reading, language) {
			const answer = await run({ reading, language });
			if ("spreadsheet" in answer) return answer.spreadsheet;
			if ("unforeseen" in answer) log.error("letter.spreadsheetFailed", answer.unforeseen);
			throw new Error("no spreadsheet could be made of a reading");
		},
		close: () => workers.close(),
	};
}

function problemOf(failure: WorkerFailure, task: LetterTask): Error {
	const limit = LIMIT_REACHED[failure];
	if (limit !== undefined && "letter" in task) return refused(...limit, formatOf(task.letter));
	if (failure === "crash") return new Error("the reading thread ended by itself");
	return new Problem("busy", "Mange brev leses akkurat nå. Vent litt og prøv igjen.", {
		headers: { "retry-after": "5" },
	});
}

function refused(code: string, sentence: string, format: string): Problem {
	return new Problem("file-refused", sentence, { members: { code, format } });
}

/** How a file begins that is told apart in a refusal, so that screens can say in their own words what to do. */
const BEGINNINGS: readonly (readonly [format: string, head: string])[] = [
	["pdf", "%PDF-"],
	["word", "PK"],
	["old-office", "\xd0\xcf\x11\xe0"],
];

function formatOf(bytes: Uint8Array): string {
	const head = Buffer.from(bytes.subarray(0, 8)).toString("latin1");
	return BEGINNINGS.find(([, beginning]) => head.startsWith(beginning))?.[0] ?? "other";
}
