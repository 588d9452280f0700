/**
 * Takes docs/screenshots from the running program, on the demonstration letter: `npm run screenshots`.
 *
 * The same program and letter give the same pictures, so a changed picture is a changed page.
 */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { installationRoot } from "#platform/root.ts";
import { everyRow, type Look, openBrowser, visit } from "../e2e/browser.ts";
import { asked, type Program, startProgram } from "../e2e/program.ts";

interface Picture extends Look {
	readonly name: string;
	readonly path: (id: string) => string;
	readonly ready: (page: Page) => Promise<unknown>;
}

const list = (page: Page) => page.locator("tbody tr, .empty").first().waitFor();
const assignment = async (page: Page): Promise<void> => {
	await everyRow(page);
	await page.getByRole("button", { name: /^2025-08/ }).click();
};
const finding = async (page: Page): Promise<void> => {
	await everyRow(page);
	await page.locator(".row-head").first().click();
};

const PICTURES: readonly Picture[] = [
	{ name: "letters", path: () => "/brev", ready: list },
	{ name: "letters-dark-360", path: () => "/brev", ready: list, width: 360, height: 740, scheme: "dark" },
	{ name: "reading", path: (id) => `/brev/${id}`, ready: assignment },
	{ name: "reading-dark", path: (id) => `/brev/${id}`, ready: finding, scheme: "dark", language: "nn" },
	{ name: "reading-money", path: (id) => `/brev/${id}?slag=penger`, ready: everyRow, language: "en" },
	{ name: "reading-360", path: (id) => `/brev/${id}?slag=oppdrag`, ready: everyRow, width: 360, height: 740 },
	{
		name: "reading-letter-360",
		path: (id) => `/brev/${id}?vis=brev&rad=oppdrag-2025-08`,
		ready: (page) => page.locator(".row-sheet").waitFor(),
		width: 360,
		height: 740,
		scheme: "dark",
	},
];

async function take(program: Program): Promise<void> {
	const { letters } = await asked<{ letters: { id: string; version: number }[] }>(program, "/api/letters");
	const browser = await openBrowser();
	try {
		for (const { name, path, ready, ...look } of PICTURES) {
			const { page, context } = await visit(browser, program, look);
			await page.goto(`${program.url}${path(letters[0]!.id)}`);
			await ready(page);
			await page.mouse.move(0, 0);
			await page.waitForTimeout(300);
			await page.screenshot({ path: join(installationRoot, "docs/screenshots", `${name}.png`) });
			await context.close();
		}
	} finally {
		await browser.close();
	}
}

const program = await startProgram("demo");
try {
	await take(program);
} finally {
	await program.close();
}
