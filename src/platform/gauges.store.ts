import type { Database } from "./db/database.ts";
import type { Gauge } from "./http/metrics.ts";

const STANDING = `
select j.due::int, j.failing::int, w.waiting::int as unsealed,
	coalesce(extract(epoch from clock_timestamp() - j.since), 0)::float8 as due_for,
	coalesce(extract(epoch from clock_timestamp() - w.waiting_since), 0)::float8 as unsealed_for
from platform.jobs_waiting() j, journal.sealing() w`;

interface Standing {
	readonly due: number;
	readonly failing: number;
	readonly unsealed: number;
	readonly due_for: number;
	readonly unsealed_for: number;
}

/** What there is to be seen of the database, its jobs and the journal now; little where it does not answer. */
export async function gaugesOf(database: Database): Promise<Gauge[]> {
	const { open, idle, wanted } = database.connections();
	const connections = "Connections of this process to the database.";
	const pool: Gauge[] = [
		{ name: 'rorkult_database_connections{state="busy"}', help: connections, value: open - idle },
		{ name: 'rorkult_database_connections{state="idle"}', help: connections, value: idle },
		{ name: 'rorkult_database_connections{state="wanted"}', help: connections, value: wanted },
	];
	const [row] = await database.asNobody<Standing>(STANDING, []).catch(() => []);
	const up = { name: "rorkult_database_up", help: "Whether the database answers.", value: row ? 1 : 0 };
	return row === undefined ? [up, ...pool] : [up, ...pool, ...standing(row)];
}

function standing({ due, failing, unsealed, due_for, unsealed_for }: Standing): Gauge[] {
	return [
		{ name: "rorkult_jobs_waiting", help: "Jobs that are due and not taken.", value: due },
		{ name: "rorkult_jobs_waiting_seconds", help: "Time the oldest of them is overdue.", value: due_for },
		{ name: "rorkult_jobs_failing", help: "Jobs that have failed five times or more.", value: failing },
		{ name: "rorkult_journal_unsealed", help: "Journal entries not sealed yet.", value: unsealed },
		{
			name: "rorkult_journal_unsealed_seconds",
			help: "Time since the oldest of them was written.",
			value: unsealed_for,
		},
	];
}
