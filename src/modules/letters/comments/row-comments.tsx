import { Button } from "@digdir/designsystemet-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { instantInWords } from "#base/formats.ts";
import { CallRefused, untold } from "#web/call.ts";
import { useSpeech, useTexts } from "#web/language.tsx";
import { hearNews, newsIsLive } from "#web/news.ts";
import { useMay } from "#web/session.tsx";
import { REVIEW_READERS } from "../letter.ts";
import { refusalWords } from "../refusal.ts";
import { keepDraft, keptDraft, type Workplace } from "../reviewing/kept-steps.ts";
import { useReviewingHere } from "../reviewing/use-review.ts";
import {
	commentsQuery,
	mentionsQuery,
	readMentions,
	resolveComments,
	takeBackComment,
} from "./comment.calls.ts";
import type { CommentRow } from "./comment.contract.ts";
import { commentTexts } from "./comment.texts.ts";
import { partsOf, withMentions } from "./comment.ts";
import { MentionField } from "./mention-field.tsx";
import { useOutbox, useSendingComments } from "./outbox.ts";
import "./comments.css";

/** How often comments are looked for where nothing tells of them, in milliseconds. */
const WATCH_MS = 5_000;

/** How many comments stand at each row of a review, by the row's key; none before they are here. */
export function useCommentCounts(place: Workplace): ReadonlyMap<string, number> {
	const maySee = useMay({ who: REVIEW_READERS });
	const { data = NONE } = useQuery({
		...{ ...commentsQuery(place), enabled: maySee, refetchInterval: () => (newsIsLive() ? false : WATCH_MS) },
		select: countsOf,
	});
	const queries = useQueryClient();
	const renew = useCallback(
		() => queries.invalidateQueries({ queryKey: ["comments", place.letter] }),
		[place.letter, queries],
	);
	useEffect(() => {
		if (maySee) return hearNews(place.letter, () => void renew());
	}, [maySee, place.letter, renew]);
	useSendingComments(place, renew);
	return data;
}

const NONE: ReadonlyMap<string, number> = new Map();

