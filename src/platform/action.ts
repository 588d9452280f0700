/**
 * The corridor: what every action and every view goes through, in the same order.
 *
 * An action: parse → transaction as the actor → idempotency key → load → policy → decide → version
 * check → save → answer. Slow work stands before it, after a look at key and role and at what it works on.
 * A view: parse → transaction that cannot write → policy → show.
 */
import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import {
	type ActionContract,
	type Contract,
	type OutputOf,
	type ParsedOf,
	SIGNED_IN,
	type ViewContract,
} from "#base/contract.ts";
import { roleMay, statesSeen, verdict } from "#base/policy.ts";
import type { Denial, Result } from "#base/result.ts";
import { claimKey, readOnly, rememberAnswer } from "./answer.store.ts";
import { machineClock } from "./clock.ts";
import type { Actor, Database, Deed, Transaction } from "./db/database.ts";
import type { ReceivedFile } from "./files.ts";
import { invalidInput, Problem } from "./problem.ts";

/** What a call brings along, parsed. */
export interface Given<C extends Contract> {
	readonly input: ParsedOf<C>;
	/** There for actions whose contract takes a file. */
	readonly file: ReceivedFile | null;
	readonly actor: Actor;
	/** The program's time. */
	readonly now: Date;
}

/** What a view is shown by. */
export interface Asked<C extends ViewContract> extends Given<C> {
	/** The states of things that the one who asks sees; null for all. */
	readonly sees: readonly string[] | null;
}

/** What the corridor looks for among an action's facts: the thing's state and version, where there is one. */
interface Thing {
	readonly state?: string;
	readonly version?: number;
}

/** The steps of an action, in the order in which they are taken. */
export interface ActionSteps<C extends ActionContract, Prepared, Facts extends object, Plan, Fetched> {
	readonly contract: C;
	/**
	 * Slow work on what was sent or fetched, outside of any transaction; null where there is none. It may
	 * throw a `Problem`.
	 */
	readonly prepare: ((given: Given<C>, fetched: Fetched) => Promise<Prepared>) | null;
	/** What slow work needs of what is kept; null where there is no such thing, or no step. */
	readonly fetch: ((tx: Transaction, given: Given<C>) => Promise<Fetched | null>) | null;
	/** The answer where there is nothing left to do, asked for before slow work; null where there is. */
	readonly done: ((tx: Transaction, given: Given<C>) => Promise<OutputOf<C> | null>) | null;
	/** The facts that the decision rests on, locked against others; null where the thing is not there. */
	load(tx: Transaction, given: Given<C>, prepared: Prepared): Promise<Facts | null>;
	/** Yes with a plan, or no with a rule. Pure. */
	decide(facts: Facts, given: Given<C>, prepared: Prepared): Result<Plan>;
	save(tx: Transaction, plan: Plan, given: Given<C>, prepared: Prepared): Promise<OutputOf<C>>;
}

/** An action as the corridor runs it; its steps' types are known to its author alone. */
export interface Action {
	readonly contract: ActionContract;
	readonly steps: ActionSteps<ActionContract, unknown, object, unknown, unknown>;
}

/** A file to download. */
export interface Download {
	readonly bytes: Uint8Array;
	readonly fileName: string;
}

/** A view as the corridor runs it. */
export interface View {
	readonly contract: ViewContract;
	/** How long it is asked again, in milliseconds, while what it shows is not ready (`busy`). */
	readonly patienceMs: number;
	show(tx: Transaction, asked: Asked<ViewContract>): Promise<unknown>;
	finish(shown: unknown): unknown;
}

/** What a module lets the server offer. */
export interface Module {
	readonly actions: readonly Action[];
	readonly views: readonly View[];
}

/** Ties an action's steps to its contract. An action without slow work leaves `prepare` out. */
export function performs<
	C extends ActionContract,
	Facts extends object,
	Plan,
	Prepared = undefined,
	Fetched = undefined,
>(
	contract: C,
	steps: Omit<ActionSteps<C, Prepared, Facts, Plan, Fetched>, "contract" | "prepare" | "fetch" | "done"> &
		Partial<Pick<ActionSteps<C, Prepared, Facts, Plan, Fetched>, "prepare" | "fetch" | "done">>,
): Action {
	const whole = { prepare: null, fetch: null, done: null, ...steps, contract };
	return { contract, steps: whole as unknown as Action["steps"] };
}

/** Ties a view's rows to its contract; null from `show` means that the thing is not there. */
export function shows<C extends ViewContract>(
	contract: C,
	show: (tx: Transaction, asked: Asked<C>) => Promise<OutputOf<C> | Download | null>,
): View {
	return { contract, patienceMs: 0, show: show as unknown as View["show"], finish: (shown) => shown };
}

