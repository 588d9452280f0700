import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRow, leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { type Program, readIn } from "./program.ts";

let browser: Browser;
let program: Program;

const LETTER = `# Tildelingsbrev for Kystetaten 2025

## 1 Rapportering

Kystetaten skal rapportere om havnene innen 1. juni 2025. Kystetaten skal telle fartøyene. Kystetaten må svare på
spørsmål innen 31. september 2025. Kystetaten skal melde fra om avvik.
`;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

let letters = 0;
/** A letter of its own, opened in a page of its own. */
async function opened(): Promise<Awaited<ReturnType<typeof visit>> & { at: string }> {
	letters += 1;
	const at = `${program.url}/brev/${await readIn(program, `brev-${letters}.md`, Buffer.from(`${LETTER}\nNr. ${letters}.\n`))}`;
	const visited = await visit(browser, program);
	await visited.page.goto(at);
	await everyRow(visited.page);
	await visited.page.locator(".review-line").waitFor();
	return { ...visited, at };
}

const row = (page: Page, key: string) => page.locator(`.row:has([data-row="${key}"])`);
const status = (page: Page, key: string) => row(page, key).getAttribute("data-status");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-row"));
const isSaved = (page: Page) => page.waitForFunction(() => !document.querySelector(".row[data-waiting]"));
/** To the first requirement, by keyboard. */
async function toRequirement(page: Page, key = "krav-1"): Promise<void> {
	while ((await focused(page)) !== key) await page.keyboard.press("j");
}

test("by keyboard a row is accepted, another set aside with a reason, and both taken back and done again", async () => {
	const { page, context, faults } = await opened();
	await toRequirement(page);
	await page.keyboard.press("Enter");
	expect(await status(page, "krav-1")).toBe("accepted");
	expect(await focused(page)).toBe("krav-2");
	await page.keyboard.press("x");
	const dialog = page.getByRole("dialog", { name: "Hvorfor legges det til side?" });
	await dialog.waitFor();
	await page.keyboard.press("Enter");
	await dialog.getByText("Skriv noen ord.").waitFor();
	await page.keyboard.type("Gjelder havnene");
	await page.keyboard.press("Enter");
	await dialog.waitFor({ state: "detached" });
	expect(await status(page, "krav-2")).toBe("set-aside");
	expect(await focused(page)).toBe("krav-3");
	expect(await page.locator(".review-line [role=status]").textContent()).toMatch(/^2 av \d+ vurdert/);

	await page.keyboard.press("u");
	expect(await status(page, "krav-2")).toBe("read");
	expect(await focused(page)).toBe("krav-2");
	await page.keyboard.press("u");
	expect(await status(page, "krav-1")).toBe("read");
	await page.keyboard.press("Shift+U");
	await page.keyboard.press("Shift+U");
	expect([await status(page, "krav-1"), await status(page, "krav-2")]).toEqual(["accepted", "set-aside"]);

	await isSaved(page);
	await page.waitForURL(/krav-2/);
	await page.reload();
	await row(page, "krav-2").and(page.locator("[data-status=set-aside]")).waitFor();
	const judgement = await row(page, "krav-2").locator(".row-judgement").textContent();
	expect(judgement).toContain("Gjelder havnene");
	expect(judgement).toMatch(/Ingrid Solvang, 6\. mai 2025 kl\. \d\d\.\d\d/);
	expect(faults).toEqual([]);
	await context.close();
});

/** Keeps from a page what others have done, as a slow line does, until it is let go on. */
async function holdNews(page: Page): Promise<() => void> {
	let goOn = (): void => {};
	const isLetOn = new Promise<void>((resolve) => {
		goOn = resolve;
	});
	await page.route(/\/review\?/, async (route) => {
		await isLetOn;
		await route.continue();
	});
	return goOn;
}

test("what two have done at once to one row comes back to the second, with the name, and nothing is overwritten", async () => {
	const { page, context, at } = await opened();
	const other = await visit(browser, program);
	await other.page.goto(at);
	await everyRow(other.page);
	await other.page.locator(".review-line").waitFor();
	const goOn = await holdNews(other.page);
	await toRequirement(page);
	await page.keyboard.press("Enter");
	await isSaved(page);
	await toRequirement(other.page);
	await other.page.keyboard.press("x");
	await other.page.getByRole("dialog").getByRole("textbox").fill("Gjelder ikke oss lenger");
	await other.page.keyboard.press("Enter");
	goOn();
	const back = other.page.locator(".review-refused");
	await back.waitFor();
	expect(await back.textContent()).toContain("Ingrid Solvang");
	expect(await back.textContent()).toContain("Gjelder ikke oss lenger");
	await row(other.page, "krav-1").and(other.page.locator("[data-status=accepted]")).waitFor();
	await context.close();
	await other.context.close();
});

