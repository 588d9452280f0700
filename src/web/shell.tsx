import { Button, Heading, Link, Paragraph, SkipLink } from "@digdir/designsystemet-react";
import { Outlet, Link as RouteLink, useLocation, useNavigate } from "@tanstack/react-router";
import { createContext, type ReactNode, useContext, useEffect, useId, useMemo, useState } from "react";
import { dayInWords } from "#base/formats.ts";
import type { Ruled } from "#base/policy.ts";
import { LANGUAGES, type Language } from "#base/texts.ts";
import { useAbout } from "./about.ts";
import { AgenciesMenu } from "./agencies-menu.tsx";
import { DemoClock } from "./demo-clock.tsx";
import { useSpeech, useTexts } from "./language.tsx";
import { PersonMenu } from "./person-menu.tsx";
import { Presence } from "./presence.tsx";
import { SCHEMES, type Scheme, useScheme } from "./scheme.ts";
import { useMay, useSession } from "./session.tsx";
import { shellTexts } from "./shell.texts.ts";
import "./shell.css";

/** The year that a page is about, for the frame's head, which says whose it is. */
type Tell = (year: string | null) => void;

const FrameContext = createContext<Tell>(() => {});

/** Names the page in the browser's tab, and the year that it is about in the frame. */
export function useFrame(title: string, year: string | null = null): void {
	const tell = useContext(FrameContext);
	useEffect(() => {
		document.title = `${title} – Rorkult`;
	}, [title]);
	useEffect(() => {
		tell(year);
		return () => tell(null);
	}, [tell, year]);
}

interface ShellProps {
	readonly agencies: Ruled;
	readonly letters: Ruled;
	readonly questions: ReactNode;
}

/**
 * The frame around every page: name, whose year it is, menu, language and colours.
 *
 * @param props.agencies who oversees agencies
 * @param props.letters who sees letters
 * @param props.questions the way to the questions about letters
 */
export function Shell({ agencies, letters, questions }: ShellProps) {
	const t = useTexts(shellTexts);
	const [year, setYear] = useState<string | null>(null);
	const tell = useMemo<Tell>(() => setYear, []);
	const isOutside = useLocation().pathname === "/logg-inn";
	return (
		<FrameContext value={tell}>
			<SkipLink href="#content">{t.skip}</SkipLink>
			<div className="frame">
				<DemoBand />
				<header className="frame-head">
					<RouteLink to="/brev" className="frame-name">
						<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
							<path d="M5 8h16a5 5 0 0 1 5 5v15h-6V15H5z" />
						</svg>
						<span>{t.name}</span>
					</RouteLink>
					{!isOutside && <WhoseYear year={year} ruled={letters} />}
					<nav className="frame-menu" aria-label={t.mainMenu}>
						{!isOutside && (
							<>
								<AgenciesMenu ruled={agencies} />
								<LettersLink ruled={letters} />
								{questions}
								<RouteLink to="/organisasjon">{t.organisation}</RouteLink>
								<EventsLink />
								<RouteLink to="/tilganger">{t.access}</RouteLink>
							</>
						)}
						<a href="/api/docs">{t.api}</a>
					</nav>
					<div className="frame-choices">
						<LanguageChoice />
						<SchemeChoice />
						{!isOutside && <PersonMenu />}
					</div>
				</header>
				<main id="content" className="frame-content" tabIndex={-1}>
					<Outlet />
				</main>
				{!isOutside && <Presence />}
			</div>
		</FrameContext>
	);
}

/** For whom one acts, and the year that the page is about: the way to the years. */
function WhoseYear({ year, ruled }: { year: string | null; ruled: Ruled }) {
	const t = useTexts(shellTexts);
	const session = useSession();
	const maySee = useMay(ruled);
	if (session === null) return null;
	const said = [session.actingFor.shortName, year].filter(Boolean).join(" ");
	if (!maySee) return <span className="frame-year">{said}</span>;
	return (
		<RouteLink
			to="/aar"
			className="frame-year"
			title={`${session.actingFor.name}. ${t.otherYears}`}
			activeOptions={{ exact: true }}
		>
			{said}
		</RouteLink>
	);
}

