import type { Transaction } from "#platform/db/database.ts";
import type { ReviewPlace } from "../review/review.store.ts";
import type { CommentState } from "./comment.ts";

/** A comment as it is kept. */
export interface KeptComment {
	readonly id: string;
	readonly version: number;
	readonly state: CommentState;
	readonly key: string;
	readonly text: string;
	readonly at: Date;
	readonly by: string;
}

/** The comments of a review, the oldest first. */
export async function commentsOf(
	tx: Transaction,
	{ agencyId, letterId, readerVersion }: ReviewPlace,
): Promise<KeptComment[]> {
	const rows = await tx.query<KeptComment & { version: bigint }>(
		`select id, version, state, row_key as key, text, made_at as at, made_by as by
		from letters.comment
		where agency_id = $1 and letter_id = $2 and reader_version = $3
		order by made_at, id`,
		[agencyId, letterId, readerVersion],
	);
	return rows.map((row) => ({ ...row, version: Number(row.version) }));
}

/** Adds a comment, and tells those whom it mentions. */
export async function addComment(
	tx: Transaction,
	place: ReviewPlace,
	comment: Pick<KeptComment, "id" | "key" | "text" | "at" | "by">,
	mentioned: readonly string[],
): Promise<void> {
	const { agencyId, letterId, readerVersion } = place;
	const { id, key, text, at, by } = comment;
	await tx.query(
		`insert into letters.comment (agency_id, id, letter_id, reader_version, row_key, text, made_at, made_by)
		values ($1, $2, $3, $4, $5, $6, $7, $8)`,
		[agencyId, id, letterId, readerVersion, key, text, at, by],
	);
	if (mentioned.length === 0) return;
	await tx.query(
		"insert into letters.mention (agency_id, comment_id, person_id) select $1, $2, unnest($3::uuid[])",
		[agencyId, id, mentioned],
	);
}

/** A comment on a letter in use, held until the transaction ends; null where the agency has none with that id. */
export async function holdComment(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<{ state: CommentState; version: number; by: string } | null> {
	const [row] = await tx.query<{ state: CommentState; version: bigint; by: string }>(
		`select c.state, c.version, c.made_by as by
		from letters.comment c
		join letters.letter l on l.agency_id = c.agency_id and l.id = c.letter_id and l.state = 'in-use'
		where c.agency_id = $1 and c.id = $2 for update of c`,
		[agencyId, id],
	);
	return row === undefined ? null : { ...row, version: Number(row.version) };
}

/** Resolves a comment and what stands at the same row; the comment's new version. */
export async function resolveThread(tx: Transaction, agencyId: string, id: string): Promise<number> {
	const rows = await tx.query<{ id: string; version: bigint }>(
		`update letters.comment c set state = 'resolved', version = c.version + 1
		from letters.comment named
		where named.agency_id = $1 and named.id = $2 and c.agency_id = $1 and c.letter_id = named.letter_id
			and c.reader_version = named.reader_version and c.row_key = named.row_key and c.state = 'standing'
		returning c.id, c.version`,
		[agencyId, id],
	);
	return Number(rows.find((row) => row.id === id)?.version);
}

/** Takes a comment back; its new version. */
export async function takeCommentBack(tx: Transaction, agencyId: string, id: string): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update letters.comment set state = 'taken-back', version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[agencyId, id],
	);
	return Number(row?.version);
}

/** A comment that somebody has not read. */
export interface KeptMention {
	readonly commentId: string;
	readonly letterId: string;
	readonly letterTitle: string;
	readonly key: string;
	readonly at: Date;
	readonly by: string;
}

/** The comments on letters in use that mention somebody and that they have not read, the oldest first. */
export async function unreadMentions(
	tx: Transaction,
	agencyId: string,
	personId: string,
): Promise<KeptMention[]> {
	return tx.query<KeptMention>(
		`select c.id as "commentId", c.letter_id as "letterId", l.title as "letterTitle", c.row_key as key,
			c.made_at as at, c.made_by as by
		from letters.mention m
		join letters.comment c on c.agency_id = m.agency_id and c.id = m.comment_id and c.state <> 'taken-back'
		join letters.letter l on l.agency_id = c.agency_id and l.id = c.letter_id and l.state = 'in-use'
		where m.agency_id = $1 and m.person_id = $2 and m.read_at is null
		order by c.made_at, c.id`,
		[agencyId, personId],
	);
}

/** Marks what mentions somebody at a row as read; how many there were. */
export async function readMentions(
	tx: Transaction,
	agencyId: string,
	read: { readonly personId: string; readonly letterId: string; readonly key: string; readonly at: Date },
): Promise<number> {
	const rows = await tx.query(
		`update letters.mention m set read_at = $5
		from letters.comment c
		where c.agency_id = m.agency_id and c.id = m.comment_id and c.letter_id = $3 and c.row_key = $4
			and m.agency_id = $1 and m.person_id = $2 and m.read_at is null
		returning m.comment_id`,
		[agencyId, read.personId, read.letterId, read.key, read.at],
	);
	return rows.length;
}
