import { type Language, textsIn } from "#base/texts.ts";
import type { FormField } from "../parts/change-form.tsx";
import { partsTexts } from "../parts/parts.texts.ts";
import { peopleTexts } from "./people.texts.ts";

interface Contact {
	readonly name: string | null;
	readonly email: string | null;
	readonly phone: string | null;
}

const initial = (value: string | null | undefined) => (value ? { initial: value } : {});

/** The fields of what names and reaches somebody, with what stands there now. */
export function contactFields(language: Language, now: Contact | null): FormField[] {
	const t = textsIn(peopleTexts, language);
	const parts = textsIn(partsTexts, language);
	return [
		{ name: "name", label: parts.name, kind: "text", wrong: t.wrongName, ...initial(now?.name) },
		{
			...{ name: "email", label: t.email, kind: "email", isOptional: true, wrong: t.wrongEmail },
			...initial(now?.email),
		},
		{
			...{ name: "phone", label: t.phone, kind: "tel", isOptional: true, wrong: t.wrongPhone },
			...initial(now?.phone),
		},
	];
}

/** The fields of what signs somebody in. Whose user id it is now is never shown. */
export function signInFields(language: Language, issuer: string | null): FormField[] {
	const t = textsIn(peopleTexts, language);
	return [
		{
			...{ name: "issuer", label: t.issuer, description: t.issuerHelp, kind: "text", isOptional: true },
			...{ wrong: t.wrongIssuer, ...initial(issuer) },
		},
		{ name: "claim", label: t.claim, kind: "text", isOptional: true, wrong: t.wrongClaim },
	];
}