/**
 * Ties a download to its contract: its rows are read in a transaction, and the file is made after it.
 *
 * @param patienceMs how long the rows are read again, in milliseconds, while `read` says `busy`
 */
export function downloads<C extends ViewContract, Rows>(
	contract: C,
	read: (tx: Transaction, asked: Asked<C>) => Promise<Rows | null>,
	made: (rows: Rows) => Promise<Download> | Download,
	patienceMs = 0,
): View {
	const finish = (shown: unknown) => made(shown as Rows);
	return { contract, patienceMs, show: read as unknown as View["show"], finish };
}

/** What the corridor needs from the composition. */
export interface Corridor {
	readonly database: Database;
	/** The roles that the actor of the transaction has. */
	rolesOf(tx: Transaction, actor: Actor): Promise<readonly string[]>;
}

/** A call on its way in. */
export interface Call {
	readonly actor: Actor;
	readonly requestId: string;
	/** The fields as they were sent, not parsed yet. */
	readonly fields: unknown;
	readonly file: ReceivedFile | null;
	/** `Idempotency-Key`, null where the caller sent none. */
	readonly key: string | null;
	/** The version in `If-Match`, null where the caller sent none. */
	readonly version: number | null;
}

/** Keys that are kept: printable, without spaces, and no longer than anybody needs. */
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Runs an action for a caller and returns its answer.
 *
 * @throws Problem for everything that the caller can do something about
 */
export async function runAction(corridor: Corridor, action: Action, call: Call): Promise<unknown> {
	const { contract, steps } = action;
	const given = parsed(corridor, contract, call);
	const key = keyOf(call);
	const digest = digestOf(contract, given, call);
	const deed = deedOf(given, contract, call);
	const before = await beforehand(corridor, action, call, given, key, digest);
	if ("answer" in before) return before.answer;
	const { prepared } = before;
	return corridor.database.as(call.actor, deed, async (tx) => {
		const meanwhile = await claimKey(tx, call.actor, key, digest);
		if (meanwhile !== null) return meanwhile.answer;
		const roles = await mayAtAll(corridor, tx, contract, call.actor);
		const facts = await steps.load(tx, given, prepared);
		if (facts === null) throw notFound();
		const { state, version }: Thing = facts;
		const seen = versionsOf(version, call.version);
		permit(contract, roles, state ?? null, seen);
		const decision = steps.decide(facts, given, prepared);
		if (!decision.ok) throw deniedBy(decision.denial, seen);
		checkVersion(version, call.version);
		const answer = await steps.save(tx, decision.value, given, prepared);
		await rememberAnswer(tx, call.actor, key, digest, answer, given.now);
		return answer;
	});
}

/** Slow work, where an action has any: not for somebody who may not, and not for what has been done. */
async function beforehand(
	corridor: Corridor,
	{ contract, steps }: Action,
	call: Call,
	given: Given<ActionContract>,
	key: string,
	digest: string,
): Promise<{ answer: unknown } | { prepared: unknown }> {
	if (steps.prepare === null) return { prepared: undefined };
	const deed = deedOf(given, contract, call);
	const known = await corridor.database.as(call.actor, deed, async (tx) => {
		await mayAtAll(corridor, tx, contract, call.actor);
		const before = await claimKey(tx, call.actor, key, digest);
		if (before !== null) return before;
		const answer = (await steps.done?.(tx, given)) ?? null;
		if (answer !== null) {
			await rememberAnswer(tx, call.actor, key, digest, answer, given.now);
			return { answer };
		}
		if (steps.fetch === null) return { fetched: undefined };
		const fetched = await steps.fetch(tx, given);
		if (fetched === null) throw notFound();
		return { fetched };
	});
	return "answer" in known ? known : { prepared: await steps.prepare(given, known.fetched) };
}

/**
 * Runs a view for a caller and returns its rows, or a download.
 *
 * @throws Problem for everything that the caller can do something about
 */
export async function runView(corridor: Corridor, view: View, call: Call): Promise<unknown> {
	const given = parsed(corridor, view.contract, call);
	const deed = { name: view.contract.name, requestId: call.requestId };
	const look = () =>
		corridor.database.as(call.actor, deed, async (tx) => {
			await readOnly(tx);
			const roles = [...SIGNED_IN, ...(await corridor.rolesOf(tx, call.actor))];
			permit(view.contract, roles, null);
			proveAnew(view.contract, call.actor);
			return view.show(tx, { ...given, sees: statesSeen(view.contract, roles) });
		});
	const shown = await whenReady(look, view.patienceMs);
	if (shown === null) throw notFound();
	return view.finish(shown);
}

/** How long a view that is not ready is left alone before it is asked again. */
const BETWEEN_LOOKS_MS = 250;

