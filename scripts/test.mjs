// `npm test`: everything that CI runs. The last lines name the tests that failed and count all: "N passed, N failed".
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { build } from "./build.mjs";
import { needChromium } from "./chromium.mjs";
import { root } from "./fresh.mjs";
import { install, isInstalled } from "./install.mjs";

const results = join(root, "dist/tests");

/**
 * The environment, but for a file of certificates: Node.js reads it at every start, which the tests' programs do some
 * hundred times, and none of them calls another machine.
 */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: undefined };

/** Runs a program of Node.js to its end; whether it ended well. */
async function node(...words) {
	const [code] = await once(spawn(process.execPath, words, { cwd: root, env, stdio: "inherit" }), "close");
	return code === 0;
}

/** Runs all tests: how many passed, and the names of those that failed. A run without a result is one failure. */
async function runTests() {
	const file = join(results, "vitest.json");
	const words = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
	const ok = await node(join(root, "node_modules/vitest/vitest.mjs"), "run", ...words);
	try {
		const { numPassedTests: passed, testResults } = JSON.parse(readFileSync(file, "utf8"));
		const failed = testResults.flatMap(failedIn);
		return { passed, failed: ok || failed.length > 0 ? failed : ["tests: the run did not end well"] };
	} catch {
		return { passed: 0, failed: ["tests: no result"] };
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

// Both run whatever the other finds: one run tells all that is wrong. The tests begin with one thing after another,
// which leaves a processor to the checks.
const [checked, tested] = await Promise.all([node(join(root, "scripts/check.mjs")), runTests()]);
const passed = tested.passed + (checked ? 1 : 0);
const failed = [...(checked ? [] : ["checks"]), ...tested.failed];
for (const name of failed) console.log(`failed: ${name}`);
const summary = `${passed} passed, ${failed.length} failed`;
writeFileSync(join(results, "summary.txt"), `${summary}\n`);
console.log(`\n${summary}`);
process.exit(failed.length === 0 ? 0 : 1);
