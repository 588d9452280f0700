/**
 * One letter's way from a file to a year that a later letter changes, by the page alone: an agency that had nothing,
 * its controller and its steward, each in a browser of their own.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, type DemoPerson } from "#people";
import { everyRow, leaveBrowser, sharedBrowser, sidewaysScroll, type Visit, visit } from "./browser.ts";
import { type Program, startProgram } from "./program.ts";

const PDF = "demo/letter.pdf";
/** So many rows are judged one by one at least. */
const MANY_ROWS = 40;
const { neighbour } = DEMO_ORGANISATIONS;

let browser: Browser;
let program: Program;
let controller: Visit;
let steward: Visit;
/** The addresses of the letter, and of the one that supplements it. */
let letter = "";
let supplement = "";

beforeAll(async () => {
	// Begun as anybody begins it, who has no database: the others begin where this comes to.
	[browser, program] = await Promise.all([sharedBrowser(), startProgram("demo")]);
	[controller, steward] = await Promise.all([visit(browser, null), visit(browser, null)]);
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

/** Signs somebody in at the page, as a person of the demonstration. */
async function signIn(page: Page, { name }: DemoPerson): Promise<void> {
	await page.goto(program.url);
	await page.getByRole("button", { name: new RegExp(`^${name}`) }).click();
	await page.locator(".frame-person", { hasText: name }).waitFor();
}

/** Presses a button by keyboard, once it can be. */
const press = (place: Pick<Page, "getByRole">, name: string): Promise<void> =>
	place.getByRole("button", { name, exact: true, disabled: false }).press("Enter");

/** Sets the demonstration's clock by the band over the page. */
async function letTimePass(page: Page, day: string, inWords: string): Promise<void> {
	await press(page, "Flytt klokken");
	await page.getByLabel("Dagen klokken skal vise").fill(day);
	await press(page, "Flytt");
	await page.getByText(`Demonstrasjon: klokken står på ${inWords}`).waitFor();
}

/** What the keyboard judges next, and whether anything is left. */
const standing = (page: Page) =>
	page.evaluate(() => {
		const head = document.activeElement;
		const [, kind = ""] = /row-of-(\S+)/.exec(head?.closest(".row")?.className ?? "") ?? [];
		return {
			key: head?.getAttribute("data-row") ?? null,
			kind,
			isReady: document.querySelector(".review-line strong") !== null,
		};
	});

/** Types into the dialog that a key opened, and sends it by the keyboard. */
async function say(page: Page, words: string | null): Promise<void> {
	const dialog = page.locator("dialog[open]");
	await dialog.locator(":is(input, textarea):focus").waitFor();
	if (words !== null) await page.keyboard.type(words);
	await page.keyboard.press("Control+Enter");
	await dialog.waitFor({ state: "detached" });
}

/** What is done to the rows of a kind that are not simply accepted, the first of them first. */
type Deeds = Readonly<Record<string, readonly (() => Promise<void>)[]>>;

/**
 * Goes through an opened letter by the keyboard alone: row by row until all deeds are done and many rows are judged,
 * then what waits is marked and accepted together. Findings that nothing is done to are left.
 *
 * @returns how many rows were judged one by one
 */
async function goThroughByKeyboard(page: Page, deeds: Deeds): Promise<number> {
	await everyRow(page);
	await page.locator(".review-line").waitFor();
	await page.keyboard.press("j");
	const left = new Map(Object.entries(deeds).map(([kind, some]) => [kind, [...some]]));
	let judged = 0;
	for (;;) {
		const { key, kind, isReady } = await standing(page);
		const isDone = judged >= MANY_ROWS && [...left.values()].every((some) => some.length === 0);
		if (isReady || isDone) break;
		if (key === null || judged > 500) throw new Error(`the review does not come to an end: ${key}`);
		const deed = left.get(kind)?.shift();
		if (deed) await deed();
		else if (kind === "finding") {
			await page.keyboard.press("x");
			await say(page, "Vi følger teksten som den står");
		} else await page.keyboard.press("Enter");
		judged += 1;
	}
	const rest = page.getByRole("button", { name: /^Merk \d+ som venter/ });
	if ((await rest.count()) > 0) {
		await rest.press("Enter");
		await press(page.locator(".bulk-bar"), "Godta");
	}
	await page.getByText("Brevet er klart til å godtas.").waitFor();
	await page.waitForFunction(() => !document.querySelector(".row[data-waiting]"));
	return judged;
}

test("the controller of an agency without a year reads in the letter's PDF", async () => {
	const { page } = controller;
	await signIn(page, DEMO_PEOPLE.neighbourController);
	await page.getByRole("heading", { name: "Ingen brev ennå" }).waitFor();
	const picking = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: "Velg filer" }).click();
	await (await picking).setFiles(PDF);
	await page.getByRole("link", { name: "Åpne letter.pdf" }).press("Enter");
	await page.waitForURL(/\/brev\/[0-9a-f-]{36}/);
	letter = page.url().split("?")[0]!;
});

