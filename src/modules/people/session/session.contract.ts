/** What may be asked about sessions: who is signed in, where, and for which organisation they act. */
import { z } from "zod";
import { action, SIGNED_IN, STEP_UP_MINUTES, view } from "#base/contract.ts";
import { After, Limit, Version } from "../fields.contract.ts";
import { ADMINISTRATORS, ROLES } from "../role.ts";

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

const When = z.iso.datetime({ offset: true });

/** A session that counts: on which device, since when, and for whom. */
export const SessionRow = z
	.object({
		id: z.uuid(),
		version: Version,
		device: z.string().meta({ description: "Browser and machine, by what the browser says of itself." }),
		actingFor: Space,
		begunAt: When,
		usedAt: When.meta({ description: "When it was last used, to the minute." }),
		expiresAt: When,
		isThis: z.boolean().meta({ description: "The session that asks." }),
	})
	.meta({ id: "SessionRow", description: "A session that counts." });
export type SessionRow = z.output<typeof SessionRow>;

const page = { limit: Limit, after: After };
const next = z.string().nullable();

/** My sessions, the last begun first. */
export const sessionList = view({
	name: "session.list",
	path: "/api/sessions",
	input: z.object(page),
	output: z.object({ sessions: z.array(SessionRow), next }),
	who: SIGNED_IN,
	rule: "R16.2",
	summary: { nb: "Se øktene mine", nn: "Sjå øktene mine", en: "See my sessions" },
});

const which = z.object({ id: z.uuid().meta({ description: "The session's id." }) });
const changed = z.object({ id: z.uuid(), version: Version });

/** Ends sessions of mine: one, or all but the one that asks, which signing out ends. */
export const sessionEndMine = action({
	name: "session.endMine",
	path: "/api/sessions/end-mine",
	input: z.object({
		id: z.uuid().optional().meta({ description: "The session; all but the one that asks where left out." }),
	}),
	output: z.object({ ended: z.int().min(0).meta({ description: "How many sessions of mine ended." }) }),
	who: ROLES,
	states: null,
	rule: "R16.2",
	stepUpMinutes: STEP_UP_MINUTES,
	summary: { nb: "Avslutt egne økter", nn: "Avslutt eigne økter", en: "End sessions of one's own" },
});

/** Acts for another organisation in whose space one holds a role. */
export const sessionActFor = action({
	name: "session.actFor",
	path: "/api/session/act-for",
	input: z.object({ organisationId: z.uuid() }),
	output: z.object({ actingFor: Space }),
	who: ROLES,
	states: null,
	rule: "R16.2",
	summary: {
		nb: "Bytt hvilken virksomhet du handler for",
		nn: "Byt kva verksemd du handlar for",
		en: "Change which organisation you act for",
	},
});

/** The sessions of the people whom an administrator looks after, the last begun first. */
export const sessionListOthers = view({
	name: "session.listOthers",
	path: "/api/sessions/others",
	input: z.object(page),
	output: z.object({
		sessions: z.array(
			SessionRow.extend({ person: z.object({ id: z.uuid(), name: z.string().nullable() }) }).meta({
				id: "OthersSessionRow",
				description: "A session that counts, and whose it is.",
			}),
		),
		next,
	}),
	who: ADMINISTRATORS,
	rule: "R16.3",
	summary: {
		nb: "Se øktene til dem du er administrator for",
		nn: "Sjå øktene til dei du er administrator for",
		en: "See the sessions of those you look after",
	},
});

/** Ends the session of somebody whom an administrator looks after; their page says so at once. */
export const sessionEndOther = action({
	name: "session.endOther",
	path: "/api/sessions/end-other",
	input: which,
	output: changed,
	who: ADMINISTRATORS,
	states: ["open"],
	rule: "R16.3",
	stepUpMinutes: STEP_UP_MINUTES,
	summary: {
		nb: "Avslutt økta til en du er administrator for",
		nn: "Avslutt økta til ein du er administrator for",
		en: "End the session of somebody you look after",
	},
});
