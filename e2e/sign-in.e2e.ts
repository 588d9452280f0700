import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, sidewaysScroll, visit } from "./browser.ts";
import { type Program, startProgram } from "./program.ts";

let browser: Browser;
let program: Program;

beforeAll(async () => {
	[browser, program] = await Promise.all([openBrowser(), startProgram("demo")]);
});

afterAll(async () => {
	await browser?.close();
	await program?.close();
});

test("whoever comes without a session is sent to sign in, comes back to the page, and leaves by signing out", async () => {
	const { page, context, faults } = await visit(browser, null, { width: 360, height: 740 });
	await page.goto(`${program.url}/brev?x=1`);
	await page.getByRole("heading", { name: "Logg inn" }).waitFor();
	expect(new URL(page.url()).searchParams.get("tilbake")).toBe("/brev?x=1");
	expect(await page.getByRole("note").textContent()).toBe(
		"Demonstrasjon: klokken står på 6. mai 2025, og menneskene er oppdiktet.",
	);
	expect(await sidewaysScroll(page)).toBe(0);

	await page.getByRole("button", { name: "Henrik Nordli Etatsstyrer Demonstrasjonsdepartementet" }).click();
	await page.waitForURL(`${program.url}/brev?x=1`);
	await page.getByText("Henrik Nordli, Demodir").waitFor();
	expect(await sidewaysScroll(page)).toBe(0);

	await page.getByRole("button", { name: "Logg ut" }).click();
	await page.waitForURL(`${program.url}/logg-inn`);
	await page.goto(`${program.url}/brev`);
	await page.waitForURL(/\/logg-inn\?tilbake=%2Fbrev$/);
	expect(faults).toEqual([]);
	await context.close();
});
