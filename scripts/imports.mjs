// The import rules of .dependency-cruiser.cjs, run over src. As a program: exit code 1 where one is broken.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import swc from "@swc/core";
import config from "../.dependency-cruiser.cjs";
import { root } from "./fresh.mjs";

// dependency-cruiser asks swc to parse every file as TypeScript without JSX, and then fails on screens.
const parseFileSync = swc.parseFileSync;
let withTypes = true;
swc.parseFileSync = (path, options) => {
	const parsed = parseFileSync(path, { ...options, tsx: path.endsWith("x") });
	return withTypes ? parsed : { ...parsed, body: parsed.body.filter((item) => !isTypeOnly(item)) };
};

/** An import or export of types alone, which is gone when the program runs. */
function isTypeOnly({ type, typeOnly, specifiers = [] }) {
	if (type !== "ImportDeclaration" && type !== "ExportNamedDeclaration") return false;
	return typeOnly || (specifiers.length > 0 && specifiers.every(({ isTypeOnly: only }) => only));
}

/** The fewest modules that the program can have: with a parser that sees nothing, no rule is ever broken. */
const FEWEST_MODULES = 80;

async function cruised(baseDir, forbidden, types) {
	const { cruise } = await import("dependency-cruiser");
	withTypes = types;
	const options = { ...config.options, baseDir, ruleSet: { forbidden }, validate: true };
	return (await cruise(["src"], options)).output;
}

/**
 * The rules that the files under `baseDir`/src break: { rule, from, to } each, and how many files there are.
 */
export async function brokenRules(baseDir) {
	const whole = await cruised(baseDir, config.forbidden, true);
	const atRunTime = await cruised(baseDir, config.forbiddenAtRunTime, false);
	const violations = [...whole.summary.violations, ...atRunTime.summary.violations];
	const broken = violations.map(({ rule, from, to, cycle, via }) => ({
		rule: rule.name,
		from,
		to: (cycle ?? via)?.map(({ name }) => name).join(" → ") ?? to,
	}));
	return { modules: whole.modules.filter(({ source }) => existsSync(join(baseDir, source))).length, broken };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const { modules, broken } = await brokenRules(root);
	for (const { rule, from, to } of broken) console.log(`${rule}: ${from} → ${to}`);
	if (modules < FEWEST_MODULES) console.log(`Only ${modules} modules were seen: the parser reads nothing.`);
	process.exitCode = broken.length > 0 || modules < FEWEST_MODULES ? 1 : 0;
}
