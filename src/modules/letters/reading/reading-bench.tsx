import { useNavigate, useSearch } from "@tanstack/react-router";
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { keepChoice, keptChoice } from "#web/kept.ts";
import { useTexts } from "#web/language.tsx";
import type { Source } from "../read/reading.ts";
import { type ReadingAddress, wordOfKind } from "./address.ts";
import type { LetterAnswer } from "./answer.ts";
import { useChoice } from "./choice.ts";
import { actorsIn, countedByKind, filtered } from "./filter.ts";
import { Filters, Kinds, type Readdress } from "./filters.tsx";
import { type KeyDeeds, KeysDialog, useKeys } from "./keys.tsx";
import { LetterPane } from "./letter-pane.tsx";
import { bringLevel, scrollerOf, shownBy } from "./light.ts";
import { type Outline, outlineOf } from "./outline.ts";
import { piecesOf } from "./pieces.ts";
import { readingTexts } from "./reading.texts.ts";
import { ReadingHead } from "./reading-head.tsx";
import { RowSheet } from "./row-sheet.tsx";
import { rowsOf } from "./rows.ts";
import { RowsPane } from "./rows-pane.tsx";
import { Strip } from "./strip.tsx";

/** Everything that follows from the letter alone, worked out once. */
function useModel(answer: LetterAnswer) {
	return useMemo(() => {
		const { reading, blocks } = answer;
		const outline = outlineOf(reading.text, blocks);
		const rows = rowsOf(answer, outline);
		return { outline, rows, pieces: piecesOf(blocks, rows), actors: actorsIn(rows) };
	}, [answer]);
}

/** The address's state, and how to change it: filters make a step to go back to, rows do not. */
function useAddress() {
	const address = useSearch({ strict: false }) as ReadingAddress;
	const navigate = useNavigate();
	const go = useCallback(
		(change: Partial<ReadingAddress>, replace: boolean) => {
			void navigate({
				to: ".",
				search: (before: ReadingAddress) => ({ ...before, ...change }),
				replace,
				resetScroll: false,
			});
		},
		[navigate],
	);
	const readdress = useCallback<Readdress>((change) => go(change, "sok" in change), [go]);
	const readdressRow = useCallback((rad: string | undefined) => go({ rad }, true), [go]);
	return { address, readdress, readdressRow };
}

/** The letter, the strip and the rows side by side, and what ties them together. */
export function ReadingBench({ answer }: { answer: LetterAnswer }) {
	const t = useTexts(readingTexts);
	const { reading, blocks } = answer;
	const { outline, rows, pieces, actors } = useModel(answer);
	const { address, readdress, readdressRow } = useAddress();
	const { slag, aktor, del, mal, sok, rad, vis = "rader" } = address;
	const shown = useMemo(
		() => filtered(rows, { slag, aktor, del, mal, sok }),
		[rows, slag, aktor, del, mal, sok],
	);
	const counts = useMemo(() => countedByKind(rows, { aktor, del, mal, sok }), [rows, aktor, del, mal, sok]);
	const paper = useRef<HTMLElement>(null);
	const list = useRef<HTMLDivElement>(null);
	const searchField = useRef<HTMLInputElement>(null);
	const { chosen, press, pressWords, move, close } = useChoice({
		paper,
		list,
		rows: shown,
		addressed: rad,
		readdress: readdressRow,
	});
	const [help, setHelp] = useState(false);
	const [letters, setLetters] = useState(() => keptChoice("keys") !== "off");
	const deeds = useRef<KeyDeeds>(null!);
	deeds.current = {
		move,
		close,
		findings: () => readdress({ slag: slag === "funn" ? undefined : wordOfKind("finding") }),
		search: () => searchField.current?.focus(),
		help: () => setHelp(true),
	};
	useKeys(deeds, letters);
	useChapterInSight(del, outline, answer, paper);

	const show = useCallback(
		(source: Source) => {
			readdress({ vis: "brev" });
			requestAnimationFrame(() => bringPlaceIntoSight(paper.current, source, answer));
		},
		[readdress, answer],
	);
	const pressPaper = (event: MouseEvent): void => {
		const words = (event.target as HTMLElement).closest<HTMLElement>("[data-rows]");
		if (!words || getSelection()?.isCollapsed === false) return;
		const keys = words.dataset.rows!.split(" ");
		if (!shown.some(({ key }) => keys.includes(key))) {
			readdress({ slag: undefined, aktor: undefined, del: undefined, mal: undefined, sok: undefined });
		}
		pressWords(keys, words.getBoundingClientRect().top);
	};
	const chosenRow = chosen.key === null ? null : (rows.find(({ key }) => key === chosen.key) ?? null);
	return (
		<div className="reading" data-side={vis}>
			<ReadingHead answer={answer} readdress={readdress} help={() => setHelp(true)} />
			<Sides side={vis} readdress={readdress} />
			<Kinds address={address} counts={counts} readdress={readdress} />
			<OutlineNav outline={outline} answer={answer} go={show} />
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: every row can be chosen by keyboard in the list */}
			<section className="letter-side" id="paper" aria-label={t.letter} tabIndex={0} onClick={pressPaper}>
				<LetterPane
					text={reading.text}
					blocks={blocks}
					pieces={pieces}
					lang={reading.document.language}
					paper={paper}
				/>
			</section>
			<Strip length={reading.text.length} blocks={blocks} rows={shown} chosen={chosenRow} paper={paper} />
			<section className="rows-side" aria-labelledby="rows-title">
				<h2 className="hidden-words" id="rows-title">
					{t.rows}
				</h2>
				<Filters
					address={address}
					readdress={readdress}
					actors={actors}
					goals={reading.goals}
					outline={outline}
					shown={shown.length}
					all={rows.length}
					searchField={searchField}
				/>
				<RowsPane
					rows={shown}
					all={rows.length}
					chosen={chosen.key}
					open={chosen.open}
					text={reading.text}
					lang={reading.document.language}
					list={list}
					press={press}
					show={show}
				/>
			</section>
			{chosenRow && vis === "brev" && (
				<RowSheet
					row={chosenRow}
					text={reading.text}
					show={show}
					close={close}
					toList={() => readdress({ vis: "rader" })}
				/>
			)}
			<KeysDialog
				open={help}
				close={() => setHelp(false)}
				letters={letters}
				setLetters={(on) => {
					keepChoice("keys", on ? "on" : "off");
					setLetters(on);
				}}
			/>
		</div>
	);
}

