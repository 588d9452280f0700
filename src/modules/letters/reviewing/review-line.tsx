import { Button } from "@digdir/designsystemet-react";
import type { ReactNode } from "react";
import { wholeNumber } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { signInAddress } from "#web/session.tsx";
import type { LetterRow } from "../letter.contract.ts";
import { AcceptedOr } from "./acceptance.tsx";
import { reviewingTexts } from "./reviewing.texts.ts";
import type { Reviewing } from "./use-review.ts";
import { refusedWords } from "./words.ts";

interface ReviewLineProps {
	readonly letter: Pick<LetterRow, "id" | "year">;
	readonly reviewing: Reviewing;
	readonly undo: () => void;
	readonly redo: () => void;
	readonly children?: ReactNode;
}

/** How far the review has come, and the way back and forth in one's own steps. */
export function ReviewLine({ letter, reviewing, undo, redo, children }: ReviewLineProps) {
	const t = useTexts(reviewingTexts);
	const { language } = useSpeech();
	const { view, readiness, canUndo, canRedo } = reviewing;
	const { rows, reviewed, ready } = readiness;
	if (!view.isOpen) return null;
	return (
		<div className="review-line">
			<p role="status">
				{t.reviewed(wholeNumber(reviewed, language), wholeNumber(rows, language))}{" "}
				<AcceptedOr letter={letter}>{ready && rows > 0 && <strong>{t.ready}</strong>}</AcceptedOr>
			</p>
			<meter min={0} max={Math.max(1, rows)} value={reviewed} aria-hidden="true" />
			{view.mayReview && (
				<>
					<Button variant="tertiary" disabled={!canUndo} onClick={undo} aria-keyshortcuts="u">
						{t.undo}
					</Button>
					<Button variant="tertiary" disabled={!canRedo} onClick={redo} aria-keyshortcuts="Shift+U">
						{t.redo}
					</Button>
					{children}
				</>
			)}
		</div>
	);
}

/** What stands in the way, what came back, and that the server cannot be reached. */
export function ReviewNotices({ reviewing }: Pick<ReviewLineProps, "reviewing">) {
	const t = useTexts(reviewingTexts);
	const { language } = useSpeech();
	const { view, refusal, desk } = reviewing;
	return (
		<div className="review-notices" aria-live="polite">
			{view.isSignedOut && (
				<p className="review-notice">
					▲ {t.signedOut} <a href={signInAddress()}>{t.signIn}</a>
				</p>
			)}
			{view.isCutOff && !view.isSignedOut && view.isOpen && <p className="review-notice">▲ {t.cutOff}</p>}
			{refusal && (
				<p className="review-notice review-refused" role="alert">
					<span>
						<strong>■ {t.notDone}.</strong> {refusedWords(refusal, language)}
					</span>
					<Button variant="tertiary" onClick={reviewing.forgetRefusal}>
						{t.seen}
					</Button>
				</p>
			)}
			{view.returned.map(({ id, step, problem }) => (
				<p key={id} className="review-notice review-refused" role="alert">
					<span>
						<strong>
							■ {t.notTaken}
							{"rows" in step && ` (${step.rows.map(({ key }) => key).join(", ")})`}.
						</strong>{" "}
						{refusedWords(problem, language)}
						{wordsOf(step) && <q>{wordsOf(step)}</q>}
					</span>
					<Button variant="tertiary" onClick={() => desk.forget(id)}>
						{t.seen}
					</Button>
				</p>
			))}
		</div>
	);
}

/** What was typed in a step that came back. */
function wordsOf(step: Reviewing["view"]["returned"][number]["step"]): string | null {
	if (step.do === "ask") return step.text;
	return step.do === "set-aside" || step.do === "leave" ? step.reason : null;
}
