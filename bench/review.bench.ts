/**
 * How fast a letter is reviewed by keyboard alone, in headless Chromium: `npm run bench:review`.
 *
 * It plays the keyboard on a letter made here, ten keys a second: most rows are accepted, every twentieth is
 * set aside with a typed reason, every fiftieth step is taken back and done again. A wait is from the key until
 * the frame that shows what it did. Last it is waited for until the server has every step. With `--rush` each
 * key follows the one before at once, faster than hands: what the page can take, not what a person meets.
 */
import type { Page } from "playwright-core";
import { everyRow, openBrowser, visit } from "../e2e/browser.ts";
import { readIn, startProgram } from "../e2e/program.ts";

const MOST_MINUTES = 3;
const MOST_WAIT_MS = 100;
const PACE_MS = process.argv.includes("--rush") ? 0 : 100;
const ROWS = process.argv.includes("--full") ? 700 : 200;

const THINGS = ["havnene", "fyrene", "farledene", "kaiene", "losene", "moloene", "ruteplanene", "merkene"];

/** A letter with so many duties, no two alike. */
function madeLetter(): string {
	const duties = Array.from({ length: ROWS }, (_, at) => {
		return `Kystetaten skal følge opp ${THINGS[at % THINGS.length]} og omtale punkt ${at + 1} i rapporten.`;
	});
	const chapters = Array.from({ length: Math.ceil(ROWS / 20) }, (_, at) => {
		return `## ${at + 1} Arbeid\n\n${duties.slice(at * 20, at * 20 + 20).join(" ")}`;
	});
	return `# Tildelingsbrev for Kystetaten for 2025\n\n${chapters.join("\n\n")}\n`;
}

/** Counts, in the page, from every key down until the next frame has been drawn. */
async function measure(page: Page): Promise<void> {
	await page.evaluate(() => {
		const waits: number[] = [];
		Object.assign(window, { waits });
		document.addEventListener(
			"keydown",
			() => {
				const began = performance.now();
				requestAnimationFrame(() => setTimeout(() => waits.push(performance.now() - began), 0));
			},
			true,
		);
	});
}

/** A keyboard that is played at an even pace; what took longer is made up for. */
function keyboardAt(page: Page, pace: number): (...keys: string[]) => Promise<void> {
	let next = performance.now();
	return async (...keys) => {
		for (const key of keys) {
			const early = next - performance.now();
			if (early > 0) await page.waitForTimeout(early);
			next += pace;
			await page.keyboard.press(key);
		}
	};
}

async function play(page: Page): Promise<void> {
	const press = keyboardAt(page, PACE_MS);
	await press("j");
	for (let row = 1; row <= ROWS; row += 1) {
		if (row % 20 === 0) {
			await press("x");
			await page.locator("dialog[open] input").waitFor();
			await press(..."Gjelder andre");
		}
		await press("Enter");
		if (row % 50 === 0) await press("u", "Shift+U", "j");
	}
}

const at = (values: readonly number[], share: number): number =>
	Math.round([...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0);

const program = await startProgram("test");
const browser = await openBrowser();
try {
	const id = await readIn(program, "brev.md", Buffer.from(madeLetter()));
	const { page } = await visit(browser, program);
	await page.goto(`${program.url}/brev/${id}?slag=krav`);
	await everyRow(page);
	await page.locator(".review-line").waitFor();
	await measure(page);
	const began = performance.now();
	await play(page);
	const played = performance.now() - began;
	await page.waitForFunction(() => !document.querySelector(".row[data-waiting]"), null, { timeout: 120_000 });
	const saved = performance.now() - began;
	const left = await page.locator('.row-requirement[data-status="read"]').count();
	const rows = await page.locator(".row-requirement").count();
	const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits);
	const over = waits.filter((wait) => wait > MOST_WAIT_MS).length;
	const seconds = (ms: number): string => (ms / 1000).toFixed(1);
	process.stdout.write(
		[
			`| rows | left | played | saved | keys | wait, median | 95 % | longest | over ${MOST_WAIT_MS} ms |`,
			`| --- | --- | --- | --- | --- | --- | --- | --- | --- |`,
			`| ${rows} | ${left} | ${seconds(played)} s | ${seconds(saved)} s | ${waits.length} | ${at(waits, 0.5)} ms | ${at(waits, 0.95)} ms | ${at(waits, 1)} ms | ${over} |`,
			`Targets: 700 rows in ${MOST_MINUTES} minutes, no wait over ${MOST_WAIT_MS} ms.`,
			`rows=${rows} left=${left} played_s=${seconds(played)} saved_s=${seconds(saved)} wait_p50_ms=${at(waits, 0.5)} wait_p95_ms=${at(waits, 0.95)} wait_max_ms=${at(waits, 1)} waits_over=${over}`,
			"",
		].join("\n"),
	);
} finally {
	await browser.close();
	await program.close();
}
