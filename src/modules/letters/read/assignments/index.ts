import type { Actors } from "../actors.ts";
import type { Goals } from "../goals.ts";
import { alike, type Letter, sourceOf } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { OPEN_ENDED, URGENT } from "../lexicon/dates.ts";
import { anyOf } from "../lexicon/words.ts";
import { pathOf } from "../outline.ts";
import type { Assignment, Part, Source } from "../reading.ts";
import { type Anchor, anchorsInSections, anchorsInTables, anchorsInText, endOf, idKey } from "./anchors.ts";
import { deadlinesInCell, deadlinesInText, type PlacedDeadline } from "./deadlines.ts";
import { describe, leadIn, participantsIn } from "./description.ts";

/** An assignment with the places that treat it and the deadlines that each place gives. */
export interface FoundAssignment {
	readonly assignment: Assignment;
	readonly places: readonly { readonly source: Source; readonly deadlines: readonly PlacedDeadline[] }[];
}

const WITHHELD = anyOf(lexicon.WITHHELD);
const ENDED = anyOf(lexicon.ENDED);
const MOVED = anyOf(lexicon.MOVED);
const REWORDED = anyOf(lexicon.REWORDED);
const CARRIED = anyOf(lexicon.CARRIED_OVER);
const REVISED = anyOf(lexicon.REVISED);
const RD = anyOf(lexicon.RD);
const BOUND = anyOf(lexicon.RD_BOUND);
const OPEN = anyOf(OPEN_ENDED);
const HASTE = anyOf(URGENT);

/** An anchor goes on to the next anchor, or to the end of the section that it opens; a row of a list is itself alone. */
function extend(letter: Letter, anchors: readonly Anchor[]): void {
	for (const [index, anchor] of anchors.entries()) {
		const next = anchors[index + 1];
		const limit = Math.min(next?.start ?? letter.text.length, sectionLimit(letter, anchor));
		const inList =
			anchor.row !== null &&
			(anchor.cells.deadline.length > 0 ||
				(next?.table === anchor.table && next?.row !== null && rowsBetween(anchor, next) === 0));
		if (!inList) anchor.end = Math.max(anchor.end, limit);
	}
}

const rowsBetween = (anchor: Anchor, next: Anchor): number =>
	anchor.table === null
		? 0
		: anchor.table.rows.indexOf(next.row!) - anchor.table.rows.indexOf(anchor.row!) - 1;

function sectionLimit(letter: Letter, anchor: Anchor): number {
	const { sections } = letter.outline;
	const own = anchor.section;
	if (own.heading !== null && own.heading.start === anchor.start) return endOf(own, letter);
	let limit = endOf(own, letter);
	for (const section of sections) {
		const at = section.heading?.start ?? 0;
		if (
			at > anchor.start &&
			at < limit &&
			(section.level <= own.level || section.kind === "goal" || section.number !== null)
		)
			limit = at;
	}
	return limit;
}

function kindOf(letter: Letter, anchor: Anchor): Assignment["kind"] {
	const path = pathOf(anchor.section).join(" \n ");
	const nearest = `${anchor.table?.before == null ? "" : letter.text.slice(anchor.table.before.start, anchor.table.before.end).slice(0, 240)} ${anchor.section.title}`;
	const whole = `${path} ${nearest}`;
	if (BOUND.test(nearest) && RD.test(whole)) return "rd-bound";
	if (BOUND.test(anchor.section.title)) return "rd-bound";
	if (
		/FoU/iu.test(anchor.id ?? "") ||
		RD.test(anchor.section.title) ||
		anchor.section.kind === "rd-assignments"
	)
		return "rd";
	const row = letter.text.slice(anchor.start, Math.min(anchor.end, anchor.start + 160));
	if (REVISED.test(nearest) || REVISED.test(row.split("\n")[0] ?? "")) return "revised";
	if (CARRIED.test(nearest) || CARRIED.test(anchor.section.title)) return "carried-over";
	return "new";
}

