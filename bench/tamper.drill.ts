/**
 * Meddles with sealed entries behind the program's back and sees whether verifying names each of them.
 *
 * Every round is a transaction of the owner that takes the triggers away, meddles with some tens of entries at
 * random, verifies and is rolled back. `--count N` manipulations, 10 000 with `--full`; `--seed N` repeats a run.
 */
import { parseArgs } from "node:util";
import type { Finding } from "#platform/journal/finding.ts";
import { readPublicKeys } from "#platform/journal/keys.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { type JournalGround, openGround } from "./journal-ground.ts";
import { randomFrom } from "./random.ts";

const ENTRIES = 2_000;
const PER_ROUND = 50;
const QUICK = 500;
const FULL = 10_000;

const { values } = parseArgs({
	options: { count: { type: "string" }, full: { type: "boolean" }, seed: { type: "string" } },
});
const count = values.count === undefined ? (values.full === true ? FULL : QUICK) : Number(values.count);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
	console.error("Bruk: npm run drill:tamper -- [--count N | --full] [--seed N]");
	process.exit(2);
}

/** What is done to an entry, and what verifying must say of it. */
interface Manipulation {
	readonly sql: readonly string[];
	readonly seqs: readonly number[];
	readonly names: (finding: Finding) => boolean;
}

/** The least that each column can be changed by. */
const CHANGES = [
	"at = at + interval '1 microsecond'",
	"effective_at = effective_at - interval '1 microsecond'",
	"actor = case when actor is null then gen_random_uuid() end",
	"action = action || ' '",
	"agency_id = case when agency_id is null then gen_random_uuid() end",
	"relation = relation || '_'",
	`row_key = row_key || '{"x": null}'`,
	`before = case when before is null then '{}'::jsonb end`,
	`after = coalesce(after, '{}'::jsonb) || '{"version": 4711}'`,
	"reason = coalesce(reason, '') || '.'",
	"request_id = coalesce(request_id, '') || '0'",
] as const;

function change(seq: number, random: (below: number) => number): Manipulation {
	return {
		sql: [`update journal.entry set ${CHANGES[random(CHANGES.length)]} where seq = ${seq}`],
		seqs: [seq],
		names: (finding) => finding.kind === "changed" && finding.seq === seq,
	};
}

function remove(seq: number): Manipulation {
	return {
		sql: [`delete from journal.entry where seq = ${seq}`],
		seqs: [seq],
		names: (finding) => finding.kind === "removed" && finding.seq === seq,
	};
}

function unnumber(seq: number): Manipulation {
	return {
		sql: [`update journal.entry set seq = null where seq = ${seq}`],
		seqs: [seq],
		names: (finding) => finding.kind === "moved" && finding.seq === null && finding.from === seq,
	};
}

function exchange(one: number, other: number): Manipulation {
	return {
		sql: [
			`update journal.entry set seq = case seq when ${one} then ${other} else ${one} end where seq in (${one}, ${other})`,
		],
		seqs: [one, other],
		names: (finding) => finding.kind === "moved" && finding.seq === one && finding.from === other,
	};
}

function insert(seq: number): Manipulation {
	return {
		sql: [
			`insert into journal.entry (seq, at, effective_at, actor, action, agency_id, relation, row_key, before, after, reason, request_id)
			select seq, at, effective_at, actor, action, agency_id, relation, row_key, before, after, reason, request_id
			from journal.entry where seq = ${seq}`,
		],
		seqs: [seq],
		names: (finding) => finding.kind === "inserted" && finding.seq === seq,
	};
}

/** Manipulations of entries that none of the others touches. */
function drawn(sealed: number, wanted: number, random: (below: number) => number): Manipulation[] {
	const taken = new Set<number>();
	const free = () => {
		for (;;) {
			const seq = 1 + random(sealed);
			if (!taken.has(seq)) {
				taken.add(seq);
				return seq;
			}
		}
	};
	return Array.from({ length: wanted }, () => {
		const kind = random(6);
		if (kind === 0) return remove(free());
		if (kind === 1) return unnumber(free());
		if (kind === 2) return exchange(free(), free());
		if (kind === 3) return insert(free());
		return change(free(), random);
	});
}

/** Of which entry a finding speaks; null where it speaks of something else than an entry. */
function seqOf(finding: Finding): number | null {
	switch (finding.kind) {
		case "changed":
		case "removed":
		case "inserted":
			return finding.seq;
		case "moved":
			return finding.from;
		default:
			return null;
	}
}

interface Tally {
	tampered: number;
	found: number;
	named: number;
	/** Entries that were named though nobody had touched them. */
	falsely: number;
}

async function round(
	ground: JournalGround,
	manipulations: readonly Manipulation[],
	tally: Tally,
): Promise<void> {
	const { owner, tx, keys } = ground;
	await owner.query("begin isolation level repeatable read");
	try {
		await owner.query("alter table journal.entry disable trigger user");
		await owner.query("alter table journal.entry drop constraint entry_seq_key");
		for (const { sql } of manipulations) for (const statement of sql) await owner.query(statement);
		const findings: Finding[] = [];
		for await (const finding of verifyJournal(tx, { trusted: readPublicKeys(keys), exported: null })) {
			findings.push(finding);
		}
		const spoken = new Set(findings.map(seqOf));
		const touched = new Set(manipulations.flatMap(({ seqs }) => seqs));
		tally.tampered += manipulations.length;
		for (const { seqs, names } of manipulations) {
			if (seqs.every((seq) => spoken.has(seq))) tally.found++;
			if (findings.some(names)) tally.named++;
			else console.error(`ikke navngitt (frø ${seed}): ${seqs.join(", ")}`);
		}
		for (const seq of spoken) if (seq !== null && !touched.has(seq)) tally.falsely++;
	} finally {
		await owner.query("rollback");
	}
}

const ground = await openGround();
try {
	await ground.grow(ENTRIES);
	await ground.seal();
	const sealed = await ground.owner.query<{ size: number }>(
		"select max(tree_size)::int as size from journal.checkpoint",
	);
	const size = sealed.rows[0]?.size ?? 0;
	const random = randomFrom(seed);
	const tally: Tally = { tampered: 0, found: 0, named: 0, falsely: 0 };
	while (tally.tampered < count) {
		await round(ground, drawn(size, Math.min(PER_ROUND, count - tally.tampered), random), tally);
		if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${tally.tampered} av ${count}`);
	}
	if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
	const { tampered, found, named, falsely } = tally;
	console.log(
		`entries=${size} seed=${seed} tampered=${tampered} found=${found} named=${named} falsely=${falsely}`,
	);
	if (found < tampered || named < tampered || falsely > 0) process.exitCode = 1;
} finally {
	await ground.close();
}
