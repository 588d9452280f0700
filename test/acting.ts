import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { ActionContract, InputOf, OutputOf, ViewContract } from "#base/contract.ts";
import type { DemoPerson } from "#people";
import { addressOf } from "#web/call.ts";
import { type Caller, callerOf, type TestServer, testServer } from "./server.ts";
import { openSession } from "./session.ts";

/** What a refusal holds that tests look at. */
export interface Refused {
	readonly status: number;
	readonly type: string;
	readonly denial?: string;
	readonly currentVersion?: number;
	readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** Somebody who acts on a server, for an organisation. */
export interface Acting {
	/** Asks for a view; the answer is held to the contract. */
	see<C extends ViewContract>(contract: C, input?: InputOf<C>): Promise<OutputOf<C>>;
	/** Does something; the answer is held to the contract. */
	act<C extends ActionContract>(contract: C, input: InputOf<C>, more?: Sent): Promise<OutputOf<C>>;
	/** Tries to see or do what is refused. */
	refused(contract: ViewContract | ActionContract, input?: object, more?: Sent): Promise<Refused>;
}

/** What is sent beside the fields. */
export interface Sent {
	readonly version?: number;
	readonly key?: string;
}

/** A server, and whoever acts on it. */
export interface PeopledServer extends Omit<TestServer, "as"> {
	/** @param spaceId the organisation acted for; the person's home where it is left out */
	as(person: Pick<DemoPerson, "id" | "home">, spaceId?: string): Acting;
}

async function sent(
	caller: Caller,
	contract: ViewContract | ActionContract,
	input: object,
	{ version, key = randomUUID() }: Sent = {},
): Promise<Response> {
	if (contract.kind === "view") return caller.get(addressOf(contract.path, { ...input }));
	const match: Record<string, string> = version === undefined ? {} : { "if-match": `"${version}"` };
	return caller.act(contract.path, input, { ...match, "idempotency-key": key });
}

/** A server on which anybody acts who is named. */
export async function peopledServer(): Promise<PeopledServer> {
	const server = await testServer();
	const cookies = new Map<string, Promise<string>>();
	return {
		...server,
		as(person, spaceId = person.home.id) {
			const place = `${person.id} ${spaceId}`;
			const cookie = cookies.get(place) ?? openSession(server.config, person.id, spaceId);
			cookies.set(place, cookie);
			const caller = callerOf(server.url, async () => ({ cookie: await cookie }));
			const held = async <Output extends z.ZodType>(answer: Response, output: Output) => {
				const text = await answer.text();
				if (answer.status !== 200) throw new Error(`${answer.status}: ${text}`);
				return output.parse(JSON.parse(text)) as z.output<Output>;
			};
			return {
				see: async (contract, input) =>
					held(await sent(caller, contract, input ?? {}), contract.output) as never,
				act: async (contract, input, more) =>
					held(await sent(caller, contract, input, more), contract.output) as never,
				async refused(contract, input = {}, more) {
					const answer = await sent(caller, contract, input, more);
					const problem = (await answer.json()) as Refused;
					if (answer.ok) throw new Error(`${contract.name} was done: ${JSON.stringify(problem)}`);
					return { ...problem, type: String(problem.type).split("#")[1] ?? "" };
				},
			};
		},
	};
}
