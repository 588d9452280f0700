/** What may be done in a review, and why not: rules as functions of the review and the step. */
import { denied, granted, type Result } from "#base/result.ts";
import { denialTexts } from "../refusal.texts.ts";
import { isAboutWords } from "./gathered.ts";
import { awaits, type Item, type ItemStatus, type Review, stands, touchedBy } from "./review.ts";
import { type MadeRow, type Seen, type Step, type Taken, turns } from "./step.ts";
import type { ThingKind } from "./things.ts";

const RULE = "R2.13";
const no = (name: keyof typeof denialTexts): Result<never> => denied(name, RULE, denialTexts[name].nb);

/** A row that somebody has touched since the person saw it. */
export interface StaleRow {
	readonly key: string;
	/** The version that the person saw. */
	readonly seen: number;
	/** The version that holds. */
	readonly version: number;
	readonly last: Taken | null;
}

/** The rows of a step that are not any more as the person saw them; unknown ones are left to the rules. */
export function staleRows(review: Review, step: Step): readonly StaleRow[] {
	if (turns(step)) return [];
	return step.rows.flatMap(({ key, version: seen }) => {
		const item = review.items.get(key);
		if (item === undefined || item.version === seen) return [];
		return [{ key, seen, version: item.version, last: item.last }];
	});
}

/** Whether the words that rows are made of, or that are asked about, stand in a letter's text of so many characters. */
export function wordsStandIn(step: Step, length: number): Result<Step> {
	const sources =
		step.do === "make"
			? step.by.flatMap((row) => row.sources)
			: step.do === "ask"
				? (step.sources ?? [])
				: [];
	return sources.every(({ start, end }) => start < end && end <= length)
		? granted(step)
		: no("WordsAreNotInTheLetter");
}

/** Whether a step may be taken in a review as it stands. */
export function mayTake<Each extends Taken>(review: Review, taken: Each): Result<Each> {
	const { id, step, person } = taken;
	if (review.byId.has(id)) return no("StepIsTakenAlready");
	const decision = turns(step) ? turning(review, step, person) : fitting(review, step);
	return decision.ok ? granted(taken) : decision;
}

/** Whether a step fits the rows as they stand. */
function fitting(review: Review, step: Exclude<Step, Turn>): Result<Step> {
	if (new Set(step.rows.map(({ key }) => key)).size < step.rows.length) return no("RowIsNamedTwice");
	if (step.do === "ask" && (step.rows.length === 1) === (step.sources !== undefined)) {
		return no("QuestionIsAboutOneThing");
	}
	if (step.do === "unask" && !isGathered(review, step)) return no("QuestionIsNotGathered");
	const items = itemsOf(review, step.rows);
	if (items === null) return no("RowIsNotThere");
	const refusal = REFUSALS[step.do];
	const lets = items.every((item) => refusal.lets(item, step));
	return lets && (step.do !== "make" || makesSense(items, step.by)) ? granted(step) : no(refusal.name);
}

/**
 * What rows may be made of: words of the letter that are no row, one row that becomes several, or several of
 * one kind that become one.
 */
function makesSense(items: readonly Item[], by: readonly MadeRow[]): boolean {
	if (items.every(({ thing }) => !isRowKind(thing.is))) return by.length > 0;
	if (items.length === 1) return by.length > 1;
	return by.length === 1 && items.every(({ thing }) => thing.is === by[0]?.kind);
}

function itemsOf(review: Review, rows: readonly Seen[]): readonly Item[] | null {
	const items = rows.flatMap(({ key }) => review.items.get(key) ?? []);
	return items.length === rows.length ? items : null;
}

interface Refusal {
	readonly name: keyof typeof denialTexts;
	/** Whether the row lets the step be taken. */
	lets(item: Item, step: Step): boolean;
}

const isFinding = ({ thing }: Item): boolean => thing.is === "finding";
/** A finding is answered, and a sentence outside of all rows is set aside or made a row. */
const isRowKind = (kind: ThingKind): boolean => !["finding", "open", "aside"].includes(kind);
const isRow = ({ thing }: Item): boolean => isRowKind(thing.is);
const STANDING: readonly ItemStatus[] = ["read", "accepted", "changed", "added"];
const isStanding = ({ status }: Item): boolean => STANDING.includes(status);

const REFUSALS: Readonly<Record<Exclude<Step["do"], "undo" | "redo">, Refusal>> = {
	accept: { name: "OnlyRowsThatAwaitAreAccepted", lets: (item) => isRow(item) && awaits(item) },
	"set-aside": {
		name: "OnlyStandingRowsAreSetAside",
		lets: (item) => (isRow(item) || item.thing.is === "open") && isStanding(item),
	},
	reopen: {
		name: "OnlyReviewedRowsAreOpenedAgain",
		lets: ({ status }) => status !== "read" && status !== "replaced",
	},
	edit: {
		name: "OnlyStandingRowsAreChanged",
		lets: (item, step) => isStanding(item) && step.do === "edit" && step.change.kind === item.thing.is,
	},
	make: {
		name: "RowsAreMadeOfWhatStands",
		lets: (item) => item.thing.is !== "finding" && isStanding(item),
	},
	ask: { name: "WhatIsReplacedIsNotAskedAbout", lets: stands },
	unask: { name: "QuestionIsNotGathered", lets: () => true },
	leave: { name: "OnlyFindingsAreLeft", lets: isFinding },
};

/** Whether a question is gathered, and is about the row that the step names, if it names one. */
function isGathered({ questions }: Review, { question, rows }: Extract<Step, { do: "unask" }>): boolean {
	return questions.has(question) && (isAboutWords(question) ? rows.length === 0 : rows[0]?.key === question);
}

type Turn = Extract<Step, { do: "undo" | "redo" }>;

/** Everybody takes back and does again their own steps, as long as nobody has gone on with the same rows. */
function turning(review: Review, step: Turn, person: string): Result<Step> {
	const meant = review.byId.get(step.step);
	if (meant === undefined || turns(meant.step)) return no("StepIsNotThere");
	if (meant.person !== person) return no("StepIsSomebodyElses");
	if (review.undone.has(meant.id) !== (step.do === "redo")) {
		return no(step.do === "undo" ? "StepIsUndoneAlready" : "StepHoldsAlready");
	}
	const blocking = laterOnSameRows(review, meant);
	if (blocking === null) {
		// What it stood on may have been taken back meanwhile.
		const fits = step.do === "undo" || fitting(review, meant.step).ok;
		return fits ? granted(step) : no("StepFitsNoMore");
	}
	const { person: by, at } = blocking;
	return denied("RowsWereTouchedSince", RULE, denialTexts.RowsWereTouchedSince.nb, { by, at });
}

/** The last step that holds and was taken after this one on a row that it touched; null where there is none. */
export function laterOnSameRows({ steps, undone, byId }: Review, taken: Taken): Taken | null {
	const own = new Set(touchedBy(taken, byId));
	const later = steps.slice(steps.indexOf(taken) + 1);
	return (
		later.findLast(
			(each) =>
				!turns(each.step) && !undone.has(each.id) && touchedBy(each, byId).some((key) => own.has(key)),
		) ?? null
	);
}