function goalOf(letter: Letter, goals: Goals, anchor: Anchor): string | null {
	const cell = anchor.cells.goal?.text ?? "";
	const inCell = /(\d{1,2}(?:\.\d{1,2})?)/u.exec(cell)?.[1];
	if (inCell !== undefined && goals.list.some((goal) => goal.id === inCell)) return inCell;
	const before =
		anchor.table?.before == null ? "" : letter.text.slice(anchor.table.before.start, anchor.table.before.end);
	const named = /mål\s(?:nr\.?\s?)?(\d{1,2})(?!\d)/iu.exec(before)?.[1];
	if (named !== undefined && before.length < 200 && goals.list.some((goal) => goal.id === named))
		return named;
	return goals.under(anchor.section);
}

interface Gathered {
	anchor: Anchor;
	readonly deadlines: readonly PlacedDeadline[];
	readonly text: string;
}

function gather(letter: Letter, anchor: Anchor): Gathered {
	const cells = anchor.cells.deadline.flatMap((cell) => deadlinesInCell(letter, cell.start, cell.end));
	const bodyStart = anchor.row === null ? anchor.start : anchor.row.end;
	const background = describe(letter, anchor).backgroundSpan;
	const inText = deadlinesInText(letter, anchor.row === null ? anchor.start : bodyStart, anchor.end).filter(
		(one) => background === null || one.start < background[0] || one.start >= background[1],
	);
	const inRow =
		anchor.row !== null && cells.length === 0
			? deadlinesInText(letter, anchor.row.start, anchor.row.end)
			: [];
	const commented =
		anchor.cells.comment === null
			? []
			: deadlinesInText(letter, anchor.cells.comment.start, anchor.cells.comment.end);
	return {
		anchor,
		deadlines: [...cells, ...inRow, ...inText, ...commented],
		text: letter.text.slice(anchor.start, anchor.end),
	};
}

/** One deadline per date and part; what has no date stands once. */
function unique(deadlines: readonly PlacedDeadline[]): readonly PlacedDeadline[] {
	const seen = new Map<string, PlacedDeadline>();
	for (const one of deadlines) {
		const key = `${one.deadline.date ?? one.deadline.text.toLowerCase()}`;
		const before = seen.get(key);
		if (before === undefined || (before.part === null && one.part !== null)) seen.set(key, one);
	}
	const all = [...seen.values()];
	const dated = all.some((one) => one.deadline.date !== null);
	return all.filter((one) => one.deadline.date !== null || !dated || one.firm);
}

function partsOf(
	letter: Letter,
	gathered: readonly Gathered[],
	deadlines: readonly PlacedDeadline[],
	actors: Actors,
): readonly Part[] {
	const parts = new Map<
		string,
		{ id: string; title: string | null; lead: string | null; deadlines: Assignment["deadlines"][number][] }
	>();
	const part = (id: string) => {
		const found = parts.get(id) ?? { id, title: null, lead: null, deadlines: [] };
		parts.set(id, found);
		return found;
	};
	for (const one of deadlines) if (one.part !== null) part(one.part).deadlines.push(one.deadline);
	if (parts.size === 0) return [];
	for (const { anchor } of gathered) {
		const text = letter.text.slice(anchor.start, anchor.end);
		for (const match of text.matchAll(
			/(?<=^|\n|•\s|\t)(?:deloppdrag|del)\s(\d{1,2}[a-zß-ÿ]?)\)?\s*:\s*([^\n]{10,})/giu,
		)) {
			const found = parts.get((match[1] ?? "").toLowerCase());
			if (found === undefined || /^\d{1,2}\./u.test(match[2] ?? "")) continue;
			found.title ??= (match[2] ?? "").slice(0, 300);
			const start = anchor.start + match.index;
			found.lead ??= leadIn(letter, actors, start, start + match[0].length);
		}
	}
	return [...parts.values()].sort((a, b) => a.id.localeCompare(b.id, "nb", { numeric: true }));
}

function changeOf(
	letter: Letter,
	gathered: readonly Gathered[],
	supplementary: boolean,
): Assignment["change"] {
	if (!supplementary) return undefined;
	const text = gathered
		.map((one) => `${pathOf(one.anchor.section).join("\n")}\n${one.text.slice(0, 600)}`)
		.join("\n");
	if (ENDED.test(text) && !MOVED.test(text)) return "ended";
	if (MOVED.test(text)) return "moved";
	return REWORDED.test(text) ? "reworded" : undefined;
}

