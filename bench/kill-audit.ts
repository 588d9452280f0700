/** Compares what people were told with what stands in the database and its journal. */
import { isDeepStrictEqual } from "node:util";
import type { Config } from "#platform/config.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import type { Ledger } from "./kill-load.ts";

/** What was found wrong, one line each. */
export interface Audit {
	/** Acknowledged, and not there. */
	readonly lost: readonly string[];
	/** There more often than it was asked for. */
	readonly doubled: readonly string[];
}

interface Standing {
	readonly id: string;
	readonly state: string;
	readonly version: bigint | string;
	/** How many journal entries tell of it. */
	readonly entries: number;
}

/** Goes through every acknowledged write and every letter; the program has been ended before. */
export async function audit(config: Config, ledger: Ledger): Promise<Audit> {
	const { answers, letters } = await inOwnersTransaction(config, "reads", async (tx) => ({
		answers: await tx.query<{ key: string; answer: unknown }>("select key, answer from platform.answer"),
		letters: await tx.query<Standing>(
			`select l.id, l.state, l.version, (
				select count(*) from journal.entry e
				where e.relation = 'letters.letter' and e.row_key = jsonb_build_object('agency_id', l.agency_id, 'id', l.id)
			)::int as entries
			from letters.letter l`,
		),
	}));
	const lost: string[] = [];
	const doubled: string[] = [];
	const kept = new Map(answers.map(({ key, answer }) => [key, answer]));
	for (const { key, answer } of ledger.acknowledged) {
		if (!isDeepStrictEqual(kept.get(key), answer)) lost.push(`${key}: its answer is not there`);
	}
	const standing = new Map(letters.map((letter) => [letter.id, letter]));
	for (const { id, version, state } of ledger.letters) {
		const found = standing.get(id);
		standing.delete(id);
		const at = found === undefined ? 0 : Number(found.version);
		// A letter's first entry is its first version, and every change is one of each.
		if (at < version || found?.entries !== at || (at === version && found.state !== state)) {
			lost.push(
				`letter ${id}: told version ${version} ${state}, found ${at} ${found?.state} in ${found?.entries} entries`,
			);
		}
		if (at > version) doubled.push(`letter ${id}: told version ${version}, found ${at}`);
	}
	for (const id of standing.keys()) doubled.push(`letter ${id}: nobody was told of it`);
	return { lost, doubled };
}
