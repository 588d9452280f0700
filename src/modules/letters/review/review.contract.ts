/** What may be asked about the review of a letter. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { LETTER_KEEPERS, REVIEW_READERS } from "../letter.ts";
import { Source } from "../reading.contract.ts";
import { EDITABLE_KINDS, type EditableKind, FIELDS, type FieldForm, type FieldSpec } from "./fields.ts";
import type { Step as TakenStep } from "./step.ts";

/** Who may review: those who keep the letters. */
const REVIEWERS = LETTER_KEEPERS;

/** More rows than any letter has. */
const MOST_ROWS = 5_000;
const MOST_WORDS = 2_000;

const Seen = z
	.object({ key: z.string().min(1).max(200), version: z.int().min(0) })
	.meta({ id: "SeenRow", description: "A row's key, and the version of it that the person saw." });

const rows = z.array(Seen).min(1).max(MOST_ROWS);
const one = z.array(Seen).length(1);
/** As many as a question may have when it is sent. */
const MOST_QUESTION_WORDS = 4_000;
const wordsUpTo = (most: number) =>
	z.string().trim().min(1, "Skriv noen ord.").max(most, `Skriv høyst ${most} tegn.`);
const words = wordsUpTo(MOST_WORDS);

const DAY_MISSING = "Skriv en dag som finnes, som 2025-06-01.";
const LINE_LENGTH = 300;
const PROSE_LENGTH = 10_000;
const MOST_NAMES = 100;
const line = z.string().trim().min(1, "Fyll ut feltet.").max(LINE_LENGTH);

/** A field's values as a schema. */
const SCHEMAS: Readonly<Record<FieldForm, (spec: FieldSpec) => z.ZodType>> = {
	line: () => line,
	prose: () => z.string().trim().min(1, "Fyll ut feltet.").max(PROSE_LENGTH),
	choice: ({ choices = [] }) => z.enum(choices as [string, ...string[]]),
	day: () => z.iso.date(DAY_MISSING),
	period: () =>
		z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?$/, "Skriv en måned eller en dag, som 2025-06."),
	kroner: () => z.int("Skriv et helt beløp i kroner."),
	percent: () => z.number("Skriv et tall.").min(0).max(100),
	names: () => z.array(line).max(MOST_NAMES),
	deadlines: () =>
		z
			.array(
				z.object({
					date: z.iso.date(DAY_MISSING).nullable(),
					text: z.string().trim().max(LINE_LENGTH),
					label: z.string().trim().max(LINE_LENGTH).nullish(),
				}),
			)
			.max(MOST_NAMES),
};

/** The fields of a kind; of a whole row those that may not be empty must be there. */
function fieldsOf(kind: EditableKind, isWhole: boolean) {
	const fields = Object.entries(FIELDS[kind]).map(([name, spec]) => {
		const schema = SCHEMAS[spec.form](spec);
		const value =
			spec.optional && spec.form !== "names" && spec.form !== "deadlines" ? schema.nullable() : schema;
		return [name, spec.optional || !isWhole ? value.optional() : value] as const;
	});
	return z.strictObject(Object.fromEntries(fields));
}

const perKind = <Each>(make: (kind: EditableKind) => Each) =>
	EDITABLE_KINDS.map(make) as unknown as [Each, ...Each[]];

const Change = z
	.discriminatedUnion(
		"kind",
		perKind((kind) => z.object({ kind: z.literal(kind), fields: fieldsOf(kind, false) })),
	)
	.meta({ id: "RowChange", description: "A row's kind, and the fields that change." });

const Made = z
	.discriminatedUnion(
		"kind",
		perKind((kind) =>
			z.object({
				kind: z.literal(kind),
				fields: fieldsOf(kind, true),
				sources: z.array(Source).min(1).max(MOST_NAMES),
			}),
		),
	)
	.meta({ id: "MadeRow", description: "A row that a person makes of words in the letter." });

