import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readLetter } from "#letters/read";

/** The middle of some figures; NaN of none. */
function median(figures: readonly number[]): number {
	return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Milliseconds that a piece of work takes. */
async function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

async function medianOf(times: number, work: () => unknown): Promise<number> {
	const figures: number[] = [];
	for (let i = 0; i < times; i++) figures.push(await timed(work));
	return median(figures);
}

/** How long reading takes; NaN where something it needs is not on this machine, and `notes` says what. */
export interface Times {
	/** A letter's text by library call, median of warm runs. */
	readonly textMs: number;
	/** Wall time of the command line on the PDF over that of `pdftotext -layout`, median of nine in turn each. */
	readonly pdfRatio: number;
	/** The text twenty times over against once. */
	readonly growthRatio: number;
	readonly notes: readonly string[];
}

/** As many runs as the engine needs to have compiled what is run often. */
const WARMING = 120;
/** With these words before a path and a number of runs the bench times a text and does nothing else. */
export const TEXT_TIMES = "--text-times";

/** The growth is of the best times taken in turn, so that another program's work does not tip it. */
export async function timeText(path: string, runs: number): Promise<Pick<Times, "textMs" | "growthRatio">> {
	const bytes = await readFile(path);
	const many = Buffer.concat(Array.from({ length: 20 }, () => bytes));
	for (let i = 0; i < WARMING; i++) await readLetter(bytes);
	const textMs = await medianOf(runs, () => readLetter(bytes));
	const turns: [number, number][] = [];
	for (let i = 0; i < 3; i++) {
		turns.push([await medianOf(5, () => readLetter(bytes)), await timed(() => readLetter(many))]);
	}
	const [once, manyTimes] = [
		Math.min(...turns.map(([one]) => one)),
		Math.min(...turns.map(([, all]) => all)),
	];
	return { textMs, growthRatio: manyTimes / once };
}

/** The same in a process of its own: what a process has read before decides how fast it reads. */
function timeTextAlone(path: string, runs: number): Pick<Times, "textMs" | "growthRatio"> {
	const ran = spawnSync(process.execPath, [process.argv[1] ?? "", TEXT_TIMES, path, String(runs)], {
		encoding: "utf8",
		stdio: ["ignore", "pipe", "inherit"],
	});
	return JSON.parse(ran.stdout) as Pick<Times, "textMs" | "growthRatio">;
}

/**
 * A command's wall time in milliseconds; null where it cannot be run or fails. Of the environment it gets the path
 * only: a file of certificates that is named there makes every start of Node.js read it, which no letter needs.
 */
function wall(command: string, args: readonly string[]): number | null {
	const { PATH } = process.env;
	const start = performance.now();
	const ran = spawnSync(command, args, { env: { PATH }, stdio: ["ignore", "ignore", "ignore"] });
	return ran.status === 0 ? performance.now() - start : null;
}

function timePdf(root: string, path: string): number | string {
	const read = ["bin/rorkult.cjs", "read", path, "--json"].map((part, i) =>
		i === 0 ? join(root, part) : part,
	);
	const ours = (): number | null => wall(process.execPath, read);
	const theirs = (): number | null => wall("pdftotext", ["-layout", path, "-"]);
	if (theirs() === null) return "pdftotext is not installed (poppler-utils): pdf_ratio skipped";
	if (ours() === null) return "`bin/rorkult.cjs read` does not run: pdf_ratio skipped";
	const pairs = Array.from({ length: 9 }, () => [ours() ?? Number.NaN, theirs() ?? Number.NaN] as const);
	return median(pairs.map(([mine]) => mine)) / median(pairs.map(([, other]) => other));
}

/** Measures the three figures on the real letter beside the checkout. `runs` is how many warm runs of the text. */
export function measureTimes(root: string, letters: string, runs: number): Times {
	const [text, pdf] = [join(letters, "letter.txt"), join(letters, "letter.pdf")];
	const notes: string[] = [];
	let times = { textMs: Number.NaN, growthRatio: Number.NaN };
	if (existsSync(text)) times = timeTextAlone(text, runs);
	else notes.push(`${text} is missing: text_ms and growth_ratio skipped`);
	const ratio = existsSync(pdf) ? timePdf(root, pdf) : `${pdf} is missing: pdf_ratio skipped`;
	if (typeof ratio === "string") notes.push(ratio);
	return { ...times, pdfRatio: typeof ratio === "string" ? Number.NaN : ratio, notes };
}
