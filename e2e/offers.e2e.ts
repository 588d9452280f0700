import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SIGNED_IN } from "#base/contract.ts";
import { DEMO_PEOPLE, type DemoPerson } from "#people";
import { allContracts } from "../test/contracts.ts";
import { openBrowser, visit } from "./browser.ts";
import { type Program, readIn } from "./program.ts";
import { startUpgraded } from "./upgraded.ts";

let browser: Browser;
let program: Program & { readonly id: string };
/** A letter that the reader that runs has read: it is reviewed, and not read again. */
let read: string;

beforeAll(async () => {
	[browser, program] = await Promise.all([
		openBrowser(),
		startUpgraded("# Tildelingsbrev 2025\n\nEtaten skal svare innen 1. juni 2025.\n"),
	]);
	read = await readIn(program, "nytt.md", Buffer.from("# Tildelingsbrev 2025\n\nEtaten skal rapportere.\n"));
});

afterAll(async () => {
	await browser?.close();
	await program?.close();
});

/** Something that a page offers, and the declaration behind it. */
interface Offer {
	readonly does: string;
	readonly control: (page: Page) => Locator;
}

interface Place {
	readonly name: string;
	readonly at: () => string;
	/** The declaration that the page shows; whoever may not see it gets no page. */
	readonly shows: string;
	readonly ready: (page: Page) => Promise<unknown>;
	readonly offers: readonly Offer[];
}

const link = (does: string, name: string): Offer => ({
	does,
	control: (page) => page.getByRole("link", { name, exact: true }),
});
const button = (does: string, name: string): Offer => ({
	does,
	control: (page) => page.getByRole("button", { name, exact: true }),
});
const MENU = [
	link("letter.list", "Brev"),
	link("audit.lately", "Hendelser"),
	link("policy.show", "Tilganger"),
];
const HEAD = [
	link("letter.spreadsheet", "Regneark (XLSX)"),
	link("letter.reading", "JSON"),
	link("letter.file", "Originalfilen"),
	link("audit.trail", "Spor"),
];

const PLACES: readonly Place[] = [
	{
		...{ name: "the list of letters", at: () => "/brev", shows: "letter.list" },
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		offers: [...MENU, button("letter.upload", "Velg filer")],
	},
	{
		...{ name: "a letter", at: () => `/brev/${read}`, shows: "letter.show" },
		ready: (page) => page.locator(".row-requirement .row-head").first().click(),
		offers: [...MENU, ...HEAD, button("review.takeStep", "Godta")],
	},
	{
		...{
			name: "a letter that another reader has read",
			at: () => `/brev/${program.id}`,
			shows: "letter.show",
		},
		ready: (page) => page.locator(".row-head").first().waitFor(),
		offers: [...MENU, ...HEAD, button("letter.readAgain", "Les på nytt")],
	},
	{
		...{ name: "a letter's trail", at: () => `/spor/letter/${read}`, shows: "audit.trail" },
		ready: (page) => page.locator(".trail-entry").first().waitFor(),
		offers: [...MENU, link("audit.proof", "Last ned med bevis")],
	},
	{
		...{ name: "what was done lately", at: () => "/hendelser", shows: "audit.lately" },
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		offers: MENU,
	},
	{
		...{ name: "the policy", at: () => "/tilganger", shows: "policy.show" },
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		offers: [...MENU, link("policy.table", "Last ned som tabell")],
	},
];

const contracts = new Map(allContracts().map((contract) => [contract.name, contract]));

/** Whether the declaration names the person's role. */
function may({ role }: DemoPerson, does: string): boolean {
	const contract = contracts.get(does);
	if (contract === undefined) throw new Error(`nothing is declared as ${does}`);
	return contract.who.some((named) => named === role || SIGNED_IN.some((all) => all === named));
}

/** Everybody of the demonstration who acts in the agency, each with another role. */
const PEOPLE = Object.values(DEMO_PEOPLE).filter(
	({ spaces }) => spaces[0] === DEMO_PEOPLE.controller.spaces[0],
);

describe.each(PEOPLE)("$role", (person: DemoPerson) => {
	test.each(PLACES)("is offered on $name what the server allows, and nothing else", async (place) => {
		const { page, context, faults } = await visit(browser, program, { as: person });
		const refused: string[] = [];
		page.on("response", (answer) => {
			if (answer.status() === 403) refused.push(new URL(answer.url()).pathname);
		});
		await page.goto(`${program.url}${place.at()}`);
		const isSeen = may(person, place.shows);
		await (isSeen ? place.ready(page) : page.getByRole("alert").waitFor());
		await page.getByText(person.name).first().waitFor();
		for (const { does, control } of place.offers) {
			const isOffered = isSeen || MENU.some((known) => known.does === does);
			const expected = may(person, does) && isOffered;
			const offered = control(page);
			if (expected) await offered.first().waitFor();
			expect((await offered.count()) > 0, `${does} for ${person.role}`).toBe(expected);
		}
		// A page asks for nothing that it would be refused; but for the one that somebody had the address of.
		if (isSeen) expect(refused).toEqual([]);
		expect(faults).toEqual([]);
		await context.close();
	});
});