function countsOf({ comments }: { readonly comments: readonly CommentRow[] }): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { key, state } of comments) {
		if (state === "standing") counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** What colleagues say to each other about an opened row. */
export function RowComments({ rowKey }: { readonly rowKey: string }) {
	const reviewing = useReviewingHere();
	if (!reviewing?.view.isOpen) return null;
	return <Thread key={rowKey} rowKey={rowKey} place={reviewing.place} />;
}

function Thread({ rowKey, place }: { readonly rowKey: string; readonly place: Workplace }) {
	const t = useTexts(commentTexts);
	const { language } = useSpeech();
	const queries = useQueryClient();
	const { data } = useQuery(commentsQuery(place));
	const renew = { onSuccess: () => queries.invalidateQueries({ queryKey: ["comments", place.letter] }) };
	const resolve = useMutation({ mutationFn: resolveComments, ...renew });
	const takeBack = useMutation({ mutationFn: takeBackComment, ...renew });
	useReading(place.letter, rowKey);
	if (data === undefined) return null;
	const comments = data.comments.filter(({ key }) => key === rowKey);
	const open = comments.filter(({ state }) => state === "standing");
	const names = new Map(data.people.map(({ id, name }) => [id, name]));
	const fault = resolve.error ?? takeBack.error;
	return (
		<section className="row-comments" aria-label={t.title}>
			{comments.length > 0 && <strong>{t.title}</strong>}
			<ol>
				{comments.map((comment) => (
					<CommentView
						key={comment.id}
						comment={comment}
						names={names}
						takeBack={comment.by === data.you ? () => takeBack.mutate(comment) : null}
					/>
				))}
				<OwnWaiting {...{ rowKey, place, names }} you={data.you} />
			</ol>
			{open[0] && (
				<Button variant="tertiary" loading={resolve.isPending} onClick={() => resolve.mutate(open[0]!)}>
					{t.resolve}
				</Button>
			)}
			{fault && (
				<p role="alert" className="comment-fault">
					{refusalWords(fault instanceof CallRefused ? fault.problem : untold(0), language)}
				</p>
			)}
			<Writing {...{ rowKey, place }} colleagues={data.colleagues} />
		</section>
	);
}

/** Whoever is mentioned at the row has read it once it is open before them. */
function useReading(letter: string, rowKey: string): void {
	const queries = useQueryClient();
	const mentions = useQuery(mentionsQuery).data?.mentions;
	const isMentioned = mentions?.some(({ letterId, key }) => letterId === letter && key === rowKey) ?? false;
	useEffect(() => {
		if (!isMentioned) return;
		void readMentions(letter, rowKey)
			.then(() => queries.invalidateQueries({ queryKey: mentionsQuery.queryKey }))
			// It stays unread, and is tried again when the row is opened again.
			.catch(() => undefined);
	}, [isMentioned, letter, rowKey, queries]);
}

interface OwnWaitingProps extends Pick<WritingProps, "rowKey" | "place"> {
	readonly you: string;
	readonly names: CommentViewProps["names"];
}

/** One's own comments at a row that the server has not taken yet, and those that it refused. */
function OwnWaiting({ rowKey, place, you, names }: OwnWaitingProps) {
	const t = useTexts(commentTexts);
	const { language } = useSpeech();
	const { waiting, returned, isCutOff, forget } = useOutbox(place);
	const nameOf = (id: string): string => names.get(id) ?? t.erased;
	return (
		<>
			{returned
				.filter(({ key }) => key === rowKey)
				.map(({ id, text, problem }) => (
					<li key={id} role="alert" data-state="returned">
						<p className="comment-fault">
							■ {t.notTaken} {refusalWords(problem, language)}
						</p>
						<CommentWords text={text} nameOf={nameOf} />
						<Button variant="tertiary" onClick={() => forget(id)}>
							{t.seen}
						</Button>
					</li>
				))}
			{waiting
				.filter(({ key }) => key === rowKey)
				.map(({ id, text }) => (
					<li key={id} data-state="waiting">
						<p className="comment-by">
							<strong>{nameOf(you)}</strong>{" "}
							<span className="subtle" role="status">
								{isCutOff ? t.cutOff : t.waits}
							</span>
						</p>
						<CommentWords text={text} nameOf={nameOf} />
					</li>
				))}
		</>
	);
}

/** A comment's words, with those whom it mentions by name. */
function CommentWords({ text, nameOf }: { readonly text: string; readonly nameOf: (id: string) => string }) {
	return (
		<p className="comment-text">
			{partsOf(text).map((part, place) =>
				"person" in part ? (
					// biome-ignore lint/suspicious/noArrayIndexKey: a comment's parts never change places
					<strong key={place}>@{nameOf(part.person)}</strong>
				) : (
					part.words
				),
			)}
		</p>
	);
}

interface CommentViewProps {
	readonly comment: CommentRow;
	readonly names: ReadonlyMap<string, string | null>;
	/** Null for a comment of somebody else. */
	readonly takeBack: (() => void) | null;
}

function CommentView({ comment, names, takeBack }: CommentViewProps) {
	const t = useTexts(commentTexts);
	const { language } = useSpeech();
	const { state, text, at, by } = comment;
	const nameOf = (id: string): string => names.get(id) ?? t.erased;
	return (
		<li data-state={state}>
			<p className="comment-by">
				<strong>{nameOf(by)}</strong> <span className="subtle">{instantInWords(at, language)}</span>
				{state === "resolved" && <span> ✓ {t.resolved}</span>}
			</p>
			{state === "taken-back" ? (
				<p className="subtle">{t.takenBack}</p>
			) : (
				<CommentWords text={text} nameOf={nameOf} />
			)}
			{takeBack && state !== "taken-back" && (
				<Button variant="tertiary" onClick={takeBack}>
					{t.takeBack}
				</Button>
			)}
		</li>
	);
}

interface WritingProps {
	readonly rowKey: string;
	readonly place: Workplace;
	readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** A new comment. What is typed is kept in this browser, and goes to the others as soon as the server is reached. */
function Writing({ rowKey, place, colleagues }: WritingProps) {
	const t = useTexts(commentTexts);
	const { add } = useOutbox(place);
	const name = `comment.${rowKey}`;
	const [words, setWords] = useState(() => keptDraft(place, name));
	const write = (now: string): void => {
		setWords(now);
		keepDraft(place, name, now);
	};
	const send = (): void => {
		if (words.trim() === "") return;
		add(rowKey, withMentions(words.trim(), colleagues));
		write("");
	};
	return (
		<div className="comment-writing">
			<MentionField
				value={words}
				colleagues={colleagues}
				change={write}
				send={send}
				leave={() => document.querySelector<HTMLElement>(".row[data-chosen] .row-head")?.focus()}
			/>
			{words.trim() !== "" && (
				<Button variant="secondary" onClick={send}>
					{t.add}
				</Button>
			)}
		</div>
	);
}
