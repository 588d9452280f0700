/** What a reading view's address carries: filters, search, chosen row, which side is shown. */
import { ROW_KINDS, type RowKind } from "./rows.ts";

/** Everything but the letter's id. Absent means: no such filter. Names are Norwegian, as addresses are. */
export interface ReadingAddress {
	readonly slag?: RowKindWord | typeof COVERAGE_WORD;
	readonly aktor?: string;
	/** The chapter of the letter, by its number among the chapters, from 1. */
	readonly del?: number;
	readonly mal?: string;
	readonly sok?: string;
	readonly rad?: string;
	/** Which side a narrow page shows. */
	readonly vis?: "brev" | "rader";
}

const KIND_WORDS = {
	finding: "funn",
	assignment: "oppdrag",
	goal: "mal",
	indicator: "styringsparametere",
	money: "penger",
	report: "rapporter",
	meeting: "moter",
	authorisation: "fullmakter",
	requirement: "krav",
	open: "uplassert",
	aside: "tilside",
} as const satisfies Readonly<Record<RowKind, string>>;

/** A kind of rows as the address says it. */
export type RowKindWord = (typeof KIND_WORDS)[RowKind];

/** Opens the account of the binding text: what is not placed, and what was set aside. */
export const COVERAGE_WORD = "plassering";

/** The kinds that the account of the binding text lists. */
const COVERAGE_KINDS: readonly RowKind[] = ["open", "aside"];

/** The kinds that a word of the address lets through; null where it names none. */
export function kindsOfWord(word: string | undefined): readonly RowKind[] | null {
	if (word === COVERAGE_WORD) return COVERAGE_KINDS;
	const kind = kindOfWord(word);
	return kind === null ? null : [kind];
}

/** The word that the address has for a kind. */
export function wordOfKind(kind: RowKind): RowKindWord {
	return KIND_WORDS[kind];
}

/** The kind that a word of the address means, or null. */
export function kindOfWord(word: string | undefined): RowKind | null {
	return ROW_KINDS.find((kind) => KIND_WORDS[kind] === word) ?? null;
}

/** The address's state out of what the browser holds; what is not understood is left out. */
export function readingAddressIn(search: Readonly<Record<string, unknown>>): ReadingAddress {
	const words = (name: string): string | undefined => {
		const value = search[name];
		// The router reads "2025" as a number; an id is words all the same.
		const said = typeof value === "number" ? String(value) : value;
		return typeof said === "string" && said.length > 0 && said.length <= 200 ? said : undefined;
	};
	const kind = kindOfWord(words("slag"));
	const chapter = Number(words("del"));
	const side = words("vis");
	const found: Record<string, unknown> = {
		slag: words("slag") === COVERAGE_WORD ? COVERAGE_WORD : kind ? KIND_WORDS[kind] : undefined,
		aktor: words("aktor"),
		del: Number.isInteger(chapter) && chapter > 0 ? chapter : undefined,
		mal: words("mal"),
		sok: words("sok"),
		rad: words("rad"),
		vis: side === "brev" || side === "rader" ? side : undefined,
	};
	return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}
