/**
 * One person's work on a letter's review in this window: the steps that the server knows, those that wait for
 * it, and those that came back.
 *
 * A step shows at once and is kept until the server has taken it. Steps are sent one at a time in their order,
 * each under its own id as idempotency key, so that none is taken twice or before the one it stands on.
 */
import { CallRefused, type Problem, untold } from "#web/call.ts";
import { hearNews, newsIsLive } from "#web/news.ts";
import { isSignedOut } from "#web/session.tsx";
import { seeReview, sendStep } from "../letters.calls.ts";
import type { KeptStep } from "../review/review.contract.ts";
import { type Review, reviewOf, touchedBy } from "../review/review.ts";
import { mayTake, wordsStandIn } from "../review/rules.ts";
import type { Step, Taken } from "../review/step.ts";
import type { KeyedThing } from "../review/things.ts";
import { dropWaiting, keepWaiting, keptWaiting, type Waiting, type Workplace } from "./kept-steps.ts";
import { againAfter, isPassing, problemOf } from "./resending.ts";

/** A step that waits for the server. */
interface WaitingStep extends Waiting {
	readonly step: Step;
}

/** A step that came back, and why. */
export interface Returned {
	readonly id: string;
	readonly step: Step;
	readonly problem: Problem;
}

/** What the screen draws. A new object whenever something has changed. */
export interface DeskView {
	/** Whether the review's steps are here; until then nothing can be done. */
	readonly isOpen: boolean;
	/** Whether whoever looks may review; others see. */
	readonly mayReview: boolean;
	readonly you: string;
	readonly names: ReadonlyMap<string, string | null>;
	/** The review with the waiting steps taken. */
	readonly review: Review;
	/** Keys of the rows whose steps wait. */
	readonly waiting: ReadonlySet<string>;
	/** Whether the server cannot be reached, so that steps wait longer than usual. */
	readonly isCutOff: boolean;
	/** Whether the session has ended: steps wait until the person has signed in again. */
	readonly isSignedOut: boolean;
	readonly returned: readonly Returned[];
}

/** How often to look for what colleagues have done where the server does not tell, in milliseconds: they see each other's work within two seconds. */
const WATCH_MS = 1_500;
/** News comes of one's own steps too: what comes within so many milliseconds is looked at once. */
const GATHER_MS = 400;

export class Desk {
	readonly #letter: string;
	readonly #readerVersion: string;
	readonly #things: readonly KeyedThing[];
	readonly #length: number;
	readonly #listeners = new Set<() => void>();
	#place: Workplace | null = null;
	#mayReview = false;
	#names = new Map<string, string | null>();
	#steps: readonly KeptStep[] = [];
	#waiting: readonly WaitingStep[] = [];
	#returned: readonly Returned[] = [];
	#order = 0;
	#failures = 0;
	#looks = 0;
	#isSending = false;
	#isSignedOut = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#view: DeskView;

	/** @param length how many characters the letter has */
	constructor(letter: string, readerVersion: string, things: readonly KeyedThing[], length: number) {
		this.#letter = letter;
		this.#readerVersion = readerVersion;
		this.#things = things;
		this.#length = length;
		this.#view = this.#drawn();
	}

