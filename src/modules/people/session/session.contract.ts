/** What may be asked about sessions: who is signed in, where, and for which organisation they act. */
import { z } from "zod";
import { SIGNED_IN, view } from "#base/contract.ts";
import { ROLES } from "../role.ts";

const Space = z
	.object({
		id: z.uuid(),
		kind: z.enum(["ministry", "agency", "municipality"]),
		name: z.string(),
		shortName: z.string(),
	})
	.meta({ id: "Space", description: "An organisation in whose space somebody acts." });

/** Who I am: what the frame round every page shows, and what the screens offer by. */
export const sessionShow = view({
	name: "session.show",
	path: "/api/session",
	input: z.object({}),
	output: z.object({
		person: z.object({
			id: z.uuid(),
			name: z.string().nullable().meta({ description: "Null where no role is left in the space acted for." }),
		}),
		home: Space,
		actingFor: Space,
		roles: z.array(z.enum(ROLES)).meta({ description: "Those that count in the space acted for, today." }),
		organisations: z.array(Space).meta({ description: "Those that the person may act for." }),
		day: z.iso.date().meta({ description: "The program's day, in Norway." }),
		authenticatedAt: z.iso.datetime({ offset: true }),
		expiresAt: z.iso.datetime({ offset: true }),
	}),
	who: SIGNED_IN,
	rule: "R16.2",
	summary: { nb: "Hvem jeg er logget inn som", nn: "Kven eg er logga inn som", en: "Whom I am signed in as" },
});
