import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useCommentCounts } from "../comments/row-comments.tsx";
import type { Source } from "../read/reading.ts";
import { going } from "../reviewing/going.ts";
import { useMarks } from "../reviewing/marks.ts";
import { RowForm } from "../reviewing/row-form.tsx";
import { type Reviewing, ReviewingProvider, useReviewing } from "../reviewing/use-review.ts";
import { WordsDialog } from "../reviewing/words-dialog.tsx";
import { COVERAGE_WORD, wordOfKind } from "./address.ts";
import type { LetterAnswer } from "./answer.ts";
import { useChoice } from "./choice.ts";
import { Kinds } from "./filters.tsx";
import { Keys } from "./keys.tsx";
import { LetterSide } from "./letter-side.tsx";
import { bringLevel, scrollerOf, shownBy } from "./light.ts";
import { type Model, type Readdress, useAddress, useDrawn, useModel, useShown } from "./model.ts";
import { OutlineNav, Sides } from "./outline-nav.tsx";
import { ReadingHead } from "./reading-head.tsx";
import { RowSheet } from "./row-sheet.tsx";
import type { Row } from "./rows.ts";
import { RowsSide } from "./rows-side.tsx";
import { Strip } from "./strip.tsx";

/** The letter, the strip and the rows side by side, and what ties them together. */
export function ReadingBench({ answer }: { answer: LetterAnswer }) {
	const reviewing = useReviewing(answer);
	const marks = useMarks();
	const comments = useCommentCounts(reviewing.place);
	const model = useModel(answer, reviewing.view.review);
	const { address, readdress, readdressRow } = useAddress();
	const { slag, rad: addressed, del, vis = "rader" } = address;
	const shown = useShown(model.rows, address);
	const drawn = useDrawn(shown.rows, addressed);
	const { paper, list, searchField } = usePanes();
	const parts = { paper, list, rows: shown.rows, drawn, addressed, readdress: readdressRow };
	const { chosen, press, pressWords, move, moveOn, moveTo, close } = useChoice(parts);
	const judge = going(reviewing, { chosen: chosen.key, rows: shown.rows, marks }, { moveOn, moveTo });
	const [help, setHelp] = useState(false);
	const accounted = slag === COVERAGE_WORD;
	const show = useShowing(model, paper, readdress);
	useChapterInSight(del, model, paper);
	const deeds = {
		...{ move, close },
		findings: () => readdress({ slag: slag === "funn" ? undefined : wordOfKind("finding") }),
		search: () => searchField.current?.focus(),
		help: () => setHelp(true),
		comment: reviewing.view.isOpen ? () => writeComment(chosen, press) : null,
		review: reviewing.view.mayReview ? judge : null,
	};
	const row = model.rows.find(({ key }) => key === chosen.key) ?? null;
	return (
		<ReviewingProvider value={reviewing}>
			<div className="reading" data-side={vis} data-accounted={accounted || undefined}>
				<ReadingHead {...{ answer, accounted, readdress, reviewing }} {...judge} help={deeds.help} />
				<Sides side={vis} readdress={readdress} />
				<Kinds address={address} counts={shown.counts} readdress={readdress} />
				<OutlineNav model={model} go={show} />
				<LetterSide {...{ model, readdress, paper, pressWords }} shown={shown.rows} />
				<Strip
					length={answer.reading.text.length}
					blocks={answer.blocks}
					rows={shown.rows}
					chosen={row}
					paper={paper}
				/>
				<RowsSide
					{...{ model, shown, drawn, address, readdress, chosen, press, show, list, searchField }}
					{...{ view: reviewing.view, marks, comments }}
				/>
				{row && vis === "brev" && (
					<RowSheet
						row={row}
						text={answer.reading.text}
						show={show}
						close={close}
						toList={() => readdress({ vis: "rader" })}
					/>
				)}
				<ReviewDialogs {...{ answer, reviewing, judge, row }} />
				<Keys deeds={deeds} help={help} closeHelp={() => setHelp(false)} />
			</div>
		</ReviewingProvider>
	);
}

/** Opens the chosen row where it is closed, and goes to where one writes a comment on it. */
function writeComment(
	{ key, open }: { readonly key: string | null; readonly open: boolean },
	press: (key: string) => void,
): void {
	if (key === null) return;
	if (!open) press(key);
	goToComment(key, PATIENCE);
}

/** How long a row that is opened may take until one can write in it, in frames: some five seconds. */
const PATIENCE = 300;

/** Goes to the comment's field as soon as it is drawn, unless another row has been chosen meanwhile. */
function goToComment(key: string, frames: number): void {
	requestAnimationFrame(() => {
		const field = document.querySelector<HTMLElement>(":is(.row[data-chosen], .row-sheet) .comment-words");
		const chosen = document.querySelector<HTMLElement>(".row[data-chosen] [data-row]")?.dataset.row ?? key;
		if (chosen !== key || frames === 0) return;
		if (field === null) goToComment(key, frames - 1);
		else field.focus();
	});
}

function usePanes() {
	const paper = useRef<HTMLElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const searchField = useRef<HTMLInputElement>(null);
	return { paper, list, searchField };
}

interface ReviewDialogsProps {
	readonly answer: LetterAnswer;
	readonly reviewing: Reviewing;
	readonly judge: ReturnType<typeof going>;
	readonly row: Row | null;
}

/** Asks for the words or the fields that a step needs. */
function ReviewDialogs({ answer: { letter, reading }, reviewing, judge, row }: ReviewDialogsProps) {
	const place = { letter: letter.id, readerVersion: letter.readerVersion, person: reviewing.view.you };
	const { giveUp, done } = judge;
	const lang = reading.document.language;
	return (
		<>
			<WordsDialog {...{ reviewing, place, giveUp, done }} about={{ title: row?.title ?? "", lang }} />
			<RowForm {...{ reviewing, place, lang, giveUp, done }} />
		</>
	);
}

/** Brings a place of the letter into sight; on a narrow page the letter comes forth first. */
function useShowing(model: Model, paper: RefObject<HTMLElement | null>, readdress: Readdress) {
	return useCallback(
		(source: Source): void => {
			const isHidden = paper.current?.getClientRects().length === 0;
			if (isHidden) readdress({ vis: "brev" });
			// The router draws the other side in a transition: two frames on, it stands there.
			const soon = (): number =>
				requestAnimationFrame(() => bringPlaceIntoSight(paper.current, source, model));
			if (isHidden) setTimeout(soon, 50);
			else soon();
		},
		[model, paper, readdress],
	);
}

/** A chapter chosen in the filter is shown in the letter too. */
function useChapterInSight(
	del: number | undefined,
	model: Model,
	paper: RefObject<HTMLElement | null>,
): void {
	useEffect(() => {
		const chapter = del === undefined ? undefined : model.outline.chapters[del - 1];
		if (chapter) bringPlaceIntoSight(paper.current, { start: chapter.start, end: chapter.start }, model);
	}, [del, model, paper]);
}

/** Brings the block that holds a place a quarter down the pane. */
function bringPlaceIntoSight(paper: HTMLElement | null, { start }: Source, { answer }: Model): void {
	const at = answer.blocks.findLastIndex((block) => block.start <= start);
	const block = paper?.querySelector<HTMLElement>(`[data-at="${Math.max(0, at)}"]`);
	if (!block) return;
	const { top, bottom } = shownBy(scrollerOf(block));
	bringLevel(block, top + (bottom - top) / 4);
}
