/** The thread in which the server reads letters and makes spreadsheets of readings. */
import { parentPort } from "node:worker_threads";
import type { ReadLetter } from "#letters";
import { Refusal, readLetter } from "#letters/read";
import { errorFields } from "#platform/log.ts";
import type { LetterAnswer, LetterTask } from "./letter-reader.ts";

/** The most that is kept of one letter, in UTF-16 code units of JSON: a thousand pages with all that they order. */
const MOST_KEPT = 32_000_000;

/** A reading as it is kept, written out here so that nobody waits for it. */
function kept({ reading, document }: Awaited<ReturnType<typeof readLetter>>): ReadLetter {
	const read = {
		head: reading.document,
		reading: JSON.stringify(reading),
		blocks: JSON.stringify(document.blocks),
		pages: document.pages,
	};
	if (read.reading.length + read.blocks.length <= MOST_KEPT) return read;
	throw new Refusal(
		"too-large",
		"Dokumentet er for langt til å være et brev; del det opp og les delene hver for seg.",
	);
}

async function answer(task: LetterTask): Promise<LetterAnswer> {
	try {
		if ("letter" in task) return { read: kept(await readLetter(task.letter)) };
		// Loaded when somebody asks for one: it brings more along than reading needs.
		const { spreadsheetOf } = await import("#letters");
		return { spreadsheet: await spreadsheetOf(task.reading, task.language) };
	} catch (error) {
		if (error instanceof Refusal) return { refusal: { code: error.code, sentence: error.message } };
		return { unforeseen: errorFields(error) };
	}
}

parentPort?.on("message", async (task: LetterTask) => {
	parentPort?.postMessage(await answer(task));
});
