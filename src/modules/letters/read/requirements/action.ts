import { ACTIONS } from "../lexicon/actions.ts";
import { phraseFinder } from "../lexicon/phrases.ts";
import type { Action } from "../reading.ts";

const verbs = phraseFinder(ACTIONS);
/** How far after the modal its verb may stand, in characters. */
const REACH = 160;

/** What is to be done: the first verb of the lexicon after the modal. */
export function actionOf(sentence: string, after: number): Action {
	let action: Action = "other";
	verbs(
		sentence,
		(found) => {
			action = found;
			return false;
		},
		after,
		Math.min(sentence.length, after + REACH),
	);
	return action;
}
