import { Alert, Button, Heading, Link, Paragraph, Search } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { Link as RouteLink, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useDeferredValue } from "react";
import type { OutputOf } from "#base/contract.ts";
import { WordsPanel } from "#letters/ui";
import { CallRefused } from "#web/call.ts";
import { ListSkeleton } from "#web/components/list-skeleton.tsx";
import { useSpeech, useTexts } from "#web/language.tsx";
import { problemWords } from "#web/problem.ts";
import { useFrame } from "#web/shell.tsx";
import type { SearchAddress } from "./search.address.ts";
import { searchQuery } from "./search.calls.ts";
import type { searchFind } from "./search.contract.ts";
import { searchTexts } from "./search.texts.ts";
import "./search.css";

type Answer = OutputOf<typeof searchFind>;
type Hit = Answer["found"][number];

/** The list in which a row of each kind stands. */
const LISTS = {
	goal: "/aar/$year/mal",
	indicator: "/aar/$year/mal",
	assignment: "/aar/$year/oppdrag",
	duty: "/aar/$year/krav",
	allotment: "/aar/$year/penger",
	earmark: "/aar/$year/penger",
	authorisation: "/aar/$year/penger",
	report: "/aar/$year/rapporter",
	meeting: "/aar/$year/dialog",
} as const;

/** Search in everything: the words that fit are marked, and each answer's own words stand one press away. */
export default function SearchScreen() {
	const t = useTexts(searchTexts);
	const { sok = "", treff } = useSearch({ strict: false }) as SearchAddress;
	const navigate = useNavigate();
	const readdress = useCallback(
		(change: SearchAddress): void => {
			const search = (before: SearchAddress) => ({ ...before, ...change });
			void navigate({ to: ".", search, replace: true, resetScroll: false });
		},
		[navigate],
	);
	const query = useQuery(searchQuery(useDeferredValue(sok.trim())));
	const chosen = sok === "" ? undefined : query.data?.found[(treff ?? 0) - 1];
	const close = useCallback(() => readdress({ treff: undefined }), [readdress]);
	useFrame(sok === "" ? t.title : `${sok} – ${t.title}`);
	return (
		<div className="page list-page" data-beside={chosen !== undefined || undefined}>
			<div className="page-head">
				<Heading level={1} data-size="md">
					{t.title}
				</Heading>
				<Paragraph>{t.intro}</Paragraph>
			</div>
			<search className="search-field">
				<Search>
					<Search.Input
						autoFocus
						aria-label={t.field}
						value={sok}
						onChange={(event) => readdress({ sok: event.target.value || undefined, treff: undefined })}
					/>
					<Search.Clear aria-label={t.clear} />
				</Search>
			</search>
			<div className="list-and-beside">
				<div className="list-side">
					{sok.trim() === "" ? (
						<Paragraph className="subtle">{t.begin}</Paragraph>
					) : (
						<Answers {...{ query, sok, treff, readdress }} />
					)}
				</div>
				{chosen && (
					<WordsPanel
						row={chosen.kind === "passage" ? null : { of: chosen.kind, id: chosen.id }}
						name={nameOf(chosen, t[chosen.kind])}
						places={chosen.places}
						close={close}
					/>
				)}
			</div>
		</div>
	);
}

const nameOf = ({ name }: Hit, kind: string): string => (name === "" ? kind : name);

function Answers({
	query,
	sok,
	treff,
	readdress,
}: {
	readonly query: { readonly data?: Answer | undefined; readonly error: Error | null; refetch(): unknown };
	readonly sok: string;
	readonly treff: number | undefined;
	readonly readdress: (change: SearchAddress) => void;
}) {
	const t = useTexts(searchTexts);
	const { language } = useSpeech();
	const { data, error } = query;
	if (error) {
		return (
			<Alert data-color="danger" role="alert">
				<Paragraph>
					{error instanceof CallRefused ? problemWords(error.problem, language) : error.message}
				</Paragraph>
				<Button variant="secondary" onClick={() => void query.refetch()}>
					{t.button}
				</Button>
			</Alert>
		);
	}
	if (data === undefined) {
		return <ListSkeleton label={t.searching} />;
	}
	return (
		<>
			<p className="subtle" role="status">
				{data.total === 0 ? t.none(sok.trim()) : t.count(data.found.length, data.total)}
				{data.near && data.total > 0 && `. ${t.near(data.near.slice(0, 5).join(", "))}`}
			</p>
			<ol className="search-hits">
				{data.found.map((hit, at) => (
					<Answered
						// Answers have no order but that of the question: the place is what tells two alike apart.
						// biome-ignore lint/suspicious/noArrayIndexKey: a passage's id is its letter's
						key={`${hit.id}-${at}`}
						hit={hit}
						isChosen={treff === at + 1}
						choose={() => readdress({ treff: treff === at + 1 ? undefined : at + 1 })}
					/>
				))}
			</ol>
		</>
	);
}

interface AnsweredProps {
	readonly hit: Hit;
	readonly isChosen: boolean;
	readonly choose: () => void;
}

/** One answer, with the words that fit. */
function Answered({ hit, isChosen, choose }: AnsweredProps) {
	const t = useTexts(searchTexts);
	return (
		<li data-chosen={isChosen || undefined}>
			<p className="search-name">
				<span className="subtle">
					{t[hit.kind]}
					{hit.year !== null && ` ${hit.year}`}
				</span>{" "}
				<button type="button" className="list-choose" aria-pressed={isChosen} onClick={choose}>
					{hit.title.length > 0 ? <Pieces pieces={hit.title} /> : t[hit.kind]}
				</button>
			</p>
			{hit.pieces.length > 0 && (
				<p className="search-words">
					<Pieces pieces={hit.pieces} />
				</p>
			)}
			<Onwards hit={hit} />
		</li>
	);
}

/** Words, marked where they are what was sought. */
function Pieces({ pieces }: { readonly pieces: Hit["pieces"] }) {
	return pieces.map(({ text, isHit }, place) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place
		isHit ? <mark key={place}>{text}</mark> : text,
	);
}

/** Where an answer stands among its likes. */
function Onwards({ hit: { kind, id, year, assignment } }: { hit: Hit }) {
	const t = useTexts(searchTexts);
	if (kind === "passage") {
		return (
			<Link asChild data-color="accent">
				<RouteLink to="/brev/$id" params={{ id }}>
					{t.toLetter}
				</RouteLink>
			</Link>
		);
	}
	if (assignment !== null) {
		return (
			<Link asChild data-color="accent">
				<RouteLink to="/aar/$year/oppdrag/$number" params={{ year: String(year), number: assignment }}>
					{t.toAssignment}
				</RouteLink>
			</Link>
		);
	}
	return (
		<Link asChild data-color="accent">
			<RouteLink to={LISTS[kind]} params={{ year: String(year) }} search={{ rad: id }}>
				{t.toRow}
			</RouteLink>
		</Link>
	);
}
