import { type ComponentType, createContext, type ReactNode, useContext } from "react";
import type { LetterRow } from "../letter.contract.ts";

interface TellsAcceptance {
	readonly letter: Pick<LetterRow, "id" | "year">;
	/** What stands there where the letter is not accepted. */
	readonly children: ReactNode;
}

const AcceptanceContext = createContext<ComponentType<TellsAcceptance> | null>(null);

/** Gives the letters' pages what tells that a letter is accepted: modules above know it. */
export const AcceptanceProvider = AcceptanceContext.Provider;

/** That a letter is accepted, or else what is given. */
export function AcceptedOr({ letter, children }: TellsAcceptance) {
	const Told = useContext(AcceptanceContext);
	return Told === null ? children : <Told letter={letter}>{children}</Told>;
}
