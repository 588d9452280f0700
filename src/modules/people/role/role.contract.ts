/** What may be asked about roles. */
import { z } from "zod";
import { action, STEP_UP_MINUTES } from "#base/contract.ts";
import { Day, InSpace, OrganisationName, Version } from "../fields.contract.ts";
import { ADMINISTRATORS, ROLES } from "../role.ts";
import { ROLE_STATES } from "./period.ts";

/** A role in an organisation's space, with the days on which it counts. */
export const RoleRow = z
	.object({
		id: z.uuid(),
		organisation: OrganisationName,
		person: z.object({ id: z.uuid(), name: z.string().nullable() }),
		role: z.enum(ROLES),
		unit: z.object({ id: z.uuid(), name: z.string() }).nullable(),
		fromDay: z.iso.date(),
		toDay: z.iso.date().nullable().meta({ description: "The last day, counted in; null where it goes on." }),
		state: z.enum(ROLE_STATES),
		deputyFor: z
			.object({ roleId: z.uuid(), person: z.object({ id: z.uuid(), name: z.string().nullable() }) })
			.nullable()
			.meta({ description: "The role and the person that this one stands in for." }),
		version: Version,
	})
	.meta({ id: "RoleRow", description: "A role that somebody holds, held or will hold." });
export type RoleRow = z.output<typeof RoleRow>;

const isInOrder = ({ fromDay, toDay }: { fromDay: string; toDay?: string | null }): boolean =>
	toDay === undefined || toDay === null || toDay >= fromDay;
const order = { path: ["toDay"], message: "Siste dag kommer før første." };

/** Gives somebody a role in an organisation's space. */
export const roleGive = action({
	name: "role.give",
	path: "/api/roles/give",
	input: z
		.object({
			personId: z.uuid(),
			organisationId: InSpace,
			role: z.enum(ROLES),
			unitId: z.uuid().nullable().default(null),
			fromDay: Day,
			toDay: Day.nullable().default(null),
		})
		.refine(isInOrder, order),
	output: z.object({ id: z.uuid(), version: Version }),
	who: ADMINISTRATORS,
	states: null,
	rule: "R14.5",
	stepUpMinutes: STEP_UP_MINUTES,
	summary: { nb: "Gi en person en rolle", nn: "Gi ein person ei rolle", en: "Give a person a role" },
});

/** Lets somebody stand in for a role in a period. */
export const roleDeputise = action({
	name: "role.deputise",
	path: "/api/roles/deputise",
	input: z
		.object({
			id: z.uuid().meta({ description: "The role to stand in for." }),
			personId: z.uuid(),
			fromDay: Day,
			toDay: Day,
		})
		.refine(isInOrder, order),
	output: z.object({ id: z.uuid(), version: Version }),
	who: ADMINISTRATORS,
	states: ["planned", "current"],
	rule: "R14.9",
	stepUpMinutes: STEP_UP_MINUTES,
	summary: {
		nb: "La noen være vikar for en rolle i en periode",
		nn: "La nokon vere vikar for ei rolle i ein periode",
		en: "Let somebody stand in for a role in a period",
	},
});

/** Ends a role, and those who stand in for it: yesterday as the last day ends it at once. */
export const roleEnd = action({
	name: "role.end",
	path: "/api/roles/end",
	input: z.object({ id: z.uuid().meta({ description: "The role's id." }), lastDay: Day }),
	output: z.object({ id: z.uuid(), state: z.enum(ROLE_STATES), version: Version }),
	who: ADMINISTRATORS,
	states: ["planned", "current"],
	rule: "R14.5",
	summary: { nb: "Avslutt en rolle", nn: "Avslutt ei rolle", en: "End a role" },
});
