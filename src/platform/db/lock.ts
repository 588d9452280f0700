import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import { bornAt, isAlive } from "./process.ts";

/** A folder that this process alone holds, until it is released or the process ends. */
export interface FolderLock {
	release(): void;
}

/**
 * Takes a folder for this process: one server, one embedded database, one folder.
 *
 * The lock is a file with process id and birth, made by a hard link, which only one process can make.
 * A lock whose process is gone is set aside by a rename, which again only one can do.
 *
 * @throws Fault that names the process that holds the folder
 */
export function lockFolder(folder: string): FolderLock {
	mkdirSync(folder, { recursive: true, mode: 0o711 });
	const path = join(folder, "rorkult.lock");
	const mine = `${path}.${process.pid}`;
	const content = `${process.pid} ${bornAt(process.pid) ?? ""}\n`;
	writeFileSync(mine, content);
	try {
		for (let attempt = 0; attempt < 20; attempt++) {
			if (linked(mine, path)) return releasing(path, content);
			setAside(path, folder);
		}
	} finally {
		rmSync(mine, { force: true });
	}
	throw new Fault(`Mappen ${folder} kan ikke låses: en annen Rorkult starter i den. Prøv igjen.`);
}

function linked(mine: string, path: string): boolean {
	try {
		linkSync(mine, path);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
		throw error;
	}
}

/** Removes a lock whose holder is gone; refuses where the holder lives. */
function setAside(path: string, folder: string): void {
	const held = contentOf(path);
	if (held === null) return;
	const holder = holderOf(held);
	if (holder !== null) {
		throw new Fault(
			`Mappen ${folder} er låst: Rorkult kjører allerede der (prosess ${holder}). Stopp den, eller velg en annen DATA_DIR.`,
		);
	}
	const aside = `${path}.gone.${process.pid}`;
	try {
		renameSync(path, aside);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
		throw error;
	}
	// Between reading and renaming another process may have taken the folder: give it back its lock.
	if (contentOf(aside) !== held) linked(aside, path);
	rmSync(aside, { force: true });
}

/** The other process that a lock's content names; null where it is gone. */
function holderOf(held: string): number | null {
	const [pid, birth] = held.trim().split(" ");
	const holder = Number(pid);
	const same = holder !== process.pid && isAlive(holder) && (birth ?? "") === (bornAt(holder) ?? "");
	return same ? holder : null;
}

/** Whether another process that runs holds the folder. */
export function isHeldByAnother(folder: string): boolean {
	const held = contentOf(join(folder, "rorkult.lock"));
	return held !== null && holderOf(held) !== null;
}

function contentOf(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw error;
	}
}

function releasing(path: string, content: string): FolderLock {
	return {
		release() {
			if (contentOf(path) === content) rmSync(path, { force: true });
		},
	};
}
