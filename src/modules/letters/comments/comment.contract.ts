/** What may be asked about comments in a review. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { REVIEW_READERS } from "../letter.ts";
import { COMMENT_STATES } from "./comment.ts";

const MOST_WORDS = 4_000;

const which = {
	id: z.uuid().meta({ description: "The letter's id." }),
	readerVersion: z.string().min(1).max(200).meta({ description: "The reader whose reading is reviewed." }),
};
const Key = z.string().min(1).max(200).meta({ description: "The row of the review that it is about." });
const Person = z.object({
	id: z.uuid(),
	name: z.string().nullable().meta({ description: "Null where the person is erased." }),
});

/** A comment at a row. */
export const CommentRow = z
	.object({
		id: z.uuid(),
		version: z.int().min(1),
		state: z.enum(COMMENT_STATES),
		key: Key,
		text: z.string().meta({
			description: "Its words; `@[id]` mentions a person. Empty where it was taken back.",
		}),
		at: z.iso.datetime({ offset: true }),
		by: z.uuid(),
	})
	.meta({ id: "CommentRow", description: "What somebody says to colleagues about a row of a review." });
export type CommentRow = z.output<typeof CommentRow>;

/** The comments of a letter's review, the oldest first. */
export const commentList = view({
	name: "comment.list",
	path: "/api/letters/:id/comments",
	input: z.object(which),
	output: z.object({
		you: z.uuid(),
		comments: z.array(CommentRow),
		people: z.array(Person).meta({ description: "Who wrote them and who is mentioned." }),
		colleagues: z
			.array(z.object({ id: z.uuid(), name: z.string() }))
			.meta({ description: "Those who see the review, and can be mentioned." }),
	}),
	isWatch: true,
	who: REVIEW_READERS,
	rule: "R2.13",
	summary: {
		nb: "Kommentarer i gjennomgangen av et brev",
		nn: "Kommentarar i gjennomgangen av eit brev",
		en: "Comments in the review of a letter",
	},
});

/** Adds a comment to a row. A thread that was resolved is open again. */
export const commentAdd = action({
	name: "comment.add",
	path: "/api/comments/add",
	input: z.object({
		...which,
		key: Key,
		text: z
			.string()
			.trim()
			.min(1, "Skriv noen ord.")
			.max(MOST_WORDS, `Skriv høyst ${MOST_WORDS} tegn.`)
			.meta({ description: "`@[id]` mentions a person." }),
	}),
	output: z.object({ id: z.uuid(), version: z.int().min(1) }),
	who: REVIEW_READERS,
	states: ["in-use"],
	rule: "R2.13",
	summary: {
		nb: "Skriv en kommentar til en rad i gjennomgangen av et brev",
		nn: "Skriv ein kommentar til ei rad i gjennomgangen av eit brev",
		en: "Write a comment at a row in the review of a letter",
	},
});

const closing = {
	input: z.object({ id: z.uuid().meta({ description: "The comment's id." }) }),
	output: z.object({ id: z.uuid(), version: z.int().min(1), state: z.enum(COMMENT_STATES) }),
	who: REVIEW_READERS,
	rule: "R2.13",
} as const;

/** Marks a comment, and what stands with it at the same row, as resolved. */
export const commentResolve = action({
	name: "comment.resolve",
	path: "/api/comments/resolve",
	...closing,
	states: ["standing"],
	summary: {
		nb: "Marker kommentarene til en rad som løst",
		nn: "Marker kommentarane til ei rad som løyste",
		en: "Mark the comments at a row as resolved",
	},
});

/** Takes one's own comment back. It stays in the history. */
export const commentTakeBack = action({
	name: "comment.takeBack",
	path: "/api/comments/take-back",
	...closing,
	states: ["standing", "resolved"],
	summary: {
		nb: "Ta tilbake en kommentar du har skrevet",
		nn: "Ta tilbake ein kommentar du har skrive",
		en: "Take back a comment that you wrote",
	},
});

/** The comments that mention whoever asks and that they have not read, the oldest first. */
export const mentionList = view({
	name: "mention.list",
	path: "/api/mentions",
	input: z.object({}),
	output: z.object({
		mentions: z.array(
			z
				.object({
					commentId: z.uuid(),
					letterId: z.uuid(),
					letterTitle: z.string(),
					key: Key,
					at: z.iso.datetime({ offset: true }),
					by: z.string().nullable().meta({ description: "Who wrote it; null where erased." }),
				})
				.meta({ id: "MentionRow" }),
		),
	}),
	who: REVIEW_READERS,
	rule: "R2.13",
	summary: {
		nb: "Kommentarer som nevner deg, og som du ikke har lest",
		nn: "Kommentarar som nemner deg, og som du ikkje har lese",
		en: "Comments that mention you and that you have not read",
	},
});

/** Marks what mentions whoever asks at a row as read. */
export const mentionRead = action({
	name: "mention.read",
	path: "/api/mentions/read",
	input: z.object({ letterId: z.uuid(), key: Key }),
	output: z.object({ read: z.int().min(0).meta({ description: "How many were not read before." }) }),
	who: REVIEW_READERS,
	states: null,
	rule: "R2.13",
	summary: {
		nb: "Marker at du har lest kommentarene som nevner deg ved en rad",
		nn: "Marker at du har lese kommentarane som nemner deg ved ei rad",
		en: "Mark the comments that mention you at a row as read",
	},
});
