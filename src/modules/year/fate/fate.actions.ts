import { type CameIn, lettersThatCame, reviewedLetter } from "#letters";
import { namesOf } from "#people";
import { shows, type View } from "#platform/action.ts";
import type { Transaction } from "#platform/db/database.ts";
import { allAcceptances } from "../year.store.ts";
import { type LetterFate, letterFates } from "./fate.contract.ts";

const fates = shows(letterFates, async (tx, { actor: { agencyId } }) => ({
	fates: await fatesOf(tx, agencyId),
}));

/** What became of an agency's letters in use, the last come first. */
export async function fatesOf(tx: Transaction, agencyId: string): Promise<LetterFate[]> {
	const came = await lettersThatCame(tx, agencyId);
	const accepted = await allAcceptances(tx, agencyId);
	const people = came.flatMap(({ readBy, sentBy }) => (sentBy === null ? [readBy] : [readBy, sentBy]));
	const names = await namesOf(tx, [
		...people,
		...[...accepted.values()].flatMap(({ by, proposedBy }) =>
			proposedBy === null ? [by] : [by, proposedBy],
		),
	]);
	const named = (by: string | null) => (by === null ? null : { name: names.get(by) ?? null });
	const told = (at: Date, by: string) => ({ at: at.toISOString(), name: names.get(by) ?? null });
	const rows: LetterFate[] = [];
	for (const letter of came) {
		const { id, title, language, year, sentAt, sentBy, open, answered } = letter;
		const acceptance = accepted.get(id);
		rows.push({
			...{ id, title, language, year, questions: { open, answered } },
			sent: sentAt === null || sentBy === null ? null : told(sentAt, sentBy),
			read: told(letter.readAt, letter.readBy),
			review: await reviewOf(tx, agencyId, letter, acceptance !== undefined),
			accepted:
				acceptance === undefined
					? null
					: { ...told(acceptance.at, acceptance.by), proposed: named(acceptance.proposedBy) },
		});
	}
	return rows;
}

/** How far the review has come of a letter that can become a year, or change one. */
async function reviewOf(tx: Transaction, agencyId: string, letter: CameIn, isAccepted: boolean) {
	const becomesYear = letter.kind === "letter-of-allocation" || letter.kind === "supplementary-letter";
	if (!becomesYear || letter.year === null || isAccepted) return null;
	const found = await reviewedLetter(tx, agencyId, letter.id);
	if (found === null) return null;
	const { rows, reviewed } = found.readiness;
	return { rows, reviewed };
}

/** What is told of what became of letters. */
export const fateViews: readonly View[] = [fates];
