/** What colleagues say to each other about the rows of a review (R2.13). */
import { denied, granted, type Result } from "#base/result.ts";
import { denialTexts } from "../refusal.texts.ts";

/** Where a comment can stand. */
export const COMMENT_STATES = ["standing", "resolved", "taken-back"] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** How a person is named in a comment: by id, so that the name stands in one place. */
const MENTION = /@\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]/g;

/** A stretch of a comment: words, or the id of somebody who is mentioned. */
export type CommentPart = { readonly words: string } | { readonly person: string };

/** A comment's words and mentions, in their order. */
export function partsOf(text: string): readonly CommentPart[] {
	return text
		.split(MENTION)
		.map((part, at) => (at % 2 === 0 ? { words: part } : { person: part }))
		.filter((part) => "person" in part || part.words !== "");
}

/** The ids of those whom a comment mentions, each once. */
export function mentionedIn(text: string): readonly string[] {
	return [...new Set(partsOf(text).flatMap((part) => ("person" in part ? [part.person] : [])))];
}

/** A colleague whom a comment can mention. */
export interface Colleague {
	readonly id: string;
	readonly name: string;
}

/** What somebody wrote with `@Name`, as it is kept. Longer names come first: one may begin with another. */
export function withMentions(written: string, colleagues: readonly Colleague[]): string {
	return [...colleagues]
		.sort((a, b) => b.name.length - a.name.length)
		.reduce((text, { id, name }) => text.replaceAll(`@${name}`, `@[${id}]`), written);
}

/**
 * Whether a comment may be added: about a row that is there, mentioning only those who see the review.
 *
 * @param colleagues the ids of those who see it
 */
export function mayComment(
	text: string,
	hasRow: boolean,
	colleagues: ReadonlySet<string>,
): Result<readonly string[]> {
	if (!hasRow) return denied("RowIsNotThere", "R2.13", denialTexts.RowIsNotThere.nb);
	const mentioned = mentionedIn(text);
	if (mentioned.every((id) => colleagues.has(id))) return granted(mentioned);
	return denied("MentionedSeesNoReview", "R2.13", denialTexts.MentionedSeesNoReview.nb);
}

/** Whether somebody may take a comment back: only who wrote it. */
export function mayTakeBack(by: string, person: string): Result<"taken-back"> {
	if (by === person) return granted("taken-back");
	return denied("CommentIsSomebodyElses", "R2.13", denialTexts.CommentIsSomebodyElses.nb);
}
