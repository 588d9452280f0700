import { expect, test } from "vitest";
import { addressOf, problemIn, untold } from "./call.ts";

test("an address is filled in from the input, and what is left stands in the query", () => {
	expect(addressOf("/api/letters/:id/file", { id: "a/b" })).toBe("/api/letters/a%2Fb/file");
	expect(addressOf("/api/letters", { after: "x y", limit: 5, state: undefined })).toBe(
		"/api/letters?after=x+y&limit=5",
	);
});

test("a refusal is read from problem details, and from nothing where the body is something else", () => {
	const body = JSON.stringify({
		type: "/api/docs#file-refused",
		title: "Filen kan ikke leses",
		detail: "Filen er tom.",
		traceId: "t1",
		status: 422,
		code: "empty",
	});
	expect(problemIn(422, body)).toEqual({
		kind: "file-refused",
		detail: "Filen er tom.",
		status: 422,
		traceId: "t1",
		members: { code: "empty" },
	});
	expect(problemIn(502, "<html>Bad gateway</html>")).toEqual(untold(502));
	expect(problemIn(500, "null").detail).toBeNull();
});
