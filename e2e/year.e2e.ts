import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { goThrough, type Program, readIn, setClock } from "./program.ts";

const HEAD = "Demonstrasjonsdepartementet\n\nIntegrerings- og mangfoldsdirektoratet\n\n2. mai 2025\n\n";
const SUPPLEMENT = `${HEAD}# Supplerende tildelingsbrev nr. 1 for 2025 til Integrerings- og mangfoldsdirektoratet

## 1 Endringer i oppdrag

### Oppdrag 2025-06 Verktøy mot rasisme på arbeidsplassen – ny frist

Fristen flyttes til 1. november 2025.

### Oppdrag 2025-07 Digital foreldrestøtte – utgår

Oppdraget utgår.

## 2 Endringer i bevilgning

Bevilgningen på kap. 670 post 21 økes med 5 000 000 kroner.
`;

let browser: Browser;
let program: Program;
let supplement: string;

beforeAll(async () => {
	[browser, program] = await Promise.all([sharedBrowser(), startInstalled("demo")]);
	supplement = await readIn(program, "tillegg.md", Buffer.from(SUPPLEMENT));
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

test("the year opens with its next deadlines, and each row of a list shows the words that ordered it", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar`);
	await page.getByRole("heading", { level: 1, name: "Året 2025" }).waitFor();
	await page.getByText("Neste frist er 15. mai 2025, om 9 dager.").waitFor();
	await page.getByText(/^Alle \d+ bindende setninger er plassert/).waitFor();
	await page.getByRole("button", { name: /^2024-22 / }).click();
	const words = page.getByRole("complementary", { name: "Ordene" });
	await words.locator("mark", { hasText: "2024-22" }).first().waitFor();
	await page.keyboard.press("Escape");
	await words.waitFor({ state: "detached" });
	await page.getByRole("link", { name: "Oppdrag", exact: true }).click();
	await page.getByRole("searchbox", { name: "Søk i lista" }).fill("2025-08");
	await page.getByText("1 av 32 rader").waitFor();
	await page.getByRole("button", { name: "2025-08" }).click();
	await words.locator("mark").first().waitFor();
	expect((await words.locator("mark").allTextContents()).join(" ")).toContain("2025-08");
	expect(page.url()).toContain("sok=2025-08");
	await page.keyboard.press("Escape");
	await words.waitFor({ state: "detached" });
	expect(faults).toEqual([]);
	await context.close();
});

test("an assignment is opened from the front page, and shows its deadlines, its requirements and the words of each", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025`);
	await page.getByRole("button", { name: /^2024-22 / }).click();
	await page.getByRole("link", { name: "Åpne oppdraget" }).click();
	await page.waitForURL("**/aar/2025/oppdrag/2024-22");
	await page.getByText("15. mai 2025, om 9 dager").waitFor();
	await page.goto(`${program.url}/aar/2025/oppdrag/2025-08`);
	const words = page.getByRole("complementary", { name: "Ordene" });
	await words.locator("mark", { hasText: "2025-08" }).first().waitFor();
	const deadlines = page.getByRole("region", { name: "Frister" }).getByRole("listitem");
	expect(await deadlines.locator("time").allTextContents()).toEqual([
		"fredag 31. oktober 2025",
		"onsdag 31. desember 2025",
	]);
	await deadlines.first().getByText("utkast til revidert mandat").waitFor();
	const sentence = "Departementet ber IMDi revidere mandatet for rådgiverne.";
	await page.getByRole("button", { name: sentence }).click();
	await words.locator("mark", { hasText: sentence }).waitFor();
	expect(page.url()).toContain("rad=");
	await page.keyboard.press("Escape");
	await words.locator("mark", { hasText: "2025-08" }).first().waitFor();
	await page.goto(`${program.url}/aar/2025/oppdrag/2025-99`);
	await page.getByText("Året 2025 har ikke noe oppdrag med dette nummeret.").waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("a supplementary letter is compared, and changes what the controller agrees to", async () => {
	await setClock(program, "2025-06-02");
	onTestFinished(() => setClock(program, "2025-05-06"));
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025`);
	await page.getByRole("link", { name: "Sammenlign" }).click();
	await page.waitForURL(`**/aar/2025/sammenlign/${supplement}`);
	const changeOf = (name: string) =>
		page.locator(".comparison-change", { has: page.getByRole("checkbox", { name, exact: true }) });
	const moved = changeOf("2025-06");
	await moved.getByText("1. november 2025", { exact: true }).waitFor();
	await moved.getByText("Vis ordene").click();
	await moved.getByText("Fristen flyttes til 1. november 2025.").waitFor();
	const ended = changeOf("2025-07");
	await ended.getByText("Avsluttes").waitFor();
	const agree = page.getByRole("button", { name: /^Godta \d+ endringer$/ });
	await page.getByText(/^\d+ rader i brevet er ikke vurdert\./).waitFor();
	expect(await agree.isDisabled()).toBe(true);
	await page.getByRole("link", { name: "Gå gjennom brevet" }).click();
	await page.waitForURL(`**/brev/${supplement}`);
	await page.locator(".review-line").waitFor();
	await goThrough(program, supplement);
	await page.goBack();
	await ended.getByRole("checkbox").uncheck();
	await agree.click();
	await page.getByRole("link", { name: "Supplerende tildelingsbrev 2025" }).waitFor();

	await page.goto(`${program.url}/aar/2025/oppdrag?sok=2025-06`);
	await page.getByText("1. november 2025").waitFor();
	await page.getByRole("button", { name: "2025-06" }).click();
	await page.getByRole("link", { name: "Åpne oppdraget" }).click();
	await page.waitForURL("**/aar/2025/oppdrag/2025-06");
	const done = page.getByRole("region", { name: "Hva brevene har gjort" }).getByRole("listitem");
	await done.nth(1).getByText("Flyttet frist").waitFor();
	await done.nth(1).getByText("1. november 2025").waitFor();
	await done.nth(1).getByRole("button", { name: "Supplerende tildelingsbrev 2025" }).click();
	await page.locator(".origin mark", { hasText: "Fristen flyttes til 1. november 2025." }).waitFor();
	await page.goto(`${program.url}/aar/2025/oppdrag/2025-06?dag=2025-06-01`);
	await page.getByText("Siste frist").or(page.getByText("Neste frist")).waitFor();
	expect(await done.count()).toBe(1);
	await page.goto(`${program.url}/aar/2025/oppdrag?sok=2025-07`);
	await page.getByText("1 av 32 rader").waitFor();
	await page.goto(`${program.url}/aar/2025/penger?sok=670.21`);
	await page.getByRole("button", { name: /^35\s000\s000$/ }).click();
	const sum = page.getByRole("table", { name: "Slik blir summen" });
	await sum.getByRole("row", { name: /^Tildelt først 30\s000\s000$/ }).waitFor();
	await sum.getByRole("row", { name: /^Endret senere \+5\s000\s000$/ }).waitFor();

	// The day before still has what stood then, on every page, and the two days differ by what was agreed to.
	await page.goto(`${program.url}/aar/2025/oppdrag?sok=2025-06`);
	await page.getByRole("button", { name: "Vis en annen dag" }).click();
	await page.getByLabel("Vis året slik det sto ved slutten av").fill("2025-06-01");
	await page.getByRole("button", { name: "Vis", exact: true }).click();
	await page.getByText("Slik året sto 1. juni 2025").waitFor();
	await page.getByRole("cell", { name: "1. juni 2025" }).waitFor();
	await page.getByRole("link", { name: "Penger", exact: true }).click();
	await page.getByRole("searchbox", { name: "Søk i lista" }).fill("670.21");
	await page.getByText(/^30\s000\s000$/).waitFor();
	await page.getByRole("navigation", { name: "Sider for 2025" }).getByRole("link", { name: "Året" }).click();
	await page.getByText("Slik året sto 1. juni 2025").waitFor();
	await page.getByRole("link", { name: "Tildelingsbrev 2025" }).waitFor();
	expect(await page.getByRole("link", { name: "Supplerende tildelingsbrev 2025" }).count()).toBe(0);
	await page.getByRole("link", { name: "Se hva som er endret siden" }).click();
	const passed = page.locator(".comparison-change", { hasText: "2025-06" }).first();
	await passed.getByText("1. november 2025").first().waitFor();
	await page.locator(".comparison-words :is(summary, u-summary)").first().click();
	await page.locator(".origin-passage").first().waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("the year's pages never scroll sideways at 360 pixels", async () => {
	const { page, context } = await visit(browser, program, { width: 360 });
	for (const part of [
		"",
		"/mal",
		"/oppdrag",
		"/oppdrag/2025-02",
		"/krav",
		"/penger",
		"/dialog",
		"/rapporter",
		"/aarshjul",
		"/aarshjul?form=kalender",
	]) {
		await page.goto(`${program.url}/aar/2025${part}`);
		await page.locator("h1").waitFor();
		await page
			.locator(".front-dues li, .assignment-list li, .wheel-list li, .comparison-change, table")
			.first()
			.waitFor();
		expect(await sidewaysScroll(page), part).toBeLessThanOrEqual(0);
	}
	await context.close();
});

test("a list answers questions, shows the columns that are chosen, and is taken along as a spreadsheet", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025/krav`);
	await page.getByRole("searchbox", { name: "Søk i lista" }).fill("frist:<60d hvem:imdi");
	await page.getByText(/^[1-9]\d? av \d+ rader$/).waitFor();
	await page.getByText("Kolonner", { exact: true }).click();
	await page.getByRole("checkbox", { name: "Binder" }).click();
	await page.getByRole("columnheader", { name: "Binder" }).waitFor({ state: "detached" });
	expect(new URL(page.url()).searchParams.get("skjul")).toContain("modality");
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: "Last ned regneark" }).click(),
	]);
	expect(download.suggestedFilename()).toBe("Krav 2025.xlsx");
	const files = unzipSync(readFileSync(await download.path()));
	const written = strFromU8(files["xl/sharedStrings.xml"] ?? new Uint8Array());
	expect(written).toContain("1. juni 2025");
	expect(written).not.toContain("Binder");
	expect(faults).toEqual([]);
	await context.close();
});

