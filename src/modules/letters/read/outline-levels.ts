import type { SectionKind } from "./lexicon/sections.ts";
import type { Section } from "./section.ts";
import {
	CHAPTER,
	ITEM,
	isInCapitals,
	isSideHeading,
	LETTERED_CHAPTER,
	namesAnAssignment,
} from "./section-headings.ts";

/** A heading whose level is to be told. */
export interface Heading {
	readonly title: string;
	readonly number: string | null;
	readonly kind: SectionKind;
	/** The level that the file gives it; 0 where it gives none. */
	readonly file: number;
	/** It opens an annex or a part. */
	readonly part: boolean;
	/** What stands right under the heading before it is to be done by a day. */
	readonly afterOrders: boolean;
}

/** The levels of the headings that are open where the walk through a letter has come; 0 where none is. */
export interface Place {
	part: number;
	/** The last numbered heading's. */
	numbered: number;
	/** The last chapter's number; 0 where the part has had none. */
	chapterNumber: number;
	/** The number of the last heading that the file does not tell and that is counted within its section; 0 where there is none. */
	inner: number;
	/** Chapters bear letters: there has been a "B.2". */
	lettered: boolean;
	goal: number;
	/** The last budget chapter's. */
	chapter: number;
	/** The last heading's that had neither number nor anything else of these. */
	plain: number;
	/** The last unnumbered heading's right under a heading of goals, which may be a goal itself; and its level in the file. */
	unnamedGoal: number;
	unnamedGoalInFile: number;
	/** An unnumbered heading of assignments, under which unnumbered assignments may stand. */
	assignments: number;
	/** The file's own levels of the goal's and the assignments' headings, and whether the goal's is all in capitals. */
	goalInFile: number;
	goalInCapitals: boolean;
	assignmentsInFile: number;
	/** The assignments' heading has had a heading under it. */
	nested: boolean;
}

export function startingPlace(): Place {
	return {
		part: 0,
		numbered: 0,
		chapterNumber: 0,
		inner: 0,
		lettered: false,
		goal: 0,
		chapter: 0,
		plain: 0,
		unnamedGoal: 0,
		unnamedGoalInFile: 0,
		assignments: 0,
		goalInFile: 0,
		goalInCapitals: false,
		assignmentsInFile: 0,
		nested: false,
	};
}

const NOTHING_OPEN = {
	goal: 0,
	chapter: 0,
	plain: 0,
	unnamedGoal: 0,
	assignments: 0,
	nested: false,
} as const;
const JUDGES_GOALS = new Set<SectionKind>(["indicators", "key-figures", "assignments"]);

/** What can stand under a goal; a heading of another known kind ends the goal. */
const OF_A_GOAL = new Set<SectionKind>([
	"other",
	"background",
	"goals",
	"indicators",
	"key-figures",
	"assignments",
	"rd-assignments",
]);
const OF_THE_BUDGET = new Set<SectionKind>(["other", "budget"]);
const ASSIGNMENTS = new Set<SectionKind>(["assignments", "rd-assignments"]);

function placeGoal(place: Place, { title, file }: Heading): number {
	const sub = /^(?:del|under|resultat)mål/i.test(title);
	Object.assign(place, NOTHING_OPEN);
	place.goal = Math.max(place.part, place.numbered) + (sub ? 2 : 1);
	place.goalInFile = file;
	place.goalInCapitals = isInCapitals(title);
	return place.goal;
}

/** Whether an unnumbered heading leaves the goal that is open. */
function leavesGoal(place: Place, { title, kind, file }: Heading): boolean {
	if (!OF_A_GOAL.has(kind)) return true;
	const known = file > 0 && place.goalInFile > 0;
	if (kind === "other") return isInCapitals(title) || (known && file <= place.goalInFile);
	return (isInCapitals(title) && !place.goalInCapitals) || (known && file < place.goalInFile);
}

/** Nothing stands under the assignments' heading yet but words that lead to what follows. */
function bare(current: Section): boolean {
	return (
		ASSIGNMENTS.has(current.kind) &&
		!namesAnAssignment(current.name) &&
		current.blocks.length <= 2 &&
		current.blocks.every((block) => block.role === "paragraph" && block.cell === null)
	);
}

/** Whether an unnumbered heading that says nothing of itself is an assignment under the heading of assignments. */
function isUnderAssignments(place: Place, heading: Heading, current: Section): boolean {
	const own = namesAnAssignment(heading.title);
	if (place.assignments === 0 || (heading.kind !== "other" && !own)) return false;
	if (own) return true;
	if (isInCapitals(heading.title)) return false;
	if (heading.file > 0 && place.assignmentsInFile > 0 && heading.file !== place.assignmentsInFile)
		return heading.file > place.assignmentsInFile;
	return place.nested || (!heading.afterOrders && bare(current));
}

