// Builds the program (server and command line) and the web into dist/; what has not changed is left alone.
//
// As a program: node scripts/build.mjs [--program]. The web takes seconds, so `--program` leaves it out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { dist, isFresh, NODE, programIsFresh, root, stamp } from "./fresh.mjs";
import { readerVersion } from "./reader.mjs";

const ALWAYS = [
	NODE,
	"package-lock.json",
	"package.json",
	"scripts/build.mjs",
	"scripts/fresh.mjs",
	"scripts/reader.mjs",
];
const DAY_MS = 86_400_000;

/** Beside the program: the name of the reader that it holds, which is kept with every reading. */
const READER_VERSION = "reader-version.txt";

/** Where each bundle begins. Worker threads load theirs by name from the same folder. */
const ENTRIES = {
	cli: "src/cli/rorkult.ts",
	main: "src/cli/main.ts",
	"letter.worker": "src/app/letter.worker.ts",
};

/**
 * What `rorkult read` starts, and what prepares it: each in one file, as CommonJS, since Node.js starts that sooner. What
 * they share with the command is not parted from it then, so that it loads fewer files.
 */
const THREADS = {
	"read.ahead": "src/cli/read.ahead.ts",
	"read.worker": "src/cli/read.worker.ts",
	"read.child": "src/cli/read.child.ts",
	"read.prepare": "src/cli/read.prepare.ts",
};
/** The reader's pieces, each in one file as src/platform/program.ts opens it. */
const PROGRAMS = {
	"letter.plain": "src/modules/letters/read/formats/plain.ts",
	"letter.open": "src/modules/letters/read/formats/opening.ts",
	"letter.read": "src/modules/letters/read/warm.ts",
};
/** What is read when it is built, so that what reading compiles can be kept: in the formats that letters come in. */
const READ_AT_BUILD = ["pdf", "docx", "md", "txt"].map((format) => `demo/letter.${format}`);

/** CommonJS packages in the bundle ask for Node's own modules by `require`. */
const BANNER =
	'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/** What all bundles have in common. */
const BUNDLED = {
	absWorkingDir: root,
	bundle: true,
	platform: "node",
	target: "node20.19",
	outdir: "dist",
	minifyWhitespace: true,
	minifySyntax: true,
	legalComments: "none",
	write: false,
	logLevel: "warning",
};

/** Builds what has changed of the program and, with `web`, of the web. */
export async function build({ web }) {
	mkdirSync(dist, { recursive: true });
	if (!programIsFresh()) await buildProgram();
	if (web && !isFresh("web", "web/index.html", webInputs)) await buildWeb();
}

async function buildProgram() {
	const esbuild = await import("esbuild");
	const result = await esbuild.build({
		...BUNDLED,
		entryPoints: ENTRIES,
		splitting: true,
		format: "esm",
		outExtension: { ".js": ".mjs" },
		chunkNames: "chunk-[hash]",
		banner: { js: BANNER },
		// The demonstration's provider tells its own classes by name, which a bundle changes.
		external: ["pg-native", "oidc-provider"],
		metafile: true,
	});
	for (const { path, contents } of result.outputFiles) replace(path, contents);
	const ofReader = await buildReader(esbuild);
	replace(join(dist, READER_VERSION), `${await readerVersion(root)}\n`);
	forgetOldChunks(new Set(result.outputFiles.map(({ path }) => path)));
	remember("program", [...Object.keys(result.metafile.inputs), ...ofReader]);
	remember("read", [...inputsOfReading(result.metafile.outputs), ...ofReader]);
}

/** What the command that reads was made of: it asks for no more, since to look at every file takes it a while. */
function inputsOfReading(outputs) {
	const loaded = new Set();
	const load = (path) => {
		if (loaded.has(path) || outputs[path] === undefined) return;
		loaded.add(path);
		for (const { path: other, kind } of outputs[path].imports) if (kind === "import-statement") load(other);
	};
	load("dist/main.mjs");
	for (const path in outputs) if (outputs[path].entryPoint === "src/cli/read.ts") load(path);
	return [...loaded].flatMap((path) => Object.keys(outputs[path].inputs));
}

/** Builds what `rorkult read` runs in its threads, and keeps what Node.js compiles of it. */
async function buildReader(esbuild) {
	const single = (entryPoints, extension, [head, foot]) =>
		esbuild.build({
			...BUNDLED,
			entryPoints,
			format: "cjs",
			outExtension: { ".js": extension },
			define: { "import.meta.url": "place" },
			banner: { js: head },
			footer: { js: foot },
			metafile: true,
		});
	const threads = await single(THREADS, ".cjs", [
		'const place = require("node:url").pathToFileURL(__filename).href;',
		"",
	]);
	for (const { path, contents } of threads.outputFiles) replace(path, contents);
	const programs = await single(PROGRAMS, ".program", [
		"(function (exports, module, require, place) {",
		"})",
	]);
	for (const { path, text } of programs.outputFiles) {
		const source = inAscii(text);
		replace(path, `${source.length.toString(16).padStart(8, "0")}${source}`);
	}
	// Without what it keeps, reading begins later and is otherwise the same.
	spawnSync(process.execPath, [join(dist, "read.prepare.cjs"), ...READ_AT_BUILD], {
		cwd: root,
		env: {},
		stdio: ["ignore", "ignore", "inherit"],
	});
	return [threads, programs].flatMap(({ metafile }) => Object.keys(metafile.inputs));
}

/** A source with every other letter as `\uXXXX`: esbuild leaves them in patterns, where such an escape says the same. */
function inAscii(source) {
	const escaped = /\\[^\0-\x7f]/.exec(source);
	if (escaped !== null)
		throw new Error(`a letter after a backslash cannot be written in ASCII: ${escaped[0]}`);
	return source.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

async function buildWeb() {
	const vite = await import("vite");
	const draft = join(dist, "web.new");
	await vite.build({
		root: join(root, "src/web"),
		configFile: join(root, "vite.config.ts"),
		logLevel: "warn",
		build: { outDir: draft, emptyOutDir: true },
	});
	rmSync(join(dist, "web"), { recursive: true, force: true });
	renameSync(draft, join(dist, "web"));
	remember("web", webInputs());
}

/** Every file that a screen may be made of: a new one counts though nothing else changed. */
function webInputs() {
	return ["vite.config.ts", ...["src/web", "src/modules", "src/base", "src/platform"].flatMap(filesIn)];
}

function filesIn(folder) {
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && !/\.(?:test|e2e|store|actions|job)\.tsx?$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)));
}

/** Another process may be reading the file: it sees the old one or the new one, whole. */
function replace(path, contents) {
	const draft = `${path}.${process.pid}`;
	writeFileSync(draft, contents);
	renameSync(draft, path);
}

/** A running server may still ask for a chunk of the build before; nobody does after a day. */
function forgetOldChunks(current) {
	for (const name of readdirSync(dist)) {
		const path = join(dist, name);
		if (!name.startsWith("chunk-") || current.has(path)) continue;
		if (Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path);
	}
}

function remember(part, inputs) {
	const own = inputs.filter((path) => !path.includes("node_modules/"));
	const stamps = Object.fromEntries([...new Set([...ALWAYS, ...own])].map((path) => [path, stamp(path)]));
	replace(join(dist, `${part}.json`), JSON.stringify(stamps, null, "\t"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	await build({ web: !process.argv.includes("--program") });
}
