import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type {
	Authorisation,
	DocumentKind,
	FindingCode,
	Modality,
	Recurrence,
	Report,
} from "../../src/modules/letters/read/reading.ts";

/**
 * What must be read out of a letter, as a person wrote it down in the expected.json beside it.
 *
 * A text is given in words or, for real letters, as a place: `{"at":[start,end]}` in UTF-16 offsets
 * of the decoded source file, more pairs where something foreign stands between its pieces.
 */
export interface Expected {
	readonly note?: string;
	/** The letter, relative to the folder of expected.json. Places count in this file. */
	readonly file?: string;
	/** The same letter in other formats, judged by the same list. */
	readonly files?: readonly string[];
	/** Which targets it is judged by; absent means the folder decides. */
	readonly set?: SetName;
	readonly document?: ExpectedHead;
	readonly goals?: readonly ExpectedGoal[];
	readonly indicators?: readonly ExpectedIndicator[];
	readonly assignments?: readonly ExpectedAssignment[];
	readonly allotments?: readonly ExpectedAllotment[];
	readonly earmarks?: readonly ExpectedEarmark[];
	readonly reports?: readonly ExpectedReport[];
	readonly meetings?: readonly ExpectedMeeting[];
	readonly authorisations?: readonly ExpectedAuthorisation[];
	readonly findings?: readonly ExpectedFinding[];
	readonly requirements?: readonly ExpectedRequirement[];
}

/** `own`: letters that the reader was built on. `held-out`: other ministries' real texts, and those set aside. */
export type SetName = "own" | "held-out";

/** The fields that the letter states; null where nothing must be read, absent where nobody judged. */
export interface ExpectedHead {
	readonly kind?: DocumentKind;
	readonly language?: "nb" | "nn" | "en";
	readonly sender?: string | null;
	readonly recipient?: string | null;
	readonly recipientShortName?: string | null;
	readonly reference?: string | null;
	readonly date?: string | null;
	readonly year?: number | null;
}

/** What careful readers disagree about is marked debatable: neither missed when absent nor wrong when read. */
export interface Debatable {
	readonly debatable?: boolean;
}

export interface ExpectedGoal extends Debatable {
	readonly id: string;
	readonly text: string;
}

export interface ExpectedIndicator extends Debatable {
	/** Null or absent where the letter numbers none. */
	readonly id?: string | null;
	readonly text: string;
	readonly goal?: string | null;
	readonly kind?: "indicator" | "key-figure";
}

export interface ExpectedAssignment extends Debatable {
	/** Null where the letter numbers none. */
	readonly id: string | null;
	readonly title: string;
	readonly kind?: string;
	/** Null: it stands under no goal. Absent: not judged. */
	readonly goal?: string | null;
	readonly lead?: string | null;
	/** Every date in force, those of parts included; null for one that is to be agreed or does not exist. */
	readonly deadlines?: readonly (string | null)[];
}

export interface ExpectedAllotment extends Debatable {
	readonly chapter: string;
	readonly item: string;
	readonly amount: number;
}

export interface ExpectedEarmark extends ExpectedAllotment {
	readonly purpose: string;
	readonly recipient?: string | null;
}

export interface ExpectedReport extends Debatable {
	readonly name: string;
	readonly asOf?: string | null;
	readonly due?: string | null;
	readonly every?: Report["every"];
}

export interface ExpectedMeeting extends Debatable {
	readonly name: string;
	readonly period?: string | null;
}

export interface ExpectedAuthorisation extends Debatable {
	/** Several where careful readers would file it differently. */
	readonly kind: Authorisation["kind"] | readonly Authorisation["kind"][];
	readonly limitPercent?: number | null;
}

export interface ExpectedFinding extends Debatable {
	/** Several where careful readers would file the same flaw differently. */
	readonly code: FindingCode | readonly FindingCode[];
	/** Any one of these words tells that it is this finding. */
	readonly about: readonly string[];
}

export interface ExpectedRequirement {
	readonly text: string;
	/** Debatable as above. */
	readonly class: "binding" | "debatable";
	readonly actor?: string | null;
	readonly modality?: Modality;
	readonly recurrence?: Recurrence;
	/** Absent means that the sentence sets no date. */
	readonly deadline?: string | null;
}

/** The characters of a text file: by its byte order mark, else UTF-8, else Windows-1252. */
export function decoded(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder("windows-1252").decode(bytes);
	}
}

/** The words at `[start, end, start, end, …]` of a source file, without its mark-up. */
function wordsAt(at: readonly number[], source: string): string {
	const pieces: string[] = [];
	for (let i = 0; i + 1 < at.length; i += 2) {
		const [start, end] = [at[i]!, at[i + 1]!];
		if (!(start >= 0 && start < end && end <= source.length))
			throw new RangeError(`no text at [${start}, ${end}]`);
		pieces.push(source.slice(start, end));
	}
	return pieces
		.join(" ")
		.replace(/<[a-z/][^<>]*>/giu, " ")
		.replace(/\s+/gu, " ")
		.trim();
}

/** The same value with every `{"at":[…]}` in it replaced by the words that stand there. */
function resolved(value: unknown, source: string): unknown {
	if (Array.isArray(value)) return value.map((entry) => resolved(entry, source));
	if (value === null || typeof value !== "object") return value;
	if ("at" in value && Array.isArray(value.at)) return wordsAt(value.at, source);
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, resolved(entry, source)]));
}

/** Annotations as parsed JSON become expectations in words; `source` is the decoded letter that places point into. */
export function expectedFrom(json: unknown, source: string): Expected {
	return resolved(json, source) as Expected;
}

/** A letter's list and where its files lie; null when the letter itself is not on this machine. */
export interface ExpectedLetter {
	readonly expected: Expected;
	/** Absolute paths: the annotated file first, then the other formats. */
	readonly files: readonly string[];
}

/**
 * Reads an expected.json and the letter that its places point into. Null where that letter is
 * missing; throws where the list is no JSON or a place lies outside the letter.
 */
export async function loadExpected(path: string): Promise<ExpectedLetter | null> {
	const json = JSON.parse(await readFile(path, "utf8")) as Expected;
	const files = [json.file ?? "letter.md", ...(json.files ?? [])].map((name) => resolve(dirname(path), name));
	try {
		const source = decoded(await readFile(files[0]!));
		return { expected: expectedFrom(json, source), files };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
		throw error;
	}
}