	/** For `useSyncExternalStore`. */
	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	};
	readonly view = (): DeskView => this.#view;

	/** Fetches the review, and begins to send what waits; gives the way to stop. */
	open(): () => void {
		const watch = (): void => {
			if (document.visibilityState === "visible" && this.#failures === 0) void this.#look();
		};
		const watching = setInterval(() => {
			if (!newsIsLive()) watch();
		}, WATCH_MS);
		let gathering: ReturnType<typeof setTimeout> | undefined;
		const gather = (): void => {
			gathering ??= setTimeout(() => {
				gathering = undefined;
				watch();
			}, GATHER_MS);
		};
		const deafen = hearNews(this.#letter, gather);
		addEventListener("online", this.#again);
		document.addEventListener("visibilitychange", watch);
		void this.catchUp();
		return () => {
			clearInterval(watching);
			deafen();
			clearTimeout(gathering);
			removeEventListener("online", this.#again);
			document.removeEventListener("visibilitychange", watch);
			clearTimeout(this.#timer);
		};
	}

	/** Looks for new steps; where it does so already, once more after that. */
	async #look(): Promise<void> {
		this.#looks += 1;
		if (this.#looks > 1) return;
		while (this.#looks > 0) {
			this.#looks = 1;
			await this.catchUp();
			this.#looks -= 1;
		}
	}

	/** Fetches the steps that are not here yet. A review that one may not see, or that cannot be reached, stays closed. */
	async catchUp(): Promise<void> {
		const after = this.#steps.at(-1)?.number ?? 0;
		const before = [this.#place, this.#isSignedOut, this.#failures];
		try {
			const found = await seeReview({ id: this.#letter, readerVersion: this.#readerVersion, after });
			for (const { id, name } of found.people) this.#names.set(id, name);
			this.#mayReview = found.mayReview;
			this.#isSignedOut = false;
			this.#learn(found.steps);
			if (this.#place === null) this.#settle(found.you);
			if (this.#waiting.length === 0) this.#failures = 0;
			const now = [this.#place, this.#isSignedOut, this.#failures];
			if (found.steps.length > 0 || now.some((each, at) => each !== before[at])) this.#tell();
		} catch (fault) {
			if (!(fault instanceof CallRefused) || fault.problem.status === 403) return;
			this.#isSignedOut = isSignedOut(fault);
			this.#later();
		}
	}

	/** Takes a step and keeps it until the server has it. Gives the refusal where a rule stands in the way. */
	take(step: Step): Problem | null {
		const place = this.#place;
		if (place === null) return untold(0);
		const id = crypto.randomUUID();
		const words = wordsStandIn(step, this.#length);
		const decision = words.ok
			? mayTake(this.#view.review, { id, person: place.person, at: "", step })
			: words;
		if (!decision.ok) {
			const { name, rule, sentence, members = {} } = decision.denial;
			const by = members.by === undefined ? null : (this.#names.get(String(members.by)) ?? null);
			const said = { ...members, denial: name, rule, name: by };
			return { kind: "denied", detail: sentence, status: 409, traceId: null, members: said };
		}
		this.#order += 1;
		const waiting = { id, order: this.#order, step };
		keepWaiting(place, "step", waiting);
		this.#waiting = [...this.#waiting, waiting];
		this.#tell();
		void this.#send();
		return null;
	}

	/** The person has seen that a step came back. */
	forget(id: string): void {
		this.#returned = this.#returned.filter((each) => each.id !== id);
		this.#tell();
	}

	/** Who sits here is known: what they had not got sent before is taken up again. */
	#settle(person: string): void {
		this.#place = { person, letter: this.#letter, readerVersion: this.#readerVersion };
		const known = new Set(this.#steps.map(({ id }) => id));
		for (const waiting of keptWaiting<WaitingStep>(this.#place, "step")) {
			if (known.has(waiting.id)) dropWaiting(this.#place, "step", waiting.id);
			else this.#waiting = [...this.#waiting, waiting];
			this.#order = Math.max(this.#order, waiting.order);
		}
		void this.#send();
	}

	#learn(steps: readonly KeptStep[]): void {
		const byNumber = new Map([...this.#steps, ...steps].map((step) => [step.number, step]));
		this.#steps = [...byNumber.values()].sort((a, b) => a.number - b.number);
		const known = new Set(steps.map(({ id }) => id));
		this.#waiting = this.#waiting.filter(({ id }) => !known.has(id));
		if (this.#place) for (const id of known) dropWaiting(this.#place, "step", id);
	}

	async #send(): Promise<void> {
		const next = this.#waiting[0];
		const place = this.#place;
		if (this.#isSending || next === undefined || place === null) return;
		this.#isSending = true;
		try {
			const taken = await sendStep(place, next.id, next.step);
			this.#failures = 0;
			this.#isSignedOut = false;
			const expected = (this.#steps.at(-1)?.number ?? 0) + 1;
			// Somebody else's steps came between: they are fetched, this one with them.
			if (taken.number === expected) this.#learn([taken]);
			else await this.catchUp();
			this.#isSending = false;
			this.#tell();
			void this.#send();
		} catch (fault) {
			this.#isSending = false;
			const problem = problemOf(fault);
			this.#isSignedOut = isSignedOut(fault);
			if (isPassing(problem)) this.#later();
			else await this.#takeBack(next, problem);
		}
	}

	/** The server refused a step: it is no longer drawn, and the person is told. */
	async #takeBack(refused: WaitingStep, problem: Problem): Promise<void> {
		if (this.#place) dropWaiting(this.#place, "step", refused.id);
		this.#waiting = this.#waiting.filter(({ id }) => id !== refused.id);
		this.#returned = [...this.#returned, { id: refused.id, step: refused.step, problem }];
		this.#tell();
		await this.catchUp();
		void this.#send();
	}

	readonly #again = (): void => {
		void this.catchUp();
		void this.#send();
	};

	#later(): void {
		this.#failures += 1;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#again, againAfter(this.#failures));
		this.#tell();
	}

	#tell(): void {
		this.#view = this.#drawn();
		for (const listener of this.#listeners) listener();
	}

	#drawn(): DeskView {
		const you = this.#place?.person ?? "";
		const waiting = this.#waiting.map(({ id, step }): Taken => ({ id, person: you, at: "", step }));
		const review = reviewOf(this.#things, [...this.#steps, ...waiting]);
		return {
			...{
				isOpen: this.#place !== null,
				mayReview: this.#mayReview,
				you,
				names: new Map(this.#names),
				review,
			},
			waiting: new Set(waiting.flatMap((taken) => touchedBy(taken, review.byId))),
			isCutOff: this.#failures > 1,
			isSignedOut: this.#isSignedOut,
			returned: this.#returned,
		};
	}
}
