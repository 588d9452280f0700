/** What may be asked about units. */
import { z } from "zod";
import { type ActionContract, action, type Said, view } from "#base/contract.ts";
import { After, InSpace, Name, Version } from "../fields.contract.ts";
import { ADMINISTRATORS, ROLES } from "../role.ts";
import { UNIT_STATES } from "./unit.ts";

/** A unit in the tree. */
export const UnitRow = z
	.object({
		id: z.uuid(),
		organisationId: z.uuid(),
		name: z.string(),
		number: z.string().nullable().meta({ description: "In the register of legal entities." }),
		parentId: z.uuid().nullable(),
		state: z.enum(UNIT_STATES),
		roleCount: z.int().min(0).meta({ description: "Roles in it that count today or later." }),
		version: Version,
	})
	.meta({ id: "UnitRow", description: "A unit of an organisation." });
export type UnitRow = z.output<typeof UnitRow>;

const which = z.object({ id: z.uuid().meta({ description: "The unit's id." }) });
const changed = z.object({ id: z.uuid(), state: z.enum(UNIT_STATES), version: Version });

/** An organisation's units, by id; a screen puts them in the order of the tree. */
export const unitList = view({
	name: "unit.list",
	path: "/api/units",
	input: z.object({
		organisationId: InSpace,
		state: z.enum(UNIT_STATES).optional(),
		limit: z.coerce.number().int().min(1).max(500).default(500),
		after: After,
	}),
	output: z.object({ units: z.array(UnitRow), next: z.string().nullable() }),
	who: ROLES,
	rule: "R14.4",
	summary: {
		nb: "Enhetene i en organisasjon",
		nn: "Einingane i ein organisasjon",
		en: "An organisation's units",
	},
});

/** Adds a unit. */
export const unitAdd = action({
	name: "unit.add",
	path: "/api/units/add",
	input: z.object({ organisationId: InSpace, name: Name, parentId: z.uuid().nullable().default(null) }),
	output: changed,
	who: ADMINISTRATORS,
	states: null,
	rule: "R14.4",
	summary: { nb: "Legg til en enhet", nn: "Legg til ei eining", en: "Add a unit" },
});

function changes<Shape extends z.ZodRawShape>(
	name: string,
	fields: z.ZodObject<Shape>,
	states: readonly string[],
	summary: Said,
): ActionContract<z.ZodObject<Shape>, typeof changed> {
	const path = `/api/units/${name}`;
	const rest = { output: changed, who: ADMINISTRATORS, states, rule: "R14.4", summary };
	return action({ name: `unit.${name}`, path, input: fields, ...rest });
}

/** Gives a unit another name. */
export const unitRename = changes("rename", z.object({ ...which.shape, name: Name }), ["open"], {
	nb: "Gi en enhet nytt navn",
	nn: "Gi ei eining nytt namn",
	en: "Rename a unit",
});

/** Puts a unit, with all under it, in another place. */
export const unitMove = changes(
	"move",
	z.object({ ...which.shape, parentId: z.uuid().nullable() }),
	["open"],
	{ nb: "Flytt en enhet", nn: "Flytt ei eining", en: "Move a unit" },
);

/** Closes a unit: it stays in the history and takes no more roles. */
export const unitClose = changes("close", which, ["open"], {
	nb: "Legg ned en enhet; ingenting slettes",
	nn: "Legg ned ei eining; ingenting blir sletta",
	en: "Close a unit; nothing is deleted",
});

/** Undoes `unit.close`. */
export const unitReopen = changes("reopen", which, ["closed"], {
	nb: "Ta en nedlagt enhet i bruk igjen",
	nn: "Ta ei nedlagd eining i bruk att",
	en: "Put a closed unit into use again",
});
