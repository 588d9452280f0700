import { Button } from "@digdir/designsystemet-react";
import { useQuery } from "@tanstack/react-query";
import { useSpeech, useTexts } from "#web/language.tsx";
import { questionsQuery } from "../questions/question.calls.ts";
import { isEditable } from "../review/fields.ts";
import { awaits, type Item, type ItemStatus } from "../review/review.ts";
import { reviewingTexts, statusTexts } from "./reviewing.texts.ts";
import { type Reviewing, useReviewingHere } from "./use-review.ts";
import { STATUS_SHAPES, whoWhen } from "./words.ts";

/** Where a row stands, at its head. */
export function RowStatus({ status, waiting }: { readonly status: ItemStatus; readonly waiting: boolean }) {
	const t = useTexts(reviewingTexts);
	const statuses = useTexts(statusTexts);
	return (
		<span className="row-status">
			{STATUS_SHAPES[status]} {statuses[status]}
			{waiting && ` (${t.waiting})`}
		</span>
	);
}

/** That a row is marked, at its head. */
export function RowMark() {
	const t = useTexts(reviewingTexts);
	return <span className="row-mark">■ {t.marked}</span>;
}

/** That the ministry is asked about a row, at its head. */
export function RowAsked() {
	const t = useTexts(reviewingTexts);
	return <span>? {t.gathered}</span>;
}

/** Where an opened row stands, by whom and why, and what can be done with it. */
export function RowReview({ rowKey }: { readonly rowKey: string }) {
	const reviewing = useReviewingHere();
	const item = reviewing?.view.review.items.get(rowKey);
	if (!reviewing?.view.isOpen || item === undefined) return null;
	return (
		<div className="row-review">
			{item.status !== "read" && <Judgement item={item} view={reviewing.view} />}
			<GatheredQuestion item={item} reviewing={reviewing} />
			{reviewing.view.mayReview && <RowDeeds item={item} reviewing={reviewing} />}
		</div>
	);
}

function Judgement({ item, view }: { readonly item: Item; readonly view: Reviewing["view"] }) {
	const t = useTexts(reviewingTexts);
	const status = useTexts(statusTexts);
	const { language } = useSpeech();
	const { last, words } = item;
	const by =
		last && (last.at === "" ? t.byYou : whoWhen(view.names.get(last.person) ?? null, last.at, language));
	return (
		<p className="row-judgement">
			<span className="hidden-words">{t.state}: </span>
			<strong>
				{STATUS_SHAPES[item.status]} {status[item.status]}
			</strong>{" "}
			<span className="subtle">({by})</span>
			{words && <q>{words}</q>}
		</p>
	);
}

/** What the ministry is to be asked about a row; nothing once it is sent, when the thread tells it. */
function GatheredQuestion({ item, reviewing }: { readonly item: Item; readonly reviewing: Reviewing }) {
	const t = useTexts(reviewingTexts);
	const { view, place, unask } = reviewing;
	const { data } = useQuery(questionsQuery(place.letter));
	const gathered = view.review.questions.get(item.key);
	const isSent = data?.questions.some(({ key }) => key === item.key) ?? false;
	// A finding's question is what is thought of it, and stands there already.
	if (gathered === undefined || isSent || item.thing.is === "finding") return null;
	return (
		<p className="row-judgement">
			<strong>? {t.gathered}</strong> <q>{gathered.text}</q>
			{view.mayReview && (
				<Button variant="tertiary" onClick={() => unask(item.key)}>
					{t.unask}
				</Button>
			)}
		</p>
	);
}

function RowDeeds({ item, reviewing }: { readonly item: Item; readonly reviewing: Reviewing }) {
	const t = useTexts(reviewingTexts);
	const { key, thing, status } = item;
	const isFinding = thing.is === "finding";
	const isSentence = thing.is === "open" || thing.is === "aside";
	const stands = ["read", "accepted", "changed", "added"].includes(status);
	return (
		<fieldset className="row-deeds">
			<legend className="hidden-words">{t.deeds}</legend>
			{awaits(item) && !isSentence && (
				<Button onClick={() => reviewing.accept([key])} aria-keyshortcuts="Enter">
					{isFinding ? t.ask : t.accept}
				</Button>
			)}
			{isSentence && stands && (
				<Button onClick={() => reviewing.edit([key])} aria-keyshortcuts="e">
					{t.place}
				</Button>
			)}
			{isEditable(thing.is) && stands && (
				<>
					<Button variant="secondary" onClick={() => reviewing.edit([key])} aria-keyshortcuts="e">
						{t.edit}
					</Button>
					<Button variant="secondary" onClick={() => reviewing.split([key])} aria-keyshortcuts="s">
						{t.split}
					</Button>
				</>
			)}
			{(isFinding || (stands && thing.is !== "aside")) && status !== "left" && (
				<Button variant="secondary" onClick={() => reviewing.setAside([key])} aria-keyshortcuts="x">
					{isFinding ? t.leave : t.setAside}
				</Button>
			)}
			{!isFinding && !reviewing.view.review.questions.has(key) && (
				<Button variant="secondary" onClick={() => reviewing.askAbout([key])} aria-keyshortcuts="d">
					{t.ask}
				</Button>
			)}
			{status !== "read" && (
				<Button variant="tertiary" onClick={() => reviewing.reopen(key)}>
					{t.reopen}
				</Button>
			)}
		</fieldset>
	);
}
