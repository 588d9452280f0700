import type { DEMO_PEOPLE } from "#people";
import type { Caller } from "../server.ts";

/** What stands around the trials: a server, and who makes the things that are tried. */
export interface Ground {
	/** Somebody of the demonstration. */
	as(person: keyof typeof DEMO_PEOPLE): Caller;
	/** A new session of somebody of the demonstration; gives its id. */
	session(person: keyof typeof DEMO_PEOPLE): Promise<string>;
	/** Seals what the journal has. */
	seal(): Promise<void>;
}

/** What is sent to a declaration's address about a thing that was made. */
export interface Sent {
	readonly input: Readonly<Record<string, unknown>>;
	/** The version that goes into `If-Match`; absent where there is none. */
	readonly version?: number;
	/** The file's content, where the declaration takes one. */
	readonly content?: string;
	/** What a list must hold when the thing is seen, and must not when it is not. */
	readonly listed?: string;
}

/** How a declaration is tried. */
export interface Trial {
	/** The states that its thing can be in; `null` alone where there is no thing, so that nobody can miss it. */
	readonly states: readonly (string | null)[];
	/** Makes a new thing in a state, in the space of the demonstration's agency. */
	make(ground: Ground, state: string | null): Promise<Sent>;
	/** The status of a yes: 200, or 409 where a rule of the business refuses what was made. */
	readonly yes?: 200 | 409;
	/** What somebody gets in another agency's space where that is not "it is not there". */
	readonly elsewhere?: "denied";
}

/** The trials of some declarations, by their names. */
export type Trials = Readonly<Record<string, Trial>>;

/** Of an answer that must be a yes, the fields. */
export async function fieldsOf<Fields>(answering: Promise<Response>): Promise<Fields> {
	const answer = await answering;
	if (!answer.ok) throw new Error(`a thing to try could not be made: ${await answer.text()}`);
	return (await answer.json()) as Fields;
}
