import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The web: built into dist/web, which the server hands out as it is. */
export default defineConfig({
	root: "src/web",
	plugins: [react()],
	build: {
		outDir: "../../dist/web",
		emptyOutDir: true,
		// A file of ours as a data: address would be stopped by the content security policy.
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		target: "es2023",
		chunkSizeWarningLimit: 700,
	},
	server: { proxy: { "/api": "http://127.0.0.1:3000" } },
});
