/**
 * The people that the demonstration and the tests begin with: a ministry, two agencies that it steers, and
 * somebody in each role. Names are invented; ids are fixed, so that they are the same in every database.
 */
import type { Role } from "./role.ts";

/** What signs demonstration people in; their claim is their id. Whatever address its provider has. */
export const DEMO_ISSUER = "urn:rorkult:demo";

const id = (number: string): string => `00000000-0000-7000-8000-${number.padStart(12, "0")}`;

/** The demonstration's organisations. */
export const DEMO_ORGANISATIONS = {
	ministry: {
		...{ id: id("1"), kind: "ministry", number: null },
		...{ name: "Demonstrasjonsdepartementet", shortName: "Demodep" },
	},
	agency: {
		...{ id: id("2"), kind: "agency", number: null },
		...{ name: "Demonstrasjonsdirektoratet", shortName: "Demodir" },
	},
	neighbour: {
		...{ id: id("10"), kind: "agency", number: null },
		...{ name: "Nabodirektoratet", shortName: "Nabodir" },
	},
} as const;

const { ministry, agency, neighbour } = DEMO_ORGANISATIONS;

/** Somebody of the demonstration, at home in one organisation and with a role in the space of one or more. */
export interface DemoPerson {
	readonly id: string;
	readonly name: string;
	readonly home: { readonly id: string; readonly name: string };
	readonly role: Role;
	/** The organisations in whose space the role counts. */
	readonly spaces: readonly string[];
}

const at = (home: DemoPerson["home"], number: string, name: string, role: Role): DemoPerson => ({
	...{ id: id(number), name, role },
	...{ home: { id: home.id, name: home.name }, spaces: [home.id] },
});

/** The demonstration's people by what they do; the first is the one who read in the demonstration letter. */
export const DEMO_PEOPLE = {
	controller: at(agency, "3", "Ingrid Solvang", "controller"),
	assignmentOwner: at(agency, "4", "Amir Haugseth", "assignment-owner"),
	director: at(agency, "5", "Kari Fjellheim", "director"),
	financeOfficer: at(agency, "6", "Jonas Bergset", "finance-officer"),
	administrator: at(agency, "7", "Signe Myklebø", "administrator"),
	auditor: at(agency, "8", "Torunn Aasvik", "auditor"),
	steward: { ...at(ministry, "9", "Henrik Nordli", "steward"), spaces: [agency.id, neighbour.id] },
	ministryAdministrator: at(ministry, "a", "Berit Løkkevik", "administrator"),
	neighbourController: at(neighbour, "11", "Nils Tangvald", "controller"),
	neighbourAdministrator: at(neighbour, "12", "Astrid Elvenes", "administrator"),
} as const satisfies Readonly<Record<string, DemoPerson>>;

/** Somebody of the demonstration as one who acts in the organisation where they are at home. */
export const atHome = ({ id: personId, home }: DemoPerson): { personId: string; agencyId: string } => ({
	...{ personId, agencyId: home.id },
});
