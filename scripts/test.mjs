// `npm test`: everything that CI runs. The last lines name the tests that failed and count all: "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build, root } from "./build.mjs";
import { needChromium } from "./chromium.mjs";
import { install, isInstalled } from "./install.mjs";

const results = join(root, "dist/tests");
/** Every step runs even when an earlier one failed: one run tells all that is wrong. */
const RUNS = [
	{ name: "unit and database", config: "vitest.config.ts" },
	{ name: "browser", config: "vitest.e2e.config.ts" },
];

function node(...words) {
	return spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" }).status === 0;
}

/**
 * Runs one of vitest's configurations: how many tests passed, and the names of those that failed. A run without
 * a result is one failure.
 */
function runTests({ name, config }) {
	console.log(`\n— ${name} tests —`);
	const file = join(results, `${config}.json`);
	const words = [`--config=${config}`, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
	const ok = node(join(root, "node_modules/vitest/vitest.mjs"), "run", ...words);
	try {
		const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(file, "utf8"));
		const failed = testResults.flatMap(failedIn);
		return { passed, failed: ok || failed.length > 0 ? failed : [`${name} tests: the run did not end well`] };
	} catch {
		return { passed: 0, failed: [`${name} tests: no result`] };
	}
}

/** The failed tests of a file; the file itself where it failed before it had any. */
function failedIn({ name, status, assertionResults }) {
	const file = relative(root, name);
	const failed = assertionResults.filter((test) => test.status === "failed");
	if (failed.length === 0 && status === "failed") return [file];
	return failed.map(({ fullName }) => `${file}: ${fullName}`);
}

if (!isInstalled({ dev: true })) install();
needChromium();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await build({ web: true });

console.log("— checks —");
const checked = node(join(root, "scripts/check.mjs"));
const runs = [{ passed: checked ? 1 : 0, failed: checked ? [] : ["checks"] }, ...RUNS.map(runTests)];
const passed = runs.reduce((sum, run) => sum + run.passed, 0);
const failed = runs.flatMap((run) => run.failed);
for (const name of failed) console.log(`failed: ${name}`);
const summary = `${passed} passed, ${failed.length} failed`;
writeFileSync(join(results, "summary.txt"), `${summary}\n`);
console.log(`\n${summary}`);
process.exit(failed.length === 0 ? 0 : 1);
