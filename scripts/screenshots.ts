/**
 * Takes docs/screenshots from the running program, on the demonstration letter: `npm run screenshots`, or only those
 * that are named: `npm run screenshots -- assignment year`.
 *
 * The same program and letter give the same pictures, so a changed picture is a changed page.
 */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { installationRoot } from "#platform/root.ts";
import { everyRow, type Look, openBrowser, visit } from "../e2e/browser.ts";
import { asked, type Program, readIn, startProgram } from "../e2e/program.ts";

interface Picture extends Look {
	readonly name: string;
	/** @param id the demonstration letter; @param later a supplementary letter that nobody has gone through */
	readonly path: (id: string, later: string) => string;
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
	{
		name: "year",
		path: () => "/aar/2025",
		ready: (page) => page.locator(".front-dues li").first().waitFor(),
	},
	{
		name: "year-360",
		path: () => "/aar/2025",
		ready: (page) => page.locator(".front-dues li").first().waitFor(),
		...{ width: 360, height: 740, scheme: "dark", language: "nn" },
	},
	{
		name: "assignment",
		path: () => "/aar/2025/oppdrag/2025-08",
		ready: (page) => page.locator(".origin mark").first().waitFor(),
	},
	{
		name: "year-wheel",
		path: () => "/aar/2025/aarshjul",
		ready: (page) => page.locator(".wheel-list li").first().waitFor(),
	},
	{
		name: "comparison",
		path: (_, later) => `/aar/2025/sammenlign/${later}`,
		async ready(page) {
			await page.locator(".comparison-change").first().waitFor();
			await page.locator(".comparison-words :is(summary, u-summary)").first().click();
			await page.locator(".origin-passage").first().waitFor();
		},
	},
	{
		name: "review",
		path: (_, later) => `/brev/${later}?slag=krav`,
		async ready(page) {
			await everyRow(page);
			await page.locator(".row-head").first().click();
			await page.locator(".row-deeds button").first().click();
			await page.locator(".row-judgement").first().waitFor();
		},
	},
	{
		name: "search",
		path: () => "/sok?sok=rådgiver mandat",
		async ready(page) {
			await page.locator(".search-hits .list-choose").first().click();
			await page.locator(".origin mark").first().waitFor();
		},
	},
];

/** A later letter, to be compared with the year and reviewed. */
const LATER = `Demonstrasjonsdepartementet

Integrerings- og mangfoldsdirektoratet

2. mai 2025

# Supplerende tildelingsbrev nr. 1 for 2025 til Integrerings- og mangfoldsdirektoratet

## 1 Endringer i oppdrag

### Oppdrag 2025-06 Verktøy mot rasisme på arbeidsplassen – ny frist

Fristen flyttes til 1. november 2025. IMDi skal melde fra til departementet hvis fristen ikke kan holdes.

### Oppdrag 2025-07 Digital foreldrestøtte – utgår

Oppdraget utgår.

## 2 Endringer i bevilgning

Bevilgningen på kap. 670 post 21 økes med 5 000 000 kroner. IMDi skal rapportere om bruken innen 1. oktober 2025.
`;

async function take(program: Program, named: readonly string[]): Promise<void> {
	const { letters } = await asked<{ letters: { id: string; version: number }[] }>(program, "/api/letters");
	const later = await readIn(program, "tillegg.md", Buffer.from(LATER));
	const browser = await openBrowser();
	try {
		for (const { name, path, ready, ...look } of PICTURES) {
			if (named.length > 0 && !named.includes(name)) continue;
			const { page, context } = await visit(browser, program, look);
			await page.goto(`${program.url}${path(letters[0]!.id, later)}`);
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
	await take(program, process.argv.slice(2));
} finally {
	await program.close();
}
