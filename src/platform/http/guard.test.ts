import { expect, test } from "vitest";
import { checkHost, checkOrigin, ownHosts } from "./guard.ts";

const hosts = ownHosts(3000, "https://rorkult.example.no");
const request = (headers: Record<string, string>, method = "POST") =>
	new Request("http://127.0.0.1:3000/", { method, headers });

test("our names are those of this machine with our port, and the public one", () => {
	expect([...hosts]).toEqual(["127.0.0.1:3000", "localhost:3000", "[::1]:3000", "rorkult.example.no"]);
	expect([...ownHosts(80, "http://127.0.0.1")]).toEqual(["127.0.0.1", "localhost", "[::1]"]);
});

test("a name is ours in any case of letters, and no other name is", () => {
	expect(() => checkHost(request({ host: "LOCALHOST:3000" }), hosts)).not.toThrow();
	for (const host of [
		"",
		"localhost",
		"localhost:3001",
		"127.0.0.1:3000.attacker.example",
		"rorkult.example.no:1",
	]) {
		expect(() => checkHost(request({ host }), hosts), host).toThrow("127.0.0.1:3000");
	}
});

test("a change from the public address is ours, and one from another site is not", () => {
	const from = (headers: Record<string, string>, method?: string) => () =>
		checkOrigin(request(headers, method), hosts);
	expect(from({ origin: "https://rorkult.example.no", "sec-fetch-site": "same-origin" })).not.toThrow();
	expect(from({})).not.toThrow();
	expect(from({ "sec-fetch-site": "none" })).not.toThrow();
	expect(from({ origin: "https://example.no" })).toThrow();
	expect(from({ origin: "not an address" })).toThrow();
	expect(from({ "sec-fetch-site": "cross-site" })).toThrow();
	expect(from({ origin: "https://example.no" }, "GET")).not.toThrow();
});
