/** What may be asked about organisations. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import {
	After,
	Limit,
	Name,
	OrganisationKind,
	OrganisationName,
	OrganisationNumber,
	ReachOrNone,
	Version,
} from "../fields.contract.ts";
import { ADMINISTRATORS, ROLES } from "../role.ts";

/** An organisation in the list. */
export const OrganisationRow = z
	.object({
		...OrganisationName.shape,
		kind: OrganisationKind,
		number: z.string().nullable(),
		steeredBy: OrganisationName.nullable().meta({ description: "The ministry that steers it this year." }),
		reach: ReachOrNone,
		version: Version,
	})
	.meta({ id: "OrganisationRow", description: "An organisation: ministry, agency or municipality." });
export type OrganisationRow = z.output<typeof OrganisationRow>;

const which = z.object({ id: z.uuid().meta({ description: "The organisation's id." }) });
const changed = z.object({ id: z.uuid(), version: Version });
const ShortName = Name.max(40, "Skriv et kortere kortnavn.").meta({ examples: ["Havtil"] });

/** Organisations, by name. */
export const organisationList = view({
	name: "organisation.list",
	path: "/api/organisations",
	input: z.object({
		limit: Limit,
		after: After,
		search: z.string().max(200).optional().meta({ description: "In name, short name and number." }),
		kind: OrganisationKind.optional(),
		reach: z.enum(["mine"]).optional().meta({ description: "Only those that the one who asks looks after." }),
		sort: z.enum(["name", "-name"]).default("name"),
		numbers: z
			.string()
			.regex(/^\d{9}(?:,\d{9}){0,199}$/)
			.optional()
			.meta({ description: "Only those with one of these numbers, separated by commas." }),
	}),
	output: z.object({ organisations: z.array(OrganisationRow), next: z.string().nullable() }),
	who: ROLES,
	rule: "R14.2",
	summary: {
		nb: "Departementer og virksomheter",
		nn: "Departement og verksemder",
		en: "Ministries and agencies",
	},
});

/** One organisation; the one acted for where `id` is `own`. */
export const organisationShow = view({
	name: "organisation.show",
	path: "/api/organisations/:id",
	input: z.object({ id: z.union([z.uuid(), z.literal("own")]) }),
	output: z.object({
		organisation: OrganisationRow,
		counts: z
			.object({ people: z.int().min(0), units: z.int().min(0), steered: z.int().min(0) })
			.nullable()
			.meta({ description: "Active people, open units, agencies steered this year; null out of reach." }),
	}),
	who: ROLES,
	rule: "R14.2",
	summary: { nb: "Én organisasjon", nn: "Éin organisasjon", en: "One organisation" },
});

/** Adds an agency, steered from this year by the ministry that adds it. */
export const organisationAdd = action({
	name: "organisation.add",
	path: "/api/organisations/add",
	input: z.object({ name: Name, shortName: ShortName, number: OrganisationNumber.nullable().default(null) }),
	output: changed,
	who: ADMINISTRATORS,
	states: null,
	rule: "R14.2",
	summary: {
		nb: "Legg til en virksomhet som departementet styrer fra i år",
		nn: "Legg til ei verksemd som departementet styrer frå i år",
		en: "Add an agency that the ministry steers from this year",
	},
});

/** Changes what an organisation is called. */
export const organisationChange = action({
	name: "organisation.change",
	path: "/api/organisations/change",
	input: z.object({
		...which.shape,
		name: Name,
		shortName: ShortName,
		number: OrganisationNumber.nullable().default(null),
	}),
	output: changed,
	who: ADMINISTRATORS,
	states: null,
	rule: "R14.2",
	summary: {
		nb: "Endre navn, kortnavn og nummer på en organisasjon",
		nn: "Endre namn, kortnamn og nummer på ein organisasjon",
		en: "Change name, short name and number of an organisation",
	},
});