function build(
	letter: Letter,
	goals: Goals,
	actors: Actors,
	gathered: readonly Gathered[],
	id: string,
): FoundAssignment {
	const longest = gathered.reduce((a, b) => (b.text.length > a.text.length ? b : a));
	const first = gathered[0]!;
	const deadlines = unique(gathered.flatMap((one) => one.deadlines));
	const change = changeOf(letter, gathered, letter.head.kind === "supplementary-letter");
	const kinds = gathered.map((one) => kindOf(letter, one.anchor));
	const rows = gathered.map((one) => one.anchor.row).filter((row) => row !== null);
	const shortCells = rows.flatMap((row) =>
		row.cells.filter((cell) => cell.text.length < 40).map((cell) => cell.text),
	);
	const described = describe(letter, longest.anchor);
	const openEnded = deadlines.length === 0 ? (shortCells.find((text) => OPEN.test(text)) ?? null) : null;
	const parts = partsOf(letter, gathered, deadlines, actors);
	const lead = gathered.map((one) => one.anchor.cells.lead).find((cell) => cell !== null);
	const leadName = lead == null ? null : (actors.within(lead.start, lead.end)[0]?.name ?? lead.text);
	const assignment: Assignment = {
		id,
		title: first.anchor.title,
		kind: kinds.find((kind) => kind !== "new") ?? "new",
		goal: gathered.map((one) => goalOf(letter, goals, one.anchor)).find((goal) => goal !== null) ?? null,
		background: described.background,
		description: described.description,
		financing: described.financing,
		lead:
			leadName ??
			gathered
				.map((one) => leadIn(letter, actors, one.anchor.start, one.anchor.end))
				.find((name) => name !== null) ??
			null,
		participants: [
			...new Set(gathered.flatMap((one) => participantsIn(letter, actors, one.anchor.start, one.anchor.end))),
		],
		deadlines: change === "ended" ? [] : deadlines.map((one) => one.deadline),
		openEnded,
		...(change === undefined ? {} : { change }),
		...(shortCells.some((text) => HASTE.test(text)) ? { urgent: true } : {}),
		...(gathered.some((one) => WITHHELD.test(one.text.slice(0, 400))) ? { withheld: true } : {}),
		...(parts.length === 0 ? {} : { parts }),
		sources: gathered.map((one) =>
			sourceOf({ start: one.anchor.start, end: one.anchor.end, page: one.anchor.page }),
		),
	};
	return {
		assignment,
		places: gathered.map((one, index) => ({ source: assignment.sources[index]!, deadlines: one.deadlines })),
	};
}

/** Every assignment in every form; the places that treat the same one are one with several sources (R2.8, R2.9). */
export function assignmentsOf(letter: Letter, goals: Goals, actors: Actors): readonly FoundAssignment[] {
	const numbered = [...anchorsInTables(letter), ...anchorsInText(letter)].filter(
		(anchor) => !/annual-report/u.test(letter.head.kind) || anchor.id !== null,
	);
	const anchors = [...numbered, ...anchorsInSections(letter, numbered)].sort((a, b) => a.start - b.start);
	extend(letter, anchors);
	const groups = new Map<string, Gathered[]>();
	let made = 0;
	for (const anchor of anchors) {
		if (anchor.title === "" && anchor.id === null) continue;
		const section = goals.under(anchor.section) ?? "";
		const plain = anchor.id !== null && !/20\d{2}/u.test(anchor.id);
		const same = plain
			? [...groups].find(
					([, list]) => list[0]!.anchor.id === anchor.id && alike(list[0]!.anchor.title, anchor.title),
				)?.[0]
			: undefined;
		const key =
			anchor.id === null
				? `?${++made}`
				: plain
					? (same ?? (groups.has(`${anchor.id}`) ? `${section}-${anchor.id}` : anchor.id))
					: idKey(anchor.id);
		groups.set(key, [...(groups.get(key) ?? []), gather(letter, anchor)]);
	}
	return [...groups].map(([key, gathered]) => {
		const id = key.startsWith("?")
			? `uten nummer ${key.slice(1)}`
			: /20\d{2}/u.test(key)
				? gathered[0]!.anchor.id!
				: key;
		return build(letter, goals, actors, gathered, id);
	});
}
