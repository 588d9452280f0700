import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SIGNED_IN } from "#base/contract.ts";
import { DEMO_PEOPLE, type DemoPerson } from "#people";
import { allContracts } from "../test/contracts.ts";
import { leaveBrowser, sharedBrowser, type Visit, visit } from "./browser.ts";
import { asked, askMinistry, goThrough, type Program, readIn, send } from "./program.ts";
import { startUpgraded } from "./upgraded.ts";

/** A letter that begins a year, with a deadline. */
const BEGINNING = `# Tildelingsbrev for 2026 til Kystvesenet

## 1 Oppdrag

### Oppdrag 2026-01 Merking av skjær

Kystvesenet skal merke skjær. Frist: 1. juni 2026.
`;

let browser: Browser;
let program: Program & { readonly id: string };
/** A letter that the reader that runs has read: it is reviewed, and not read again. */
let read: string;
/** A letter of 2026, the year that it became, and a later one. */
let later: string;
let duty: string;

beforeAll(async () => {
	[browser, program] = await Promise.all([
		sharedBrowser(),
		startUpgraded("# Tildelingsbrev 2025\n\nEtaten skal svare innen 1. juni 2025.\n"),
	]);
	const letter = (name: string, text: string) => readIn(program, name, Buffer.from(text));
	read = await letter("nytt.md", "# Tildelingsbrev 2025\n\nEtaten skal rapportere.\n");
	const first = await letter("brev.md", BEGINNING);
	await goThrough(program, first);
	await send(program, "/api/years/accept", { id: first }, { version: 1 });
	const waiting = await letter("venter.md", BEGINNING.replaceAll("2026", "2027"));
	await goThrough(program, waiting);
	const choose = (needsSecond: boolean) =>
		send(program, "/api/confirming/choose", { needsSecond }, { as: DEMO_PEOPLE.administrator });
	await choose(true);
	await send(program, "/api/years/accept", { id: waiting }, { version: 1 });
	await choose(false);
	later = await letter(
		"tillegg.md",
		"# Supplerende tildelingsbrev nr. 1 for 2026 til Kystvesenet\n\nKystvesenet skal fjerne vrak.\n",
	);
	const wrong = (text: string) =>
		letter(`${text}.md`, `# Tildelingsbrev 2024\n\nEtaten skal ${text} innen 31. september 2024.\n`);
	const answered = await askMinistry(program, await wrong("svare"));
	const answer = { id: answered, text: "Den 30." };
	await send(program, "/api/questions/answer", answer, { version: 1, as: DEMO_PEOPLE.steward });
	await askMinistry(program, await wrong("rapportere"));
	const { duties } = await asked<{ duties: { id: string }[] }>(program, "/api/duties?year=2026");
	duty = duties[0]!.id;
});

afterAll(async () => {
	await leaveBrowser(browser);
	await program?.close();
});

