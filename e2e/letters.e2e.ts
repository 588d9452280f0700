import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaveBrowser, sharedBrowser, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import type { Program } from "./program.ts";

const PDF = "demo/letter.pdf";

let browser: Browser;
let program: Program;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

test("a controller drops the year's letter in and finds when a draft is due and the words that say so", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(program.url);
	await page.getByRole("heading", { name: "Ingen brev ennå" }).waitFor();

	const picking = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: "Velg filer" }).click();
	await (await picking).setFiles(PDF);
	await page.getByRole("link", { name: "Åpne letter.pdf" }).click();
	await page.waitForURL(/\/brev\/[0-9a-f-]{36}/);

	await page.getByRole("searchbox", { name: "Søk i radene" }).fill("mandat rådgiver");
	const row = page.getByRole("button", { name: /^2025-08/ });
	await row.click();
	const details = page.locator(".row", { has: row });
	await details.getByText("fredag 31. oktober 2025").waitFor();
	expect(await details.textContent()).toContain("om 178 dager");
	const lit = (await page.locator(".paper [data-lit]").allTextContents()).join(" ");
	expect(lit).toContain("31. oktober 2025");
	expect(faults).toEqual([]);
	await context.close();
});

test("files dropped on the page are read one by one, and a refused one keeps its name and says why", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/brev`);
	await page.locator("input[type=file]").waitFor({ state: "attached" });
	const dropped = await page.evaluateHandle(() => {
		const files = new DataTransfer();
		files.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])], "skjermbilde.png"));
		files.items.add(new File(["# Brev\n\nEtaten skal rapportere innen 1. juni 2025.\n"], "notat.md"));
		return files;
	});
	// Beside the field that asks for files: the whole page takes them.
	await page.locator("h1").dispatchEvent("drop", { dataTransfer: dropped });
	await page.getByRole("link", { name: "Åpne notat.md" }).waitFor();
	const refused = page.locator(".incoming-file", { hasText: "skjermbilde.png" });
	const reason = await refused.locator(".incoming-refused").textContent();
	expect(reason).toContain("Ble ikke lest inn");
	expect(reason!.length).toBeGreaterThan("■ Ble ikke lest inn. ".length + 20);
	expect(faults).toEqual([]);
	await context.close();
});

test("a letter that was read in before is one letter, and the page says that it was known", async () => {
	const { page, context } = await visit(browser, program);
	await page.goto(`${program.url}/brev`);
	const file = { name: "igjen.pdf", mimeType: "application/pdf", buffer: readFileSync(PDF) };
	await page.locator("input[type=file]").setInputFiles(file);
	await page
		.getByText(/Lest inn|Var lest inn fra før/)
		.first()
		.waitFor();
	const before = await page.locator("tbody tr").count();
	await page.locator("input[type=file]").setInputFiles({ ...file, name: "enda en gang.pdf" });
	await page.getByText("Var lest inn fra før; ingenting er lagt til").last().waitFor();
	expect(await page.locator("tbody tr").count()).toBe(before);
	await context.close();
});

test("an address that leads nowhere says so, and where to go", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/oppdrag`);
	await page.getByRole("heading", { name: "Siden finnes ikke" }).waitFor();
	await page.getByRole("link", { name: "Til brevene" }).click();
	await page.getByRole("heading", { name: "Brev", exact: true }).waitFor();
	await page.goto(`${program.url}/brev/0196a464-0000-7000-8000-000000000000`);
	await page.getByRole("heading", { name: "Brevet kunne ikke hentes" }).waitFor();
	expect(faults).toEqual([]);
	await context.close();
});
