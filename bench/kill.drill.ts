/**
 * Kills the program, its database, or both (kill -9) at random moments while people write, and sees whether
 * anything that was acknowledged is lost, anything is there twice, and how soon the program is up again.
 *
 * On the embedded database and on PostgreSQL 15 at an address. `--kills N` for each of them, 300 with `--full`;
 * `--database NAME` for one alone; `--seed N` repeats the choice of victims and moments.
 */
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { DEMO_PEOPLE } from "#people";
import { buildAll } from "../e2e/program.ts";
import { signIn } from "../test/sign-in.ts";
import { audit } from "./kill-audit.ts";
import { DATABASES, type DatabaseName, type KillGround, openKillGround, VICTIMS } from "./kill-ground.ts";
import { emptyLedger, type Ledger, type Writer, write } from "./kill-load.ts";
import { randomFrom } from "./random.ts";

const QUICK = 6;
const FULL = 300;
const WRITERS = 4;
/** How long people write undisturbed between two kills, at most. */
const MOST_CALM_MS = 1_000;
/** Within which the program must take writes again. */
const MOST_DOWN_MS = 5_000;
/** After which the drill gives up. */
const GIVE_UP_MS = 60_000;

const { values } = parseArgs({
	options: {
		kills: { type: "string" },
		full: { type: "boolean" },
		database: { type: "string" },
		seed: { type: "string" },
	},
});
const kills = values.kills === undefined ? (values.full === true ? FULL : QUICK) : Number(values.kills);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const chosen = DATABASES.filter((name) => values.database === undefined || values.database === name);
if (!Number.isSafeInteger(kills) || kills < 1 || !Number.isSafeInteger(seed) || chosen.length === 0) {
	console.error(
		`Bruk: npm run drill:kill -- [--kills N | --full] [--database ${DATABASES.join("|")}] [--seed N]`,
	);
	process.exit(2);
}

interface Tally {
	kills: number;
	acknowledged: number;
	lost: number;
	doubled: number;
	retried: number;
	replayed: number;
	/** How often the program was up again too late. */
	late: number;
	slowestMs: number;
	journal: "ok" | "wrong";
}

/** Waits until a write that was sent after a moment has been acknowledged. */
async function writesAfter(ledger: Ledger, moment: number): Promise<void> {
	const deadline = performance.now() + GIVE_UP_MS;
	while (ledger.lastSent < moment) {
		if (performance.now() > deadline) throw new Error(`no write was taken for ${GIVE_UP_MS / 1000} s`);
		await pause(5);
	}
}

/** People who each have a session of their own, which no kill may end. */
async function signedIn(url: string): Promise<Writer[]> {
	const deadline = performance.now() + GIVE_UP_MS;
	const isUp = () =>
		fetch(`${url}/readyz`).then(
			({ ok }) => ok,
			() => false,
		);
	while (!(await isUp())) {
		if (performance.now() > deadline) throw new Error("the program did not start");
		await pause(50);
	}
	const writers: Writer[] = [];
	for (let place = 0; place < WRITERS; place++) {
		writers.push({ name: `skriver-${place}`, cookie: await signIn(url, DEMO_PEOPLE.controller) });
	}
	return writers;
}

async function killed(
	ground: KillGround,
	ledger: Ledger,
	random: (below: number) => number,
): Promise<number[]> {
	const down: number[] = [];
	await writesAfter(ledger, performance.now());
	while (down.length < kills) {
		await pause(random(MOST_CALM_MS));
		// Most often the program: that is what a crash, an upgrade or too little memory ends.
		const victim = VICTIMS[Math.max(0, random(5) - 2)] ?? "program";
		const began = performance.now();
		const again = await ground.kill(victim);
		await writesAfter(ledger, again);
		down.push(performance.now() - began);
		if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${down.length} av ${kills}`);
	}
	if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
	return down;
}

async function drilled(database: DatabaseName): Promise<Tally> {
	const ground = await openKillGround(database);
	const ledger = emptyLedger();
	try {
		let stopped = false;
		const writers = await signedIn(ground.url);
		const writing = writers.map((writer, place) =>
			write(ground.url, writer, ledger, randomFrom(seed + 1 + place), () => stopped),
		);
		const down = await killed(ground, ledger, randomFrom(seed));
		stopped = true;
		await Promise.all(writing);
		await ground.end();
		const { lost, doubled } = await audit(ground.config, ledger);
		const verified = ground.run("journal", "verify");
		for (const line of [...ledger.wrong, ...lost, ...doubled].slice(0, 50)) console.error(line);
		if (verified.code !== 0) console.error(verified.said);
		return {
			kills: down.length,
			acknowledged: ledger.acknowledged.length,
			lost: lost.length + ledger.wrong.length,
			doubled: doubled.length,
			retried: ledger.retried,
			replayed: ledger.replayed,
			late: down.filter((ms) => ms > MOST_DOWN_MS).length,
			slowestMs: Math.round(Math.max(...down)),
			journal: verified.code === 0 ? "ok" : "wrong",
		};
	} finally {
		await ground.close();
	}
}

function line(tally: Tally, databases: readonly DatabaseName[]): string {
	const { slowestMs, ...counts } = tally;
	const pairs = Object.entries(counts).map(([name, value]) => `${name}=${value}`);
	return [...pairs, `slowest_ms=${slowestMs}`, `seed=${seed}`, `database=${databases.join(",")}`].join(" ");
}

/** What several databases gave, as one. */
function together(tallies: readonly Tally[]): Tally {
	const sum = (of: (tally: Tally) => number) => tallies.reduce((total, tally) => total + of(tally), 0);
	return {
		kills: sum((tally) => tally.kills),
		acknowledged: sum((tally) => tally.acknowledged),
		lost: sum((tally) => tally.lost),
		doubled: sum((tally) => tally.doubled),
		retried: sum((tally) => tally.retried),
		replayed: sum((tally) => tally.replayed),
		late: sum((tally) => tally.late),
		slowestMs: Math.max(...tallies.map((tally) => tally.slowestMs)),
		journal: tallies.every(({ journal }) => journal === "ok") ? "ok" : "wrong",
	};
}

buildAll();
const tallies: Tally[] = [];
for (const database of chosen) {
	const tally = await drilled(database);
	tallies.push(tally);
	console.log(line(tally, [database]));
}
const whole = together(tallies);
if (chosen.length > 1) console.log(line(whole, chosen));
if (whole.lost + whole.doubled + whole.late > 0 || whole.journal !== "ok") process.exitCode = 1;
