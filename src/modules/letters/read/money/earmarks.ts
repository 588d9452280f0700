import type { Actors } from "../actors.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import type { Block } from "../document.ts";
import { blockAt, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/earmarks.ts";
import { alternatives, startsWith } from "../lexicon/words.ts";
import type { Section } from "../outline.ts";
import type { Allotment, Earmark } from "../reading.ts";
import type { Cell, Table } from "../tables.ts";
import type { FoundMoney } from "./allotments.ts";
import { bareSumsIn, type Sum } from "./amounts.ts";
import type { Part } from "./parts.ts";
import { INCOME, placesIn } from "./place.ts";
import { type Purpose, purposesIn } from "./purposes.ts";
import { sharesIn } from "./recipients.ts";

interface Found {
	readonly earmark: Earmark;
	/** How deep in «of which» the earmark stands: 0 for a part of the item itself. */
	readonly depth: number;
	/** The table of recipients that it is a row of. */
	readonly table: Table | null;
}

interface Place {
	readonly chapter: string;
	readonly item: string;
}

const THIS = new RegExp(`^${alternatives(lexicon.THIS_ASSIGNMENT)}$`, "i");
const NAMED = new RegExp(
	`^(?:${alternatives(lexicon.RECIPIENT_NAMES)}|[A-ZÀ-Þ][A-Za-zÀ-ſ-]*(?:\\s[a-zß-ÿ-]+)?${alternatives(lexicon.RECIPIENT_NAMES)})(?:en|a|et|n)?(?![A-Za-zÀ-ſ])`,
	"i",
);
const LEADS_AWAY = startsWith({ nb: ["drift av", "arbeid", "å"], nn: ["drift av", "arbeid", "å"] });

/** Money to use, spoken of under the chapter of income that ends the list before: «Av bevilgningen er …». */
const SPENT = /bevilgning|løyving/i;

/** Everything that the search for earmarks looks things up in. */
interface Search {
	readonly letter: Letter;
	readonly actors: Actors;
	readonly money: FoundMoney;
	readonly assignments: readonly FoundAssignment[];
	/** Sections that give allotments. */
	readonly holding: ReadonlySet<Section>;
	/** What each item was allotted, by "671.71". */
	readonly allotted: ReadonlyMap<
		string,
		Pick<Allotment, "chapter" | "item" | "amount" | "isChange" | "name">
	>;
}

/** The title of the assignment that the place is part of. */
function assignmentAt(search: Search, at: number): string | null {
	return (
		search.assignments.find((one) => one.places.some(({ source }) => source.start <= at && at < source.end))
			?.assignment.title ?? null
	);
}

/** Each earmark's parent: the nearest before it one step out; a table's parent is the earmark of the table's sum. */
function nested(found: readonly Found[]): readonly Earmark[] {
	const totals = new Map<Table, number>();
	for (const { table, earmark } of found)
		if (table !== null) totals.set(table, (totals.get(table) ?? 0) + earmark.amount);
	const last = new Map<string, number[]>();
	return found.map(({ earmark, depth, table }, index): Earmark => {
		const key = `${earmark.chapter}.${earmark.item}`;
		const open = last.get(key) ?? [];
		last.set(key, open);
		if (table !== null) {
			const parent = open.findLast((at) => found[at]!.earmark.amount === totals.get(table));
			return { ...earmark, partOf: parent ?? null };
		}
		while (open.length > 0 && depth > 0 && found[open.at(-1)!]!.depth >= depth) open.pop();
		const parent = depth === 0 ? null : (open.at(-1) ?? null);
		open.push(index);
		return { ...earmark, partOf: parent };
	});
}

/** Who is named as the receiver: an actor at the purpose's beginning, or a name that says what it is. */
function recipientOf(search: Search, purpose: Purpose): string | null {
	const { letter, actors } = search;
	const at = letter.text.indexOf(purpose.text, purpose.start);
	if (LEADS_AWAY.test(purpose.text)) return null;
	const actor = at < 0 || at > purpose.end ? undefined : actors.within(at, at + 1)[0];
	const owns =
		actor !== undefined && /^.{2,}s\s[a-zß-ÿ]/u.test(letter.text.slice(actor.end - 3, actor.end + 2));
	if (actor !== undefined && actor.role === "third" && !actor.genitive && !owns) return actor.name;
	// «Andøya fyrsenter til nytt tak»: who, and then what for.
	const name = purpose.text.split(/\stil\s/u, 1)[0]!;
	return /^[A-ZÀ-Þ]/u.test(name) && name.length < 80 && NAMED.test(name) ? name : null;
}

/** Whether the subject that gets the sum is another than the letter's own parties: what they get is no earmark. */
function isThird({ actors }: Search, purpose: Purpose): boolean {
	return actors.within(purpose.start, purpose.sum.start).every((actor) => actor.role === "third");
}

/** «av følgemidlene», «av kontingenten»: an item by a noun of its name. */
const OF_CALLED = /(?:^|\s)av\s([a-zß-ÿ-]{7,40})(?:ene|ane|en|et|a)(?![a-zß-ÿ])/i;
/** Nouns for any item's money say nothing of which. */
const ANY_MONEY = /^(?:bevilgning|løyving|tildeling|drifts|beløp|utgift|tilskudd|tilskot|økning|reduksjon)/i;

/** The only item of expenses whose name has the noun that the sentence calls it by. */
function calledItem({ letter, allotted }: Search, { start, end }: Purpose): Place | null {
	const stem = OF_CALLED.exec(letter.text.slice(start, end))?.[1]?.toLowerCase();
	if (stem === undefined || ANY_MONEY.test(stem)) return null;
	const called = [...allotted.values()].filter(
		({ chapter, name }) =>
			Number(chapter) < INCOME &&
			(name ?? "")
				.toLowerCase()
				.split(" ")
				.some((word) => word.startsWith(stem)),
	);
	return called.length === 1 ? called[0]! : null;
}

/** Purposes as earmarks of the item; what only repeats the item's own sum is none. */
function asEarmarks(
	search: Search,
	purposes: readonly Purpose[],
	block: Block,
	standing: Place | null,
): Found[] {
	const named =
		purposes.length === 0
			? []
			: placesIn(wordsOf(search.letter, block)).filter(
					({ items, start }, _, all) =>
						items.length === 1 && !(all.length > 1 && isCounterpart(search, block, start)),
				);
	return purposes.flatMap((purpose): Found[] => {
		// A sentence without an item goes on about the one that a sentence before it names.
		const before = named.findLast(({ end }) => block.words + end <= purpose.start);
		const spoken =
			purpose.place ??
			calledItem(search, purpose) ??
			(before === undefined ? null : { ...before, item: before.items[0]! });
		const item = spoken?.item ?? standing?.item;
		// Income is never bound: what is, is an item of expenses, whatever chapter was spoken of last.
		const ofIncome = purpose.binds && Number(standing?.chapter ?? 0) >= INCOME;
		const chapter =
			spoken?.chapter ??
			(item == null ? null : chapterOfItem(search, item, ofIncome ? null : (standing?.chapter ?? null)));
		if (chapter == null || item == null || Number(chapter) >= INCOME) return [];
		const own = search.allotted.get(`${chapter}.${item}`);
		const whole =
			own !== undefined &&
			own.isChange !== true &&
			block.role !== "item" &&
			Math.abs(Math.abs(own.amount) - purpose.sum.kroner) <= purpose.sum.tolerance;
		const changes = own?.isChange === true && Math.abs(own.amount) === purpose.sum.kroner;
		if (changes && purpose.how === "item") return [];
		const givenTo = search.money.given.get(purpose.sum.start) ?? `${chapter}.${item}`;
		if (whole || search.money.told.has(purpose.sum.start) || givenTo !== `${chapter}.${item}`) return [];
		if (purpose.how === "getter" && !isThird(search, purpose)) return [];
		const titled = purpose.how === "none" || THIS.test(purpose.text);
		const text = titled ? assignmentAt(search, purpose.start) : purpose.text;
		if (text === null) return [];
		return [
			{
				earmark: {
					chapter,
					item,
					purpose: text,
					recipient: titled ? null : recipientOf(search, purpose),
					amount: purpose.sum.kroner,
					source: sourceOf({ start: purpose.start, end: purpose.end, page: block.page }),
				},
				depth: purpose.depth,
				table: null,
			},
		];
	});
}

/** «mot tilsvarende reduksjon på kap. 1, post 2»: where money is taken from; what is said after is of what gets it. */
function isCounterpart({ letter }: Search, block: Block, start: number): boolean {
	return COUNTERPART.test(wordsOf(letter, block).slice(Math.max(0, start - 60), start));
}
const COUNTERPART =
	/mot\s(?:(?:en|ein|tilsvarende|tilsvarande)\s){0,2}(?:reduksjon|nedsettelse|nedsetjing|innsparing)\s(?:på|under|over|av)\s$/i;

/** The sums of a remark that bears no word for kroner; offsets are the letter's. */
const bareSums = (letter: Letter, block: Block): readonly Sum[] =>
	bareSumsIn(wordsOf(letter, block)).map((sum) => ({
		...sum,
		start: sum.start + block.words,
		end: sum.end + block.words,
	}));

function inComment(search: Search, cell: Cell, place: Place): Found[] {
	const items = cell.blocks.filter((block) => block.role === "item");
	const base = Math.min(...items.map((block) => block.level), 9);
	return cell.blocks.flatMap((block) => {
		const told = search.money.ground.sumsOf(block);
		const sums = told.length > 0 ? told : bareSums(search.letter, block);
		const depth = block.role === "item" ? Math.max(0, block.level - base) : 0;
		return sums.length === 0
			? []
			: asEarmarks(search, purposesIn(search.letter, block, sums, depth), block, place);
	});
}

/** A section that gives money in its text or its tables, though its heading does not say so. */
function holdsMoney({ letter, holding }: Search, block: Block): boolean {
	const section = sectionAt(letter, block);
	return section.kind === "other" && holding.has(section);
}

/** The sections whose blocks give an allotment. */
function sectionsWithMoney(letter: Letter, money: FoundMoney): ReadonlySet<Section> {
	const blocks = money.allotments.map(({ allotment }) => blockAt(letter, allotment.source.start));
	return new Set(blocks.flatMap((block) => (block === undefined ? [] : sectionAt(letter, block))));
}

/** Earmarks that a block of running text or a list tells. */
function inBlock(search: Search, block: Block, spoken: Place | null): Found[] {
	const { letter, money } = search;
	const sums = money.ground.sumsOf(block);
	if (sums.length === 0 || block.role === "contents" || block.role === "note") return [];
	const side = money.ground.sideAt(block);
	const supplement = letter.head.kind === "supplementary-letter";
	const given = side === "budget" || (side === "elsewhere" && holdsMoney(search, block));
	const gives = block.cell === null && (given || (supplement && side !== "authorisations"));
	const depth = block.role === "item" ? Math.max(0, block.level - 1) : 0;
	const purposes = purposesIn(letter, block, sums, depth).filter((purpose) =>
		gives
			? purpose.how !== "none" || assignmentAt(search, purpose.start) !== null
			: purpose.binds &&
				purpose.place !== null &&
				(purpose.place.chapter ?? onlyChapterOf(search, purpose.place.item)) !== null,
	);
	return asEarmarks(search, purposes, block, gives ? spoken : null);
}

/** The item that the block's words speak of last, for the blocks after it. */
function spokenIn(search: Search, block: Block, before: Place | null): Place | null {
	if (block.cell !== null) return before;
	const { ground } = search.money;
	const standing = ground.placeAt(block);
	const named = purposePlace(search, block, standing.chapter);
	if (named !== null && !(before !== null && namesItLater(search, block))) return named;
	return standing.chapter !== null && standing.item !== null
		? { chapter: standing.chapter, item: standing.item }
		: before;
}

/** «Av bevilgningen er 5 mill. kroner øremerket … . Over kap. 226, post 21 tildeles …»: the first sum is of the item before. */
const OF_WHAT_IS_SPOKEN_OF =
	/^(?:av|innenfor|innanfor)\s(?:denne\s|dette\s|desse\s|disse\s)?(?:tildeling|bevilgning|løyving|midl|ramm|beløp)[a-zß-ÿ]*\s(?!på\s|over\s|under\s)/i;
const NEXT_SENTENCE = /[a-zß-ÿ)]\.\s[A-ZÀ-Þ]/u;

