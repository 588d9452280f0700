/**
 * Comments that somebody has written in this browser and the server has not taken: kept until it has, sent one after
 * another under their own ids, so that none is there twice, and again when the network is back.
 */
import { useEffect, useSyncExternalStore } from "react";
import type { Problem } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import {
	dropWaiting,
	keepWaiting,
	keptWaiting,
	type Waiting,
	type Workplace,
} from "../reviewing/kept-steps.ts";
import { againAfter, isPassing, problemOf } from "../reviewing/resending.ts";
import { addComment } from "./comment.calls.ts";

/** A comment that waits for the server. */
export interface WaitingComment extends Waiting {
	/** The row that it is about. */
	readonly key: string;
	readonly text: string;
}

/** A comment that the server refused, and why. */
export interface ReturnedComment extends WaitingComment {
	readonly problem: Problem;
}

/** What the screen draws; a new object whenever something has changed. */
export interface OutboxView {
	readonly waiting: readonly WaitingComment[];
	readonly returned: readonly ReturnedComment[];
	/** Whether the last try failed, so that it will take longer than usual. */
	readonly isCutOff: boolean;
}

class Outbox {
	readonly #place: Workplace;
	readonly #listeners = new Set<() => void>();
	#view: OutboxView;
	#failures = 0;
	#isSending = false;
	#isOpen = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Told when the server has taken a comment. */
	onTaken: () => unknown = () => undefined;

	constructor(place: Workplace) {
		this.#place = place;
		this.#view = { waiting: keptWaiting<WaitingComment>(place, "comment"), returned: [], isCutOff: false };
	}

	/** For `useSyncExternalStore`. */
	readonly subscribe = (listener: () => void): (() => void) => {
		this.#listeners.add(listener);
		return () => void this.#listeners.delete(listener);
	};
	readonly view = (): OutboxView => this.#view;

	/** Begins to send what waits; gives the way to stop. */
	open(): () => void {
		this.#isOpen = true;
		addEventListener("online", this.#send);
		void this.#send();
		return () => {
			this.#isOpen = false;
			removeEventListener("online", this.#send);
			clearTimeout(this.#timer);
		};
	}

	add(key: string, text: string): void {
		const order = (this.#view.waiting.at(-1)?.order ?? 0) + 1;
		const waiting: WaitingComment = { id: newKey(), order, key, text };
		keepWaiting(this.#place, "comment", waiting);
		this.#tell({ waiting: [...this.#view.waiting, waiting] });
		void this.#send();
	}

	/** The person has seen that a comment came back. */
	forget(id: string): void {
		this.#tell({ returned: this.#view.returned.filter((each) => each.id !== id) });
	}

	readonly #send = async (): Promise<void> => {
		const next = this.#view.waiting[0];
		if (this.#isSending || next === undefined) return;
		this.#isSending = true;
		clearTimeout(this.#timer);
		try {
			await addComment(this.#place, { key: next.key, text: next.text }, next.id);
			this.#failures = 0;
			// What the server has comes before what waited goes, so that nothing jumps.
			await this.onTaken();
			this.#drop(next, null);
		} catch (fault) {
			const problem = problemOf(fault);
			if (isPassing(problem)) this.#later();
			else this.#drop(next, problem);
		} finally {
			this.#isSending = false;
		}
		if (this.#failures === 0) void this.#send();
	};

	#drop(gone: WaitingComment, problem: Problem | null): void {
		dropWaiting(this.#place, "comment", gone.id);
		this.#tell({
			waiting: this.#view.waiting.filter(({ id }) => id !== gone.id),
			returned: problem === null ? this.#view.returned : [...this.#view.returned, { ...gone, problem }],
			isCutOff: false,
		});
	}

	#later(): void {
		this.#failures += 1;
		if (this.#isOpen) this.#timer = setTimeout(this.#send, againAfter(this.#failures));
		this.#tell({ isCutOff: true });
	}

	#tell(change: Partial<OutboxView>): void {
		this.#view = { ...this.#view, ...change };
		for (const listener of this.#listeners) listener();
	}
}

/** One per person and review in this window: a row that is closed goes on sending. */
const outboxes = new Map<string, Outbox>();

function outboxOf(place: Workplace): Outbox {
	const name = [place.person, place.letter, place.readerVersion].join(" ");
	const outbox = outboxes.get(name) ?? new Outbox(place);
	outboxes.set(name, outbox);
	return outbox;
}

/** Sends what waits at a letter as long as its page stands; nothing before it is known who sits there. */
export function useSendingComments(place: Workplace, onTaken: () => unknown): void {
	useEffect(() => {
		if (place.person === "") return;
		const outbox = outboxOf(place);
		outbox.onTaken = onTaken;
		return outbox.open();
	}, [place, onTaken]);
}

/** The comments of a letter that wait here, and the way to add one. */
export function useOutbox(place: Workplace): OutboxView & Pick<Outbox, "add" | "forget"> {
	const outbox = outboxOf(place);
	const view = useSyncExternalStore(outbox.subscribe, outbox.view);
	return { ...view, add: outbox.add.bind(outbox), forget: outbox.forget.bind(outbox) };
}
