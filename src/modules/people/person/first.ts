/** The first administrator of an organisation, whom nobody who has rights can add yet. */
import { isOrganisationNumber } from "../organisation/number.ts";
import type { OrganisationKind } from "../organisation/organisation.ts";
import type { PersonState } from "./person.ts";

/** Who is asked for, and where. */
export interface AskedFirst {
	readonly issuer: string;
	readonly claim: string;
	readonly name: string;
	/** Number or short name of an organisation. */
	readonly organisation: string;
	/** What it is called where it is not there yet. */
	readonly organisationName: string | null;
	readonly kind: OrganisationKind | null;
}

/** What is known before. */
export interface KnownFirst {
	readonly organisation: { readonly id: string; readonly shortName: string } | null;
	/** The active people who are administrators in it. */
	readonly administratorIds: readonly string[];
	/** Whose the sign-in is; null where it is nobody's. */
	readonly owner: { readonly id: string; readonly homeId: string; readonly state: PersonState } | null;
}

/** What there is to do: nothing where it was done before, or what is lacking; or why it cannot be done. */
export type First =
	| { readonly does: "nothing" }
	| {
			readonly does: "add";
			/** The organisation to make; null where it is there. */
			readonly organisation: {
				readonly kind: OrganisationKind;
				readonly name: string;
				readonly shortName: string;
				readonly number: string | null;
			} | null;
			/** Whether the person is to be made. */
			readonly isNew: boolean;
	  }
	| { readonly does: "refuse"; readonly because: string };

const refuse = (because: string): First => ({ does: "refuse", because });

/** What there is to do for an organisation to have its first administrator (R14.7, R14.10). */
export function firstAdministrator(asked: AskedFirst, known: KnownFirst): First {
	const { organisation, administratorIds, owner } = known;
	if (owner !== null && (owner.homeId !== organisation?.id || owner.state !== "active")) {
		return refuse("Innloggingen hører til en annen person: kontroller --issuer og --claim.");
	}
	if (owner !== null && administratorIds.includes(owner.id)) return { does: "nothing" };
	if (administratorIds.length > 0) {
		return refuse(
			`${organisation?.shortName} har en administrator allerede: be vedkommende legge til flere på siden Organisasjon.`,
		);
	}
	if (organisation !== null) return { does: "add", organisation: null, isNew: owner === null };
	const { organisationName: name, kind } = asked;
	if (name === null || kind === null) {
		return refuse(
			`Organisasjonen «${asked.organisation}» finnes ikke: legg den til med --organisation-name og --kind ministry eller agency.`,
		);
	}
	const isNumbered = isOrganisationNumber(asked.organisation);
	const shortName = isNumbered ? name : asked.organisation;
	const number = isNumbered ? asked.organisation : null;
	return { does: "add", organisation: { kind, name, shortName, number }, isNew: true };
}
