import { datesWithin, type Letter } from "../letter.ts";
import * as columns from "../lexicon/assignment-columns.ts";
import { type Pattern, startsWith } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import { type Cell, cellAt, type Row, type Table } from "../tables.ts";
import { type Anchor, DEADLINE_LEAD, DELIVERY, homeOf, idOf, LABELLED, WITH_ID } from "./anchors.ts";
import { GIVES, leadingTitle, oneLine, titled } from "./titles.ts";

const DEPARTMENT = /^(?:avd\.?|avdeling|ansvarlig avdeling|seksjon)\s?[A-Za-zÀ-ſ]*:?/i;
const OPEN_CELL = /^(?:flerårig|fleirårig|pågående|pågåande|løpende|løpande|fortløpende)/i;

const HEADS = {
	number: startsWith(columns.NUMBER_COLUMN),
	title: startsWith(columns.TITLE_COLUMN),
	deadline: startsWith(columns.DEADLINE_COLUMN),
	change: startsWith(columns.CHANGE_COLUMN),
	lead: startsWith(columns.LEAD_COLUMN),
	comment: startsWith(columns.COMMENT_COLUMN),
	urgency: startsWith(columns.URGENCY_COLUMN),
	goal: startsWith(columns.GOAL_COLUMN),
	delivery: startsWith(columns.DELIVERY_COLUMN),
};

const TITLE_LABEL = /^(?:tittel|oppdragstittel|navn|namn|tema)$/i;
const SUBJECT = startsWith(columns.SUBJECT_COLUMN);

/** The columns of a table of assignments, by its head row; null where it has no such column. */
type Head = Readonly<Record<keyof typeof HEADS | "former", number | null>>;

/** «Ny frist», «Revidert frist» beside another column of deadlines: the one in force. */
const FRESH = /^(?:nye?|oppdatert|revidert|endr)/i;
/** What its cell says where the former deadline holds. */
const UNCHANGED =
	/^(?:uend(?:ret|ra)|som\sfør|(?:gjelder|gjeld|står|ligger|ligg)\s(?:fortsatt|framleis|fast|som\sfør))\.?$/i;

/** Under a goal or assignments, the first column beside a deadline's that is nothing else holds what is ordered. */
function unnamedTitle(table: Table, head: Row): number | null {
	if (within(table.section, "goal", "goals", "assignments", "rd-assignments") === null) return null;
	if (!head.cells.some((cell) => HEADS.deadline.test(cell.text))) return null;
	const { title: _title, ...others } = HEADS;
	const free = head.cells.find((cell) => !Object.values(others).some((pattern) => pattern.test(cell.text)));
	const orders = (row: Row): boolean => GIVES.test((free && cellAt(row, free.column)?.text) ?? "");
	return free !== undefined && table.rows.slice(1).some(orders) ? free.column : null;
}

/** «a)», «1», «O-01»: all that a cell of numbers holds. */
const CODE_CELL = /^\(?(?:[A-Za-z]|\d{1,3}(?:\.\d{1,3})*[a-z]?|[A-ZÀ-Þ]{1,4}[-. ]?\d{1,3})[.):]?$/u;

/** A column that holds nothing but numbers or letters, whatever its head says; short words will do where the head is «Oppdrag» and another column has the titles. */
function holdsCodes(table: Table, head: Row, column: number, named: boolean): boolean {
	const rows = table.rows.slice(1).filter((row) => row.cells.length > 1);
	const name = cellAt(head, column)?.text ?? "";
	if (HEADS.deadline.test(name) || HEADS.goal.test(name)) return false;
	const texts = rows.flatMap((row) => cellAt(row, column)?.text.trim() ?? []);
	if (named) return texts.every((text) => text.length < 24);
	const isCode = (text: string): boolean =>
		CODE_CELL.test(text) || WITH_ID.exec(text)?.[0] === text || DELIVERY.exec(text)?.[0] === text;
	return texts.length > 0 && texts.every(isCode);
}

/** Every cell under the head of a column holds a date. */
function holdsDates(letter: Letter, table: Table, column: number | null): boolean {
	if (column === null) return false;
	const cells = table.rows.slice(1).flatMap((row) => cellAt(row, column) ?? []);
	return cells.length > 0 && cells.every(({ start, end }) => datesWithin(letter, start, end).length > 0);
}

