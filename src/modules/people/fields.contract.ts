/** Fields that several contracts of people share. */
import { z } from "zod";
import { isOrganisationNumber } from "./organisation/number.ts";
import { ORGANISATION_KINDS, REACHES } from "./organisation/organisation.ts";

/** `next` of the page before. */
export const After = z
	.string()
	.regex(/^[A-Za-z0-9_-]{1,2000}$/)
	.optional()
	.meta({ description: "`next` of the page before." });

export const Limit = z.coerce.number().int().min(1).max(500).default(100);

/** In whose space something is done: the organisation acted for where it is left out. */
export const InSpace = z
	.uuid()
	.optional()
	.meta({ description: "The organisation; the one acted for where it is left out." });

export const Version = z.int().min(1).meta({ description: "Goes into If-Match when it is changed." });

/** A name of people, units or organisations: printable, with no blank at either end. */
export const Name = z
	.string()
	.trim()
	.min(1, "Skriv et navn.")
	.max(200, "Skriv et kortere navn.")
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a name must not hold.
	.regex(/^[^\u0000-\u001f\u007f]*$/, "Navnet har tegn som ikke kan vises.")
	.meta({ examples: ["Havnetilsynet"] });

export const OrganisationNumber = z
	.string()
	.refine(isOrganisationNumber, "Dette er ikke et organisasjonsnummer.")
	.meta({ description: "Nine digits, the last a check digit by modulus 11.", examples: ["991825827"] });

export const Day = z.iso.date("Skriv en dag som finnes i kalenderen.").meta({ examples: ["2025-06-01"] });

/** An organisation as other things name it. */
export const OrganisationName = z.object({ id: z.uuid(), name: z.string(), shortName: z.string() });

export const OrganisationKind = z.enum(ORGANISATION_KINDS);
export const ReachOrNone = z.enum([...REACHES, "none"]).meta({
	description: "Whether the one who asks looks after it: their own, one that their ministry steers, or not.",
});
