import { useTexts } from "#web/language.tsx";
import { auditTexts } from "./audit.texts.ts";

/** Somebody as the journal tells of them. */
export interface Actor {
	readonly name: string | null;
	readonly erased: boolean;
}

/** Who did something, in words: a name, somebody who is erased, somebody from elsewhere, or the program itself. */
export function useWho(): (actor: Actor | null) => string {
	const t = useTexts(auditTexts);
	return (actor) => {
		if (actor === null) return t.program;
		return actor.name ?? (actor.erased ? t.erased : t.elsewhere);
	};
}
