import type { Block } from "../document.ts";
import { type Letter, sourceOf, wordsOf } from "../letter.ts";
import { OF_WHICH } from "../lexicon/earmarks.ts";
import { SHARED_MONEY, SHARES_OUT } from "../lexicon/findings.ts";
import { APPROPRIATED, DISPOSED, RETOLD } from "../lexicon/money.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { cellAmount, type Sum, sumsIn } from "../money/amounts.ts";
import { readChanges } from "../money/changes.ts";
import type { Ground } from "../money/ground.ts";
import { placeIn, placesIn } from "../money/place.ts";
import type { Allotment, Earmark, Source } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";
import type { Row, Table } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

const placeName = ({ chapter, item }: Allotment): string => `${chapter}.${item}`;

/** The rows of tables by where they begin. */
function rowsOf(letter: Letter): ReadonlyMap<number, { readonly row: Row; readonly table: Table }> {
	return new Map(
		letter.tables.flatMap((table) => table.rows.map((row) => [row.start, { row, table }] as const)),
	);
}

/** How far a share may lie from the exact sum: one in whole millions is meant as it stands, not rounded. */
const exactness = ({ tolerance }: Sum): number => (tolerance === 500_000 ? 50_000 : tolerance);
const tolerances = (text: string): number => sumsIn(text).reduce((sum, one) => sum + one.tolerance, 0);

/** A supplementary letter whose text gives an item more or less than the table over it (R2.4). */
export function changesToldOtherwise(
	letter: Letter,
	ground: Ground,
	allotments: readonly Allotment[],
): readonly Asked[] {
	if (!allotments.some((one) => one.isChange === true)) return [];
	const rows = rowsOf(letter);
	return allotments.flatMap((allotment): Asked[] => {
		const found = rows.get(allotment.source.start);
		if (allotment.isChange !== true || found === undefined) return [];
		const told = found.table.section.blocks
			.filter((block) => block.cell === null)
			.flatMap((block) => readChanges(letter, ground, block))
			.filter(
				(one) =>
					!one.granted &&
					one.allotment.chapter === allotment.chapter &&
					one.allotment.item === allotment.item,
			);
		if (told.length === 0) return [];
		const total = told.reduce((sum, one) => sum + one.allotment.amount, 0);
		const sources = told.map((one) => one.allotment.source);
		const slack = tolerances(sources.map(({ start, end }) => letter.text.slice(start, end)).join(" "));
		const shown = found.row.cells.flatMap((cell) => {
			const amount = cellAmount(cell.text, 1);
			return amount === null ? [] : [amount, amount * 1000];
		});
		const near = (amount: number): boolean =>
			[allotment.amount, ...shown].some((one) => Math.abs(Math.abs(one) - Math.abs(amount)) <= slack);
		if (near(total) || told.some((one) => near(one.allotment.amount))) return [];
		const values = { place: placeName(allotment), table: allotment.amount, told: total };
		return [asked("sum-mismatch", "error", "changeToldOtherwise", values, [allotment.source, ...sources])];
	});
}

const OWN = anyOf(DISPOSED);
const WHOLE = anyOf(APPROPRIATED);
const PART = anyOf(OF_WHICH);
const AGAIN = anyOf(RETOLD);
/** What follows a sum that is the item's own, not one for a purpose. */
const OF_ITEM =
	/^(?:[.,)]|$|\s(?:og|samt)\s|\s(?:på|over|under|av|i)\s(?:denne\s|samme\s|same\s)?(?:post|kap|bevilgning|løyving|20\d{2}))/i;

/** The text after an item's allotment says that the agency disposes of another sum, or that less is appropriated than it gets. */
export function allotmentsToldOtherwise(
	letter: Letter,
	ground: Ground,
	allotments: readonly Allotment[],
): readonly Asked[] {
	const given = new Map(
		allotments
			.filter((one) => one.isChange !== true && one.subItem == null)
			.map((one) => [`${one.chapter}.${one.item}`, one]),
	);
	if (given.size === 0) return [];
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (block.cell !== null || ground.sumsOf(block).length === 0) return [];
		const allotment = allotmentOf(wordsOf(letter, block), ground.placeAt(block), given);
		if (allotment === undefined || allotment.source.end > block.start) return [];
		return sentencesOf(letter.document, block).flatMap(({ start, end }) =>
			otherwise(letter.text.slice(start, end), allotment, [
				allotment.source,
				sourceOf({ start, end, page: block.page }),
			]),
		);
	});
}

/** The item that a block is about: named at its beginning («Post 21. …»), else by the headings over it. */
function allotmentOf(
	words: string,
	standing: { chapter: string | null; item: string | null },
	given: ReadonlyMap<string, Allotment>,
): Allotment | undefined {
	const named = placeIn(words);
	const chapter = named?.chapter ?? standing.chapter;
	const item = named?.item ?? standing.item;
	const own = given.get(`${chapter}.${item}`);
	// A chapter that only stands above may be that of the income listed last.
	if (own !== undefined || item === null || named?.chapter != null) return own;
	const same = [...given.values()].filter((one) => one.item === item);
	return same.length === 1 ? same[0] : undefined;
}

/** The sentence's subject is the item's money: «Bevilgningen på post 45 er på …». */
const SUBJECT = new RegExp(
	`^${alternatives(SHARED_MONEY)}(?:\\s(?:på|over|under|for)\\s[^.;]{3,40})?\\s(?:er|utgjør|utgjer)(?:\\spå)?\\s(?:kr\\.?\\s)?$`,
	"i",
);
const APPROPRIATION = /^(?:bevilgning|løyving)/i;

