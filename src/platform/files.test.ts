import fc from "fast-check";
import { expect, test } from "vitest";
import { fileOf, readBody, receiveFile } from "./files.ts";

const TAKES = { maxBytes: 1000, mediaTypes: ["application/octet-stream", "multipart/form-data"] };
const post = (
	body: BodyInit,
	headers: Record<string, string> = { "content-type": "application/octet-stream" },
) => new Request("http://127.0.0.1/", { method: "POST", headers, body });

test("a file's bytes come as they were sent, under the name that was sent", async () => {
	const headers = { "content-type": "application/octet-stream", "x-file-name": "br%C3%B8d.txt" };
	const file = await receiveFile(post("brød", headers), TAKES);
	expect(file).toMatchObject({ name: "brød.txt", bytes: Buffer.from("brød") });
	const none = await receiveFile(post("x"), TAKES);
	expect(none.name).toBe("uten navn");
});

test("a file of exactly the limit is taken, and one byte more is not", async () => {
	expect((await receiveFile(post("x".repeat(1000)), TAKES)).bytes).toHaveLength(1000);
	await expect(receiveFile(post("x".repeat(1001)), TAKES)).rejects.toMatchObject({ kind: "too-large" });
	const form = new FormData();
	form.append("file", new Blob(["x".repeat(1001)]), "x.txt");
	const request = new Request("http://127.0.0.1/", { method: "POST", body: form });
	await expect(receiveFile(request, TAKES)).rejects.toMatchObject({ kind: "too-large" });
});

test("a body without end is read no further than its limit", async () => {
	let given = 0;
	const endless = new ReadableStream<Uint8Array>({
		pull(controller) {
			given += 100;
			controller.enqueue(new Uint8Array(100));
		},
	});
	const request = new Request("http://127.0.0.1/", {
		method: "POST",
		body: endless,
		duplex: "half",
	} as RequestInit);
	await expect(readBody(request, 1000)).rejects.toMatchObject({ kind: "too-large" });
	expect(given).toBeLessThan(2000);
});

test("a name that is no percent-encoded UTF-8 is refused and not guessed", async () => {
	const headers = { "content-type": "application/octet-stream", "x-file-name": "%E6.txt" };
	await expect(receiveFile(post("x", headers), TAKES)).rejects.toMatchObject({ kind: "malformed-request" });
});

test("whatever a name is made of, it is short, names no folder, and holds nothing unseen", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
			const kept = fileOf(new Uint8Array(), name).name;
			expect([...kept].length).toBeGreaterThan(0);
			expect([...kept].length).toBeLessThanOrEqual(200);
			expect(kept).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
			expect(Buffer.from(kept).toString()).toBe(kept);
		}),
	);
});
