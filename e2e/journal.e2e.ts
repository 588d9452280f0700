/** What each role meets of one letter: who reads it in, who sees it, who does not, and the proof of what was done. */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { isGenuine } from "../test/genuine.ts";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import type { Program } from "./program.ts";

const LETTER = readFileSync("test/letters/bygdeutvikling-2025/letter.md");
const { controller, neighbourController, steward, auditor } = DEMO_PEOPLE;

let browser: Browser;
let program: Program;
/** The letter's address in the program, once the controller has read it in. */
let path = "";

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

test("a controller signs in and reads a letter in", async () => {
	const { page, context, faults } = await visit(browser, null);
	await page.goto(`${program.url}/brev`);
	await page.getByRole("button", { name: controller.name }).click();
	await page.waitForURL(`${program.url}/brev`);
	const file = { name: "tildelingsbrev.md", mimeType: "text/markdown", buffer: LETTER };
	await page.locator("input[type=file]").setInputFiles(file);
	const link = page.locator('tbody a[href^="/brev/"]').first();
	await link.waitFor();
	path = (await link.getAttribute("href")) ?? "";
	await link.click();
	await page.locator(".row").first().waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("another agency's controller sees it by no address", async () => {
	const { page, context } = await visit(browser, program, { as: neighbourController });
	await page.goto(`${program.url}/brev`);
	await page.locator("input[type=file]").waitFor({ state: "attached" });
	await page.getByText(neighbourController.name).waitFor();
	expect(await page.locator("tbody tr").count()).toBe(0);
	for (const address of [path, path.replace("/brev/", "/spor/letter/")]) {
		await page.goto(`${program.url}${address}`);
		await page.getByRole("alert").getByText("Det finnes ikke").waitFor();
	}
	const id = path.split("/").at(-1);
	for (const address of [
		`/api/letters/${id}`,
		`/api/letters/${id}/reading.json`,
		`/api/letters/${id}/reading.xlsx`,
		`/api/letters/${id}/file`,
		`/api/audit/letter/${id}`,
		`/api/audit/letter/${id}/proof.json`,
	]) {
		const status = await page.evaluate(async (asked) => (await fetch(asked)).status, address);
		expect(status, address).toBe(404);
	}
	expect(await page.getByRole("link", { name: "Hendelser" }).count()).toBe(0);
	await context.close();
});

test("the ministry's steward sees what the agency has in use", async () => {
	const { page, context, faults } = await visit(browser, program, { as: steward });
	await page.goto(`${program.url}/brev`);
	await page.locator(`tbody a[href="${path}"]`).click();
	await page.locator(".row").first().waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("the auditor finds it among the events, and takes a proof along that stands until a byte is changed", async () => {
	const { page, context, faults } = await visit(browser, program, { as: auditor });
	await page.goto(`${program.url}/brev`);
	await page.getByRole("link", { name: "Hendelser" }).click();
	await page.getByLabel("Gjelder").selectOption({ label: "Brev" });
	await page.getByLabel("Hvem").selectOption({ label: controller.name });
	await page.waitForURL(/ting=letter/);
	const trail = page.locator(`tbody a[href="${path.replace("/brev/", "/spor/letter/")}"]`);
	await trail.waitFor();
	await expect.poll(() => page.locator("tbody tr").count()).toBe(1);
	expect(await page.locator("tbody tr").innerText()).toContain(controller.name);
	await trail.click();
	await sealed(page);

	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Last ned med bevis" }).click(),
	]);
	expect(download.suggestedFilename()).toBe(`spor-letter-${path.split("/").at(-1)}.json`);
	const file = readFileSync(await download.path(), "utf8");
	const { public_key: key, proof } = JSON.parse(file) as { public_key: string; proof: string };
	expect(proof).toContain(path.split("/").at(-1));
	expect(isGenuine(file, key)).toBe(true);
	const bytes = Buffer.from(file);
	const place = file.indexOf("letter.upload");
	bytes[place] = (bytes[place] ?? 0) ^ 1;
	expect(isGenuine(bytes.toString("utf8"), key)).toBe(false);
	expect(faults).toEqual([]);
	await context.close();
});

test("whoever signed in long ago confirms who they are, and the proof comes by itself", async () => {
	// A session of its own: signing in again ends the one before.
	const { page, context, faults } = await visit(browser, null);
	await page.goto(`${program.url}${path.replace("/brev/", "/spor/letter/")}`);
	await page.getByRole("button", { name: auditor.name }).click();
	// The server's own refusal needs a session of fifteen minutes; what the page makes of it does not.
	await page.route("**/proof.json", (route) =>
		route.fulfill({
			status: 401,
			contentType: "application/problem+json",
			body: '{"type":"/api/docs#step-up-required","minutes":15}',
		}),
	);
	await page.getByRole("button", { name: "Last ned med bevis" }).click();
	const dialog = page.getByRole("dialog");
	await dialog.getByRole("heading", { name: "Bekreft at det er deg" }).waitFor();
	await page.unroute("**/proof.json");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "Logg inn" }).click(),
	]);
	expect(download.suggestedFilename()).toMatch(/^spor-letter-.*\.json$/);
	await dialog.waitFor({ state: "detached" });
	expect(faults).toEqual([]);
	await context.close();
});

/** Looks again until all that the trail shows is sealed, which takes some seconds. */
async function sealed(page: Page): Promise<void> {
	for (let tries = 0; tries < 60; tries++) {
		await page.locator(".trail-entry").first().waitFor();
		if ((await page.getByText("Ikke forseglet ennå").count()) === 0) return;
		await page.waitForTimeout(1_000);
		await page.reload();
	}
	throw new Error("the trail was not sealed within a minute");
}

test("the events fit a narrow window, keep their filters in the address, and say when nothing fits", async () => {
	const { page, context, faults } = await visit(browser, program, { as: auditor, width: 360, height: 740 });
	await page.goto(`${program.url}/hendelser?ting=role`);
	await page.locator("tbody tr").first().waitFor();
	expect(await sidewaysScroll(page)).toBe(0);
	expect(await page.locator("tbody").innerText()).toContain(DEMO_PEOPLE.director.name);
	await page.goto(`${program.url}/hendelser?ting=role&til=2020-01-31`);
	await page.getByRole("heading", { name: "Ingen hendelser her" }).waitFor();
	await page.getByText("31. januar 2020").waitFor();
	await page.getByRole("button", { name: "Nullstill" }).last().click();
	await page.waitForURL(`${program.url}/hendelser`);
	await page.locator("tbody tr").first().waitFor();
	await page.goBack();
	await page.waitForURL(/til=2020-01-31/);
	expect(faults).toEqual([]);
	await context.close();
});
