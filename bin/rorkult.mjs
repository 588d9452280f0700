#!/usr/bin/env node
// Starts the built program; builds it first in a checkout where it is missing or older than its sources.
import { existsSync } from "node:fs";
import { programIsFresh, root } from "../scripts/fresh.mjs";

if (!existsSync(`${root}/node_modules`)) {
	process.stderr.write(`rorkult: avhengighetene er ikke installert; kjør npm ci i ${root}.\n`);
	process.exit(2);
}
const [command, ...words] = process.argv.slice(2);
const reads = command === "read" && words.filter((word) => !word.startsWith("-")).length < 2;
// A letter waits longest for the thread that reads it: it begins before the rest is looked after. What was built before
// may lack it.
const thread = reads ? await import("../dist/reading-thread.mjs").catch(() => null) : null;
thread?.beginAhead?.();
const serves = command === "start";
if (serves || !programIsFresh(command)) {
	await thread?.endAhead?.();
	const { build } = await import("../scripts/build.mjs");
	await build({ web: serves });
}
await import("../dist/cli.mjs");
await thread?.endAhead?.();
