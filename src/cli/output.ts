import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Fault } from "#platform/fault.ts";
import type { Form } from "./render.ts";

/** Where results go. */
export interface Output {
	/** Writes what was read out of the file with this name. */
	write(name: string, content: string | Uint8Array): void;
}

const ENDINGS: Readonly<Record<Form, string>> = {
	json: ".json",
	line: ".json",
	text: ".txt",
	findings: ".findings.txt",
	summary: ".txt",
};

/** Standard output, the file that `out` names, or for several files the folder that it names. */
export function openOutput(asked: {
	readonly paths: readonly string[];
	readonly form: Form;
	readonly out: string | null;
}): Output {
	const { out, form } = asked;
	if (out === null) return { write: (_, content) => void process.stdout.write(content) };
	const intoFolder = asked.paths.length > 1 || out.endsWith("/") || isFolder(out);
	if (!intoFolder) return { write: (_, content) => place(out, content) };
	if (existsSync(out) && !isFolder(out)) throw notFolder(out);
	const used = new Set<string>();
	return {
		write(name, content) {
			makeFolder(out);
			place(join(out, unused(basename(name), ENDINGS[form], used)), content);
		},
	};
}

function isFolder(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Two files of one name in two folders both get their result. */
function unused(name: string, ending: string, used: Set<string>): string {
	for (let number = 1; ; number++) {
		const free = `${name}${number === 1 ? "" : `-${number}`}${ending}`;
		if (used.has(free)) continue;
		used.add(free);
		return free;
	}
}

/** The file is whole or not there. */
function place(path: string, content: string | Uint8Array): void {
	const draft = `${path}.${process.pid}`;
	try {
		writeFileSync(draft, content);
		renameSync(draft, path);
	} catch (error) {
		rmSync(draft, { force: true });
		throw fault(path, error);
	}
}

function makeFolder(path: string): void {
	try {
		mkdirSync(path, { recursive: true });
	} catch (error) {
		throw fault(path, error);
	}
}

function notFolder(path: string): Fault {
	return new Fault(`${path}: Dette er en fil, ikke en mappe; velg et annet sted.`);
}

function fault(path: string, error: unknown): unknown {
	const code = error instanceof Error && "code" in error ? error.code : "";
	if (code === "ENOSPC") return new Fault(`${path}: Disken er full; frigjør plass og prøv igjen.`);
	if (code === "ENOENT") return new Fault(`${path}: Mappen finnes ikke; lag den først.`);
	if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
		return new Fault(`${path}: Du har ikke lov til å skrive der; velg et annet sted.`);
	}
	if (code === "EEXIST" || code === "ENOTDIR") {
		return notFolder(path);
	}
	return error;
}
