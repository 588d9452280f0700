import { expect, test } from "vitest";
import { z } from "zod";
import { invalidInput, Problem, pointer, problemDetails } from "./problem.ts";

test("a field is named by a JSON pointer, with the signs that pointers keep for themselves written otherwise", () => {
	expect(pointer([])).toBe("");
	expect(pointer(["letters", 0, "a/b~c"])).toBe("/letters/0/a~1b~0c");
});

test("everything that is wrong is named at once, unknown fields too", () => {
	const schema = z.strictObject({ id: z.uuid(), owner: z.object({ name: z.string() }) });
	const result = schema.safeParse({ id: "x", owner: {}, more: 1 });
	if (result.success) throw new Error("the input is wrong");
	const { extras, status } = invalidInput(result.error);
	expect(status).toBe(400);
	expect(extras.errors?.map(({ pointer }) => pointer).sort()).toEqual(["/id", "/more", "/owner/name"]);
});

test("problem details carry what RFC 9457 asks for, the trace id, and what belongs to the kind", () => {
	const problem = new Problem("stale-version", "Last siden på nytt.", { members: { currentVersion: 3 } });
	expect(problemDetails(problem, "abc")).toEqual({
		type: "/api/docs#stale-version",
		title: "Noen har endret dette i mellomtiden",
		status: 409,
		detail: "Last siden på nytt.",
		traceId: "abc",
		currentVersion: 3,
	});
});