/** Something that a page offers, and the declaration behind it. */
interface Offer {
	readonly does: string;
	readonly control: (page: Page) => Locator;
	/** The roles among those of the declaration whom a rule of the business leaves; all of them where left out. */
	readonly only?: readonly string[];
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
/** A link of the menu over every page. */
const menu = (does: string, name: string): Offer => ({
	does,
	control: (page) => page.locator(".frame-head").getByRole("link", { name, exact: true }),
});
const MENU = [
	{
		does: "agency.list",
		control: (page: Page) => page.locator(".frame-head").getByRole("button", { name: "Etater", exact: true }),
	},
	menu("year.show", "Året"),
	menu("letter.list", "Brev"),
	{
		does: "question.list",
		control: (page: Page) => page.locator(".frame-head").getByRole("link", { name: /^Spørsmål/ }),
	},
	menu("audit.lately", "Hendelser"),
	menu("policy.show", "Tilganger"),
];
const HEAD = [
	link("letter.spreadsheet", "Regneark (XLSX)"),
	link("letter.reading", "JSON"),
	link("letter.file", "Originalfilen"),
	link("audit.trail", "Spor"),
];

/** A list of the year, empty or not. */
const list = (name: string, part: string, shows: string): Place => ({
	...{ name, at: () => `/aar/2026/${part}`, shows },
	ready: (page) => page.locator(".list-table, .empty").first().waitFor(),
	offers: MENU,
});

const PLACES: readonly Place[] = [
	{
		...{ name: "the list of letters", at: () => "/brev", shows: "letter.list" },
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		offers: [
			...MENU,
			button("letter.upload", "Velg filer"),
			link("letter.send", "Send et brev"),
			link("letter.fates", "Hva brevene er blitt til"),
		],
	},
	{
		...{ name: "the agencies", at: () => "/etater", shows: "agency.list" },
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		offers: MENU,
	},
	{
		...{ name: "a letter", at: () => `/brev/${read}`, shows: "letter.show" },
		ready: (page) => page.locator(".row-requirement .row-head").first().click(),
		offers: [
			...MENU,
			...HEAD,
			button("review.takeStep", "Godta"),
			{
				does: "comment.add",
				control: (page) => page.getByRole("textbox", { name: "Kommentar til kolleger" }),
			},
		],
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
		...{ name: "what became of the letters", at: () => "/brev/gang", shows: "letter.fates" },
		ready: (page) => page.locator(".fates tbody tr").first().waitFor(),
		offers: [...MENU, link("letter.send", "Send et brev")],
	},
	{
		...{ name: "where letters are sent", at: () => "/brev/send", shows: "letter.send" },
		ready: (page) => page.locator(".send-form").waitFor(),
		offers: [...MENU, button("letter.send", "Velg fil"), button("letter.sendSupplement", "Se brevet")],
	},
	{
		...{ name: "the questions to the ministry", at: () => "/sporsmal", shows: "question.list" },
		ready: (page) => page.locator(".question").first().waitFor(),
		offers: [
			...MENU,
			button("question.answer", "Svar"),
			button("question.send", "Spør videre"),
			button("question.withdraw", "Trekk tilbake"),
		],
	},
	{
		...{ name: "a letter's trail", at: () => `/spor/letter/${read}`, shows: "audit.trail" },
		ready: (page) => page.locator(".trail-entry").first().waitFor(),
		offers: [...MENU, button("audit.proof", "Last ned med bevis")],
	},
	{
		...{ name: "a requirement's trail", at: () => `/spor/duty/${duty}`, shows: "audit.trail" },
		ready: (page) => page.locator(".trail-entry").first().waitFor(),
		offers: [...MENU, link("audit.lately", "← Til hendelsene"), button("audit.proof", "Last ned med bevis")],
	},
	{
		...{ name: "what was done lately", at: () => "/hendelser", shows: "audit.lately" },
		ready: (page) => page.locator("tbody tr").first().waitFor(),
		offers: MENU,
	},
	{
		...{ name: "the organisation", at: () => "/organisasjon", shows: "organisation.show" },
		ready: (page) => page.locator(".people-table").waitFor(),
		offers: [
			...MENU,
			button("organisation.change", "Endre"),
			// A ministry alone adds agencies: nobody at home in one does.
			{ ...button("organisation.add", "Legg til virksomhet"), only: [] },
			link("register.compare", "Hent fra Enhetsregisteret"),
			{ does: "confirming.choose", control: (page) => page.getByRole("switch") },
		],
	},
	{
		...{ name: "the people", at: () => "/organisasjon/personer", shows: "person.list" },
		ready: (page) => page.locator(".people-table a").first().waitFor(),
		offers: [...MENU, button("person.add", "Legg til person")],
	},
	{
		...{ name: "a person", shows: "person.show" },
		at: () => `/organisasjon/personer/${DEMO_PEOPLE.financeOfficer.id}`,
		ready: (page) => page.locator(".people-table").waitFor(),
		offers: [
			...MENU,
			button("person.change", "Endre"),
			button("person.changeSignIn", "Endre innlogging"),
			button("person.end", "Har sluttet"),
			button("role.give", "Gi rolle"),
			button("role.deputise", "Vikar for Økonomiansvarlig"),
			button("role.end", "Avslutt rollen Økonomiansvarlig"),
			// Of people the auditor alone follows what became.
			{ ...link("audit.trail", "Alt som har skjedd med personen"), only: ["auditor"] },
		],
	},
	{
		...{ name: "the units", at: () => "/organisasjon/enheter", shows: "unit.list" },
		ready: (page) => page.locator(".empty").waitFor(),
		offers: [...MENU, button("unit.add", "Legg til enhet")],
	},
	{
		...{ name: "who steers", at: () => "/organisasjon/styring", shows: "steering.list" },
		ready: (page) => page.locator(".people-table").waitFor(),
		// The ministry's administrator says who steers.
		offers: [...MENU, { ...button("steering.set", "Sett hvem som styrer"), only: [] }],
	},
	{
		...{ name: "a year that no letter has begun", at: () => "/aar/2025", shows: "year.show" },
		ready: (page) => page.locator(".year-letter").first().waitFor(),
		offers: [...MENU, button("year.accept", "Godta som året")],
	},
	{
		...{ name: "a year", at: () => "/aar/2026", shows: "year.show" },
		ready: (page) => page.locator(".year-letters").nth(1).waitFor(),
		offers: [...MENU, button("year.takeBack", "Ta godtakingen tilbake"), link("year.compare", "Sammenlign")],
	},
	{
		...{ name: "a year whose letter waits for a second person", at: () => "/aar/2027", shows: "year.show" },
		ready: (page) => page.locator(".proposal").waitFor(),
		offers: [
			...MENU,
			button("proposal.withdraw", "Trekk tilbake"),
			// The controller accepted it, and another confirms.
			{ ...button("proposal.confirm", "Bekreft"), only: [] },
			{ ...button("year.accept", "Godta som året"), only: [] },
		],
	},
	{
		...{ name: "a later letter", at: () => `/aar/2026/sammenlign/${later}`, shows: "year.compare" },
		ready: (page) => page.locator(".comparison-change").first().waitFor(),
		offers: [
			...MENU,
			{ does: "year.agree", control: (page) => page.getByRole("button", { name: /^Godta .*endring/ }) },
		],
	},
	{
		...{ name: "the year's wheel", at: () => "/aar/2026/aarshjul", shows: "feed.list" },
		ready: (page) => page.locator(".feed-panel summary, .feed-panel u-summary").first().click(),
		offers: [...MENU, button("feed.make", "Lag en adresse"), link("calendar.show", "Last ned kalenderfilen")],
	},
	list("the year's goals", "mal", "goal.list"),
	list("the year's assignments", "oppdrag", "assignment.list"),
	{
		...{ name: "an assignment", at: () => "/aar/2026/oppdrag/2026-01", shows: "assignment.show" },
		ready: (page) => page.locator(".assignment-changes li").first().waitFor(),
		offers: [...MENU, link("audit.trail", "Hvem har gjort hva, og når")],
	},
	{
		...list("the year's requirements", "krav", "duty.list"),
		ready: (page) => page.locator(".list-choose").first().click(),
		offers: [...MENU, link("audit.trail", "Hvem har gjort hva, og når")],
	},
	list("the year's money", "penger", "money.list"),
	list("the year's meetings", "dialog", "meeting.list"),
	list("the year's reports", "rapporter", "report.list"),
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
	let visited: Visit;
	const refused: string[] = [];

	// One browser for all pages of a person: what they have in common is fetched once.
	beforeAll(async () => {
		visited = await visit(browser, program, { as: person });
		visited.page.on("response", (answer) => {
			if (answer.status() === 403) refused.push(new URL(answer.url()).pathname);
		});
	});

	afterAll(() => visited?.context.close());

	test.each(PLACES)("is offered on $name what the server allows, and nothing else", async (place) => {
		const { page, faults } = visited;
		refused.length = 0;
		await page.goto(`${program.url}${place.at()}`);
		const isSeen = may(person, place.shows);
		await (isSeen ? place.ready(page) : page.getByRole("alert").first().waitFor());
		await page.getByText(person.name).first().waitFor();
		for (const { does, control, only } of place.offers) {
			const isOffered = isSeen || MENU.some((known) => known.does === does);
			const isLeft = only === undefined || only.includes(person.role);
			const expected = may(person, does) && isOffered && isLeft;
			const offered = control(page);
			if (expected) await offered.first().waitFor();
			expect((await offered.count()) > 0, `${does} for ${person.role}`).toBe(expected);
		}
		// A page asks for nothing that it would be refused; but for the one that somebody had the address of.
		if (isSeen) expect(refused).toEqual([]);
		expect(faults).toEqual([]);
	});
});
