/**
 * A reading and its document as schemas, for the answers of the HTTP interface.
 *
 * The types that the reader works with stand in `read/reading.ts` and `read/document.ts`;
 * `satisfies` makes the compiler hold the two together.
 */
import { z } from "zod";
import type { Block as ReadBlock } from "./read/document.ts";
import type { Reading as ReadReading } from "./read/reading.ts";

const day = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.meta({ id: "Day", description: "A calendar day, YYYY-MM-DD." });
const kroner = z.int().meta({ description: "Whole Norwegian kroner." });

export const Source = z
	.object({
		start: z.int().min(0),
		end: z.int().min(0),
		page: z.int().min(1).nullish(),
	})
	.meta({
		id: "Source",
		description: "A place in `text`: UTF-16 offsets [start, end), and the page where the file has pages.",
	});

const Deadline = z
	.object({ date: day.nullable(), text: z.string(), label: z.string().nullish() })
	.meta({ id: "Deadline", description: "A date and the words it was written in." });

const LetterHead = z
	.object({
		kind: z.enum([
			"letter-of-allocation",
			"supplementary-letter",
			"instruction",
			"annual-report",
			"half-year-report",
			"other",
		]),
		language: z.enum(["nb", "nn", "en"]),
		sender: z.string().nullable(),
		recipient: z.string().nullable(),
		recipientShortName: z.string().nullish(),
		reference: z.string().nullable(),
		date: day.nullable(),
		year: z.int().nullable(),
		signatories: z.array(z.object({ name: z.string(), title: z.string().optional() })).optional(),
		caseOfficer: z.string().nullish(),
		copyTo: z.array(z.string()).optional(),
		attachments: z.array(z.string()).optional(),
	})
	.meta({ id: "LetterHead" });

const Goal = z
	.object({ id: z.string(), text: z.string(), parent: z.string().nullish(), source: Source })
	.meta({ id: "Goal" });

const Indicator = z
	.object({
		id: z.string(),
		text: z.string(),
		goal: z.string().nullable(),
		target: z.string().nullish(),
		kind: z.enum(["indicator", "key-figure"]).optional(),
		history: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
		source: Source,
	})
	.meta({ id: "Indicator" });

const Assignment = z
	.object({
		id: z.string(),
		title: z.string(),
		kind: z.enum(["new", "carried-over", "revised", "rd", "rd-bound"]),
		goal: z.string().nullable(),
		background: z.string().nullish(),
		description: z.string().nullish(),
		financing: z.string().nullish(),
		lead: z.string().nullish(),
		participants: z.array(z.string()).optional(),
		deadlines: z.array(Deadline),
		openEnded: z.string().nullish(),
		change: z.enum(["moved", "ended", "reworded"]).optional(),
		urgent: z.boolean().optional(),
		withheld: z.boolean().optional(),
		parts: z
			.array(
				z.object({
					id: z.string(),
					title: z.string().nullish(),
					lead: z.string().nullish(),
					deadlines: z.array(Deadline),
				}),
			)
			.optional(),
		sources: z.array(Source).min(1),
	})
	.meta({ id: "Assignment" });

const Allotment = z
	.object({
		chapter: z.string(),
		chapterName: z.string().nullish(),
		item: z.string(),
		subItem: z.string().nullish(),
		name: z.string().nullish(),
		keywords: z.array(z.enum(["can-be-carried-over", "estimate", "can-be-used-under", "none"])).optional(),
		amount: kroner,
		isChange: z.boolean().optional(),
		appropriation: kroner.nullish(),
		source: Source,
	})
	.meta({ id: "Allotment" });

const ChapterTotal = z
	.object({ chapter: z.string(), amount: kroner, source: Source })
	.meta({ id: "ChapterTotal" });

const Earmark = z
	.object({
		chapter: z.string(),
		item: z.string(),
		purpose: z.string(),
		recipient: z.string().nullish(),
		amount: kroner,
		partOf: z.int().nullish(),
		source: Source,
	})
	.meta({ id: "Earmark" });

const Report = z
	.object({
		name: z.string(),
		asOf: day.nullish(),
		due: day.nullish(),
		every: z.enum(["month", "quarter", "third", "half-year", "year"]).nullish(),
		source: Source,
	})
	.meta({ id: "Report" });

const Meeting = z
	.object({ name: z.string(), period: z.string().nullish(), source: Source })
	.meta({ id: "Meeting" });

