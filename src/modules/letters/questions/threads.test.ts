import { expect, test } from "vitest";
import type { QuestionRow } from "./question.contract.ts";
import { threadsOf } from "./threads.ts";

const row = (id: string, key: string, at: string, state: QuestionRow["state"]): QuestionRow => ({
	...{ id, key, state, version: 1, letterId: "brev", letterTitle: "Brev", letterLanguage: "nb" },
	...{ inquiryId: "i", opening: "", text: id, words: [], sent: { at, name: null }, answer: null },
});

test("questions about the same finding are one thread, the one that waits last", () => {
	const threads = threadsOf([
		row("b", "funn-1", "2025-05-06", "open"),
		row("c", "funn-2", "2025-05-06", "withdrawn"),
		row("x", "funn-1", "2025-05-06", "answered"),
		row("a", "funn-1", "2025-05-05", "answered"),
	]);
	expect(threads.map(({ id, questions, last }) => [id, questions.map((one) => one.id), last.state])).toEqual([
		["a", ["a", "x", "b"], "open"],
		["c", ["c"], "withdrawn"],
	]);
});
