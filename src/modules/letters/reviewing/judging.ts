import { awaits } from "../review/review.ts";
import type { Reviewing } from "./use-review.ts";

/** How the screen goes from row to row. */
interface Moves {
	readonly moveOn: (isLookedFor: (key: string) => boolean) => void;
	readonly moveTo: (key: string) => void;
}

/** What the keys do to the chosen row: judge it and go on to the next that waits, or go back to it. */
export function judging(reviewing: Reviewing, chosen: string | null, { moveOn, moveTo }: Moves) {
	const { items } = reviewing.view.review;
	const onward = (): void =>
		moveOn((key) => {
			const item = items.get(key);
			return item !== undefined && awaits(item);
		});
	const turned = (key: string | null): void => {
		if (key !== null) moveTo(key);
	};
	return {
		onward,
		accept: (): void => {
			if (chosen !== null && reviewing.accept(chosen)) onward();
		},
		setAside: (): void => {
			if (chosen !== null) reviewing.setAside(chosen);
		},
		undo: (): void => turned(reviewing.undo()),
		redo: (): void => turned(reviewing.redo()),
		/** The words are not given after all: back to the row. */
		giveUp: (): void => {
			reviewing.stopAsking();
			turned(chosen);
		},
	};
}
