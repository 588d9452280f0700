import { Button, Heading, Link, Paragraph } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink } from "@tanstack/react-router";
import { type ReactNode, useEffect, useMemo } from "react";
import { dayInWords } from "#base/formats.ts";
import type { Place } from "#base/place.ts";
import type { KindOfYear } from "#base/year.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { letterTextQuery } from "../letter.query.ts";
import { TRAIL_READERS } from "../letter.ts";
import { AboutWords } from "../questions/about-words.tsx";
import { type Passage, passagesOf } from "./passage.ts";
import { wordsTexts } from "./words.texts.ts";
import "./words.css";

interface WordsPanelProps {
	/** The row by which its trail is found; null where it is no row of its own. */
	readonly row: { readonly of: KindOfYear; readonly id: string } | null;
	/** What the row is called, over its words. */
	readonly name: string;
	readonly places: readonly Place[];
	/** Null where it stands open as a part of the page. */
	readonly close: (() => void) | null;
	/** Whether they are a question's own, which nobody asks about anew. */
	readonly isQuestion?: boolean;
	/** What stands over the words: the way to the row's own page, how a sum came about. */
	readonly children?: ReactNode;
}

/**
 * *Ordene*: the words that somebody signed and a row came from, lit in their passage. The same beside every
 * list; Esc closes it, and focus stays in the list.
 */
export function WordsPanel({ row, name, places, close, isQuestion = false, children }: WordsPanelProps) {
	const t = useTexts(wordsTexts);
	const mayFollow = useMay({ who: TRAIL_READERS });
	useEffect(() => {
		if (close === null) return;
		const onKey = (event: KeyboardEvent) => {
			if (event.key === "Escape" && !event.defaultPrevented) close();
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [close]);
	return (
		<aside className="origin" aria-label={t.title} data-standing={close === null || undefined}>
			<div className="origin-head">
				<div>
					<Heading level={2} data-size="2xs">
						{t.title}
					</Heading>
					<p className="subtle">{name}</p>
				</div>
				{close !== null && (
					<Button variant="tertiary" icon aria-label={t.close} onClick={close}>
						×
					</Button>
				)}
			</div>
			<div className="origin-body" aria-live="polite">
				{children}
				<Passages places={places} asks={!isQuestion} />
			</div>
			{mayFollow && row !== null && (
				<p className="origin-trail">
					<Link asChild data-color="accent">
						<RouteLink to="/spor/$kind/$id" params={{ kind: row.of, id: row.id }}>
							{t.trail}
						</RouteLink>
					</Link>
				</p>
			)}
		</aside>
	);
}

interface PassagesProps {
	readonly places: readonly Place[];
	/** Whether what the ministry was asked about them stands there, and one may ask. */
	readonly asks?: boolean;
}

/** The passages that places stand in, letter by letter, with the words lit. */
export function Passages({ places, asks = false }: PassagesProps) {
	const documents = [...new Set(places.map(({ document }) => document))];
	return documents.map((id) => <Letter key={id} id={id} all={places} asks={asks} />);
}

function Letter({ id, all, asks }: { id: string; all: readonly Place[]; asks: boolean }) {
	const t = useTexts(wordsTexts);
	const { language } = useSpeech();
	const { data, isError } = useQuery(letterTextQuery(id));
	const places = useMemo(() => all.filter(({ document }) => document === id), [all, id]);
	const passages = useMemo(() => (data ? passagesOf(data.text, data.blocks, places) : []), [data, places]);
	if (isError) return <Paragraph role="alert">{t.failed}</Paragraph>;
	if (data === undefined) return <p className="origin-waiting subtle">{t.loading}</p>;
	return (
		<section className="origin-of">
			<p className="origin-letter">
				<strong>{data.title}</strong>
				{data.date && <span className="subtle"> {dayInWords(data.date, language)}</span>}
			</p>
			{passages.map((passage) => (
				<PassageView key={passage.blocks[0]?.start} passage={passage} lang={data.language} />
			))}
			<Link asChild data-color="accent">
				<RouteLink to="/brev/$id" params={{ id }}>
					{t.open}
				</RouteLink>
			</Link>
			{asks && <AboutWords key={places[0]?.start} letter={id} places={places} />}
		</section>
	);
}

function PassageView({ passage, lang }: { passage: Passage; lang: string }) {
	const t = useTexts(wordsTexts);
	const above = [...passage.path, ...(passage.page === null ? [] : [t.page(passage.page)])];
	return (
		<figure className="origin-passage">
			<figcaption className="subtle">{above.join(" › ")}</figcaption>
			<blockquote lang={lang}>
				{passage.blocks.map((block) => (
					<p
						key={block.start}
						data-heading={block.isHeading || undefined}
						data-cell={block.isCell || undefined}
					>
						{block.stretches.map(({ text, lit }, at) =>
							// biome-ignore lint/suspicious/noArrayIndexKey: stretches of a block never change places
							lit ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
						)}
					</p>
				))}
			</blockquote>
		</figure>
	);
}
