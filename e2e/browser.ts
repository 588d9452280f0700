/** A browser without a screen, and pages in it that notice what must never happen. */
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import type { Language } from "#base/texts.ts";
import type { DemoPerson } from "#people";
import { findChromium } from "../scripts/chromium.mjs";
import type { Program } from "./program.ts";

const FLAGS = [
	"--headless",
	"--no-sandbox",
	"--disable-gpu",
	"--disable-quic",
	"--no-first-run",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
];

/** Starts the installed Chromium. */
export async function openBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	if (executablePath === null)
		throw new Error("There is no Chromium: install it, or set CHROMIUM to its path.");
	return chromium.launch({ executablePath, args: FLAGS });
}

/** The browser of this process, once it has one. */
let shared: Promise<Browser> | null = null;

/** The browser that the journeys of a process have one after another; it ends with the process. */
export function sharedBrowser(): Promise<Browser> {
	shared ??= openBrowser();
	return shared;
}

/** Leaves the shared browser as it was found, also where a journey ended before it had closed its pages. */
export async function leaveBrowser(browser: Browser | undefined): Promise<void> {
	for (const context of browser?.contexts() ?? []) await context.close();
}

/** How a page is looked at. */
export interface Look {
	readonly width?: number;
	readonly height?: number;
	readonly language?: Language;
	readonly scheme?: "light" | "dark";
	/** Who looks; the controller where nobody is named. */
	readonly as?: DemoPerson;
}

/** A page of its own, and what went wrong in it: faults in scripts, and what the security policy stopped. */
export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly faults: readonly string[];
}

/**
 * Opens a page that has not been anywhere yet, in a browser that somebody is signed in with.
 *
 * @param program what they are signed in to; null for a browser that nobody is signed in with
 */
export async function visit(
	browser: Browser,
	program: Pick<Program, "url" | "signIn"> | null,
	look: Look = {},
): Promise<Visit> {
	const { width = 1440, height = 900, language = "nb", scheme = "light" } = look;
	const context = await browser.newContext({ viewport: { width, height }, locale: "nb-NO" });
	if (program !== null) {
		const [name = "", value = ""] = (await program.signIn(look.as)).split(/=(.*)/);
		await context.addCookies([{ name, value, url: program.url }]);
	}
	const page = await context.newPage();
	const faults: string[] = [];
	page.on("pageerror", (fault) => faults.push(String(fault)));
	page.on("console", (message) => {
		const isRefusal = message.text().startsWith("Failed to load resource");
		if (message.type() === "error" && !isRefusal) faults.push(message.text());
	});
	await page.exposeFunction("stopped", (what: string) => faults.push(`stopped by the policy: ${what}`));
	await page.addInitScript(
		([chosenLanguage, chosenScheme]) => {
			localStorage.setItem("rorkult.language", chosenLanguage!);
			localStorage.setItem("rorkult.scheme", chosenScheme!);
			document.addEventListener("securitypolicyviolation", (event) => {
				(window as unknown as { stopped: (what: string) => void }).stopped(
					`${event.violatedDirective} ${event.blockedURI}`,
				);
			});
		},
		[language, scheme],
	);
	return { page, context, faults };
}

/** How many pixels the page is wider than the window: more than none means that it scrolls sideways. */
export function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** Waits until every row that the page tells of stands in it. */
export async function everyRow(page: Page): Promise<void> {
	await page.waitForFunction(() => {
		const told = document.querySelector(".kinds [aria-pressed=true] .count")?.textContent?.replace(/\D/g, "");
		return told && document.querySelectorAll(".row").length === Number(told);
	});
}