/** Looks again, each time in a transaction of its own, until what is shown is ready or patience is over. */
async function whenReady(look: () => Promise<unknown>, patienceMs: number): Promise<unknown> {
	for (const until = performance.now() + patienceMs; ; ) {
		try {
			return await look();
		} catch (error) {
			const isEarly = error instanceof Problem && error.kind === "busy" && performance.now() < until;
			if (!isEarly) throw error;
		}
		await setTimeout(BETWEEN_LOOKS_MS);
	}
}

function parsed<C extends Contract>(corridor: Corridor, contract: C, call: Call): Given<C> {
	const input = contract.input.safeParse(call.fields);
	if (!input.success) {
		// What stands in the address and cannot be an id names a thing that is not there.
		const misnamed = input.error.issues.some(({ path }) => contract.path.includes(`/:${String(path[0])}`));
		throw misnamed ? notFound() : invalidInput(input.error);
	}
	const { actor, file } = call;
	return { input: input.data as ParsedOf<C>, file, actor, now: corridor.database.clock.now() };
}

function keyOf(call: Call): string {
	if (call.key !== null && KEY.test(call.key)) return call.key;
	throw new Problem(
		"idempotency-key-missing",
		"Send en Idempotency-Key på 1 til 200 synlige tegn, en ny for hver endring.",
	);
}

/** What the journal is told: the action, the request, and why, where the person said so in a field `reason`. */
function deedOf({ input }: Given<Contract>, { name }: Contract, { requestId }: Call): Deed {
	const reason = "reason" in input && typeof input.reason === "string" ? input.reason : null;
	return { name, requestId, reason };
}

/** What was asked for, as one value: a key that comes again with another one is a mistake. */
function digestOf(contract: Contract, given: Given<Contract>, call: Call): string {
	const asked = [contract.name, given.input, call.version, given.file?.sha256 ?? null];
	return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

/** The roles of somebody who may do this in some state; asked before anything is looked up for them. */
async function mayAtAll(
	corridor: Corridor,
	tx: Transaction,
	contract: Contract,
	actor: Actor,
): Promise<readonly string[]> {
	const roles = [...SIGNED_IN, ...(await corridor.rolesOf(tx, actor))];
	if (!roleMay(contract, roles)) throw forbidden();
	proveAnew(contract, actor);
	return roles;
}

const MINUTE_MS = 60_000;

/** Whoever proved who they are too long ago does it anew, for what the policy asks it of. */
function proveAnew({ stepUpMinutes }: Contract, { session }: Actor): void {
	if (stepUpMinutes === null || session === undefined) return;
	const agoMs = machineClock.now().getTime() - session.authenticatedAt.getTime();
	if (agoMs <= stepUpMinutes * MINUTE_MS) return;
	throw new Problem("step-up-required", "Logg inn på nytt for å bekrefte at det er deg, og prøv igjen.", {
		headers: { "www-authenticate": "Cookie" },
		members: { minutes: stepUpMinutes },
	});
}

function permit(
	contract: Contract,
	roles: readonly string[],
	state: string | null,
	seen: SeenVersions = {},
): void {
	const answer = verdict(contract, roles, state);
	if (answer === "role-lacking") throw forbidden();
	if (answer === "wrong-state") {
		throw new Problem(
			"wrong-state",
			"Noen har gjort dette allerede. Last siden på nytt for å se det som gjelder.",
			{
				members: { rule: contract.rule, ...(state === null ? {} : { state }), ...seen },
			},
		);
	}
}

/** Which version a thing has, and which the caller had seen: every 409 says both. */
type SeenVersions = Readonly<Partial<Record<"currentVersion" | "sentVersion", number>>>;

function versionsOf(current: number | undefined, given: number | null): SeenVersions {
	if (current === undefined) return {};
	return { currentVersion: current, ...(given === null ? {} : { sentVersion: given }) };
}

function checkVersion(current: number | undefined, given: number | null): void {
	if (current === undefined || current === given) return;
	if (given === null) {
		throw new Problem("version-missing", "Send versjonen du så, i If-Match.");
	}
	throw new Problem("stale-version", "Last siden på nytt for å se det som gjelder nå, og prøv igjen.", {
		members: versionsOf(current, given),
	});
}

function forbidden(): Problem {
	return new Problem("forbidden", "Rollen din gir ikke rett til dette.");
}

function notFound(): Problem {
	return new Problem("not-found", "Det finnes ikke, eller det hører til en annen virksomhet.");
}

function deniedBy({ name, rule, sentence, members }: Denial, seen: SeenVersions): Problem {
	return new Problem("denied", sentence, { members: { ...members, denial: name, rule, ...seen } });
}
