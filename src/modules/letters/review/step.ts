/** What a person does to the rows of a letter, one step at a time. Steps are added and never changed (R2.13). */

import type { Source } from "../read/reading.ts";
import type { EditableKind, FieldValues } from "./fields.ts";
import { KEY_WORDS } from "./things.ts";

/** A row as the person saw it: how many steps had touched it then. */
export interface Seen {
	readonly key: string;
	readonly version: number;
}

/** A step. `rows` are those it changes; undoing and redoing name the step that they take back or do again. */
export type Step =
	| { readonly do: "accept"; readonly rows: readonly Seen[] }
	| { readonly do: "set-aside"; readonly rows: readonly Seen[]; readonly reason: string }
	| { readonly do: "reopen"; readonly rows: readonly Seen[] }
	/** The ministry is to be asked: about a row, or about words of the letter where no row is named. */
	| {
			readonly do: "ask";
			readonly rows: readonly Seen[];
			readonly text: string;
			readonly sources?: readonly Source[] | undefined;
	  }
	/** A question that is gathered is not to be sent after all; `rows` has the row that it is about, if any. */
	| { readonly do: "unask"; readonly rows: readonly Seen[]; readonly question: string }
	| { readonly do: "leave"; readonly rows: readonly Seen[]; readonly reason: string }
	| {
			readonly do: "edit";
			readonly rows: readonly Seen[];
			/** The row's kind, and the fields that change. */
			readonly change: { readonly kind: EditableKind; readonly fields: FieldValues };
	  }
	/** Rows are made of words in the letter: instead of a row (split), of several (merge), of a sentence that was
	 * no row (place), or of none (add). */
	| { readonly do: "make"; readonly rows: readonly Seen[]; readonly by: readonly MadeRow[] }
	| { readonly do: "undo"; readonly step: string }
	| { readonly do: "redo"; readonly step: string };

/** A row that a person makes. */
export interface MadeRow {
	readonly kind: EditableKind;
	readonly fields: FieldValues;
	readonly sources: readonly Source[];
}

/** A step that was taken. */
export interface Taken {
	/** Made by whoever took it, so that it is known again before it has a number. */
	readonly id: string;
	readonly person: string;
	/** An ISO 8601 instant. */
	readonly at: string;
	readonly step: Step;
}

/** A step that takes another one back or does it again. */
export const turns = (step: Step): step is Extract<Step, { do: "undo" | "redo" }> =>
	step.do === "undo" || step.do === "redo";

/** The keys of the rows that a step makes: its own for ever, wherever it is folded. */
export function keysMadeBy({ id, step }: Pick<Taken, "id" | "step">): readonly string[] {
	if (step.do !== "make") return [];
	return step.by.map(
		({ kind }, at) => `${KEY_WORDS[kind]}-ny-${id.slice(0, 8)}${at === 0 ? "" : `-${at + 1}`}`,
	);
}
