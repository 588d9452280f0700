/**
 * How fast pages get their data where many work at once: `npm run bench:pages`.
 *
 * The demonstration's year stands in 250 agencies. 50 people each open a page every second: any page, in any
 * agency. What a page fetches it fetches at once, and its time runs until the last of it is there. The callers
 * share the machine with server and database, so the times are longer than the server's own.
 */
import { Agent, request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { addressOf } from "#web/call.ts";
import { allContracts } from "../test/contracts.ts";
import { openPagesGround, type PagesGround } from "./pages-ground.ts";
import { randomFrom } from "./random.ts";

const AGENCIES = 250;
const PEOPLE = 50;
const SECONDS = process.argv.includes("--full") ? 300 : 30;
/** So long nothing is counted: the program is warm in every day's work. */
const WARM_SECONDS = 5;
const MOST_P95_MS = 100;

/** Something that a page fetches: a view by its name, and what it is asked. */
type Fetch = readonly [view: string, input?: Readonly<Record<string, unknown>>];

const year = 2025;
const SOUGHT = [
	"mandat",
	"tilskudd til kommuner",
	"bosetting",
	"årsrapport",
	"kompetanse",
	"2025-08",
	"integrerng",
];

/** The pages of people in a ministry; all others are of people in agencies. */
const OF_STEWARDS = new Set(["agencies of a ministry"]);

/** What each page fetches, in the given turn. */
function pagesOf(
	{ letterId: id, readerVersion }: PagesGround,
	turn: number,
): Readonly<Record<string, readonly Fetch[]>> {
	const day = "2025-05-01";
	const list = (thing: string, asked = {}): Fetch => [`${thing}.list`, { year, ...asked }];
	const withADay = ["assignment", "duty", "report", "meeting"].map((thing) => list(thing));
	return {
		"the year": [["year.show", { year }], ...withADay, list("goal"), list("money"), ["letter.list"]],
		"what happened since a day": [["year.between", { year, from: day }]],
		letters: [["letter.list"]],
		"a letter under review": [
			["letter.show", { id }],
			["letter.reading", { id }],
			["review.show", { id, readerVersion }],
		],
		goals: [list("goal")],
		assignments: [list("assignment")],
		"an assignment": [["assignment.show", { year, number: "2025-08" }]],
		requirements: [list("duty")],
		money: [list("money")],
		meetings: [list("meeting")],
		reports: [list("report")],
		"year wheel": withADay,
		"assignments as of a day": [list("assignment", { day })],
		"money as of a day": [list("money", { day })],
		"a letter beside the year": [["year.compare", { year, id }]],
		"what became of letters": [["letter.fates"]],
		questions: [["question.list"]],
		"agencies of a ministry": [["agency.list"]],
		search: [["search.find", { q: SOUGHT[turn % SOUGHT.length] }]],
	};
}

interface Opened {
	readonly page: string;
	readonly ms: number;
	readonly errors: number;
}

const paths = new Map(allContracts().map(({ name, path }) => [name, path]));
const randomBelow = randomFrom(2025);
const agent = new Agent({ keepAlive: true, maxSockets: PEOPLE * 8 });

/** Fetches an address whole; whether it was given. */
function fetched(url: URL, cookie: string): Promise<boolean> {
	return new Promise((done) => {
		const headers = { cookie, "accept-encoding": "gzip" };
		const asked = request(url, { agent, headers }, (answer) => {
			answer.resume();
			answer.once("end", () => done(answer.statusCode === 200));
			answer.once("error", () => done(false));
		});
		asked.once("error", () => done(false));
		asked.end();
	});
}

async function open(ground: PagesGround, turn: number): Promise<Opened> {
	const pages = Object.entries(pagesOf(ground, turn));
	const [page = "", fetches = []] = pages[randomBelow(pages.length)] ?? [];
	const people = OF_STEWARDS.has(page) ? ground.stewards : ground.people;
	const cookie = people[randomBelow(people.length)] ?? "";
	const began = performance.now();
	const given = await Promise.all(
		fetches.map(([view, input = {}]) =>
			fetched(new URL(addressOf(paths.get(view) ?? "", input), ground.url), cookie),
		),
	);
	return { page, ms: performance.now() - began, errors: given.filter((isGiven) => !isGiven).length };
}

/** Somebody who opens a page every second, from a moment of their own in the first one. */
async function work(ground: PagesGround, opened: Opened[]): Promise<void> {
	const began = performance.now() + randomBelow(1_000);
	for (let turn = 0; turn < WARM_SECONDS + SECONDS; turn++) {
		await pause(Math.max(0, began + turn * 1_000 - performance.now()));
		const one = await open(ground, turn);
		if (turn >= WARM_SECONDS) opened.push(one);
	}
}

const at = (times: readonly number[], share: number): number =>
	times[Math.floor((times.length - 1) * share)] ?? 0;
const timesOf = (opened: readonly Opened[]): number[] => opened.map(({ ms }) => ms).sort((a, b) => a - b);

function line(name: string, opened: readonly Opened[]): string {
	const times = timesOf(opened);
	const shown = [0.5, 0.95, 0.99].map((share) => `${at(times, share).toFixed(0)} ms`);
	return `| ${[name, opened.length, ...shown].join(" | ")} |`;
}

const ground = await openPagesGround(AGENCIES);
try {
	const opened: Opened[] = [];
	await Promise.all(Array.from({ length: PEOPLE }, () => work(ground, opened)));
	const names = Object.keys(pagesOf(ground, 0));
	const times = timesOf(opened);
	const errors = opened.reduce((sum, one) => sum + one.errors, 0);
	const figure = (share: number) => at(times, share).toFixed(1);
	process.stdout.write(
		[
			"| page | opened | median | 95 % | 99 % |",
			"| --- | ---: | ---: | ---: | ---: |",
			...names.map((name) =>
				line(
					name,
					opened.filter(({ page }) => page === name),
				),
			),
			line("all", opened),
			`${AGENCIES} agencies, ${ground.rows} rows, ${PEOPLE} people. Target: 95 % within ${MOST_P95_MS} ms, no errors.`,
			`p50_ms=${figure(0.5)} p95_ms=${figure(0.95)} p99_ms=${figure(0.99)} requests=${opened.length} errors=${errors} agencies=${AGENCIES} rows=${ground.rows}`,
			"",
		].join("\n"),
	);
} finally {
	agent.destroy();
	await ground.close();
}
