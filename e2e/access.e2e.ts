import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LANGUAGES } from "#base/texts.ts";
import { DEMO_PEOPLE, type DemoPerson } from "#people";
import { everyRow, openBrowser, visit } from "./browser.ts";
import { type Program, readIn, startProgram } from "./program.ts";
import { startUpgraded } from "./upgraded.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** A short letter with rows of every kind: each page is judged six times. */
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
		openBrowser(),
		startProgram("test"),
		startProgram("demo"),
		startUpgraded(WITH_CONTENTS),
	]);
	id = await readIn(
		full,
		"tildelingsbrev.md",
		Buffer.concat([readFileSync(SHORT_LETTER), Buffer.from(TELLS)]),
	);
});

afterAll(async () => {
	await browser?.close();
	await empty?.close();
	await full?.close();
	await upgraded?.close();
});

/** What a rule finds wrong, in few words. */
async function violations(page: Page): Promise<string[]> {
	// What is still fading in has colours of its own.
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	const { violations: found } = await new AxeBuilder({ page }).withTags(RULES).analyze();
	return found.flatMap(({ id: rule, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${rule}: ${html} ${failureSummary}`),
	);
}

interface Place {
	readonly name: string;
	readonly at: () => readonly [program: Program, path: string];
	/** What to do before the page is judged. */
	readonly ready: (page: Page) => Promise<unknown>;
	readonly width?: number;
	/** Who looks; the controller where nobody is named. */
	readonly as?: DemoPerson;
}

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
		name: "what the ministry is asked about a finding",
		at: () => [full, `/brev/${id}?slag=funn&rad=funn-1`],
		ready: async (page) => {
			await page.locator(".row-deeds button").first().click();
			await page.locator("dialog[open] textarea").waitFor();
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
		name: "the letter's trail",
		at: () => [full, `/spor/letter/${id}`],
		ready: (page) => page.locator(".trail-changes summary").first().click(),
	},
	{
		name: "what has been done, narrowed",
		at: () => [full, "/hendelser?ting=letter&fra=2025-01-01"],
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		as: DEMO_PEOPLE.auditor,
	},
	{
		name: "what has been done, on a small screen",
		at: () => [full, "/hendelser"],
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		width: 360,
		as: DEMO_PEOPLE.auditor,
	},
	{
		name: "the policy",
		at: () => [full, `/tilganger`],
		ready: (page) => page.locator("table").first().waitFor(),
	},
	{
		name: "the policy on a narrow page where nothing fits",
		at: () => [full, `/tilganger?sok=ingensliktord`],
		ready: (page) => page.locator(".empty").waitFor(),
		width: 360,
	},
	{
		name: "the keys",
		at: () => [full, `/brev/${id}?sok=ingensliktord`],
		ready: async (page) => {
			await page.locator(".reading-actions button").last().click();
			await page.locator("dialog[open]").waitFor();
		},
	},
	{
		name: "the sign-in page of a demonstration, after nobody came in",
		at: () => [full, "/logg-inn?feil=unknown"],
		ready: (page) => page.locator(".sign-in-person").first().waitFor(),
	},
	{
		name: "the people of an agency, with a person to add that lacks a name",
		at: () => [full, "/organisasjon/personer"],
		as: DEMO_PEOPLE.administrator,
		ready: async (page) => {
			await page.locator(".people-actions button").click();
			await page.locator(".change-form button[type=submit]").click();
			await page.locator("[aria-invalid=true]").waitFor();
		},
	},
	{
		name: "a person on a narrow page, as of a day",
		at: () => [full, `/organisasjon/personer/${DEMO_PEOPLE.auditor.id}?dag=2025-05-01`],
		as: DEMO_PEOPLE.administrator,
		ready: (page) => page.locator(".people-table").waitFor(),
		width: 360,
	},
	{
		name: "a person who is about to be ended",
		at: () => [full, `/organisasjon/personer/${DEMO_PEOPLE.auditor.id}`],
		as: DEMO_PEOPLE.administrator,
		ready: async (page) => {
			await page.locator(".people-actions button").last().click();
			await page.locator("dialog[open] li").first().waitFor();
		},
	},
	{
		name: "the units of an agency that has none",
		at: () => [full, "/organisasjon/enheter"],
		as: DEMO_PEOPLE.administrator,
		ready: (page) => page.locator(".empty").waitFor(),
	},
	{
		name: "the organisations that a ministry steers",
		at: () => [full, "/organisasjon"],
		as: DEMO_PEOPLE.ministryAdministrator,
		ready: (page) => page.locator(".people-table a").first().waitFor(),
	},
	{
		name: "who steers whom, about to be changed",
		at: () => [full, "/organisasjon/styring"],
		as: DEMO_PEOPLE.ministryAdministrator,
		ready: async (page) => {
			await page.locator(".people-actions button").click();
			await page.locator("dialog[open] select").first().waitFor();
		},
	},
	{
		name: "a file of the register that is looked over",
		at: () => [full, "/organisasjon/enhetsregisteret"],
		as: DEMO_PEOPLE.ministryAdministrator,
		ready: async (page) => {
			const form = { kode: "ORGL" };
			const unit = { organisasjonsnummer: "991825827", navn: "HAVNETILSYNET", organisasjonsform: form };
			await page.locator("textarea").fill(JSON.stringify(unit));
			await page.locator("textarea + * button, .people > div > button").last().click();
			await page.locator(".people-table input").first().waitFor();
		},
	},
	{
		name: "the year",
		at: () => [full, "/aar/2025"],
		ready: (page) => page.locator(".year-goals li").first().waitFor(),
	},
	{
		name: "a year that no letter has begun",
		at: () => [empty, "/aar/2025"],
		ready: (page) => page.locator(".empty").waitFor(),
	},
	{
		name: "assignments with the words of one",
		at: () => [full, "/aar/2025/oppdrag"],
		ready: async (page) => {
			await page.locator(".list-choose").first().click();
			await page.locator(".origin mark").first().waitFor();
		},
	},
	{
		name: "the year's money on a narrow page",
		at: () => [full, "/aar/2025/penger"],
		ready: (page) => page.locator(".money-name").first().waitFor(),
		width: 360,
	},
	{
		name: "a later letter compared with the year",
		at: () => [full, `/aar/2025/sammenlign/${id}`],
		ready: async (page) => {
			await page.locator(".comparison-change").first().waitFor();
			await page.locator(".comparison-words summary, .comparison-words u-summary").first().click();
			await page.locator(".origin-passage").first().waitFor();
		},
	},
	{
		name: "an address that leads nowhere",
		at: () => [full, `/x`],
		ready: (page) => page.locator("h1").waitFor(),
	},
];

describe.each(PLACES)("$name", ({ at, ready, width = 1280, as }) => {
	for (const language of LANGUAGES) {
		test.each(["light", "dark"] as const)(`is open to everyone, in ${language} and %s`, async (scheme) => {
			const [program, path] = at();
			const { page, context, faults } = await visit(browser, program, {
				...{ width, language, scheme },
				...(as === undefined ? {} : { as }),
			});
			await page.goto(`${program.url}${path}`);
			await ready(page);
			expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
			expect(await violations(page)).toEqual([]);
			expect(faults).toEqual([]);
			await context.close();
		});
	}
});

test.each(["light", "dark"] as const)(
	"the interface's documentation is open to everyone, in %s",
	async (scheme) => {
		const { page, context, faults } = await visit(browser, full, { scheme });
		await page.emulateMedia({ colorScheme: scheme });
		await page.goto(`${full.url}/api/docs`);
		expect(await violations(page)).toEqual([]);
		expect(faults).toEqual([]);
		await context.close();
	},
);
