import type { Actors } from "../actors.ts";
import type { Block } from "../document.ts";
import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/money.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import type { Earmark } from "../reading.ts";
import type { Cell, Table } from "../tables.ts";
import type { FoundMoney } from "./allotments.ts";
import { cellAmount, type Sum, sumsIn, unitIn } from "./amounts.ts";
import { placeIn, placeOf } from "./place.ts";

const BOUND = "(?<![\\p{L}])";
const FOR = new RegExp(`^[\\s,]*(?:\\)?\\s?)${alternatives(lexicon.FOR_WORDS)}(?![\\p{L}])\\s*`, "iu");
const OF_WHICH = new RegExp(`${BOUND}${alternatives(lexicon.OF_WHICH)}(?![\\p{L}])[^.;\\d]{0,40}$`, "iu");
const WHOLE = anyOf(lexicon.APPROPRIATED);
const OWN = anyOf(lexicon.DISPOSED);
const OTHER = anyOf(lexicon.NOT_MONEY_TO_USE);
const SUM = startsWith(lexicon.SUM_WORDS);
const RECIPIENT_HEAD = startsWith(lexicon.RECIPIENT_COLUMN);

/** The words that say what a sum is for: up to the next sum, «hvorav», the sentence's end. */
function purposeAfter(text: string, from: number, next: number): string {
	const rest = text.slice(from, next).replace(FOR, "");
	const end =
		/(?:[,;]?\s(?:hvorav|herav|derav|av dette|av disse|der(?=\s\d))(?!\p{L})|[.;]\s+(?=\p{Lu})|\n|,?\s(?:og|samt)\s$|,\s*$|[.;:]\s*$)/iu.exec(
			rest,
		);
	return (end === null ? rest : rest.slice(0, end.index)).replace(/^[\s–-]+|[\s,.;(–-]+$/gu, "").trim();
}

interface Found {
	readonly earmark: Earmark;
	/** How deep in "of which" the earmark stands: 0 for a part of the item itself. */
	readonly depth: number;
	readonly block: Block;
	readonly recipients: Table | null;
}

/** "(22,84 mill. kroner)" after a name: the name is the purpose. */
function nameBefore(text: string, at: number): string | null {
	const match = /((?:\p{Lu}|mellom\s)[\p{L}\s-]{2,60}?)\s\($/u.exec(text.slice(Math.max(0, at - 70), at));
	return match?.[1]?.replace(/^.*\b(?:mellom|til|og|kroner|kriminalitet)\s(?=\p{Lu})/u, "").trim() ?? null;
}

function inWords(
	letter: Letter,
	block: Block,
	chapter: string,
	item: string,
	allotted: number | null,
	depth: number,
): Found[] {
	const words = wordsOf(letter, block);
	const sums = sumsIn(words);
	const found: Found[] = [];
	let level = depth;
	let previous: Sum | null = null;
	for (const [index, sum] of sums.entries()) {
		const next = sums[index + 1]?.start ?? words.length;
		const sentence = words.slice(Math.max(0, words.lastIndexOf(". ", sum.start - 2)), sum.end);
		const bracketed = nameBefore(words, sum.start);
		const purpose = bracketed ?? purposeAfter(words, sum.end, next);
		const led =
			FOR.test(words.slice(sum.end, sum.end + 40)) ||
			block.role === "item" ||
			/til\s(?:\p{L}+\s){0,4}$/u.test(words.slice(0, sum.start));
		const isWhole =
			block.role !== "item" &&
			(WHOLE.test(sentence) || OWN.test(sentence)) &&
			index === 0 &&
			!FOR.test(words.slice(sum.end, sum.end + 40));
		const same =
			allotted !== null &&
			Math.abs(Math.abs(allotted) - sum.kroner) <= sum.tolerance &&
			block.role !== "item";
		if (OTHER.test(sentence) || isWhole || same || purpose.length < 3 || !(led || bracketed !== null))
			continue;
		const part = OF_WHICH.test(words.slice(previous === null ? 0 : previous.end, sum.start));
		level =
			bracketed !== null
				? depth + 1
				: part
					? found.length === 0
						? depth + 1
						: Math.min(found.at(-1)!.depth + 1, depth + 2)
					: found.length > 0 && /(?:^|\s)(?:fordelt|fordelast)/u.test(words)
						? level
						: depth;
		previous = sum;
		found.push({
			earmark: {
				chapter,
				item,
				purpose,
				recipient: null,
				amount: sum.kroner,
				source: sourceOf({
					start: block.words + (index === 0 ? 0 : sum.start),
					end: block.words + next,
					page: block.page,
				}),
			},
			depth: level,
			block,
			recipients: null,
		});
	}
	return found;
}

/** A table of two columns with names and sums under an item: named recipients, or purposes. */
function inTable(table: Table, chapter: string, item: string, depth: number, inherited: number): Found[] {
	const head = table.rows[0]!;
	const unit = unitIn(head.cells.map((cell) => cell.text).join(" ")) ?? inherited;
	const named = RECIPIENT_HEAD.test(head.cells[0]?.text ?? "");
	return table.rows.slice(1).flatMap((row): Found[] => {
		const name = row.cells[0]!;
		const money = row.cells.slice(1).find((cell) => cellAmount(cell.text, unit) !== null);
		if (
			money === undefined ||
			SUM.test(name.text) ||
			!/\p{L}{2}/u.test(name.text) ||
			placeIn(name.text) !== null
		)
			return [];
		const text = name.text.replace(/\s+/gu, " ");
		return [
			{
				earmark: {
					chapter,
					item,
					purpose: text,
					recipient: named ? text : null,
					amount: cellAmount(money.text, unit)!,
					source: sourceOf({ start: row.start, end: row.end, page: name.page }),
				},
				depth,
				block: name.blocks[0]!,
				recipients: table,
			},
		];
	});
}

/** Each earmark's parent: the nearest before it one step out; a table's parent is the earmark of the table's sum. */
function nested(found: readonly Found[]): readonly Earmark[] {
	return found.map((one, index): Earmark => {
		const samePlace = (other: Found): boolean =>
			other.earmark.chapter === one.earmark.chapter && other.earmark.item === one.earmark.item;
		if (one.recipients !== null) {
			const total = found
				.filter((other) => other.recipients === one.recipients)
				.reduce((sum, other) => sum + other.earmark.amount, 0);
			const parent = found.findIndex(
				(other, at) =>
					at < index && other.recipients === null && samePlace(other) && other.earmark.amount === total,
			);
			return { ...one.earmark, partOf: parent < 0 ? null : parent };
		}
		if (one.depth === 0) return { ...one.earmark, partOf: null };
		for (let at = index - 1; at >= 0; at--) {
			const other = found[at]!;
			if (samePlace(other) && other.depth < one.depth) return { ...one.earmark, partOf: at };
		}
		return { ...one.earmark, partOf: null };
	});
}

/** Who is named as the receiver of the earmark: an actor in the purpose's beginning. */
function withRecipients(earmarks: readonly Earmark[], letter: Letter, actors: Actors): readonly Earmark[] {
	return earmarks.map((earmark) => {
		if (earmark.recipient !== null) return earmark;
		const at = letter.text.indexOf(earmark.purpose, earmark.source.start);
		const actor = at < 0 ? undefined : actors.within(at, at + 1)[0];
		return actor === undefined || actor.role !== "third" || actor.genitive
			? earmark
			: { ...earmark, recipient: actor.name };
	});
}

function depthOf(block: Block): number {
	return block.role === "item" ? Math.max(0, block.level - 1) : 0;
}

function inCell(letter: Letter, cell: Cell, chapter: string, item: string, allotted: number): Found[] {
	const base = Math.min(
		...cell.blocks.filter((block) => block.role === "item").map((block) => block.level),
		9,
	);
	return cell.blocks.flatMap((block) =>
		inWords(
			letter,
			block,
			chapter,
			item,
			allotted,
			block.role === "item" ? Math.max(0, block.level - base) : 0,
		),
	);
}

/** What part of an item is bound to a purpose or a named recipient, with what is a part of what (R4.9). */
export function earmarksOf(letter: Letter, actors: Actors, money: FoundMoney): readonly Earmark[] {
	const found: Found[] = [];
	const comments = new Map<Block, { cell: Cell; chapter: string; item: string; amount: number }>();
	for (const { allotment, comment } of money.allotments) {
		if (comment !== null)
			comments.set(comment.blocks[0]!, {
				cell: comment,
				chapter: allotment.chapter,
				item: allotment.item,
				amount: allotment.amount,
			});
	}
	const tableOf = new Map(letter.tables.map((table) => [table.rows[0]!.cells[0]!.blocks[0]!, table]));
	let spoken: { chapter: string; item: string } | null = null;
	for (const block of letter.document.blocks) {
		const comment = comments.get(block);
		if (comment !== undefined) {
			found.push(...inCell(letter, comment.cell, comment.chapter, comment.item, comment.amount));
			continue;
		}
		const section = sectionAt(letter, block);
		if (section.heading === block) spoken = null;
		if (within(section, "budget") === null && letter.head.kind !== "supplementary-letter") continue;
		const place = placeOf(section);
		const named = block.cell === null ? placeSpoken(wordsOf(letter, block), place.chapter) : null;
		if (named !== null) spoken = named;
		const chapter = spoken?.chapter ?? place.chapter;
		const item = spoken?.item ?? place.item;
		if (chapter === null || item === null) continue;
		const table = tableOf.get(block);
		if (table !== undefined && !money.tables.has(table) && table.width === 2) {
			found.push(
				...inTable(
					table,
					chapter,
					item,
					found.some((one) => one.earmark.chapter === chapter && one.earmark.item === item) ? 1 : 0,
					1,
				),
			);
		}
		if (block.cell !== null || block.role === "contents" || block.role === "note") continue;
		const allotted =
			money.allotments.find(({ allotment }) => allotment.chapter === chapter && allotment.item === item)
				?.allotment.amount ?? null;
		found.push(...inWords(letter, block, chapter, item, allotted, depthOf(block)));
	}
	return withRecipients(nested(found), letter, actors);
}

/** "På kap. 671, post 71 …" in running text: what follows is about that item. */
function placeSpoken(words: string, chapter: string | null): { chapter: string; item: string } | null {
	const match =
		/kap(?:ittel|\.)?\s(\d{3,4}),?\s(?:og\s)?post\s(\d{1,2})(?!\p{N})/iu.exec(words) ??
		/(?<![\p{N}/.])(\d{3,4})\.(\d{2})(?![\p{N}.])/u.exec(words);
	if (match?.[1] !== undefined && match[2] !== undefined)
		return { chapter: match[1].replace(/^0+/u, ""), item: match[2].padStart(2, "0") };
	const item = /(?:^|\s)post\s(\d{1,2})(?!\p{N})/iu.exec(words.slice(0, 120));
	return item?.[1] !== undefined && chapter !== null ? { chapter, item: item[1].padStart(2, "0") } : null;
}

/** The whole appropriation that a text under an item tells of, where it is another sum than the allotment (R4.8). */
export function withAppropriations(letter: Letter, money: FoundMoney): FoundMoney["allotments"] {
	const told = new Map<string, number>();
	for (const block of letter.document.blocks) {
		if (block.cell !== null) continue;
		const words = wordsOf(letter, block);
		if (!WHOLE.test(words)) continue;
		const place = placeOf(sectionAt(letter, block));
		const led = WHOLE.exec(words)!;
		const sum = sumsIn(words).find((one) => one.start >= led.index - 40);
		if (place.chapter === null || place.item === null || sum === undefined) continue;
		told.set(`${place.chapter}.${place.item}`, sum.kroner);
	}
	return money.allotments.map((one) => {
		const whole = told.get(`${one.allotment.chapter}.${one.allotment.item}`);
		if (whole === undefined || one.allotment.appropriation != null) return one;
		return { ...one, allotment: { ...one.allotment, appropriation: whole } };
	});
}
