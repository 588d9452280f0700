import { expect, test } from "vitest";
import { mayComment, mayTakeBack, mentionedIn, partsOf, withMentions } from "./comment.ts";

const ANNE = { id: "0192a464-0000-7000-8000-000000000001", name: "Anne Li" };
const LIV = { id: "0192a464-0000-7000-8000-000000000002", name: "Anne Lisbeth Vik" };

test("whom a comment mentions is kept by id, also where one name begins with another", () => {
	const text = withMentions("Hei @Anne Lisbeth Vik og @Anne Li, se «@noen».", [ANNE, LIV]);
	expect(text).toBe(`Hei @[${LIV.id}] og @[${ANNE.id}], se «@noen».`);
	expect(mentionedIn(text)).toEqual([LIV.id, ANNE.id]);
	expect(partsOf(text)).toEqual([
		{ words: "Hei " },
		{ person: LIV.id },
		{ words: " og " },
		{ person: ANNE.id },
		{ words: ", se «@noen»." },
	]);
});

test("a comment is about a row that is there, and mentions those who see the review", () => {
	const text = `Se her, @[${ANNE.id}] @[${ANNE.id}]`;
	expect(mayComment(text, true, new Set([ANNE.id]))).toEqual({ ok: true, value: [ANNE.id] });
	expect(mayComment(text, false, new Set([ANNE.id]))).toMatchObject({ denial: { name: "RowIsNotThere" } });
	expect(mayComment(text, true, new Set([LIV.id]))).toMatchObject({
		denial: { name: "MentionedSeesNoReview" },
	});
});

test("one takes back one's own comment alone", () => {
	expect(mayTakeBack("a", "a")).toMatchObject({ ok: true });
	expect(mayTakeBack("a", "b")).toMatchObject({ denial: { name: "CommentIsSomebodyElses", rule: "R2.13" } });
});
