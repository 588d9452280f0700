import { Button } from "@digdir/designsystemet-react";
import { useTexts } from "#web/language.tsx";
import type { Row } from "../reading/rows.ts";
import { awaits } from "../review/review.ts";
import type { Marks } from "./marks.ts";
import { reviewingTexts } from "./reviewing.texts.ts";
import { useReviewingHere } from "./use-review.ts";

interface BulkBarProps {
	/** The rows that the filters let through. */
	readonly shown: readonly Row[];
	readonly marks: Marks;
}

/** What is done to many rows at once: marks those that wait, and judges what is marked. */
export function BulkBar({ shown, marks }: BulkBarProps) {
	const t = useTexts(reviewingTexts);
	const reviewing = useReviewingHere();
	if (!reviewing?.view.mayReview) return null;
	const { items } = reviewing.view.review;
	const waiting = shown.flatMap(({ key, thing }) => {
		const item = items.get(key);
		return item && awaits(item) && thing.is !== "finding" && thing.is !== "open" ? [key] : [];
	});
	const keys = [...marks.keys];
	const deed = (done: boolean): void => {
		if (done) marks.clear();
	};
	return (
		<fieldset className="bulk-bar">
			<legend className="hidden-words">{t.bulk}</legend>
			{keys.length === 0 ? (
				waiting.length > 0 && (
					<Button variant="tertiary" onClick={() => marks.set(waiting)}>
						{t.markAll(waiting.length)}
					</Button>
				)
			) : (
				<>
					<span role="status">{t.markedRows(keys.length)}</span>
					<Button onClick={() => deed(reviewing.accept(keys))}>{t.accept}</Button>
					<Button variant="secondary" onClick={() => reviewing.setAside(keys)}>
						{t.setAside}
					</Button>
					{keys.length > 1 && (
						<Button variant="secondary" onClick={() => reviewing.merge(keys)}>
							{t.merge}
						</Button>
					)}
					<Button variant="tertiary" onClick={marks.clear}>
						{t.unmarkAll}
					</Button>
				</>
			)}
		</fieldset>
	);
}
