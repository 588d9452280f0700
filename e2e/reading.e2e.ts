import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRow, leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { asked, type Program } from "./program.ts";

let browser: Browser;
let program: Program;
let letter: string;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("demo")]);
	const { letters } = await asked<{ letters: { id: string; version: number }[] }>(program, "/api/letters");
	letter = `${program.url}/brev/${letters[0]!.id}`;
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

const lit = async (page: Page): Promise<string> =>
	(await page.locator(".paper [data-lit]").allTextContents()).join(" ");
const search = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

test("choosing a row lights its words level with it, and the words open the row", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(letter);
	const row = page.locator(".row-requirement .row-head").nth(40);
	await row.click();
	const title = await row.locator(".row-title").textContent();
	expect((await lit(page)).replace(/\s+/g, " ")).toContain(title!.trim().slice(0, 30));
	const rowTop = (await row.boundingBox())!.y;
	const wordsTop = (await page.locator(".paper [data-lit]").first().boundingBox())!.y;
	expect(Math.abs(rowTop - wordsTop)).toBeLessThan(60);

	const other = page.locator(".paper .words-requirement:not([data-lit])").nth(60);
	await other.scrollIntoViewIfNeeded();
	const words = await other.textContent();
	await other.click();
	const opened = page.locator('.row-head[aria-expanded="true"]');
	await opened.waitFor();
	expect(await lit(page)).toContain(words!);
	expect((await opened.boundingBox())!.y).toBeLessThan(900);
	await page.waitForURL(/rad=krav/);
	expect(faults).toEqual([]);
	await context.close();
});

test("filters stand in the address: a pasted link shows what was seen, and Back goes back", async () => {
	const { page, context } = await visit(browser, program);
	await page.goto(letter);
	await page.getByRole("button", { name: /^Oppdrag \d/ }).click();
	await page.getByLabel("Mål", { exact: true }).selectOption({ index: 1 });
	const shown = await page.getByRole("status").filter({ hasText: "rader" }).textContent();
	expect(search(page)).toContain("slag=oppdrag");
	expect(shown).toMatch(/^\d+ av [\d\u2009]+ rader$/);

	const pasted = await visit(browser, program);
	await pasted.page.goto(page.url());
	await pasted.page.locator(".row").first().waitFor();
	expect(await pasted.page.getByRole("status").filter({ hasText: "rader" }).textContent()).toBe(shown);
	await pasted.context.close();

	await page.goBack();
	await page.waitForURL((url) => !url.search.includes("mal="));
	expect(search(page)).toContain("slag=oppdrag");
	await page.getByRole("searchbox").fill("finnesikkehersomord");
	await page.getByRole("heading", { name: "Ingen rader passer" }).waitFor();
	await page.getByRole("button", { name: "Nullstill" }).click();
	await page.locator(".row-requirement").first().waitFor();
	await context.close();
});

test("everything is reached by keyboard alone", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(letter);
	await page.locator(".row").first().waitFor();
	await page.keyboard.press("Tab");
	expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Hopp til innholdet");
	await page.keyboard.press("Enter");

	await page.keyboard.press("j");
	await page.keyboard.press("j");
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));
	const second = await focused();
	expect(await lit(page)).not.toBe("");
	await page.keyboard.press("j");
	await page.keyboard.press("k");
	expect(await focused()).toBe(second);
	await page.keyboard.press("Space");
	await page.locator(`[data-row="${second}"][aria-expanded="true"]`).waitFor();
	await page.keyboard.press("Escape");
	expect(await page.locator('.row-head[aria-expanded="true"]').count()).toBe(0);
	await page.keyboard.press("Escape");
	expect(await lit(page)).toBe("");

	await page.keyboard.press("/");
	await page.keyboard.type("jf");
	await page.waitForURL(/sok=jf/);
	expect(await page.locator(".row[data-chosen]").count()).toBe(0);
	await page.keyboard.press("Tab");
	await page.locator(".strip").focus();
	await page.keyboard.press("End");
	await page.waitForFunction(
		() => Number(document.querySelector(".strip")?.getAttribute("aria-valuenow")) > 80,
	);

	await page.locator("#paper").focus();
	await page.keyboard.press("?");
	const dialog = page.getByRole("dialog", { name: "Hurtigtaster" });
	await dialog.waitFor();
	await dialog.getByLabel("Bruk hurtigtaster").focus();
	await page.keyboard.press("Space");
	await page.keyboard.press("Escape");
	await dialog.waitFor({ state: "hidden" });
	await page.keyboard.press("j");
	expect(await lit(page)).toBe("");
	expect(faults).toEqual([]);
	await context.close();
});

test("at 360 pixels the letter and the rows take turns, and nothing scrolls sideways", async () => {
	const { page, context, faults } = await visit(browser, program, { width: 360, height: 740 });
	await page.goto(`${program.url}/brev`);
	await page.locator("tbody tr").first().waitFor();
	expect(await sidewaysScroll(page)).toBe(0);
	await page.goto(letter);
	await page.locator(".row-assignment .row-head").first().click();
	expect(await sidewaysScroll(page)).toBe(0);
	await page.getByRole("button", { name: "Vis i brevet" }).first().click();
	const sheet = page.getByRole("region", { name: "Valgt rad" });
	await sheet.waitFor();
	expect(await page.locator(".paper [data-lit]").first().isVisible()).toBe(true);
	expect(await sidewaysScroll(page)).toBe(0);
	await sheet.getByRole("button", { name: "Vis i lista" }).click();
	await page.locator(".row[data-chosen]").waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("on paper stand the whole letter and every row", async () => {
	const { page, context } = await visit(browser, program);
	await page.goto(letter);
	await everyRow(page);
	await page.emulateMedia({ media: "print" });
	const heights = await page.evaluate(() => ({
		frame: document.querySelector(".frame")!.getBoundingClientRect().height,
		letter: document.querySelector(".paper")!.getBoundingClientRect().height,
		last: document.querySelector(".row:last-of-type")!.getBoundingClientRect().height,
		menu: document.querySelector(".frame-head")!.getBoundingClientRect().height,
	}));
	expect(heights.letter).toBeGreaterThan(5000);
	expect(heights.frame).toBeGreaterThan(heights.letter + 5000);
	expect(heights.last).toBeGreaterThan(10);
	expect(heights.menu).toBe(0);
	await context.close();
});

test("the reading can be taken out as a spreadsheet and as JSON", async () => {
	const { page, context } = await visit(browser, program);
	await page.goto(letter);
	for (const [name, ending] of [
		["Regneark (XLSX)", ".xlsx"],
		["JSON", ".json"],
	] as const) {
		const downloading = page.waitForEvent("download");
		await page.getByRole("link", { name }).click();
		expect((await downloading).suggestedFilename()).toMatch(new RegExp(`\\${ending}$`));
	}
	await context.close();
});
