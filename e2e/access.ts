/** Whether pages are open to everyone: by the rules of WCAG 2.2 AA, in every language, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "#base/texts.ts";
import type { DemoPerson } from "#people";
import { visit } from "./browser.ts";
import type { Program } from "./program.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The rules among them that look at colours: nothing else changes between light and dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** What a rule finds wrong, in few words. */
export async function violations(page: Page, ofColour = false): Promise<string[]> {
	// What is still fading in has colours of its own.
	await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
	const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
	const rules = ofColour ? axe.withRules(COLOUR_RULES) : axe.withTags(RULES);
	const { violations: found } = await rules.analyze();
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
	describe.each(places)("$name", ({ at, ready, width = 1280, as }) => {
		test.each(LANGUAGES)("is open to everyone, in %s, in light and in dark", async (language) => {
			const [program, path] = at();
			const { page, context, faults } = await visit(browser(), program, {
				...{ width, language, scheme: "light" },
				...(as === undefined ? {} : { as }),
			});
			await page.goto(`${program.url}${path}`);
			await ready(page);
			expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
			expect(await violations(page)).toEqual([]);
			await page.evaluate(() => {
				document.documentElement.dataset.colorScheme = "dark";
			});
			expect(await violations(page, true), "in dark").toEqual([]);
			expect(faults).toEqual([]);
			await context.close();
		});
	});
}
