import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { type Program, readIn } from "./program.ts";

const LETTER = `# Tildelingsbrev for 2025 til Kystvesenet

## 1 Oppdrag

Kystvesenet skal merke skjær. Kystvesenet skal fjerne vrak innen 31. september 2025.
`;

let browser: Browser;
let program: Program;
let letter: string;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
	letter = await readIn(program, "brev.md", Buffer.from(LETTER));
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

test("by keyboard a colleague is mentioned at a row, hears of it at the start, follows it to the row and answers", async () => {
	const first = await visit(browser, program);
	const { page } = first;
	// What colleagues have said comes late: the key is pressed before there is a field to go to.
	await page.route("**/api/letters/*/comments*", async (route) => {
		await new Promise((later) => setTimeout(later, 400));
		await route.continue();
	});
	await page.goto(`${program.url}/brev/${letter}?slag=krav`);
	await page.locator(".review-line").waitFor();
	await page.keyboard.press("j");
	await page.keyboard.press("c");
	const field = page.getByRole("textbox", { name: "Kommentar til kolleger" });
	await field.waitFor();
	await page.waitForFunction(() => document.activeElement?.matches(".comment-words"));
	await page.keyboard.type("Er dette vårt, @kar");
	await page.getByRole("option", { name: "Kari Fjellheim" }).waitFor();
	await page.keyboard.press("Enter");
	await page.waitForFunction(() =>
		document.querySelector<HTMLTextAreaElement>(".comment-words")?.value.endsWith("@Kari Fjellheim "),
	);
	await page.reload();
	await page.waitForFunction(() =>
		document.querySelector<HTMLTextAreaElement>(".comment-words")?.value.endsWith("@Kari Fjellheim "),
	);
	await field.focus();
	await page.keyboard.press("Control+Enter");
	await page.locator(".comment-text strong", { hasText: "@Kari Fjellheim" }).waitFor();
	await page.locator(".row-head", { hasText: "1 kommentar" }).waitFor();
	expect(await field.inputValue()).toBe("");

	const second = await visit(browser, program, { as: DEMO_PEOPLE.director, width: 360 });
	await second.page.goto(`${program.url}/`);
	const notice = second.page.getByRole("region", { name: "En kommentar nevner deg:" });
	await notice.getByRole("link", { name: /^Ingrid Solvang i / }).click();
	await second.page.waitForURL(/\/brev\/.*rad=krav-1/);
	await second.page.locator(".comment-text", { hasText: "Er dette vårt" }).waitFor();
	expect(await sidewaysScroll(second.page)).toBe(0);
	await second.page.getByRole("textbox", { name: "Kommentar til kolleger" }).fill("Ja.");
	await second.page.getByRole("button", { name: "Legg til kommentar" }).click();
	await second.page.locator(".comment-text", { hasText: "Ja." }).waitFor();
	await second.page.goto(`${program.url}/brev`);
	await second.page
		.getByRole("link", { name: /Tildelingsbrev/ })
		.first()
		.waitFor();
	expect(await notice.count()).toBe(0);

	await page.locator(".comment-text", { hasText: "Ja." }).waitFor();
	await page.getByRole("button", { name: "Ta tilbake" }).click();
	await page.getByText("Kommentaren er tatt tilbake.").waitFor();
	await page.getByRole("button", { name: "Marker som løst" }).click();
	await page.locator(".comment-by", { hasText: "Løst" }).waitFor();
	for (const { faults, context } of [first, second]) {
		expect(faults).toEqual([]);
		await context.close();
	}
});

test("a comment that is written without a network waits in the browser, and is sent by itself when it is back", async () => {
	const { page, context } = await visit(browser, program);
	await page.goto(`${program.url}/brev/${letter}?slag=krav&rad=krav-2`);
	const field = page.getByRole("textbox", { name: "Kommentar til kolleger" });
	await field.waitFor();
	await context.route("**/api/comments/add", (route) => route.abort());
	await field.fill("Hvem fjerner vrakene?");
	await field.press("Control+Enter");
	await page.getByText("Ikke sendt ennå.").waitFor();
	await field.fill("Og når?");
	await field.press("Control+Enter");
	expect(await field.inputValue()).toBe("");
	await page.close();

	// Another window finds them kept; nobody has to do anything there.
	const later = await context.newPage();
	await later.goto(`${program.url}/brev/${letter}?slag=krav&rad=krav-2`);
	await later.locator("[data-state=waiting]").nth(1).waitFor();
	await context.unroute("**/api/comments/add");
	await later.evaluate(() => dispatchEvent(new Event("online")));
	await later.locator(".row-head", { hasText: "2 kommentarer" }).waitFor();
	await later.locator("[data-state=waiting]").first().waitFor({ state: "detached" });
	expect(await later.locator("[data-state=standing] .comment-text").allTextContents()).toEqual([
		"Hvem fjerner vrakene?",
		"Og når?",
	]);
	await context.close();
});
