import { INCREASED, REDUCED } from "../lexicon/money.ts";
import { alternatives } from "../lexicon/words.ts";
import type { Row } from "../tables.ts";

/** «økes med», «Reduksjon»: which way a sum goes, in a cell of its own or at the end of the item's. */
const STEP = new RegExp(
	`(?:^|\\s)(?:(${alternatives(REDUCED)})|${alternatives(INCREASED)})(?:\\smed)?\\s?:?$`,
	"i",
);

/** Whether a cell holds nothing but which way a sum goes. */
export const isStep = (text: string): boolean => STEP.exec(text)?.index === 0;

/** What the sum of a supplement's row is to be taken times: less than one where the row says that the item gets less; null where it does not say. */
export function signOf({ cells }: Row): 1 | -1 | null {
	for (const { text } of cells) {
		const step = STEP.exec(text);
		if (step !== null) return step[1] === undefined ? 1 : -1;
	}
	return null;
}
