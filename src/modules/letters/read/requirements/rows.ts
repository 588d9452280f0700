import type { Actors } from "../actors.ts";
import { givesWay, isHandedOver } from "../assignments/deadlines.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import type { Block } from "../document.ts";
import type { Goals } from "../goals.ts";
import { datesWithin, type Letter, sectionAt, sourceOf } from "../letter.ts";
import { DELIVERS, RESPECTIVELY } from "../lexicon/dates.ts";
import { alternatives } from "../lexicon/words.ts";
import { pathOf, type Section } from "../outline.ts";
import type { Deadline, Requirement, SetAside } from "../reading.ts";
import type { Span } from "../sentences.ts";
import { actionOf } from "./action.ts";
import type { Modal, modalsOf } from "./modal.ts";
import { recurrenceOf } from "./recurrence.ts";
import type { Subject } from "./subject.ts";

/** A sentence or list item that holds binding words but is no requirement, with the reason. */
export interface SetAsideSentence extends Span {
	readonly reason: SetAside;
}

/** What the requirements stand on. */
export interface Known {
	readonly letter: Letter;
	readonly actors: Actors;
	readonly goals: Goals;
	readonly assignments: readonly FoundAssignment[];
	/** Blocks that are goals or indicators: their «skal» binds nobody. */
	readonly aims: ReadonlySet<Block>;
	/** Blocks in columns of tables that hold a task each. */
	readonly tasks: ReadonlySet<Block>;
	readonly modals: ReturnType<typeof modalsOf>;
}

/** A binding word with the one whom it binds. */
export interface Bond {
	readonly modal: Modal;
	readonly subject: Subject;
}

const MINISTRY_DUTY = /departementets|AIDs/u;

/** «skal leveres medio juni», «sendes 30. mai»: the day straight after the verb. */
const HANDED = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(DELIVERS, { nb: ["utbetales", "meldes", "være i", "være"], nn: ["utbetalast", "meldast", "vere i", "vere"] })}\\s(?:(?:til|for)\\s(?!departement)[a-zß-ÿ]{4,20}\\s)?(?:til\\s)?(?:departementet\\s(?:i\\shende\\s)?)?(?:i\\s)?(?:${alternatives(RESPECTIVELY)}\\s)?$`,
	"i",
);
const NAMES_DEADLINE = /^frist/i;

/** The dates by which the sentence is to be fulfilled; all of them where it says nothing but a deadline. */
function deadlinesOf(letter: Letter, span: Span, dated: boolean): readonly Deadline[] {
	return datesWithin(letter, span.start, span.end)
		.filter((mention, index, all) => !givesWay(letter.text, mention, all[index + 1]))
		.filter(
			(mention) =>
				dated ||
				mention.lead === "by" ||
				mention.lead === "before" ||
				(mention.lead === "none" &&
					(HANDED.test(letter.text.slice(span.start, mention.start)) ||
						isHandedOver(letter.text, mention, span.start))),
		)
		.map((mention) => ({ date: mention.day, text: letter.text.slice(mention.start, mention.end) }));
}

/** The rows as they are found, and what is left out of them and why. */
export class Rows {
	readonly list: Requirement[] = [];
	readonly setAside: SetAsideSentence[] = [];
	private readonly paths = new Map<Section, readonly string[]>();
	private readonly places: readonly {
		readonly start: number;
		readonly end: number;
		readonly one: FoundAssignment;
	}[];

	constructor(private readonly known: Known) {
		this.places = known.assignments.flatMap((one) =>
			one.assignment.sources.map(({ start, end }) => ({ start, end, one })),
		);
	}

	/** The assignment that treats a place, if any. */
	assignmentAt(at: number): FoundAssignment | undefined {
		return this.places.find((place) => place.start <= at && at < place.end)?.one;
	}

	private pathOf(section: Section): readonly string[] {
		const before = this.paths.get(section);
		if (before !== undefined) return before;
		const path = pathOf(section);
		this.paths.set(section, path);
		return path;
	}

	add(span: Span, block: Block, { modal, subject }: Bond): void {
		const { letter, actors, goals } = this.known;
		const text = letter.text.slice(span.start, span.end);
		const section = sectionAt(letter, block);
		const ministryDuty = subject.name === null && MINISTRY_DUTY.test(section.title);
		const assignment = this.assignmentAt(span.start)?.assignment;
		const action = actionOf(text, modal.voice === undefined ? modal.end : modal.start);
		const row = {
			id: String(this.list.length + 1),
			text,
			actor: subject.name ?? (ministryDuty ? actors.sender : actors.recipient),
			modality: modal.modality,
			action,
			deadlines: deadlinesOf(
				letter,
				span,
				modal.voice !== undefined && NAMES_DEADLINE.test(text.slice(modal.start)),
			),
			recurrence: recurrenceOf(text, action),
			goal: assignment?.goal ?? goals.under(section),
			assignment: assignment?.id ?? null,
			heading: this.pathOf(section),
			source: sourceOf({ start: span.start, end: span.end, page: block.page }),
		};
		this.list.push(subject.others.length === 0 ? row : { ...row, coActors: subject.others });
	}

	leave(span: Span, reason: SetAside): void {
		this.setAside.push({ start: span.start, end: span.end, reason });
	}
}