test("two who look at the same letter see each other's work without doing anything", async () => {
	const { page, context, at } = await opened();
	const other = await visit(browser, program);
	await other.page.goto(at);
	await other.page.locator(".review-line").waitFor();
	await toRequirement(page);
	await page.keyboard.press("Enter");
	await row(other.page, "krav-1").and(other.page.locator("[data-status=accepted]")).waitFor();
	await toRequirement(other.page);
	await other.page.keyboard.press("u");
	await row(page, "krav-1").and(page.locator("[data-status=read]")).waitFor();
	await context.close();
	await other.context.close();
});

test("where nothing tells of news, two see each other's work all the same", async () => {
	const { page, context, at } = await opened();
	const other = await visit(browser, program);
	await other.page.route("**/api/session/events*", (route) => route.abort());
	await other.page.goto(at);
	await other.page.locator(".review-line").waitFor();
	await toRequirement(page);
	await page.keyboard.press("Enter");
	await row(other.page, "krav-1").and(other.page.locator("[data-status=accepted]")).waitFor();
	await context.close();
	await other.context.close();
});

test("the buttons do what the keys do, also on a narrow page", async () => {
	const { page, context, faults } = await opened();
	await page.setViewportSize({ width: 360, height: 740 });
	await row(page, "krav-1").locator(".row-head").click();
	await row(page, "krav-1").getByRole("button", { name: "Godta" }).click();
	expect(await status(page, "krav-1")).toBe("accepted");
	await row(page, "krav-1").getByRole("button", { name: "Legg til side" }).click();
	await page.getByRole("button", { name: "Binder ingen" }).click();
	expect(await status(page, "krav-1")).toBe("set-aside");
	await row(page, "krav-1").locator(".row-head").click();
	await row(page, "krav-1").getByRole("button", { name: "Åpne igjen" }).click();
	expect(await status(page, "krav-1")).toBe("read");
	await page.locator(".review-line").getByRole("button", { name: "Angre" }).click();
	expect(await status(page, "krav-1")).toBe("set-aside");
	expect(await sidewaysScroll(page)).toBe(0);
	expect(faults).toEqual([]);
	await context.close();
});

test("nothing is lost when the server cannot be reached and the page is closed: it is sent when both are back", async () => {
	const { page, context, at } = await opened();
	await toRequirement(page);
	await context.route("**/api/reviews/**", (route) => route.abort());
	await page.keyboard.press("Enter");
	await page.keyboard.press("Enter");
	expect(await status(page, "krav-1")).toBe("accepted");
	await page.locator(".review-notice").waitFor();
	await page.keyboard.press("x");
	await page.keyboard.type("Halvt skrevet");
	await page.close();

	await context.unroute("**/api/reviews/**");
	const later = await context.newPage();
	await later.goto(at);
	await row(later, "krav-2").and(later.locator("[data-status=accepted]")).waitFor();
	await isSaved(later);
	await toRequirement(later, "krav-3");
	await later.keyboard.press("x");
	expect(await later.getByRole("dialog").getByRole("textbox").inputValue()).toBe("Halvt skrevet");
	await later.close();

	const elsewhere = await visit(browser, program);
	await elsewhere.page.goto(at);
	await row(elsewhere.page, "krav-1").and(elsewhere.page.locator("[data-status=accepted]")).waitFor();
	expect(await status(elsewhere.page, "krav-2")).toBe("accepted");
	await elsewhere.context.close();
	await context.close();
});

