import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { errorFields } from "#platform/log.ts";
import { type Bench, bothBegin } from "#platform/workers.ts";
import { openHalf } from "./letter-program.ts";
import type { Handed, Outcome, ReadTask } from "./reader.ts";

bothBegin(workerData as Bench);
const { LARGEST_FILE, Refusal, isPdf, openLetter } = openHalf("open").exports;
const hand = (handed: Handed): void => (workerData as Bench).port.postMessage(handed);

/** What the system answers when a file cannot be opened, as the end of a sentence that begins with its name. */
const CLOSED: Readonly<Record<string, string>> = {
	ENOENT: "Filen finnes ikke; sjekk navnet.",
	ENOTDIR: "Filen finnes ikke; sjekk navnet.",
	EACCES: "Du har ikke lov til å lese filen; få tilgang til den først.",
	EPERM: "Du har ikke lov til å lese filen; få tilgang til den først.",
	EISDIR: "Dette er en mappe; navngi filene i den.",
	ENAMETOOLONG: "Navnet er for langt til å være en fil; sjekk det.",
};

function bytesOf(path: string): Uint8Array {
	const file = openSync(path, "r");
	try {
		const stat = fstatSync(file);
		if (stat.isDirectory()) throw new Refusal("not-a-document", "Dette er en mappe; navngi filene i den.");
		if (!stat.isFile()) {
			throw new Refusal(
				"not-a-document",
				"Dette er ikke en vanlig fil; send innholdet på standard inndata og bruk -.",
			);
		}
		if (stat.size > LARGEST_FILE) {
			throw new Refusal(
				"too-large",
				`Filen er større enn ${LARGEST_FILE / 1_000_000} MB; lagre brevet uten bilder og vedlegg og prøv igjen.`,
			);
		}
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}

function outcomeOf(error: unknown): Outcome {
	if (error instanceof Refusal) return { refusal: error.message };
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	const closed = CLOSED[code];
	return closed === undefined ? { unforeseen: errorFields(error) } : { refusal: closed };
}

/** The thread that opens files: what it opens it hands on, what cannot be opened it answers for. */
parentPort?.on("message", async ({ path, bytes, form }: ReadTask) => {
	try {
		const file = bytes ?? bytesOf(path);
		if (!isPdf(file)) hand("soon");
		hand({ document: await openLetter(file), path, form });
	} catch (error) {
		parentPort?.postMessage(outcomeOf(error));
	}
});
