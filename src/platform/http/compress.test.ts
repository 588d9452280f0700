import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { encoded } from "./compress.ts";

const words = new TextEncoder().encode("Etaten skal rapportere. ".repeat(200));

test("a long text is sent as the caller takes it, and means the same", async () => {
	const brotli = await encoded(words, "text/html; charset=utf-8", "gzip, deflate, br");
	expect(brotli.encoding).toBe("br");
	expect(new Uint8Array(brotliDecompressSync(brotli.bytes))).toEqual(words);
	const gzip = await encoded(words, "application/json", "GZIP;q=1.0, br;q=0, gzip");
	expect(gzip.encoding).toBe("gzip");
	expect(new Uint8Array(gunzipSync(gzip.bytes))).toEqual(words);
});

test("what is short, packed already, or not asked for is sent as it is", async () => {
	expect((await encoded(words.slice(0, 100), "text/css", "br")).encoding).toBeNull();
	expect((await encoded(words, "application/pdf", "br")).encoding).toBeNull();
	expect((await encoded(words, "text/css", null)).encoding).toBeNull();
	expect((await encoded(words, "text/css", "br;q=0.0, gzip;q=0")).encoding).toBeNull();
});
