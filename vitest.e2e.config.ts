import { defineConfig } from "vitest/config";

/** Journeys through a browser: one after another, since each has a server and a browser of its own. */
export default defineConfig({
	test: {
		name: "browser",
		include: ["e2e/**/*.e2e.ts", "src/**/*.e2e.ts"],
		fileParallelism: false,
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
