/** What an installation holds that has been used for a while, put in by SQL that fits each shape of the database. */
import type pg from "pg";
import { readLetter } from "#letters/read";
import { DEMO_ISSUER, DEMO_ORGANISATIONS, DEMO_PEOPLE } from "#people";
import type { Transaction } from "#platform/db/database.ts";
import { sealBatch } from "#platform/journal/sealing.store.ts";

const { ministry, agency, neighbour } = DEMO_ORGANISATIONS;
const { controller, director, administrator, auditor, steward, neighbourController } = DEMO_PEOPLE;
const LETTER = "0192a464-0000-7000-8000-000000000001";
const SESSION = "0192a464-0000-7000-8000-00000000000a";
const READER = "0.0.1+000000000000";
const TEXT = `Tildelingsbrev 2025 til ${agency.name}\n\n1 Innledning\n\n${agency.name} skal rapportere innen 1. juni 2025.\n`;

/** The connection of somebody who fills an older database, and where its journal's keys are. */
interface Filling {
	readonly client: pg.Client;
	readonly keys: string;
}

/** What a migration made room for, as it was used before the next one came. */
type Fill = (filling: Filling) => Promise<void>;

const sql =
	(...statements: readonly string[]): Fill =>
	async ({ client }) => {
		for (const statement of statements) await client.query(statement);
	};

/** Says who acts for what follows on the connection, as the program does in each transaction. */
const acting = (person: string, agencyId: string, at: string): string =>
	`select set_config('rorkult.actor', '${person}', false), set_config('rorkult.agency', '${agencyId}', false),
		set_config('rorkult.action', 'letter.upload', false), set_config('rorkult.effective_at', '${at}', false),
		set_config('rorkult.request', '0af7651916cd43dd8448eb211c80319c', false)`;

const ORGANISATIONS = [ministry, agency, neighbour];
/** Organisations before they were told who steers them year by year. */
const organisations = sql(
	...ORGANISATIONS.map(
		({ id, kind, name, shortName }) =>
			`insert into people.organisation (id, kind, name, short_name, steered_by)
			values ('${id}', '${kind}', '${name}', '${shortName}', ${kind === "agency" ? `'${ministry.id}'` : "null"})`,
	),
	...[controller, neighbourController].map(
		({ id, name, home }) =>
			`insert into people.person (agency_id, id, name, roles) values ('${home.id}', '${id}', '${name}', '{controller}')`,
	),
);

/** Answers that were given, one long ago; and a person who changed name, so that there is a history. */
const answers = sql(
	acting(controller.id, agency.id, "2025-05-06T07:00:00Z"),
	...["2024-01-02", "2025-05-06"].map(
		(day, place) =>
			`insert into platform.answer (agency_id, actor, key, request_sha256, answer, answered_at)
			values ('${agency.id}', '${controller.id}', 'nøkkel ${place}', repeat('ab', 32), '{"id": "æøå", "version": 1}', '${day}T09:00Z')`,
	),
	`update people.person set name = 'Ingrid Solvang Berg' where id = '${controller.id}'`,
);

