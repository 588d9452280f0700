/** What may be asked about the journal: the history of a thing, and the proof of it. */
import { z } from "zod";
import { STEP_UP_MINUTES, view } from "#base/contract.ts";
import { THING_KINDS } from "./thing.ts";

/** Who follows what was done: auditors, and the controllers who keep the letters. */
const AUDIT_READERS = ["auditor", "controller"] as const;

const which = {
	kind: z.enum(THING_KINDS).meta({ description: "What kind of thing it is." }),
	id: z.uuid().meta({ description: "The thing's id." }),
};

const said = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** `next` of the page before. */
const Cursor = z
	.string()
	.regex(/^\d{1,18}$/)
	.optional()
	.meta({ description: "`next` of the page before." });

/** One entry of the journal, as a person reads it. */
const entry = z.object({
	id: z.string(),
	seq: z.int().min(1).nullable().meta({ description: "Its number when sealed; null until then." }),
	at: z.iso.datetime({ offset: true }).meta({ description: "By the database's clock." }),
	effectiveAt: z.iso.datetime({ offset: true }).meta({ description: "By the program's clock." }),
	actor: z.object({ id: z.uuid(), name: z.string().nullable(), erased: z.boolean() }).nullable().meta({
		description:
			"Who; the name is null where the person is erased, or at home where the agency sees no names. Null: the program itself.",
	}),
	action: z.string(),
	summary: said.nullable().meta({ description: "What the action is, where the program knows it." }),
	reason: z.string().nullable(),
	what: z.enum(["added", "changed", "removed"]),
});

export const TrailEntry = entry
	.extend({
		changes: z.array(
			z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
		),
	})
	.meta({ id: "TrailEntry", description: "Something that happened to a thing." });

/** The same with what it was done to. */
export const LatelyEntry = entry
	.extend({
		thing: z.object({
			kind: z.enum(THING_KINDS),
			id: z.string(),
			name: z
				.string()
				.nullable()
				.meta({ description: "What it is called; null where nobody is named any more." }),
			role: z.string().nullable().meta({ description: "For a role: which." }),
		}),
	})
	.meta({ id: "LatelyEntry", description: "Something that was done in the agency." });

/** What was done in the agency lately, whatever it was done to: where a thing is found when its name is not known. */
export const auditLately = view({
	name: "audit.lately",
	path: "/api/audit",
	input: z.object({
		kind: z.enum(THING_KINDS).optional().meta({
			description:
				"Only what was done to such things. Left out: to all but the rows of a year, for which the acceptance that made them stands.",
		}),
		actor: z.uuid().optional().meta({ description: "Only what this person did." }),
		action: z
			.string()
			.regex(/^[a-zA-Z.-]{1,100}$/)
			.optional()
			.meta({ description: "Only what was done by this action." }),
		from: z.iso.date().optional().meta({ description: "The first day, Norway's." }),
		to: z.iso.date().optional().meta({ description: "The last day." }),
		limit: z.coerce.number().int().min(1).max(500).default(50),
		after: Cursor,
	}),
	output: z.object({
		entries: z.array(LatelyEntry),
		choices: z
			.object({
				people: z.array(z.object({ id: z.uuid(), name: z.string() })),
				actions: z.array(z.object({ name: z.string(), summary: said })),
			})
			.nullable()
			.meta({ description: "What one may narrow by; null on pages after the first." }),
		next: z.string().nullable(),
	}),
	who: ["auditor"],
	rule: "R2.13",
	summary: {
		nb: "Se hva som er gjort i virksomheten, av hvem og når",
		nn: "Sjå kva som er gjort i verksemda, av kven og når",
		en: "See what has been done in the agency, by whom and when",
	},
});

/** What happened to a thing, the last first. */
export const auditTrail = view({
	name: "audit.trail",
	path: "/api/audit/:kind/:id",
	input: z.object({
		...which,
		limit: z.coerce.number().int().min(1).max(500).default(100),
		after: Cursor,
	}),
	output: z.object({ entries: z.array(TrailEntry), next: z.string().nullable() }),
	who: AUDIT_READERS,
	rule: "R2.13",
	summary: {
		nb: "Hva som har skjedd med en ting: hvem, når og hvorfor",
		nn: "Kva som har hendt med ein ting: kven, når og kvifor",
		en: "What happened to a thing: who, when and why",
	},
});

/** The thing's sealed entries with their proof (docs/journal.md). */
export const auditProof = view({
	name: "audit.proof",
	path: "/api/audit/:kind/:id/proof.json",
	input: z.object(which),
	output: z.file(),
	download: "application/json",
	who: AUDIT_READERS,
	rule: "R2.13",
	stepUpMinutes: STEP_UP_MINUTES,
	summary: {
		nb: "Sporet som fil, med bevis som kan kontrolleres uten programmet",
		nn: "Sporet som fil, med prov som kan kontrollerast utan programmet",
		en: "The trail as a file, with proof that can be checked without the program",
	},
});
