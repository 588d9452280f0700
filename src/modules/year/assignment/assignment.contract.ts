/** What may be asked of one assignment. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { yearAsked } from "#base/year.ts";
import { AllotmentRow, EarmarkRow } from "#budget";
import { AssignmentRow, DutyRow, GoalRow } from "#plan";
import { YEAR_READERS } from "../acceptance.ts";
import { PASSED } from "../passed.ts";
import { ChangeRow } from "../year.contract.ts";

/** What a letter did to an assignment when somebody accepted it. */
export const AssignmentChangeRow = z
	.object({
		id: z.uuid().meta({ description: "The acceptance's id." }),
		letter: z.object({ id: z.uuid(), title: z.string(), dated: z.iso.date().nullable() }),
		acceptedAt: z.iso.datetime({ offset: true }),
		acceptedBy: z.string().nullable().meta({ description: "The person's name; null where erased." }),
		difference: z.enum(PASSED),
		fields: ChangeRow.shape.fields,
		words: z.array(Place).meta({ description: "The words that it came with." }),
	})
	.meta({ id: "AssignmentChangeRow" });

/** One assignment with all that it stands on, and what the letters have done to it. */
export const assignmentShow = view({
	name: "assignment.show",
	path: "/api/years/:year/assignments/:number",
	input: yearAsked.extend({
		number: z
			.string()
			.min(1)
			.max(200)
			.meta({ description: "The assignment's number, as the letter writes it." }),
	}),
	output: z.object({
		assignment: AssignmentRow,
		isInForce: z.boolean().meta({ description: "False where a letter has ended it." }),
		goal: GoalRow.nullable().meta({ description: "The goal that it serves, where the year has it." }),
		duties: z.array(DutyRow).meta({ description: "What the letters say that somebody must do in it." }),
		allotments: z
			.array(AllotmentRow)
			.meta({ description: "Money that the letter allots in the assignment's words." }),
		earmarks: z
			.array(EarmarkRow)
			.meta({ description: "Money that the letter binds in the assignment's words." }),
		changes: z
			.array(AssignmentChangeRow)
			.meta({ description: "What each letter did to it, the first first." }),
		today: z.iso.date().meta({ description: "The day by the program's clock." }),
	}),
	who: YEAR_READERS,
	rule: "R2.7",
	summary: {
		nb: "Et oppdrag, det det står på, og hva brevene har endret ved det",
		nn: "Eit oppdrag, det det står på, og kva breva har endra ved det",
		en: "An assignment, what it stands on, and what the letters have changed in it",
	},
});
