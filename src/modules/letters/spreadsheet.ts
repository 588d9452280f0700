import writeXlsxFile from "write-excel-file/node";
import { type List, sheetsOf } from "#base/sheet.ts";

/** The lists as an XLSX file: a sheet each, the head row frozen and with a filter. */
export async function xlsxOf(lists: readonly List[]): Promise<Uint8Array> {
	const { sheets, options } = sheetsOf(lists);
	return writeXlsxFile(sheets, options).toBuffer();
}