function placePlain(place: Place, heading: Heading, current: Section): number {
	const { title, kind } = heading;
	if (place.goal > 0 && leavesGoal(place, heading)) place.goal = 0;
	if (!OF_THE_BUDGET.has(kind) || isInCapitals(title)) place.chapter = 0;
	const base = Math.max(place.part, place.numbered, place.goal);
	if (CHAPTER.test(title) && !ITEM.test(title)) {
		Object.assign(place, NOTHING_OPEN, { goal: place.goal, chapter: base + 1 });
		return place.chapter;
	}
	const under = Math.max(base, place.chapter) + 1;
	if (ITEM.test(title)) return under;
	if (isUnderAssignments(place, heading, current)) {
		place.nested = true;
		place.plain = place.assignments + 1;
		return place.plain;
	}
	return placeBeside(place, heading, current, under);
}

/** The level of an unnumbered heading; under one without number that stands right under a heading of goals where it tells what that is judged by. */
function placeBeside(place: Place, heading: Heading, current: Section, beside: number): number {
	const { title, kind, file } = heading;
	const free = place.numbered === 0 && place.goal === 0 && place.chapter === 0;
	const level = free ? Math.max(beside, underUnnumberedGoals(heading, current)) : beside;
	if (kind === "other" && goalsOver(current, level)) {
		place.unnamedGoal = level;
		place.unnamedGoalInFile = file;
	} else if (!JUDGES_GOALS.has(kind)) place.unnamedGoal = 0;
	const deeper = file === 0 || place.unnamedGoalInFile === 0 || file > place.unnamedGoalInFile;
	const below = JUDGES_GOALS.has(kind) && place.unnamedGoal === level && deeper;
	const under = below ? level + 1 : level;
	place.assignments = ASSIGNMENTS.has(kind) && !namesAnAssignment(title) ? under : 0;
	place.assignmentsInFile = file;
	place.nested = false;
	place.plain = under;
	return under;
}

/** The level under an unnumbered heading of goals that the file, or capitals, sets above this heading; 0 where none is. */
function underUnnumberedGoals({ title, kind, file }: Heading, current: Section): number {
	if (!OF_A_GOAL.has(kind)) return 0;
	let under = 0;
	for (let one: Section | null = current; one !== null; one = one.parent) {
		const over = one.heading?.role === "heading" ? one.heading.level : 0;
		const above =
			file > 0 && over > 0 ? over < file : file === 0 && isInCapitals(one.title) && !isInCapitals(title);
		if (above && under === 0) under = one.level + 1;
		if (one.kind === "goals" && one.number === null) return above ? under : 0;
	}
	return 0;
}

/** Whether a heading of the level would stand right under a heading of goals. */
function goalsOver(current: Section, level: number): boolean {
	let over: Section | null = current;
	while (over !== null && over.level >= level) over = over.parent;
	return over?.kind === "goals";
}

/** "1. …" after the second chapter begins no chapter: it is the only item of a list. */
export function startsOver(place: Place, number: string | null): boolean {
	return number === "1" && place.chapterNumber > 1;
}

/**
 * What a heading's level is: numbers first, then what kind of heading it is. `current` is the section
 * that is open before it. Changes `place` to where the walk stands after the heading.
 */
export function placeHeading(place: Place, heading: Heading, current: Section): number {
	const { title, number, kind, part } = heading;
	if (part) {
		Object.assign(place, NOTHING_OPEN, { part: 1, numbered: 0, chapterNumber: 0, lettered: false });
		return 1;
	}
	const opensChapter = number !== null && place.goal === 0 && number === String(place.chapterNumber + 1);
	if (kind === "goal" && !opensChapter && !(number?.includes(".") ?? false)) return placeGoal(place, heading);
	if (number !== null && /^\d/u.test(number)) {
		Object.assign(place, NOTHING_OPEN, { inner: 0 });
		place.numbered = place.part + number.split(".").length;
		place.chapterNumber = Number.parseInt(number, 10);
		return place.numbered;
	}
	if (number?.includes(".") === true) {
		Object.assign(place, NOTHING_OPEN, { lettered: true });
		place.numbered = place.part + number.split(".").length;
		return place.numbered;
	}
	if (place.lettered && LETTERED_CHAPTER.test(title)) {
		Object.assign(place, NOTHING_OPEN);
		place.numbered = place.part + 1;
		return place.numbered;
	}
	if (isSideHeading(title))
		return Math.max(place.part, place.numbered, place.goal, place.chapter, place.plain) + 1;
	return placePlain(place, heading, current);
}
