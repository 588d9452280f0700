import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { type Program, readIn } from "./program.ts";

/** A letter with a table of contents, a background and a lead-in, and with the longest of words. */
const LETTER = `# Tildelingsbrev for Kystetaten for 2025

Fiskeridepartementet sender med dette tildelingsbrevet for 2025 til Kystetaten.

## Innhold

1 Innledning .......... 1

2 Arbeidsmarkedsintegreringskoordineringsvirksomhetsområdet .......... 2

3 Rapportering .......... 3

## 1 Innledning

${"Havnene ligger langs hele kysten, og skipene er mange. ".repeat(60)}

## 2 Arbeidsmarkedsintegreringskoordineringsvirksomhetsområdet

Regjeringen skal legge fram en melding om havnene. Kystetaten skal følge opp havnene innen 1. juni 2025.

## 3 Rapportering

Kystetaten skal:

- rapportere om havnene innen 1. september 2025
- varsle departementet om avvik
`;

let browser: Browser;
let program: Program;
let letter: string;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
	letter = `${program.url}/brev/${await readIn(program, "brev.md", Buffer.from(LETTER))}`;
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

const lit = async (page: Page): Promise<string> =>
	(await page.locator(".paper [data-lit]").allTextContents()).join(" ");

test("the coverage line opens into what was set aside, with reasons, and each lights its words", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(letter);
	await page.locator(".row").first().waitFor();
	const before = await page.getByRole("status").filter({ hasText: "rader" }).textContent();
	expect(await page.locator(".row-aside").count()).toBe(0);

	await page.getByRole("button", { name: /^Vis .*lagt til side$/ }).click();
	await page.getByRole("heading", { name: /^Lagt til side: andres løfte/ }).waitFor();
	await page.getByRole("heading", { name: /^Lagt til side: innleder en liste/ }).waitFor();
	await page.getByRole("button", { name: /^Regjeringen skal legge fram/ }).click();
	await page.getByText("pålegger ikke mottakeren noe").waitFor();
	expect(await lit(page)).toBe("Regjeringen skal legge fram en melding om havnene.");
	expect(new URL(page.url()).search).toContain("slag=plassering");

	await page.locator(".paper").getByText("Kystetaten skal:").click();
	await page.waitForFunction(
		() => document.querySelector(".paper [data-lit]")?.textContent === "Kystetaten skal:",
	);
	await page.getByRole("button", { name: "Vis radene igjen" }).click();
	await page.locator(".row-requirement").first().waitFor();
	expect(await page.getByRole("status").filter({ hasText: "rader" }).textContent()).toBe(before);
	expect(faults).toEqual([]);
	await context.close();
});

test("a line of the letter's contents leads to its heading by keyboard, and a pasted address too", async () => {
	const { page, context, faults } = await visit(browser, program, { height: 500 });
	await page.goto(letter);
	const focused = () => page.evaluate(() => document.activeElement?.textContent);
	await page.getByRole("link", { name: "3 Rapportering" }).focus();
	await page.keyboard.press("Enter");
	await page.waitForURL(/#avsnitt-\d+$/);
	expect(await focused()).toBe("3 Rapportering");
	const heading = page.getByRole("heading", { name: "3 Rapportering" });
	expect((await heading.boundingBox())!.y).toBeLessThan(500);

	const pasted = await visit(browser, program, { height: 500 });
	await pasted.page.goto(page.url());
	await pasted.page.waitForFunction(() => document.activeElement?.textContent === "3 Rapportering");
	await pasted.context.close();

	await page.goBack();
	await page.waitForURL((url) => url.hash === "");
	expect(faults).toEqual([]);
	await context.close();
});

test("words as long as they come keep within 360 pixels, on either side and in the list", async () => {
	const { page, context } = await visit(browser, program, { width: 360, height: 740, language: "en" });
	for (const address of [letter, `${letter}?vis=brev`, `${letter}?slag=plassering`, `${program.url}/brev`]) {
		await page.goto(address);
		await page.locator(".row:visible, .paper:visible, tbody tr").first().waitFor();
		expect(await sidewaysScroll(page), address).toBe(0);
	}
	expect(await page.locator("tbody").innerText()).toContain("Agency: Kystetaten · Budget year: 2025");
	await context.close();
});

test("the list fits every width, with agency and budget year", async () => {
	await readIn(program, "bygdeutvikling.md", readFileSync("test/letters/bygdeutvikling-2025/letter.md"));
	for (const width of [360, 768, 1024, 1121, 1440]) {
		const { page, context } = await visit(browser, program, { width, language: "en" });
		await page.goto(`${program.url}/brev`);
		await page.locator("tbody tr").nth(1).waitFor();
		expect(await sidewaysScroll(page), String(width)).toBe(0);
		const table = (await page.locator("table").boundingBox())!;
		expect(table.x + table.width, String(width)).toBeLessThanOrEqual(width);
		await context.close();
	}
});

test.each([
	["nn", "Blei ikkje lese inn.", "Fila er ikkje eit brev", "Brevet kunne ikkje hentast", "Det finst ikkje"],
	["en", "Was not read in.", "The file is no letter", "The letter could not be fetched", "It does not exist"],
] as const)("refusals are told in the language of the screen, in %s", async (language, ...said) => {
	const { page, context, faults } = await visit(browser, program, { language });
	await page.goto(`${program.url}/brev`);
	const picture = {
		name: "bilde.png",
		mimeType: "image/png",
		buffer: Buffer.from("\x89PNG\r\n\x1a\n\0", "latin1"),
	};
	await page.locator("input[type=file]").setInputFiles(picture);
	const refused = await page.locator(".incoming-refused").textContent();
	expect(refused).toContain(said[0]);
	expect(refused).toContain(said[1]);
	await page.goto(`${program.url}/brev/0196a464-0000-7000-8000-000000000000`);
	const alert = await page.getByRole("alert").textContent();
	expect(alert).toContain(said[2]);
	expect(alert).toContain(said[3]);
	expect(faults).toEqual([]);
	await context.close();
});
