import type { z } from "zod";
import type { Transaction } from "#platform/db/database.ts";
import type { LetterRow } from "./letter.contract.ts";
import type { Letter, LetterState } from "./letter.ts";
import type { LetterHead } from "./read/reading.ts";
import type { Block, Reading } from "./reading.contract.ts";

/** Where a list goes on: after the letter that was read in then and has this id. */
export interface Place {
	readonly uploadedAt: string;
	readonly id: string;
}

/** A letter with its file, as it is kept when it is read in. */
export interface NewLetter {
	readonly agencyId: string;
	readonly id: string;
	readonly title: string;
	readonly fileName: string;
	readonly mediaType: string;
	readonly sha256: string;
	readonly bytes: Uint8Array;
	readonly head: LetterHead;
	/** The Reading and the blocks as JSON. */
	readonly reading: string;
	readonly blocks: string;
	readonly pages: number | null;
	readonly readerVersion: string;
	readonly uploadedBy: string;
	readonly uploadedAt: Date;
}

/** What a reader made of a letter that is kept already. */
export type NewReading = Pick<
	NewLetter,
	"agencyId" | "id" | "title" | "head" | "reading" | "blocks" | "pages" | "readerVersion"
> & { readonly readAt: Date };

/** What the reader made of a letter, as it is handed out. */
export interface KeptReading {
	readonly reading: z.output<typeof Reading>;
	readonly blocks: z.output<typeof Block>[];
	readonly pages: number | null;
}

interface Row {
	id: string;
	version: bigint;
	state: LetterState;
	title: string;
	file_name: string;
	media_type: string;
	file_size: bigint;
	uploaded_at: Date;
	reader_version: string;
	reviewed: boolean;
	head: LetterHead;
	requirement_count: number;
	assignment_count: number;
	finding_count: number;
	binding_count: number | null;
	placed_count: number | null;
}

const COLUMNS = `
	l.id, l.version, l.state, l.title, l.file_name, l.media_type, l.file_size, l.uploaded_at,
	r.reader_version, r.reviewed, r.head, r.requirement_count, r.assignment_count, r.finding_count, r.binding_count, r.placed_count`;

/** Whether somebody has begun to review the reading `r`. */
const REVIEWED = `exists (
	select from letters.review_step s
	where s.agency_id = r.agency_id and s.letter_id = r.letter_id and s.reader_version = r.reader_version
)`;

/**
 * The letter's reading that is under review; where there is none, that by the reader that runs, bound as this
 * value; where there is none either, the last one.
 */
const readingBy = (running: string): string => `
	cross join lateral (
		select r.*, ${REVIEWED} as reviewed from letters.reading r
		where r.agency_id = l.agency_id and r.letter_id = l.id
		order by reviewed desc, (r.reader_version = ${running}) desc, r.created_at desc, r.reader_version desc
		limit 1
	) r`;

function rowOf(row: Row, running: string): LetterRow {
	const { head, binding_count: binding, placed_count: placed } = row;
	return {
		id: row.id,
		version: Number(row.version),
		state: row.state,
		title: row.title,
		fileName: row.file_name,
		mediaType: row.media_type,
		sizeBytes: Number(row.file_size),
		uploadedAt: row.uploaded_at.toISOString(),
		kind: head.kind,
		language: head.language,
		sender: head.sender,
		recipient: head.recipient,
		recipientShortName: head.recipientShortName ?? null,
		reference: head.reference,
		date: head.date,
		year: head.year,
		counts: {
			requirements: row.requirement_count,
			assignments: row.assignment_count,
			findings: row.finding_count,
		},
		readerVersion: row.reader_version,
		canBeReadAgain: row.reader_version !== running && !row.reviewed,
		coverage: binding === null || placed === null ? null : { binding, placed },
	};
}

/**
 * An agency's letters in one state, the last read in first; at most `limit`, going on after a place. Readings
 * are those of the `running` reader where there are such.
 */
export async function listLetters(
	tx: Transaction,
	agencyId: string,
	running: string,
	asked: { state: LetterState; limit: number; after: Place | null },
): Promise<LetterRow[]> {
	const rows = await tx.query<Row>(
		`select ${COLUMNS}
		from letters.letter l ${readingBy("$6")}
		where l.agency_id = $1 and l.state = $2
			and ($3::timestamptz is null or (l.uploaded_at, l.id) < ($3::timestamptz, $4::uuid))
		order by l.uploaded_at desc, l.id desc
		limit $5`,
		[agencyId, asked.state, asked.after?.uploadedAt ?? null, asked.after?.id ?? null, asked.limit, running],
	);
	return rows.map((row) => rowOf(row, running));
}

/**
 * A letter with the reading of the `running` reader or its last one; null where the agency has none with that
 * id in one of the `states`, which are all where they are null.
 */
export async function findLetter(
	tx: Transaction,
	agencyId: string,
	running: string,
	id: string,
	states: readonly string[] | null,
): Promise<(KeptReading & { letter: LetterRow }) | null> {
	const [row] = await tx.query<Row & KeptReading>(
		`select ${COLUMNS}, r.reading, r.blocks, r.pages
		from letters.letter l ${readingBy("$3")}
		where l.agency_id = $1 and l.id = $2 and ($4::text[] is null or l.state = any ($4))`,
		[agencyId, id, running, states],
	);
	if (row === undefined) return null;
	return { letter: rowOf(row, running), reading: row.reading, blocks: row.blocks, pages: row.pages };
}

