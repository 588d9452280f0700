import { describe, expect, test } from "vitest";
import { type AskedFirst, firstAdministrator, type KnownFirst } from "./first.ts";

const ASKED: AskedFirst = {
	...{ issuer: "https://innlogging.example", claim: "42", name: "Kari Berg", organisation: "Havdep" },
	...{ organisationName: "Havdepartementet", kind: "ministry" },
};
const NOBODY: KnownFirst = { organisation: null, administratorIds: [], owner: null };
const organisation = { id: "o", shortName: "Havdep" };
const owner = { id: "p", homeId: "o", state: "active" } as const;

describe("the first administrator", () => {
	test("comes with an organisation that is not there yet", () => {
		expect(firstAdministrator(ASKED, NOBODY)).toEqual({
			...{ does: "add", isNew: true },
			organisation: { kind: "ministry", name: "Havdepartementet", shortName: "Havdep", number: null },
		});
		expect(firstAdministrator({ ...ASKED, organisation: "991825827" }, NOBODY)).toMatchObject({
			organisation: { shortName: "Havdepartementet", number: "991825827" },
		});
	});

	const cases: readonly [string, Partial<AskedFirst>, Partial<KnownFirst>, object][] = [
		["is added to one that is there", {}, { organisation }, { does: "add", organisation: null, isNew: true }],
		["may be somebody who is there", {}, { organisation, owner }, { does: "add", isNew: false }],
		["is added once", {}, { organisation, owner, administratorIds: ["p"] }, { does: "nothing" }],
		["is the first", {}, { organisation, administratorIds: ["x"] }, { does: "refuse" }],
		["is nobody of elsewhere", {}, { organisation, owner: { ...owner, homeId: "x" } }, { does: "refuse" }],
		["is nobody who has left", {}, { organisation, owner: { ...owner, state: "ended" } }, { does: "refuse" }],
		["needs a name for what is not there", { organisationName: null }, {}, { does: "refuse" }],
		["needs a kind for what is not there", { kind: null }, {}, { does: "refuse" }],
	];
	test.each(cases)("%s", (_, asked, known, first) => {
		expect(firstAdministrator({ ...ASKED, ...asked }, { ...NOBODY, ...known })).toMatchObject(first);
	});
});
