/** What a person does to the rows of a letter, one step at a time. Steps are added and never changed (R2.13). */

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
	| { readonly do: "ask"; readonly rows: readonly Seen[]; readonly text: string }
	| { readonly do: "leave"; readonly rows: readonly Seen[]; readonly reason: string }
	| { readonly do: "undo"; readonly step: string }
	| { readonly do: "redo"; readonly step: string };

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