/** A letter's file as it came, or null where the agency has no such letter in one of the states. */
export async function findFile(
	tx: Transaction,
	agencyId: string,
	id: string,
	states: readonly string[] | null,
): Promise<{ bytes: Uint8Array; fileName: string } | null> {
	const [row] = await tx.query<{ content: Buffer; file_name: string }>(
		`select f.content, l.file_name
		from letters.letter l
		join letters.file f on f.agency_id = l.agency_id and f.sha256 = l.file_sha256
		where l.agency_id = $1 and l.id = $2 and ($3::text[] is null or l.state = any ($3))`,
		[agencyId, id, states],
	);
	return row === undefined ? null : { bytes: row.content, fileName: row.file_name };
}

/** A letter and the letter in use that came in the same file, both held until the transaction ends. */
export async function holdLetter(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<(Letter & { twin: Letter | null }) | null> {
	type Held = { id: string; state: LetterState; version: bigint };
	const rows = await tx.query<Held>(
		`select id, state, version
		from letters.letter
		where agency_id = $1 and (id = $2 or state = 'in-use') and file_sha256 = (
			select file_sha256 from letters.letter where agency_id = $1 and id = $2
		)
		order by id
		for update`,
		[agencyId, id],
	);
	const held = rows.map((row): Letter => ({ ...row, version: Number(row.version) }));
	const letter = held.find((row) => row.id === id);
	if (letter === undefined) return null;
	return { ...letter, twin: held.find((row) => row.id !== id) ?? null };
}

/** The letter in use that came in a file with these bytes. */
export async function letterOfFile(
	tx: Transaction,
	agencyId: string,
	sha256: string,
): Promise<{ id: string; version: number } | null> {
	const [row] = await tx.query<{ id: string; version: bigint }>(
		"select id, version from letters.letter where agency_id = $1 and file_sha256 = $2 and state = 'in-use'",
		[agencyId, sha256],
	);
	return row === undefined ? null : { id: row.id, version: Number(row.version) };
}

/** Keeps a letter with file and reading; false where the same file came in meanwhile and is in use. */
export async function addLetter(tx: Transaction, letter: NewLetter): Promise<boolean> {
	const { agencyId, id, sha256, uploadedAt } = letter;
	await tx.query(
		`insert into letters.file (agency_id, sha256, content, added_at)
		values ($1, $2, $3, $4)
		on conflict do nothing`,
		[agencyId, sha256, letter.bytes, uploadedAt],
	);
	const { kind, sender, recipient, year, date } = letter.head;
	const added = await tx.query(
		`insert into letters.letter (
			agency_id, id, title, kind, sender, recipient, year, dated,
			file_name, media_type, file_sha256, file_size, uploaded_at, uploaded_by
		)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
		on conflict (agency_id, file_sha256) where state = 'in-use' do nothing
		returning id`,
		[
			...[agencyId, id, letter.title, kind, sender, recipient, year, date],
			...[letter.fileName, letter.mediaType, sha256, letter.bytes.length, uploadedAt, letter.uploadedBy],
		],
	);
	if (added.length === 0) return false;
	await insertReading(tx, { ...letter, readAt: uploadedAt });
	return true;
}

async function insertReading(tx: Transaction, read: NewReading): Promise<void> {
	const { agencyId, id, readerVersion, reading, blocks, pages, readAt } = read;
	await tx.query(
		`insert into letters.reading (agency_id, letter_id, reader_version, reading, blocks, pages, created_at)
		values ($1, $2, $3, $4, $5, $6, $7)`,
		[agencyId, id, readerVersion, reading, blocks, pages, readAt],
	);
}

/** The versions of the readers that have read a letter, and whether somebody has begun to review it. */
export async function readersOf(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<{ readers: string[]; reviewed: boolean }> {
	const rows = await tx.query<{ reader_version: string; reviewed: boolean }>(
		`select r.reader_version, ${REVIEWED} as reviewed
		from letters.reading r
		where r.agency_id = $1 and r.letter_id = $2`,
		[agencyId, id],
	);
	return {
		readers: rows.map((row) => row.reader_version),
		reviewed: rows.some((row) => row.reviewed),
	};
}

/** Keeps a further reading of a letter, which is called and listed by it from now on; the new version comes back. */
export async function addReading(tx: Transaction, read: NewReading): Promise<number> {
	await insertReading(tx, read);
	const { kind, sender, recipient, year, date } = read.head;
	const [row] = await tx.query<{ version: bigint }>(
		`update letters.letter
		set title = $3, kind = $4, sender = $5, recipient = $6, year = $7, dated = $8, version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[read.agencyId, read.id, read.title, kind, sender, recipient, year, date],
	);
	return Number(row?.version);
}

/** Gives a letter another state; the new version comes back. */
export async function changeState(
	tx: Transaction,
	agencyId: string,
	id: string,
	state: LetterState,
): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update letters.letter
		set state = $3, version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[agencyId, id, state],
	);
	return Number(row?.version);
}
