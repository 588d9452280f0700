import { granted } from "#base/result.ts";
import { colleaguesWith, namesOf } from "#people";
import { type Module, performs, shows } from "#platform/action.ts";
import { newId } from "#platform/ids.ts";
import { holdLetter } from "../letter.store.ts";
import { REVIEW_READERS } from "../letter.ts";
import { hasReading, reviewedReading, stepsOf } from "../review/review.store.ts";
import { reviewOf } from "../review/review.ts";
import { thingsOf } from "../review/things.ts";
import {
	commentAdd,
	commentList,
	commentResolve,
	commentTakeBack,
	mentionList,
	mentionRead,
} from "./comment.contract.ts";
import {
	addComment,
	commentsOf,
	holdComment,
	readMentions,
	resolveThread,
	takeCommentBack,
	unreadMentions,
} from "./comment.store.ts";
import { mayComment, mayTakeBack, mentionedIn } from "./comment.ts";

const listing = shows(commentList, async (tx, { actor, input }) => {
	const place = { agencyId: actor.agencyId, letterId: input.id, readerVersion: input.readerVersion };
	if (!(await hasReading(tx, place))) return null;
	const comments = (await commentsOf(tx, place)).map(({ at, text, ...comment }) => ({
		...{ ...comment, at: at.toISOString(), text: comment.state === "taken-back" ? "" : text },
	}));
	const named = comments.flatMap(({ by, text }) => [by, ...mentionedIn(text)]);
	const people = [...(await namesOf(tx, named))].map(([id, name]) => ({ id, name }));
	const colleagues = await colleaguesWith(tx, actor.agencyId, REVIEW_READERS);
	return { you: actor.personId, comments, people, colleagues };
});

const adding = performs(commentAdd, {
	async load(tx, { actor: { agencyId }, input }) {
		const letter = await holdLetter(tx, agencyId, input.id);
		const place = { agencyId, letterId: input.id, readerVersion: input.readerVersion };
		const reading = letter && (await reviewedReading(tx, place));
		if (!letter || !reading) return null;
		const { items } = reviewOf(thingsOf(reading), await stepsOf(tx, place));
		const colleagues = await colleaguesWith(tx, agencyId, REVIEW_READERS);
		return {
			...{ state: letter.state, place, hasRow: items.has(input.key) },
			colleagues: new Set(colleagues.map(({ id }) => id)),
		};
	},
	decide({ place, hasRow, colleagues }, { input }) {
		const mentioned = mayComment(input.text, hasRow, colleagues);
		return mentioned.ok ? granted({ place, mentioned: mentioned.value }) : mentioned;
	},
	async save(tx, { place, mentioned }, { actor, input, now }) {
		const id = newId(now);
		const { key, text } = input;
		await addComment(tx, place, { id, key, text, at: now, by: actor.personId }, mentioned);
		return { id, version: 1 };
	},
});

const resolving = performs(commentResolve, {
	load: (tx, { actor, input }) => holdComment(tx, actor.agencyId, input.id),
	decide: () => granted("resolved" as const),
	save: async (tx, state, { actor, input: { id } }) => ({
		...{ id, state, version: await resolveThread(tx, actor.agencyId, id) },
	}),
});

const takingBack = performs(commentTakeBack, {
	load: (tx, { actor, input }) => holdComment(tx, actor.agencyId, input.id),
	decide: ({ by }, { actor }) => mayTakeBack(by, actor.personId),
	save: async (tx, state, { actor, input: { id } }) => ({
		...{ id, state, version: await takeCommentBack(tx, actor.agencyId, id) },
	}),
});

const mentioning = shows(mentionList, async (tx, { actor }) => {
	const kept = await unreadMentions(tx, actor.agencyId, actor.personId);
	const names = await namesOf(
		tx,
		kept.map(({ by }) => by),
	);
	return {
		mentions: kept.map((mention) => ({
			...{ ...mention, at: mention.at.toISOString(), by: names.get(mention.by) ?? null },
		})),
	};
});

const reading = performs(mentionRead, {
	load: async () => ({}),
	decide: (_, { input }) => granted(input),
	save: async (tx, { letterId, key }, { actor, now }) => ({
		read: await readMentions(tx, actor.agencyId, { personId: actor.personId, letterId, key, at: now }),
	}),
});

/** What comments let the server offer. */
export const commentsModule: Module = {
	actions: [adding, resolving, takingBack, reading],
	views: [listing, mentioning],
};
