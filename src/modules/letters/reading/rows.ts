/**
 * A reading as rows: one per thing that was read, each tied to its words.
 *
 * The list, the filters, the strip and the lit words all work on rows and know nothing else.
 */

import { LANGUAGES } from "#base/texts.ts";
import { inWords } from "../asks.ts";
import type { Block } from "../read/document.ts";
import type { Deadline, Source } from "../read/reading.ts";
import type { KeyedThing, RowThing, ThingKind } from "../review/things.ts";
import { lastAt, type Outline } from "./outline.ts";

/** The kinds that rows are grouped and filtered by, in the order they stand on the page. */
export const ROW_KINDS = [
	"finding",
	"assignment",
	"goal",
	"indicator",
	"money",
	"report",
	"meeting",
	"authorisation",
	"requirement",
	"open",
	"aside",
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export interface Row {
	/** Stands in the address: "krav-12", "oppdrag-2025-08". The same for the same reading, always. */
	readonly key: string;
	readonly kind: RowKind;
	readonly thing: RowThing;
	/** What the row says in one line, in the letter's own words; empty where only labels say it. */
	readonly title: string;
	readonly actors: readonly string[];
	readonly goal: string | null;
	readonly deadlines: readonly Deadline[];
	readonly sources: readonly Source[];
	/** The path of headings over the first of its words. */
	readonly path: readonly string[];
	/** Index of the chapter of the letter it stands in, or -1 before the first. */
	readonly chapter: number;
	/** Everything that search looks in, in lower case. */
	readonly searched: string;
}

/** What one kind of thing gives a row. */
interface Said {
	readonly kind: RowKind;
	readonly title: string;
	readonly actors?: readonly (string | null | undefined)[];
	readonly goal?: string | null;
	readonly deadlines?: readonly Deadline[];
	readonly path?: readonly string[];
	readonly more?: readonly (string | null | undefined)[];
}

/** What rows take from the letter beside the things themselves. */
export interface RowGround {
	readonly text: string;
	readonly blocks: readonly Block[];
	readonly outline: Outline;
}

/** Things as rows, in their order. */
export function rowsOf(things: readonly KeyedThing[], ground: RowGround): readonly Row[] {
	const starts = ground.blocks.map(({ start }) => start);
	return things.map((thing) => rowOf(thing, ground, starts));
}

function rowOf(keyed: KeyedThing, { text, blocks, outline }: RowGround, starts: readonly number[]): Row {
	const { key, name, thing } = keyed;
	const words = (source: Source): string => text.slice(source.start, source.end).replace(/\s+/g, " ");
	const said = (SAY[thing.is] as Say<ThingKind>)(thing as never, keyed.sources.map(words)[0] ?? "");
	// The reader tells the page of all other places itself.
	const sources =
		thing.is === "aside"
			? keyed.sources.map((source) => ({
					...source,
					page: blocks[lastAt(starts, source.start)]?.page ?? null,
				}))
			: keyed.sources;
	const start = sources[0]?.start ?? 0;
	const actors = [...new Set((said.actors ?? []).filter((actor): actor is string => Boolean(actor)))];
	const deadlines = said.deadlines ?? [];
	const searched = [name, said.title, ...actors, ...deadlines.map((each) => each.text), ...(said.more ?? [])];
	return {
		...{ key, kind: said.kind, thing, title: said.title, actors, deadlines, sources },
		goal: said.goal ?? null,
		path: said.path?.length ? said.path : outline.pathAt(start),
		chapter: sources.length > 0 ? outline.chapterAt(start) : -1,
		searched: searched.filter(Boolean).join("\n").toLowerCase(),
	};
}

type Say<Is extends ThingKind> = (thing: Extract<RowThing, { is: Is }>, words: string) => Said;

const SAY: { readonly [Is in ThingKind]: Say<Is> } = {
	finding: ({ finding: { message, ask } }) => ({
		...{ kind: "finding", title: message },
		more: ask === undefined ? [] : LANGUAGES.map((language) => inWords(ask, language)),
	}),
	// An assignment's own deadlines and those of its parts.
	assignment: ({ assignment }) => {
		const parts = assignment.parts ?? [];
		return {
			kind: "assignment",
			title: assignment.title,
			actors: [assignment.lead, ...(assignment.participants ?? []), ...parts.map(({ lead }) => lead)],
			goal: assignment.goal,
			deadlines: [...assignment.deadlines, ...parts.flatMap(({ deadlines }) => deadlines)],
			more: [
				...[assignment.description, assignment.background, assignment.financing],
				...parts.map(({ title }) => title),
			],
		};
	},
	goal: ({ goal }) => ({ kind: "goal", title: goal.text, goal: goal.id }),
	indicator: ({ indicator }) => ({
		...{ kind: "indicator", title: indicator.text, goal: indicator.goal, more: [indicator.target] },
	}),
	total: ({ total }) => ({ kind: "money", title: "", more: [String(total.amount)] }),
	allotment: ({ allotment: { name, chapterName, amount } }) => ({
		...{ kind: "money", title: name ?? chapterName ?? "", more: [chapterName, String(amount)] },
	}),
	earmark: ({ earmark: { purpose, recipient, amount } }) => ({
		...{ kind: "money", title: purpose, more: [recipient, String(amount)] },
	}),
	report: ({ report: { name, due } }) => ({
		...{ kind: "report", title: name, deadlines: due ? [{ date: due, text: "" }] : [] },
	}),
	meeting: ({ meeting }) => ({ kind: "meeting", title: meeting.name }),
	authorisation: ({ authorisation: { title = "", items = [], conditions = [] } }) => ({
		...{ kind: "authorisation", title, more: [...items, ...conditions] },
	}),
	requirement: ({ requirement }) => ({
		kind: "requirement",
		title: requirement.text,
		actors: [requirement.actor, ...(requirement.coActors ?? [])],
		goal: requirement.goal ?? null,
		deadlines: requirement.deadlines ?? [],
		path: requirement.heading ?? [],
		more: [requirement.assignment],
	}),
	open: (_, words) => ({ kind: "open", title: words }),
	aside: (_, words) => ({ kind: "aside", title: words }),
};
