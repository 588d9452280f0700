import { blockAt, type Letter, sourceOf } from "../letter.ts";
import { HOLDS_PLACE } from "../lexicon/counts.ts";
import { WHOLE_MONTHS } from "../lexicon/dates.ts";
import { INDICATOR_COLUMN, TARGET_COLUMN } from "../lexicon/goals.ts";
import { alternatives, startsWith } from "../lexicon/words.ts";
import type { FoundMoney } from "../money/allotments.ts";
import { cellAmount } from "../money/amounts.ts";
import { within } from "../outline.ts";
import { cellAt, type Table } from "../tables.ts";
import { type Asked, asked } from "./asked.ts";

/** «xx. mai», «XX mill. kroner», «xx.xx.2025»: signs where a number was to come. */
const NO_NUMBER = `(?:[xX](?<![A-Za-zÀ-ſ0-9.][xX])[xX]{0,2}(?:,[xX])?\\.?\\s(?:mill\\.?|mrd\\.?|kroner|prosent|pst\\.?|${WHOLE_MONTHS})|[xX](?<![A-Za-zÀ-ſ0-9.][xX])[xX]\\.\\s?[xX]{2}\\.?(?:20\\d{2}|[xX]{2,4})?)(?![A-Za-zÀ-ſ])`;
/** «[dato]», «[sett inn navn]», «<beløp>». */
const IN_BRACKETS = `[\\[<](?:${alternatives(HOLDS_PLACE)})(?:\\s[^\\[\\]<>\\n]{1,60})?[\\]>]`;
/** «innen ….», «til NN.», «frist: ____». */
const BEFORE_BLANK = "(?:innen|innan|senest|seinast|[fF]rist(?:en)?:?|[fF]rist(?:en)?\\ser)\\s";
const BLANK = `[…._](?<=${BEFORE_BLANK}[…._])(?:(?<=…)|\\.{2,}|_{2,})`;
const NOBODY =
	"N\\.?N(?<=(?<![A-Za-zÀ-ſ])(?:er|til|ved|av)\\sN\\.?N)\\.?(?=[\\s.,;)]|$)|T(?:BD|BC|\\.B\\.D\\.)(?![A-Za-zÀ-ſ])(?<![A-Za-zÀ-ſ]T(?:B[DC]|\\.B\\.D\\.))";
const FORMS = [
	[/[xX]{2}|\s[xX][\s,]/u, new RegExp(NO_NUMBER, "gu")],
	[/[[<][a-zß-ÿ]/u, new RegExp(IN_BRACKETS, "gu")],
	[/(?:innen|innan|senest|seinast|frist(?:en)?(?:\ser|:)?)\s[…._]/i, new RegExp(BLANK, "gu")],
	[/N\.?N|TB[DC]|T\.B/u, new RegExp(NOBODY, "gu")],
] as const;

/** Places that were to be filled in before the letter was sent; each wording once. */
export function placesNotFilledIn(letter: Letter): readonly Asked[] {
	const seen = new Set<string>();
	const found = FORMS.flatMap(([sign, form]) =>
		sign.test(letter.text) ? [...letter.text.matchAll(form)] : [],
	);
	return found.flatMap(({ 0: words, index }): Asked[] => {
		const block = blockAt(letter, index);
		if (block === undefined || block.role === "contents" || seen.has(words)) return [];
		seen.add(words);
		const source = sourceOf({ start: index, end: index + words.length, page: block.page });
		return [asked("missing-part", "warning", "notFilledIn", { words }, [source])];
	});
}

/** The column that holds the allotments' amounts; null where they stand in several. */
function amountColumn(table: Table, money: FoundMoney): { column: number; rows: ReadonlySet<number> } | null {
	const own = new Map(money.allotments.map(({ allotment }) => [allotment.source.start, allotment.amount]));
	const columns = new Set<number>();
	const rows = new Set<number>();
	for (const row of table.rows) {
		const amount = own.get(row.start);
		if (amount === undefined) continue;
		rows.add(row.start);
		const cell = row.cells.find(({ text }) =>
			[1, 1000, 1_000_000].some((unit) => cellAmount(text, unit) === amount),
		);
		if (cell !== undefined) columns.add(cell.column);
	}
	const [column] = columns;
	return columns.size === 1 && column !== undefined ? { column, rows } : null;
}

/** Fewer rows with an amount do not show that each was to have one. */
const FEWEST = 2;
const ITEM = /^(?:post\s)?\d{2}$|^\d{3,4}\.\d{2}$/i;

/** Rows of a budget table that name an item and leave its amount out. */
export function amountsMissing(letter: Letter, money: FoundMoney): readonly Asked[] {
	return letter.tables.flatMap((table): Asked[] => {
		if (!money.tables.has(table)) return [];
		const amounts = amountColumn(table, money);
		if (amounts === null || amounts.rows.size < FEWEST) return [];
		return table.rows.flatMap((row): Asked[] => {
			if (amounts.rows.has(row.start) || cellAt(row, amounts.column) !== null) return [];
			const item = row.cells.find(({ text, column }) => column < amounts.column && ITEM.test(text.trim()));
			const name = row.cells.find(({ text }) => /[A-Za-zÀ-ſ]{4}/u.test(text));
			const figures = row.cells.some(
				(cell) => cell !== item && cellAmount(cell.text, 1) !== null && cell.column > (name?.column ?? 0),
			);
			if (item === undefined || name === undefined || figures) return [];
			const values = { words: row.cells.map(({ text }) => text.trim()).join(" ") };
			return [asked("missing-part", "warning", "amountMissing", values, [sourceOf(row)])];
		});
	});
}

const MEASURED = startsWith(TARGET_COLUMN, INDICATOR_COLUMN);

/** Rows of a table of goals that alone leave out what is measured, or how much is wanted; noted, since both may be meant. */
export function targetsMissing(letter: Letter): readonly Asked[] {
	return letter.tables.flatMap((table): Asked[] => {
		const [head, ...rows] = table.rows;
		if (head === undefined || within(table.section, "goals", "goal", "indicators") === null) return [];
		return head.cells
			.filter(({ text, column }) => column > 0 && MEASURED.test(text))
			.flatMap(({ text, column }): Asked[] => {
				const full = rows.filter((row) => row.cells.length > 1);
				const without = full.filter((row) => cellAt(row, column) === null);
				const [row] = without;
				if (row === undefined || without.length > 1 || full.length <= FEWEST) return [];
				const values = {
					head: text.trim(),
					words: row.cells
						.map((cell) => cell.text.trim())
						.join(" ")
						.slice(0, 120),
				};
				return [asked("missing-part", "note", "cellEmpty", values, [sourceOf(row)])];
			});
	});
}
