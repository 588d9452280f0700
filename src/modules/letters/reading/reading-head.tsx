import { Button, Heading, Link } from "@digdir/designsystemet-react";
import { Link as RouteLink } from "@tanstack/react-router";
import { dayInWords, percent, wholeNumber } from "#base/formats.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { useMay } from "#web/session.tsx";
import { placedShare } from "../coverage.ts";
import { TRAIL_READERS } from "../letter.ts";
import { letterDownload, letterSheets } from "../letters.calls.ts";
import type { Coverage } from "../read/reading.ts";
import { MinistryMessage } from "../reviewing/ministry-message.tsx";
import { ReviewLine, ReviewNotices } from "../reviewing/review-line.tsx";
import type { Reviewing } from "../reviewing/use-review.ts";
import { COVERAGE_WORD } from "./address.ts";
import type { LetterAnswer } from "./answer.ts";
import { NO_FILTERS } from "./filter.ts";
import type { Readdress } from "./model.ts";
import { ReadAgain } from "./read-again.tsx";
import { readingTexts } from "./reading.texts.ts";

interface ReadingHeadProps {
	readonly answer: LetterAnswer;
	/** Whether the account of the binding text is open. */
	readonly accounted: boolean;
	readonly readdress: Readdress;
	readonly help: () => void;
	readonly reviewing: Reviewing;
	readonly undo: () => void;
	readonly redo: () => void;
}

/** What the letter is, how much of it is placed, and what can be taken out. */
export function ReadingHead({ answer, accounted, readdress, help, ...review }: ReadingHeadProps) {
	const t = useTexts(readingTexts);
	const { language } = useSpeech();
	const mayFollow = useMay({ who: TRAIL_READERS });
	const { letter, pages } = answer;
	const { coverage } = answer.reading;
	const { view, readiness } = review.reviewing;
	const facts = [
		letter.sender,
		letter.date && dayInWords(letter.date, language),
		letter.reference && t.reference(letter.reference),
		pages && t.pages(pages),
	].filter(Boolean);
	return (
		<header className="reading-head">
			<div className="reading-name">
				<Link asChild className="reading-back">
					<RouteLink to="/brev">← {t.back}</RouteLink>
				</Link>
				<Heading level={1} data-size="xs" lang={letter.language}>
					{letter.title}
				</Heading>
				<p className="reading-facts">
					{facts.map((fact) => (
						<span key={fact}>{fact}</span>
					))}
				</p>
				{coverage && <CoverageLine {...{ coverage, accounted, readdress }} placed={readiness.placed} />}
				<ReviewLine letter={letter} {...review}>
					<MinistryMessage answer={answer} reviewing={review.reviewing} />
				</ReviewLine>
			</div>
			<fieldset className="reading-actions">
				<legend className="hidden-words">{t.actions}</legend>
				<a href={letterSheets(letter.id, language)} download>
					{t.spreadsheet}
				</a>
				<a href={letterDownload("reading", letter.id)} download>
					{t.json}
				</a>
				<a href={letterDownload("file", letter.id)} download>
					{t.file}
				</a>
				{mayFollow && (
					<RouteLink to="/spor/$kind/$id" params={{ kind: "letter", id: letter.id }}>
						{t.trail}
					</RouteLink>
				)}
				<Button variant="tertiary" onClick={() => window.print()}>
					{t.print}
				</Button>
				<Button variant="tertiary" onClick={help} aria-keyshortcuts="?">
					{t.keys}
				</Button>
			</fieldset>
			{view.review.steps.length === 0 && <ReadAgain letter={letter} />}
			<ReviewNotices reviewing={review.reviewing} />
		</header>
	);
}

interface CoverageLineProps extends Pick<ReadingHeadProps, "accounted" | "readdress"> {
	readonly coverage: Coverage;
	/** How many are placed after the review. */
	readonly placed: number;
}

/**
 * How much of the letter's binding text is placed, as a share, in words and as a bar. It opens into the
 * sentences that are no requirement, each with the reason.
 */
function CoverageLine({ coverage, placed, accounted, readdress }: CoverageLineProps) {
	const t = useTexts(readingTexts);
	const { language } = useSpeech();
	const { binding, setAside } = coverage;
	const open = binding - placed;
	const slag = accounted ? undefined : COVERAGE_WORD;
	const number = (value: number): string => wholeNumber(value, language);
	return (
		<div className="coverage">
			{binding === 0 ? (
				<p>{t.nothingBinds}</p>
			) : (
				<>
					<p>
						<strong>{percent(placedShare({ binding, placed }), language)}</strong>{" "}
						{t.placed(number(placed), number(binding))}
					</p>
					<meter min={0} max={binding} value={placed} aria-hidden="true" />
				</>
			)}
			{(coverage.open.length > 0 || setAside.length > 0) && (
				<Button variant="tertiary" onClick={() => readdress({ ...NO_FILTERS, slag, vis: "rader" })}>
					{accounted
						? t.closeCoverage
						: t.openCoverage(t.openSentences(open), t.asideSentences(setAside.length))}
				</Button>
			)}
		</div>
	);
}
