/** What a deed on rows asks of the person before it is a step. */
import type { Source } from "../read/reading.ts";
import type { EditableKind, FieldValues } from "../review/fields.ts";
import type { Item } from "../review/review.ts";
import type { Seen } from "../review/step.ts";

/** Words that a step needs: why rows are set aside, what the ministry is asked, how a row is split. */
export interface Asked {
	readonly what: "set-aside" | "ask" | "leave" | "split";
	readonly rows: readonly Item[];
	/** What they begin with: what the reader would ask about a finding. */
	readonly proposal: string;
	/** The words of the letter that a question is about, where it is about no row. */
	readonly about?: { readonly sources: readonly Source[]; readonly words: string };
}

/** A row's form: of one that is changed, or of one that is made. */
export interface RowFormAsked {
	readonly what: "edit" | "make";
	readonly rows: readonly Seen[];
	readonly kind: EditableKind;
	readonly values: FieldValues;
	/** The words that a made row stands on. */
	readonly sources: readonly Source[];
	readonly words: string;
}
