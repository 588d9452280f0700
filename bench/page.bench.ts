/**
 * How the reading view feels on a whole letter, in headless Chromium: opening, scrolling, lighting.
 *
 * The letter is made here, larger than any real one: 113 000 characters and more than 1 000 rows. Where
 * the real letter lies beside the checkout, it is measured too. Opening counts from the navigation until
 * the letter and a window full of rows are drawn, and until every row is; scrolling is frames over a long run of both panes; lighting is from the press
 * on a row until the frame that shows its words lit. The same for the lists of a year, whose words come in a panel.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import type { Page } from "playwright-core";
import { openBrowser, visit } from "../e2e/browser.ts";
import { readIn, startProgram } from "../e2e/program.ts";
import { timeWords, type WordTimes } from "./page-words.ts";

const REAL = "../shared/letters/imdi-2025/letter.pdf";
const MADE_LENGTH = 113_000;
const MOST_OPENING_MS = 1000;
const FEWEST_FRAMES = 50;
const MOST_LIGHTING_MS = 100;
const isFull = process.argv.includes("--full");
const OPENINGS = isFull ? 9 : 5;
const PRESSES = isFull ? 60 : 24;

interface Figures {
	readonly rows: number;
	readonly characters: number;
	readonly openingMs: number;
	readonly wholeMs: number;
	readonly lettersFps: number;
	readonly rowsFps: number;
	readonly lightingMs: number;
	readonly lightingWorstMs: number;
}

const middle = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const THINGS = ["havnene", "fyrene", "farledene", "kaiene", "losene", "moloene", "ruteplanene", "merkene"];
const DEEDS = ["følge opp", "kartlegge", "vurdere", "kontrollere", "rapportere om", "veilede om", "beskrive"];
const REASONS = [
	"i alle landsdeler",
	"sammen med kommunene",
	"innen 1. juni 2025",
	"gjennom året",
	"ved behov",
];

/** A letter of short duties, long enough to hold more than a thousand rows. */
function madeLetter(): string {
	const lines = [
		"# Tildelingsbrev for Kystetaten for 2025",
		"Fiskeridepartementet sender med dette tildelingsbrevet for 2025 til Kystetaten.",
	];
	let number = 0;
	for (let length = 0, chapter = 1; length < MADE_LENGTH; chapter += 1) {
		const added = [`## ${chapter} Arbeidet med ${THINGS[chapter % THINGS.length]}`];
		for (let paragraph = 0; paragraph < 6; paragraph += 1) {
			added.push(Array.from({ length: 5 }, () => duty(number++)).join(" "));
		}
		lines.push(...added);
		length += added.join("\n\n").length;
	}
	return `${lines.join("\n\n")}\n`;
}

/** The duty of a number: no two of the first thousand alike. */
function duty(number: number): string {
	const pick = (words: readonly string[], step: number) => words[Math.floor(number / step) % words.length];
	return `Kystetaten skal ${pick(DEEDS, 1)} ${pick(THINGS, 7)} ${pick(REASONS, 56)} og omtale punkt ${number + 1} i rapporten.`;
}

/**
 * Milliseconds from the navigation until the letter and the first rows stand in a drawn frame, and
 * until every row does.
 */
async function opening(page: Page, address: string): Promise<{ first: number; whole: number }> {
	await page.goto("about:blank");
	await page.goto(address, { waitUntil: "commit" });
	return page.evaluate(
		() =>
			new Promise<{ first: number; whole: number }>((done) => {
				let first = 0;
				const rowsTold = (): number =>
					Number(document.querySelector(".kinds .count")?.textContent?.replace(/\D/g, "") ?? -1);
				const look = (): void => {
					const ready = document.querySelector(".paper [data-at]") && document.querySelector(".row");
					requestAnimationFrame(() =>
						setTimeout(() => {
							const now = performance.now();
							if (ready) first ||= now;
							if (ready && document.querySelectorAll(".row").length === rowsTold())
								done({ first, whole: now });
							else look();
						}, 0),
					);
				};
				look();
			}),
	);
}

/** Frames a second while a pane is scrolled from top to bottom at about three screens a second. */
function scrolling(page: Page, pane: string): Promise<number> {
	return page.evaluate(
		(selector) =>
			new Promise<number>((done) => {
				const element = document.querySelector<HTMLElement>(selector)!;
				element.scrollTop = 0;
				let frames = 0;
				const began = performance.now();
				const step = (): void => {
					element.scrollTop += 45;
					frames += 1;
					const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 2;
					const passed = performance.now() - began;
					if (atEnd || passed > 5000) done((frames * 1000) / passed);
					else requestAnimationFrame(step);
				};
				requestAnimationFrame(step);
			}),
		pane,
	);
}

