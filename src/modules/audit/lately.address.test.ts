import { expect, test } from "vitest";
import { latelyAddressIn } from "./lately.address.ts";

test("an address that was pasted narrows as it did, and what is not understood narrows nothing", () => {
	const narrowed = {
		...{ fra: "2025-05-01", til: "2025-05-31", hvem: "00000000-0000-7000-8000-000000000003" },
		...{ hva: "letter.setAside", ting: "letter" },
	};
	expect(latelyAddressIn(narrowed)).toEqual(narrowed);
	expect(
		latelyAddressIn({ fra: "2025-02-30", til: "i går", hvem: "Ingrid", hva: "a b", ting: "bolk" }),
	).toEqual({});
	expect(latelyAddressIn({ fra: 20250501, ting: ["letter"], annet: "x" })).toEqual({});
});
