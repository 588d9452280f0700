import { parentPort, workerData } from "node:worker_threads";
import { errorFields } from "#platform/log.ts";
import { type Bench, bothBegin } from "#platform/workers.ts";
import { openHalf } from "./letter-program.ts";
import type { OpenedTask, Outcome } from "./reader.ts";
import { render } from "./render.ts";

bothBegin(workerData as Bench);
const { readDocument, warmUp } = openHalf("read").exports;

function outcomeOf({ document, path, form }: OpenedTask): Outcome {
	try {
		return { output: render(readDocument(document), form, path) };
	} catch (error) {
		return { unforeseen: errorFields(error) };
	}
}

/** The thread that reads what the other one has opened. It makes itself ready meanwhile. */
warmUp();
(workerData as Bench).port.on("message", (task: OpenedTask) => parentPort?.postMessage(outcomeOf(task)));
