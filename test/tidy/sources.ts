import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseSync } from "@swc/core";
import { installationRoot } from "#platform/root.ts";

/** A file of the project. */
export interface SourceFile {
	/** From the project's root, with slashes. */
	readonly path: string;
	readonly text: string;
}

/** A node of swc's syntax tree, as far as the tests look at it. */
export interface Node {
	readonly type: string;
	readonly span?: { readonly start: number; readonly end: number };
	readonly [field: string]: unknown;
}

/** Every file with one of the endings under the folders, in order of path. */
export function sourceFiles(folders: readonly string[], endings: RegExp): SourceFile[] {
	return folders
		.flatMap((folder) =>
			readdirSync(join(installationRoot, folder), { recursive: true, withFileTypes: true }),
		)
		.filter((entry) => entry.isFile() && endings.test(entry.name))
		.map((entry) => join(entry.parentPath ?? entry.path, entry.name))
		.map((path) => ({
			path: relative(installationRoot, path).replaceAll("\\", "/"),
			text: readFileSync(path, "utf8"),
		}))
		.filter(({ path }) => !path.includes("test/arch/planted/") && !path.includes("/theme/generated/"))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The program's own code: src without its tests. */
export function program(): SourceFile[] {
	return sourceFiles(["src"], /\.tsx?$/).filter(({ path }) => !/\.(test|e2e)\.tsx?$/.test(path));
}

/** Every node of a file's syntax tree, with its place as byte offsets from the file's beginning. */
export function* nodesOf(file: SourceFile): Generator<{ node: Node; start: number; end: number }> {
	const options = { syntax: "typescript", tsx: file.path.endsWith("x"), target: "es2022" } as const;
	// Some versions of swc count on from the file before: a mark at the very beginning tells from where.
	const tree = parseSync(`${MARK}${file.text}`, options) as unknown as { body: Node[] };
	const [mark, ...body] = tree.body;
	yield* below(body, (mark?.span?.start ?? 0) + MARK.length);
}

const MARK = ";";

function* below(value: unknown, first: number): Generator<{ node: Node; start: number; end: number }> {
	if (Array.isArray(value)) {
		for (const item of value) yield* below(item, first);
	} else if (typeof value === "object" && value !== null) {
		const node = value as Node;
		if (typeof node.type === "string" && node.span !== undefined) {
			yield { node, start: node.span.start - first, end: node.span.end - first };
		}
		for (const [field, child] of Object.entries(node)) if (field !== "span") yield* below(child, first);
	}
}

/** How many lines a stretch of a file covers. */
export function linesIn(file: SourceFile, start: number, end: number): number {
	const bytes = Buffer.from(file.text).subarray(Math.max(0, start), end);
	return bytes.toString().split("\n").length;
}

/** A file's lines that are code, with their numbers from 1: a word in a comment is none. */
export function codeLines(file: SourceFile): { readonly number: number; readonly line: string }[] {
	return file.text
		.split("\n")
		.map((line, index) => ({ number: index + 1, line }))
		.filter(({ line }) => !/^\s*(?:\/\/|\/?\*)/.test(line));
}
