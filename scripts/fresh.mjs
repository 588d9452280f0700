// Whether what has been built is newer than what it was made of. Every command asks, so this loads little.
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
export const dist = `${root}/dist`;
/** Not a file: what the build keeps of compiled code is for the Node.js that compiled it. */
export const NODE = "Node.js";

/** What a file is known again by; "gone" where there is none. */
export function stamp(path) {
	if (path === NODE) return process.version;
	try {
		const { mtimeMs, size } = statSync(`${root}/${path}`);
		return `${mtimeMs}/${size}`;
	} catch {
		return "gone";
	}
}

/** Whether a part is there, `made`, and none of the files that it was made of has changed; nor is an input new. */
export function isFresh(part, made, inputs = () => []) {
	const list = `${dist}/${part}.json`;
	if (!existsSync(list) || !existsSync(`${dist}/${made}`)) return false;
	const stamps = JSON.parse(readFileSync(list, "utf8"));
	for (const path in stamps) if (stamp(path) !== stamps[path]) return false;
	return inputs().every((path) => path in stamps);
}

/** Whether the program's bundle is there and none of the files has changed that a command of it was made of. */
export function programIsFresh(command = "") {
	return isFresh(command === "read" ? command : "program", "cli.mjs");
}
