/** What a person does to rows that the screen names by their keys. */
import type { Source } from "../read/reading.ts";
import { isEditable, valuesOf } from "../review/fields.ts";
import { isAboutWords } from "../review/gathered.ts";
import { awaits, type Item, nextRedo, nextUndo, touchedBy } from "../review/review.ts";
import type { Seen, Step, Taken } from "../review/step.ts";
import type { Asked, RowFormAsked } from "./asked.ts";
import type { DeskView } from "./desk.ts";
import { emptyValues, linesOf, mergedValues, unplacedAt } from "./making.ts";

/** Deeds on rows. Those that need words or a form ask for them first. */
export interface Judging {
	/** Accepts rows; a finding is asked about, and a sentence that is no row is made one. Tells whether it is done. */
	readonly accept: (keys: readonly string[]) => boolean;
	/** Sets rows aside, or leaves a finding. */
	readonly setAside: (keys: readonly string[]) => void;
	/** Asks the ministry about a row, whatever is thought of it. */
	readonly askAbout: (keys: readonly string[]) => void;
	/** Asks the ministry about words of the letter. */
	readonly askAboutWords: (source: Source) => void;
	/** Takes a question out of those that are gathered. */
	readonly unask: (question: string) => void;
	readonly reopen: (key: string) => void;
	/** Changes a row; a sentence that is no row is made one. */
	readonly edit: (keys: readonly string[]) => void;
	readonly split: (keys: readonly string[]) => void;
	readonly merge: (keys: readonly string[]) => void;
	/** Makes a row of marked words. */
	readonly add: (source: Source) => void;
	/** Takes the person's last step back; gives the row to show. */
	readonly undo: () => string | null;
	/** Takes the step that was taken back last again; gives the row to show. */
	readonly redo: () => string | null;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

interface Means {
	readonly view: DeskView;
	readonly text: string;
	readonly take: (step: Step) => boolean;
	readonly ask: (asked: Asked) => void;
	readonly fill: (form: RowFormAsked) => void;
}

/** A row as the person sees it. */
export const seen = ({ key, version }: Item): Seen => ({ key, version });

export function judgingOf({ view, text, take, ask, fill }: Means): Judging {
	const { review, you, mayReview } = view;
	const undoing = nextUndo(review, you);
	const redoing = nextRedo(review, you);
	const itemsAt = (keys: readonly string[]): readonly Item[] =>
		mayReview ? keys.flatMap((key) => review.items.get(key) ?? []) : [];
	const turn = (what: "undo" | "redo", meant: Taken | null): string | null => {
		if (meant === null || !take({ do: what, step: meant.id })) return null;
		return touchedBy(meant, review.byId)[0] ?? null;
	};
	const makeOf = (items: readonly Item[], sources: readonly Source[]): void => {
		const words = sources.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" ");
		const values = emptyValues("requirement", words);
		fill({ what: "make", rows: items.map(seen), kind: "requirement", values, sources, words });
	};
	const accept = (keys: readonly string[]): boolean => {
		const items = itemsAt(keys);
		const [only] = items;
		if (items.length === 1 && only) return acceptOne(only, { take, ask, makeOf });
		const rows = items.filter((item) => awaits(item) && isEditableOrTotal(item)).map(seen);
		return rows.length > 0 && take({ do: "accept", rows });
	};
	return {
		accept,
		...asking(itemsAt, ask),
		askAboutWords: (source) => {
			const words = text.slice(source.start, source.end).replace(/\s+/g, " ");
			ask({ what: "ask", rows: [], proposal: "", about: { sources: [source], words } });
		},
		unask: (question) =>
			void take({ do: "unask", rows: isAboutWords(question) ? [] : itemsAt([question]).map(seen), question }),
		...formsOf(itemsAt, fill, makeOf, text),
		reopen: (key) => void take({ do: "reopen", rows: itemsAt([key]).map(seen) }),
		add: (source) => makeOf(unplacedAt(review, source), [source]),
		undo: () => turn("undo", undoing),
		redo: () => turn("redo", redoing),
		canUndo: mayReview && undoing !== null,
		canRedo: mayReview && redoing !== null,
	};
}

const isEditableOrTotal = ({ thing }: Item): boolean => thing.is === "total" || isEditable(thing.is);

type MakeOf = (items: readonly Item[], sources: readonly Source[]) => void;

function acceptOne(
	item: Item,
	{ take, ask, makeOf }: Pick<Means, "take" | "ask"> & { makeOf: MakeOf },
): boolean {
	if (!awaits(item)) return true;
	if (item.thing.is === "finding") {
		ask(questionAbout(item));
		return false;
	}
	if (item.thing.is === "open") {
		makeOf([item], item.sources);
		return false;
	}
	return take({ do: "accept", rows: [seen(item)] });
}

/** What the ministry would be asked about a row: of a finding, what the reader found. */
const questionAbout = (item: Item): Asked => ({
	...{ what: "ask", rows: [item] },
	proposal: item.thing.is === "finding" ? item.thing.finding.message : "",
});

type ItemsAt = (keys: readonly string[]) => readonly Item[];

/** Deeds that ask for words. */
function asking(itemsAt: ItemsAt, ask: Means["ask"]): Pick<Judging, "setAside" | "split" | "askAbout"> {
	return {
		setAside: (keys) => {
			const rows = itemsAt(keys).filter(
				({ status, thing }) => status !== "set-aside" && thing.is !== "aside",
			);
			if (rows.length === 0) return;
			ask({ what: rows[0]?.thing.is === "finding" ? "leave" : "set-aside", rows, proposal: "" });
		},
		askAbout: (keys) => {
			const [item] = itemsAt(keys);
			if (item) ask(questionAbout(item));
		},
		split: (keys) => {
			const [item] = itemsAt(keys);
			if (item && isEditable(item.thing.is)) ask({ what: "split", rows: [item], proposal: linesOf(item) });
		},
	};
}

/** Deeds that ask for a form. */
function formsOf(
	itemsAt: ItemsAt,
	fill: Means["fill"],
	makeOf: MakeOf,
	text: string,
): Pick<Judging, "edit" | "merge"> {
	const wordsOf = (items: readonly Item[]): string =>
		items
			.flatMap(({ sources }) => sources)
			.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "))
			.join(" … ");
	return {
		edit: (keys) => {
			const [item] = itemsAt(keys);
			if (item === undefined) return;
			const kind = item.thing.is;
			if (kind === "open" || kind === "aside") return makeOf([item], item.sources);
			if (!isEditable(kind)) return;
			const values = valuesOf(item.thing);
			fill({ what: "edit", rows: [seen(item)], kind, values, sources: item.sources, words: wordsOf([item]) });
		},
		merge: (keys) => {
			const items = itemsAt(keys);
			const kind = items[0]?.thing.is;
			if (items.length < 2 || kind === undefined || !isEditable(kind)) return;
			if (items.some(({ thing }) => thing.is !== kind)) return;
			const sources = items.flatMap((item) => item.sources);
			const values = mergedValues(kind, items);
			fill({ what: "make", rows: items.map(seen), kind, values, sources, words: wordsOf(items) });
		},
	};
}
