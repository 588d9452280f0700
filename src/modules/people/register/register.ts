/**
 * Units by the form of the register of legal entities (Enhetsregisteret): what a file of it holds, and what
 * taking it in would change. Pure, so that the page shows what the server will decide.
 */
import { isOrganisationNumber } from "../organisation/number.ts";
import type { Reach } from "../organisation/organisation.ts";

/** A unit as the register has it. */
export interface RegisterUnit {
	readonly number: string;
	readonly name: string;
	/** The register's code for the form of organisation, `ORGL` say. */
	readonly form: string;
	/** The number of the unit above; null where there is none. */
	readonly parent: string | null;
	/** Whether it is a part of another unit and no organisation of its own. */
	readonly isPart: boolean;
	/** Whether it is struck off or being wound up. */
	readonly isGone: boolean;
}

/** So many units are taken at once: more than any ministry has, few enough to look over. */
export const MOST_UNITS = 200;

/** Forms of parts of an organisation. */
const PART_FORMS = new Set(["BEDR", "AAFY"]);
/** Forms of what a ministry steers: a part of the state, or an organisation by an act of its own. */
const AGENCY_FORMS = new Set(["ORGL", "STAT", "SÆR"]);

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value);

const words = (value: unknown): string | null =>
	typeof value === "string" && value.trim() !== "" ? value.trim() : null;

function unitIn(value: unknown): RegisterUnit | null {
	if (!isFields(value)) return null;
	const number = words(value.organisasjonsnummer);
	const name = words(value.navn);
	const form = isFields(value.organisasjonsform) ? words(value.organisasjonsform.kode) : null;
	if (number === null || name === null || form === null) return null;
	return {
		...{ number, name, form, parent: words(value.overordnetEnhet), isPart: PART_FORMS.has(form) },
		isGone: words(value.slettedato) !== null || value.konkurs === true || value.underAvvikling === true,
	};
}

/** The values that stand for units: one unit, several, or the page that a search answers with. */
function valuesIn(json: unknown): readonly unknown[] | null {
	if (Array.isArray(json)) return json;
	if (!isFields(json)) return null;
	if (!isFields(json._embedded)) return "organisasjonsnummer" in json ? [json] : null;
	const { enheter, underenheter } = json._embedded;
	const found = [enheter, underenheter].filter(Array.isArray);
	return found.length === 0 ? null : found.flat();
}

/** What a text holds, or why it is not taken: no JSON, not the register's form, no units, or too many of them. */
export type Read =
	| { readonly units: readonly RegisterUnit[] }
	| { readonly fault: "no-json" | "other-form" | "empty" | "too-many" };

/** Reads a text by the register's form. A number that comes twice counts once. */
export function unitsIn(text: string): Read {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return { fault: "no-json" };
	}
	const values = valuesIn(json);
	if (values === null) return { fault: "other-form" };
	if (values.length === 0) return { fault: "empty" };
	if (values.length > MOST_UNITS) return { fault: "too-many" };
	const units = values.map(unitIn);
	if (units.some((unit) => unit === null)) return { fault: "other-form" };
	return { units: [...new Map((units as RegisterUnit[]).map((unit) => [unit.number, unit])).values()] };
}

/** An organisation that is known already. */
export interface KnownOrganisation {
	readonly id: string;
	readonly number: string | null;
	readonly name: string;
	readonly version: number;
	readonly reach: Reach | "none";
}

/** A unit of an organisation in reach that has a number. */
export interface KnownPart {
	readonly id: string;
	readonly number: string;
	readonly name: string;
	readonly organisationId: string;
	readonly version: number;
}

/** What taking a unit in would do, or why nothing is done with it. */
export type Outcome =
	| { readonly does: "add" }
	| { readonly does: "rename"; readonly known: KnownOrganisation }
	| { readonly does: "add-part"; readonly organisation: KnownOrganisation }
	| { readonly does: "rename-part"; readonly known: KnownPart }
	| {
			readonly does:
				| "same"
				| "foreign"
				| "no-number"
				| "gone"
				| "no-agency"
				| "not-yours"
				| "no-organisation";
	  };

/** What is known when a file is looked over. */
export interface Ground {
	readonly organisations: readonly KnownOrganisation[];
	readonly parts: readonly KnownPart[];
	/** Whether the one who acts may add agencies. */
	readonly adds: boolean;
}

/** The register writes in capitals: names that differ in case alone are the same. */
const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** What taking a unit in would do. */
export function outcomeOf(unit: RegisterUnit, ground: Ground): Outcome {
	if (!isOrganisationNumber(unit.number)) return { does: "no-number" };
	if (unit.isGone) return { does: "gone" };
	if (unit.isPart) return partOutcome(unit, ground);
	const known = ground.organisations.find(({ number }) => number === unit.number);
	if (known !== undefined) {
		if (isSameName(known.name, unit.name)) return { does: "same" };
		return known.reach === "none" ? { does: "not-yours" } : { does: "rename", known };
	}
	if (!AGENCY_FORMS.has(unit.form)) return { does: "no-agency" };
	return { does: ground.adds ? "add" : "foreign" };
}

function partOutcome(unit: RegisterUnit, { organisations, parts }: Ground): Outcome {
	const organisation = organisations.find(({ number }) => number !== null && number === unit.parent);
	if (organisation === undefined) return { does: "no-organisation" };
	if (organisation.reach === "none") return { does: "not-yours" };
	const known = parts.find(({ number }) => number === unit.number);
	if (known === undefined) return { does: "add-part", organisation };
	return isSameName(known.name, unit.name) ? { does: "same" } : { does: "rename-part", known };
}

/** A name of capitals as it is written: only the first letter is sure to be one; a person mends the rest. */
export function writtenName(registered: string): string {
	if (registered !== registered.toUpperCase()) return registered;
	return registered.slice(0, 1) + registered.slice(1).toLowerCase();
}