const Authorisation = z
	.object({
		kind: z.enum([
			"net-budgeting-of-replaced-equipment",
			"agreements-beyond-the-budget-year",
			"overspending-against-extra-income",
			"investment-against-operating-savings",
			"commitment",
			"debit-authority",
			"other",
		]),
		title: z.string().optional(),
		limitPercent: z.number().nullish(),
		limitAmount: kroner.nullish(),
		items: z.array(z.string()).optional(),
		conditions: z.array(z.string()).optional(),
		source: Source,
	})
	.meta({ id: "Authorisation" });

const Requirement = z
	.object({
		id: z.string(),
		text: z.string(),
		actor: z.string().nullable(),
		coActors: z.array(z.string()).optional(),
		modality: z.enum(["must", "must-not", "should", "may", "asked", "expected"]),
		action: z
			.enum([
				"deliver",
				"report",
				"notify",
				"seek-approval",
				"publish",
				"cooperate",
				"guide",
				"plan",
				"control",
				"pay",
				"register",
				"participate",
				"other",
			])
			.optional(),
		deadlines: z.array(Deadline).optional(),
		recurrence: z.enum(["continuous", "month", "quarter", "third", "half-year", "year", "event"]).nullish(),
		goal: z.string().nullish(),
		assignment: z.string().nullish(),
		heading: z.array(z.string()).optional(),
		source: Source,
	})
	.meta({ id: "Requirement" });

const Finding = z
	.object({
		code: z.enum([
			"impossible-date",
			"date-before-letter",
			"sum-mismatch",
			"earmarks-exceed-item",
			"conflicting-reference",
			"conflicting-deadline",
			"authorisation-without-item",
			"repeated-passage",
			"unreadable-characters",
			"dangling-reference",
			"missing-part",
			"unknown-actor",
			"other",
		]),
		severity: z.enum(["error", "warning", "note"]),
		message: z.string().meta({ description: "The question in the letter's own written form." }),
		ask: z
			.object({
				key: z.string(),
				values: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
			})
			.optional()
			.meta({ description: "Which question it is, and about what: for asking it in another language." }),
		sources: z.array(Source),
	})
	.meta({ id: "Finding" });

const Coverage = z
	.object({
		binding: z.int().min(0),
		placed: z.int().min(0),
		open: z.array(Source),
		setAside: z.array(
			z.object({
				start: z.int().min(0),
				end: z.int().min(0),
				reason: z.enum(["background", "goal-or-indicator", "others-promise", "tells", "lead-in"]),
			}),
		),
	})
	.meta({
		id: "Coverage",
		description:
			"Sentences that hold a binding word, how many of them are a row or were set aside with a reason, and the rest.",
	});

/** One governing document as read: the shape of reading.schema.json, version 1. */
export const Reading = z
	.object({
		schemaVersion: z.literal(1),
		document: LetterHead,
		text: z.string(),
		goals: z.array(Goal),
		indicators: z.array(Indicator),
		assignments: z.array(Assignment),
		allotments: z.array(Allotment),
		chapterTotals: z.array(ChapterTotal).optional(),
		earmarks: z.array(Earmark),
		reports: z.array(Report),
		meetings: z.array(Meeting),
		authorisations: z.array(Authorisation),
		requirements: z.array(Requirement),
		findings: z.array(Finding),
		coverage: Coverage.optional(),
	})
	.meta({
		id: "Reading",
		description: "What was read out of one governing document.",
	}) satisfies z.ZodType<ReadReading>;

/** A block of the letter, from which the page sets it as a readable document. */
export const Block = z
	.object({
		role: z.enum(["heading", "paragraph", "item", "note", "contents"]),
		level: z.int().min(0),
		marker: z.string().nullable(),
		start: z.int().min(0),
		end: z.int().min(0),
		words: z.int().min(0),
		strong: z.array(z.tuple([z.int().min(0), z.int().min(0)])),
		page: z.int().min(1).nullable(),
		cell: z
			.object({
				table: z.int().min(0),
				row: z.int().min(0),
				column: z.int().min(0),
				span: z.int().min(1),
				head: z.boolean(),
			})
			.nullable(),
	})
	.meta({
		id: "Block",
		description: "A heading, paragraph, list item, note or cell, by its place in `text`.",
	}) satisfies z.ZodType<ReadBlock>;