test("a row is changed in a form that names what is wrong, split into two, and the two merged", async () => {
	const { page, context, faults } = await opened();
	await toRequirement(page);
	await page.keyboard.press("e");
	const form = page.getByRole("dialog", { name: "Endre raden" });
	const words = form.getByLabel("Tekst");
	await words.fill("");
	await form.getByRole("button", { name: "Lagre endringen" }).click();
	await form.getByText("Fyll ut feltet.").waitFor();
	await words.fill("Kystetaten skal rapportere om havnene. Den skal gjøre det innen 1. juni 2025.");
	await form.getByLabel("Binder slik").selectOption("should");
	await form.getByRole("button", { name: "Legg til frist" }).click();
	await form.getByLabel("Dag").last().fill("2025-05-15");
	await form.getByRole("button", { name: "Lagre endringen" }).click();
	await form.waitFor({ state: "detached" });
	expect(await status(page, "krav-1")).toBe("changed");
	expect(await row(page, "krav-1").textContent()).toContain("og 1 til");

	await row(page, "krav-1").locator(".row-head").focus();
	await row(page, "krav-1").locator(".row-head").click();
	await page.keyboard.press("s");
	const lines = page.getByRole("dialog", { name: "Del raden i flere" }).getByRole("textbox");
	expect(await lines.inputValue()).toBe(
		"Kystetaten skal rapportere om havnene.\nDen skal gjøre det innen 1. juni 2025.",
	);
	await page.keyboard.press("Control+Enter");
	const made = page.locator('.row[data-status="added"]');
	await made.nth(1).waitFor();
	expect(await row(page, "krav-1").count()).toBe(0);

	await made.first().locator(".row-head").click();
	await page.keyboard.press("m");
	const merged = page.getByRole("dialog", { name: "Lag en rad av ordene" });
	await merged.getByRole("button", { name: "Lag raden" }).click();
	await merged.waitFor({ state: "detached" });
	expect(await made.count()).toBe(1);
	for (let times = 0; times < 3; times++) await page.keyboard.press("u");
	expect(await status(page, "krav-1")).toBe("read");
	await isSaved(page);
	await page.reload();
	await page.locator(".review-line").waitFor();
	await row(page, "krav-1").and(page.locator("[data-status=read]")).waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("a row is made of marked words, and rows are marked and judged together", async () => {
	const { page, context, faults } = await opened();
	await page.evaluate(() => {
		const words = document.querySelector(".paper p")!;
		getSelection()!.selectAllChildren(words);
	});
	const marked = (await page.evaluate(() => getSelection()!.toString())).replace(/\s+/g, " ");
	await page.getByRole("button", { name: "Lag en rad av ordene" }).click();
	const form = page.getByRole("dialog", { name: "Lag en rad av ordene" });
	await form.getByLabel("Slag").selectOption("report");
	await form.getByLabel("Navn").fill("Rapport om havnene");
	await form.getByRole("button", { name: "Lag raden" }).click();
	const made = page.locator('.row-report[data-status="added"]');
	await made.waitFor();
	await made.locator(".row-head").click();
	expect((await page.locator(".paper [data-lit]").allTextContents()).join("").replace(/\s+/g, "")).toBe(
		marked.replace(/\s+/g, ""),
	);

	await page.getByRole("button", { name: /^Merk \d+ som venter/ }).click();
	await page.locator(".bulk-bar").getByRole("button", { name: "Godta" }).click();
	expect(await page.locator('.row-requirement[data-status="read"]').count()).toBe(0);
	await toRequirement(page);
	await page.keyboard.press("v");
	await page.keyboard.press("v");
	await page.keyboard.press("x");
	await page.getByRole("dialog").getByText("2 rader").waitFor();
	await page.getByRole("button", { name: "Gjelder ikke oss" }).click();
	expect([await status(page, "krav-1"), await status(page, "krav-2")]).toEqual(["set-aside", "set-aside"]);
	await page.keyboard.press("u");
	expect([await status(page, "krav-1"), await status(page, "krav-2")]).toEqual(["accepted", "accepted"]);
	expect(faults).toEqual([]);
	await context.close();
});

test("what is asked about findings is gathered in one message to correct, copy and download", async () => {
	const { page, context, faults } = await opened();
	await page.getByRole("button", { name: /^Funn \d/ }).click();
	await page.locator(".row-finding .row-head").first().click();
	const said = await page.locator(".row-finding .row-title").first().textContent();
	await page.getByRole("button", { name: "Spør departementet" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Spør departementet" }).click();
	await page.getByRole("button", { name: "Spørsmål til departementet (1)" }).click();
	const message = page.getByRole("dialog", { name: "Spørsmål til departementet" });
	expect(await message.getByLabel("Spørsmål 1").inputValue()).toContain(said!.trim());
	await message.getByLabel("Melding").fill("Vi spør:");
	await message.getByLabel("Spørsmål 1").fill("Hvem er det vi svarer?");
	const downloading = page.waitForEvent("download");
	await message.getByRole("button", { name: "Last ned" }).click();
	const file = await (await downloading).path();
	expect(readFileSync(file, "utf8")).toBe("Vi spør:\n\n1. Hvem er det vi svarer?\n");
	expect(faults).toEqual([]);
	await context.close();
});
