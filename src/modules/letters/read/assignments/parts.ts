import type { Actors } from "../actors.ts";
import type { Letter } from "../letter.ts";
import type { Assignment, Part } from "../reading.ts";
import type { Anchor } from "./anchors.ts";
import type { PlacedDeadline } from "./deadlines.ts";
import { leadIn } from "./description.ts";

/** One deadline per date and part; what has no date stands once, and only beside firm dates if it is firm itself. */
export function unique(deadlines: readonly PlacedDeadline[]): readonly PlacedDeadline[] {
	const seen = new Map<string, PlacedDeadline>();
	for (const one of deadlines) {
		const key = one.deadline.date ?? one.deadline.text.toLowerCase();
		const before = seen.get(key);
		if (before === undefined || (before.part === null && one.part !== null)) seen.set(key, one);
	}
	const all = [...seen.values()];
	const dated = all.some((one) => one.deadline.date !== null);
	return all.filter((one) => one.deadline.date !== null || !dated || one.firm);
}

const TITLED_PART = /(?<=^|\n|•\s|\t)(?:deloppdrag|del)\s(\d{1,2}[a-zß-ÿ]?)\)?\s*:\s*([^\n]{10,})/gi;

/** «2», «2a», «10»: by number, then by letter. */
function inOrder(one: Part, other: Part): number {
	return Number.parseInt(one.id, 10) - Number.parseInt(other.id, 10) || (one.id < other.id ? -1 : 1);
}

/** The parts of an assignment with the deadlines, titles and leads that the letter gives them (R2.9). */
export function partsOf(
	letter: Letter,
	anchors: readonly Anchor[],
	deadlines: readonly PlacedDeadline[],
	actors: Actors,
): readonly Part[] {
	const parts = new Map<
		string,
		{ id: string; title: string | null; lead: string | null; deadlines: Assignment["deadlines"][number][] }
	>();
	for (const { part: id, deadline } of deadlines) {
		if (id === null) continue;
		const part = parts.get(id) ?? { id, title: null, lead: null, deadlines: [] };
		parts.set(id, part);
		part.deadlines.push(deadline);
	}
	if (parts.size === 0) return [];
	for (const anchor of anchors) {
		for (const match of letter.text.slice(anchor.start, anchor.end).matchAll(TITLED_PART)) {
			const found = parts.get((match[1] ?? "").toLowerCase());
			if (found === undefined || /^\d{1,2}\./u.test(match[2] ?? "")) continue;
			found.title ??= (match[2] ?? "").slice(0, 300);
			const start = anchor.start + match.index;
			found.lead ??= leadIn(letter, actors, start, start + match[0].length);
		}
	}
	return [...parts.values()].sort(inOrder);
}
