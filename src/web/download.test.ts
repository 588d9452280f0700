import { expect, test } from "vitest";
import { downloadAnswer } from "#platform/http/answer.ts";
import { fileNameIn } from "./download.ts";

test("a file is saved under the name that the server gives it", () => {
	for (const name of ["spor-letter-1.json", "årsbrev (2) «æøå»; 50 %.pdf"]) {
		const { headers } = downloadAnswer(new Uint8Array(), name, "application/json");
		expect(fileNameIn(headers.get("content-disposition"))).toBe(name);
	}
	expect(fileNameIn(null)).toBeNull();
	expect(fileNameIn("attachment")).toBeNull();
});
