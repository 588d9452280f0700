import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import type { Program } from "./program.ts";

let browser: Browser;
let program: Program;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("demo")]);
});

afterAll(async () => {
	await leaveBrowser(browser);
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
	await page.getByText("Henrik Nordli").waitFor();
	expect(await sidewaysScroll(page)).toBe(0);

	await page.getByRole("button", { name: "Henrik Nordli" }).click();
	await page.getByRole("button", { name: "Nabodirektoratet" }).click();
	await page.locator(".frame-year", { hasText: "Nabodir" }).waitFor();
	await page.getByRole("button", { name: "Henrik Nordli" }).click();
	await page.getByRole("button", { name: "Logg ut", exact: true }).click();
	await page.waitForURL(`${program.url}/logg-inn`);
	await page.goto(`${program.url}/brev`);
	await page.waitForURL(/\/logg-inn\?tilbake=%2Fbrev$/);
	expect(faults).toEqual([]);
	await context.close();
});

test("the administrator ends a session, the page says so at once, and one goes on after signing in again", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/tilganger`);
	const typed = page.getByRole("searchbox", { name: "Søk i tilgangene" });
	await typed.fill("brev");
	const admin = await visit(browser, program, { as: DEMO_PEOPLE.administrator, width: 360, height: 740 });
	await admin.page.goto(`${program.url}/mine-okter`);
	const theirs = admin.page.locator("tr", { hasText: DEMO_PEOPLE.controller.name });
	await theirs.first().waitFor();
	expect(await sidewaysScroll(admin.page)).toBe(0);
	await theirs.first().getByRole("button").click();
	await page.getByRole("heading", { name: "Du er logget ut" }).waitFor({ timeout: 5000 });
	await page.getByText("En administrator avsluttet økta.").waitFor();

	const opening = context.waitForEvent("page");
	await page.getByRole("button", { name: "Logg inn igjen" }).click();
	const tab = await opening;
	await tab.getByRole("button", { name: DEMO_PEOPLE.controller.name }).click();
	await page.getByRole("heading", { name: "Du er logget ut" }).waitFor({ state: "detached" });
	expect(await typed.inputValue()).toBe("brev");
	expect(faults).toEqual([]);
	await context.close();
	await admin.context.close();
});
