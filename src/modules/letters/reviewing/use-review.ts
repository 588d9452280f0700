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
import { useMay } from "#web/session.tsx";
import { REVIEW_READERS } from "../letter.ts";
import type { LetterAnswer } from "../reading/answer.ts";
import { type Readiness, readinessOf } from "../review/readiness.ts";
import type { Step } from "../review/step.ts";
import { thingsOf } from "../review/things.ts";
import type { Asked, RowFormAsked } from "./asked.ts";
import { Desk, type DeskView } from "./desk.ts";
import { type Judging, judgingOf } from "./judging.ts";
import type { Workplace } from "./kept-steps.ts";

/** A letter's review as a screen shows it, and what a person does to it. */
export interface Reviewing extends Judging {
	readonly desk: Desk;
	readonly view: DeskView;
	readonly readiness: Readiness;
	/** Whose work on which reading this is. */
	readonly place: Workplace;
	/** The letter's text. */
	readonly text: string;
	/** What stands in the way of what the person just tried; null where nothing does. */
	readonly refusal: Problem | null;
	readonly forgetRefusal: () => void;
	/** The words that are being asked for; null where none are. */
	readonly asked: Asked | null;
	/** The form that is being filled in; null where none is. */
	readonly form: RowFormAsked | null;
	readonly stopAsking: () => void;
	/** Takes a step; tells whether it was let through. */
	readonly take: (step: Step) => boolean;
}

const ReviewingContext = createContext<Reviewing | null>(null);
/** Gives the review to the rows' details. */
export const ReviewingProvider = ReviewingContext.Provider;
/** The review of the letter on the page; null outside of one. */
export const useReviewingHere = (): Reviewing | null => useContext(ReviewingContext);

/** The review of a letter, from the letter's page. */
export function useReviewing(answer: LetterAnswer): Reviewing {
	const { letter, reading } = answer;
	const desk = useMemo(
		() => new Desk(letter.id, letter.readerVersion, thingsOf(reading), reading.text.length),
		[letter.id, letter.readerVersion, reading],
	);
	const maySee = useMay({ who: REVIEW_READERS });
	useEffect(() => (maySee ? desk.open() : undefined), [desk, maySee]);
	const view = useSyncExternalStore(desk.subscribe, desk.view);
	const [refusal, setRefusal] = useState<Problem | null>(null);
	const [asked, ask] = useState<Asked | null>(null);
	const [form, fill] = useState<RowFormAsked | null>(null);
	const take = useCallback(
		(step: Step): boolean => {
			const problem = desk.take(step);
			setRefusal(problem);
			return problem === null;
		},
		[desk],
	);
	const place = useMemo(
		() => ({ letter: letter.id, readerVersion: letter.readerVersion, person: view.you }),
		[letter.id, letter.readerVersion, view.you],
	);
	const readiness = useMemo(() => readinessOf(reading, view.review), [reading, view.review]);
	return {
		...{ desk, view, readiness, place, text: reading.text, refusal, asked, form, take },
		...judgingOf({ view, text: reading.text, take, ask, fill }),
		forgetRefusal: useCallback(() => setRefusal(null), []),
		stopAsking: useCallback(() => {
			ask(null);
			fill(null);
		}, []),
	};
}
