import { expect, test } from "vitest";
import { peopleAddressIn } from "./address.ts";

test("an address keeps what is understood of it, and nothing else", () => {
	const org = "00000000-0000-7000-8000-000000000001";
	const whole = { org, sok: "Kari", tilstand: "ended", rolle: "auditor", snudd: true, dag: "2025-05-06" };
	expect(peopleAddressIn({ ...whole, nedlagte: true, ukjent: 1 })).toEqual({ ...whole, nedlagte: true });
	expect(
		peopleAddressIn({ org: "x", sok: "", tilstand: "x", rolle: "x", snudd: "ja", dag: "i går", nedlagte: 1 }),
	).toEqual({});
	expect(peopleAddressIn({ tilstand: "alle" })).toEqual({ tilstand: "alle" });
});
