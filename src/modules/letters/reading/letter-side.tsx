import { type MouseEvent, type RefObject, useCallback, useEffect } from "react";
import { useTexts } from "#web/language.tsx";
import { MarkedWords } from "../reviewing/marked-words.tsx";
import { NO_FILTERS } from "./filter.ts";
import { LetterPane } from "./letter-pane.tsx";
import type { Model, Readdress } from "./model.ts";
import { readingTexts } from "./reading.texts.ts";
import type { Row } from "./rows.ts";

interface LetterSideProps {
	readonly model: Model;
	/** The rows that the filters let through. */
	readonly shown: readonly Row[];
	readonly readdress: Readdress;
	readonly pressWords: (keys: readonly string[], y: number) => void;
	readonly paper: RefObject<HTMLElement | null>;
}

/** The letter in its pane. A press on lit or underlined words opens their row, also where a filter hid it. */
export function LetterSide({ model, shown, readdress, pressWords, paper }: LetterSideProps) {
	const t = useTexts(readingTexts);
	const { reading, blocks } = model.answer;
	useEffect(() => {
		// The letter comes after the page: by then the browser has given up looking for the heading.
		const named = document.getElementById(location.hash.slice(1));
		if (!named || !paper.current?.contains(named)) return;
		named.scrollIntoView();
		named.focus({ preventScroll: true });
	}, [paper]);
	const press = useCallback(
		(event: MouseEvent): void => {
			const words = (event.target as HTMLElement).closest<HTMLElement>("[data-rows]");
			// Whoever marks words to copy them does not want a row.
			if (!words || words.closest("a") || getSelection()?.isCollapsed === false) return;
			const keys = words.dataset.rows!.split(" ").filter((key) => isPressable(key, model.rows, shown));
			if (keys.length === 0) return;
			if (!shown.some(({ key }) => keys.includes(key))) readdress(NO_FILTERS);
			pressWords(keys, words.getBoundingClientRect().top);
		},
		[model.rows, shown, readdress, pressWords],
	);
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: every row can be chosen by keyboard in the list
		<section
			className="letter-side"
			id="paper"
			aria-label={t.letter}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
			tabIndex={0}
			onClick={press}
		>
			<LetterPane
				text={reading.text}
				blocks={blocks}
				pieces={model.pieces}
				contents={model.contents}
				lang={reading.document.language}
				paper={paper}
			/>
			<MarkedWords paper={paper} blocks={blocks} />
		</section>
	);
}

/** What was set aside is plain text until it is listed: a press there must not change the list. */
function isPressable(key: string, rows: readonly Row[], shown: readonly Row[]): boolean {
	return shown.some((row) => row.key === key) || rows.some((row) => row.key === key && row.kind !== "aside");
}
