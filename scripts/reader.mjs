// The version of the reader: the program's, and a hash over the reader as it is built.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ENTRY = "src/modules/letters/read/index.ts";
/** What the reader loads as a file of its own and the bundle does not hold. */
const LOADED = ["@embedpdf/pdfium/pdfium.wasm"];

/**
 * Names the reader that the sources under `root` make: "0.1.0+5f0c2a91b3d4". It changes with every change
 * of what the reader does or depends on, and not with comments, spaces or anything outside of the reader.
 */
export async function readerVersion(root, entry = ENTRY, loaded = LOADED) {
	const [esbuild, { createHash }] = await Promise.all([import("esbuild"), import("node:crypto")]);
	const { outputFiles } = await esbuild.build({
		absWorkingDir: root,
		entryPoints: [entry],
		bundle: true,
		format: "esm",
		platform: "node",
		target: "node20.19",
		minify: true,
		legalComments: "none",
		write: false,
		outdir: "reader",
		logLevel: "warning",
	});
	const hash = createHash("sha256");
	for (const { contents } of outputFiles) hash.update(contents);
	const { resolve } = createRequire(join(root, "package.json"));
	for (const file of loaded) hash.update(readFileSync(resolve(file)));
	const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	return `${version}+${hash.digest("hex").slice(0, 12)}`;
}
