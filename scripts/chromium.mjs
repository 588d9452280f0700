// The browser that the tests drive, and Debian's package of it where it is missing and we may install.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Without a window of its own it takes a quarter less of the processors' time, so it comes first where there is one. */
const WINDOWLESS = "chromium-headless-shell";
const NAMES = [WINDOWLESS, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of an installed Chromium; CHROMIUM names another one than the first on PATH. Null where there is none. */
export function findChromium() {
	if (process.env.CHROMIUM) return existsSync(process.env.CHROMIUM) ? process.env.CHROMIUM : null;
	const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
	const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return paths.find((path) => existsSync(path)) ?? null;
}

function aptGet(...words) {
	const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
	return spawnSync("apt-get", words, { stdio: ["ignore", process.stderr, process.stderr], env }).status === 0;
}

/**
 * Sees to it that there is a Chromium: as root on Debian it installs Debian's. Ends the program, saying
 * what to install, where there is none after that.
 */
export function needChromium() {
	if (findChromium() !== null) return;
	const mayInstall = process.getuid?.() === 0 && existsSync("/etc/debian_version");
	if (mayInstall) {
		process.stderr.write("Installing Debian's chromium for the browser tests …\n");
		const installed = (...packages) => aptGet("install", "-y", "--no-install-recommends", ...packages);
		aptGet("update");
		if ((installed("chromium", WINDOWLESS) || installed("chromium")) && findChromium() !== null) return;
	}
	process.stderr.write(
		"The browser tests need Chromium: install it (Debian and Ubuntu: apt-get install chromium), or set CHROMIUM to its path.\n",
	);
	process.exit(1);
}
