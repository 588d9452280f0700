import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf, isAlive } from "./process.ts";

/** What a server that was not stopped left behind in a data folder. */
export interface Leftover {
	/** The server's process where it still runs though its Rorkult is gone; null where it ended too. */
	readonly pid: number | null;
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

/** Where the server of a data folder takes connections: its socket's folder or its address; null where it does not. */
export function doorIn(folder: string): { host: string; port: number } | null {
	const lines = pidFile(folder);
	if (lines === null || !readyIn(folder, Number(lines[0])) || !isAlive(Number(lines[0]))) return null;
	const host = lines[4]?.trim() || lines[5]?.trim();
	return host ? { host, port: Number(lines[3]) } : null;
}

/**
 * What the last server left in a data folder; null where it was stopped in order.
 *
 * A lock file whose process id now belongs to another program (after a restart of the machine or its
 * container) is removed: PostgreSQL would take that program for a server and never start.
 */
export function leftoverIn(folder: string): Leftover | null {
	const lines = pidFile(folder);
	if (lines === null) return null;
	const pid = Number(lines[0]);
	const socketFolder = lines[4]?.trim() || null;
	if (!isAlive(pid)) return { pid: null, socketFolder };
	const command = commandOf(pid);
	if (command === null || command.includes(folder)) return { pid, socketFolder };
	rmSync(join(folder, "postmaster.pid"), { force: true });
	return { pid: null, socketFolder };
}
