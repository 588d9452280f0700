import { expect, test } from "vitest";
import { unprotected } from "./remote.ts";

test("whoever comes without HTTPS is sent to it, and a change is refused", () => {
	const way = { publicUrl: "https://rorkult.example", proxies: 1 };
	const came = (proto: string, method = "GET") =>
		new Request("http://rorkult.example/brev?x=1", { method, headers: { "x-forwarded-proto": proto } });
	expect(unprotected(came("https"), way)).toBeNull();
	expect(unprotected(came("http"), way)).toBe("https://rorkult.example/brev?x=1");
	expect(unprotected(came("http"), { ...way, proxies: 0 })).toBeNull();
	expect(() => unprotected(came("http", "POST"), way)).toThrow("https://rorkult.example");
});
