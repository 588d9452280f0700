/**
 * The review of a letter: what persons have made of its reading, as a fold over their steps.
 *
 * The reading itself stays as it was. Server and screen fold the same steps with the same function, so what a
 * person sees before the server has answered is what the server will say.
 */
import type { Source } from "../read/reading.ts";
import { thingWith, withValues } from "./fields.ts";
import { type Gathered, gather } from "./gathered.ts";
import { keysMadeBy, type Taken, turns } from "./step.ts";
import type { KeyedThing, RowThing } from "./things.ts";

/**
 * Where a row stands. `read`: as the reader left it, and nobody has looked. `added`: made by a person;
 * `replaced`: others were made instead. `asked` and `left` are the two answers that a finding can get; a question
 * about another row leaves it where it stands.
 */
export type ItemStatus =
	| "read"
	| "accepted"
	| "changed"
	| "added"
	| "set-aside"
	| "replaced"
	| "asked"
	| "left";

/** A row under review. */
export interface Item {
	readonly key: string;
	readonly name: string;
	readonly thing: RowThing;
	readonly sources: readonly Source[];
	readonly status: ItemStatus;
	/** Why it was set aside or left, or what the ministry is asked; null where nothing was said. */
	readonly words: string | null;
	/** The keys of the rows that were made instead of it. */
	readonly heirs: readonly string[];
	/** Whether a person has changed its fields. */
	readonly edited: boolean;
	/** How many steps have touched it, those taken back included. */
	readonly version: number;
	/** The last step that touched it; null where none has. */
	readonly last: Taken | null;
}

/** A review as it stands after its steps. */
export interface Review {
	/** All rows by key, in the order of the page. */
	readonly items: ReadonlyMap<string, Item>;
	/** What the ministry is to be asked, by the key of what it is about, in the order in which it was asked. */
	readonly questions: ReadonlyMap<string, Gathered>;
	readonly steps: readonly Taken[];
	/** The ids of the steps that are taken back. */
	readonly undone: ReadonlySet<string>;
	/** The steps by their id. */
	readonly byId: ReadonlyMap<string, Taken>;
}

/** The review that steps make of a reading's things, in the order in which they were taken. */
export function reviewOf(things: readonly KeyedThing[], steps: readonly Taken[]): Review {
	const undone = new Set<string>();
	const byId = new Map<string, Taken>();
	for (const taken of steps) {
		byId.set(taken.id, taken);
		if (taken.step.do === "undo") undone.add(taken.step.step);
		if (taken.step.do === "redo") undone.delete(taken.step.step);
	}
	const items = new Map<string, Item>();
	const questions = new Map<string, Gathered>();
	for (const thing of things) {
		items.set(thing.key, { ...thing, ...UNTOUCHED });
	}
	for (const taken of steps) {
		const holds = !turns(taken.step) && !undone.has(taken.id);
		if (holds) {
			for (const made of madeBy(taken)) items.set(made.key, made);
			gather(questions, taken, (key) => items.get(key)?.sources ?? []);
		}
		for (const key of touchedBy(taken, byId)) {
			const item = items.get(key);
			if (item === undefined) continue;
			const touched = { ...item, version: item.version + 1, last: taken };
			const next = holds ? after(touched, taken) : touched;
			items.set(key, next);
			// What is said of a finding is said of its question.
			if (holds && next.thing.is === "finding" && next.status !== "asked") questions.delete(key);
		}
	}
	return { items, questions, steps, undone, byId };
}

const UNTOUCHED = { status: "read", words: null, heirs: [], edited: false, version: 0, last: null } as const;

/** The rows that a step makes. */
function madeBy(taken: Taken): readonly Item[] {
	const { step } = taken;
	if (step.do !== "make") return [];
	const keys = keysMadeBy(taken);
	return step.by.map(({ kind, fields, sources }, at) => {
		const key = keys[at] ?? "";
		const name = typeof fields.id === "string" ? fields.id : key;
		return { key, name, thing: thingWith(kind, fields, key, sources), sources, ...UNTOUCHED };
	});
}

/** The keys of the rows that a step touches, those that it makes with them. */
export function touchedBy(
	taken: Pick<Taken, "id" | "step">,
	byId: ReadonlyMap<string, Taken>,
): readonly string[] {
	const { step } = taken;
	if (!turns(step)) return [...step.rows.map(({ key }) => key), ...keysMadeBy(taken)];
	const meant = byId.get(step.step);
	return meant === undefined || turns(meant.step) ? [] : touchedBy(meant, byId);
}

/** A row after a step that holds. */
function after(item: Item, taken: Taken): Item {
	const { step } = taken;
	switch (step.do) {
		case "accept":
			return { ...item, status: item.edited ? "changed" : "accepted", words: null };
		case "edit":
			return {
				...{ ...item, status: "changed", words: null, edited: true },
				thing: withValues(item.thing, step.change.fields),
			};
		case "make": {
			const made = keysMadeBy(taken);
			const status = made.includes(item.key) ? "added" : "replaced";
			return { ...item, status, words: null, heirs: status === "replaced" ? made : [] };
		}
		case "set-aside":
			return { ...item, status: "set-aside", words: step.reason };
		case "reopen":
			return { ...item, status: "read", words: null };
		case "ask":
			return item.thing.is === "finding" ? { ...item, status: "asked", words: step.text } : item;
		case "unask":
			return item.thing.is === "finding" ? { ...item, status: "read", words: null } : item;
		case "leave":
			return { ...item, status: "left", words: step.reason };
		default:
			return item;
	}
}

/** Whether a row waits for a person: what the reader set aside has its reason and does not. */
export const awaits = ({ status, thing }: Item): boolean => status === "read" && thing.is !== "aside";

/** Whether a row is there: not where others were made instead of it. */
export const stands = ({ status }: Item): boolean => status !== "replaced";

/**
 * The rows that are there, in the order of the page: one that a person made stands among its kind by its place
 * in the letter.
 */
export function standing({ items }: Review): readonly Item[] {
	const all = [...items.values()].filter(stands);
	const made = all.filter(({ key }) => isMade(key));
	if (made.length === 0) return all;
	const rows = all.filter(({ key }) => !isMade(key));
	for (const item of made) {
		const start = item.sources[0]?.start ?? 0;
		const last = rows.findLastIndex(
			(row) => row.thing.is === item.thing.is && (row.sources[0]?.start ?? 0) <= start,
		);
		const first = rows.findIndex((row) => row.thing.is === item.thing.is);
		rows.splice(last === -1 ? (first === -1 ? rows.length : first) : last + 1, 0, item);
	}
	return rows;
}

const isMade = (key: string): boolean => /^[a-z]+-ny-/.test(key);

/** The step that a person takes back next: the last of theirs that holds; null where there is none. */
export function nextUndo({ steps, undone }: Review, person: string): Taken | null {
	return (
		steps.findLast((taken) => taken.person === person && !turns(taken.step) && !undone.has(taken.id)) ?? null
	);
}

/**
 * The step that a person does again next: the one they took back last, unless they have gone on with its
 * rows since; null where there is none.
 */
export function nextRedo({ steps, undone, byId }: Review, person: string): Taken | null {
	const gone = new Set<string>();
	for (const { id, step, person: by } of [...steps].reverse()) {
		if (by !== person) continue;
		const meant = step.do === "undo" && undone.has(step.step) ? byId.get(step.step) : undefined;
		if (meant !== undefined && !touchedBy(meant, byId).some((key) => gone.has(key))) return meant;
		if (!turns(step) && !undone.has(id)) for (const key of touchedBy({ id, step }, byId)) gone.add(key);
	}
	return null;
}
