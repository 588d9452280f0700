/** What agreed differences do to the year: rows that begin, rows that change, rows that end (R2.4). Pure. */
import { oreIn } from "#base/money.ts";
import type { Place } from "#base/place.ts";
import type { Reading } from "#letters/read";
import { type Making, rowsOf, type YearRows } from "./acceptance.ts";
import { type Change, type Compared, daysWritten, type StandingYear } from "./comparison.ts";

/** A row that gets other values, by the columns' names. */
export interface ChangedRow {
	readonly of: Compared;
	readonly id: string;
	readonly columns: Readonly<Record<string, string | number | null>>;
	readonly words: readonly Place[];
}

/** A row that is not in force any more, with the letter's words that end it; none where it says nothing. */
export interface EndedRow {
	readonly of: Compared | "deadline";
	readonly id: string;
	readonly words: readonly Place[];
}

/** Everything that is to be done. */
export interface Effects {
	readonly added: YearRows;
	readonly changed: readonly ChangedRow[];
	readonly ended: readonly EndedRow[];
}

/** What is done where somebody agrees to some of the differences between the year and a letter. */
export function effectsOf(
	agreed: readonly Change[],
	year: StandingYear,
	letter: Reading,
	making: Making,
): Effects {
	const all = rowsOf(letter, making);
	const isNew = (of: Compared) => {
		const places = new Set(
			agreed.filter((change) => change.of === of && change.standing === null).map(({ at }) => at),
		);
		return ({ place }: { readonly place: number }): boolean => places.has(place);
	};
	const changes = agreed.filter(({ standing }) => standing !== null);
	const deadlines = changes.flatMap((change) => deadlinesOf(change, year, all, making));
	return {
		added: addedOf(
			all,
			isNew,
			deadlines.flatMap(({ added }) => added),
		),
		changed: changes.flatMap((change) => changedRow(change, making.letterId)),
		ended: [
			...changes
				.filter(({ difference }) => difference === "ended" || difference === "gone")
				.map((change) => ({ of: change.of, id: change.standing!, words: placesOf(change, making.letterId) })),
			...deadlines.flatMap(({ ended }) => ended.map((id) => ({ of: "deadline" as const, id, words: [] }))),
		],
	};
}

type Deadlines = YearRows["plan"]["deadlines"];

function addedOf(
	{ plan, budget, meetings, reports }: YearRows,
	isNew: (of: Compared) => (row: { readonly place: number }) => boolean,
	moved: Deadlines,
): YearRows {
	const assignments = plan.assignments.filter(isNew("assignment"));
	const duties = plan.duties.filter(isNew("duty"));
	const owners = new Set([...assignments, ...duties].map(({ id }) => id));
	const earmarks = budget.earmarks.filter(isNew("earmark"));
	const kept = new Set(earmarks.map(({ id }) => id));
	return {
		plan: {
			goals: plan.goals.filter(isNew("goal")),
			indicators: plan.indicators.filter(isNew("indicator")),
			assignments,
			duties,
			deadlines: [
				...plan.deadlines.filter((row) => owners.has(row.assignment_id ?? row.duty_id ?? "")),
				...moved,
			],
		},
		budget: {
			allotments: budget.allotments.filter(isNew("allotment")),
			// A part whose whole nobody agreed to stands by itself.
			earmarks: earmarks.map((row) => ({
				...row,
				part_of: row.part_of !== null && kept.has(row.part_of) ? row.part_of : null,
			})),
			authorisations: budget.authorisations.filter(isNew("authorisation")),
		},
		meetings: meetings.filter(isNew("meeting")),
		reports: reports.filter(isNew("report")),
	};
}

/** The columns that hold the fields of a comparison, and how their values are kept. */
const COLUMNS: Readonly<Record<string, readonly [string, (after: string) => string | number]>> = {
	text: ["text", (after) => after],
	title: ["title", (after) => after],
	name: ["name", (after) => after],
	purpose: ["purpose", (after) => after],
	description: ["description", (after) => after],
	goal: ["goal", (after) => after],
	target: ["target", (after) => after],
	lead: ["lead", (after) => after],
	actor: ["actor", (after) => after],
	modality: ["modality", (after) => after],
	recurrence: ["recurrence", (after) => after],
	every: ["every", (after) => after],
	due: ["due", (after) => after],
	asOf: ["as_of", (after) => after],
	period: ["period", (after) => after],
	amount: ["amount_ore", (after) => String(oreIn(after))],
	limit: ["limit_ore", (after) => String(oreIn(after))],
	limitPercent: ["limit_percent", Number],
};

/** The letter's words of a difference, as places in it. */
const placesOf = ({ words }: Change, letterId: string): readonly Place[] =>
	words.after.map(({ start, end, page = null }) => ({ document: letterId, start, end, page }));

function changedRow(change: Change, letterId: string): ChangedRow[] {
	const { of, standing, fields } = change;
	if (standing === null || fields.length === 0) return [];
	const columns = fields.flatMap(({ field, after }) => {
		const column = COLUMNS[field];
		return column === undefined ? [] : [[column[0], after === null ? null : column[1](after)] as const];
	});
	const words = placesOf(change, letterId);
	return [{ of, id: standing, columns: Object.fromEntries(columns), words }];
}

/** The deadlines of a standing assignment that end, and those that begin in their place. */
function deadlinesOf(
	{ of, standing, fields, at }: Change,
	year: StandingYear,
	all: YearRows,
	{ newId }: Making,
): { added: Deadlines; ended: readonly string[] }[] {
	const change = fields.find(({ field }) => field === "deadlines");
	const row = year.assignments.find(({ id }) => id === standing);
	if (of !== "assignment" || change === undefined || row === undefined || at === null) return [];
	const after = new Set((change.after ?? "").split("; "));
	const told = all.plan.assignments[at]?.id;
	const before = new Set(row.deadlines.flatMap(daysWritten));
	const ended = row.deadlines.filter((deadline) => daysWritten(deadline).some((day) => !after.has(day)));
	const added = all.plan.deadlines
		.filter((deadline) => deadline.assignment_id === told)
		.filter((deadline) => daysWritten(deadline).some((day) => after.has(day) && !before.has(day)));
	return [
		{
			ended: ended.map(({ id }) => id),
			added: added.map((deadline) => ({
				...{ ...deadline, id: newId(), assignment_id: row.id },
				label: deadline.label ?? labelOfMoved(deadline.part, ended, added),
			})),
		},
	];
}

interface Labelled {
	readonly part: string | null;
	readonly label: string | null;
}

/** What is due on a day that a letter moves is what was due before, where one deadline alone came in place of another. */
function labelOfMoved(
	part: string | null,
	ended: readonly Labelled[],
	added: readonly Labelled[],
): string | null {
	const [gone, come] = [ended, added].map((all) => all.filter((deadline) => deadline.part === part));
	return gone?.length === 1 && come?.length === 1 ? (gone[0]?.label ?? null) : null;
}
