import type { Row } from "../reading/rows.ts";
import { awaits } from "../review/review.ts";
import type { Marks } from "./marks.ts";
import type { Reviewing } from "./use-review.ts";

/** How the screen goes from row to row. */
interface Moves {
	readonly moveOn: (isLookedFor: (key: string) => boolean) => void;
	readonly moveTo: (key: string) => void;
}

/** What the keys mean: the rows that are marked; where none is, the chosen one. */
interface ChosenRows {
	readonly chosen: string | null;
	/** The rows that the filters let through: where nothing is marked, the chosen one is merged with the next. */
	readonly rows: readonly Row[];
	readonly marks: Marks;
}

/** What the keys do to the chosen rows: judge them and go on to the next that waits, or go back to them. */
export function going(reviewing: Reviewing, { chosen, rows, marks }: ChosenRows, { moveOn, moveTo }: Moves) {
	const keys = marks.keys.size > 0 ? [...marks.keys] : chosen === null ? [] : [chosen];
	const next = rows[rows.findIndex(({ key }) => key === chosen) + 1];
	const following = next ? [next.key] : [];
	const { items } = reviewing.view.review;
	const onward = (): void =>
		moveOn((key) => {
			const item = items.get(key);
			return item !== undefined && awaits(item);
		});
	const done = (): void => {
		marks.clear();
		onward();
	};
	const turned = (key: string | null): void => {
		if (key !== null) moveTo(key);
	};
	return {
		done,
		/** Marks the chosen row, or takes its mark away, and goes on to the next. */
		mark: (): void => {
			if (chosen === null) return;
			marks.toggle(chosen);
			moveOn(() => true);
		},
		accept: (): void => {
			if (keys.length > 0 && reviewing.accept(keys)) done();
		},
		setAside: (): void => reviewing.setAside(keys),
		edit: (): void => reviewing.edit(keys),
		split: (): void => reviewing.split(keys),
		ask: (): void => reviewing.askAbout(keys),
		merge: (): void => reviewing.merge(keys.length > 1 ? keys : [...keys, ...following]),
		undo: (): void => turned(reviewing.undo()),
		redo: (): void => turned(reviewing.redo()),
		/** The words are not given after all: back to the row. */
		giveUp: (): void => {
			reviewing.stopAsking();
			turned(chosen);
		},
	};
}
