import { type Asked, parse } from "./asked.ts";
import { type Output, openOutput } from "./output.ts";
import type { Ahead } from "./read.ahead.ts";
import { type Outcome, openReader } from "./reader.ts";
import type { Form } from "./render.ts";

/** The name under which standard input is answered for. */
const STDIN = "standard inndata";
/** No letter is larger; the reader says so itself, but must not be handed more than memory holds. */
const MOST_STDIN_BYTES = 64_000_000;

/**
 * `rorkult read`: reads each file, writes what was read, answers for each that could not be read.
 *
 * @param ahead the same words' reading, where it has been begun
 */
export async function read(words: readonly string[], ahead: Ahead | null): Promise<number> {
	const asked = parse(words);
	const output = openOutput(asked);
	const several = asked.paths.length > 1;
	return several ? readSeveral(asked, output) : readOne(asked, output, ahead);
}

async function readOne(asked: Asked, output: Output, ahead: Ahead | null): Promise<number> {
	const [path = "-"] = asked.paths;
	const reader = ahead?.reader ?? openReader();
	try {
		const outcome = await (ahead?.outcome ?? reader.read(await taskOf(path, asked.form)));
		const code = await settle(path, outcome, output);
		await Promise.all([process.stdout, process.stderr].map(written));
		// To end the threads and then the process takes longer than to leave with them.
		process.exit(code);
	} finally {
		await reader.close();
	}
}

/** Waits until what was given to a stream has left the process: a pipe takes 64 kB at a time. */
function written(stream: NodeJS.WriteStream): Promise<void> {
	return new Promise((done) => stream.write("", () => done()));
}

async function readSeveral(asked: Asked, output: Output): Promise<number> {
	let code = 0;
	let settled = 0;
	const total = asked.paths.length;
	const progress = process.stderr.isTTY
		? (line: string) => process.stderr.write(`\r\u001b[K${line}`)
		: () => {};
	const { readInParallel } = await import("./parallel.ts");
	await readInParallel({
		count: total,
		task: (index) => taskOf(asked.paths[index] ?? "-", asked.form),
		read: () => progress(`${++settled} av ${total} filer lest`),
		async settle(index, outcome) {
			progress("");
			const asks = await settle(asked.paths[index] ?? "-", outcome, output);
			code = Math.max(code, asks);
		},
	});
	progress("");
	return code;
}

async function taskOf(path: string, form: Form) {
	return path === "-" ? { path: STDIN, bytes: await standardInput(), form } : { path, form };
}

async function standardInput(): Promise<Uint8Array> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
		chunks.push(chunk);
		size += chunk.length;
		if (size > MOST_STDIN_BYTES) break;
	}
	return new Uint8Array(Buffer.concat(chunks));
}

/** Writes what came of a file; gives the exit code that it asks for. */
async function settle(path: string, outcome: Outcome, output: Output): Promise<number> {
	const name = path === "-" ? STDIN : path;
	if ("output" in outcome) {
		output.write(name, outcome.output);
		return 0;
	}
	if ("refusal" in outcome) {
		process.stderr.write(`rorkult: ${name}: ${outcome.refusal}\n`);
		return 2;
	}
	const [{ newTraceId }, { createLog }] = await Promise.all([
		import("#platform/ids.ts"),
		import("#platform/log.ts"),
	]);
	const traceId = newTraceId();
	createLog("error").error("reading.failed", { traceId, ...outcome.unforeseen });
	process.stderr.write(
		`rorkult: ${name}: Uforutsett feil under lesing. Meld fra med sporingsnummer ${traceId}.\n`,
	);
	return 3;
}
