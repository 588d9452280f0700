import { parentPort, receiveMessageOnPort, workerData } from "node:worker_threads";
import { errorFields } from "#platform/log.ts";
import { type Bench, bothBegin } from "#platform/workers.ts";
import { openHalf } from "./letter-program.ts";
import type { Handed, OpenedTask, Outcome } from "./reader.ts";
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

const { port } = workerData as Bench;
const take = (handed: Handed): void => {
	if (handed !== "soon") parentPort?.postMessage(outcomeOf(handed));
};

/** The thread that reads what the other one has opened. While that takes time, it makes itself ready. */
const first = receiveMessageOnPort(port);
if (first === undefined) warmUp();
else take(first.message as Handed);
port.on("message", take);