test("she goes through all of it by keyboard, asks about a finding and a row, changes one, and sets one aside", async () => {
	const { page } = controller;
	const judged = await goThroughByKeyboard(page, {
		finding: [
			async () => {
				await page.keyboard.press("Enter");
				await say(page, null);
			},
		],
		goal: [
			async () => {
				await page.keyboard.press("e");
				const form = page.getByRole("dialog", { name: "Endre raden" });
				await form.getByLabel("Tekst").fill("Flere innvandrere er i varig arbeid");
				await press(form, "Lagre endringen");
				await form.waitFor({ state: "detached" });
			},
		],
		indicator: [
			async () => {
				await page.keyboard.press("x");
				await say(page, "Gjelder ikke oss");
			},
			async () => {
				await page.keyboard.press("d");
				await say(page, "Hvilket år måles det mot?");
				await page.keyboard.press("Enter");
			},
		],
	});
	expect(judged).toBeGreaterThanOrEqual(MANY_ROWS);
	await page.reload();
	await page.getByText("Brevet er klart til å godtas.").waitFor();
});

test("she sends the questions in one message, and accepts the letter as the year", async () => {
	const { page, faults } = controller;
	await press(page, "Spørsmål til departementet (2)");
	const message = page.getByRole("dialog", { name: "Spørsmål til departementet" });
	await message.getByLabel("Spørsmål 1").fill("Hvilken sum gjelder?");
	await message.getByLabel("Spørsmål 2").fill("Hvilken dag er ment?");
	await press(message, "Send til departementet");
	await press(message, "Ja, send");
	await page.getByRole("link", { name: "Sendte spørsmål (2)" }).waitFor();
	await page.locator(".frame-head").getByRole("link", { name: "Året", exact: true }).click();
	await press(page, "Godta som året");
	await page.getByRole("heading", { name: "Brevene som gjelder" }).waitFor();
	await page.goto(letter);
	await page.getByRole("link", { name: "Står i året 2025" }).waitFor();
	expect(await page.getByText("klart til å godtas").count()).toBe(0);
	await page.getByRole("link", { name: "Står i året 2025" }).press("Enter");
	await page.getByText(/^32 oppdrag/).waitFor();
	expect(faults).toEqual([]);
});

test("the steward signs in, and answers both beside their words", async () => {
	const { page, faults } = steward;
	await signIn(page, DEMO_PEOPLE.steward);
	await page.waitForURL(`${program.url}/etater`);
	await page.getByRole("listitem").filter({ hasText: neighbour.name }).getByRole("button").press("Enter");
	await page.locator(".frame-year", { hasText: neighbour.shortName }).waitFor();
	await page.getByRole("link", { name: "Spørsmål (2)" }).waitFor();
	for (const [asked, answer] of [
		["Hvilken sum gjelder?", "Den i tabellen."],
		["Hvilken dag er ment?", "Den siste i måneden."],
	] as const) {
		const question = page.getByRole("article", { name: asked });
		await press(question, "Vis ordene");
		await page.locator(".origin mark").first().waitFor();
		await press(question, "Svar");
		await page.keyboard.type(answer);
		await press(question, "Send svaret");
		await press(question, "Ja, send");
		await page.getByRole("region", { name: "Besvart" }).getByText(answer).waitFor();
	}
	expect(faults).toEqual([]);
});

