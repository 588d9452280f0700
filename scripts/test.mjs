// `npm test`: everything that CI runs. The last line counts the tests: "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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

/** Runs one of vitest's configurations; how many tests passed and failed. A run without a result is one failure. */
function runTests({ name, config }) {
	console.log(`\n— ${name} tests —`);
	const file = join(results, `${config}.json`);
	const words = [`--config=${config}`, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
	const ok = node(join(root, "node_modules/vitest/vitest.mjs"), "run", ...words);
	try {
		const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(file, "utf8"));
		return { passed, failed: ok ? failed : Math.max(failed, 1) };
	} catch {
		return { passed: 0, failed: 1 };
	}
}

if (!isInstalled({ dev: true })) install();
needChromium();
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await build({ web: true });

console.log("— checks —");
const checked = node(join(root, "scripts/check.mjs")) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
const counts = [checked, ...RUNS.map(runTests)];
const total = (key) => counts.reduce((sum, count) => sum + count[key], 0);
const summary = `${total("passed")} passed, ${total("failed")} failed`;
writeFileSync(join(results, "summary.txt"), `${summary}\n`);
console.log(`\n${summary}`);
process.exit(total("failed") === 0 ? 0 : 1);
