/** The thread in which the server reads letters: bytes in, a reading or a refusal out. */
import { parentPort } from "node:worker_threads";
import { Refusal, readLetter } from "#letters/read";
import { errorFields } from "#platform/log.ts";
import type { LetterAnswer } from "./letter-reader.ts";

async function answer(bytes: Uint8Array): Promise<LetterAnswer> {
	try {
		return { read: await readLetter(bytes) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: { code: error.code, sentence: error.message } };
		return { unforeseen: errorFields(error) };
	}
}

parentPort?.on("message", async (bytes: Uint8Array) => {
	parentPort?.postMessage(await answer(bytes));
});
