import { Button } from "@digdir/designsystemet-react";
import type { RefObject } from "react";
import { useTexts } from "#web/language.tsx";
import type { Block } from "../read/document.ts";
import { reviewingTexts } from "./reviewing.texts.ts";
import { useMarkedWords } from "./selection.ts";
import { useReviewingHere } from "./use-review.ts";

interface MarkedWordsProps {
	readonly paper: RefObject<HTMLElement | null>;
	readonly blocks: readonly Block[];
}

/** Offers to make a row of the words that are marked in the letter, or to ask the ministry about them. */
export function MarkedWords({ paper, blocks }: MarkedWordsProps) {
	const t = useTexts(reviewingTexts);
	const reviewing = useReviewingHere();
	const marked = useMarkedWords(paper, blocks);
	if (!reviewing?.view.mayReview || marked === null) return null;
	return (
		<fieldset className="marked-words">
			<legend className="hidden-words">{t.madeOf}</legend>
			<Button
				// The words stay marked while the button is pressed.
				onMouseDown={(event) => event.preventDefault()}
				onClick={() => reviewing.add(marked)}
			>
				{t.place}
			</Button>
			<Button
				variant="secondary"
				onMouseDown={(event) => event.preventDefault()}
				onClick={() => reviewing.askAboutWords(marked)}
			>
				{t.ask}
			</Button>
		</fieldset>
	);
}
