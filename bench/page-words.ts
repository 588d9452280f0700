import type { Browser } from "playwright-core";
import { visit } from "../e2e/browser.ts";
import { startProgram } from "../e2e/program.ts";

/** How soon the words of a row of the year stand lit beside it, in milliseconds. */
export interface WordTimes {
	/** The first one asked for on each page, the slowest of them. */
	readonly firstMs: number;
	readonly medianMs: number;
	readonly worstMs: number;
}

const LISTS = ["", "/mal", "/oppdrag", "/krav", "/penger", "/dialog", "/rapporter"] as const;
/** Somebody has looked at the list before they ask. Milliseconds. */
const LOOKED_MS = 1000;
const PRESSES = 12;

/** Asks for the words of rows all over each page of the demonstration's year, and waits for the frame that lights them. */
export async function timeWords(browser: Browser): Promise<WordTimes> {
	const program = await startProgram("demo");
	try {
		const { page } = await visit(browser, program);
		const first: number[] = [];
		const later: number[] = [];
		for (const list of LISTS) {
			await page.goto(`${program.url}/aar/2025${list}`);
			await page.locator(".list-choose").first().waitFor();
			await page.waitForTimeout(LOOKED_MS);
			const [one = 0, ...others] = await page.evaluate(async (presses) => {
				const nextFrame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 0)));
				const times: number[] = [];
				for (let press = 0; press < presses; press += 1) {
					const rows = [...document.querySelectorAll<HTMLElement>(".list-choose:not([aria-pressed=true])")];
					const row = rows[(press * 37) % rows.length]!;
					const began = performance.now();
					row.click();
					do await nextFrame();
					while (!(row.closest("[data-chosen]") && document.querySelector(".origin mark")));
					times.push(performance.now() - began);
					await nextFrame();
				}
				return times;
			}, PRESSES);
			first.push(one);
			later.push(...others);
		}
		const all = [...first, ...later].sort((a, b) => a - b);
		return {
			firstMs: Math.max(...first),
			medianMs: all[all.length >> 1] ?? Number.NaN,
			worstMs: all.at(-1) ?? Number.NaN,
		};
	} finally {
		await program.close();
	}
}
