import { expect, test } from "vitest";
import type { QuestionRow } from "./question.contract.ts";
import { threadsOf, touches } from "./threads.ts";

const row = (id: string, key: string, at: string, state: QuestionRow["state"]): QuestionRow => ({
	...{ id, key, state, version: 1, letterId: "brev", letterTitle: "Brev", letterLanguage: "nb" },
	...{ inquiryId: "i", opening: "", text: id, words: [], sent: { at, name: null }, answer: null },
});

test("questions about the same are one thread, the one that waits last", () => {
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

test("a question stands beside the words that it touches, and not beside their neighbours", () => {
	const words = [{ document: "brev", start: 10, end: 20, page: null }];
	const at = (start: number, end: number) => touches(words, [{ start, end }]);
	expect([at(0, 10), at(5, 11), at(12, 14), at(20, 30)]).toEqual([false, true, true, false]);
});
