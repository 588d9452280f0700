/** What a steward may ask of the agencies that the ministry steers. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { LetterFate } from "../fate/fate.contract.ts";
import { OVERSEERS } from "./agencies.ts";

const DueRow = z
	.object({
		key: z.string(),
		day: z.iso.date(),
		is: z.enum(["report", "meeting", "assignment", "duty"]),
		name: z.string(),
		label: z.string().nullable(),
		part: z.string().nullable().meta({ description: "The part of the assignment." }),
		year: z.int(),
		assignment: z
			.string()
			.nullable()
			.meta({ description: "The assignment's number; null for what is none." }),
	})
	.meta({ id: "DueRow", description: "Something that must be done or happens by a day." });

/** An agency as its steward oversees it. */
export const AgencyRow = z
	.object({
		id: z.uuid(),
		name: z.string(),
		shortName: z.string(),
		year: z
			.int()
			.nullable()
			.meta({ description: "The last year that its letters are about; null without any." }),
		letters: z
			.array(LetterFate)
			.meta({ description: "What became of that year's letters, the last come first." }),
		open: z.int().min(0).meta({ description: "Questions about any letter that wait for an answer." }),
		next: z.array(DueRow).meta({ description: "What is due next." }),
	})
	.meta({
		id: "AgencyRow",
		description: "An agency with what became of its letters and what it is due to do.",
	});
export type AgencyRow = z.output<typeof AgencyRow>;

/** The agencies in whose space the one who asks is steward, wherever they act just now. */
export const agencyList = view({
	name: "agency.list",
	path: "/api/agencies",
	input: z.object({}),
	output: z.object({
		agencies: z.array(AgencyRow),
		today: z.iso.date().meta({ description: "The day by the program's clock." }),
	}),
	who: OVERSEERS,
	rule: "R14.8",
	summary: {
		nb: "Etatene du styrer: brevene, spørsmålene og de neste fristene",
		nn: "Etatane du styrer: breva, spørsmåla og dei neste fristane",
		en: "The agencies that you steer: letters, questions and the next deadlines",
	},
});
