import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { LANGUAGES, type Language, type Texts, type TextsIn, textsIn } from "#base/texts.ts";
import { keepChoice } from "./kept.ts";

interface Speech {
	readonly language: Language;
	readonly choose: (language: Language) => void;
}

const SpeechContext = createContext<Speech>({ language: "nb", choose: () => {} });

/** The language that the page was drawn in first: the one kept, else bokmål. */
function firstLanguage(): Language {
	return LANGUAGES.find((language) => language === document.documentElement.lang) ?? "nb";
}

/** Lets everything below speak the language that the person chose. */
export function SpeechProvider({ children }: { children: ReactNode }) {
	const [language, setLanguage] = useState(firstLanguage);
	const speech = useMemo<Speech>(
		() => ({
			language,
			choose: (next) => {
				document.documentElement.lang = next;
				keepChoice("language", next);
				setLanguage(next);
			},
		}),
		[language],
	);
	return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language of the screens, and how to change it. */
export function useSpeech(): Speech {
	return useContext(SpeechContext);
}

/** A texts file in the language of the screens. */
export function useTexts<T extends Texts>(texts: T): TextsIn<T> {
	return textsIn(texts, useContext(SpeechContext).language);
}
