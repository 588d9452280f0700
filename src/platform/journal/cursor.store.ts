import type { Transaction } from "../db/database.ts";

/**
 * The rows of a statement in gulps, so that memory holds two of them at most: while one is gone through the
 * database makes the next ready.
 *
 * @param name of the cursor; one of a name at a time
 */
export async function* flowing<Row extends object>(
	tx: Transaction,
	name: string,
	sql: string,
	gulp: number,
	values: readonly unknown[] = [],
): AsyncGenerator<Row[]> {
	await tx.query(`declare ${name} no scroll cursor for ${sql}`, values);
	const fetch = () => tx.query<Row>(`fetch ${gulp} from ${name}`);
	let coming = fetch();
	try {
		for (;;) {
			const rows = await coming;
			if (rows.length === 0) return;
			coming = fetch();
			// Whoever stops early never asks for it; its failure is the transaction's all the same.
			coming.catch(() => {});
			yield rows;
		}
	} finally {
		await coming.catch(() => {});
		await tx.query(`close ${name}`).catch(() => {});
	}
}
