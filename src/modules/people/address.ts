/** What stands in the addresses of the pages about people: whose they are, filters, search, order, day. */
import { PERSON_STATES, type PersonState } from "./person/person.ts";
import { ROLES, type Role } from "./role.ts";

/** The part of an address behind the question mark. */
export interface PeopleAddress {
	/** The organisation; the one acted for where it is left out. */
	readonly org?: string;
	readonly sok?: string;
	readonly tilstand?: PersonState | "alle";
	readonly rolle?: Role;
	/** Z first. */
	readonly snudd?: true;
	/** As of which day a person is shown. */
	readonly dag?: string;
	/** Closed units too. */
	readonly nedlagte?: true;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is understood of an address; the rest is left out. */
export function peopleAddressIn(search: Readonly<Record<string, unknown>>): PeopleAddress {
	const { org, sok, tilstand, rolle, snudd, dag, nedlagte } = search;
	const state = [...PERSON_STATES, "alle" as const].find((known) => known === tilstand);
	const role = ROLES.find((known) => known === rolle);
	return {
		...(typeof org === "string" && UUID.test(org) ? { org } : {}),
		...(typeof sok === "string" && sok !== "" ? { sok: sok.slice(0, 200) } : {}),
		...(state === undefined ? {} : { tilstand: state }),
		...(role === undefined ? {} : { rolle: role }),
		...(snudd === true ? { snudd: true } : {}),
		...(typeof dag === "string" && /^\d{4}-\d{2}-\d{2}$/.test(dag) ? { dag } : {}),
		...(nedlagte === true ? { nedlagte: true } : {}),
	};
}
