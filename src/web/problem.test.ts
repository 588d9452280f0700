import { expect, test } from "vitest";
import { LANGUAGES } from "#base/texts.ts";
import { PROBLEMS } from "#platform/problem.ts";
import { problemIn } from "./call.ts";
import { problemTexts } from "./problem.texts.ts";
import { problemWords } from "./problem.ts";

const answered = (status: number, body: Record<string, unknown>) => problemIn(status, JSON.stringify(body));

test("every kind of problem that the server answers with has a sentence, and no other", () => {
	expect(Object.keys(problemTexts).sort()).toEqual(Object.keys(PROBLEMS).sort());
});

test("a refusal is told in the language of the screen, whatever language the server answers in", () => {
	for (const kind of Object.keys(PROBLEMS)) {
		const problem = answered(400, { type: `/api/docs#${kind}`, detail: "På bokmål fra tjeneren." });
		const said = LANGUAGES.map((language) => problemWords(problem, language));
		expect(said, kind).not.toContain("På bokmål fra tjeneren.");
		expect(said[2], kind).not.toBe(said[0]);
	}
});

test("a kind that the page does not know is told as the server tells it; an unreachable server by itself", () => {
	const newer = answered(409, { type: "/api/docs#newer", detail: "En ny grunn." });
	expect(problemWords(newer, "en")).toBe("En ny grunn.");
	expect(problemWords(answered(0, {}), "nn")).toContain("Får ikkje kontakt");
	expect(problemWords(problemIn(502, "<html>Bad gateway</html>"), "en")).toContain("Something went wrong");
});
