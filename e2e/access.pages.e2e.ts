import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { judge, type Place, violations } from "./access.ts";
import { leaveBrowser, sharedBrowser, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { askMinistry, goThrough, type Program, readIn, send } from "./program.ts";

/** A later letter of few words: what it changes is shown beside the whole year. */
const SUPPLEMENT =
	"# Supplerende tildelingsbrev nr. 1 for 2025\n\n## Endringer i oppdrag\n\n### Oppdrag 2025-07 Digital foreldrestøtte – utgår\n\nOppdraget utgår.\n";

/** A letter of allocation that nobody has gone through. */
const WAITING =
	"# Tildelingsbrev for 2025 til Kystvesenet\n\nKystvesenet skal rapportere innen 1. juni 2025.\n";

let browser: Browser;
let empty: Program;
let full: Program;
let supplement: string;
let ended: string;

/** A person of the agency who has left; gives the id. */
async function somebodyEnded(): Promise<string> {
	const as = DEMO_PEOPLE.administrator;
	const added = await send<{ id: string; version: number }>(
		full,
		"/api/people/add",
		{ name: "Olga Fyrlund" },
		{ as },
	);
	await send(full, "/api/people/end", { id: added.id }, { as, version: added.version });
	return added.id;
}

/** A letter of allocation that one person has accepted where another confirms. */
async function waitForSecond(): Promise<void> {
	const letter = await readIn(empty, "venter.md", Buffer.from(WAITING.replace("2025", "2027")));
	await goThrough(empty, letter);
	const chosen = { needsSecond: true };
	await send(empty, "/api/confirming/choose", chosen, { as: DEMO_PEOPLE.administrator });
	await send(empty, "/api/years/accept", { id: letter }, { version: 1 });
}

beforeAll(async () => {
	[browser, empty, full] = await Promise.all([
		sharedBrowser(),
		startInstalled("test"),
		startInstalled("demo"),
	]);
	[supplement, ended] = await Promise.all([
		readIn(full, "tillegg.md", Buffer.from(SUPPLEMENT)),
		somebodyEnded(),
		readIn(empty, "brev.md", Buffer.from(WAITING)),
		waitForSecond(),
	]);
	const wrong = "# Tildelingsbrev 2024\n\nEtaten skal svare innen 31. september 2024.\n";
	await askMinistry(full, await readIn(full, "feil.md", Buffer.from(wrong)));
});

afterAll(async () => {
	await leaveBrowser(browser);
	await empty?.close();
	await full?.close();
});

const PLACES: readonly Place[] = [
	{
		name: "the letter's trail",
		at: () => [full, `/spor/letter/${supplement}`],
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
		// One kind of thing: the others' rows are made of the same, and the whole takes axe a third of a minute.
		name: "the policy of questions",
		at: () => [full, "/tilganger?sok=sp%C3%B8rsm%C3%A5l"],
		ready: (page) => page.locator("table").first().waitFor(),
	},
	{
		name: "the policy on a narrow page where nothing fits",
		at: () => [full, `/tilganger?sok=ingensliktord`],
		ready: (page) => page.locator(".empty").waitFor(),
		width: 360,
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
		name: "a role that is about to be ended",
		at: () => [full, `/organisasjon/personer/${DEMO_PEOPLE.auditor.id}`],
		as: DEMO_PEOPLE.administrator,
		ready: async (page) => {
			await page.locator(".people-row-actions button").last().click();
			await page.locator("dialog[open] input").first().waitFor();
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
		name: "the year, with the words of a goal and the choice of a day",
		at: () => [full, "/aar/2025"],
		ready: async (page) => {
			await page.locator(".as-of button").click();
			await page.locator(".front-goals button").first().click();
			await page.locator(".origin mark").first().waitFor();
		},
	},
	{
		name: "a supplementary letter that is being filled in, with fields that are wrong",
		at: () => [full, "/brev/send"],
		as: DEMO_PEOPLE.steward,
		width: 360,
		ready: async (page) => {
			await page.locator(".send-lines > .say-deeds button").first().waitFor();
			for (const add of await page.locator(".send-lines > .say-deeds button").all()) await add.click();
			await page.locator(".send-amounts input").first().fill("670");
			await page.locator(".send-form button[type=submit]").click();
			await page.locator('.send-form [aria-invalid="true"]').first().waitFor();
		},
	},
	{
		name: "a supplementary letter that is about to be sent",
		at: () => [full, "/brev/send"],
		as: DEMO_PEOPLE.steward,
		ready: async (page) => {
			await page.locator(".send-lines > .say-deeds button").last().click();
			await page.locator(".send-line textarea").fill("Saken tas opp på møtet.");
			await page.locator(".send-form button[type=submit]").click();
			await page.locator(".letter-preview").waitFor();
		},
	},
	{
		name: "the agencies",
		at: () => [full, "/etater"],
		as: DEMO_PEOPLE.steward,
		ready: async (page) => {
			await page.locator(".agencies-dues li").first().waitFor();
			await page.locator(".frame-agencies").click();
		},
	},
	{
		name: "the agencies, on a narrow page",
		at: () => [full, "/etater"],
		as: DEMO_PEOPLE.steward,
		width: 360,
		ready: (page) => page.locator(".agencies-dues li").first().waitFor(),
	},
	{
		name: "what became of the letters",
		at: () => [full, "/brev/gang"],
		as: DEMO_PEOPLE.steward,
		ready: (page) => page.locator(".fates tbody tr").first().waitFor(),
	},
	{
		name: "what became of the letters, on a narrow page",
		at: () => [full, "/brev/gang"],
		width: 360,
		ready: (page) => page.locator(".fates tbody tr").first().waitFor(),
	},
	{
		name: "no questions to the ministry",
		at: () => [empty, "/sporsmal"],
		ready: (page) => page.locator(".empty").waitFor(),
	},
	{
		name: "a question to the ministry with its words, about to be answered",
		at: () => [full, "/sporsmal"],
		as: DEMO_PEOPLE.steward,
		ready: async (page) => {
			await page.locator(".question button[aria-expanded]").click();
			await page.locator(".origin mark").first().waitFor();
			await page.locator(".question .say-deeds button").first().click();
			await page.locator(".say-form textarea").fill("Den 30.");
			await page.locator(".say-form button[type=submit]").click();
			await page.locator(".say-form textarea[readonly]").waitFor();
		},
	},
	{
		name: "a year that no letter has begun",
		at: () => [empty, "/aar/2024"],
		ready: (page) => page.locator(".empty").waitFor(),
	},
	{
		name: "a year whose letter waits for a second person",
		at: () => [empty, "/aar/2027"],
		ready: (page) => page.locator(".proposal").waitFor(),
	},
	{
		name: "a year whose letter waits to be gone through",
		at: () => [empty, "/aar/2025"],
		ready: (page) => page.locator(".year-left").waitFor(),
	},
	{
		name: "one's sessions and those that one looks after, and the proof that ending one asks for",
		at: () => [full, "/mine-okter"],
		as: DEMO_PEOPLE.administrator,
		ready: async (page) => {
			await page.route("**/api/sessions/end-other", (route) =>
				route.fulfill({
					status: 401,
					contentType: "application/problem+json",
					body: '{"type":"/api/docs#step-up-required","minutes":15}',
				}),
			);
			await page.locator(".sessions-part:last-child button").first().click();
			await page.locator("dialog[open] button").last().waitFor();
		},
	},
	{
		name: "one's sessions on a narrow page",
		at: () => [full, "/mine-okter"],
		ready: (page) => page.locator(".sessions-table td").first().waitFor(),
		width: 360,
	},
	{
		name: "a person who is about to be erased",
		at: () => [full, `/organisasjon/personer/${ended}`],
		as: DEMO_PEOPLE.administrator,
		ready: async (page) => {
			await page.locator(".people-actions button").last().click();
			await page.locator("dialog[open] li").nth(2).waitFor();
		},
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
		name: "an assignment with the words of a requirement in it",
		at: () => [full, "/aar/2025/oppdrag/2025-08"],
		ready: async (page) => {
			await page.locator(".assignment-list .list-choose").first().click();
			await page.locator(".origin mark").first().waitFor();
		},
	},
	{
		name: "an assignment on a narrow page, with the words of its goal",
		at: () => [full, "/aar/2025/oppdrag/2024-04"],
		ready: async (page) => {
			await page.locator(".assignment-facts .list-choose").first().click();
			await page.locator(".origin mark").first().waitFor();
		},
		width: 360,
	},
	{
		name: "requirements that a question finds, with what may be asked and the columns",
		at: () => [full, "/aar/2025/krav?sok=frist:<60d"],
		ready: async (page) => {
			await page.locator("tbody tr").first().waitFor();
			for (const opener of await page.locator(".list-more :is(summary, u-summary)").all())
				await opener.click();
		},
	},
	{
		name: "what a search finds, with the words of one",
		at: () => [full, "/sok?sok=tilskot"],
		ready: async (page) => {
			await page.locator(".search-hits .list-choose").first().click();
			await page.locator(".origin mark").first().waitFor();
		},
	},
	{
		name: "the year wheel with a new calendar address",
		at: () => [full, "/aar/2025/aarshjul?bare=rapporter"],
		ready: async (page) => {
			await page.locator(".feed-panel :is(summary, u-summary)").click();
			await page.locator(".feed-actions button").click();
			await page.locator(".feed-new").waitFor();
		},
	},
	{
		name: "the year's calendar on a narrow page, with the demonstration's clock open",
		at: () => [full, "/aar/2025/aarshjul?form=kalender"],
		ready: async (page) => {
			await page.locator(".wheel-calendar td[data-due]").first().waitFor();
			await page.locator(".frame-band button").click();
		},
		width: 360,
	},
	{
		name: "the year's money as of a day on a narrow page",
		at: () => [full, "/aar/2025/penger?dag=2025-05-06"],
		ready: async (page) => {
			await page.locator(".money-turn").last().waitFor();
			await page.locator(".number .list-choose").first().click();
			await page.locator(".sums").waitFor();
		},
		width: 360,
	},
	{
		name: "a later letter compared with the year",
		at: () => [full, `/aar/2025/sammenlign/${supplement}`],
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

judge(PLACES, () => browser);

test("the interface's documentation is open to everyone, in light and in dark", async () => {
	const { page, context, faults } = await visit(browser, full);
	await page.goto(`${full.url}/api/docs`);
	expect(await violations(page, "structure")).toEqual([]);
	// A few of what it tells of: the others are made of the same, and axe looks long at each word's colours.
	await page.evaluate(() => {
		for (const other of document.querySelectorAll("section:nth-of-type(n + 12), dd ~ dd ~ dd"))
			other.remove();
	});
	expect(await violations(page, "colours"), "in light").toEqual([]);
	await page.emulateMedia({ colorScheme: "dark" });
	expect(await violations(page, "colours"), "in dark").toEqual([]);
	expect(faults).toEqual([]);
	await context.close();
});
