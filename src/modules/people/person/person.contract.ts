/** What may be asked about people. */
import { z } from "zod";
import { action, STEP_UP_MINUTES, view } from "#base/contract.ts";
import {
	After,
	Day,
	InSpace,
	Limit,
	Name,
	OrganisationName,
	ReachOrNone,
	Version,
} from "../fields.contract.ts";
import { RoleRow } from "../role/role.contract.ts";
import { ADMINISTRATORS, PEOPLE_READERS, ROLES } from "../role.ts";
import { PERSON_STATES } from "./person.ts";

/** A person in the list. */
export const PersonRow = z
	.object({
		id: z.uuid(),
		name: z.string().nullable().meta({ description: "Null where the person is erased." }),
		email: z.string().nullable(),
		phone: z.string().nullable(),
		home: OrganisationName.meta({ description: "The organisation where the person works." }),
		state: z.enum(PERSON_STATES),
		roles: z.array(RoleRow).meta({ description: "Roles that count today or later, in spaces in reach." }),
		version: Version,
	})
	.meta({ id: "PersonRow", description: "A person in the list." });
export type PersonRow = z.output<typeof PersonRow>;

const which = z.object({ id: z.uuid().meta({ description: "The person's id." }) });
const changed = z.object({ id: z.uuid(), state: z.enum(PERSON_STATES), version: Version });
const Email = z
	.email("Dette er ikke en e-postadresse.")
	.max(254)
	.nullable()
	.default(null)
	.meta({ examples: [null] });
const Phone = z
	.string()
	.regex(/^\+?[\d ()-]{3,30}$/, "Skriv telefonnummeret med sifre, eventuelt med + først.")
	.nullable()
	.default(null)
	.meta({ examples: [null] });
const printable = /^[\x21-\x7e]+$/;
const Issuer = z.string().max(500).regex(printable, "Skriv utstederens adresse uten mellomrom.");
const Claim = z.string().max(255).regex(printable, "Skriv bruker-ID-en uten mellomrom.");
const signIn = { issuer: Issuer.nullable().default(null), claim: Claim.nullable().default(null) };
const isWhole = ({ issuer, claim }: { issuer?: string | null; claim?: string | null }): boolean =>
	(issuer ?? null) === null ? (claim ?? null) === null : (claim ?? null) !== null;
const whole = { path: ["claim"], message: "Utsteder og bruker-ID hører sammen: skriv begge, eller ingen." };

/** People of an organisation and those from elsewhere who hold or held a role in it, by name. */
export const personList = view({
	name: "person.list",
	path: "/api/people",
	input: z.object({
		organisationId: InSpace,
		limit: Limit,
		after: After,
		search: z.string().max(200).optional().meta({ description: "In name, e-mail and telephone." }),
		state: z.enum(PERSON_STATES).optional(),
		role: z.enum(ROLES).optional().meta({ description: "Only those who hold it today." }),
		sort: z.enum(["name", "-name"]).default("name"),
	}),
	output: z.object({ people: z.array(PersonRow), next: z.string().nullable() }),
	who: PEOPLE_READERS,
	rule: "R14.11",
	summary: {
		nb: "Personer og rollene de har",
		nn: "Personar og rollene dei har",
		en: "People and their roles",
	},
});

/** One person with roles, now or as they were on a day. */
export const personShow = view({
	name: "person.show",
	path: "/api/people/:id",
	input: z.object({ ...which.shape, asOf: Day.optional() }),
	output: z.object({
		person: PersonRow.omit({ roles: true }),
		issuer: z
			.string()
			.nullable()
			.meta({ description: "Who vouches for the sign-in; null where there is none." }),
		reach: ReachOrNone,
		roles: z
			.array(RoleRow)
			.meta({ description: "All roles, those that are over too, the last begun first." }),
		deputies: z.array(RoleRow).meta({ description: "Who stands in for the person, stood in or will." }),
		asOf: z.iso.date().nullable(),
		today: z.iso.date(),
	}),
	who: PEOPLE_READERS,
	rule: "R14.11",
	summary: {
		nb: "Én person med roller, nå eller slik det var en dag",
		nn: "Éin person med roller, no eller slik det var ein dag",
		en: "One person with roles, now or as of a day",
	},
});

/** Adds a person; without a sign-in they cannot do anything yet. */
export const personAdd = action({
	name: "person.add",
	path: "/api/people/add",
	input: z
		.object({ organisationId: InSpace, name: Name, email: Email, phone: Phone, ...signIn })
		.refine(isWhole, whole),
	output: changed,
	who: ADMINISTRATORS,
	states: null,
	rule: "R14.10",
	summary: { nb: "Legg til en person", nn: "Legg til ein person", en: "Add a person" },
});

/** Changes name and contact data. */
export const personChange = action({
	name: "person.change",
	path: "/api/people/change",
	input: z.object({ ...which.shape, name: Name, email: Email, phone: Phone }),
	output: changed,
	who: ADMINISTRATORS,
	states: ["active", "ended"],
	rule: "R14.11",
	summary: {
		nb: "Endre navn, e-post og telefon",
		nn: "Endre namn, e-post og telefon",
		en: "Change name, e-mail and telephone",
	},
});

/** Gives a person another sign-in, or none. */
export const personChangeSignIn = action({
	name: "person.changeSignIn",
	path: "/api/people/change-sign-in",
	input: z.object({ ...which.shape, ...signIn }).refine(isWhole, whole),
	output: changed,
	who: ADMINISTRATORS,
	states: ["active"],
	rule: "R14.10",
	stepUpMinutes: STEP_UP_MINUTES,
	summary: {
		nb: "Endre hvordan en person logger inn",
		nn: "Endre korleis ein person loggar inn",
		en: "Change how a person signs in",
	},
});

/** Ends a person who has left: roles end at once, and nobody signs in as them. */
export const personEnd = action({
	name: "person.end",
	path: "/api/people/end",
	input: which,
	output: changed,
	who: ADMINISTRATORS,
	states: ["active"],
	rule: "R14.5",
	summary: {
		nb: "Avslutt en person som har sluttet; rollene slutter med en gang",
		nn: "Avslutt ein person som har slutta; rollene sluttar med ein gong",
		en: "End a person who has left; their roles end at once",
	},
});

/** Undoes `person.end`; roles are given anew. */
export const personResume = action({
	name: "person.resume",
	path: "/api/people/resume",
	input: which,
	output: changed,
	who: ADMINISTRATORS,
	states: ["ended"],
	rule: "R14.5",
	summary: {
		nb: "Hent tilbake en person; roller gis på nytt",
		nn: "Hent tilbake ein person; roller blir gitt på nytt",
		en: "Bring a person back; roles are given anew",
	},
});

/** Erases what names, reaches and signs in a person. It cannot be undone; what they did stays. */
export const personErase = action({
	name: "person.erase",
	path: "/api/people/erase",
	input: which,
	output: changed,
	who: ADMINISTRATORS,
	states: ["ended"],
	rule: "R14.11",
	stepUpMinutes: STEP_UP_MINUTES,
	summary: {
		nb: "Slett navn, kontaktopplysninger og innlogging for en person; kan ikke angres",
		nn: "Slett namn, kontaktopplysningar og innlogging for ein person; kan ikkje angrast",
		en: "Erase a person's name, contact data and sign-in; cannot be undone",
	},
});