const Step = z
	.discriminatedUnion("do", [
		z.object({ do: z.literal("accept"), rows }),
		z.object({ do: z.literal("set-aside"), rows, reason: words }),
		z.object({ do: z.literal("reopen"), rows }),
		z.object({
			do: z.literal("ask"),
			rows: z.array(Seen).max(1),
			text: wordsUpTo(MOST_QUESTION_WORDS),
			sources: z.array(Source).min(1).max(MOST_NAMES).optional().meta({
				description: "Words of the letter that the question is about, where it is about no row.",
			}),
		}),
		z.object({ do: z.literal("unask"), rows: z.array(Seen).max(1), question: z.string().min(1).max(200) }),
		z.object({ do: z.literal("leave"), rows: one, reason: words }),
		z.object({ do: z.literal("edit"), rows: one, change: Change }),
		z.object({
			do: z.literal("make"),
			rows: z.array(Seen).max(MOST_ROWS),
			by: z.array(Made).min(1).max(MOST_NAMES),
		}),
		z.object({ do: z.literal("undo"), step: z.uuid() }),
		z.object({ do: z.literal("redo"), step: z.uuid() }),
	])
	.meta({
		id: "ReviewStep",
		description: "What a person does to rows; undo and redo name the step that they mean by its id.",
	}) satisfies z.ZodType<TakenStep>;

const Taken = z
	.object({
		number: z.int().min(1).meta({ description: "Its place among the steps of the review." }),
		id: z.uuid(),
		person: z.uuid(),
		at: z.iso.datetime({ offset: true }),
		step: Step,
	})
	.meta({ id: "TakenStep", description: "A step that was taken: by whom and when." });

/** A step as it is kept and handed out. */
export type KeptStep = z.output<typeof Taken>;

const which = {
	id: z.uuid().meta({ description: "The letter's id." }),
	readerVersion: z
		.string()
		.min(1)
		.max(200)
		.meta({ description: "The reader whose reading is reviewed, as the letter tells it." }),
};

/** Takes a step. A row that somebody else has touched meanwhile refuses it, with both versions. */
export const reviewTakeStep = action({
	name: "review.takeStep",
	path: "/api/reviews/take-step",
	input: z.object({
		...which,
		step: z.uuid().meta({ description: "The step's id, made by the sender." }),
		what: Step,
	}),
	output: Taken,
	who: REVIEWERS,
	states: ["in-use"],
	rule: "R2.13",
	summary: {
		nb: "Gjør ett steg i gjennomgangen av et brev: godta, endre, dele, legge til side, spørre, angre",
		nn: "Gjer eitt steg i gjennomgangen av eit brev: godta, endre, dele, leggje til side, spørje, angre",
		en: "Take a step in the review of a letter: accept, change, split, set aside, ask, undo",
	},
});

/** The steps of a review, in their order, and who took them. */
export const reviewShow = view({
	name: "review.show",
	path: "/api/letters/:id/review",
	input: z.object({
		...which,
		after: z.coerce
			.number()
			.int()
			.min(0)
			.default(0)
			.meta({ description: "The number of the last step that is known already." }),
	}),
	output: z.object({
		you: z.uuid().meta({ description: "Who asks; everybody takes back their own steps." }),
		mayReview: z.boolean(),
		people: z.array(z.object({ id: z.uuid(), name: z.string().nullable() })),
		steps: z.array(Taken),
	}),
	isWatch: true,
	who: REVIEW_READERS,
	rule: "R2.13",
	summary: {
		nb: "Stegene i gjennomgangen av et brev",
		nn: "Stega i gjennomgangen av eit brev",
		en: "The steps of a letter's review",
	},
});

/** How far a review has come, and whether the letter can be accepted. */
export const reviewReadiness = view({
	name: "review.readiness",
	path: "/api/letters/:id/readiness",
	input: z.object(which),
	output: z.object({
		binding: z.int().min(0).meta({ description: "Sentences that hold a binding word." }),
		placed: z.int().min(0).meta({ description: "Those that are a row or were set aside with a reason." }),
		rows: z.int().min(0).meta({ description: "Rows and findings that a person judges." }),
		reviewed: z.int().min(0),
		findings: z.int().min(0).meta({ description: "Findings that are neither asked about nor left." }),
		left: z
			.partialRecord(
				z.enum([
					...["finding", "assignment", "goal", "indicator", "total", "allotment", "earmark"],
					...["report", "meeting", "authorisation", "requirement", "open", "aside"],
				] as const),
				z.int().min(1),
			)
			.meta({ description: "Rows that nobody has judged, by kind." }),
		ready: z.boolean().meta({ description: "Nothing is left: the letter can be accepted." }),
	}),
	who: REVIEW_READERS,
	rule: "R2.13",
	summary: {
		nb: "Hvor langt gjennomgangen av et brev er kommet",
		nn: "Kor langt gjennomgangen av eit brev er komen",
		en: "How far the review of a letter has come",
	},
});
