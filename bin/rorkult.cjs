#!/usr/bin/env node
// Starts the built program; builds it first in a checkout where it is missing or older than its sources. This file is no
// module, since Node.js takes 10 ms longer to start with one.
const { existsSync } = require("node:fs");
const { join } = require("node:path");

const root = join(__dirname, "..");
if (!existsSync(join(root, "node_modules"))) {
	process.stderr.write(`rorkult: avhengighetene er ikke installert; kjør npm ci i ${root}.\n`);
	process.exit(2);
}
const words = process.argv.slice(2);
const begun = words[0] === "read" ? beginAhead(words.slice(1)) : null;
void start(words[0], begun);

/** Begins to read, before it is known whether the program is fresh; null where what is built is missing or too old for it. */
function beginAhead(rest) {
	try {
		return require("../dist/read.ahead.cjs").beginAhead(rest);
	} catch {
		return null;
	}
}

async function start(command, ahead) {
	const { programIsFresh } = await import("../scripts/fresh.mjs");
	const fresh = command !== "start" && programIsFresh(command);
	if (!fresh) {
		await ahead?.reader.close();
		const { build } = await import("../scripts/build.mjs");
		await build({ web: command === "start" });
	}
	const { main } = await import("../dist/main.mjs");
	await main(words, fresh ? ahead : null);
}
