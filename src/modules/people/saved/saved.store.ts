import type { Actor, Transaction } from "#platform/db/database.ts";
import type { SavedPage, SavedState } from "./saved.ts";

type Address = Readonly<Record<string, string | boolean>>;

/** A kept list. */
export interface KeptView {
	readonly id: string;
	readonly version: number;
	readonly state: SavedState;
	readonly personId: string;
	readonly page: SavedPage;
	readonly name: string;
	readonly address: Address;
	readonly isShared: boolean;
}

const COLUMNS = 'id, version, state, person_id as "personId", page, name, address, shared as "isShared"';

const keptOf = (row: KeptView & { version: bigint | number }): KeptView => ({
	...row,
	version: Number(row.version),
});

/** The lists of a page that the one who acts sees: their own and those that are shared, by name. */
export async function keptViews(tx: Transaction, agencyId: string, page: SavedPage): Promise<KeptView[]> {
	const rows = await tx.query<KeptView>(
		`select ${COLUMNS} from people.saved_view
		where agency_id = $1 and page = $2 and state = 'kept'
		order by name, id`,
		[agencyId, page],
	);
	return rows.map(keptOf);
}

/** A kept or removed list that the one who acts sees; null where there is none. Only its owner changes it. */
export async function viewById(tx: Transaction, agencyId: string, id: string): Promise<KeptView | null> {
	const [row] = await tx.query<KeptView>(
		`select ${COLUMNS} from people.saved_view where agency_id = $1 and id = $2`,
		[agencyId, id],
	);
	return row === undefined ? null : keptOf(row);
}

/** Holds all lists that a person keeps until the transaction ends: another change of theirs waits, and then sees this one. */
export async function holdViews(
	tx: Transaction,
	{ agencyId, personId }: Pick<Actor, "agencyId" | "personId">,
): Promise<void> {
	await tx.query("select pg_advisory_xact_lock(hashtextextended('people.saved_view ' || $1 || $2, 5))", [
		agencyId,
		personId,
	]);
}

/** Writes a kept list down for the one who acts. */
export async function addView(
	tx: Transaction,
	kept: Pick<KeptView, "id" | "personId" | "page" | "name" | "address" | "isShared"> & {
		readonly agencyId: string;
	},
): Promise<void> {
	await tx.query(
		`insert into people.saved_view (agency_id, id, person_id, page, name, address, shared)
		values ($1, $2, $3, $4, $5, $6, $7)`,
		[
			...[kept.agencyId, kept.id, kept.personId, kept.page, kept.name],
			...[JSON.stringify(kept.address), kept.isShared],
		],
	);
}

/** Changes a kept list; its new version. */
export async function changeView(
	tx: Transaction,
	agencyId: string,
	{ id, name, address, isShared, state }: KeptView,
): Promise<number> {
	const [row] = await tx.query<{ version: bigint }>(
		`update people.saved_view
		set name = $3, address = $4, shared = $5, state = $6, version = version + 1
		where agency_id = $1 and id = $2
		returning version`,
		[agencyId, id, name, JSON.stringify(address), isShared, state],
	);
	return Number(row?.version);
}
