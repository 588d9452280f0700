import { expect, test } from "vitest";
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { statesSeen, verdict } from "./policy.ts";

const summary = { nb: "Start", nn: "Start", en: "Start" };
const common = { path: "/api/x", input: z.object({}), output: z.object({}), rule: "R2.13", summary };
const open = view({ ...common, name: "x.show", who: ["reader", "keeper"] });
const begin = action({ ...common, name: "x.begin", who: ["keeper"], states: null });
const end = action({ ...common, name: "x.end", who: ["keeper"], states: ["begun"] });
const nobody = action({ ...common, name: "x.never", who: [], states: ["begun"] });

test("no is the answer to everybody who has no role that is named", () => {
	for (const contract of [open, begin, end, nobody]) {
		expect(verdict(contract, [], "begun")).toBe("role-lacking");
		expect(verdict(contract, ["stranger"], "begun")).toBe("role-lacking");
	}
	expect(verdict(nobody, ["keeper"], "begun")).toBe("role-lacking");
});

test("one of several roles is enough", () => {
	expect(verdict(open, ["stranger", "reader"], null)).toBe("yes");
	expect(verdict(begin, ["keeper"], null)).toBe("yes");
});

test("what changes a thing is allowed in the states that are named, and in no other", () => {
	expect(verdict(end, ["keeper"], "begun")).toBe("yes");
	expect(verdict(end, ["keeper"], "ended")).toBe("wrong-state");
	expect(verdict(end, ["keeper"], null)).toBe("wrong-state");
});

test("what a role sees of a thing's states ends where another role of the same person sees more", () => {
	const some = view({ ...common, name: "x.list", who: ["reader", "keeper"], sees: { reader: ["begun"] } });
	expect(statesSeen(some, ["reader"])).toEqual(["begun"]);
	expect(statesSeen(some, ["reader", "stranger"])).toEqual(["begun"]);
	expect(statesSeen(some, ["reader", "keeper"])).toBeNull();
	expect(statesSeen(some, ["stranger"])).toEqual([]);
	expect(statesSeen(open, ["reader"])).toBeNull();
});
