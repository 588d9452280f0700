import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { judge, type Place } from "./access.ts";
import { everyRow, leaveBrowser, sharedBrowser } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { type Program, readIn } from "./program.ts";
import { startUpgraded } from "./upgraded.ts";

/** A short letter with rows of every kind: each page is judged in every language. */
const SHORT_LETTER = "test/letters/bygdeutvikling-2025/letter.md";

/** What the government itself will do binds nobody: the reader sets it aside. */
const TELLS = "\n\n## Regjeringens arbeid\n\nRegjeringen skal legge fram en melding om bygdene.\n";

/** A letter with a table of contents of its own. */
const WITH_CONTENTS =
	"# Brev\n\n1 Krav .... 1\n\n2 Svar .... 2\n\n## 1 Krav\n\nEtaten skal svare.\n\n## 2 Svar\n\nSnart.\n";

let browser: Browser;
let empty: Program;
let full: Program;
let upgraded: Program & { readonly id: string };
let id: string;

beforeAll(async () => {
	[browser, empty, full, upgraded] = await Promise.all([
		sharedBrowser(),
		startInstalled("test"),
		startInstalled("demo"),
		startUpgraded(WITH_CONTENTS),
	]);
	id = await readIn(
		full,
		"tildelingsbrev.md",
		Buffer.concat([readFileSync(SHORT_LETTER), Buffer.from(TELLS)]),
	);
});

afterAll(async () => {
	await leaveBrowser(browser);
	await empty?.close();
	await full?.close();
	await upgraded?.close();
});

const PLACES: readonly Place[] = [
	{
		name: "the empty list",
		at: () => [empty, `/brev`],
		ready: (page) => page.locator(".empty").waitFor(),
	},
	{
		name: "the list with a file that was refused",
		at: () => [full, `/brev`],
		ready: async (page) => {
			await page.locator("tbody tr").first().waitFor();
			await page
				.locator("input[type=file]")
				.setInputFiles({ name: "bilde.png", mimeType: "image/png", buffer: Buffer.from([1, 2, 3, 4]) });
			await page.locator(".incoming-refused").waitFor();
		},
	},
	{
		name: "a letter with a row open",
		at: () => [full, `/brev/${id}`],
		ready: async (page) => {
			await everyRow(page);
			await page.locator(".row-assignment .row-head").nth(2).click();
		},
	},
	{
		name: "a letter on a narrow page",
		at: () => [full, `/brev/${id}?vis=brev&rad=krav-1`],
		ready: (page) => page.locator(".row-sheet").waitFor(),
		width: 360,
	},
	{
		name: "the account of the binding text",
		at: () => [full, `/brev/${id}?slag=plassering`],
		ready: (page) => page.locator(".row-aside .row-head").first().click(),
	},
	{
		name: "a letter with contents of its own, read by another reader",
		at: () => [upgraded, `/brev/${upgraded.id}`],
		ready: async (page) => {
			await page.locator(".read-again").waitFor();
			await page.locator(".contents a").first().waitFor();
		},
	},
	{
		name: "a letter under review, with rows that are judged and one that came back",
		at: () => [full, `/brev/${id}?slag=krav&rad=krav-3`],
		ready: async (page) => {
			await everyRow(page);
			await page.locator(".row-deeds").waitFor();
			const open = page.locator(".row[data-chosen]");
			if ((await open.getAttribute("data-status")) === "read") {
				await page.locator(".row-deeds button").first().click();
				await page.locator(".row-judgement").waitFor();
			}
			await page.route("**/api/reviews/**", (route) =>
				route.fulfill({
					status: 409,
					contentType: "application/problem+json",
					body: '{"type":"/api/docs#denied"}',
				}),
			);
			await page.locator(".row-deeds button").last().click();
			await page.locator(".review-refused").waitFor();
		},
	},
	{
		name: "a comment that is being written, with colleagues to mention",
		at: () => [full, `/brev/${id}?slag=krav&rad=krav-4`],
		ready: async (page) => {
			await everyRow(page);
			await page.locator(".comment-words").pressSequentially("Hei @k");
			await page.locator(".mention-list [role=option]").first().waitFor();
		},
	},
	{
		name: "what the ministry is asked about a finding",
		at: () => [full, `/brev/${id}?slag=funn&rad=funn-1`],
		ready: async (page) => {
			await page.locator(".row-deeds button").first().click();
			await page.locator("dialog[open] textarea").waitFor();
		},
	},
	{
		name: "the questions of a review as one message to the ministry",
		at: () => [full, `/brev/${id}?slag=funn&rad=funn-2`],
		ready: async (page) => {
			await everyRow(page);
			await page.locator(".row-deeds").waitFor();
			await page.locator(".row-deeds button").first().click();
			await page.locator("dialog[open] button[type=submit]").click();
			await page.locator("dialog[open]").waitFor({ state: "detached" });
			await page.locator(".review-line > button").last().click();
			await page.locator("dialog[open] textarea").first().waitFor();
			await page.locator("dialog[open] button[type=submit]").click();
			await page.locator("dialog[open] textarea[readonly]").first().waitFor();
		},
	},
	{
		name: "the form of an assignment, with deadlines and a field that is wrong",
		at: () => [full, `/brev/${id}?slag=oppdrag`],
		ready: async (page) => {
			await page.locator(".row-assignment .row-head").first().click();
			await page.getByRole("button", { name: /^(?:Endre|Change)$/ }).click();
			const form = page.locator("dialog[open]");
			await form.locator('[name="title"]').fill("");
			await form.locator("button[type=submit]").click();
			await form.locator('[aria-invalid="true"]').waitFor();
		},
	},
	{
		name: "rows that are marked",
		at: () => [full, `/brev/${id}?slag=krav&rad=krav-5`],
		ready: async (page) => {
			await everyRow(page);
			await page.locator(".bulk-bar button").click();
			await page.locator(".row[data-marked]").first().waitFor();
		},
	},
	{
		name: "the keys",
		at: () => [full, `/brev/${id}?sok=ingensliktord`],
		ready: async (page) => {
			await page.getByText("Ingen rader passer", { exact: true }).waitFor();
			await page.getByRole("button", { name: "Taster", exact: true }).click();
			await page.locator("dialog[open]").waitFor();
		},
	},
];

judge(PLACES, () => browser);
