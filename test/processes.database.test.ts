import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished, test, vi } from "vitest";
import { atHome, DEMO_PEOPLE } from "#people";
import type { Config } from "#platform/config.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import type { Finding } from "#platform/journal/finding.ts";
import { keyFolder, readPublicKeys, readSigningKeys } from "#platform/journal/keys.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { installationRoot } from "#platform/root.ts";
import { asOwner, testDatabase } from "./database.ts";
import { signIn } from "./sign-in.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

interface Running {
	readonly child: ChildProcess;
	/** The last word of the first line that it wrote: a server's address. */
	readonly address: string;
	readonly log: string[];
}

/** Starts a process of the built program on a database; it is gone after the test. */
async function run(command: string, config: Config): Promise<Running> {
	const child = spawn(process.execPath, [join(installationRoot, "dist/cli.mjs"), command], {
		env: {
			PATH: process.env.PATH,
			DATA_DIR: config.dataDir,
			DATABASE_URL: config.databaseUrl ?? "",
			DATABASE_APP_URL: config.databaseAppUrl ?? "",
			...{ RORKULT_MODE: "test", PORT: "0", LOG_LEVEL: "warn" },
		},
		stdio: ["ignore", "pipe", "pipe"],
	});
	const gone = once(child, "exit");
	onTestFinished(async () => {
		child.kill("SIGTERM");
		await gone;
	});
	const log: string[] = [];
	createInterface({ input: child.stderr }).on("line", (line) => void log.push(line));
	const [line] = await Promise.race([
		once(createInterface({ input: child.stdout }), "line"),
		gone.then(() => {
			throw new Error(log.join("\n"));
		}),
	]);
	return { child, address: String(line).split(" ").at(-1) ?? "", log };
}

async function upload(address: string, cookie: string, key: string): Promise<string> {
	const answer = await fetch(`${address}/api/letters/upload`, {
		method: "POST",
		headers: {
			cookie,
			"content-type": "application/octet-stream",
			"x-file-name": "brev.txt",
			"idempotency-key": key,
		},
		body: `Tildelingsbrev 2025\n\n${key}: Etaten skal rapportere innen 1. juni 2025.\n`,
	});
	expect(answer.status, await answer.clone().text()).toBe(200);
	return ((await answer.json()) as { id: string }).id;
}

test("several processes share one database: one effect a key, one session for both, each job once, one sealer", {
	timeout: 120_000,
}, async () => {
	const { config } = await testDatabase();
	const { agencyId, personId } = CONTROLLER;
	await asOwner(config, (client) =>
		client.query(
			`insert into platform.answer (agency_id, actor, key, request_sha256, answer, answered_at)
			select $1, $2, 'old-' || n, 'x', 'null', now() - interval '60 days' from generate_series(1, 2500) as n`,
			[agencyId, personId],
		),
	);
	const processes = await Promise.all([run("start", config), run("start", config), run("worker", config)]);
	const [one, two] = processes;
	const cookie = await signIn(one.address, DEMO_PEOPLE.controller);
	const keys = Array.from({ length: 12 }, (_, number) => `nøkkel-${number}`.replace("ø", "o"));
	const ids = await Promise.all(
		keys.map((key) => Promise.all([upload(one.address, cookie, key), upload(two.address, cookie, key)])),
	);
	for (const [first, second] of ids) expect(first).toBe(second);
	expect(new Set(ids.flat()).size).toBe(keys.length);

	await vi.waitFor(
		() =>
			asOwner(config, async (client) => {
				const left = await client.query("select from platform.answer where key like 'old-%'");
				const due = await client.query("select from platform.job where run_at <= now() or lease is not null");
				const unsealed = await client.query("select from journal.entry where seq is null");
				expect([left.rowCount, due.rowCount, unsealed.rowCount]).toEqual([0, 0, 0]);
			}),
		{ timeout: 60_000, interval: 200 },
	);
	await asOwner(config, async (client) => {
		const removed = await client.query(
			"select sum((row_key ->> 'rows')::int)::int as rows from journal.entry where action = 'answer.forget'",
		);
		expect(removed.rows).toEqual([{ rows: 2500 }]);
		const checkpoints = await client.query("select count(*) = max(number) as whole from journal.checkpoint");
		expect(checkpoints.rows).toEqual([{ whole: true }]);
	});
	expect(readSigningKeys(keyFolder(config.dataDir)).size).toBe(1);
	const found = await inOwnersTransaction(config, "reads", async (tx): Promise<Finding | null> => {
		const trusted = readPublicKeys(keyFolder(config.dataDir));
		const { value, done } = await verifyJournal(tx, { trusted, exported: null }).next();
		return done ? null : value;
	});
	expect(found).toBeNull();
	expect(processes.flatMap(({ log }) => log).filter((line) => line.startsWith("{"))).toEqual([]);
});

test("a session that is ended in one process is over in all of them", { timeout: 60_000 }, async () => {
	const { config } = await testDatabase();
	const [one, two] = await Promise.all([run("start", config), run("start", config)]);
	const cookie = await signIn(one.address, DEMO_PEOPLE.controller);
	const statuses = () =>
		Promise.all(
			[one, two].map(
				async ({ address }) => (await fetch(`${address}/api/session`, { headers: { cookie } })).status,
			),
		);
	expect(await statuses()).toEqual([200, 200]);
	const out = await fetch(`${two.address}/auth/sign-out`, {
		method: "POST",
		headers: { cookie, "idempotency-key": "ut" },
	});
	expect(out.status).toBe(200);
	expect(await statuses()).toEqual([401, 401]);
});
