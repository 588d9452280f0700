import { readFileSync } from "node:fs";

/** The fields of /proc/PID/stat after the command's name; null where there is no such process or no /proc. */
function stat(pid: number): string[] | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, "utf8");
		return text.slice(text.lastIndexOf(")") + 2).split(" ");
	} catch {
		return null;
	}
}

/** Whether a process runs. One that has ended and only waits to be collected does not. */
export function isAlive(pid: number): boolean {
	if (!Number.isInteger(pid) || pid <= 0) return false;
	try {
		process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
	return stat(pid)?.[0] !== "Z";
}

/** What tells a process from a later one with the same id: boot and start tick; null where /proc is missing. */
export function bornAt(pid: number): string | null {
	const fields = stat(pid);
	if (fields === null) return null;
	const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
	return `${boot}/${fields[19]}`;
}

/** The words of a process's command; null where they cannot be known. */
export function commandOf(pid: number): string[] | null {
	try {
		return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
	} catch {
		return null;
	}
}