test("the controller meets the answers at the finding that she asked about", async () => {
	const { page } = controller;
	await page.goto(`${letter}?slag=funn&rad=funn-1`);
	const asked = page.getByRole("region", { name: "Spurt departementet" });
	await asked.getByText("Den i tabellen.").waitFor();
});

test("four weeks on the steward moves a deadline, ends an assignment and adds money in a supplementary letter", async () => {
	const { page, faults } = steward;
	await letTimePass(page, "2025-06-02", "2. juni 2025");
	await page.locator(".frame-head").getByRole("link", { name: "Brev", exact: true }).click();
	await page.getByRole("link", { name: "Send et brev" }).click();
	await page.getByLabel("Referanse").fill("25/17-3");
	const add = (what: string) => press(page, what);
	await add("Ny frist for et oppdrag");
	const moved = page.getByRole("group", { name: "Ny frist for et oppdrag" }).first();
	await moved.getByLabel("Oppdrag", { exact: true }).selectOption("2025-06");
	await moved.getByLabel("Ny frist", { exact: true }).fill("2025-11-01");
	await add("Ny frist for et oppdrag");
	const oneOfTwo = page.getByRole("group", { name: "Ny frist for et oppdrag" }).nth(1);
	await oneOfTwo.getByLabel("Oppdrag", { exact: true }).selectOption("2025-08");
	await oneOfTwo.getByLabel("Frist som flyttes").selectOption({ index: 1 });
	await oneOfTwo.getByLabel("Ny frist", { exact: true }).fill("2025-11-15");
	await add("Oppdrag som utgår");
	const ended = page.getByRole("group", { name: "Oppdrag som utgår" });
	await ended.getByLabel("Oppdrag", { exact: true }).selectOption("2025-07");
	await add("Endret bevilgning");
	const money = page.getByRole("group", { name: "Endret bevilgning" });
	await money.getByLabel("Kapittel").fill("670");
	await money.getByLabel("Post").fill("21");
	await money.getByLabel("Endring i kroner").fill("5 000 000");
	await add("Se brevet");
	await page.getByRole("region", { name: "Brevet slik det sendes" }).waitFor();
	await press(page, "Ja, send");
	await page.getByRole("heading", { level: 1, name: /^Supplerende tildelingsbrev 2025/ }).waitFor();
	supplement = page.url().split("?")[0]!;
	expect(faults).toEqual([]);
});

test("the controller goes through that too, compares it with the year, and agrees to what changes", async () => {
	const { page, faults } = controller;
	await page.goto(supplement);
	await goThroughByKeyboard(page, {});
	await page.locator(".frame-head").getByRole("link", { name: "Året", exact: true }).click();
	await page.getByRole("link", { name: "Sammenlign" }).press("Enter");
	const changeOf = (name: string) =>
		page.locator(".comparison-change", { has: page.getByRole("checkbox", { name, exact: true }) });
	await changeOf("2025-06").getByText("1. november 2025", { exact: true }).waitFor();
	await changeOf("2025-07").getByText("Avsluttes").waitFor();
	expect(await page.locator(".comparison-change").count()).toBe(4);
	await press(page, "Godta 4 endringer");
	await page.getByRole("link", { name: "Supplerende tildelingsbrev 2025" }).waitFor();
	expect(faults).toEqual([]);
});

const KRONER = (millions: number) => new RegExp(`^${millions}\\s000\\s000$`);

