import type { Transaction } from "#platform/db/database.ts";
import type { Source } from "../read/reading.ts";
import type { PlacedQuestion, QUESTION_STATES } from "./question.ts";

type State = (typeof QUESTION_STATES)[number];

/** A question as it is kept; `answer` and the two after it are null until it is answered. */
export interface KeptQuestion {
	readonly id: string;
	readonly version: number;
	readonly state: State;
	readonly letterId: string;
	readonly letterTitle: string;
	readonly letterLanguage: string;
	readonly inquiryId: string;
	readonly opening: string;
	readonly key: string;
	readonly text: string;
	readonly sources: readonly Source[];
	readonly sentAt: Date;
	readonly sentBy: string;
	readonly answer: string | null;
	readonly answeredAt: Date | null;
	readonly answeredBy: string | null;
}

/** A message as it is sent. */
export interface Inquiry {
	readonly agencyId: string;
	readonly id: string;
	readonly letterId: string;
	readonly opening: string;
	readonly at: Date;
	readonly by: string;
	readonly questions: readonly (PlacedQuestion & { readonly id: string })[];
}

/** Writes a message down with its questions, in their order. */
export async function addInquiry(tx: Transaction, inquiry: Inquiry): Promise<void> {
	const { agencyId, id, letterId, questions } = inquiry;
	await tx.query(
		`insert into letters.inquiry (agency_id, id, letter_id, opening, sent_at, sent_by)
		values ($1, $2, $3, $4, $5, $6)`,
		[agencyId, id, letterId, inquiry.opening, inquiry.at, inquiry.by],
	);
	await tx.query(
		`insert into letters.question (agency_id, id, inquiry_id, letter_id, place, row_key, text, sources)
		select $1, q.id, $2, $3, q.place, q.key, q.text, q.sources
		from jsonb_to_recordset($4) as q (id uuid, place integer, key text, text text, sources jsonb)`,
		[agencyId, id, letterId, JSON.stringify(questions.map((question, place) => ({ ...question, place })))],
	);
}

/** The keys of the findings of a letter that the ministry has an unanswered question about. */
export async function waitingKeys(
	tx: Transaction,
	agencyId: string,
	letterId: string,
): Promise<ReadonlySet<string>> {
	const rows = await tx.query<{ key: string }>(
		"select row_key as key from letters.question where agency_id = $1 and letter_id = $2 and state = 'open'",
		[agencyId, letterId],
	);
	return new Set(rows.map(({ key }) => key));
}

/** The questions about the agency's letters in use, or about one of them; the last message first. */
export async function questionsOf(
	tx: Transaction,
	agencyId: string,
	letterId: string | null,
): Promise<KeptQuestion[]> {
	const rows = await tx.query<KeptQuestion & { version: bigint }>(
		`select q.id, q.version, q.state, q.letter_id as "letterId", l.title as "letterTitle",
			coalesce(r.head ->> 'language', 'nb') as "letterLanguage",
			q.inquiry_id as "inquiryId", i.opening, q.row_key as key, q.text, q.sources,
			i.sent_at as "sentAt", i.sent_by as "sentBy",
			q.answer, q.answered_at as "answeredAt", q.answered_by as "answeredBy"
		from letters.question q
		join letters.inquiry i on i.agency_id = q.agency_id and i.id = q.inquiry_id
		join letters.letter l on l.agency_id = q.agency_id and l.id = q.letter_id and l.state = 'in-use'
		cross join lateral (
			select head from letters.reading r
			where r.agency_id = q.agency_id and r.letter_id = q.letter_id
			order by r.created_at desc limit 1
		) r
		where q.agency_id = $1 and ($2::uuid is null or q.letter_id = $2)
		order by i.sent_at desc, i.id, q.place`,
		[agencyId, letterId],
	);
	return rows.map((row) => ({ ...row, version: Number(row.version) }));
}

/** A question about a letter in use, held until the transaction ends; null where the agency has none with that id. */
export async function holdQuestion(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<{ state: State; version: number } | null> {
	const [row] = await tx.query<{ state: State; version: bigint }>(
		`select q.state, q.version from letters.question q
		join letters.letter l on l.agency_id = q.agency_id and l.id = q.letter_id and l.state = 'in-use'
		where q.agency_id = $1 and q.id = $2 for update of q`,
		[agencyId, id],
	);
	return row === undefined ? null : { ...row, version: Number(row.version) };
}

/** Writes an answer down in place of the one that was there; the question's new version. */
export async function setAnswer(
	tx: Transaction,
	agencyId: string,
	id: string,
	answer: { readonly text: string; readonly at: Date; readonly by: string },
): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update letters.question
		set state = 'answered', answer = $3, answered_at = $4, answered_by = $5, version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[agencyId, id, answer.text, answer.at, answer.by],
	);
	return Number(row?.version);
}

/** Marks a question as withdrawn; its new version. */
export async function markWithdrawn(tx: Transaction, agencyId: string, id: string): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update letters.question set state = 'withdrawn', version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[agencyId, id],
	);
	return Number(row?.version);
}
