import { parentPort, receiveMessageOnPort } from "node:worker_threads";
import type { Document } from "#letters/read";
import { errorFields } from "#platform/log.ts";
import { bytesOf, NoFile } from "./letter-file.ts";
import { openPiece } from "./letter-program.ts";
import type { OpenedTask, Outcome, ReadTask } from "./reader.ts";
import { render } from "./render.ts";

const { readDocument, warmUp } = openPiece("read").exports;

async function outcomeOf(task: OpenedTask | ReadTask): Promise<Outcome> {
	try {
		const opened = "document" in task ? { document: task.document } : await open(task);
		if ("refusal" in opened) return opened;
		return { output: render(readDocument(opened.document), task.form, task.path) };
	} catch (error) {
		if (error instanceof NoFile) return { refusal: error.message };
		return { unforeseen: errorFields(error) };
	}
}

/** Opens a file of any kind; this thread can be ended whatever the file makes it do. */
async function open({ path, bytes }: ReadTask): Promise<{ document: Document } | { refusal: string }> {
	const { LARGEST_FILE, openLetter, Refusal } = openPiece("open").exports;
	try {
		return { document: await openLetter(bytes ?? bytesOf(path, LARGEST_FILE)) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: error.message };
		throw error;
	}
}

const answer = async (task: OpenedTask | ReadTask) => parentPort?.postMessage(await outcomeOf(task));
/** While there is nothing to read yet, the thread makes itself ready. */
const waiting = parentPort === null ? undefined : receiveMessageOnPort(parentPort);
if (waiting === undefined) warmUp();
else void answer(waiting.message);
parentPort?.on("message", answer);
