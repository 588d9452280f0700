/** What `check` looks at outside of the database. Each gives one line for each thing that is wrong. */
import { readdirSync, statfsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../config.ts";
import { Fault } from "../fault.ts";

/** Below this, a day's letters or one migration may fill the disk, and PostgreSQL stops where it is full. */
const LEAST_FREE_BYTES = 1_000_000_000;
/** Tokens of a provider are good for minutes; beyond this, signing in begins to fail. */
const MOST_SKEW_MS = 30_000;
const PROVIDER_MS = 5_000;
const HOUR_MS = 3_600_000;
const BACKUP = /\.rorkult$/;

/** Room on the disk that a folder is on. */
export function diskFindings(folder: string): string[] {
	let at = folder;
	for (;;) {
		try {
			const { bavail, bsize } = statfsSync(at);
			const free = bavail * bsize;
			if (free >= LEAST_FREE_BYTES) return [];
			return [`DISK ${folder}: bare ${Math.floor(free / 1e6)} MB ledig; frigjør plass.`];
		} catch {
			const above = join(at, "..");
			if (above === at) return [`DISK ${folder}: plassen kan ikke måles.`];
			at = above;
		}
	}
}

/** Whether the provider tells how to sign in with it, and has the same time as this machine. */
export async function providerFindings(issuer: string, nowMs: () => number): Promise<string[]> {
	const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
	let answer: Response;
	let described: Record<string, unknown>;
	try {
		answer = await fetch(address, { signal: AbortSignal.timeout(PROVIDER_MS), redirect: "error" });
		described = Object(await answer.json());
	} catch {
		return [
			`INNLOGGING ${address}: leverandøren svarer ikke med en beskrivelse; sjekk OIDC_ISSUER og brannmur.`,
		];
	}
	const findings: string[] = [];
	if (answer.status !== 200) findings.push(`INNLOGGING ${address}: leverandøren svarte ${answer.status}.`);
	else if (described.issuer !== issuer) {
		findings.push(`INNLOGGING ${address}: leverandøren kaller seg ikke det som står i OIDC_ISSUER.`);
	} else {
		const lacking = ["authorization_endpoint", "token_endpoint", "jwks_uri"].filter(
			(name) => typeof described[name] !== "string",
		);
		if (lacking.length > 0)
			findings.push(`INNLOGGING ${address}: beskrivelsen mangler ${lacking.join(", ")}.`);
	}
	const date = Date.parse(answer.headers.get("date") ?? "");
	const skew = Math.abs(date - nowMs());
	if (skew > MOST_SKEW_MS) {
		findings.push(
			`KLOKKE maskinen går ${Math.round(skew / 1000)} sekunder feil mot leverandøren; still den (NTP).`,
		);
	}
	return findings;
}

/** Whether there is a backup that is young enough, by the names *.rorkult in a folder. */
export function backupFindings({ backupDir, backupHours }: Config, now: Date): string[] {
	if (backupDir === null) return [];
	let newest = Number.NEGATIVE_INFINITY;
	try {
		for (const name of readdirSync(backupDir).filter((name) => BACKUP.test(name))) {
			newest = Math.max(newest, statSync(join(backupDir, name)).mtimeMs);
		}
	} catch {
		return [`SIKKERHETSKOPI mappen ${backupDir} kan ikke leses; rett BACKUP_DIR.`];
	}
	const hours = (now.getTime() - newest) / HOUR_MS;
	if (hours <= backupHours) return [];
	if (hours === Number.POSITIVE_INFINITY) return [`SIKKERHETSKOPI ingen *.rorkult i ${backupDir}.`];
	return [
		`SIKKERHETSKOPI den nyeste i ${backupDir} er ${Math.floor(hours)} timer gammel (grensen er ${backupHours}).`,
	];
}

/** A fault that a person can mend, as a finding; anything else goes on. */
export function faultFinding(subject: string, error: unknown): string {
	if (error instanceof Fault) return `${subject} ${error.message}`;
	throw error;
}
