import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive } from "./process.ts";

/** A server that still runs in a data folder though its Rorkult is gone. */
export interface Orphan {
	readonly pid: number;
	readonly socketFolder: string | null;
}

/**
 * postmaster.pid, line by line: process, data folder, start, port, socket folder, address, shared memory, status.
 */
function pidFile(folder: string): string[] | null {
	try {
		return readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
	} catch {
		return null;
	}
}

/** Whether the server with this process id says that it takes connections. */
export function readyIn(folder: string, pid: number): boolean {
	const lines = pidFile(folder);
	return lines !== null && Number(lines[0]) === pid && lines[7]?.trim() === "ready";
}

/**
 * The server that runs in a data folder, if one does.
 *
 * A lock file whose process id now belongs to another program (after a restart of the machine or its
 * container) is removed: PostgreSQL would take that program for a server and never start.
 */
export function orphanIn(folder: string): Orphan | null {
	const lines = pidFile(folder);
	if (lines === null) return null;
	const pid = Number(lines[0]);
	if (!isAlive(pid)) return null;
	const command = commandOf(pid);
	if (command !== null && !command.includes(folder)) {
		rmSync(join(folder, "postmaster.pid"), { force: true });
		return null;
	}
	return { pid, socketFolder: lines[4]?.trim() || null };
}
