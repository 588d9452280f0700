import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Contract, SIGNED_IN } from "#base/contract.ts";
import { atHome, DEMO_ORGANISATIONS, DEMO_PEOPLE, ROLES, type Role } from "#people";
import { type Action, type Call, type Corridor, runAction, runView, type View } from "#platform/action.ts";
import type { Actor } from "#platform/db/database.ts";
import type { Rates } from "#platform/http/rate.ts";
import { keyFolder } from "#platform/journal/keys.ts";
import { sealAll } from "#platform/journal/sealer.ts";
import { Problem } from "#platform/problem.ts";
import { keyOf } from "#platform/sign-in/token.ts";
import { addressOf } from "#web/call.ts";
import { allContracts, allModules } from "./contracts.ts";
import { addPerson, asOwner } from "./database.ts";
import { expectedOf } from "./routes/expected.ts";
import { accessTrials, auditTrials, letterTrials } from "./routes/letters.ts";
import { peopleTrials } from "./routes/people.ts";
import type { Ground, Sent, Trial, Trials } from "./routes/trial.ts";
import { yearTrials } from "./routes/year.ts";
import { type Caller, callerOf, testServer } from "./server.ts";
import { openSession } from "./session.ts";

const TRIALS: Trials = { ...peopleTrials, ...yearTrials, ...letterTrials, ...auditTrials, ...accessTrials };
const PLENTY = { burst: 1e9, perSecond: 1e9 };
/** More is asked here at once than anybody would. */
const RATES: Rates = {
	address: { reads: PLENTY, writes: PLENTY, uploads: PLENTY, signIns: PLENTY },
	session: { reads: PLENTY, writes: PLENTY, uploads: PLENTY },
};
const contracts = allContracts();
const { agency, neighbour } = DEMO_ORGANISATIONS;

/** A server, how things are made on it, and somebody new at home in an agency, acting for that one or another. */
async function grounded() {
	const server = await testServer({ rates: RATES });
	const ground: Ground = {
		as: (name) => server.as(DEMO_PEOPLE[name]),
		async session(name) {
			const cookie = await openSession(server.config, DEMO_PEOPLE[name].id);
			return keyOf(cookie.split("=")[1] ?? "")?.id ?? "";
		},
		async seal() {
			// An open transaction of any database on the engine holds the youngest entries back for a moment.
			for (let waiting = true; waiting; ) {
				await sealAll(server.database, keyFolder(server.config.dataDir));
				waiting = await asOwner(server.config, async (client) => {
					const { rows } = await client.query("select waiting > 0 as waiting from journal.sealing()");
					return rows[0].waiting;
				});
			}
		},
	};
	const somebody = async (homeId: string, roles: readonly Role[], spaceId = homeId): Promise<Caller> => {
		const id = await addPerson(server.config, homeId, roles);
		const cookie = await openSession(server.config, id, spaceId);
		return callerOf(server.url, async () => ({ cookie }));
	};
	return { server, ground, somebody };
}

/** Asks a declaration's address for what a trial has made. */
function send(caller: Caller, contract: Contract, { input, version, content }: Sent): Promise<Response> {
	if (contract.kind === "view") return caller.get(addressOf(contract.path, input));
	const headers: Record<string, string> = version === undefined ? {} : { "if-match": String(version) };
	if (contract.file !== null) return caller.upload(content ?? "", "brev.md", headers, contract.path);
	return caller.act(contract.path, input, headers);
}

/** What an answer amounts to, in the policy's words. */
async function outcomeOf(answer: Response, { yes = 200 }: Trial, { listed }: Sent): Promise<string> {
	const text = await answer.text();
	const kind = answer.ok ? null : String(JSON.parse(text).type).split("#")[1];
	if (answer.status === 200 && listed !== undefined) return text.includes(listed) ? "yes" : "hidden";
	if (answer.status === 404) return "hidden";
	if (answer.status === 401) return String(kind);
	if (answer.status === yes && (kind === null || kind === "denied")) return "yes";
	return answer.status === 403 || answer.status === 409 ? String(kind) : `${answer.status} ${text}`;
}

/** Tries a declaration in every state, as everybody; a thing that was changed is made anew for the next. */
async function tried(ground: Ground, contract: Contract, callers: readonly (readonly [string, Caller])[]) {
	const trial = TRIALS[contract.name];
	if (trial === undefined) throw new Error(missing(contract.name));
	const outcomes: [string, string | null, string][] = [];
	for (const state of trial.states) {
		let sent: Sent | null = null;
		for (const [who, caller] of callers) {
			sent ??= await trial.make(ground, state);
			const outcome = await outcomeOf(await send(caller, contract, sent), trial, sent);
			outcomes.push([who, state, outcome]);
			if (contract.kind === "action" && outcome === "yes") sent = null;
		}
	}
	return outcomes;
}

const missing = (name: string) =>
	`${name} is tried by nobody: add to test/routes/ how a thing is made for it in each of its states`;

