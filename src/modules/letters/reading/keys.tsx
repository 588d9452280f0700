import { Button, Checkbox, Dialog, Heading, Paragraph } from "@digdir/designsystemet-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { TextsIn } from "#base/texts.ts";
import { keepChoice, keptChoice } from "#web/kept.ts";
import { useTexts } from "#web/language.tsx";
import { readingTexts } from "./reading.texts.ts";

/** What a key does in the reading view. */
interface KeyDeeds {
	readonly move: (step: 1 | -1) => void;
	readonly close: () => void;
	readonly findings: () => void;
	readonly search: () => void;
	readonly help: () => void;
	/** Goes to the comments of the chosen row; null where there is no review to comment on. */
	readonly comment: (() => void) | null;
	/** What judges the chosen row; null where the person only looks. */
	readonly review: ReviewDeeds | null;
}

interface ReviewDeeds {
	readonly accept: () => void;
	readonly setAside: () => void;
	readonly edit: () => void;
	readonly split: () => void;
	readonly ask: () => void;
	readonly merge: () => void;
	readonly mark: () => void;
	readonly undo: () => void;
	readonly redo: () => void;
}

/** Whether letters typed here are words and not commands. */
function isWriting(target: EventTarget | null): boolean {
	return (
		target instanceof HTMLElement && target.closest("input, select, textarea, [contenteditable]") !== null
	);
}

/**
 * Listens for the view's keys while it stands on screen.
 *
 * Single letters can be turned off (WCAG 2.1.4); Escape and the arrows within the list cannot, for
 * they are no letters.
 */
function useKeys(deeds: RefObject<KeyDeeds>, letters: boolean): void {
	useEffect(() => {
		const press = (event: KeyboardEvent): void => {
			if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
			if (document.querySelector("dialog[open]")) return;
			const target = event.target as HTMLElement | null;
			const inList = target?.closest?.(".row-head");
			const { move, close, findings, search, help, comment, review } = deeds.current;
			const arrows: Readonly<Record<string, () => void>> = {
				ArrowDown: () => move(1),
				ArrowUp: () => move(-1),
			};
			const singles: Readonly<Record<string, () => void>> = {
				j: () => move(1),
				k: () => move(-1),
				f: findings,
				"/": search,
				"?": help,
				...(comment && { c: comment }),
				...(review && { x: review.setAside, u: review.undo, U: review.redo }),
				...(review && { e: review.edit, s: review.split, m: review.merge, v: review.mark, d: review.ask }),
				...(review && inList && { Enter: review.accept }),
			};
			let deed = inList ? arrows[event.key] : undefined;
			if (event.key === "Escape" && !isWriting(target)) deed = close;
			if (!deed && letters && !isWriting(target)) deed = singles[event.key];
			if (!deed) return;
			event.preventDefault();
			deed();
		};
		document.addEventListener("keydown", press);
		return () => document.removeEventListener("keydown", press);
	}, [deeds, letters]);
}

interface KeysProps {
	readonly deeds: KeyDeeds;
	/** Whether the list of keys is shown. */
	readonly help: boolean;
	readonly closeHelp: () => void;
}

/** Listens for the view's keys, shows them, and lets whoever does not want them turn them off. */
export function Keys({ deeds, help, closeHelp }: KeysProps) {
	const [letters, setLetters] = useState(() => keptChoice("keys") !== "off");
	const latest = useRef(deeds);
	latest.current = deeds;
	useKeys(latest, letters);
	const choose = (on: boolean): void => {
		keepChoice("keys", on ? "on" : "off");
		setLetters(on);
	};
	const reviews = deeds.review !== null;
	return (
		<KeysDialog
			open={help}
			close={closeHelp}
			reviews={reviews}
			comments={deeds.comment !== null}
			letters={letters}
			setLetters={choose}
		/>
	);
}

interface KeysDialogProps {
	readonly open: boolean;
	readonly close: () => void;
	readonly reviews: boolean;
	readonly comments: boolean;
	readonly letters: boolean;
	readonly setLetters: (on: boolean) => void;
}

const reviewLines = (t: TextsIn<typeof readingTexts>): readonly (readonly [string, string])[] => [
	["Enter", t.keyAccept],
	["e", t.keyEdit],
	["x", t.keySetAside],
	["s", t.keySplit],
	["m", t.keyMerge],
	["v", t.keyMark],
	["d", t.keyAsk],
	["u", t.keyUndo],
	["U", t.keyRedo],
	["Space", t.keyOpen],
];

/** All keys of the view, and the switch that turns single letters off. */
function KeysDialog({ open, close, reviews, comments, letters, setLetters }: KeysDialogProps) {
	const t = useTexts(readingTexts);
	const lines: readonly (readonly [string, string])[] = [
		["j", t.keyNext],
		["k", t.keyPrevious],
		...(reviews ? reviewLines(t) : ([["Enter", t.keyOpen]] as const)),
		...(comments ? ([["c", t.keyComment]] as const) : []),
		["Esc", t.keyClose],
		["f", t.keyFindings],
		["/", t.keySearch],
		["?", t.keyAll],
	];
	return (
		<Dialog open={open} onClose={close} closedby="any" closeButton={t.closeKeys} aria-labelledby="keys-title">
			<Heading level={2} data-size="xs" id="keys-title">
				{t.keysTitle}
			</Heading>
			<Paragraph>{t.keysText}</Paragraph>
			<dl className="keys">
				{lines.map(([key, deed]) => (
					<div key={key}>
						<dt>
							<kbd>{key}</kbd>
						</dt>
						<dd>{deed}</dd>
					</div>
				))}
			</dl>
			<Checkbox
				label={t.keysOn}
				value="on"
				checked={letters}
				onChange={(event) => setLetters(event.target.checked)}
			/>
			<Button variant="secondary" onClick={close}>
				{t.closeKeys}
			</Button>
		</Dialog>
	);
}
