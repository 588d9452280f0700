// Whether what package-lock.json asks for is installed, and how to install it.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./fresh.mjs";

function packagesIn(path) {
	try {
		return JSON.parse(readFileSync(join(root, path), "utf8")).packages ?? {};
	} catch {
		return null;
	}
}

/** Whether npm's own record of node_modules agrees with the lock; with `dev`, development tools included. */
export function isInstalled({ dev }) {
	const wanted = packagesIn("package-lock.json");
	const installed = packagesIn("node_modules/.package-lock.json");
	if (wanted === null || installed === null) return false;
	return Object.entries(wanted).every(([path, entry]) => {
		if (path === "" || entry.optional || entry.devOptional || (entry.dev && !dev)) return true;
		return installed[path]?.version === entry.version && installed[path]?.integrity === entry.integrity;
	});
}

/** Runs `npm ci`; what it says goes to standard error. Ends the program where it fails. */
export function install() {
	process.stderr.write("Rorkult: installerer det som mangler (npm ci) …\n");
	const npm = process.env.npm_execpath;
	const [command, ...words] = npm === undefined ? ["npm", "ci"] : [process.execPath, npm, "ci"];
	const { status } = spawnSync(command, words, {
		cwd: root,
		stdio: ["ignore", process.stderr, process.stderr],
		shell: npm === undefined && process.platform === "win32",
	});
	if (status === 0) return;
	process.stderr.write("Rorkult: npm ci mislyktes; rett det som står over, og start på nytt.\n");
	process.exit(2);
}