/** A letter that was read in, set aside and fetched back, and one of the neighbour's. */
const letters: Fill = async ({ client }) => {
	const { reading, document } = await readLetter(Buffer.from(TEXT));
	for (const [place, { home, id }] of [controller, neighbourController].entries()) {
		const letter = `${LETTER.slice(0, -1)}${place + 1}`;
		await client.query(acting(id, home.id, "2025-05-06T07:10:00Z"));
		await client.query(
			`insert into letters.file (agency_id, sha256, content, added_at)
			values ($1, encode(sha256($2::bytea), 'hex'), $2::bytea, '2025-05-06T07:10Z')`,
			[home.id, Buffer.from(TEXT)],
		);
		await client.query(
			`insert into letters.letter (agency_id, id, title, kind, sender, recipient, year, dated, file_name, media_type,
				file_sha256, file_size, uploaded_at, uploaded_by)
			values ($1, $2, $3, 'allocation', 'Departementet', $4, 2025, '2025-01-02', 'brev «æ».txt', 'text/plain',
				encode(sha256($5::bytea), 'hex'), length($5::bytea), '2025-05-06T07:10Z', $6)`,
			[home.id, letter, `Tildelingsbrev ${place}`, home.name, Buffer.from(TEXT), id],
		);
		await client.query(
			`insert into letters.reading (agency_id, letter_id, reader_version, reading, blocks, pages, created_at)
			values ($1, $2, $3, $4, $5, null, '2025-05-06T07:10Z')`,
			[home.id, letter, READER, JSON.stringify(reading), JSON.stringify(document.blocks)],
		);
		for (const state of ["set-aside", "in-use"]) {
			await client.query("update letters.letter set state = $2, version = version + 1 where id = $1", [
				letter,
				state,
			]);
		}
	}
};

/** People with roles for a time, one of them a deputy's; units, one closed; somebody who ended and was erased. */
const people = sql(
	acting(administrator.id, agency.id, "2025-05-06T08:00:00Z"),
	...[director, administrator, auditor, steward].map(
		({ id, name, home }) =>
			`insert into people.person (agency_id, id, name, email, issuer, claim)
			values ('${home.id}', '${id}', '${name}', '${id}@eksempel.no', '${DEMO_ISSUER}', '${id}')`,
	),
	...[director, administrator, auditor, steward].map(
		({ id, role }) =>
			`insert into people.role (agency_id, id, person_id, role, from_day)
			values ('${agency.id}', gen_random_uuid(), '${id}', '${role}', '2024-01-01')`,
	),
	`insert into people.role (agency_id, id, person_id, role, from_day, to_day, deputy_for)
	select agency_id, gen_random_uuid(), '${controller.id}', role, '2025-07-01', '2025-07-31', id
	from people.role where person_id = '${director.id}'`,
	`insert into people.unit (agency_id, id, name) values ('${agency.id}', '${LETTER}', 'Avdeling for havner')`,
	`insert into people.unit (agency_id, id, name, parent_id) values ('${agency.id}', '${SESSION}', 'Seksjon for fyr', '${LETTER}')`,
	`update people.unit set state = 'closed', version = version + 1 where id = '${SESSION}'`,
	`insert into people.person (agency_id, id, name, phone) values ('${agency.id}', '${LETTER}', 'Olga Slettet', '99 88 77 66')`,
	`update people.person set state = 'erased', name = null, phone = null, digest_salt = null, version = version + 1 where id = '${LETTER}'`,
	`update people.organisation set name = name || ' (nytt navn)', version = version + 1 where id = '${neighbour.id}'`,
);

/** Somebody who is signed in, and somebody who was. */
const sessions = sql(
	...[SESSION, LETTER].map(
		(id) =>
			`insert into people.session (agency_id, id, person_id, acting_for, begun_at, authenticated_at, expires_at, device)
			values ('${agency.id}', '${id}', '${administrator.id}', '${agency.id}', now(), now(), now() + interval '8 hours', 'Firefox på Linux')`,
	),
	`insert into people.session_key (agency_id, id, token_sha256, used_at) values ('${agency.id}', '${SESSION}', repeat('0a', 32), now())`,
	`update people.session set ended_at = now(), ended_by = person_id, ended_because = 'signed-out', version = version + 1 where id = '${LETTER}'`,
);

/** Everything so far is sealed, in more than one checkpoint. */
const sealing: Fill = async ({ client, keys }) => {
	const tx: Transaction = {
		query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
			(await client.query<Row>(text, [...values])).rows,
	};
	for (let round = 0; round < 2; round++) {
		await client.query(
			`insert into people.unit (agency_id, id, name)
			select '${agency.id}', gen_random_uuid(), 'Seksjon ' || n from generate_series(1, 300) as n`,
		);
		await client.query("begin");
		await sealBatch(tx, keys, new Date("2025-05-06T08:00:00Z"));
		await client.query("commit");
	}
};