test("from then on the pages show the new deadline, the end and the new sum", async () => {
	const { page } = controller;
	const at = (path: string) => page.goto(`${program.url}/aar/2025${path}`);
	await at("/oppdrag?sok=2025-06");
	await page.getByRole("cell", { name: "1. november 2025" }).waitFor();
	await at("/oppdrag?sok=2025-07");
	await page.getByText(/^0 av 31 rader$/).waitFor();
	await at("/oppdrag/2025-06");
	const done = page.getByRole("region", { name: "Hva brevene har gjort" });
	await done.getByText("Flyttet frist").waitFor();
	await at("/oppdrag/2025-08");
	const deadlines = page.getByRole("region", { name: "Frister" }).getByRole("listitem");
	await deadlines.nth(1).waitFor();
	expect(await deadlines.locator("time").allTextContents()).toEqual([
		...["lørdag 15. november 2025", "onsdag 31. desember 2025"],
	]);
	await deadlines.first().getByText("utkast til revidert mandat").waitFor();
	await at("/penger?sok=670.21");
	await page.getByRole("button", { name: KRONER(35) }).waitFor();
	await at("");
	await page.getByText(/^31 oppdrag/).waitFor();
});

test("each page as of the day before still shows the old", async () => {
	const { page, faults } = controller;
	const at = async (path: string) => {
		await page.goto(`${program.url}/aar/2025${path}${path.includes("?") ? "&" : "?"}dag=2025-06-01`);
		await page.getByText("Slik året sto 1. juni 2025").waitFor();
	};
	await at("/oppdrag?sok=2025-06");
	await page.getByRole("cell", { name: "1. juni 2025" }).waitFor();
	expect(await page.getByText("1. november 2025").count()).toBe(0);
	await at("/oppdrag?sok=2025-07");
	await page.getByText(/^1 av 32 rader$/).waitFor();
	await at("/oppdrag/2025-07");
	await page.getByRole("region", { name: "Hva brevene har gjort" }).waitFor();
	expect(await page.getByText("Avsluttet").count()).toBe(0);
	await at("/penger?sok=670.21");
	await page.getByText(KRONER(30)).waitFor();
	await at("");
	await page.getByText(/^32 oppdrag/).waitFor();
	await page.getByRole("link", { name: "Tildelingsbrev 2025" }).waitFor();
	expect(await page.getByRole("link", { name: "Supplerende tildelingsbrev 2025" }).count()).toBe(0);
	expect(faults).toEqual([]);
});

test("the steward sees when each letter was accepted, by whom, and what was asked about it", async () => {
	const { page, faults } = steward;
	await page.setViewportSize({ width: 360, height: 740 });
	const { name } = DEMO_PEOPLE.neighbourController;
	await page.goto(`${program.url}/etater`);
	const agency = page.getByRole("row", { name: new RegExp(`^${neighbour.name}`) });
	await agency.getByText(new RegExp(`Godtatt av ${name} 2. juni 2025`)).waitFor();
	await agency.getByText("20. juni 2025").waitFor();
	await agency.getByText("Ingen venter").waitFor();
	expect(await sidewaysScroll(page)).toBe(0);
	await page.goto(`${program.url}/brev/gang`);
	const sent = page.getByRole("row", { name: /^Supplerende tildelingsbrev 2025/ });
	await sent.getByText(/^Sendt av Henrik Nordli 2. juni 2025/).waitFor();
	await sent.getByText(new RegExp(`Godtatt av ${name} 2. juni 2025`)).waitFor();
	const first = page.getByRole("row", { name: /^Tildelingsbrev 2025/ });
	await first.getByText(new RegExp(`Godtatt av ${name} 6. mai 2025`)).waitFor();
	await first.getByRole("link", { name: "2 besvart" }).waitFor();
	expect(await sidewaysScroll(page)).toBe(0);
	expect(faults).toEqual([]);
});
