#!/usr/bin/env node
// Starts the built program; builds it first in a checkout where it is missing or older than its sources.
import { existsSync } from "node:fs";
import { programIsFresh, root } from "../scripts/fresh.mjs";

if (!existsSync(`${root}/node_modules`)) {
	process.stderr.write(`rorkult: avhengighetene er ikke installert; kjør npm ci i ${root}.\n`);
	process.exit(2);
}
const [command, ...words] = process.argv.slice(2);
// What was built before may lack it; then it is built anew.
const ahead = command === "read" ? await import("../dist/ahead.mjs").catch(() => null) : null;
ahead?.beginAhead?.(words);
const serves = command === "start";
if (serves || !programIsFresh(command)) {
	await ahead?.endAhead?.();
	const { build } = await import("../scripts/build.mjs");
	await build({ web: serves });
}
await import("../dist/cli.mjs");
await ahead?.endAhead?.();
