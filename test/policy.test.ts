import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { SIGNED_IN } from "#base/contract.ts";
import { installationRoot } from "#platform/root.ts";
import { type Entry, statesOf } from "../src/modules/access/entry.ts";
import { RULES } from "../src/modules/access/rules.ts";
import { moduleTexts, stateTexts, thingTexts } from "../src/modules/access/words.texts.ts";
import { roleTexts } from "../src/modules/people/role.texts.ts";
import { ROLES } from "../src/modules/people/role.ts";
import { allContracts, allModules } from "./contracts.ts";

const show = allModules()
	.flatMap(({ views }) => views)
	.find(({ contract }) => contract.name === "policy.show");
if (show === undefined) throw new Error("no view shows the policy");
/** The policy as the program shows it; no row of the database is asked for. */
const { entries } = (await show.show(undefined as never, {} as never)) as { entries: readonly Entry[] };

test("the policy that is shown has every declaration, once, as it is declared", () => {
	const contracts = allContracts();
	expect(contracts.length).toBeGreaterThan(10);
	expect(entries.map(({ name }) => name).sort()).toEqual(contracts.map(({ name }) => name).sort());
	for (const contract of contracts) {
		const entry = entries.find(({ name }) => name === contract.name);
		expect(entry, contract.name).toMatchObject({
			...{ kind: contract.kind, summary: contract.summary },
			// Nobody is signed in who has no role.
			who: SIGNED_IN.some((all) => contract.who.includes(all)) ? ROLES : contract.who,
			...{ states: contract.kind === "action" ? contract.states : null },
			...{ sees: contract.kind === "view" ? contract.sees : {} },
			stepUpMinutes: contract.stepUpMinutes,
			rule: { id: contract.rule },
		});
	}
});

test("a fresh sign-in is asked for what cannot be undone, gives others power or takes proof out, and for nothing else", () => {
	const asked = entries.filter(({ stepUpMinutes }) => stepUpMinutes !== null);
	expect(asked.map(({ name, stepUpMinutes }) => `${name} ${stepUpMinutes}`).sort()).toEqual([
		"audit.proof 15",
		"person.changeSignIn 15",
		"person.erase 15",
		"role.deputise 15",
		"role.give 15",
		"session.endMine 15",
		"session.endOther 15",
	]);
});

describe("the policy's page has words for", () => {
	test("every module, kind of thing, state and role, and for nothing that is not there", () => {
		expect(Object.keys(moduleTexts).sort()).toEqual([...new Set(entries.map(({ module }) => module))].sort());
		const things = [...new Set(entries.map(({ thing }) => thing))];
		expect(Object.keys(thingTexts).sort()).toEqual([...things].sort());
		const states = new Set(things.flatMap((thing) => statesOf(entries, thing)));
		expect(Object.keys(stateTexts).sort()).toEqual([...states].sort());
		expect(Object.keys(roleTexts).sort()).toEqual([...ROLES].sort());
	});

	test("every rule that a declaration rests on, the same as in docs/rules.md", () => {
		const page = readFileSync(join(installationRoot, "docs/rules.md"), "utf8");
		const written = new Map(
			[...page.matchAll(/^\| (R\d{1,2}\.\d{1,2}) \| (.+) \| (.+) \|$/gm)].map(([, id, sentence, origin]) => [
				id,
				{ sentence, origin: origin === "choice" ? "Rorkult's own choice" : origin },
			]),
		);
		const cited = [...new Set(allContracts().map(({ rule }) => rule))].sort();
		expect(Object.keys(RULES).sort()).toEqual(cited);
		for (const id of cited) {
			const { sentence, origin } = RULES[id] ?? {};
			expect({ sentence: sentence?.en, origin: origin?.en }, id).toEqual(written.get(id));
			expect(new Set(Object.values(sentence ?? {})).size, id).toBeGreaterThan(1);
		}
	});
});
