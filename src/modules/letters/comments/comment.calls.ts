/** Comments' addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import { queryOptions } from "@tanstack/react-query";
import { act, see } from "#web/call.ts";
import { newKey } from "#web/key.ts";
import type {
	CommentRow,
	commentAdd,
	commentList,
	commentResolve,
	commentTakeBack,
	mentionList,
	mentionRead,
} from "./comment.contract.ts";

export const COMMENT_ADDRESSES = {
	list: "/api/letters/:id/comments",
	add: "/api/comments/add",
	resolve: "/api/comments/resolve",
	takeBack: "/api/comments/take-back",
	mentions: "/api/mentions",
	read: "/api/mentions/read",
} as const;

/** Which review: of which letter, as which reader read it. */
export interface CommentPlace {
	readonly letter: string;
	readonly readerVersion: string;
}

/** The comments of a review. */
export const commentsQuery = ({ letter: id, readerVersion }: CommentPlace) =>
	queryOptions({
		queryKey: ["comments", id, readerVersion],
		queryFn: ({ signal }) => see<typeof commentList>(COMMENT_ADDRESSES.list, { id, readerVersion }, signal),
	});

/** Adds a comment at a row; `key` makes a second try of the same comment harmless. */
export const addComment = (
	{ letter: id, readerVersion }: CommentPlace,
	comment: { readonly key: string; readonly text: string },
	key: string,
) => act<typeof commentAdd>(COMMENT_ADDRESSES.add, { id, readerVersion, ...comment }, { key, version: null });

type Seen = Pick<CommentRow, "id" | "version">;

/** Marks the comments at a row as resolved, by one of them. */
export const resolveComments = ({ id, version }: Seen) =>
	act<typeof commentResolve>(
		COMMENT_ADDRESSES.resolve,
		{ id },
		{ key: `comment-resolve-${id}-${version}`, version },
	);

/** Takes one's own comment back. */
export const takeBackComment = ({ id, version }: Seen) =>
	act<typeof commentTakeBack>(
		COMMENT_ADDRESSES.takeBack,
		{ id },
		{ key: `comment-take-back-${id}-${version}`, version },
	);

/** The comments that mention whoever looks and that they have not read. */
export const mentionsQuery = queryOptions({
	queryKey: ["mentions"],
	queryFn: ({ signal }) => see<typeof mentionList>(COMMENT_ADDRESSES.mentions, {}, signal),
});

/** Marks what mentions whoever looks at a row as read. */
export const readMentions = (letterId: string, key: string) =>
	act<typeof mentionRead>(COMMENT_ADDRESSES.read, { letterId, key }, { key: newKey(), version: null });
