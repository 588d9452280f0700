/**
 * What the program reads out of one governing document, as types.
 *
 * The shape is that of reading.schema.json, version 1. Dates are ISO 8601 (YYYY-MM-DD), amounts
 * are whole Norwegian kroner, offsets count UTF-16 code units in `text`.
 */

/** A place in the text: [start, end), and the 1-based page where the file has pages. */
export interface Source {
	readonly start: number;
	readonly end: number;
	readonly page?: number | null;
}

export interface Deadline {
	/** Null where the written date does not exist (then there is a finding) or is still to be agreed (R3.33). */
	readonly date: string | null;
	readonly text: string;
	readonly label?: string | null;
}

export interface Signatory {
	readonly name: string;
	readonly title?: string;
}

export type DocumentKind =
	| "letter-of-allocation"
	| "supplementary-letter"
	| "instruction"
	| "annual-report"
	| "half-year-report"
	| "other";

export interface LetterHead {
	readonly kind: DocumentKind;
	readonly language: "nb" | "nn" | "en";
	readonly sender: string | null;
	readonly recipient: string | null;
	readonly recipientShortName?: string | null;
	readonly reference: string | null;
	readonly date: string | null;
	readonly year: number | null;
	readonly signatories?: readonly Signatory[];
	readonly caseOfficer?: string | null;
	readonly copyTo?: readonly string[];
	readonly attachments?: readonly string[];
}

export interface Goal {
	readonly id: string;
	readonly text: string;
	readonly parent?: string | null;
	readonly source: Source;
}

export interface Indicator {
	readonly id: string;
	readonly text: string;
	readonly goal: string | null;
	readonly target?: string | null;
	readonly kind?: "indicator" | "key-figure";
	readonly history?: readonly { readonly label: string; readonly value: string }[];
	readonly source: Source;
}

export interface Part {
	readonly id: string;
	readonly title?: string | null;
	readonly lead?: string | null;
	readonly deadlines: readonly Deadline[];
}

export interface Assignment {
	readonly id: string;
	readonly title: string;
	readonly kind: "new" | "carried-over" | "revised" | "rd" | "rd-bound";
	readonly goal: string | null;
	readonly background?: string | null;
	readonly description?: string | null;
	readonly financing?: string | null;
	readonly lead?: string | null;
	readonly participants?: readonly string[];
	readonly deadlines: readonly Deadline[];
	readonly openEnded?: string | null;
	readonly change?: "moved" | "ended" | "reworded";
	readonly urgent?: boolean;
	readonly withheld?: boolean;
	readonly parts?: readonly Part[];
	readonly sources: readonly Source[];
}

export type Keyword = "can-be-carried-over" | "estimate" | "can-be-used-under" | "none";

export interface Allotment {
	readonly chapter: string;
	readonly chapterName?: string | null;
	readonly item: string;
	readonly subItem?: string | null;
	readonly name?: string | null;
	readonly keywords?: readonly Keyword[];
	readonly amount: number;
	readonly isChange?: boolean;
	readonly appropriation?: number | null;
	readonly source: Source;
}

export interface ChapterTotal {
	readonly chapter: string;
	readonly amount: number;
	readonly source: Source;
}

export interface Earmark {
	readonly chapter: string;
	readonly item: string;
	readonly purpose: string;
	readonly recipient?: string | null;
	readonly amount: number;
	/** Index in `earmarks` of the earmark that this is a part of. */
	readonly partOf?: number | null;
	readonly source: Source;
}

export interface Report {
	readonly name: string;
	readonly asOf?: string | null;
	readonly due?: string | null;
	readonly every?: null | "month" | "quarter" | "third" | "half-year" | "year";
	readonly source: Source;
}

export interface Meeting {
	readonly name: string;
	/** YYYY-MM, or YYYY-MM-DD where the day is set. */
	readonly period?: string | null;
	readonly source: Source;
}

export interface Authorisation {
	readonly kind:
		| "net-budgeting-of-replaced-equipment"
		| "agreements-beyond-the-budget-year"
		| "overspending-against-extra-income"
		| "investment-against-operating-savings"
		| "commitment"
		| "debit-authority"
		| "other";
	readonly title?: string;
	readonly limitPercent?: number | null;
	readonly limitAmount?: number | null;
	readonly items?: readonly string[];
	readonly conditions?: readonly string[];
	readonly source: Source;
}

export type Modality = "must" | "must-not" | "should" | "may" | "asked" | "expected";

export type Action =
	| "deliver"
	| "report"
	| "notify"
	| "seek-approval"
	| "publish"
	| "cooperate"
	| "guide"
	| "plan"
	| "control"
	| "pay"
	| "register"
	| "participate"
	| "other";

export type Recurrence = null | "continuous" | "month" | "quarter" | "third" | "half-year" | "year" | "event";

export interface Requirement {
	readonly id: string;
	readonly text: string;
	readonly actor: string | null;
	readonly coActors?: readonly string[];
	readonly modality: Modality;
	readonly action?: Action;
	readonly deadlines?: readonly Deadline[];
	readonly recurrence?: Recurrence;
	readonly goal?: string | null;
	readonly assignment?: string | null;
	readonly heading?: readonly string[];
	readonly source: Source;
}

export type FindingCode =
	| "impossible-date"
	| "date-before-letter"
	| "sum-mismatch"
	| "earmarks-exceed-item"
	| "conflicting-reference"
	| "conflicting-deadline"
	| "authorisation-without-item"
	| "repeated-passage"
	| "unreadable-characters"
	| "dangling-reference"
	| "missing-part"
	| "unknown-actor"
	| "other";

/** Which question a finding asks, and what about: what a screen needs to ask it in its own language. */
export interface Ask {
	readonly key: string;
	readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}

export interface Finding {
	readonly code: FindingCode;
	readonly severity: "error" | "warning" | "note";
	/** The question in the letter's own written form: bokmål or nynorsk. */
	readonly message: string;
	/** An addition to the schema, which leaves room for it. */
	readonly ask?: Ask;
	readonly sources: readonly Source[];
}

/** Why a sentence with binding words became no row. */
export type SetAside = "background" | "goal-or-indicator" | "others-promise" | "tells" | "lead-in";

/** How much of the binding text is placed; an addition to the schema, which leaves room for it. */
export interface Coverage {
	/** Sentences and list items that hold a binding word. */
	readonly binding: number;
	/** Those of them that are a row or were set aside with a reason. */
	readonly placed: number;
	readonly open: readonly Source[];
	readonly setAside: readonly { readonly start: number; readonly end: number; readonly reason: SetAside }[];
}

export interface Reading {
	readonly schemaVersion: 1;
	readonly text: string;
	readonly document: LetterHead;
	readonly goals: readonly Goal[];
	readonly indicators: readonly Indicator[];
	readonly assignments: readonly Assignment[];
	readonly allotments: readonly Allotment[];
	readonly chapterTotals?: readonly ChapterTotal[];
	readonly earmarks: readonly Earmark[];
	readonly reports: readonly Report[];
	readonly meetings: readonly Meeting[];
	readonly authorisations: readonly Authorisation[];
	readonly requirements: readonly Requirement[];
	readonly findings: readonly Finding[];
	readonly coverage?: Coverage;
}
