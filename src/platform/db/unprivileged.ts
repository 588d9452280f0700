import { chmodSync, mkdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** The user and group that PostgreSQL runs as where we are root, which it refuses to be; else null. */
export const asUnprivileged: { readonly uid: number; readonly gid: number } | null =
	process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;

/** Where root keeps what the unprivileged user must reach when the checkout or DATA_DIR is closed to it. */
const OPEN_FOLDER = "/var/lib/rorkult";

/** Whether everybody may pass through a folder and all folders above it. */
function everybodyMayPass(folder: string): boolean {
	for (let at = folder; ; at = dirname(at)) {
		if ((statSync(at).mode & 0o001) === 0) return false;
		if (at === dirname(at)) return true;
	}
}

/** Lets everybody pass through a folder of ours, not look into it. What lies in it has rights of its own. */
export function letPass(folder: string): void {
	const { mode } = statSync(folder);
	if (asUnprivileged !== null && (mode & 0o001) === 0) chmodSync(folder, (mode & 0o777) | 0o011);
}

/** The folder itself where the unprivileged user can reach it, else one with `name` that it can. */
export function readableFolder(folder: string, name: string): string {
	if (asUnprivileged === null || everybodyMayPass(folder)) return folder;
	const open = join(OPEN_FOLDER, name);
	mkdirSync(open, { recursive: true });
	chmodSync(OPEN_FOLDER, 0o755);
	chmodSync(open, 0o755);
	return open;
}
