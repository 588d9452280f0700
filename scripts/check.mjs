// `npm run check`: types, style, import rules and dead code. `-- --fix` mends what can be mended.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./fresh.mjs";

const fix = process.argv.includes("--fix");
const CHECKS = [
	["types", "tsc", "--noEmit"],
	["style", "biome", "check", ...(fix ? ["--write"] : []), "--max-diagnostics=50"],
	["imports", "node", "scripts/imports.mjs"],
	["dead code", "knip", "--no-progress", ...(fix ? ["--fix"] : [])],
];

function run([name, program, ...words]) {
	const command = program === "node" ? process.execPath : join(root, "node_modules/.bin", program);
	return new Promise((done) => {
		const began = performance.now();
		const child = spawn(command, words, { cwd: root, shell: process.platform === "win32" });
		let said = "";
		for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
		child.on("error", (error) => done({ name, ok: false, said: String(error), ms: 0 }));
		child.on("close", (code) => done({ name, ok: code === 0, said, ms: performance.now() - began }));
	});
}

const results = fix ? [] : await Promise.all(CHECKS.map(run));
// Two programs that mend the same file at once would lose one's work.
if (fix) for (const check of CHECKS) results.push(await run(check));
for (const { name, ok, said, ms } of results) {
	if (!ok) process.stdout.write(`${said.trimEnd()}\n`);
	process.stdout.write(`${ok ? "ok    " : "FAILED"} ${name} (${(ms / 1000).toFixed(1)} s)\n`);
}
process.exit(results.every(({ ok }) => ok) ? 0 : 1);
