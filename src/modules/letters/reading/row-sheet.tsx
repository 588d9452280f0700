import { Button } from "@digdir/designsystemet-react";
import { useSpeech, useTexts } from "#web/language.tsx";
import { RowComments } from "../comments/row-comments.tsx";
import { RowQuestion } from "../questions/waiting.tsx";
import type { Source } from "../read/reading.ts";
import { RowReview } from "../reviewing/row-review.tsx";
import { readingTexts } from "./reading.texts.ts";
import { RowDetails } from "./row-details.tsx";
import { faceOf } from "./row-face.ts";
import type { Row } from "./rows.ts";

interface RowSheetProps {
	readonly row: Row;
	readonly text: string;
	readonly show: (source: Source) => void;
	readonly close: () => void;
	readonly toList: () => void;
}

/** The chosen row under the letter, where the page is too narrow for both beside each other. */
export function RowSheet({ row, text, show, close, toList }: RowSheetProps) {
	const t = useTexts(readingTexts);
	const { language } = useSpeech();
	const face = faceOf(row, language);
	return (
		<section className="row-sheet" aria-label={t.rowSheet}>
			<div className="row-sheet-head">
				<p>
					{face.label && <span className="row-label">{face.label}</span>} <strong>{face.title}</strong>
				</p>
				<Button variant="tertiary" icon aria-label={t.closeRow} onClick={close}>
					×
				</Button>
			</div>
			<div className="row-sheet-body">
				<RowQuestion rowKey={row.key} sources={row.sources} />
				<RowReview rowKey={row.key} />
				<RowComments rowKey={row.key} />
				<RowDetails row={row} text={text} show={show} />
				<Button variant="secondary" onClick={toList}>
					{t.inList}
				</Button>
			</div>
		</section>
	);
}
