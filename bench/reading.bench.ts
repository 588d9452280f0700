/**
 * How well and how fast letters are read: `npm run bench:reading [-- --misses NAME] [--full] [--no-times]`.
 *
 * Scored by contracts/matching.md; test/letters/README.md says what the figures of the last line are.
 */
import { join } from "node:path";
import type { SetName } from "../test/letters/expected.ts";
import { type Judged, judge, sum } from "../test/letters/judge.ts";
import {
	type Count,
	f1,
	KINDS,
	type Kind,
	type LetterScore,
	precision,
	recall,
} from "../test/letters/score.ts";
import type { Attribute, Share } from "../test/letters/score-requirements.ts";
import { type BenchLetter, scoreLetters } from "./reading-letters.ts";
import { measureTimes, TEXT_TIMES, timeText } from "./reading-times.ts";

const root = process.cwd();
const args = process.argv.slice(2);

/** Per cent rounded down, so that a figure below a target never looks like one that meets it. */
function percent(share: number): string {
	return Number.isNaN(share) ? "–" : String(Math.floor(share * 100 + 1e-9));
}

function cell(count: Count | undefined): string {
	return count === undefined ? "·" : [precision(count), recall(count), f1(count)].map(percent).join("/");
}

function printTable(rows: readonly (readonly string[])[]): void {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
	for (const row of rows)
		console.log(
			row
				.map((text, i) => text.padEnd(widths[i] ?? 0))
				.join("  ")
				.trimEnd(),
		);
	console.log("");
}

function printKinds(title: string, letters: readonly BenchLetter[]): void {
	if (letters.length === 0) return;
	console.log(`${title}: precision/recall/F1 in per cent`);
	for (const kinds of [KINDS.slice(0, 7), KINDS.slice(7)]) {
		const pooled = (kind: Kind) => {
			const counts = letters.flatMap(({ score }) => score.kinds.get(kind) ?? []);
			return counts.length === 0 ? undefined : sum(counts);
		};
		printTable([
			["letter", ...kinds],
			...letters.map(({ name, score }) => [name, ...kinds.map((kind) => cell(score.kinds.get(kind)))]),
			["all", ...kinds.map((kind) => cell(pooled(kind)))],
		]);
	}
}

const ATTRIBUTES: readonly Attribute[] = ["actor", "modality", "recurrence", "deadline"];

function printAttributes(letters: readonly BenchLetter[]): void {
	const share = (given: Share | undefined) =>
		given === undefined || given.of === 0 ? "·" : `${percent(given.agreed / given.of)} of ${given.of}`;
	console.log("Of the requirements found: share that agrees, per cent");
	printTable([
		["letter", ...ATTRIBUTES],
		...letters.map(({ name, score }) => [name, ...ATTRIBUTES.map((name) => share(score.attributes?.[name]))]),
	]);
}

function printLowest(title: string, judged: readonly Judged[]): void {
	const lowest = [...judged].sort((a, b) => a.f1 - b.f1).slice(0, 10);
	if (lowest.length === 0) return;
	console.log(`${title}: lowest of ${judged.length} judged figures`);
	printTable(
		lowest.map(({ kind, letter, count, f1: figure }) => [
			figure.toFixed(3),
			kind,
			letter ?? "small ones, pooled",
			`found ${count.found} of ${count.annotated}, right ${count.right} of ${count.read}`,
		]),
	);
}

function printMisses(name: string, letters: readonly BenchLetter[]): void {
	const chosen = letters.filter((letter) => letter.name === name || letter.name.startsWith(`${name}.`));
	if (chosen.length === 0)
		throw new Error(`no letter called ${name}: ${letters.map((l) => l.name).join(", ")}`);
	for (const { name: letter, sealed, score } of chosen) {
		if (sealed) {
			console.log(`${letter} is set aside: what it holds is not shown.`);
			continue;
		}
		for (const [kind, { misses, falseRows }] of score.kinds) {
			if (misses.length + falseRows.length === 0) continue;
			console.log(`\n== ${letter}: ${kind}, ${misses.length} missed, ${falseRows.length} false`);
			for (const miss of misses) console.log(`  - ${miss}`);
			for (const row of falseRows) console.log(`  + ${row}`);
		}
		if (score.disagreements.length > 0) console.log(`\n== ${letter}: attributes (annotated ≠ read)`);
		for (const disagreement of score.disagreements) console.log(`  ~ ${disagreement}`);
	}
}

function inSet(letters: readonly BenchLetter[], set: SetName): Map<string, LetterScore> {
	return new Map(letters.filter((letter) => letter.set === set).map(({ name, score }) => [name, score]));
}

/** The lowest figure counts every format, the mean each letter once. */
function figuresOf(letters: readonly BenchLetter[], set: SetName) {
	const once = inSet(
		letters.filter((letter) => letter.first),
		set,
	);
	const all = judge(inSet(letters, set));
	return { all, mean: mean(judge(once).map((figure) => figure.f1)), requirements: requirementsOf(once) };
}

function requirementsOf(letters: ReadonlyMap<string, LetterScore>): Count {
	return sum([...letters.values()].flatMap(({ kinds }) => kinds.get("requirements") ?? []));
}

function mean(figures: readonly number[]): number {
	return figures.length === 0 ? Number.NaN : figures.reduce((a, b) => a + b, 0) / figures.length;
}

async function main(): Promise<void> {
	const { letters, missing, refused } = await scoreLetters(root);
	for (const name of missing) console.log(`${name}: the letter is not on this machine, left out`);
	for (const refusal of refused) console.log(refusal);
	const wanted = args.indexOf("--misses");
	if (wanted >= 0) {
		printMisses(args[wanted + 1] ?? "", letters);
		return;
	}
	const [own, heldOut] = [figuresOf(letters, "own"), figuresOf(letters, "held-out")];
	printKinds(
		"Own letters",
		letters.filter((letter) => letter.set === "own"),
	);
	printKinds(
		"Held out: other ministries' real texts",
		letters.filter((l) => l.set === "held-out" && !l.sealed),
	);
	printKinds(
		"Held out: set aside",
		letters.filter((letter) => letter.sealed),
	);
	printAttributes(letters);
	printLowest("Own letters", own.all);
	printLowest("Held out", heldOut.all);

	const skip = args.includes("--no-times");
	const times = skip
		? { textMs: Number.NaN, pdfRatio: Number.NaN, growthRatio: Number.NaN, notes: [] }
		: measureTimes(root, join(root, "../shared/letters/imdi-2025"), args.includes("--full") ? 51 : 15);
	for (const note of times.notes) console.log(note);
	const figures: [string, number, number][] = [
		["f1_min", Math.min(...own.all.map((figure) => figure.f1)), 3],
		["f1_mean", own.mean, 3],
		["heldout_f1_mean", heldOut.mean, 3],
		["requirements_recall", recall(own.requirements), 3],
		["requirements_precision", precision(own.requirements), 3],
		["heldout_requirements_recall", recall(heldOut.requirements), 3],
		["heldout_requirements_precision", precision(heldOut.requirements), 3],
		["text_ms", times.textMs, 1],
		["pdf_ratio", times.pdfRatio, 2],
		["growth_ratio", times.growthRatio, 1],
	];
	console.log(figures.map(([name, value, digits]) => `${name}=${value.toFixed(digits)}`).join(" "));
}

const [, , first, path = "", runs] = process.argv;
if (first === TEXT_TIMES) console.log(JSON.stringify(await timeText(path, Number(runs))));
else await main();
