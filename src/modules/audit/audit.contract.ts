/** What may be asked about the journal: the history of a thing, and the proof of it. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { THING_KINDS } from "./thing.ts";

/** Who follows what was done: auditors, and the controllers who keep the letters. */
const AUDIT_READERS = ["auditor", "controller"] as const;

const which = {
	kind: z.enum(THING_KINDS).meta({ description: "What kind of thing it is." }),
	id: z.uuid().meta({ description: "The thing's id." }),
};

const said = z.object({ nb: z.string(), nn: z.string(), en: z.string() });

/** One entry of the journal, as a person reads it. */
export const TrailEntry = z
	.object({
		id: z.string(),
		seq: z.int().min(1).nullable().meta({ description: "Its number when sealed; null until then." }),
		at: z.iso.datetime({ offset: true }).meta({ description: "By the database's clock." }),
		effectiveAt: z.iso.datetime({ offset: true }).meta({ description: "By the program's clock." }),
		actor: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable().meta({
			description: "Who; the name is null where the person is erased. Null: nobody of the program.",
		}),
		action: z.string(),
		summary: said.nullable().meta({ description: "What the action is, where the program knows it." }),
		reason: z.string().nullable(),
		what: z.enum(["added", "changed", "removed"]),
		changes: z.array(
			z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
		),
	})
	.meta({ id: "TrailEntry", description: "Something that happened to a thing." });

/** What happened to a thing, the last first. */
export const auditTrail = view({
	name: "audit.trail",
	path: "/api/audit/:kind/:id",
	input: z.object({
		...which,
		limit: z.coerce.number().int().min(1).max(500).default(100),
		after: z
			.string()
			.regex(/^\d{1,18}$/)
			.optional()
			.meta({ description: "`next` of the page before." }),
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
	summary: {
		nb: "Sporet som fil, med bevis som kan kontrolleres uten programmet",
		nn: "Sporet som fil, med prov som kan kontrollerast utan programmet",
		en: "The trail as a file, with proof that can be checked without the program",
	},
});
