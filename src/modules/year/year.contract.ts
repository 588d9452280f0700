/** What may be asked of the year: which letters it stands on, and what it comes to. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { yearAsked } from "#base/year.ts";
import { ACCEPTANCE_STATES, LETTERS_SEEN, YEAR_KEEPERS, YEAR_READERS } from "./acceptance.ts";
import { COMPARED, DIFFERENCES } from "./comparison.ts";
import { PASSED } from "./passed.ts";

/** Whose acceptance another person confirmed. */
const Proposed = z
	.object({ name: z.string().nullable().meta({ description: "Null where the person is erased." }) })
	.nullable()
	.meta({ description: "Who accepted first, where another person confirmed it." });

/** A letter that was accepted for a year. */
export const Acceptance = z
	.object({
		id: z.uuid(),
		version: z.int().min(1).meta({ description: "Goes into If-Match when the acceptance is taken back." }),
		state: z.enum(ACCEPTANCE_STATES),
		letterId: z.uuid(),
		readerVersion: z.string().meta({ description: "The reader whose reading was reviewed and accepted." }),
		title: z.string(),
		dated: z.iso.date().nullable(),
		acceptedAt: z.iso.datetime({ offset: true }),
		acceptedBy: z.string().nullable().meta({ description: "The person's name; null where erased." }),
		proposed: Proposed,
	})
	.meta({ id: "Acceptance" });

/** Makes a letter of allocation the year, all of it in one transaction. */
export const yearAccept = action({
	name: "year.accept",
	path: "/api/years/accept",
	input: z.object({ id: z.uuid().meta({ description: "The letter's id." }) }),
	output: z.object({
		id: z.uuid().meta({ description: "The id of the acceptance, or of the proposal that waits." }),
		year: z.int(),
		isWaiting: z.boolean().meta({ description: "It waits for a second person, and is not the year yet." }),
	}),
	who: YEAR_KEEPERS,
	states: ["in-use"],
	rule: "R2.2",
	summary: {
		nb: "Godta et tildelingsbrev: det blir året",
		nn: "Godta eit tildelingsbrev: det blir året",
		en: "Accept a letter of allocation: it becomes the year",
	},
});

/** Undoes `year.accept` while nothing stands on it. */
export const yearTakeBack = action({
	name: "year.takeBack",
	path: "/api/years/take-back",
	input: z.object({ id: z.uuid().meta({ description: "The acceptance's id." }) }),
	output: z.object({ id: z.uuid(), version: z.int().min(1), state: z.enum(ACCEPTANCE_STATES) }),
	who: YEAR_KEEPERS,
	states: ["standing"],
	rule: "R2.13",
	summary: {
		nb: "Ta en godtaking tilbake; ingenting slettes",
		nn: "Ta ei godtaking tilbake; ingenting blir sletta",
		en: "Take an acceptance back; nothing is deleted",
	},
});

/** The years that have been begun, and the letters that one of them stands on. */
export const yearShow = view({
	name: "year.show",
	path: "/api/years/:year",
	input: yearAsked,
	output: z.object({
		years: z.array(z.int()).meta({ description: "The years with an accepted letter, the last first." }),
		acceptances: z.array(Acceptance),
		today: z.iso.date().meta({ description: "The day by the program's clock." }),
	}),
	who: YEAR_READERS,
	rule: "R2.2",
	summary: {
		nb: "Året og brevene det står på",
		nn: "Året og breva det står på",
		en: "The year and the letters it stands on",
	},
});

/** One difference between the year and a later letter. */
export const ChangeRow = z
	.object({
		key: z.string().meta({ description: "Names the difference when it is agreed to." }),
		of: z.enum(COMPARED),
		difference: z.enum(DIFFERENCES),
		name: z.string(),
		fields: z.array(
			z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
		),
		before: z.array(Place).meta({ description: "The words that stand." }),
		after: z.array(Place).meta({ description: "The letter's words." }),
	})
	.meta({ id: "ChangeRow" });

/** A later letter held against the year as it stands. */
export const yearCompare = view({
	name: "year.compare",
	path: "/api/years/:year/compare/:id",
	input: z.object({
		year: z.coerce.number().int().min(1900).max(2200),
		id: z.uuid().meta({ description: "The letter's id." }),
	}),
	output: z.object({
		letter: z.object({
			id: z.uuid(),
			version: z.int().min(1),
			readerVersion: z.string().meta({ description: "The reader whose reading is reviewed." }),
			title: z.string(),
			isAccepted: z.boolean(),
		}),
		changes: z.array(ChangeRow),
	}),
	who: YEAR_READERS,
	sees: LETTERS_SEEN,
	rule: "R2.4",
	summary: {
		nb: "Sammenlign et senere brev med året slik det gjelder",
		nn: "Samanlikn eit seinare brev med året slik det gjeld",
		en: "Compare a later letter with the year as it stands",
	},
});

/** What happened to the year between two days: what came, changed and ended. */
export const yearBetween = view({
	name: "year.between",
	path: "/api/years/:year/between",
	input: z.object({
		year: z.coerce.number().int().min(1900).max(2200),
		from: z.iso.date().meta({ description: "The earlier day, at its end." }),
		to: z.iso.date().optional().meta({ description: "The later day, at its end; now where it is left out." }),
	}),
	output: z.object({
		changes: z.array(
			z
				.object({
					of: z.enum(COMPARED),
					id: z.uuid(),
					difference: z.enum(PASSED),
					name: z.string(),
					fields: ChangeRow.shape.fields,
					before: z.array(Place).meta({ description: "The words that it came from on the earlier day." }),
					after: z.array(Place).meta({ description: "The words that it came from on the later day." }),
				})
				.meta({ id: "PassedRow" }),
		),
		today: z.iso.date().meta({ description: "The day by the program's clock." }),
	}),
	who: YEAR_READERS,
	rule: "R2.4",
	summary: {
		nb: "Hva som har skjedd med året mellom to dager",
		nn: "Kva som har skjedd med året mellom to dagar",
		en: "What happened to the year between two days",
	},
});

/** Lets a later letter change the year: only what is agreed to, all of it in one transaction. */
export const yearAgree = action({
	name: "year.agree",
	path: "/api/years/agree",
	input: z.object({
		id: z.uuid().meta({ description: "The letter's id." }),
		year: z.int().min(1900).max(2200),
		keys: z.array(z.string().max(500)).max(5_000).meta({ description: "The differences agreed to." }),
	}),
	output: z.object({
		id: z.uuid().meta({ description: "The id of the acceptance, or of the proposal that waits." }),
		agreed: z.int().min(0),
		isWaiting: z.boolean().meta({ description: "It waits for a second person, and is not the year yet." }),
	}),
	who: YEAR_KEEPERS,
	states: ["in-use"],
	rule: "R2.4",
	summary: {
		nb: "Godta endringer fra et senere brev",
		nn: "Godta endringar frå eit seinare brev",
		en: "Accept changes from a later letter",
	},
});
