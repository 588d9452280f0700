import { resolve } from "node:path";
import { type Clock, clockFrom, machineClock } from "./clock.ts";
import { Fault } from "./fault.ts";
import { LOG_LEVELS, type LogLevel } from "./log.ts";

/** In which of three ways an installation runs. Only `production` is for real data. */
export type Mode = "demo" | "production" | "test";

/** Everything that the environment decides, read once, when the program starts. */
export interface Config {
	readonly mode: Mode;
	readonly host: string;
	readonly port: number;
	/** Absolute path of the folder with embedded database, keys and checkpoints. */
	readonly dataDir: string;
	/** The owner's address of a PostgreSQL 15 or newer; null for the embedded one. */
	readonly databaseUrl: string | null;
	/** The address with which the running program logs in as rorkult_app; null where migration makes it. */
	readonly databaseAppUrl: string | null;
	/** The address that people use, without a slash at its end. */
	readonly publicUrl: string;
	/** How many proxies stand in front. */
	readonly trustProxy: number;
	readonly metricsToken: string | null;
	/** Where a demo's or a test's clock starts; null for the machine's time. */
	readonly clockStart: Date | null;
	readonly logLevel: LogLevel;
	/** The OpenID provider that people sign in with; null where there is none but the demonstration's own. */
	readonly oidc: OidcConfig | null;
	/** Absolute path of the folder whose newest backup `check` looks at; null where it looks at none. */
	readonly backupDir: string | null;
	/** How old the newest backup may be, in hours. */
	readonly backupHours: number;
}

/** How the program is known to an OpenID provider, and who a person is there. */
export interface OidcConfig {
	/** The provider's name for itself: an address, exactly as its tokens have it. */
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	/** The claim of the ID token that tells one person from another; with the issuer it is the person. */
	readonly personClaim: string;
}

/** What the configuration is read for: running the server, or looking after its database. */
export type Purpose = "serve" | "maintain";

type Environment = Readonly<Record<string, string | undefined>>;
type Complain = (fault: string) => void;

const MODES: readonly Mode[] = ["demo", "production", "test"];
const LOOPBACK = new Set(["127.0.0.1", "::1", "localhost"]);
const OIDC_SETTINGS = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
/** A copy each night, and two hours for it to be late. */
const NIGHTLY_HOURS = 26;
const DEMO_START = "2025-05-06T09:00:00+02:00";

/** An ISO 8601 instant with its offset: without one it would mean another time on another machine. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * The configuration in an environment, the process's own where none is given, by the table in
 * docs/operations.md.
 *
 * @throws Fault that names everything that is wrong or missing, in one line
 */
export function readConfig(env: Environment = process.env, purpose: Purpose = "serve"): Config {
	const faults: string[] = [];
	const complain: Complain = (fault) => void faults.push(fault);
	const mode = oneOf(env, "RORKULT_MODE", MODES, "production", complain);
	const host = env.HOST || "127.0.0.1";
	const port = wholeNumber(env, "PORT", 3000, 65_535, complain);
	const config: Config = {
		mode,
		host,
		port,
		dataDir: resolve(env.DATA_DIR || ".data"),
		databaseUrl: address(env, "DATABASE_URL", ["postgres:", "postgresql:"], complain),
		databaseAppUrl: address(env, "DATABASE_APP_URL", ["postgres:", "postgresql:"], complain),
		publicUrl: publicUrl(env, host, port, complain),
		trustProxy: wholeNumber(env, "TRUST_PROXY", 0, 16, complain),
		metricsToken: env.METRICS_TOKEN || null,
		clockStart: clockStart(env, mode, complain),
		logLevel: oneOf(env, "LOG_LEVEL", LOG_LEVELS, "info", complain),
		oidc: oidc(env, complain),
		backupDir: env.BACKUP_DIR ? resolve(env.BACKUP_DIR) : null,
		backupHours: wholeNumber(env, "BACKUP_HOURS", NIGHTLY_HOURS, 8_784, complain),
	};
	lacks(env, config, purpose, complain);
	if (faults.length > 0) throw new Fault(`Oppsettet kan ikke brukes: ${faults.join("; ")}.`);
	return config;
}

