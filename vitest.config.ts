import { existsSync, statfsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/order.ts";

/** Tests that need a database; they run once on each engine that the program must work on. */
const DATABASE_TESTS = [
	"src/**/*.store.test.ts",
	"src/**/*.database.test.ts",
	"test/{catalogue,migrations,roles}.test.ts",
	"test/**/*.database.test.ts",
];

/**
 * Where Linux keeps files in memory. The tests make and delete some hundred thousand of them, databases and browsers'
 * mostly, and a disk's file system looks long for a place where none was deleted a moment ago.
 */
const IN_MEMORY = "/dev/shm";
const NEEDED = 4 * 2 ** 30;

function hasRoom(folder: string): boolean {
	const { bavail, bsize } = statfsSync(folder);
	return bavail * bsize >= NEEDED;
}

if (process.env.TMPDIR === undefined && existsSync(IN_MEMORY) && hasRoom(IN_MEMORY))
	process.env.TMPDIR = IN_MEMORY;

const BUILT = "test/built.ts";

export default defineConfig({
	test: {
		testTimeout: 20_000,
		hookTimeout: 60_000,
		maxWorkers: 2,
		// A worker loads the program once, not once for each file, and keeps what many files need (CONTRIBUTING.md).
		isolate: false,
		sequence: { sequencer: LongestFirst },
		projects: [
			{
				extends: true,
				test: {
					name: "unit",
					include: ["src/**/*.test.ts", "test/**/*.test.ts"],
					exclude: [...DATABASE_TESTS, "test/arch/planted/**"],
					globalSetup: BUILT,
				},
			},
			"./vitest.e2e.config.ts",
			...["postgres-18", "postgres-15"].map((name) => ({
				extends: true as const,
				test: { name, include: DATABASE_TESTS, globalSetup: [BUILT, `test/engines/${name}.ts`] },
			})),
		],
	},
});
