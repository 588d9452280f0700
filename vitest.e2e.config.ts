import { defineConfig } from "vitest/config";

/** Journeys through a browser; each file has servers of its own, and each worker a browser. */
export default defineConfig({
	test: {
		name: "browser",
		include: ["e2e/**/*.e2e.ts"],
		globalSetup: "e2e/built.ts",
		maxWorkers: 2,
		isolate: false,
		testTimeout: 120_000,
		hookTimeout: 120_000,
	},
});
