/**
 * How a module declares what may be asked of it.
 *
 * One declaration gives the route, its place in the OpenAPI description, the typed call of the
 * screens, the row of the policy table and the name in the log. It holds no code that runs on a
 * server, so a browser may load it.
 */
import type { z } from "zod";
import type { Language } from "./texts.ts";

/** A sentence in every language of the screens. */
export type Said = Readonly<Record<Language, string>>;

/** What a call takes beside its input: nothing, or one file of at most so many bytes. */
export interface TakesFile {
	readonly maxBytes: number;
	/** Media types that are let in; what the file is, its bytes decide later. */
	readonly mediaTypes: readonly string[];
}

/** What everybody has who is signed in, whichever roles they hold: for what is about oneself. */
export const SIGNED_IN = ["signed-in"] as const;

/** How recent a proof is for what cannot be undone, or gives others power. */
export const STEP_UP_MINUTES = 15;

interface Declared<Input extends z.ZodObject, Output extends z.ZodType> {
	/** `noun.verb`, the name in policy, log and journal. */
	readonly name: string;
	/** The address, with `:name` for fields of the input that stand in it. */
	readonly path: string;
	readonly input: Input;
	readonly output: Output;
	/** The roles that may; whoever has none of them may not. */
	readonly who: readonly string[];
	/** The rule that says so: an id in rules.md, or of a law. */
	readonly rule: string;
	/**
	 * How recently the person must have proven who they are, in minutes: an open machine that somebody left is
	 * not enough. Null where being signed in is.
	 */
	readonly stepUpMinutes: number | null;
	readonly summary: Said;
}

/** Something that changes: POST, an idempotency key, one transaction. */
export interface ActionContract<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType>
	extends Declared<Input, Output> {
	readonly kind: "action";
	/** The states of the thing in which this may be done; null where there is no thing before. */
	readonly states: readonly string[] | null;
	readonly file: TakesFile | null;
	/** Whether it reads a file that is kept, and may be refused as one that is sent. */
	readonly readsFile: boolean;
}

/** Something that only shows: GET, and nothing is written. */
export interface ViewContract<Input extends z.ZodObject = z.ZodObject, Output extends z.ZodType = z.ZodType>
	extends Declared<Input, Output> {
	readonly kind: "view";
	/** The media type of a download; null where the answer is plain JSON. */
	readonly download: string | null;
	/** Whether pages ask for it by themselves again and again, to see what others do: that keeps no session alive. */
	readonly isWatch: boolean;
	/** The states of things that a role sees; whoever has a role that is not named here sees all. */
	readonly sees: Readonly<Record<string, readonly string[]>>;
}

export type Contract = ActionContract | ViewContract;

/** What a caller sends, before defaults are filled in. */
export type InputOf<C extends Contract> = z.input<C["input"]>;
/** What the code behind gets: parsed, with defaults. */
export type ParsedOf<C extends Contract> = z.output<C["input"]>;
export type OutputOf<C extends Contract> = z.output<C["output"]>;

/** Declares an action. */
export function action<Input extends z.ZodObject, Output extends z.ZodType>(
	declared: Omit<ActionContract<Input, Output>, "kind" | "file" | "readsFile" | "stepUpMinutes"> & {
		file?: TakesFile;
		readsFile?: boolean;
		stepUpMinutes?: number;
	},
): ActionContract<Input, Output> {
	return { kind: "action", file: null, readsFile: false, stepUpMinutes: null, ...declared };
}

/** Declares a view. */
export function view<Input extends z.ZodObject, Output extends z.ZodType>(
	declared: Omit<ViewContract<Input, Output>, "kind" | "download" | "isWatch" | "sees" | "stepUpMinutes"> & {
		download?: string;
		isWatch?: boolean;
		stepUpMinutes?: number;
		sees?: ViewContract["sees"];
	},
): ViewContract<Input, Output> {
	return { kind: "view", download: null, isWatch: false, sees: {}, stepUpMinutes: null, ...declared };
}