function headOf(letter: Letter, table: Table): Head | null {
	const first = table.rows[0];
	if (first === undefined || first.cells.length < 2 || first.cells.some((cell) => cell.text.length > 60))
		return null;
	const column = (pattern: Pattern, not: readonly (number | null)[] = []): number | null =>
		first.cells.find((cell) => pattern.test(cell.text) && !not.includes(cell.column))?.column ?? null;
	const titles = first.cells.filter((cell) => HEADS.title.test(cell.text));
	const codes = titles.length > 1 ? titles[0]!.column : 0;
	const delivers = titles.length > 1 && HEADS.delivery.test(titles.at(-1)!.text);
	const named = titles.length > 1 && !delivers;
	const number = column(HEADS.number) ?? (holdsCodes(table, first, codes, named) ? codes : null);
	// «Hva», where the section is of assignments and the dates have a column.
	const subjects =
		within(table.section, "assignments", "rd-assignments") !== null && column(HEADS.deadline) !== null;
	const title =
		column(HEADS.title, [number]) ??
		(number === null && !subjects ? null : column(SUBJECT, [number])) ??
		unnamedTitle(table, first);
	const change = column(HEADS.change, [title]);
	const lead = column(HEADS.lead, [title]);
	const comment = column(HEADS.comment, [title]);
	const apart = number !== null || lead !== null || comment !== null;
	const delivery = column(HEADS.delivery, [title, number]);
	const ofAssignments =
		within(table.section, "assignments", "rd-assignments") !== null &&
		(apart || holdsDates(letter, table, delivery));
	const dues = first.cells.filter((cell) => HEADS.deadline.test(cell.text) && cell.column !== title);
	const fresh = dues.find((cell) => FRESH.test(cell.text));
	const former =
		fresh === undefined
			? undefined
			: first.cells.find((cell) => cell !== fresh && /frist(?:en)?(?![a-zß-ÿ])/i.test(cell.text));
	const deadline = (fresh ?? dues[0])?.column ?? change ?? (ofAssignments ? delivery : null);
	const dated = deadline !== null || (ofAssignments && title !== null && !WITH_ID.test(first.cells[0]!.text));
	if ((title === null && number === null) || !dated) return null;
	return {
		number,
		title,
		deadline,
		former: former?.column ?? null,
		change,
		lead,
		comment,
		urgency: column(HEADS.urgency),
		goal: column(HEADS.goal, [title]),
		delivery: delivery === deadline ? null : delivery,
	};
}

function rowAnchor(
	id: string | null,
	title: string,
	table: Table,
	row: Row,
	head: Head | null,
	dated: readonly Cell[],
): Anchor {
	const at = (column: number | null | undefined): Cell | null =>
		column === null || column === undefined ? null : cellAt(row, column);
	const own = at(head?.deadline);
	const deadline = own !== null && UNCHANGED.test(own.text) ? (at(head?.former) ?? own) : own;
	return {
		id: id === null ? null : idOf(id),
		title,
		section: homeOf(table.section),
		start: row.start,
		end: row.end,
		page: row.cells[0]!.page,
		block: null,
		closed: false,
		row,
		table,
		delivery: null,
		cells: {
			deadline: deadline === null ? dated : [deadline],
			lead: at(head?.lead),
			comment: at(head?.comment),
			change: at(head?.change),
			urgency: at(head?.urgency),
			goal: at(head?.goal),
			delivery: at(head?.delivery),
		},
	};
}

/** «2025/03»: the year before the number, which elsewhere is a year of studies or somebody's case. */
const YEAR_FIRST = /^(20[12]\d\/\d{1,2})(?:\s*[:–-]\s*|\s+|$)/u;

/** No number that is known without its column is shorter. */
const SHORTEST = 4;

/** The number that a row begins with. */
function numberOf(table: Table, row: Row, line: string): RegExpExecArray | null {
	if (line.length < SHORTEST) return null;
	const numbered = WITH_ID.exec(line);
	if (numbered !== null || row.cells.length < 2) return numbered;
	const labelled = row.cells[0]!.text.length < 40 ? LABELLED.exec(line) : null;
	if (labelled !== null || within(table.section, "assignments", "rd-assignments") === null) return labelled;
	return YEAR_FIRST.exec(line);
}

/** A row with a number of its own, in a table with or without a head. */
function numberedRow(letter: Letter, table: Table, row: Row, head: Head | null): Anchor | null {
	const first = row.cells[0]!;
	const line = oneLine(first.text.slice(0, 600));
	const match = numberOf(table, row, line);
	if (match?.[1] === undefined) return null;
	const rest = titled(line.slice(match[0].length));
	const others = row.cells.slice(1).filter((cell) => !DEPARTMENT.test(cell.text));
	const titleCell =
		head?.title === null || head === null
			? others.find((cell) => /[A-Za-zÀ-ſ]{3}/u.test(cell.text) && !DEADLINE_LEAD.test(cell.text))
			: cellAt(row, head.title);
	const own = rest.length > 8 && /[A-Za-zÀ-ſ]{4}/u.test(rest);
	const title = own || titleCell == null || titleCell === first ? rest : leadingTitle(titleCell.text);
	const dated = others.filter(
		(cell) =>
			cell !== titleCell &&
			cell.text.length < 160 &&
			(datesWithin(letter, cell.start, cell.end).length > 0 || OPEN_CELL.test(cell.text)),
	);
	return rowAnchor(match[1], title, table, row, head, dated);
}

