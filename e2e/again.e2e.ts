import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaveBrowser, sharedBrowser, visit } from "./browser.ts";
import { asked, type Program } from "./program.ts";
import { startUpgraded } from "./upgraded.ts";

let browser: Browser;
let program: Program & { readonly id: string };

beforeAll(async () => {
	[browser, program] = await Promise.all([
		sharedBrowser(),
		startUpgraded("# Tildelingsbrev 2026\n\nEtaten skal svare innen 1. mars 2026.\n"),
	]);
});

const stored = async (): Promise<number> => {
	const { letters } = await asked<{ letters: { id: string; version: number }[] }>(program, "/api/letters");
	return letters[0]!.version;
};

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

test("a letter that another reader read says so, and is read again where somebody asks", async () => {
	const { page, context, faults } = await visit(browser, program, { width: 360, height: 740 });
	const other = await visit(browser, program, { language: "nn" });
	const address = `${program.url}/brev/${program.id}`;
	await Promise.all([page.goto(address), other.page.goto(address)]);
	await other.page.getByText("Brevet er lese av ei anna utgåve av lesaren").waitFor();

	await page.getByText("Brevet er lest av en annen utgave av leseren").waitFor();
	await page.getByRole("button", { name: "Les på nytt" }).focus();
	await page.keyboard.press("Enter");
	await page.getByRole("status").filter({ hasText: "Brevet er lest på nytt." }).waitFor();
	expect(await page.getByRole("button", { name: "Les på nytt" }).count()).toBe(0);
	await page.reload();
	await page.locator(".row").first().waitFor();
	expect(await page.locator(".read-again").count()).toBe(0);

	await other.page.getByRole("button", { name: "Les på nytt" }).click();
	await other.page.getByRole("status").filter({ hasText: "Brevet er lese på nytt." }).waitFor();
	expect(await stored()).toBe(2);
	expect([...faults, ...other.faults]).toEqual([]);
	await Promise.all([context.close(), other.context.close()]);
});
