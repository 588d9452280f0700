import type { Browser, Response } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { goThrough, type Program, readIn, send } from "./program.ts";

const LETTER = `# Tildelingsbrev for 2025 til Kystvesenet

## 1 Oppdrag

### Oppdrag 2025-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2025.
`;

let browser: Browser;
let program: Program;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("test")]);
	const letter = await readIn(program, "brev.md", Buffer.from(LETTER));
	await goThrough(program, letter);
	const given = { organisationId: DEMO_ORGANISATIONS.agency.id, role: "controller", fromDay: "2025-05-06" };
	const as = DEMO_PEOPLE.administrator;
	await send(program, "/api/roles/give", { ...given, personId: DEMO_PEOPLE.financeOfficer.id }, { as });
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

test("where the agency has chosen so, a letter that one accepts becomes the year when a colleague confirms", async () => {
	const chooser = await visit(browser, program, { as: DEMO_PEOPLE.administrator });
	await chooser.page.goto(`${program.url}/organisasjon`);
	const choice = chooser.page.getByRole("switch", { name: "En annen person må bekrefte" });
	const stored = (answer: Response) => answer.url().endsWith("/api/confirming/choose") && answer.ok();
	await Promise.all([chooser.page.waitForResponse(stored), choice.check()]);

	const first = await visit(browser, program);
	await first.page.goto(`${program.url}/aar/2025`);
	await first.page.getByRole("button", { name: "Godta som året" }).click();
	const waiting = first.page.getByRole("region", { name: "Venter på at en annen person bekrefter" });
	await waiting.getByText("Du har godtatt, så en kollega må bekrefte.").waitFor();
	expect(await first.page.getByRole("button", { name: /^(?:Bekreft|Godta som året)$/ }).count()).toBe(0);
	await waiting.getByRole("button", { name: "Trekk tilbake" }).click();
	await waiting.waitFor({ state: "detached" });
	await first.page.getByRole("button", { name: "Godta som året" }).click();
	await waiting.waitFor();

	const second = await visit(browser, program, { as: DEMO_PEOPLE.financeOfficer, width: 360 });
	await second.page.goto(`${program.url}/aar/2025`);
	await second.page.getByText("Godtatt av Ingrid Solvang", { exact: false }).waitFor();
	expect(await sidewaysScroll(second.page)).toBe(0);
	await second.page.getByRole("button", { name: "Bekreft" }).click();
	await second.page.getByRole("heading", { name: "Brevene som gjelder" }).waitFor();
	await second.page.getByText(/Godtatt av Ingrid Solvang, bekreftet av Jonas Bergset/).waitFor();
	await second.page.goto(`${program.url}/brev/gang`);
	await second.page.getByText(/Godtatt av Ingrid Solvang, bekreftet av Jonas Bergset/).waitFor();
	for (const { faults, context } of [chooser, first, second]) {
		expect(faults).toEqual([]);
		await context.close();
	}
});