/** Work that waits, and an answer that was forgotten when its time was over. */
const jobs = sql(
	acting("00000000-0000-7000-8000-000000000000", agency.id, "2025-05-06T09:00:00Z"),
	"select platform.plan_jobs(array['answer.forget'], array[interval '1 day'])",
	"select platform.add_job('letter.tell', '{}', now() + interval '1 day')",
	"select platform.forget_answers(100)",
);

const SOURCES = `'[{"document": "${LETTER}", "start": 0, "end": 9, "page": null}]'`;
/** A row of each table of the year, by its columns. */
const YEAR_ROWS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"plan.goal": { number: "'1'", text: "'Trygg fart'", sources: SOURCES },
	"plan.indicator": {
		number: "'1'",
		text: "'Ulykker'",
		kind: "'indicator'",
		results: "'[]'",
		sources: SOURCES,
	},
	"plan.assignment": {
		...{ number: "'2025-01'", title: "'Los'", kind: "'new'", participants: "'{}'", parts: "'[]'" },
		sources: SOURCES,
	},
	"plan.duty": {
		...{
			number: "'1'",
			text: "'Etaten skal rapportere'",
			co_actors: "'{}'",
			modality: "'must'",
			kind: "'report'",
		},
		...{ heading: "'{Innledning}'", sources: SOURCES },
	},
	"plan.deadline": { assignment_id: `'${LETTER}'`, day: "'2025-06-01'", text: "'1. juni 2025'" },
	"budget.allotment": {
		...{ chapter: "'910'", item: "'01'", keywords: "'{}'", amount_ore: "42410400000", is_change: "false" },
		sources: SOURCES,
	},
	"budget.earmark": { chapter: "'910'", item: "'01'", purpose: "'Fyr'", amount_ore: "100", sources: SOURCES },
	"budget.authorisation": {
		...{ kind: "'other'", limit_percent: "5", items: "'{910.01}'", conditions: "'{}'", sources: SOURCES },
	},
	"dialogue.meeting": { name: "'Etatsstyringsmøte'", period: "'2025-04'", sources: SOURCES },
	"reports.report": { name: "'Årsrapport'", due: "'2026-03-15'", sources: SOURCES },
};

const review = sql(
	acting(controller.id, agency.id, "2025-05-06T10:00:00Z"),
	`insert into letters.review_step (agency_id, letter_id, reader_version, number, id, person_id, at, step)
	values ('${agency.id}', '${LETTER}', '${READER}', 1, '${SESSION}', '${controller.id}', now(), '{"kind": "accept-all"}')`,
);

/** A letter that was accepted, with a row of every kind that came of it. */
const year = sql(
	acting(controller.id, agency.id, "2025-05-06T11:00:00Z"),
	`insert into year.acceptance (agency_id, id, letter_id, reader_version, year, accepted_at, accepted_by)
	values ('${agency.id}', '${SESSION}', '${LETTER}', '${READER}', 2025, now(), '${controller.id}')`,
	...Object.entries(YEAR_ROWS).map(
		([table, columns]) =>
			`insert into ${table} (agency_id, id, acceptance_id, year, place, ${Object.keys(columns).join(", ")})
			values ('${agency.id}', '${LETTER}', '${SESSION}', 2025, 0, ${Object.values(columns).join(", ")})`,
	),
	`update plan.assignment set title = 'Los og fyr', version = version + 1 where id = '${LETTER}'`,
);

/** A calendar address that was made and ended. */
const feeds = sql(
	acting(controller.id, agency.id, "2025-05-06T12:00:00Z"),
	`insert into year.feed (agency_id, id, person_id, secret_sha256, language, made_at)
	values ('${agency.id}', '${LETTER}', '${controller.id}', repeat('a', 64), 'nb', now())`,
	`update year.feed set state = 'ended', version = version + 1 where id = '${LETTER}'`,
);

