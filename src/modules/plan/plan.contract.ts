/** What may be asked of a year's plan: its goals with their indicators, its assignments, its duties. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { yearAsked } from "#base/year.ts";
import { YEAR_MEMBERS } from "#base/year-members.ts";

const words = z.array(Place).meta({ description: "The words that ordered it." });
const day = z.iso.date().nullable();

/** A day by which something must be done; null where the letter's date does not exist or is to be agreed. */
export const DeadlineRow = z
	.object({
		id: z.uuid(),
		part: z.string().nullable().meta({ description: "The part of the assignment whose deadline it is." }),
		day,
		label: z.string().nullable(),
		text: z.string().meta({ description: "As the letter writes it." }),
	})
	.meta({ id: "DeadlineRow" });

export const IndicatorRow = z
	.object({
		id: z.uuid(),
		number: z.string(),
		text: z.string(),
		goal: z.string().nullable(),
		target: z
			.string()
			.nullable()
			.meta({ description: "Null where the letter sets none, never nought (R2.6)." }),
		kind: z.enum(["indicator", "key-figure"]),
		results: z.array(z.object({ label: z.string(), value: z.string() })),
		words,
	})
	.meta({ id: "IndicatorRow" });

export const GoalRow = z
	.object({ id: z.uuid(), number: z.string(), text: z.string(), parent: z.string().nullable(), words })
	.meta({ id: "GoalRow" });

export const AssignmentRow = z
	.object({
		id: z.uuid(),
		number: z.string(),
		title: z.string(),
		kind: z.enum(["new", "carried-over", "revised", "rd", "rd-bound"]),
		goal: z.string().nullable(),
		lead: z.string().nullable(),
		participants: z.array(z.string()),
		background: z.string().nullable(),
		description: z.string().nullable(),
		financing: z.string().nullable(),
		openEnded: z.string().nullable(),
		parts: z.array(z.object({ id: z.string(), title: z.string().nullable(), lead: z.string().nullable() })),
		deadlines: z.array(DeadlineRow),
		words,
	})
	.meta({ id: "AssignmentRow" });

export const DutyRow = z
	.object({
		id: z.uuid(),
		number: z.string(),
		text: z.string(),
		actor: z.string().nullable(),
		coActors: z.array(z.string()),
		modality: z.enum(["must", "must-not", "should", "may", "asked", "expected"]),
		action: z.string(),
		recurrence: z.enum(["continuous", "month", "quarter", "third", "half-year", "year", "event"]).nullable(),
		goal: z.string().nullable(),
		assignment: z.string().nullable(),
		heading: z.array(z.string()),
		deadlines: z.array(DeadlineRow),
		words,
	})
	.meta({ id: "DutyRow" });

const today = z.iso
	.date()
	.meta({ description: "The day by the program's clock, from which deadlines are told." });

const common = { input: yearAsked, who: YEAR_MEMBERS } as const;

/** The year's goals, and the indicators under them. */
export const goalList = view({
	...common,
	name: "goal.list",
	path: "/api/goals",
	output: z.object({ goals: z.array(GoalRow), indicators: z.array(IndicatorRow) }),
	rule: "R2.6",
	summary: {
		nb: "Årets mål og styringsparametere",
		nn: "Måla og styringsparametrane for året",
		en: "The year's goals and indicators",
	},
});

/** The year's assignments with parts and deadlines. */
export const assignmentList = view({
	...common,
	name: "assignment.list",
	path: "/api/assignments",
	output: z.object({ assignments: z.array(AssignmentRow), today }),
	rule: "R2.7",
	summary: {
		nb: "Årets oppdrag med frister",
		nn: "Oppdraga for året med fristar",
		en: "The year's assignments",
	},
});

/** Everything that somebody must, must not, may or is asked to do in the year. */
export const dutyList = view({
	...common,
	name: "duty.list",
	path: "/api/duties",
	output: z.object({ duties: z.array(DutyRow), today }),
	rule: "R3.1",
	summary: { nb: "Årets krav", nn: "Krava for året", en: "The year's requirements" },
});
