/** Rows of a table in plain text: cells as written, and which rows the source marks as head. */
export interface Row {
	readonly cells: readonly string[];
	readonly head: boolean;
}

const DRAWN = /^[\s|:+=-]+$/u;

/** A row of dashes under a head: "---|:--:" or "-----\t---". */
export function isRule(line: string): boolean {
	return DRAWN.test(line) && line.includes("-") && /[|\t]|-{3}/u.test(line);
}

/** The cells of a line of a pipe table; an escaped pipe is a sign like any other. */
export function pipeCells(line: string): string[] {
	const cells: string[] = [];
	let cell = "";
	for (const part of line.split(/(\\\||\|)/u)) {
		if (part === "\\|") cell += "|";
		else if (part === "|") {
			cells.push(cell.trim());
			cell = "";
		} else cell += part;
	}
	cells.push(cell.trim());
	if (cells[0] === "") cells.shift();
	if (cells.at(-1) === "" && line.endsWith("|")) cells.pop();
	return cells;
}

/** The rows of a run of lines that are a pipe table. */
export function pipeRows(lines: readonly string[]): Row[] {
	return rows(lines, pipeCells);
}

/** The rows of a run of lines that are a tab-separated table; a line without tab is a row of one cell. */
export function tabRows(lines: readonly string[]): Row[] {
	return rows(lines, (line) => line.split("\t").map((cell) => cell.trim()));
}

function rows(lines: readonly string[], cellsOf: (line: string) => string[]): Row[] {
	const found: Row[] = [];
	for (const [at, line] of lines.entries()) {
		if (isRule(line)) continue;
		const cells = cellsOf(line);
		if (cells.every((cell) => cell === "")) continue;
		const next = lines[at + 1];
		found.push({ cells, head: found.length === 0 && next !== undefined && isRule(next) });
	}
	return found.length === 1 ? found.map((row) => ({ ...row, head: false })) : found;
}
