import {
	createContext,
	useCallback,
	useContext,
	useEffect,
	useMemo,
	useState,
	useSyncExternalStore,
} from "react";
import type { Problem } from "#web/call.ts";
import type { LetterAnswer } from "../reading/answer.ts";
import { type Readiness, readinessOf } from "../review/readiness.ts";
import { awaits, type Item, nextRedo, nextUndo, touchedBy } from "../review/review.ts";
import type { Seen, Step, Taken } from "../review/step.ts";
import { thingsOf } from "../review/things.ts";
import { Desk, type DeskView } from "./desk.ts";

/** Words that a step needs: why rows are set aside, what the ministry is asked, why a finding is left. */
export interface Asked {
	readonly what: "set-aside" | "ask" | "leave";
	readonly rows: readonly Seen[];
	/** What they begin with: what the reader would ask about a finding. */
	readonly proposal: string;
}

/** A letter's review as a screen shows it, and what a person does to it. */
export interface Reviewing {
	readonly desk: Desk;
	readonly view: DeskView;
	readonly readiness: Readiness;
	/** What stands in the way of what the person just tried; null where nothing does. */
	readonly refusal: Problem | null;
	readonly forgetRefusal: () => void;
	/** The words that are being asked for; null where none are. */
	readonly asked: Asked | null;
	readonly stopAsking: () => void;
	/** Takes a step; tells whether it was let through. */
	readonly take: (step: Step) => boolean;
	/** Accepts a row, or asks the ministry about a finding; tells whether the row is done. */
	readonly accept: (key: string) => boolean;
	/** Sets a row aside, or leaves a finding: asks for the reason first. */
	readonly setAside: (key: string) => void;
	readonly reopen: (key: string) => void;
	/** Takes the person's last step back; gives the row to show. */
	readonly undo: () => string | null;
	/** Takes the step that was taken back last again; gives the row to show. */
	readonly redo: () => string | null;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
}

const ReviewingContext = createContext<Reviewing | null>(null);
/** Gives the review to the rows' details. */
export const ReviewingProvider = ReviewingContext.Provider;
/** The review of the letter on the page; null outside of one. */
export const useReviewingHere = (): Reviewing | null => useContext(ReviewingContext);

const seen = ({ key, version }: Item): Seen => ({ key, version });

/** The review of a letter, from the letter's page. */
export function useReviewing(answer: LetterAnswer): Reviewing {
	const { letter, reading } = answer;
	const desk = useMemo(
		() => new Desk(letter.id, letter.readerVersion, thingsOf(reading)),
		[letter.id, letter.readerVersion, reading],
	);
	useEffect(() => desk.open(), [desk]);
	const view = useSyncExternalStore(desk.subscribe, desk.view);
	const [refusal, setRefusal] = useState<Problem | null>(null);
	const [asked, setAsked] = useState<Asked | null>(null);
	const take = useCallback(
		(step: Step): boolean => {
			const problem = desk.take(step);
			setRefusal(problem);
			return problem === null;
		},
		[desk],
	);
	const readiness = useMemo(() => readinessOf(reading, view.review), [reading, view.review]);
	return {
		...{ desk, view, readiness, refusal, asked, take },
		...deedsOn(view, take, setAsked),
		forgetRefusal: useCallback(() => setRefusal(null), []),
		stopAsking: useCallback(() => setAsked(null), []),
	};
}

/** What a person does to a row that the screen names by its key. */
function deedsOn(view: DeskView, take: Reviewing["take"], ask: (asked: Asked) => void) {
	const { review, you } = view;
	const undoing = nextUndo(review, you);
	const redoing = nextRedo(review, you);
	const turn = (what: "undo" | "redo", meant: Taken | null): string | null => {
		if (meant === null || !take({ do: what, step: meant.id })) return null;
		return touchedBy(meant.step, review.byId)[0] ?? null;
	};
	const on = <Result>(key: string, deed: (item: Item) => Result): Result | null => {
		const item = review.items.get(key);
		return item === undefined || !view.mayReview ? null : deed(item);
	};
	return {
		accept: (key: string): boolean =>
			on(key, (item) => {
				if (item.thing.is === "finding" && awaits(item)) {
					ask({ what: "ask", rows: [seen(item)], proposal: item.thing.finding.message });
				}
				return !awaits(item) || (item.thing.is !== "finding" && take({ do: "accept", rows: [seen(item)] }));
			}) ?? false,
		setAside: (key: string): void =>
			void on(key, (item) =>
				ask({
					what: item.thing.is === "finding" ? "leave" : "set-aside",
					rows: [seen(item)],
					proposal: "",
				}),
			),
		reopen: (key: string): void => void on(key, (item) => take({ do: "reopen", rows: [seen(item)] })),
		undo: () => turn("undo", undoing),
		redo: () => turn("redo", redoing),
		canUndo: view.mayReview && undoing !== null,
		canRedo: view.mayReview && redoing !== null,
	};
}
