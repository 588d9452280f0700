// Bundles bench/NAME.bench.ts and runs it: `node bench/run.mjs NAME [arguments]`; with `drill` before the
// name, bench/NAME.drill.ts.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const kind = given[0] === "drill" ? given.shift() : "bench";
const [name = "", ...rest] = given;
if (!/^[a-z-]+$/u.test(name)) {
	console.error(
		"Bruk: node bench/run.mjs [drill] NAVN, der bench/NAVN.bench.ts eller bench/NAVN.drill.ts finnes.",
	);
	process.exit(2);
}
const outfile = `${root}dist/bench/${name}.${kind}.mjs`;
await build({
	entryPoints: [`${root}bench/${name}.${kind}.ts`],
	outfile,
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	format: "esm",
	target: "node20",
	packages: "external",
	sourcemap: "inline",
	logLevel: "error",
});
const ran = spawnSync(process.execPath, ["--enable-source-maps", outfile, ...rest], {
	cwd: root,
	stdio: "inherit",
});
process.exit(ran.status ?? 3);
