import { parentPort, receiveMessageOnPort } from "node:worker_threads";
import type { Document } from "#letters/read";
import { compileForOneReading } from "#platform/engine-flags.ts";
import { errorFields } from "#platform/log.ts";
import { bytesOf, NoFile } from "./letter-file.ts";
import { openPiece } from "./letter-program.ts";
import type { OpenedTask, Outcome, ReadTask } from "./reader.ts";
import { render } from "./render.ts";

compileForOneReading();
const { readDocument, warmUp } = openPiece("read").exports;

async function outcomeOf(task: OpenedTask | ReadTask): Promise<Outcome> {
	try {
		const opened = "document" in task ? (JSON.parse(task.document) as Document) : await open(task);
		if ("refusal" in opened) return opened;
		return { output: new TextEncoder().encode(render(readDocument(opened), task.form, task.path)) };
	} catch (error) {
		if (error instanceof NoFile) return { refusal: error.message };
		return { unforeseen: errorFields(error) };
	}
}

/** Opens a file of any kind; this thread can be ended whatever the file makes it do. */
async function open({ path, bytes }: ReadTask): Promise<Document | { refusal: string }> {
	const { LARGEST_FILE, openLetter, Refusal } = openPiece("open").exports;
	try {
		return await openLetter(bytes ?? bytesOf(path, LARGEST_FILE));
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error.message };
		throw error;
	}
}

/** What is written is handed over and not copied. */
async function answer(task: OpenedTask | ReadTask): Promise<void> {
	const outcome = await outcomeOf(task);
	parentPort?.postMessage(outcome, "output" in outcome ? [outcome.output.buffer as ArrayBuffer] : []);
}
/** While there is nothing to read yet, the thread makes itself ready. */
const waiting = parentPort === null ? undefined : receiveMessageOnPort(parentPort);
if (waiting === undefined) warmUp();
else void answer(waiting.message);
parentPort?.on("message", answer);