/** The way to the letters, for those who may see them. */
function LettersLink({ ruled }: { ruled: Ruled }) {
	const t = useTexts(shellTexts);
	return useMay(ruled) ? (
		<>
			<RouteLink to="/aar" activeOptions={{ exact: false }}>
				{t.year}
			</RouteLink>
			<RouteLink to="/brev" activeOptions={{ exact: false }}>
				{t.letters}
			</RouteLink>
			<SearchLink />
		</>
	) : null;
}

/** The way to search, also by Ctrl+K. */
function SearchLink() {
	const t = useTexts(shellTexts);
	const navigate = useNavigate();
	useEffect(() => {
		const onKey = (event: KeyboardEvent): void => {
			if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
			event.preventDefault();
			void navigate({ to: "/sok" });
		};
		document.addEventListener("keydown", onKey);
		return () => document.removeEventListener("keydown", onKey);
	}, [navigate]);
	return (
		<RouteLink to="/sok" title="Ctrl+K" aria-keyshortcuts="Control+K">
			{t.search}
		</RouteLink>
	);
}

/** The way to what has been done, for those who are here to see it. */
function EventsLink() {
	const t = useTexts(shellTexts);
	const mayFollow = useMay({ who: ["auditor"] });
	return mayFollow ? <RouteLink to="/hendelser">{t.events}</RouteLink> : null;
}

/** Says of a demonstration that it is one, and on which day its clock stands. */
function DemoBand() {
	const t = useTexts(shellTexts);
	const { language } = useSpeech();
	const about = useAbout();
	const isOutside = useLocation().pathname === "/logg-inn";
	if (about?.mode !== "demo") return null;
	return (
		<div className="frame-band" role="note">
			<p>{t.demo(dayInWords(about.day, language))}</p>
			{!isOutside && <DemoClock day={about.day} />}
		</div>
	);
}

const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

function LanguageChoice() {
	const t = useTexts(shellTexts);
	const speech = useSpeech();
	const id = useId();
	return (
		<span className="frame-choice">
			<label className="hidden-words" htmlFor={id}>
				{t.language}
			</label>
			<select
				id={id}
				className="ds-input"
				value={speech.language}
				onChange={(event) => speech.choose(event.target.value as Language)}
			>
				{LANGUAGES.map((language) => (
					<option key={language} value={language} lang={language}>
						{LANGUAGE_NAMES[language]}
					</option>
				))}
			</select>
		</span>
	);
}

function SchemeChoice() {
	const t = useTexts(shellTexts);
	const [scheme, choose] = useScheme();
	const id = useId();
	const names: Readonly<Record<Scheme, string>> = {
		auto: t.schemeAuto,
		light: t.schemeLight,
		dark: t.schemeDark,
	};
	return (
		<span className="frame-choice">
			<label className="hidden-words" htmlFor={id}>
				{t.scheme}
			</label>
			<select
				id={id}
				className="ds-input"
				value={scheme}
				onChange={(event) => choose(event.target.value as Scheme)}
			>
				{SCHEMES.map((known) => (
					<option key={known} value={known}>
						{names[known]}
					</option>
				))}
			</select>
		</span>
	);
}

/** What stands where an address leads nowhere. */
export function Lost() {
	const t = useTexts(shellTexts);
	useFrame(t.lostTitle);
	return (
		<div className="page">
			<Heading level={1} data-size="md">
				{t.lostTitle}
			</Heading>
			<Paragraph>{t.lostText}</Paragraph>
			<Paragraph>
				<Link asChild>
					<RouteLink to="/brev">{t.toLetters}</RouteLink>
				</Link>
			</Paragraph>
		</div>
	);
}

/** What stands where a page broke: what is kept, and what to do. */
export function Broken() {
	const t = useTexts(shellTexts);
	useFrame(t.faultTitle);
	return (
		<div className="page" role="alert">
			<Heading level={1} data-size="md">
				{t.faultTitle}
			</Heading>
			<Paragraph>{t.faultText}</Paragraph>
			<Button onClick={() => location.reload()}>{t.reload}</Button>
		</div>
	);
}
