import type { Block } from "../document.ts";
import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/governance.ts";
import { anyOf } from "../lexicon/words.ts";
import { sumsIn } from "../money/amounts.ts";
import { type Section, within } from "../outline.ts";
import type { Authorisation } from "../reading.ts";
import { sentencesIn } from "../sentences.ts";

const kinds = lexicon.AUTHORISATIONS.map(([kind, words]) => [kind, anyOf(words)] as const);
const GIVES = anyOf(lexicon.GIVES_AUTHORITY);
const WITHHELD = anyOf(lexicon.NOT_DELEGATED);

function kindIn(text: string): Authorisation["kind"] | null {
	return kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "inntil 5 pst." */
function percentIn(text: string): number | null {
	const match = /(\d{1,2}(?:,\d{1,2})?)\s?(?:%|pst\.?|prosent)(?![A-Za-zÀ-ɏ])/iu.exec(text);
	return match?.[1] === undefined ? null : Number(match[1].replace(",", "."));
}

/** The items that a text names: "01", "670.01", with the chapter where it is named. */
function itemsIn(text: string): readonly string[] {
	const found: string[] = [];
	let chapter: string | null = null;
	for (const match of text.matchAll(
		/kap(?:ittel|\.)?\s(\d{3,4})|(?<![0-9/.])(\d{3,4})\.(\d{2})(?![0-9.])|post(?:ene|ane|er|ar)?\s(\d{1,2})(?![0-9])|(?<=post(?:ene|ane|er|ar)?\s[\d,\sog]{2,40})(?:,\s|\sog\s)(?:post\s)?(\d{2})(?![0-9])/giu,
	)) {
		if (match[1] !== undefined) chapter = match[1];
		else if (match[2] !== undefined) found.push(`${match[2]}.${match[3]}`);
		else
			found.push(`${chapter === null ? "" : `${chapter}.`}${(match[4] ?? match[5] ?? "").padStart(2, "0")}`);
	}
	return [...new Set(found)];
}

interface Draft {
	readonly kind: Authorisation["kind"];
	readonly title: string;
	readonly start: number;
	end: number;
	readonly page: number | null;
	readonly conditions: string[];
	readonly text: string[];
}

function finished(draft: Draft): Authorisation {
	const whole = draft.text.join(" ");
	const sums = sumsIn(draft.kind === "commitment" || draft.kind === "debit-authority" ? whole : "");
	return {
		kind: draft.kind,
		title: draft.title,
		limitPercent: percentIn(whole),
		limitAmount: sums[0]?.kroner ?? null,
		items: itemsIn(whole),
		conditions: draft.conditions,
		source: sourceOf(draft),
	};
}

/** A section whose title names an authorisation is one; its items are the conditions. */
function fromSection(letter: Letter, section: Section, kind: Authorisation["kind"]): Draft | null {
	const blocks = section.blocks.filter((block) => block.role !== "note");
	const first = blocks[0];
	if (first === undefined || section.heading === null) return null;
	return {
		kind,
		title: section.name,
		start: section.heading.start,
		end: blocks.at(-1)!.end,
		page: section.heading.page,
		conditions: blocks
			.filter((block) => block.role === "item" && block.cell === null)
			.map((block) => wordsOf(letter, block)),
		text: [section.title, ...blocks.map((block) => wordsOf(letter, block))],
	};
}

function title(sentence: string): string {
	const rest = /fullmakt(?:en)?\s(?:til\s)?(?:å\s)?(.*)/iu.exec(sentence)?.[1] ?? sentence;
	return rest.slice(0, 160).replace(/[.:;]\s*$/u, "");
}

function fromSentences(letter: Letter, block: Block, next: readonly Block[]): Draft[] {
	const drafts: Draft[] = [];
	const spans = sentencesIn(letter.text, block.words, block.end);
	for (const [index, span] of spans.entries()) {
		const words = letter.text.slice(span.start, span.end);
		const kind = kindIn(words);
		const inside = within(sectionAt(letter, block), "authorisations") !== null;
		const gives = GIVES.test(words) && !WITHHELD.test(words);
		if (!gives && !(inside && kind !== null && block.role === "item")) continue;
		if (kind === null && !(inside && /fullmakt/iu.test(words) && !/^fullmakt/iu.test(words))) continue;
		if (kind === null && !/(?:gis|får|gir|blir gitt)\s(?:[A-Za-zÀ-ɏ]+\s){0,6}fullmakt/iu.test(words))
			continue;
		const last = index === spans.length - 1;
		const conditions = last ? conditionsAfter(letter, next) : [];
		drafts.push({
			kind: kind ?? "other",
			title: title(words),
			start: span.start,
			end: conditions.at(-1)?.end ?? span.end,
			page: block.page,
			conditions: conditions.map((one) => wordsOf(letter, one)),
			text: [words, ...conditions.map((one) => wordsOf(letter, one))],
		});
	}
	return drafts;
}

function conditionsAfter(letter: Letter, next: readonly Block[]): readonly Block[] {
	const items: Block[] = [];
	for (const block of next) {
		if (block.role !== "item" || kindIn(wordsOf(letter, block)) !== null) break;
		items.push(block);
	}
	return items;
}

/** The same authorisation told twice (in a heading and in its sentence) is one. */
function joined(drafts: readonly Draft[]): readonly Draft[] {
	const kept: Draft[] = [];
	for (const draft of drafts) {
		const before = kept.find(
			(one) =>
				one.kind === draft.kind &&
				one.kind !== "other" &&
				(draft.start < one.end ||
					percentIn(one.text.join(" ")) === percentIn(draft.text.join(" ")) ||
					percentIn(draft.text.join(" ")) === null),
		);
		if (before === undefined) kept.push(draft);
		else if (draft.start < before.end) continue;
		else before.text.push(...draft.text);
	}
	return kept;
}

/** The delegated budget authorisations, wherever in the letter they are given, with limit, items and conditions. */
export function authorisationsOf(letter: Letter): readonly Authorisation[] {
	const drafts: Draft[] = [];
	const taken = new Set<Section>();
	for (const section of letter.outline.sections) {
		if (within(section, "authorisations") === null || section.heading === null) continue;
		const kind = kindIn(section.name);
		const draft =
			kind === null || section.children.some((child) => kindIn(child.name) !== null)
				? null
				: fromSection(letter, section, kind);
		if (draft === null || WITHHELD.test(draft.text.slice(0, 2).join(" "))) continue;
		taken.add(section);
		drafts.push(draft);
	}
	const blocks = letter.document.blocks;
	for (const [index, block] of blocks.entries()) {
		const section = sectionAt(letter, block);
		if (block.role === "contents" || block.role === "note" || section.heading === block || taken.has(section))
			continue;
		if (within(section, "goal", "goals", "assignments", "indicators") !== null) continue;
		drafts.push(...fromSentences(letter, block, blocks.slice(index + 1, index + 12)));
	}
	return joined(drafts.sort((a, b) => a.start - b.start)).map(finished);
}
