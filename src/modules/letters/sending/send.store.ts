import type { Transaction } from "#platform/db/database.ts";

/** That a letter was sent by the ministry. */
export interface Sending {
	readonly agencyId: string;
	readonly letterId: string;
	/** The letter that it was made to supplement; null for one that came as a file. */
	readonly supplements: string | null;
	readonly at: Date;
	readonly by: string;
}

/** Writes down that a letter was sent. */
export async function addSending(tx: Transaction, sending: Sending): Promise<void> {
	const { agencyId, letterId, supplements, at, by } = sending;
	await tx.query(
		`insert into letters.sending (agency_id, letter_id, supplements, sent_at, sent_by)
		values ($1, $2, $3, $4, $5)`,
		[agencyId, letterId, supplements, at, by],
	);
}

/** What a supplement needs of the letter that it is to: its state, year and day; null where the agency has none such. */
export async function supplementedLetter(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<{ state: string; year: number | null; dated: string | null } | null> {
	const [row] = await tx.query<{ state: string; year: number | null; dated: string | null }>(
		"select state, year, dated from letters.letter where agency_id = $1 and id = $2",
		[agencyId, id],
	);
	return row ?? null;
}

/** A letter in use as it came, and how many of its questions stand how. */
export interface CameIn {
	readonly id: string;
	readonly title: string;
	readonly language: string;
	readonly kind: string;
	readonly year: number | null;
	readonly readAt: Date;
	readonly readBy: string;
	/** When the ministry sent it, and who did; null where the agency read it in by itself. */
	readonly sentAt: Date | null;
	readonly sentBy: string | null;
	readonly open: number;
	readonly answered: number;
}

/** More letters than an agency gets in many years. */
const MOST_LETTERS = 200;

/** The agency's letters in use, the last come first. */
export function lettersThatCame(tx: Transaction, agencyId: string): Promise<CameIn[]> {
	return tx.query<CameIn>(
		`select l.id, l.title, l.kind, l.year, coalesce(r.language, 'nb') as language,
			l.uploaded_at as "readAt", l.uploaded_by as "readBy", s.sent_at as "sentAt", s.sent_by as "sentBy",
			q.open, q.answered
		from letters.letter l
		left join letters.sending s on s.agency_id = l.agency_id and s.letter_id = l.id
		left join lateral (
			select head ->> 'language' as language from letters.reading
			where agency_id = l.agency_id and letter_id = l.id
			order by created_at desc limit 1
		) r on true
		cross join lateral (
			select count(*) filter (where state = 'open')::int as open,
				count(*) filter (where state = 'answered')::int as answered
			from letters.question
			where agency_id = l.agency_id and letter_id = l.id
		) q
		where l.agency_id = $1 and l.state = 'in-use'
		order by l.uploaded_at desc, l.id desc
		limit $2`,
		[agencyId, MOST_LETTERS],
	);
}
