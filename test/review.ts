/** Goes through letters in whole, as somebody does who agrees to all that was read. */
import { randomUUID } from "node:crypto";
import { stepsToAgree } from "#letters";
import type { Reading } from "#letters/read";
import type { Caller } from "./server.ts";

/** A letter's page, as far as a review goes by it. */
export interface LetterToReview {
	readonly letter: { readonly readerVersion: string };
	readonly reading: Reading;
}

/** Who reviews: what they ask for, and what they do. */
interface Reviewer {
	get(path: string): Promise<LetterToReview>;
	act(path: string, fields: unknown): Promise<unknown>;
}

/** Judges every row and finding of a letter that nobody has reviewed. */
export async function reviewWhole({ get, act }: Reviewer, id: string): Promise<void> {
	const { letter, reading } = await get(`/api/letters/${id}`);
	for (const what of stepsToAgree(reading, { open: "Ikke et krav", finding: "Uten svar" })) {
		await act("/api/reviews/take-step", {
			id,
			readerVersion: letter.readerVersion,
			step: randomUUID(),
			what,
		});
	}
}

/** The same by somebody who asks a test's server. */
export function reviewAs(caller: Caller, id: string): Promise<void> {
	const told = async (answering: Promise<Response>) => {
		const answer = await answering;
		if (!answer.ok) throw new Error(`a step of a review was refused: ${await answer.text()}`);
		return (await answer.json()) as LetterToReview;
	};
	return reviewWhole(
		{ get: (path) => told(caller.get(path)), act: (path, fields) => told(caller.act(path, fields)) },
		id,
	);
}
