import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** How many hexadecimal digits say where the source ends. */
const DIGITS = 8;

/**
 * A program in one file: its source, and after it the code that V8 has compiled of it, so that neither can be
 * of another build than the other (decision 0006). Kept code is turned away by another V8 and under other
 * flags; then the source is compiled as any other. The source is a function of what a module is given, as the
 * build wraps it, and in ASCII: the engine keeps a source with other letters in twice the room, and what is made of its
 * words too.
 */
export interface Program<Exports> {
	readonly exports: Exports;
	/** Keeps with the source what has been compiled of it until now. */
	keep(): void;
}

/**
 * Runs the program that a file holds.
 *
 * @param taken called when the kept code has been taken, before the program runs: flags may be changed from then on
 */
export function openProgram<Exports>(file: URL, taken?: () => void): Program<Exports> {
	const path = fileURLToPath(file);
	const whole = readFileSync(path);
	const end = DIGITS + Number.parseInt(whole.toString("latin1", 0, DIGITS), 16);
	const script = new Script(whole.toString("latin1", DIGITS, end), {
		filename: path,
		...(end < whole.length ? { cachedData: whole.subarray(end) } : {}),
	});
	taken?.();
	const made = { exports: {} as Exports };
	script.runInThisContext()(made.exports, made, createRequire(file), file.href);
	return {
		exports: made.exports,
		keep() {
			const draft = `${path}.${process.pid}`;
			writeFileSync(draft, Buffer.concat([whole.subarray(0, end), script.createCachedData()]));
			renameSync(draft, path);
		},
	};
}
