/**
 * Calls to the server, typed by the contracts.
 *
 * Contracts are imported as types only: their schemas would bring a library along that wants to
 * make code at run time, which the content security policy forbids.
 */
import type { ActionContract, InputOf, OutputOf, ViewContract } from "#base/contract.ts";

/** What the server says when it refuses: problem details (RFC 9457). */
export interface Problem {
	/** The last part of `type`; null where the answer named none. */
	readonly kind: string | null;
	/** For people, in bokmål. */
	readonly detail: string | null;
	readonly status: number;
	/** What to quote when asking for help; null where the server was never reached. */
	readonly traceId: string | null;
	/** What belongs to the kind: `code`, `format`, `denial`, `currentVersion`, `sentVersion`. */
	readonly members: Readonly<Record<string, unknown>>;
}

/** A problem that no server told of: the status is 0 where none was reached. */
export function untold(status: number): Problem {
	return { kind: null, detail: null, status, traceId: null, members: {} };
}

/** A call that was refused, or never reached the server (status 0). */
export class CallRefused extends Error {
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.detail ?? problem.kind ?? String(problem.status));
		this.name = "CallRefused";
		this.problem = problem;
	}
}

/** The problem in an answer's body; what it lacks is filled from the status. */
export function problemIn(status: number, body: string): Problem {
	let said: Readonly<Record<string, unknown>> = {};
	try {
		said = Object(JSON.parse(body));
	} catch {
		said = {};
	}
	const words = (value: unknown): string | null => (typeof value === "string" && value ? value : null);
	const { type, title: _, status: __, detail, traceId, ...members } = said;
	const kind = words(type)?.split("#")[1] ?? null;
	return { kind, detail: words(detail), status, traceId: words(traceId), members };
}

/** An address with its `:name` parts and its query filled in from the input. */
export function addressOf(path: string, input: Readonly<Record<string, unknown>>): string {
	const left = new Map(Object.entries(input).filter(([, value]) => value !== undefined && value !== null));
	const filled = path.replace(/:([a-z]+)/gi, (_, name: string) => {
		const value = left.get(name);
		left.delete(name);
		return encodeURIComponent(String(value));
	});
	const query = new URLSearchParams([...left].map(([name, value]) => [name, String(value)])).toString();
	return query ? `${filled}?${query}` : filled;
}

/**
 * Asks for a view.
 *
 * @throws CallRefused where the server refuses or is not reached
 */
export async function see<C extends ViewContract>(
	path: string,
	input: InputOf<C>,
	signal?: AbortSignal,
): Promise<OutputOf<C>> {
	const init: RequestInit = { headers: { accept: "application/json" } };
	if (signal) init.signal = signal;
	const answer = await fetch(addressOf(path, input), init).catch((fault: unknown) => {
		if (signal?.aborted) throw fault;
		throw new CallRefused(untold(0));
	});
	if (!answer.ok) throw new CallRefused(problemIn(answer.status, await answer.text()));
	return (await answer.json()) as OutputOf<C>;
}

/**
 * Asks for a change.
 *
 * @param key the idempotency key: the same for a second try, so that nothing is done twice
 * @param version the version that the person saw, where the thing has one; null where the thing has none
 * @throws CallRefused where the server refuses or is not reached
 */
export async function act<C extends ActionContract>(
	path: string,
	input: InputOf<C>,
	{ key, version }: { readonly key: string; readonly version: number | null },
): Promise<OutputOf<C>> {
	const headers = {
		accept: "application/json",
		"content-type": "application/json",
		"idempotency-key": key,
		...(version === null ? {} : { "if-match": `"${version}"` }),
	};
	const init = { method: "POST", headers, body: JSON.stringify(input) };
	const answer = await fetch(path, init).catch(() => {
		throw new CallRefused(untold(0));
	});
	if (!answer.ok) throw new CallRefused(problemIn(answer.status, await answer.text()));
	return (await answer.json()) as OutputOf<C>;
}

/** Sends a file to an action and tells how far it has come. */
export interface Sending<C extends ActionContract> {
	/** The server's answer; rejects with CallRefused. */
	readonly answer: Promise<OutputOf<C>>;
	readonly stop: () => void;
}

/**
 * Sends a file.
 *
 * @param key the idempotency key: the same for the same file, so that a second try adds nothing
 * @param onSent told how many of the file's bytes are sent, from 0 to 1
 */
export function sendFile<C extends ActionContract>(
	path: string,
	file: File,
	key: string,
	onSent: (share: number) => void,
): Sending<C> {
	const request = new XMLHttpRequest();
	const answer = new Promise<OutputOf<C>>((resolve, reject) => {
		const refuse = (status: number): void =>
			reject(new CallRefused(problemIn(status, status === 0 ? "" : request.responseText)));
		request.upload.onprogress = (event) => onSent(event.total > 0 ? event.loaded / event.total : 0);
		request.upload.onload = () => onSent(1);
		request.onerror = () => refuse(0);
		request.onabort = () => refuse(0);
		request.onload = () => {
			if (request.status < 200 || request.status > 299) return refuse(request.status);
			resolve(JSON.parse(request.responseText) as OutputOf<C>);
		};
	});
	const form = new FormData();
	form.append("file", file, file.name);
	request.open("POST", path);
	request.setRequestHeader("Idempotency-Key", key);
	request.setRequestHeader("Accept", "application/json");
	request.send(form);
	return { answer, stop: () => request.abort() };
}
