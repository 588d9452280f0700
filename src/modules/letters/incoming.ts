import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useReducer, useRef } from "react";
import { CallRefused, type Problem, untold } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import { LETTER_MAX_BYTES } from "./letter.ts";
import { readIn } from "./letters.calls.ts";

/** How far a file has come. */
export type Progress =
	| { readonly is: "waiting" }
	| { readonly is: "sending"; readonly share: number }
	| { readonly is: "reading" }
	| { readonly is: "done"; readonly id: string; readonly known: boolean }
	| { readonly is: "too-large" }
	| { readonly is: "refused"; readonly problem: Problem };

/** A file that somebody dropped or chose, kept with its outcome until it is removed. */
export interface Incoming {
	/** Also the idempotency key, so that trying again adds nothing twice. */
	readonly key: string;
	readonly file: File;
	readonly progress: Progress;
}

type Change =
	| { readonly do: "add"; readonly files: readonly Incoming[] }
	| { readonly do: "move"; readonly key: string; readonly progress: Progress }
	| { readonly do: "remove"; readonly key: string };

function changed(incoming: readonly Incoming[], change: Change): readonly Incoming[] {
	if (change.do === "add") return [...incoming, ...change.files];
	if (change.do === "remove") return incoming.filter(({ key }) => key !== change.key);
	return incoming.map((one) => (one.key === change.key ? { ...one, progress: change.progress } : one));
}

/**
 * Files on their way in, one at a time, in the order they came.
 *
 * A refused file stays in the list with its name and the reason, until it is tried again or removed.
 */
export function useReadingIn() {
	const [incoming, change] = useReducer(changed, []);
	const queries = useQueryClient();
	const started = useRef<Incoming>(null);
	const next = incoming.find(({ progress }) => progress.is === "waiting");
	const busy = incoming.some(({ progress }) => progress.is === "sending" || progress.is === "reading");

	useEffect(() => {
		if (!next || busy || started.current === next) return;
		started.current = next;
		const move = (progress: Progress): void => change({ do: "move", key: next.key, progress });
		const onSent = (share: number): void => move(share < 1 ? { is: "sending", share } : { is: "reading" });
		move({ is: "sending", share: 0 });
		readIn(next.file, next.key, onSent).answer.then(
			({ id, known }) => {
				move({ is: "done", id, known });
				return queries.invalidateQueries({ queryKey: ["letters"] });
			},
			(fault: unknown) => move({ is: "refused", problem: problemOf(fault) }),
		);
	}, [next, busy, queries]);

	const add = useCallback((files: Iterable<File>) => {
		change({
			do: "add",
			files: [...files].map((file) => ({
				key: newKey(),
				file,
				progress: file.size > LETTER_MAX_BYTES ? { is: "too-large" } : { is: "waiting" },
			})),
		});
	}, []);
	const retry = useCallback((key: string) => change({ do: "move", key, progress: { is: "waiting" } }), []);
	const remove = useCallback((key: string) => change({ do: "remove", key }), []);
	return { incoming, add, retry, remove };
}

function problemOf(fault: unknown): Problem {
	if (fault instanceof CallRefused) return fault.problem;
	return untold(-1);
}
