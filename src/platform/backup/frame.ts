/**
 * A backup as bytes: one gzip of lines. docs/operations.md tells the form.
 *
 * The first line is the header, as JSON. Each table is a line of JSON with its name and columns, its rows as
 * `copy` writes them, and a line `\.`. The last line is JSON as well: rows and digest of each table, where the
 * sequences stand, and a digest of everything before it. It stands last because nobody knows it before.
 */
import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import { Fault } from "../fault.ts";

/** What the first line says; another form has another name. */
export const FORM = "rorkult-backup-1";

/** The first line. */
export interface Header {
	readonly form: string;
	/** The version of the program that took the copy. */
	readonly program: string;
	/** ISO 8601, by the database's clock. */
	readonly takenAt: string;
	/** The schema: the migrations that the database had, in order. */
	readonly migrations: readonly { readonly name: string; readonly sha256: string }[];
	/** Public keys that the journal's checkpoints are signed with, as PEM. */
	readonly publicKeys: readonly string[];
}

/** The line before a table's rows. */
export interface TableHead {
	/** Schema and name, safe in SQL. */
	readonly table: string;
	readonly columns: readonly string[];
}

/** What the last line says of a table. */
export interface TableSum {
	readonly table: string;
	readonly rows: number;
	readonly sha256: string;
}

/** The last line without its digest. */
export interface Closing {
	readonly tables: readonly TableSum[];
	readonly sequences: readonly { readonly name: string; readonly last: string; readonly called: boolean }[];
}

/** A part of a backup as it is read. A table's rows are read to their end before the next part is asked for. */
export type Part =
	| { readonly kind: "header"; readonly header: Header }
	| { readonly kind: "table"; readonly head: TableHead; readonly rows: AsyncGenerator<Buffer> }
	| { readonly kind: "closing"; readonly closing: Closing };

const END = Buffer.from("\\.\n");
const END_AFTER_ROW = Buffer.from("\n\\.\n");
const NEWLINE = 0x0a;
/** Longer than any line of JSON in a copy, short enough to be held. */
const LONGEST_LINE = 4_000_000;
/** The head of our gzip: no name, no time, no system, so that none of its bytes can change unseen. */
const GZIP_HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

const lineOf = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

function rowsIn(chunk: Buffer): number {
	let rows = 0;
	for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) rows++;
	return rows;
}

/** A table to be written. */
export interface TableToWrite extends TableHead {
	rows(): AsyncIterable<Buffer>;
}

/**
 * Writes a backup to a new file, all of it and onto the disk.
 *
 * @returns what the last line says
 */
export async function writeBackup(
	path: string,
	header: Header,
	tables: readonly TableToWrite[],
	sequences: Closing["sequences"],
): Promise<Closing> {
	let closing: Closing = { tables: [], sequences };
	const content = async function* () {
		closing = yield* lines(header, tables, sequences);
	};
	// Opened before anything else can fail, so that whoever clears up finds it.
	const file = (await open(path, "wx", 0o600)).createWriteStream({ flush: true });
	await pipeline(content, createGzip({ level: 5, chunkSize: 64 * 1024 }), ownHead, file);
	return closing;
}

async function* lines(
	header: Header,
	tables: readonly TableToWrite[],
	sequences: Closing["sequences"],
): AsyncGenerator<Buffer, Closing> {
	const whole = createHash("sha256");
	const told = (bytes: Buffer) => {
		whole.update(bytes);
		return bytes;
	};
	const sums: TableSum[] = [];
	yield told(lineOf(header));
	for (const { table, columns, rows } of tables) {
		yield told(lineOf({ table, columns }));
		const sum = new Sum();
		for await (const chunk of rows()) yield told(sum.add(chunk));
		yield told(END);
		sums.push(sum.of(table));
	}
	const closing = { tables: sums, sequences };
	yield lineOf({ ...closing, sha256: whole.digest("hex") });
	return closing;
}

/** How many rows have gone by, and their digest. */
class Sum {
	#rows = 0;
	readonly #hash: Hash = createHash("sha256");

	add(chunk: Buffer): Buffer {
		this.#rows += rowsIn(chunk);
		this.#hash.update(chunk);
		return chunk;
	}

