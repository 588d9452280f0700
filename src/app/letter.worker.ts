/** The thread in which the server reads letters and makes spreadsheets of readings. */
import { parentPort } from "node:worker_threads";
import { Refusal, readLetter } from "#letters/read";
import { errorFields } from "#platform/log.ts";
import type { LetterAnswer, LetterTask } from "./letter-reader.ts";

async function answer(task: LetterTask): Promise<LetterAnswer> {
	try {
		if ("letter" in task) return { read: await readLetter(task.letter) };
		// Loaded when somebody asks for one: it brings more along than reading needs.
		const { spreadsheetOf } = await import("#letters");
		return { spreadsheet: await spreadsheetOf(task.reading) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: { code: error.code, sentence: error.message } };
		return { unforeseen: errorFields(error) };
	}
}

parentPort?.on("message", async (task: LetterTask) => {
	parentPort?.postMessage(await answer(task));
});
