/** Lists as sheets of a spreadsheet, in the shape that the library for XLSX takes, on the server and in the browser. */

/** What a cell holds: words, a number, a calendar day, whole kroner, yes or no, or nothing. */
export type CellValue =
	| string
	| number
	| boolean
	| null
	| undefined
	| { readonly day: string | null | undefined }
	| { readonly kroner: number | null | undefined };

/** A column of a list: its head, its width in characters, and what it shows of a row. */
export interface Column<Row> {
	readonly head: string;
	readonly width: number;
	readonly cell: (row: Row) => CellValue;
}

/** A list as a sheet. */
export interface List {
	readonly name: string;
	readonly widths: readonly number[];
	readonly heads: readonly string[];
	readonly rows: readonly (readonly CellValue[])[];
}

/** Puts rows into columns. */
export function list<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): List {
	return {
		name,
		widths: columns.map(({ width }) => width),
		heads: columns.map(({ head }) => head),
		rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
	};
}

/** What a cell of a spreadsheet can hold. */
const LONGEST_TEXT = 32_767;
const DAY_FORMAT = "dd.mm.yyyy";
const KRONER_FORMAT = "#,##0";
/** Words that begin like this become a formula when somebody edits the cell, unless it is marked as text. */
const LIKE_A_FORMULA = /^[=+\-@\t\r\n]/;
/** Characters that XML cannot hold, and the one that stands for an unreadable one: the library drops them. */
const NOT_WRITTEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu;
/** Shows that there is a character that could not be read. */
const UNREADABLE = "▯";

/** A cell as the library takes it. */
type Cell =
	| (Style & { readonly value: string; readonly type: StringConstructor })
	| (Style & { readonly value: number; readonly type: NumberConstructor })
	| (Style & { readonly value: Date; readonly type: DateConstructor });

interface Style {
	readonly format?: string;
	readonly fontWeight?: "bold";
	readonly backgroundColor?: string;
	readonly wrap?: boolean;
	readonly alignVertical: "top";
}

/** The lists as sheets, and what gives each a filter: the head row stays in sight. */
export function sheetsOf(lists: readonly List[]) {
	const sheets = lists.map(({ name, widths, heads, rows }) => ({
		sheet: name,
		columns: widths.map((width) => ({ width })),
		stickyRowsCount: 1,
		data: [heads.map(headCell), ...rows.map((row) => row.map(bodyCell))],
	}));
	const withFilter = (xml: string, index: number): string => {
		const { heads, rows } = lists[index] as List;
		const area = `A1:${columnName(heads.length - 1)}${rows.length + 1}`;
		return xml.replace("</sheetData>", `</sheetData><autoFilter ref="${area}"/>`);
	};
	const filters = {
		files: {
			transform: {
				"xl/worksheets/sheet{id}.xml": {
					transform: (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
						withFilter(xml, sheetIndex),
				},
			},
		},
	};
	return { sheets, options: { fontFamily: "Calibri", fontSize: 11, features: [filters] } };
}

function headCell(value: string): Cell {
	return {
		value,
		type: String,
		fontWeight: "bold",
		backgroundColor: "#e6eef0",
		wrap: true,
		alignVertical: "top",
	};
}

function bodyCell(value: CellValue): Cell | null {
	if (value === null || value === undefined || value === "") return null;
	if (typeof value === "string") return textCell(value);
	if (typeof value === "number") return { value, type: Number, alignVertical: "top" };
	if (typeof value === "boolean") return { ...textCell(value ? "ja" : "nei") };
	if ("day" in value) {
		if (value.day === null || value.day === undefined) return null;
		return {
			value: new Date(`${value.day}T00:00:00Z`),
			type: Date,
			format: DAY_FORMAT,
			alignVertical: "top",
		};
	}
	if (value.kroner === null || value.kroner === undefined) return null;
	return { value: value.kroner, type: Number, format: KRONER_FORMAT, alignVertical: "top" };
}

/** Words are always words, whatever they look like. */
function textCell(words: string): Cell {
	const plain = words.replace(NOT_WRITTEN, UNREADABLE);
	const value = plain.length > LONGEST_TEXT ? `${plain.slice(0, LONGEST_TEXT - 1)}…` : plain;
	const cell: Cell = { value, type: String, wrap: true, alignVertical: "top" };
	return LIKE_A_FORMULA.test(value) ? { ...cell, format: "@" } : cell;
}

/** The name of a column, counted from 0: A, B, … Z, AA. */
function columnName(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
