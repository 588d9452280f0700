#!/usr/bin/env node
// Starts the built program; builds it first in a checkout where it is missing or older than its sources.
import { existsSync } from "node:fs";
import { build, programIsFresh, root } from "../scripts/build.mjs";

if (!existsSync(`${root}/node_modules`)) {
	process.stderr.write(`rorkult: avhengighetene er ikke installert; kjør npm ci i ${root}.\n`);
	process.exit(2);
}
const serves = process.argv[2] === "start";
if (serves || !programIsFresh()) await build({ web: serves });
await import("../dist/cli.mjs");