describe("every route", () => {
	test("is tried, and nothing else", () => {
		expect(contracts.filter(({ name }) => !(name in TRIALS)).map(({ name }) => missing(name))).toEqual([]);
		expect(Object.keys(TRIALS).sort()).toEqual(contracts.map(({ name }) => name).sort());
	});

	test("that a declaration names states for is tried in those, and in another one", () => {
		for (const contract of contracts) {
			const named =
				contract.kind === "action" ? (contract.states ?? []) : Object.values(contract.sees).flat();
			const { states = [] } = TRIALS[contract.name] ?? {};
			expect(states, contract.name).toEqual(expect.arrayContaining([...named]));
			if (named.length > 0) expect(states.length, contract.name).toBeGreaterThan(new Set(named).size);
		}
	});
});

describe("every role, and nobody, on every route in every state of its thing", { timeout: 180_000 }, () => {
	test("gets what the policy says, and without a session nothing", async () => {
		const { server, ground, somebody } = await grounded();
		const people: [string, Caller][] = [["a stranger", server.nobody]];
		for (const roles of [[], ...ROLES.map((role) => [role])]) {
			people.push([roles.join() || "nobody", await somebody(agency.id, roles)]);
		}
		for (const contract of contracts) {
			for (const [who, state, outcome] of await tried(ground, contract, people)) {
				const expected =
					who === "a stranger" ? "not-signed-in" : expectedOf(contract, [...SIGNED_IN, who], state);
				expect(outcome, `${contract.name} as ${who}, ${state ?? "no state"}`).toBe(expected);
			}
		}
	});

	test("gets nothing of it in another agency's space", async () => {
		const { ground, somebody } = await grounded();
		const people: [string, Caller][] = [];
		for (const role of ROLES) people.push([role, await somebody(neighbour.id, [role])]);
		for (const contract of contracts) {
			for (const [who, state, outcome] of await tried(ground, contract, people)) {
				const may = expectedOf(contract, [...SIGNED_IN, who], null) !== "forbidden";
				const hidden = TRIALS[contract.name]?.elsewhere ?? "hidden";
				const expected = !may ? "forbidden" : state === null ? "yes" : hidden;
				expect(outcome, `${contract.name} as the neighbour's ${who}, ${state ?? "no state"}`).toBe(expected);
			}
		}
	});

	test("gets nothing of it by a session that says it acts where somebody has no role", async () => {
		const { ground, somebody } = await grounded();
		const everything = await somebody(neighbour.id, ROLES, agency.id);
		for (const contract of contracts) {
			for (const [, state, outcome] of await tried(ground, contract, [["false", everything]])) {
				const expected = expectedOf(contract, SIGNED_IN, state);
				expect(outcome, `${contract.name}, ${state ?? "no state"}`).toBe(expected);
			}
		}
	});
});

describe("with the policy switched off", { timeout: 180_000 }, () => {
	test("the corridor finds nothing of another agency's in any state of it", async () => {
		const { server, ground } = await grounded();
		const corridor: Corridor = { database: server.database, rolesOf: async () => ["anybody"] };
		const actor = atHome(DEMO_PEOPLE.neighbourController);
		for (const { actions, views } of allModules()) {
			for (const { contract, run } of [
				...actions.map((action) => ({ contract: action.contract, run: actedBy(corridor, actor, action) })),
				...views.map((view) => ({ contract: view.contract, run: seenBy(corridor, actor, view) })),
			]) {
				const trial = TRIALS[contract.name];
				for (const state of trial?.states.filter((known) => known !== null) ?? []) {
					const sent = await trial?.make(ground, state);
					const outcome = sent && (await run(sent));
					expect(outcome, `${contract.name}, ${state}`).toBe(trial?.elsewhere ?? "not-found");
				}
			}
		}
	});
});

const callOf = (actor: Actor, { input, version }: Sent): Call => ({
	...{ actor, requestId: "prøve", fields: input, file: null, key: randomUUID(), version: version ?? null },
});

/** What a view shows where everybody may see everything: a problem's kind, or what came out. */
const seenBy = (corridor: Corridor, actor: Actor, view: View) => (sent: Sent) => {
	const open = { ...view, contract: { ...view.contract, who: ["anybody"], sees: {} } };
	return endedBy(runView(corridor, open, callOf(actor, sent)), sent);
};

/** What an action does where everybody may do everything in every state. */
const actedBy = (corridor: Corridor, actor: Actor, action: Action) => (sent: Sent) => {
	const contract = { ...action.contract, who: ["anybody"], states: null };
	const open = { contract, steps: { ...action.steps, contract } };
	return endedBy(runAction(corridor, open, callOf(actor, sent)), sent);
};

async function endedBy(running: Promise<unknown>, { listed }: Sent): Promise<string> {
	try {
		const shown = JSON.stringify(await running);
		return listed !== undefined && !shown.includes(listed) ? "not-found" : shown;
	} catch (error) {
		return error instanceof Problem ? error.kind : String(error);
	}
}
