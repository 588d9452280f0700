/** The ministry's side of a letter: what the agency asks, and what it is answered. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_PEOPLE } from "#people";
import { everyRow, leaveBrowser, sharedBrowser, sidewaysScroll, visit } from "./browser.ts";
import { startInstalled } from "./installed.ts";
import { type Program, readIn } from "./program.ts";

const LETTER = `# Tildelingsbrev for Kystetaten 2025

## 1 Rapportering

Kystetaten skal rapportere om havnene innen 31. april 2025. Kystetaten må svare på spørsmål innen 31. september 2025.
`;

let browser: Browser;
let program: Program;
/** The demonstration: a year with assignments and money. */
let demo: Program;
let letter: string;

beforeAll(async () => {
	[browser, program, demo] = await Promise.all([
		sharedBrowser(),
		startInstalled("test"),
		startInstalled("demo"),
	]);
	letter = await readIn(program, "brev.md", Buffer.from(LETTER));
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
	await demo?.close();
});

/** To a row, by keyboard. */
async function toRow(page: Page, key: string): Promise<void> {
	const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));
	while ((await focused()) !== key) await page.keyboard.press("j");
}

test("the controller asks two questions by keyboard, and sends them together once they are sure", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/brev/${letter}`);
	await everyRow(page);
	await page.locator(".review-line").waitFor();
	for (const finding of ["funn-1", "funn-2"]) {
		await toRow(page, finding);
		await page.keyboard.press("Enter");
		await page.getByRole("dialog").waitFor();
		await page.keyboard.press("Control+Enter");
		await page.locator(`.row:has([data-row="${finding}"])[data-status="asked"]`).waitFor();
	}
	await page.getByRole("button", { name: "Spørsmål til departementet (2)" }).click();
	const message = page.getByRole("dialog", { name: "Spørsmål til departementet" });
	await message.getByLabel("Spørsmål 2").fill("Når må vi svare?");
	await message.getByRole("button", { name: "Send til departementet" }).click();
	await message.getByText("det som er sendt, kan ikke endres").waitFor();
	await message.getByRole("button", { name: "Ja, send" }).click();
	await page.getByRole("link", { name: "Sendte spørsmål (2)" }).waitFor();
	await message.waitFor({ state: "detached" });
	expect(await page.getByRole("button", { name: /^Spørsmål til departementet/ }).count()).toBe(0);
	expect(faults).toEqual([]);
	await context.close();
});

test("the steward finds them waiting, answers one beside its words, and what is typed survives a reload", async () => {
	const { page, context, faults } = await visit(browser, program, { as: DEMO_PEOPLE.steward });
	await page.goto(`${program.url}/brev`);
	await page.getByText("2 spørsmål venter på svar fra deg.").waitFor();
	await page.getByRole("link", { name: "Spørsmål (2)" }).click();
	const question = page.getByRole("article", { name: "Når må vi svare?" });
	await question.getByRole("button", { name: "Vis ordene" }).click();
	await page.locator(".origin mark", { hasText: "31. september 2025" }).waitFor();
	await question.getByRole("button", { name: "Svar", exact: true }).click();
	await page.keyboard.type("Den 30. september.");
	await page.reload();
	await question.getByRole("button", { name: "Svar", exact: true }).click();
	expect(await question.getByLabel("Svar").inputValue()).toBe("Den 30. september.");
	await question.getByRole("button", { name: "Send svaret" }).click();
	await question.getByText("blir stående i historikken").waitFor();
	await question.getByRole("button", { name: "Ja, send" }).click();
	await page.getByRole("region", { name: "Besvart" }).getByText("Den 30. september.").waitFor();
	await page.getByRole("link", { name: "Spørsmål (1)" }).waitFor();
	expect(await sidewaysScroll(page)).toBe(0);
	expect(faults).toEqual([]);
	await context.close();
});

test("the agency meets the answer at the finding, asks further in the same thread, and may withdraw what waits", async () => {
	const { page, context, faults } = await visit(browser, program);
	await page.goto(`${program.url}/brev`);
	await page.getByText("Departementet har svart på 1 spørsmål").waitFor();
	await page.goto(`${program.url}/brev/${letter}?slag=funn&rad=funn-2`);
	const asked = page.getByRole("region", { name: "Spurt departementet" });
	await asked.getByText("Den 30. september.").waitFor();
	await asked.getByRole("link", { name: "Åpne spørsmålet" }).click();
	const question = page.getByRole("article", { name: "Når må vi svare?" });
	await page.getByText("endrer det ikke: det gjør bare et nytt brev").waitFor();
	await page.getByRole("link", { name: "Spørsmål", exact: true }).waitFor();
	await question.getByRole("button", { name: "Spør videre" }).click();
	await page.keyboard.type("Også for utkastet?");
	await question.getByRole("button", { name: "Send spørsmålet" }).click();
	await question.getByRole("button", { name: "Ja, send" }).click();
	await page.getByRole("region", { name: "Venter på svar" }).getByText("Også for utkastet?").waitFor();

	const ministry = await visit(browser, program, { as: DEMO_PEOPLE.steward, width: 360, height: 740 });
	await ministry.page.goto(`${program.url}/sporsmal?brev=${letter}`);
	const there = ministry.page.getByRole("article", { name: "Når må vi svare?" });
	await there.getByRole("button", { name: "Svar", exact: true }).click();
	await ministry.page.keyboard.type("Ja.");
	await there.getByRole("button", { name: "Send svaret" }).click();
	await there.getByRole("button", { name: "Ja, send" }).click();
	await ministry.page.getByRole("region", { name: "Besvart" }).getByText("Ja.", { exact: true }).waitFor();
	expect(await sidewaysScroll(ministry.page)).toBe(0);

	await page.reload();
	await page.getByRole("region", { name: "Besvart" }).getByText("Ja.", { exact: true }).waitFor();
	const other = page.getByRole("region", { name: "Venter på svar" }).getByRole("article");
	await other.getByRole("button", { name: "Trekk tilbake" }).click();
	await page.getByRole("region", { name: "Trukket tilbake" }).getByRole("article").waitFor();
	expect([...faults, ...ministry.faults]).toEqual([]);
	await ministry.context.close();
	await context.close();
});

test("the steward fills in a supplementary letter, sees it as it will be read, and what is typed survives a reload", async () => {
	const { page, context, faults } = await visit(browser, demo, { as: DEMO_PEOPLE.steward });
	await page.goto(`${demo.url}/brev`);
	await page.getByRole("link", { name: "Send et brev" }).click();
	await page.getByLabel("Referanse").fill("25/17-3");
	const add = (what: string) => page.getByRole("button", { name: what, exact: true }).click();
	await add("Ny frist for et oppdrag");
	await add("Se brevet");
	await page.getByText("Fyll ut feltet.").first().waitFor();
	const moved = page.getByRole("group", { name: "Ny frist for et oppdrag" }).first();
	await moved.getByLabel("Oppdrag", { exact: true }).selectOption("2025-06");
	await moved.getByLabel("Ny frist", { exact: true }).fill("2025-11-01");
	await add("Ny frist for et oppdrag");
	const oneOfTwo = page.getByRole("group", { name: "Ny frist for et oppdrag" }).nth(1);
	await oneOfTwo.getByLabel("Oppdrag", { exact: true }).selectOption("2025-08");
	await oneOfTwo.getByLabel("Ny frist", { exact: true }).fill("2025-11-15");
	await add("Se brevet");
	await oneOfTwo.getByText("Fyll ut feltet.").waitFor();
	await oneOfTwo
		.getByLabel("Frist som flyttes")
		.selectOption({ label: "31. oktober 2025 – utkast til revidert mandat" });
	await add("Oppdrag som utgår");
	const ended = page.getByRole("group", { name: "Oppdrag som utgår" });
	await ended.getByLabel("Oppdrag", { exact: true }).selectOption("2025-07");
	await add("Endret bevilgning");
	const money = page.getByRole("group", { name: "Endret bevilgning" });
	await money.getByLabel("Kapittel").fill("670");
	await money.getByLabel("Post").fill("21");
	await money.getByLabel("Ny sum i kroner").fill("35 000 000");
	await money.getByLabel("Ny sum i kroner").press("Tab");
	await money.getByText(/^Fra 30.000.000 til 35.000.000 kroner\.$/).waitFor();
	await page.reload();
	expect(await money.getByLabel("Endring i kroner").inputValue()).toBe("5000000");
	await add("Se brevet");
	const preview = page.getByRole("region", { name: "Brevet slik det sendes" });
	await preview.getByText("Fristen flyttes til 1. november 2025.").waitFor();
	await preview
		.getByText(
			"Fristen flyttes fra 31. oktober 2025 til 15. november 2025. Fristen 31. desember 2025 står fast.",
		)
		.waitFor();
	await preview.getByText("Oppdraget utgår.").waitFor();
	await page.getByText("kan ikke trekkes tilbake eller endres").waitFor();
	await page.getByRole("button", { name: "Ja, send" }).click();
	await page.getByRole("heading", { level: 1, name: /^Supplerende tildelingsbrev 2025/ }).waitFor();
	expect(faults).toEqual([]);
	await context.close();
});

test("from an assignment's page the controller asks about its words, and meets the answer beside them", async () => {
	const { page, context, faults } = await visit(browser, demo);
	const at = `${demo.url}/aar/2025/oppdrag/2025-08`;
	await page.goto(at);
	const words = page.getByRole("complementary", { name: "Ordene" });
	await words.getByRole("button", { name: "Spør departementet" }).press("Enter");
	await page.keyboard.type("Hvem skal se utkastet?");
	await page.reload();
	await words.getByRole("button", { name: "Spør departementet" }).press("Enter");
	const asking = words.getByLabel("Hva vil du spørre om disse ordene?");
	expect(await asking.inputValue()).toBe("Hvem skal se utkastet?");
	await words.getByRole("button", { name: "Legg i meldingen" }).press("Enter");
	await words.getByRole("link", { name: "Til meldingen i brevet" }).press("Enter");
	await everyRow(page);
	// Another about words that are marked in the letter, which is thought better of.
	await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector(".paper p")!));
	await page.locator(".marked-words").getByRole("button", { name: "Spør departementet" }).press("Enter");
	const dialog = page.getByRole("dialog", { name: "Hva vil du spørre departementet om?" });
	await dialog.getByRole("textbox").fill("Og dette?");
	await page.keyboard.press("Control+Enter");
	await page.getByRole("button", { name: "Spørsmål til departementet (2)" }).press("Enter");
	const message = page.getByRole("dialog", { name: "Spørsmål til departementet" });
	await message.getByRole("button", { name: "Ta ut nr. 2" }).press("Enter");
	await message.getByLabel("Spørsmål 2").waitFor({ state: "detached" });
	await message.getByRole("button", { name: "Send til departementet" }).press("Enter");
	await message.getByRole("button", { name: "Ja, send" }).press("Enter");
	await page.getByRole("link", { name: "Sendte spørsmål (1)" }).waitFor();

	const steward = await visit(browser, demo, { as: DEMO_PEOPLE.steward, width: 360, height: 740 });
	await steward.page.goto(at);
	const there = steward.page.getByRole("region", { name: "Spurt departementet" });
	expect(await words.getByRole("button", { name: "Spør departementet" }).count()).toBe(0);
	await there.getByRole("link", { name: "Åpne spørsmålet" }).press("Enter");
	const question = steward.page.getByRole("article", { name: "Hvem skal se utkastet?" });
	await question.getByRole("button", { name: "Svar", exact: true }).press("Enter");
	await steward.page.keyboard.type("Avdelingen.");
	await question.getByRole("button", { name: "Send svaret" }).press("Enter");
	await question.getByRole("button", { name: "Ja, send" }).press("Enter");
	await steward.page.getByRole("region", { name: "Besvart" }).waitFor();

	await page.goto(at);
	await words.getByText("Avdelingen.").waitFor();
	await page.goto(`${demo.url}/brev`);
	await page.locator("tbody tr").first().waitFor();
	expect(await page.getByText("Departementet har svart").count()).toBe(0);
	expect([...faults, ...steward.faults]).toEqual([]);
	await steward.context.close();
	await context.close();
});

test("the steward sees how far the agency has come with a letter, and what was asked about it", async () => {
	const { page, context, faults } = await visit(browser, program, { as: DEMO_PEOPLE.steward, width: 360 });
	await page.goto(`${program.url}/brev`);
	await page.getByRole("link", { name: "Hva brevene er blitt til" }).click();
	const asked = page.getByRole("row", { name: /^Tildelingsbrev 2025/ });
	await asked.getByText(/^Lest inn av Ingrid Solvang/).waitFor();
	await asked.getByText(/Under gjennomgang: 2 av \d+ vurdert/).waitFor();
	await asked.getByRole("link", { name: "2 besvart" }).click();
	await page.getByRole("article", { name: "Når må vi svare?" }).waitFor();
	expect(await sidewaysScroll(page)).toBe(0);
	expect(faults).toEqual([]);
	await context.close();
});

test("the steward begins at the agencies, goes from there to a deadline of one, and chooses another in the menu", async () => {
	const { page, context, faults } = await visit(browser, demo, { as: DEMO_PEOPLE.steward });
	await page.goto(demo.url);
	await page.waitForURL(`${demo.url}/etater`);
	const needs = page.getByRole("region", { name: "Trenger deg" });
	await needs.getByRole("button", { name: "Send et brev til Nabodirektoratet" }).press("Enter");
	await page.waitForURL(`${demo.url}/brev/send`);
	await page.locator(".frame-year", { hasText: "Nabodir" }).waitFor();

	const menu = page.getByRole("button", { name: "Etater", exact: true });
	await menu.press("Enter");
	await page.getByRole("link", { name: "Alle etatene" }).press("Enter");
	const dues = page.getByRole("region", { name: "Neste frister" });
	const first = dues.getByRole("listitem").first();
	await first.getByText("15. mai 2025").waitFor();
	await first.getByRole("button").press("Enter");
	await page.waitForURL(`${demo.url}/aar/2025/oppdrag/2024-22`);
	await page.locator(".frame-year", { hasText: "Demodir" }).waitFor();

	await menu.press("Enter");
	await page.getByRole("button", { name: "Nabodirektoratet" }).press("Enter");
	await page.locator(".frame-year", { hasText: "Nabodir" }).waitFor();
	await page.getByRole("heading", { level: 1, name: "Året 2025" }).waitFor();
	await page.route("**/api/agencies", (route) => route.fulfill({ status: 500, body: "{}" }));
	await page.goto(`${demo.url}/etater`);
	await page.getByRole("button", { name: "Prøv igjen" }).waitFor();
	expect(faults).toEqual([]);
	await context.close();
});