/** Brings a place of the letter into sight, a third down. */
function bringPlaceIntoSight(paper: HTMLElement | null, { start }: Source, { blocks }: LetterAnswer): void {
	const at = blocks.findLastIndex((block) => block.start <= start);
	const block = paper?.querySelector<HTMLElement>(`[data-at="${Math.max(0, at)}"]`);
	if (!block) return;
	const { top, bottom } = shownBy(scrollerOf(block));
	bringLevel(block, top + (bottom - top) / 4);
}

/** A chapter chosen in the filter is shown in the letter too. */
function useChapterInSight(
	del: number | undefined,
	outline: Outline,
	answer: LetterAnswer,
	paper: { readonly current: HTMLElement | null },
): void {
	useEffect(() => {
		const chapter = del === undefined ? undefined : outline.chapters[del - 1];
		if (chapter) bringPlaceIntoSight(paper.current, { start: chapter.start, end: chapter.start }, answer);
	}, [del, outline, answer, paper]);
}

function Sides({ side, readdress }: { side: "brev" | "rader"; readdress: Readdress }) {
	const t = useTexts(readingTexts);
	return (
		<fieldset className="sides">
			<legend className="hidden-words">{t.side}</legend>
			<button type="button" aria-pressed={side === "rader"} onClick={() => readdress({ vis: "rader" })}>
				{t.rows}
			</button>
			<button type="button" aria-pressed={side === "brev"} onClick={() => readdress({ vis: "brev" })}>
				{t.letter}
			</button>
		</fieldset>
	);
}

interface OutlineNavProps {
	readonly outline: Outline;
	readonly answer: LetterAnswer;
	readonly go: (source: Source) => void;
}

/** The letter's headings, where there is room for them. */
function OutlineNav({ outline, answer, go }: OutlineNavProps) {
	const t = useTexts(readingTexts);
	const top = Math.min(...outline.headings.map(({ level }) => level));
	return (
		<nav className="outline" aria-label={t.contents} lang={answer.reading.document.language}>
			<ul>
				{outline.headings
					.filter(({ level }) => level < top + 2)
					.map((heading) => (
						<li key={heading.start} data-level={heading.level - top}>
							<button type="button" onClick={() => go({ start: heading.start, end: heading.start })}>
								{heading.text}
							</button>
						</li>
					))}
			</ul>
		</nav>
	);
}
