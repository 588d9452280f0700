import { granted } from "#base/result.ts";
import type { Language } from "#base/texts.ts";
import type { Actor, Transaction } from "#platform/db/database.ts";
import type { ReceivedFile } from "#platform/files.ts";
import { newId } from "#platform/ids.ts";
import { Problem } from "#platform/problem.ts";
import { addLetter, letterOfFile } from "./letter.store.ts";
import { titleOf } from "./letter.ts";
import type { LetterHead, Reading } from "./read/reading.ts";

/** What reading a file gives, written out as it is kept. */
export interface ReadLetter {
	readonly head: LetterHead;
	/** The Reading as JSON. */
	readonly reading: string;
	/** The document's blocks as JSON. */
	readonly blocks: string;
	readonly pages: number | null;
}

/** What the letters module needs: a reader that holds nobody up, and the name of its version. */
export interface LetterReader {
	/** @throws Problem `file-refused` or `busy`, with a sentence for the person who chose the file */
	read(bytes: Uint8Array): Promise<ReadLetter>;
	/** A reading as an XLSX file, its findings in the language. @throws Problem `busy` */
	spreadsheet(reading: Reading, language: Language): Promise<Uint8Array>;
	readonly version: string;
}

/** A letter on its way in. */
export interface Incoming {
	readonly actor: Actor;
	readonly now: Date;
	readonly file: Pick<ReceivedFile, "bytes" | "name" | "sha256">;
	/** The letter in use that came in the same file; null where there is none. */
	readonly known: { readonly id: string; readonly version: number } | null;
	readonly read: ReadLetter;
	readonly reader: LetterReader;
}

/** Keeps a letter with its file and reading, once whoever it comes from; `known` tells that it was there. */
export async function keepLetter(
	tx: Transaction,
	{ actor, now, file, known, read, reader }: Incoming,
): Promise<{ id: string; version: number; known: boolean }> {
	if (known !== null) return { ...known, known: true };
	const { bytes, name, sha256 } = file;
	const id = newId(now);
	const added = await addLetter(tx, {
		...{ agencyId: actor.agencyId, id, uploadedBy: actor.personId, uploadedAt: now },
		...{ fileName: name, mediaType: mediaTypeOf(bytes), sha256, bytes },
		...{ ...read, title: titleOf(read.head, name), readerVersion: reader.version },
	});
	if (added) return { id, version: 1, known: false };
	const meanwhile = await letterOfFile(tx, actor.agencyId, sha256);
	if (meanwhile !== null) return { ...meanwhile, known: true };
	throw new Problem("busy", "Den samme filen ble lest inn og lagt til side akkurat nå. Prøv igjen.");
}

/** An action that brings a file along. */
interface Brought {
	readonly actor: Actor;
	readonly file: ReceivedFile | null;
}

/** The steps of an action that keeps the file it brings: the file is read, unless it is there. */
export function receivingSteps(reader: LetterReader) {
	const knownBy = (tx: Transaction, { actor, file }: Brought): Promise<Incoming["known"]> =>
		letterOfFile(tx, actor.agencyId, sent(file).sha256);
	return {
		async done(tx: Transaction, given: Brought) {
			const known = await knownBy(tx, given);
			return known === null ? null : { ...known, known: true };
		},
		prepare: ({ file }: Brought) => reader.read(sent(file).bytes),
		load: async (tx: Transaction, given: Brought) => ({ known: await knownBy(tx, given) }),
		decide: ({ known }: Pick<Incoming, "known">) => granted(known),
	};
}

/** The file that an action's contract says must come; the server has seen to it that it did. */
export function sent(file: ReceivedFile | null): ReceivedFile {
	if (file === null) throw new Problem("invalid-input", "Filen mangler.");
	return file;
}

/** What a file that could be read is, by its bytes. */
function mediaTypeOf(bytes: Uint8Array): string {
	const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
	if (head.includes("%PDF-")) return "application/pdf";
	if (head.startsWith("PK")) {
		return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
	}
	return "text/plain";
}