/** Milliseconds from the press on a row until the frame that shows its words lit, for rows all over the list. */
function lighting(page: Page, presses: number): Promise<number[]> {
	return page.evaluate(async (count) => {
		const heads = [...document.querySelectorAll<HTMLElement>(".row-requirement .row-head")];
		const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));
		const times: number[] = [];
		for (let press = 0; press < count; press += 1) {
			const head = heads[Math.floor(((press * 37) % count) * (heads.length / count))]!;
			head.scrollIntoView({ block: "center" });
			await nextFrame();
			await nextFrame();
			const began = performance.now();
			head.click();
			do await nextFrame();
			while (!document.querySelector(`[data-lit][data-rows~="${head.dataset.row}"]`));
			times.push(performance.now() - began);
			await nextFrame();
		}
		return times;
	}, presses);
}

/** Frames a second of an empty page: what the machine has to give at this moment. */
function blank(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				const began = performance.now();
				let frames = 0;
				const step = (): void => {
					frames += 1;
					const passed = performance.now() - began;
					if (passed > 1000) done((frames * 1000) / passed);
					else requestAnimationFrame(step);
				};
				requestAnimationFrame(step);
			}),
	);
}

async function measured(page: Page, address: string): Promise<Figures> {
	const openings: Awaited<ReturnType<typeof opening>>[] = [];
	for (let round = 0; round < OPENINGS; round += 1) openings.push(await opening(page, address));
	const { rows, characters } = await page.evaluate(() => ({
		rows: document.querySelectorAll(".row").length,
		characters: document.querySelector(".paper")!.textContent!.length,
	}));
	const lettersFps = await scrolling(page, ".letter-side");
	const rowsFps = await scrolling(page, ".rows-side");
	const times = await lighting(page, PRESSES);
	return {
		rows,
		characters,
		openingMs: middle(openings.map(({ first }) => first)),
		wholeMs: middle(openings.map(({ whole }) => whole)),
		lettersFps,
		rowsFps,
		lightingMs: middle(times),
		lightingWorstMs: Math.max(...times),
	};
}

const program = await startProgram("test");
const browser = await openBrowser();
const results: Record<string, Figures> = {};
let blankFps = 0;
let words: WordTimes = { firstMs: Number.NaN, medianMs: Number.NaN, worstMs: Number.NaN };
try {
	const { page } = await visit(browser, program);
	blankFps = await blank(page);
	const letters: [string, string, Uint8Array][] = [["made", "laget.md", Buffer.from(madeLetter())]];
	if (existsSync(REAL)) letters.push(["real", "letter.pdf", readFileSync(REAL)]);
	else console.log(`${REAL} is not here: only the letter made here is measured.`);
	for (const [name, fileName, bytes] of letters) {
		results[name] = await measured(page, `${program.url}/brev/${await readIn(program, fileName, bytes)}`);
	}
	words = await timeWords(browser);
} finally {
	await browser.close();
	await program.close();
}

console.table(
	Object.fromEntries(
		Object.entries(results).map(([name, figures]) => [
			name,
			Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 10) / 10])),
		]),
	),
);
mkdirSync("bench/results", { recursive: true });
writeFileSync(
	"bench/results/page.json",
	`${JSON.stringify({ machine: `${cpus().length} × ${cpus()[0]?.model}`, node: process.version, results }, null, "\t")}\n`,
);
const all = Object.values(results);
const worst = {
	open_ms: Math.max(...all.map(({ openingMs }) => openingMs)),
	whole_ms: Math.max(...all.map(({ wholeMs }) => wholeMs)),
	scroll_fps: Math.min(...all.flatMap(({ lettersFps, rowsFps }) => [lettersFps, rowsFps])),
	light_ms: Math.max(...all.map(({ lightingMs }) => lightingMs)),
	light_worst_ms: Math.max(...all.map(({ lightingWorstMs }) => lightingWorstMs)),
	words_ms: words.medianMs,
	words_first_ms: words.firstMs,
	words_worst_ms: words.worstMs,
	blank_fps: blankFps,
	rows: Math.max(...all.map(({ rows }) => rows)),
};
const held =
	worst.open_ms < MOST_OPENING_MS &&
	worst.scroll_fps >= FEWEST_FRAMES &&
	worst.light_worst_ms < MOST_LIGHTING_MS &&
	worst.words_worst_ms < MOST_LIGHTING_MS;
if (!held)
	console.log(
		`Wanted: under ${MOST_OPENING_MS} ms, ${FEWEST_FRAMES} frames a second, ${MOST_LIGHTING_MS} ms.`,
	);
console.log(
	Object.entries(worst)
		.map(([name, value]) => `${name}=${Math.round(value * 10) / 10}`)
		.join(" "),
);
