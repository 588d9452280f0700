import { useSpeech, useTexts } from "#web/language.tsx";
import { auditTexts, deedTexts } from "./audit.texts.ts";

/** Of an entry what tells who did what. */
export interface Deed {
	readonly actor: { readonly name: string | null; readonly erased: boolean } | null;
	readonly action: string;
	readonly summary: Readonly<Record<"nb" | "nn" | "en", string>> | null;
}

/** Work of the database's owner past the program (migration, upkeep) is journalled under the role's own name. */
const isOutside = ({ action }: Deed): boolean => action.startsWith("role.");

/** Who did something: a name, somebody who is erased or from elsewhere, the database's owner, or the program itself. */
export function useWho(): (deed: Deed) => string {
	const t = useTexts(auditTexts);
	return (deed) => {
		if (deed.actor === null) return isOutside(deed) ? t.owner : t.program;
		return deed.actor.name ?? (deed.actor.erased ? t.erased : t.elsewhere);
	};
}

/** What was done, in words; the journal's own name for it where the program does not know it any more. */
export function useDone(): (deed: Deed) => string {
	const deeds = useTexts(deedTexts);
	const { language } = useSpeech();
	return (deed) => {
		if (deed.summary !== null) return deed.summary[language];
		return isOutside(deed) ? deeds.outside : (deeds[deed.action as keyof typeof deeds] ?? deed.action);
	};
}
