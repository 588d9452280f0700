/** A database of its own with a journal of wanted length, for what is measured and tried on journals. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { atHome, DEMO_PEOPLE, furnishDemo } from "#people";
import { readConfig } from "#platform/config.ts";
import { openDatabase, type Transaction } from "#platform/db/database.ts";
import { startEmbedded } from "#platform/db/embedded.ts";
import { keyFolder } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";

const CONTROLLER = atHome(DEMO_PEOPLE.controller);

export interface JournalGround {
	/** A connection of the owner. */
	readonly owner: pg.Client;
	/** The same connection as the program's own code asks for it. */
	readonly tx: Transaction;
	/** Where the keys are. */
	readonly keys: string;
	/** Lets units be made and renamed until the journal has so many entries; all by the triggers. */
	grow(entries: number): Promise<void>;
	/** Seals all there is; the seconds that took. */
	seal(): Promise<number>;
	close(): Promise<void>;
}

/** How often each unit is renamed after it was made. */
const RENAMINGS = 4;
const AT_ONCE = 20_000;

/** Starts the embedded database in a folder of its own, gone when it is closed. */
export async function openGround(): Promise<JournalGround> {
	const dataDir = mkdtempSync(join(tmpdir(), "rorkult-journal-"));
	const server = await startEmbedded({ dataDir });
	const { host, port, user, password } = server.owner;
	const address = (name: unknown, secret: unknown) =>
		`postgresql://${name}:${secret}@${encodeURIComponent(String(host))}:${port}/rorkult`;
	const config = readConfig({
		RORKULT_MODE: "test",
		DATA_DIR: dataDir,
		DATABASE_URL: address(user, password),
		DATABASE_APP_URL: address(server.app.user, server.app.password),
	});
	const database = await openDatabase(config, { furnish: furnishDemo });
	const owner = new pg.Client(server.owner);
	await owner.connect();
	const keys = keyFolder(dataDir);
	return {
		owner,
		keys,
		tx: {
			query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
				(await owner.query<Row>(sql, [...values])).rows,
		},
		grow: (entries) => grow(owner, entries),
		async seal() {
			const began = performance.now();
			await sealAll(database, keys);
			await owner.query("analyze");
			return (performance.now() - began) / 1000;
		},
		async close() {
			await owner.end();
			await database.close();
			await server.stop();
			rmSync(dataDir, { recursive: true, force: true });
		},
	};
}

async function grow(owner: pg.Client, entries: number): Promise<void> {
	const counted = await owner.query<{ count: number }>("select count(*)::int as count from journal.entry");
	const units = Math.ceil((entries - (counted.rows[0]?.count ?? 0)) / (1 + RENAMINGS));
	for (let made = 0; made < units; made += AT_ONCE) {
		const count = Math.min(AT_ONCE, units - made);
		const mark = `${entries}-${made}`;
		await owner.query(
			`insert into people.unit (agency_id, id, name)
			select $1, gen_random_uuid(), 'Seksjon for havner, fyr og farleder ' || $2 || '/' || n
			from generate_series(1, $3::int) as n`,
			[CONTROLLER.agencyId, mark, count],
		);
		for (let renamed = 0; renamed < RENAMINGS; renamed++) {
			await owner.query(
				"update people.unit set name = name || '.', version = version + 1 where name like '%' || $1 || '/%'",
				[mark],
			);
		}
	}
}
