/** Whether pages are open to everyone: by the rules of WCAG 2.2 AA, in every language, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "#base/texts.ts";
import type { DemoPerson } from "#people";
import { type Visit, visit } from "./browser.ts";
import type { Program } from "./program.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules among them that look at colours: nothing else changes between light and dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** All rules, those that look at colours, or those that do not. */
type Rules = "all" | "colours" | "structure";

/** What a rule finds wrong, in few words. */
export async function violations(page: Page, rules: Rules = "all"): Promise<string[]> {
	// What is still fading in has colours of its own.
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	// What the page has from the last time need not be read and compiled again.
	const isThere = await page.evaluate(() => "axe" in window);
	const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: "0" } : {}) })
		.options({ resultTypes: ["violations"] })
		.setLegacyMode();
	if (rules === "colours") axe.withRules(COLOUR_RULES);
	else axe.withTags(RULES);
	if (rules === "structure") axe.disableRules(COLOUR_RULES);
	const { violations: found } = await axe.analyze();
	return found.flatMap(({ id: rule, nodes }) =>
		nodes.map(({ html, failureSummary }) => `${rule}: ${html} ${failureSummary}`),
	);
}

/** A page that is judged, in the state that people meet it in. */
export interface Place {
	readonly name: string;
	readonly at: () => readonly [program: Program, path: string];
	/** What to do before the page is judged. */
	readonly ready: (page: Page) => Promise<unknown>;
	readonly width?: number;
	/** Who looks; the controller where nobody is named. */
	readonly as?: DemoPerson;
}

/** Judges every place, in a browser that is open when the tests begin. */
export function judge(places: readonly Place[], browser: () => Browser): void {
	const visits = new Map<string, Promise<Visit>>();
	/** The page that one looks at a program in: to open one for each place takes longer than to judge most of them. */
	const looking = (program: Program, width: number, as?: DemoPerson): Promise<Visit> => {
		const key = [program.url, width, as?.id].join(" ");
		const look = { width, scheme: "light", ...(as === undefined ? {} : { as }) } as const;
		const opened = visits.get(key) ?? visit(browser(), program, look);
		visits.set(key, opened);
		return opened;
	};
	test.each(places)("$name is open to everyone", async ({ at, ready, width = 1280, as }) => {
		const [program, path] = at();
		const { page, faults } = await looking(program, width, as);
		const before = faults.length;
		await page.goto(`${program.url}${path}`);
		await ready(page);
		for (const language of LANGUAGES) {
			await speak(page, language);
			expect(await violations(page), language).toEqual([]);
		}
		await page.evaluate(() => {
			document.documentElement.dataset.colorScheme = "dark";
		});
		expect(await violations(page, "colours"), "in dark").toEqual([]);
		expect(faults.slice(before)).toEqual([]);
		await page.unrouteAll();
	});
}

/** Chooses a language in the page's head, also where a dialog lies over it. */
async function speak(page: Page, language: Language): Promise<void> {
	const choice = page.locator(`select:has(option[value="${language}"][lang])`);
	await choice.evaluate((select: HTMLSelectElement, value) => {
		select.value = value;
		select.dispatchEvent(new Event("change", { bubbles: true }));
	}, language);
	await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
}
