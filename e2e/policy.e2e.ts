import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import type { Program } from "./program.ts";

let browser: Browser;
let program: Program;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

test("a lawyer finds what a role may do with letters, sends the address to a colleague, and takes the table along", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(program.url);
	await page.getByRole("link", { name: "Tilganger" }).click();
	const lines = page.locator("tbody tr");
	await lines.first().waitFor();
	const all = await lines.count();
	await page.getByLabel("Rolle").selectOption({ label: "Etatsstyrer" });
	await page.getByLabel("Hva det gjelder").selectOption({ label: "Brev" });
	await page.waitForURL(/rolle=etatsstyrer&gjelder=brev/);
	const shown = await lines.count();
	expect(shown).toBeLessThan(all);
	expect(await page.getByRole("status").textContent()).toBe(`Viser ${shown} av ${all}`);
	const list = lines.filter({ hasText: "Brevene, sist innlest først" });
	expect(await list.textContent()).toContain("Etatsstyrer: I bruk");
	expect((await lines.allTextContents()).join()).not.toContain("Les inn et brev");

	const colleague = await visit(browser, program, { language: "nn", width: 360, scheme: "dark" });
	await colleague.page.goto(page.url());
	await colleague.page.locator("tbody tr").first().waitFor();
	expect(await colleague.page.locator("tbody tr").count()).toBe(shown);
	expect(await sidewaysScroll(colleague.page)).toBe(0);
	await colleague.context.close();

	await page.getByRole("searchbox", { name: "Søk i tilgangene" }).fill("regneark");
	await page.waitForURL(/sok=regneark/);
	expect(await lines.count()).toBe(1);
	await page.getByRole("link", { name: "R2.13" }).click();
	expect(await page.locator("[id='rule-R2.13']").textContent()).toContain("arkivforskrifta");
	await page.getByRole("searchbox").fill("");
	await page.getByLabel("Hva det gjelder").selectOption({ label: "Spor" });
	await page.getByLabel("Rolle").selectOption({ label: "Revisor" });
	const proof = lines.filter({ hasText: "Sporet som fil" });
	expect(await proof.textContent()).toContain("Høyst 15 minutter gammel");
	expect(await lines.filter({ hasText: "Hva som har skjedd med en ting" }).textContent()).toContain(
		"Trengs ikke",
	);
	await page.getByRole("searchbox").fill("ingensliktord");
	await page.getByRole("heading", { name: "Ingen tilganger passer" }).waitFor();
	await page.getByRole("button", { name: "Vis alle" }).last().click();
	await expect.poll(() => lines.count()).toBe(all);

	const downloading = page.waitForEvent("download");
	await page.getByRole("link", { name: "Last ned som tabell" }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toBe("rorkult-tilganger.csv");
	const text = readFileSync(await file.path(), "utf8");
	expect(text.split("\r\n").length).toBeGreaterThan(all);
	expect(text).toContain('"Etatsstyrer";"I bruk";"";"R2.13"');
	expect(faults).toEqual([]);
	await context.close();
});
