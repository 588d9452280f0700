/**
 * How long verifying takes, and whether memory grows with the journal: units are made and renamed by the
 * triggers, sealed, and verified at a tenth of the length and at the whole. `--full` is 1 000 000 entries.
 */
import { readPublicKeys } from "#platform/journal/keys.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { type JournalGround, openGround } from "./journal-ground.ts";

const ENTRIES = process.argv.includes("--full") ? 1_000_000 : 100_000;
const MOST_S = 60;
/** What memory may differ by without growing: what the collector has not come to yet. */
const MOST_GROWTH_MB = 60;
const SAMPLE_MS = 50;
const MB = 2 ** 20;

interface Verified {
	readonly entries: number;
	readonly seconds: number;
	readonly peakMb: number;
	readonly findings: number;
}

async function verified(ground: JournalGround): Promise<Verified> {
	let peak = 0;
	const sampling = setInterval(() => {
		peak = Math.max(peak, process.memoryUsage().rss);
	}, SAMPLE_MS);
	const began = performance.now();
	await ground.owner.query("begin isolation level repeatable read read only");
	const walk = verifyJournal(ground.tx, { trusted: readPublicKeys(ground.keys), exported: null });
	for (let findings = 0; ; findings++) {
		const { value, done } = await walk.next();
		if (!done) continue;
		await ground.owner.query("commit");
		clearInterval(sampling);
		return {
			entries: value.entries,
			seconds: (performance.now() - began) / 1000,
			peakMb: peak / MB,
			findings,
		};
	}
}

const ground = await openGround();
try {
	await ground.grow(ENTRIES / 10);
	await ground.seal();
	await verified(ground);
	const tenth = await verified(ground);
	await ground.grow(ENTRIES);
	const before = tenth.entries;
	const sealS = await ground.seal();
	const whole = await verified(ground);
	const rounded = (value: number, digits = 1) => value.toFixed(digits);
	console.log(
		[
			`entries=${whole.entries}`,
			`verify_s=${rounded(whole.seconds)}`,
			`verify_per_s=${rounded(whole.entries / whole.seconds, 0)}`,
			`seal_per_s=${rounded((whole.entries - before) / sealS, 0)}`,
			`tenth_mb=${rounded(tenth.peakMb, 0)}`,
			`whole_mb=${rounded(whole.peakMb, 0)}`,
			`findings=${whole.findings}`,
		].join(" "),
	);
	const inTime = (whole.seconds * 1_000_000) / Math.max(whole.entries, 1_000_000) <= MOST_S;
	const flat = whole.peakMb - tenth.peakMb <= MOST_GROWTH_MB;
	if (!inTime || !flat || whole.findings + tenth.findings > 0) process.exitCode = 1;
} finally {
	await ground.close();
}
