/** What a list shows, as a spreadsheet: made in the browser, of the rows and columns that are on the screen. */
import { type CellValue, list, sheetsOf } from "#base/sheet.ts";
import type { Asked, Value } from "./question.ts";

/** A column of the sheet. */
export type SheetColumn<Row> = Pick<Asked<Row>, "value" | "is"> & { readonly head: string };

/** Widths in characters. */
const NARROWEST = 10;
const WIDEST = 70;
/** The name of a sheet may not be longer, nor hold some characters. */
const LONGEST_NAME = 31;
const NOT_IN_NAMES = /[\\/?*[\]:]/g;

/**
 * Hands the rows out as an XLSX file, saved under a name.
 *
 * @throws when what writes the file cannot be fetched
 */
export async function saveSheet<Row>(
	name: string,
	columns: readonly SheetColumn<Row>[],
	rows: readonly Row[],
): Promise<void> {
	// Fetched when somebody asks for a sheet: most never do.
	const { default: writeXlsxFile } = await import("write-excel-file/browser");
	const shown = columns.map(({ head, value, is }) => ({
		head,
		width: widthOf(head, rows.map(value)),
		cell: (row: Row) => cellOf(value(row), is),
	}));
	const { sheets, options } = sheetsOf([
		list(name.replace(NOT_IN_NAMES, " ").slice(0, LONGEST_NAME), shown, rows),
	]);
	await writeXlsxFile(sheets, options).toFile(`${name}.xlsx`);
}

function widthOf(head: string, values: readonly Value[]): number {
	const longest = values.reduce<number>(
		(most, value) => Math.max(most, String(value ?? "").length),
		head.length,
	);
	return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function cellOf(value: Value, is: Asked<never>["is"]): CellValue {
	if (value === null) return null;
	if (is === "day") return { day: String(value) };
	return is === "number" ? { kroner: Number(value) } : value;
}