	of(table: string): TableSum {
		return { table, rows: this.#rows, sha256: this.#hash.digest("hex") };
	}
}

async function* ownHead(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let first = true;
	for await (const chunk of chunks) {
		if (first) GZIP_HEAD.copy(chunk);
		first = false;
		yield chunk;
	}
}

/**
 * Reads a backup part by part, in one pass, and holds it to its own digests.
 *
 * @throws Fault in one line where the file is no backup, was cut or was changed
 */
export async function* readBackup(path: string): AsyncGenerator<Part> {
	const size = await sizeOf(path);
	const gunzip = createGunzip({ chunkSize: 64 * 1024 });
	const source = createReadStream(path);
	source.on("error", (error) => gunzip.destroy(error));
	source.pipe(gunzip);
	try {
		yield* parts(new Lines(gunzip[Symbol.asyncIterator](), path), path);
		if (gunzip.bytesWritten !== size) throw changed(path);
	} catch (error) {
		throw asFault(error, path);
	} finally {
		source.destroy();
		gunzip.destroy();
	}
}

async function* parts(lines: Lines, path: string): AsyncGenerator<Part> {
	const header = objectIn(await lines.next(), path) as unknown as Header;
	if (header.form !== FORM) throw notACopy(path);
	yield { kind: "header", header };
	const sums: TableSum[] = [];
	for (;;) {
		const before = lines.digest();
		const line = objectIn(await lines.next(), path);
		if ("table" in line) {
			const head = line as unknown as TableHead;
			const sum = new Sum();
			yield { kind: "table", head, rows: lines.rows((chunk) => sum.add(chunk)) };
			sums.push(sum.of(head.table));
			continue;
		}
		const { sha256, ...closing } = line as unknown as Closing & { sha256: string };
		const same = JSON.stringify(closing.tables) === JSON.stringify(sums);
		if (sha256 !== before || !same || !(await lines.atEnd())) throw changed(path);
		yield { kind: "closing", closing };
		return;
	}
}

/** The content of a backup, line by line, or up to the end of a table's rows. */
class Lines {
	readonly #chunks: AsyncIterator<Buffer>;
	readonly #path: string;
	#rest: Buffer = Buffer.alloc(0);
	readonly #hash: Hash = createHash("sha256");

	constructor(chunks: AsyncIterator<Buffer>, path: string) {
		this.#chunks = chunks;
		this.#path = path;
	}

	/** Of everything that has been given out. */
	digest(): string {
		return this.#hash.copy().digest("hex");
	}

	async next(): Promise<string | null> {
		for (;;) {
			const end = this.#rest.indexOf(NEWLINE);
			if (end >= 0) return this.#give(end + 1).toString("utf8");
			if (this.#rest.length > LONGEST_LINE || !(await this.#more())) return null;
		}
	}

	async *rows(told: (chunk: Buffer) => Buffer): AsyncGenerator<Buffer> {
		if (!(await this.#holds(END.length))) return;
		if (this.#rest.subarray(0, END.length).equals(END)) {
			this.#give(END.length);
			return;
		}
		for (;;) {
			const end = this.#rest.indexOf(END_AFTER_ROW);
			if (end >= 0) {
				yield told(this.#give(end + 1));
				this.#give(END.length);
				return;
			}
			// The end may be cut in two by the borders of chunks.
			const certain = this.#rest.length - END_AFTER_ROW.length + 1;
			if (certain > 0) yield told(this.#give(certain));
			if (!(await this.#more())) return;
		}
	}

	async atEnd(): Promise<boolean> {
		return this.#rest.length === 0 && !(await this.#more());
	}

	async #holds(bytes: number): Promise<boolean> {
		while (this.#rest.length < bytes) if (!(await this.#more())) return false;
		return true;
	}

	async #more(): Promise<boolean> {
		const { value, done } = await this.#chunks.next().catch((error) => {
			throw asFault(error, this.#path);
		});
		if (done) return false;
		this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
		return true;
	}

	#give(bytes: number): Buffer {
		const given = this.#rest.subarray(0, bytes);
		this.#rest = this.#rest.subarray(bytes);
		this.#hash.update(given);
		return given;
	}
}

async function sizeOf(path: string): Promise<number> {
	try {
		const found = await stat(path);
		if (!found.isFile()) throw notACopy(path);
		const file = await open(path);
		try {
			const { buffer } = await file.read(Buffer.alloc(GZIP_HEAD.length), 0, GZIP_HEAD.length, 0);
			if (!buffer.equals(GZIP_HEAD)) throw notACopy(path);
		} finally {
			await file.close();
		}
		return found.size;
	} catch (error) {
		throw asFault(error, path);
	}
}

function objectIn(line: string | null, path: string): Record<string, unknown> {
	if (line === null) throw cut(path);
	try {
		const value: unknown = JSON.parse(line);
		if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
	} catch {
		// Answered for below.
	}
	throw changed(path);
}

const notACopy = (path: string): Fault =>
	new Fault(`${path}: Dette er ikke en sikkerhetskopi fra rorkult backup.`);
const cut = (path: string): Fault =>
	new Fault(`${path}: Sikkerhetskopien er kuttet; bruk en hel kopi. Ingenting er endret.`);
const changed = (path: string): Fault =>
	new Fault(`${path}: Sikkerhetskopien er endret eller skadet; bruk en annen kopi. Ingenting er endret.`);

/** What reading a file may run into, as a line; any other error as it is. */
function asFault(error: unknown, path: string): unknown {
	const code = error instanceof Error && "code" in error ? String(error.code) : "";
	if (code === "ENOENT") return new Fault(`${path}: Filen finnes ikke; sjekk navnet.`);
	if (code === "EACCES" || code === "EISDIR") return new Fault(`${path}: Filen kan ikke leses.`);
	if (code === "Z_BUF_ERROR") return cut(path);
	return code.startsWith("Z_") ? changed(path) : error;
}