/** The clock that the configuration asks for. */
export function clockOf(config: Config): Clock {
	return config.clockStart === null ? machineClock : clockFrom(config.clockStart);
}

/** What each setting allows by itself may still be too little, or too much, together. */
function lacks(env: Environment, config: Config, purpose: Purpose, complain: Complain): void {
	if (config.databaseAppUrl !== null && config.databaseUrl === null) {
		complain("DATABASE_APP_URL krever DATABASE_URL");
	}
	if (purpose !== "serve") return;
	const isAskedFor = config.mode === "production" || env.OIDC_ISSUER;
	for (const name of isAskedFor ? OIDC_SETTINGS : []) {
		if (!env[name]) complain(`${name} mangler (kreves for innlogging)`);
	}
	if (config.mode !== "production") return;
	if (config.databaseUrl !== null && config.databaseAppUrl === null) {
		complain("DATABASE_APP_URL mangler (kreves i production)");
	}
	const people = new URL(config.publicUrl);
	if (people.protocol !== "https:" && !isLoopback(people.hostname)) {
		complain("PUBLIC_URL må begynne med https:// i production: innloggingen går gjennom nettet");
	} else if (!env.PUBLIC_URL && !isLoopback(config.host)) {
		complain("PUBLIC_URL mangler: adressen som folk bruker (kreves i production)");
	}
}

/** Whether a name reaches this machine alone. */
export function isLoopback(name: string): boolean {
	return LOOPBACK.has(name.replace(/^\[|\]$/g, ""));
}

function oidc(env: Environment, complain: Complain): OidcConfig | null {
	const issuer = address(env, "OIDC_ISSUER", ["https:", "http:"], complain);
	if (issuer === null) return null;
	const { protocol, hostname } = new URL(issuer);
	if (protocol !== "https:" && !isLoopback(hostname)) complain("OIDC_ISSUER må begynne med https://");
	return {
		issuer,
		clientId: env.OIDC_CLIENT_ID ?? "",
		clientSecret: env.OIDC_CLIENT_SECRET ?? "",
		personClaim: env.OIDC_PERSON_CLAIM || "sub",
	};
}

function oneOf<Value extends string>(
	env: Environment,
	name: string,
	allowed: readonly Value[],
	otherwise: Value,
	complain: Complain,
): Value {
	const given = env[name];
	if (given === undefined || given === "") return otherwise;
	const found = allowed.find((value) => value === given);
	if (found === undefined) complain(`${name} må være ${allowed.join(", ")}, ikke «${given}»`);
	return found ?? otherwise;
}

function wholeNumber(
	env: Environment,
	name: string,
	otherwise: number,
	limit: number,
	complain: Complain,
): number {
	const given = env[name];
	if (given === undefined || given === "") return otherwise;
	if (/^\d{1,9}$/.test(given) && Number(given) <= limit) return Number(given);
	complain(`${name} må være et helt tall fra 0 til ${limit}, ikke «${given}»`);
	return otherwise;
}

/** An address of one of the given protocols. It is never quoted: it may hold a password. */
function address(
	env: Environment,
	name: string,
	protocols: readonly string[],
	complain: Complain,
): string | null {
	const given = env[name];
	if (given === undefined || given === "") return null;
	if (URL.canParse(given) && protocols.includes(new URL(given).protocol)) return given;
	complain(`${name} må være en adresse som begynner med ${protocols[0]}//`);
	return null;
}

function publicUrl(env: Environment, host: string, port: number, complain: Complain): string {
	const given = address(env, "PUBLIC_URL", ["http:", "https:"], complain);
	if (given !== null) return given.endsWith("/") ? given.slice(0, -1) : given;
	return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

function clockStart(env: Environment, mode: Mode, complain: Complain): Date | null {
	const given = env.RORKULT_CLOCK;
	if (given === undefined || given === "") return mode === "demo" ? new Date(DEMO_START) : null;
	if (mode === "production") {
		complain("RORKULT_CLOCK kan ikke brukes i production");
		return null;
	}
	const instant = INSTANT.test(given) ? new Date(given) : null;
	if (instant !== null && !Number.isNaN(instant.getTime())) return instant;
	complain(`RORKULT_CLOCK må være et tidspunkt som ${DEMO_START}, ikke «${given}»`);
	return null;
}