/** A question that was sent and answered. */
const questions = sql(
	acting(controller.id, agency.id, "2025-05-06T13:00:00Z"),
	`insert into letters.inquiry (agency_id, id, letter_id, opening, sent_at, sent_by)
	values ('${agency.id}', '${SESSION}', '${LETTER}', 'Hei', now(), '${controller.id}')`,
	`insert into letters.question (agency_id, id, inquiry_id, letter_id, place, row_key, text, sources)
	values ('${agency.id}', '${LETTER}', '${SESSION}', '${LETTER}', 0, 'funn-1', 'Hvilken frist gjelder?', '[]')`,
	`update letters.question set state = 'answered', answer = '1. juni', answered_at = now(),
		answered_by = '${controller.id}', version = version + 1 where id = '${LETTER}'`,
);

/** Acceptances that wait for a second person: one that was withdrawn, and one that waits. */
const proposals = sql(
	acting(controller.id, agency.id, "2025-05-06T13:00:00Z"),
	`insert into people.confirming (agency_id, needs_second) values ('${agency.id}', false)`,
	`update people.confirming set needs_second = true, version = version + 1 where agency_id = '${agency.id}'`,
	...[LETTER, SESSION].map(
		(id) =>
			`insert into year.proposal
				(agency_id, id, letter_id, reader_version, year, review_sha256, year_sha256, proposed_at, proposed_by, state, closed_at, closed_by)
			values ('${agency.id}', '${id}', '${LETTER}', '${READER}', 2026, repeat('a', 64), repeat('b', 64), now(), '${controller.id}',
				${id === LETTER ? `'withdrawn', now(), '${controller.id}'` : "'waiting', null, null"})`,
	),
);

/** A list that was kept under a name, shared, and removed. */
const savedViews = sql(
	acting(controller.id, agency.id, "2025-05-06T14:00:00Z"),
	`insert into people.saved_view (agency_id, id, person_id, page, name, address, shared)
	values ('${agency.id}', '${LETTER}', '${controller.id}', 'oppdrag', 'Neste 30 dager', '{"sok": "frist:<30d"}', false)`,
	`update people.saved_view set shared = true, version = version + 1 where id = '${LETTER}'`,
);

/** A letter that the ministry sent. */
const sendings = sql(
	acting(steward.id, agency.id, "2025-05-06T14:00:00Z"),
	`insert into letters.sending (agency_id, letter_id, supplements, sent_at, sent_by)
	values ('${agency.id}', '${LETTER}', null, now(), '${steward.id}')`,
);

/** A comment that mentions somebody who has read it, and that was resolved. */
const comments = sql(
	acting(controller.id, agency.id, "2025-05-06T14:00:00Z"),
	`insert into letters.comment (agency_id, id, letter_id, reader_version, row_key, text, made_at, made_by)
	values ('${agency.id}', '${LETTER}', '${LETTER}', '${READER}', 'krav-1', 'Se her, @[${controller.id}]', now(), '${controller.id}')`,
	`insert into letters.mention (agency_id, comment_id, person_id)
	values ('${agency.id}', '${LETTER}', '${controller.id}')`,
	`update letters.mention set read_at = now() where comment_id = '${LETTER}'`,
	`update letters.comment set state = 'resolved', version = version + 1 where id = '${LETTER}'`,
);

/** What each migration, by its number, is followed by. */
const FILLS: Readonly<Record<number, Fill>> = {
	1: organisations,
	2: answers,
	3: letters,
	5: people,
	6: sessions,
	7: sealing,
	8: jobs,
	13: review,
	14: year,
	16: feeds,
	17: questions,
	18: proposals,
	19: savedViews,
	20: sendings,
	21: comments,
};

/** Uses what a migration made room for; the migrations before it have been filled. */
export async function fill(number: number, filling: Filling): Promise<void> {
	await FILLS[number]?.(filling);
	await filling.client.query("reset all");
	await filling.client.query("set role rorkult_owner");
}
