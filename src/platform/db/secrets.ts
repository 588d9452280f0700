import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../fault.ts";

/** What an installation knows about its own database, kept in DATA_DIR/database.json (readable by its owner alone). */
export interface Secrets {
	/** Of the embedded server's first role, which only the supervisor uses. */
	readonly superPassword: string;
	readonly ownerPassword: string;
	readonly appPassword: string;
	/** Names the embedded database's folder where it cannot lie in DATA_DIR itself. */
	readonly installation: string;
}

const random = () => randomBytes(24).toString("base64url");

/**
 * The secrets of a data folder; made, with the folder, when they are not there.
 *
 * @throws Fault when the folder cannot be written or the file is not what the program wrote
 */
export function readSecrets(dataDir: string): Secrets {
	const path = join(dataDir, "database.json");
	if (existsSync(path)) return parsed(path, readFileSync(path, "utf8"));
	const secrets: Secrets = {
		superPassword: random(),
		ownerPassword: random(),
		appPassword: random(),
		installation: randomBytes(8).toString("hex"),
	};
	mkdirSync(dataDir, { recursive: true, mode: 0o711 });
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, `${JSON.stringify(secrets, null, "\t")}\n`, { mode: 0o600, flush: true });
	renameSync(draft, path);
	return secrets;
}

function parsed(path: string, text: string): Secrets {
	try {
		const found = JSON.parse(text) as Secrets;
		const words = [found.superPassword, found.ownerPassword, found.appPassword, found.installation];
		if (words.every((word) => typeof word === "string" && word !== "")) return found;
	} catch {
		// The file is answered for below, whatever is wrong with it.
	}
	throw new Fault(
		`Passordene til databasen i ${path} kan ikke leses: legg filen tilbake fra sikkerhetskopi, eller flytt hele mappen for å begynne på nytt.`,
	);
}
