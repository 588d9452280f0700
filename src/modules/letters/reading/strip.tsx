import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useMemo, useRef } from "react";
import { useTexts } from "#web/language.tsx";
import type { Block } from "../read/document.ts";
import { bringLevel, scrollerOf, shownBy } from "./light.ts";
import { lastAt } from "./outline.ts";
import { readingTexts } from "./reading.texts.ts";
import { ROW_KINDS, type Row, type RowKind } from "./rows.ts";

interface StripProps {
	readonly length: number;
	readonly blocks: readonly Block[];
	/** The rows that the filters let through. */
	readonly rows: readonly Row[];
	readonly chosen: Row | null;
	readonly paper: RefObject<HTMLElement | null>;
}

/** Which of the strip's lanes a kind is drawn in: place tells kinds apart where colour does not. */
const LANES: Readonly<Record<RowKind, readonly [number, number]>> = {
	finding: [0, 9],
	requirement: [10, 7],
	assignment: [18, 5],
	goal: [24, 4],
	indicator: [24, 4],
	money: [29, 5],
	report: [35, 5],
	meeting: [35, 5],
	authorisation: [35, 5],
	open: [0, 40],
	aside: [10, 7],
};

/** The strip is drawn on a sheet of 40 by 1 000, stretched to its height. */
const TALL = 1000;
const THINNEST = 1.4;
/** What Page Up and the arrows move, as shares of the letter. */
const STEPS: Readonly<Record<string, number>> = {
	ArrowUp: -0.02,
	ArrowDown: 0.02,
	PageUp: -0.1,
	PageDown: 0.1,
};

/**
 * The letter's whole height at a glance: where rows stand, where binding text is not placed, and
 * which stretch is in sight. Also a scroll map: press, drag, or use the arrows.
 */
export function Strip({ length, blocks, rows, chosen, paper }: StripProps) {
	const t = useTexts(readingTexts);
	const strip = useRef<HTMLDivElement>(null);
	const shade = useRef<HTMLDivElement>(null);
	const paths = useMemo(() => pathsOf(rows, length), [rows, length]);
	const starts = useMemo(() => blocks.map(({ start }) => start), [blocks]);
	useSight(paper, blocks, length, strip, shade);

	const goTo = (share: number): void => {
		const at = Math.max(0, lastAt(starts, Math.min(0.9999, Math.max(0, share)) * length));
		const block = paper.current?.querySelector<HTMLElement>(`[data-at="${at}"]`);
		if (block) bringLevel(block, shownBy(scrollerOf(block)).top);
	};
	const follow = (event: PointerEvent<HTMLDivElement>): void => {
		if (event.type === "pointerdown") event.currentTarget.setPointerCapture(event.pointerId);
		else if (event.buttons === 0) return;
		const box = event.currentTarget.getBoundingClientRect();
		goTo((event.clientY - box.top) / box.height);
	};
	const step = (event: KeyboardEvent<HTMLDivElement>): void => {
		const now = Number(event.currentTarget.getAttribute("aria-valuenow")) / 100;
		const to = event.key === "Home" ? 0 : event.key === "End" ? 1 : now + (STEPS[event.key] ?? Number.NaN);
		if (Number.isNaN(to)) return;
		event.preventDefault();
		goTo(to);
	};
	return (
		<div
			ref={strip}
			className="strip"
			role="scrollbar"
			aria-controls="paper"
			aria-label={t.strip}
			aria-orientation="vertical"
			aria-valuemin={0}
			aria-valuemax={100}
			aria-valuenow={0}
			tabIndex={0}
			onPointerDown={follow}
			onPointerMove={follow}
			onKeyDown={step}
		>
			<div className="strip-sight" ref={shade} />
			<svg viewBox={`0 0 40 ${TALL}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
				{paths.map(({ kind, path }) => (
					<path key={kind} className={`strip-${kind}`} d={path} />
				))}
				{chosen && <path className="strip-chosen" d={pathOf([chosen], length, [0, 40])} />}
			</svg>
		</div>
	);
}

function pathsOf(rows: readonly Row[], length: number) {
	return ROW_KINDS.map((kind) => ({
		kind,
		path: pathOf(
			rows.filter((row) => row.kind === kind),
			length,
			LANES[kind],
		),
	}));
}

function pathOf(rows: readonly Row[], length: number, [left, width]: readonly [number, number]): string {
	return rows
		.flatMap(({ sources }) => sources)
		.map(({ start, end }) => {
			const top = (start / length) * TALL;
			const height = Math.max(THINNEST, ((end - start) / length) * TALL);
			return `M${left} ${top.toFixed(1)}h${width}v${height.toFixed(1)}h-${width}z`;
		})
		.join("");
}

/** Keeps the shade over the stretch that is in sight, outside React: it moves with every scroll. */
function useSight(
	paper: RefObject<HTMLElement | null>,
	blocks: readonly Block[],
	length: number,
	strip: RefObject<HTMLElement | null>,
	shade: RefObject<HTMLElement | null>,
): void {
	useEffect(() => {
		const elements = [...(paper.current?.querySelectorAll<HTMLElement>("[data-at]") ?? [])];
		let waiting = 0;
		const draw = (): void => {
			waiting = 0;
			if (elements.length === 0 || !strip.current || !shade.current) return;
			const shown = shownBy(scrollerOf(elements[0]!));
			const from = startOf(elements, blocks, shown.top) / length;
			const to = startOf(elements, blocks, shown.bottom) / length;
			shade.current.style.top = `${from * 100}%`;
			shade.current.style.height = `${Math.max(0.01, to - from) * 100}%`;
			strip.current.setAttribute("aria-valuenow", String(Math.round(from * 100)));
		};
		const soon = (): void => {
			waiting ||= requestAnimationFrame(draw);
		};
		soon();
		document.addEventListener("scroll", soon, { capture: true, passive: true });
		window.addEventListener("resize", soon);
		return () => {
			cancelAnimationFrame(waiting);
			document.removeEventListener("scroll", soon, { capture: true });
			window.removeEventListener("resize", soon);
		};
	}, [paper, blocks, length, strip, shade]);
}

/** The offset in the text that stands at a height in the window, by halving. */
function startOf(elements: readonly HTMLElement[], blocks: readonly Block[], y: number): number {
	let low = 0;
	let high = elements.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (elements[middle]!.getBoundingClientRect().top <= y) low = middle + 1;
		else high = middle;
	}
	const element = elements[Math.max(0, low - 1)]!;
	const block = blocks[Number(element.dataset.at)]!;
	const box = element.getBoundingClientRect();
	const share = box.height > 0 ? Math.min(1, Math.max(0, (y - box.top) / box.height)) : 0;
	return block.start + share * (block.end - block.start);
}
