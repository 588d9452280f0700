/** The built program on a database with many agencies' years, and somebody signed in at each of them. */
import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import { startEmbedded } from "#platform/db/embedded.ts";
import { startProgram } from "../e2e/program.ts";
import { addressOf } from "../test/engines/address.ts";
import { addSession } from "../test/session-rows.ts";

export interface PagesGround {
	readonly url: string;
	/** The `Cookie` headers of people who act for one agency each. */
	readonly people: readonly string[];
	/** The `Cookie` headers of people in the ministry, who steer some of the agencies each. */
	readonly stewards: readonly string[];
	/** The letter that every year stands on. */
	readonly letterId: string;
	/** The reader whose reading was reviewed. */
	readonly readerVersion: string;
	/** How many rows the agencies have together, histories not counted. */
	readonly rows: number;
	close(): Promise<void>;
}

/** How many agencies one person in a ministry steers. */
const STEERED = 5;

/** What an agency has beside its people. */
const SCHEMAS = ["letters", "year", "plan", "budget", "dialogue", "reports"];

/** Starts the program as a demonstration and gives the demonstration's year to as many agencies as are asked for. */
export async function openPagesGround(agencies: number): Promise<PagesGround> {
	const dataDir = mkdtempSync(join(tmpdir(), "rorkult-pages-"));
	const server = await startEmbedded({ dataDir });
	const program = await startProgram("demo", {
		DATABASE_URL: addressOf(server.owner, "rorkult"),
		DATABASE_APP_URL: addressOf(server.app, "rorkult"),
	});
	const owner = new pg.Client(server.owner);
	await owner.connect();
	const close = async (): Promise<void> => {
		await owner.end();
		await program.close();
		await server.stop();
		rmSync(dataDir, { recursive: true, force: true });
	};
	try {
		const tables = await tablesToCopy(owner);
		const people = [await addSession(owner, DEMO_PEOPLE.controller.id)];
		while (people.length < agencies) people.push(await addAgency(owner, tables, people.length));
		const stewards: string[] = [];
		for (let from = 0; from < agencies; from += STEERED) stewards.push(await addSteward(owner, from));
		await owner.query("analyze");
		const { rows } = await owner.query<{ id: string; reader: string }>(
			"select letter_id as id, reader_version as reader from year.acceptance where agency_id = $1",
			[DEMO_ORGANISATIONS.agency.id],
		);
		const counted = await owner.query<{ rows: number }>(
			`select sum(n)::int as rows from (${tables.map(({ name }) => `select count(*) as n from ${name}`).join(" union all ")}) t`,
		);
		return {
			...{ url: program.url, people, stewards, letterId: rows[0]?.id ?? "", close },
			readerVersion: rows[0]?.reader ?? "",
			rows: counted.rows[0]?.rows ?? 0,
		};
	} catch (fault) {
		await close();
		throw fault;
	}
}

interface Copied {
	readonly name: string;
	readonly columns: string;
}

/** The tables that hold what an agency has, those that others point to first; triggers fill the histories. */
async function tablesToCopy(owner: pg.Client): Promise<readonly Copied[]> {
	const { rows } = await owner.query<Copied>(
		`with recursive deep (relation, depth) as (
			select oid, 0 from pg_class where relkind = 'r' and relnamespace::regnamespace::text = any($1)
			union
			select k.conrelid, depth + 1 from deep
			join pg_constraint k on k.contype = 'f' and k.confrelid = relation and k.conrelid <> relation
		)
		select relation::regclass::text as name,
			(select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
				where attrelid = relation and attnum > 0 and not attisdropped
					and attgenerated = '' and attidentity = '' and attname <> 'agency_id') as columns
		from deep
		where relation::regclass::text not like '%history'
		group by relation
		order by max(depth), name`,
		[SCHEMAS],
	);
	return rows;
}

/** One agency more, with a controller and all that the demonstration's agency has; their session. */
async function addAgency(owner: pg.Client, tables: readonly Copied[], number: number): Promise<string> {
	const { ministry, agency } = DEMO_ORGANISATIONS;
	const id = randomUUID();
	await owner.query("begin");
	await owner.query(
		"insert into people.organisation (id, kind, name, short_name) values ($1, 'agency', $2, $3)",
		[id, `Etat nummer ${number}`, `E${number}`],
	);
	await owner.query("insert into people.steering (agency_id, year, ministry_id) values ($1, 2025, $2)", [
		id,
		ministry.id,
	]);
	const person = await addPerson(owner, id);
	await owner.query(
		`insert into people.role (agency_id, id, person_id, role, from_day)
		values ($1, gen_random_uuid(), $2, 'controller', '2024-01-01')`,
		[id, person],
	);
	for (const { name, columns } of tables) {
		await owner.query(
			`insert into ${name} (agency_id, ${columns}) select $1, ${columns} from ${name} where agency_id = $2`,
			[id, agency.id],
		);
	}
	await owner.query("commit");
	return addSession(owner, person);
}

/** Somebody at home in an organisation, without roles; their id. */
async function addPerson(owner: pg.Client, homeId: string): Promise<string> {
	const id = randomUUID();
	await owner.query(
		"insert into people.person (agency_id, id, name, issuer, claim) values ($1, $2, 'Kari Nordmann', 'urn:bench', $3)",
		[homeId, id, id],
	);
	return id;
}

/** Somebody in the ministry who steers some agencies from a place in their order; their session, in the first of them. */
async function addSteward(owner: pg.Client, from: number): Promise<string> {
	const person = await addPerson(owner, DEMO_ORGANISATIONS.ministry.id);
	const { rows } = await owner.query<{ id: string }>(
		`insert into people.role (agency_id, id, person_id, role, from_day)
		select id, gen_random_uuid(), $1, 'steward', '2024-01-01' from people.organisation
		where kind = 'agency' order by id offset $2 limit $3
		returning agency_id as id`,
		[person, from, STEERED],
	);
	return addSession(owner, person, rows[0]?.id);
}