/** «L1 Merkeplan»: a number before a title. */
const TITLE_CODE = /^(([A-ZÀ-Þ]{1,4})-?\d{1,3})[.:)]?\s+(?:[–-]\s)?(?=[A-ZÀ-Þ«])/u;

/** Every title of the table begins with the same letters and a number of its own: no «E18» by chance. */
function titlesAreCoded(table: Table, head: Head | null): boolean {
	const column = head?.title ?? null;
	if (column === null || head?.number !== null) return false;
	const titles = table.rows.slice(1).flatMap((row) => cellAt(row, column)?.text ?? []);
	const letters = new Set(titles.map((title) => TITLE_CODE.exec(title)?.[2]));
	return titles.length > 1 && letters.size === 1 && !letters.has(undefined);
}

/** Rows under a head that speaks of assignments and deadlines, numbered or not. */
function headedRow(table: Table, row: Row, head: Head, coded: boolean): Anchor | null {
	const elsewhere =
		within(table.section, "reporting", "dialogue", "budget") !== null &&
		within(table.section, "assignments", "rd-assignments") === null;
	const heading = head.title === null ? "" : (cellAt(table.rows[0]!, head.title)?.text ?? "");
	if (elsewhere && !/^(?:oppdrag|bestilling)/i.test(heading)) return null;
	const number = head.number === null ? null : cellAt(row, head.number);
	const titleCell = head.title === null ? null : cellAt(row, head.title);
	const alone = row.cells.length === 1 && table.width > 1;
	if (
		titleCell === null ||
		(alone && head.number !== null) ||
		titleCell.text.length < (number === null ? 5 : 3) ||
		/^(?:sum|totalt)(?![A-Za-zÀ-ſ])/i.test(titleCell.text)
	)
		return null;
	const match =
		(coded ? TITLE_CODE.exec(titleCell.text) : null) ??
		/^(\d{1,3}(?:\.\d{1,3})*[.):]?|[a-z][.):])\s+/i.exec(titleCell.text) ??
		DELIVERY.exec(titleCell.text);
	const beside =
		number === null || number === titleCell ? null : (DELIVERY.exec(number.text)?.[1] ?? number.text);
	const id = beside ?? match?.[1] ?? null;
	return rowAnchor(
		id === null ? null : id.replace(/^\(/u, "").replace(/(?<![.):])[.):]+$/u, ""),
		leadingTitle(titleCell.text.slice(match?.[0].length ?? 0)),
		table,
		row,
		head,
		[],
	);
}

/** A row with a date and neither number nor title: one more delivery of the row above. */
function continuedRow(table: Table, row: Row, head: Head, above: Anchor | undefined): Anchor | null {
	const at = (column: number | null): Cell | null => (column === null ? null : cellAt(row, column));
	if (
		above === undefined ||
		at(head.deadline) === null ||
		at(head.title) !== null ||
		at(head.number) !== null
	)
		return null;
	return rowAnchor(above.id, above.title, table, row, head, []);
}

/** «Oppdrag nr. | 1», «Tittel | …», «Frist | …»: the table of one assignment, its labels in the first column. */
function labelTable(table: Table): Anchor | null {
	const [first] = table.rows;
	if (table.width !== 2 || first === undefined || first.cells.length !== 2) return null;
	const [name, number] = first.cells as [Cell, Cell];
	if (
		!HEADS.number.test(name.text) ||
		!(CODE_CELL.test(number.text) || WITH_ID.exec(number.text)?.[0] === number.text)
	)
		return null;
	const under = (label: Pattern): Cell | null => {
		const row = table.rows.slice(1).find(({ cells }) => cells.length === 2 && label.test(cells[0]!.text));
		return row?.cells[1] ?? null;
	};
	const [title, deadline] = [under(TITLE_LABEL), under(HEADS.deadline)];
	if (title === null || deadline === null) return null;
	const cells = table.rows.flatMap((row) => row.cells);
	const whole = { cells, start: first.start, end: table.rows.at(-1)!.end };
	const id = number.text.replace(/(?<![.):])[.):]+$/u, "");
	const anchor = rowAnchor(id, leadingTitle(title.text), table, whole, null, [deadline]);
	return { ...anchor, cells: { ...anchor.cells, lead: under(HEADS.lead), goal: under(HEADS.goal) } };
}

/** Table rows that begin an assignment, or say more of the one above. */
export function anchorsInTables(letter: Letter): Anchor[] {
	return letter.tables.flatMap((table) => {
		const alone = labelTable(table);
		if (alone !== null) return [alone];
		const head = headOf(letter, table);
		const coded = titlesAreCoded(table, head);
		const found: Anchor[] = [];
		for (const [index, row] of table.rows.entries()) {
			const own = index === 0 ? null : head;
			const anchor =
				numberedRow(letter, table, row, own) ??
				(own === null
					? null
					: (headedRow(table, row, own, coded) ?? continuedRow(table, row, own, found.at(-1))));
			if (anchor !== null) found.push(anchor);
		}
		return found;
	});
}