/** The block begins with a part of what was spoken of before it, and names an item only in a later sentence. */
function namesItLater({ letter }: Search, block: Block): boolean {
	const words = letter.text.slice(block.words, Math.min(block.end, block.words + 200));
	const [first] = placesIn(words);
	return (
		OF_WHAT_IS_SPOKEN_OF.test(words) && first !== undefined && NEXT_SENTENCE.test(words.slice(0, first.start))
	);
}

/** The one item that the block's first words name. */
function purposePlace(search: Search, block: Block, chapter: string | null): Place | null {
	const words = search.letter.text.slice(block.words, Math.min(block.end, block.words + 200));
	const mentions = placesIn(words);
	const named = mentions.find((mention) => mention.items.length === 1);
	const item = named?.items[0];
	if (item === undefined) return null;
	const own = named?.chapter ?? mentions.find((one) => one.chapter !== null)?.chapter;
	const spent = chapter !== null && Number(chapter) >= INCOME && SPENT.test(words);
	const of = own ?? chapterOfItem(search, item, spent ? null : chapter);
	return of === null ? null : { chapter: of, item };
}

/** The chapter of an item named alone: the one spoken of where that has it, else the only one that does. */
function chapterOfItem(search: Search, item: string, spoken: string | null): string | null {
	if (spoken !== null && search.allotted.has(`${spoken}.${item}`)) return spoken;
	return onlyChapterOf(search, item) ?? spoken;
}

