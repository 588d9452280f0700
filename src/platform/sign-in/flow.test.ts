import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FLOW_MS, type Flow, ownPath, sealerOf } from "./flow.ts";

const NOW = 1_750_000_000_000;
const FLOW: Flow = {
	...{ provider: "configured", state: "s", nonce: "n", verifier: "v" },
	...{ redirectUri: "https://rorkult.example/auth/callback", returnTo: "/brev", isFresh: false },
	begunAtMs: NOW,
};

describe("a sign-in under way, sealed", () => {
	test("opens for who sealed it, within its time, and for nobody else", () => {
		const sealed = sealerOf("secret").seal(FLOW);
		expect(sealerOf("secret").open(sealed, NOW + FLOW_MS)).toEqual(FLOW);
		expect(sealerOf("secret").open(sealed, NOW + FLOW_MS + 1)).toBeNull();
		expect(sealerOf("another").open(sealed, NOW)).toBeNull();
	});

	test("does not open when a byte of it was changed, and looks another way each time", () => {
		const sealer = sealerOf("secret");
		const bytes = Buffer.from(sealer.seal(FLOW), "base64url");
		expect(sealer.seal(FLOW)).not.toBe(sealer.seal(FLOW));
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (place, bits) => {
				const changed = Buffer.from(bytes);
				changed.writeUInt8(changed.readUInt8(place) ^ bits, place);
				expect(sealer.open(changed.toString("base64url"), NOW)).toBeNull();
			}),
		);
	});
});

test("the page to come back to is one of ours, whatever the address says", () => {
	expect(ownPath("/brev/1?rad=krav-1#a")).toBe("/brev/1?rad=krav-1#a");
	for (const foreign of [
		...[
			"https://evil.example/",
			"//evil.example",
			"/\\evil.example",
			"/\t/evil.example",
			"javascript:alert(1)",
		],
		...["/auth/begin", "/api/letters", "", "brev", "/.//evil.example"],
	]) {
		expect(ownPath(foreign), foreign).toBe("/");
	}
});
