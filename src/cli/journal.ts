import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { machineClock } from "#platform/clock.ts";
import { type Config, readConfig } from "#platform/config.ts";
import { inOwnersTransaction } from "#platform/db/owner.ts";
import { Fault } from "#platform/fault.ts";
import { type Checkpoint, keyIdOf } from "#platform/journal/checkpoint.ts";
import { checkpointFile, checkpointIn } from "#platform/journal/exported.ts";
import { findingLine } from "#platform/journal/finding.ts";
import { keyFolder, readPublicKey, readPublicKeys } from "#platform/journal/keys.ts";
import { changeKey, lastCheckpoint } from "#platform/journal/sealing.store.ts";
import { verifyJournal } from "#platform/journal/verify.ts";
import { openOutput } from "./output.ts";

const USE =
	"bruk rorkult journal verify [--checkpoint FIL] [--key FIL], journal checkpoint --out FIL eller journal new-key [--lost]";
const FAILED = 1;

/** `rorkult journal …`: holds the journal to its signatures, takes a checkpoint out, changes the key. */
export async function journalCommand(words: readonly string[]): Promise<number> {
	const [name, ...rest] = words;
	const command = COMMANDS[name ?? ""];
	if (command === undefined) throw new Fault(`Ukjent «rorkult journal ${name ?? ""}»: ${USE}.`);
	return command(rest);
}

const COMMANDS: Readonly<Record<string, (words: string[]) => Promise<number>>> = {
	verify,
	checkpoint: exportCheckpoint,
	"new-key": newKey,
};

function options<Name extends string>(
	words: string[],
	names: readonly Name[],
	flags: readonly string[] = [],
) {
	try {
		const { values } = parseArgs({
			args: words,
			options: Object.fromEntries([
				...names.map((name) => [name, { type: "string" as const }]),
				...flags.map((name) => [name, { type: "boolean" as const }]),
			]),
		});
		return values as Partial<Record<Name, string>> & Record<string, string | boolean | undefined>;
	} catch {
		throw new Fault(`Ukjent argument i «rorkult journal … ${words.join(" ")}»: ${USE}.`);
	}
}

async function verify(words: string[]): Promise<number> {
	const given = options(words, ["checkpoint", "key"]);
	const config = readConfig(undefined, "maintain");
	const exported = given.checkpoint === undefined ? null : readCheckpoint(given.checkpoint);
	const trusted = new Map(readPublicKeys(keyFolder(config.dataDir)));
	if (given.key !== undefined) {
		const key = readPublicKey(given.key);
		trusted.set(keyIdOf(key), key);
	}
	return inOwnersTransaction(config, "reads", async (tx) => {
		const last = await lastCheckpoint(tx);
		if (trusted.size === 0 && (last !== null || exported !== null)) throw keyless(config);
		const walk = verifyJournal(tx, { trusted, exported });
		for (let found = 0; ; found++) {
			const { value, done } = await walk.next();
			if (!done) {
				process.stdout.write(`${findingLine(value)}\n`);
				continue;
			}
			const extent = `${value.entries} forseglede poster, ${value.checkpoints} kontrollpunkter`;
			const until = last === null ? "ingenting er forseglet ennå" : `det siste signert ${last.signedAt}`;
			const verdict = found === 0 ? "Journalen er i orden" : `Journalen er ikke i orden: ${found} funn`;
			process.stdout.write(`${verdict} (${extent}; ${until}).\n`);
			return found === 0 ? 0 : FAILED;
		}
	});
}

function readCheckpoint(path: string): Checkpoint {
	let content: string;
	try {
		content = readFileSync(path, "utf8");
	} catch {
		throw new Fault(`${path}: Filen kan ikke leses; sjekk navnet.`);
	}
	const checkpoint = checkpointIn(content);
	if (checkpoint === null) {
		throw new Fault(`${path}: Dette er ikke et kontrollpunkt; bruk en fil fra rorkult journal checkpoint.`);
	}
	return checkpoint;
}

function keyless(config: Config): Fault {
	return new Fault(
		`Ingen offentlig nøkkel i ${keyFolder(config.dataDir)}: oppgi den med --key, eller sett DATA_DIR til mappen der programmet kjører.`,
	);
}

async function exportCheckpoint(words: string[]): Promise<number> {
	const { out } = options(words, ["out"]);
	if (out === undefined) throw new Fault(`rorkult journal checkpoint mangler --out FIL: ${USE}.`);
	const config = readConfig(undefined, "maintain");
	const last = await inOwnersTransaction(config, "reads", lastCheckpoint);
	if (last === null) {
		throw new Fault("Journalen har ikke noe kontrollpunkt ennå: start programmet, som forsegler den.");
	}
	const key = readPublicKeys(keyFolder(config.dataDir)).get(last.keyId);
	if (key === undefined) throw keyless(config);
	openOutput({ paths: [], form: "json", out }).write("checkpoint", checkpointFile(last, key));
	process.stderr.write(
		`Kontrollpunkt ${last.number} for ${last.treeSize} poster, signert ${last.signedAt}.\n`,
	);
	return 0;
}

async function newKey(words: string[]): Promise<number> {
	const given = options(words, [], ["lost"]);
	const config = readConfig(undefined, "maintain");
	const folder = keyFolder(config.dataDir);
	const changed = await inOwnersTransaction(config, "writes", (tx) =>
		changeKey(tx, folder, machineClock.now(), given.lost === true),
	);
	if ("keyId" in changed && !("done" in changed)) {
		process.stdout.write(`${changed.keyId}\n`);
		return 0;
	}
	if (changed.done === "broken") {
		process.stdout.write(
			"Det siste kontrollpunktet stemmer ikke med signaturen: kjør rorkult journal verify.\n",
		);
		return FAILED;
	}
	throw new Fault(
		changed.done === "elsewhere"
			? "Journalen forsegles akkurat nå: prøv igjen."
			: `Nøkkelen som skulle signert, finnes ikke i ${folder}: legg den tilbake, eller bruk --lost.`,
	);
}
