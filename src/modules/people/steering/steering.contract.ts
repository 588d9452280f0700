/** What may be asked about who steers whom. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { After, Limit, OrganisationName, Version } from "../fields.contract.ts";
import { ADMINISTRATORS, ROLES } from "../role.ts";

/** A year in which a ministry steers an agency. */
export const SteeringRow = z
	.object({
		agency: OrganisationName,
		ministry: OrganisationName,
		year: z.int(),
		version: Version,
		mayChange: z
			.boolean()
			.meta({ description: "The agency is looked after by the one who asks, and the year is not over." }),
	})
	.meta({ id: "SteeringRow", description: "A year in which a ministry steers an agency." });
export type SteeringRow = z.output<typeof SteeringRow>;

/** Who steers whom, by agency and year: one's own, and the agencies that one's ministry steers or steered. */
export const steeringList = view({
	name: "steering.list",
	path: "/api/steering",
	input: z.object({ limit: Limit, after: After, agencyId: z.uuid().optional() }),
	output: z.object({
		steering: z.array(SteeringRow),
		next: z.string().nullable(),
		thisYear: z.int().meta({ description: "The year by the program's clock." }),
	}),
	who: ROLES,
	rule: "R14.3",
	summary: {
		nb: "Hvem som styrer hvem, år for år",
		nn: "Kven som styrer kven, år for år",
		en: "Who steers whom, year by year",
	},
});

/** Says which ministry steers an agency in a year; with the version where somebody was said to before. */
export const steeringSet = action({
	name: "steering.set",
	path: "/api/steering/set",
	input: z.object({
		agencyId: z.uuid(),
		year: z.int("Skriv et årstall.").min(1990, "Skriv et årstall fra 1990.").max(2200, "Skriv et årstall."),
		ministryId: z.uuid(),
	}),
	output: z.object({ agencyId: z.uuid(), year: z.int(), version: Version }),
	who: ADMINISTRATORS,
	states: null,
	rule: "R14.3",
	summary: {
		nb: "Si hvilket departement som styrer en virksomhet i et år",
		nn: "Sei kva departement som styrer ei verksemd i eit år",
		en: "Say which ministry steers an agency in a year",
	},
});