/** The one chapter of expenses that has the item: «Post 21» under a heading that names no chapter. */
function onlyChapterOf({ money }: Search, item: string): string | null {
	const chapters = new Set(
		money.allotments
			.filter(({ allotment }) => allotment.item === item && Number(allotment.chapter) < INCOME)
			.map(({ allotment }) => allotment.chapter),
	);
	const [only] = chapters;
	return chapters.size === 1 && only !== undefined ? only : null;
}

/** The parts of items that rows of tables tell; those of income bind nothing. */
function partsOf(money: FoundMoney): readonly { readonly place: Place; readonly part: Part }[] {
	const under = money.allotments.flatMap(({ allotment, parts }) =>
		parts.map((part) => ({ place: allotment, part })),
	);
	return [...under, ...money.bound].filter(({ place }) => Number(place.chapter) < INCOME);
}

function asEarmark({ chapter, item }: Place, { purpose, recipient, amount, row }: Part): Earmark {
	const source = sourceOf({ start: row.start, end: row.end, page: row.cells[0]!.page });
	return { chapter, item, purpose, recipient, amount, source };
}

/** What part of an item is bound to a purpose or a named recipient, with what is a part of what (R4.9). */
export function earmarksOf(
	letter: Letter,
	actors: Actors,
	money: FoundMoney,
	assignments: readonly FoundAssignment[],
): readonly Earmark[] {
	const allotted = new Map(
		money.allotments.map(({ allotment }) => [`${allotment.chapter}.${allotment.item}`, allotment]),
	);
	const search: Search = {
		letter,
		actors,
		money,
		assignments,
		allotted,
		holding: sectionsWithMoney(letter, money),
	};
	const comments = new Map<Block, { cell: Cell; place: Place }>();
	for (const { allotment, comments: cells } of money.allotments)
		for (const cell of cells)
			for (const block of cell.blocks)
				comments.set(block, { cell, place: { chapter: allotment.chapter, item: allotment.item } });
	const parts = new Map<Block, Found>();
	for (const { place, part } of partsOf(money)) {
		const [block] = part.row.cells[0]!.blocks;
		if (block !== undefined) parts.set(block, { earmark: asEarmark(place, part), depth: 0, table: null });
	}
	const tables = new Map(letter.tables.map((table) => [table.rows[0]!.cells[0]!.blocks[0]!, table]));
	const found: Found[] = [];
	let spoken: Place | null = null;
	for (const block of letter.document.blocks) {
		if (sectionAt(letter, block).heading === block) spoken = null;
		const part = parts.get(block);
		if (part !== undefined) found.push(part);
		const comment = comments.get(block);
		if (comment !== undefined) {
			if (comment.cell.blocks[0] === block && Number(comment.place.chapter) < INCOME)
				found.push(...inComment(search, comment.cell, comment.place));
			continue;
		}
		spoken = spokenIn(search, block, spoken);
		const table = tables.get(block);
		if (
			table !== undefined &&
			!money.tables.has(table) &&
			spoken !== null &&
			money.ground.sideAt(block) === "budget"
		) {
			const own = allotted.get(`${spoken.chapter}.${spoken.item}`)?.amount ?? null;
			const stated = money.ground.unitBefore(block.start);
			for (const earmark of sharesIn(letter, table, spoken, stated, own))
				found.push({ earmark, depth: 1, table });
		}
		found.push(...inBlock(search, block, spoken));
	}
	return nested(found);
}
