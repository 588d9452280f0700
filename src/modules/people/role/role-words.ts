import { dayInWords } from "#base/formats.ts";
import { type Language, textsIn } from "#base/texts.ts";
import { roleTexts } from "../role.texts.ts";
import type { RoleRow } from "./role.contract.ts";
import { rolesTexts } from "./roles.texts.ts";

/** A role as it is called, with its unit and whom it stands in for. */
export function roleWords({ role, unit, deputyFor }: RoleRow, language: Language): string {
	const t = textsIn(rolesTexts, language);
	const name = textsIn(roleTexts, language)[role];
	const where = unit === null ? name : `${name}, ${unit.name}`;
	return deputyFor === null ? where : t.standsIn(where, deputyFor.person.name ?? t.erased);
}

/** "fra 1. januar 2025", "1. januar 2025–31. mai 2025". */
export function periodWords(
	{ fromDay, toDay }: Pick<RoleRow, "fromDay" | "toDay">,
	language: Language,
): string {
	const t = textsIn(rolesTexts, language);
	const from = dayInWords(fromDay, language);
	if (toDay === null) return t.fromOn(from);
	return toDay < fromDay ? t.neverBegan : `${from} – ${dayInWords(toDay, language)}`;
}
