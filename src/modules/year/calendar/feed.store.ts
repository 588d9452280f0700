import type { Language } from "#base/texts.ts";
import type { Actor, Database, Transaction } from "#platform/db/database.ts";
import type { FEED_STATES } from "./feed.ts";

type State = (typeof FEED_STATES)[number];

/** A feed as its person sees it. */
export interface Feed {
	readonly id: string;
	readonly version: number;
	readonly language: Language;
	readonly madeAt: Date;
}

/** Writes a feed down for the one who acts. */
export async function addFeed(
	tx: Transaction,
	feed: {
		readonly agencyId: string;
		readonly id: string;
		readonly personId: string;
		readonly secretSha256: string;
		readonly language: Language;
		readonly at: Date;
	},
): Promise<void> {
	await tx.query(
		`insert into year.feed (agency_id, id, person_id, secret_sha256, language, made_at)
		values ($1, $2, $3, $4, $5, $6)`,
		[feed.agencyId, feed.id, feed.personId, feed.secretSha256, feed.language, feed.at],
	);
}

/** A person's open feeds, the last made first. */
export async function feedsOf(tx: Transaction, agencyId: string, personId: string): Promise<Feed[]> {
	const rows = await tx.query<Omit<Feed, "version"> & { version: bigint }>(
		`select id, version, language, made_at as "madeAt" from year.feed
		where agency_id = $1 and person_id = $2 and state = 'open'
		order by made_at desc, id desc`,
		[agencyId, personId],
	);
	return rows.map((row) => ({ ...row, version: Number(row.version) }));
}

/** A feed of the agency; null where there is none with that id. Only its own person can change it, so nobody waits. */
export async function feedById(
	tx: Transaction,
	agencyId: string,
	id: string,
): Promise<{ state: State; version: number; personId: string } | null> {
	const [row] = await tx.query<{ state: State; version: bigint; personId: string }>(
		`select state, version, person_id as "personId" from year.feed where agency_id = $1 and id = $2`,
		[agencyId, id],
	);
	return row === undefined ? null : { ...row, version: Number(row.version) };
}

/** Ends a feed that was open in the version seen; its new version, or null where another ended it meanwhile. */
export async function markEnded(
	tx: Transaction,
	agencyId: string,
	id: string,
	version: number,
): Promise<number | null> {
	const [row] = await tx.query<{ version: bigint }>(
		`update year.feed set state = 'ended', version = version + 1
		where agency_id = $1 and id = $2 and version = $3
		returning version`,
		[agencyId, id, version],
	);
	return row === undefined ? null : Number(row.version);
}

/** What a calendar's address says: which feed, and the digest of what proves that one knows it. */
export interface FeedKey {
	readonly agencyId: string;
	readonly id: string;
	readonly secretSha256: string;
}

/** Who acts for a calendar that asks with a secret, and in which language it is told; null where nobody does. */
export async function whoseFeed(
	database: Pick<Database, "asNobody">,
	{ agencyId, id, secretSha256 }: FeedKey,
): Promise<{ actor: Actor; language: Language } | null> {
	const [row] = await database.asNobody<{ person_id: string; language: Language }>(
		"select * from year.find_feed($1, $2, $3)",
		[agencyId, id, secretSha256],
	);
	if (row === undefined) return null;
	return { actor: { agencyId, personId: row.person_id }, language: row.language };
}
