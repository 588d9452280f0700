// Bundles bench/NAME.bench.ts and runs it: `node bench/run.mjs NAME [arguments]`.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name = "", ...rest] = process.argv.slice(2);
if (!/^[a-z-]+$/u.test(name)) {
	console.error("Bruk: node bench/run.mjs NAVN, der bench/NAVN.bench.ts finnes.");
	process.exit(2);
}
const outfile = `${root}dist/bench/${name}.mjs`;
await build({
	entryPoints: [`${root}bench/${name}.bench.ts`],
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
