/** What may be asked about units from the register of legal entities. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { Name, OrganisationNumber, Version } from "../fields.contract.ts";
import { ADMINISTRATORS } from "../role.ts";
import { MOST_UNITS } from "./register.ts";

const numbers = z
	.string()
	.regex(/^\d{9}(?:,\d{9}){0,399}$/)
	.optional()
	.meta({ description: "Numbers of units and of those above them, separated by commas." });

/** What is known of numbers that a file of the register holds. */
export const registerCompare = view({
	name: "register.compare",
	path: "/api/register/compare",
	input: z.object({ numbers }),
	output: z.object({
		organisations: z.array(
			z.object({
				id: z.uuid(),
				number: z.string().nullable(),
				name: z.string(),
				version: Version,
				reach: z.enum(["own", "looked-after", "none"]),
			}),
		),
		parts: z.array(
			z.object({
				id: z.uuid(),
				number: z.string(),
				name: z.string(),
				organisationId: z.uuid(),
				version: Version,
			}),
		),
		adds: z.boolean().meta({ description: "Whether the one who asks may add agencies." }),
	}),
	who: ADMINISTRATORS,
	rule: "R14.2",
	summary: {
		nb: "Det som er kjent om numre i en fil fra Enhetsregisteret",
		nn: "Det som er kjent om nummer i ei fil frå Einingsregisteret",
		en: "What is known of numbers in a file from the register of legal entities",
	},
});

const Change = z.discriminatedUnion("does", [
	z.object({
		does: z.literal("add"),
		number: OrganisationNumber,
		name: Name,
		shortName: Name.max(40, "Skriv et kortere kortnavn."),
	}),
	z.object({ does: z.literal("rename"), id: z.uuid(), name: Name, seen: Version }),
	z.object({ does: z.literal("add-part"), organisationId: z.uuid(), number: OrganisationNumber, name: Name }),
	z.object({ does: z.literal("rename-part"), id: z.uuid(), name: Name, seen: Version }),
]);
export type Change = z.output<typeof Change>;

/** Takes in what somebody has looked over: all of it, or nothing. */
export const registerTakeIn = action({
	name: "register.takeIn",
	path: "/api/register/take-in",
	input: z.object({ changes: z.array(Change).min(1).max(MOST_UNITS) }),
	output: z.object({ added: z.int().min(0), renamed: z.int().min(0) }),
	who: ADMINISTRATORS,
	states: null,
	rule: "R14.2",
	summary: {
		nb: "Ta inn virksomheter og enheter fra Enhetsregisteret",
		nn: "Ta inn verksemder og einingar frå Einingsregisteret",
		en: "Take in agencies and units from the register of legal entities",
	},
});