/** Operations and investments are the agency's alone; of an item for others it may have a share. */
const LAST_OWN_ITEM = 49;
/** A sum that is further off than this is another one, not the same one written wrong. */
const NEAR = 0.2;

/** The item's whole appropriation is the agency's, and the sum is meant to be it. */
function isOwnWhole({ item, amount, appropriation }: Allotment, kroner: number): boolean {
	if (Number(item) > LAST_OWN_ITEM || (appropriation != null && appropriation !== amount)) return false;
	return Math.abs(kroner - amount) < amount * NEAR;
}

function otherwise(sentence: string, allotment: Allotment, sources: readonly Source[]): Asked[] {
	const sums = sumsIn(sentence);
	const [sum] = sums;
	if (sum === undefined || sums.length > 1 || PART.test(sentence) || AGAIN.test(sentence)) return [];
	const others = placesIn(sentence).filter(
		({ chapter, items }) =>
			items.some((item) => item !== allotment.item) || (chapter ?? allotment.chapter) !== allotment.chapter,
	);
	if (others.length > 0 || !OF_ITEM.test(sentence.slice(sum.end))) return [];
	const before = sentence.slice(0, sum.start);
	const place = placeName(allotment);
	const allotted = allotment.amount;
	const isSubject = SUBJECT.test(before);
	if (WHOLE.test(before) || (isSubject && APPROPRIATION.test(before))) {
		if (sum.kroner + sum.tolerance >= allotted) {
			if (!isSubject || sum.kroner - sum.tolerance <= allotted || !isOwnWhole(allotment, sum.kroner))
				return [];
			const told = { place, allotted, told: sum.kroner };
			return [asked("sum-mismatch", "error", "allottedOtherwise", told, sources)];
		}
		const values = { place, appropriated: sum.kroner, allotted };
		return [asked("sum-mismatch", "error", "lessAppropriated", values, sources)];
	}
	if ((!OWN.test(before) && !isSubject) || Math.abs(sum.kroner - allotted) <= sum.tolerance) return [];
	const values = { place, allotted, told: sum.kroner };
	return [asked("sum-mismatch", "error", "allottedOtherwise", values, sources)];
}

const SHARED = anyOf(SHARES_OUT);

/** The list after a block: what its items at the outermost level begin with; null where one has no sum. */
function sharesAfter(
	letter: Letter,
	ground: Ground,
	index: number,
): readonly { sum: Sum; block: Block }[] | null {
	const { blocks } = letter.document;
	const shares: { sum: Sum; block: Block }[] = [];
	const level = blocks[index + 1]?.level ?? 0;
	for (
		let at = index + 1;
		at < blocks.length && blocks[at]!.role === "item" && blocks[at]!.cell === null;
		at++
	) {
		const block = blocks[at]!;
		if (block.level < level) break;
		if (block.level > level) continue;
		const [sum] = ground.sumsOf(block);
		if (sum === undefined) return null;
		shares.push({ sum, block });
	}
	return shares.length < 2 ? null : shares;
}

/** Lists that share out a sum and do not add up to it (R4.9, R4.10). */
export function wrongShares(
	letter: Letter,
	ground: Ground,
	allotments: readonly Allotment[],
): readonly Asked[] {
	return letter.document.blocks.flatMap((block, index): Asked[] => {
		if (block.cell !== null || letter.text[block.end - 1] !== ":" || !SHARED.test(wordsOf(letter, block)))
			return [];
		const shares = sharesAfter(letter, ground, index);
		if (shares === null) return [];
		const own = ground.sumsOf(block);
		const place = ground.placeAt(block);
		const item = allotments.find((one) => one.chapter === place.chapter && one.item === place.item);
		const whole = [item?.amount, item?.appropriation].filter((one) => one != null);
		const total = shares.reduce((sum, one) => sum + one.sum.kroner, 0);
		const slack = shares.reduce((sum, one) => sum + exactness(one.sum), 0);
		const fits = (amount: number, more = 0): boolean => Math.abs(amount - total) <= slack + more;
		if (own.some((sum) => fits(sum.kroner, exactness(sum))) || whole.some((amount) => fits(amount)))
			return [];
		const base = own.at(-1)?.kroner ?? item?.amount;
		if (base === undefined) return [];
		const sources = [
			sourceOf(block),
			...shares.map((one) => sourceOf({ ...one.block, start: one.block.words })),
		];
		const severity = own.length === 0 && total < base ? "note" : "error";
		return [asked("sum-mismatch", severity, "wrongShares", { whole: base, parts: total }, sources)];
	});
}

const DIVIDED = /(?<![A-Za-zÀ-ſ])fordel(?:t|te|es|ast)\s(?:mellom|på|til|slik)/i;

/** «50,7 mill. kroner fordelt mellom A (22 mill.) og B (20 mill.)»: parts that do not make the whole (R4.9). */
export function wrongDivisions(letter: Letter, earmarks: readonly Earmark[]): readonly Asked[] {
	return earmarks.flatMap((parent, index): Asked[] => {
		const parts = earmarks.filter((one) => one.partOf === index);
		const last = parts.at(-1);
		if (parts.length < 2 || last === undefined) return [];
		const text = letter.text.slice(parent.source.start, last.source.end);
		if (text.includes("\n") || !DIVIDED.test(text)) return [];
		const total = parts.reduce((sum, one) => sum + one.amount, 0);
		if (
			total >= parent.amount ||
			parent.amount - total <= sumsIn(text).reduce((sum, one) => sum + exactness(one), 0)
		)
			return [];
		const values = { purpose: parent.purpose, whole: parent.amount, parts: total };
		const sources = [parent.source, ...parts.map((one) => one.source)];
		return [asked("sum-mismatch", "error", "wrongDivision", values, sources)];
	});
}