test("money opens from chapter to earmark in place, in the unit that one reads, and every sum shows how it came about", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025/penger`);
	const named = (name: string) => page.locator(".money-name", { hasText: new RegExp(`^${name}$`) });
	await named("Kommunale integreringstiltak").waitFor();
	expect(await named("Jobbsjansen").count()).toBe(0);
	await page.getByRole("button", { name: "Det som står under Kommunale integreringstiltak" }).press("Enter");
	await named("Jobbsjansen").waitFor();
	await page.getByText("Mill. kr", { exact: true }).click();
	await page.getByRole("button", { name: /^25\s712,9$/ }).click();
	const sum = page.getByRole("table", { name: "Slik blir summen" });
	await sum.getByRole("row", { name: /^671\.62 Kommunale integreringstiltak 307,9$/ }).waitFor();
	await sum.getByRole("row", { name: /^Sum 25\s712,9$/ }).waitFor();
	const address = page.url();
	await page.goto(`${program.url}/aar/2025`);
	await page.goto(address);
	await named("Jobbsjansen").waitFor();
	await page.getByRole("button", { name: "Lukk alle" }).click();
	await named("Kommunale integreringstiltak").waitFor({ state: "detached" });
	await page.getByRole("searchbox", { name: "Søk i lista" }).fill("jobbsjansen");
	await named("Jobbsjansen").waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("a list is kept under a name, shared, found by a colleague, saved over, removed and fetched back", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025/oppdrag?sok=frist:<30d`);
	await page.getByText("Visninger", { exact: true }).click();
	await page.getByLabel("Navn på visningen").fill("Neste 30 dager");
	await page.getByRole("button", { name: "Lagre visningen" }).press("Enter");
	await page.getByRole("button", { name: "Neste 30 dager", exact: true }).waitFor();
	await page.getByRole("button", { name: "Del Neste 30 dager med alle i virksomheten" }).click();
	await page.getByText("delt med alle", { exact: true }).waitFor();

	const colleague = await visit(browser, program, { as: DEMO_PEOPLE.director });
	await colleague.page.goto(`${program.url}/aar/2025/oppdrag`);
	await colleague.page.getByText("Visninger (1)").click();
	await colleague.page.getByRole("button", { name: "Neste 30 dager", exact: true }).click();
	await colleague.page.getByText(/^\d av 32 rader$/).waitFor();
	expect(await colleague.page.getByRole("button", { name: "Fjern Neste 30 dager" }).count()).toBe(0);
	await colleague.context.close();

	const saveOver = page.getByRole("button", { name: "Lagre det som vises nå over Neste 30 dager" });
	await page.getByRole("searchbox", { name: "Søk i lista" }).fill("mandat");
	await page.getByText("1 av 32 rader").waitFor();
	await saveOver.click();
	// What is kept is what is shown: there is nothing to save until the list is arranged anew.
	await saveOver.waitFor({ state: "detached" });
	await page.getByRole("searchbox", { name: "Søk i lista" }).fill("");
	await saveOver.waitFor();
	await page.getByRole("button", { name: "Neste 30 dager", exact: true }).click();
	await page.getByText("1 av 32 rader").waitFor();
	await page.getByRole("button", { name: "Fjern Neste 30 dager" }).click();
	await page.getByText("«Neste 30 dager» er fjernet.").waitFor();
	await page.getByRole("button", { name: "Angre" }).click();
	await page.getByRole("button", { name: "Neste 30 dager", exact: true }).waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("the year wheel leads to the words, gives a calendar address, and the address leads nowhere when it is ended", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025/aarshjul`);
	await page.getByRole("img", { name: /frister og møter i 2025/ }).waitFor();
	await page.getByText("planlegg for fredag 30. mai 2025").first().waitFor();
	await page.getByText("Fristene i din egen kalender").click();
	await page.getByRole("button", { name: "Lag en adresse" }).press("Enter");
	const address = await page.getByLabel("Kalenderadresse").inputValue();
	const calendar = async () => (await fetch(address)).status;
	expect(await calendar()).toBe(200);
	await page.getByRole("button", { name: /^Avslutt/ }).click();
	await page.getByRole("heading", { name: "Adresser i bruk" }).waitFor({ state: "detached" });
	expect(await calendar()).toBe(404);
	await page.getByRole("link", { name: /^2024-22/ }).click();
	await page.waitForURL("**/aar/2025/oppdrag/2024-22");
	await page.locator(".origin mark").first().waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("what somebody half remembers is found by Ctrl+K, with the words that fit, its own words, and its row", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025`);
	await page.getByRole("link", { name: "Søk", exact: true }).waitFor();
	await page.keyboard.press("Control+k");
	await page.getByRole("searchbox").fill("rådgiver mandta");
	await page.getByText(/Ordet står ikke noe sted\. Viser treff på .*mandat/).waitFor();
	await page
		.locator(".search-hits mark", { hasText: /mandat/i })
		.first()
		.waitFor();
	await page.locator(".search-hits .list-choose").first().click();
	await page.locator(".origin mark").first().waitFor();
	await page.getByRole("link", { name: "Åpne oppdraget" }).first().click();
	await page.waitForURL(/\/aar\/2025\/oppdrag\/[\w-]+$/);
	await page.goto(`${program.url}/sok?sok=ingensliktordfinnes`);
	await page.getByText("Ingenting passer til «ingensliktordfinnes».").waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("the demonstration's clock is moved, and what is due next follows", async () => {
	const { page, context } = await visit(browser, program);
	await page.goto(`${program.url}/aar/2025`);
	await page.getByText("Neste frist er 15. mai 2025, om 9 dager.").waitFor();
	const moveTo = async (day: string, next: string) => {
		await page.getByRole("button", { name: "Flytt klokken" }).click();
		await page.getByLabel("Dagen klokken skal vise").fill(day);
		await page.getByRole("button", { name: "Flytt", exact: true }).click();
		await page.getByText(`Neste frist er ${next},`).waitFor();
	};
	await moveTo("2025-09-01", "1. oktober 2025");
	await page.getByText("klokken står på 1. september 2025").waitFor();
	await moveTo("2025-05-06", "15. mai 2025");
	await context.close();
});

test("who reads the year is offered nothing that the server would refuse", async () => {
	const { page, context } = await visit(browser, program, { as: DEMO_PEOPLE.director });
	await page.goto(`${program.url}/aar/2025`);
	await page.getByRole("heading", { name: "Brevene som gjelder" }).waitFor();
	await page.getByText(/Neste frist er/).waitFor();
	expect(await page.getByRole("button", { name: "Ta godtakingen tilbake" }).count()).toBe(0);
	await context.close();
});
