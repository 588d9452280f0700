import type { z } from "zod";

/** A field that is wrong: a JSON pointer into what was sent (RFC 6901), and what is wrong with it. */
export interface FieldError {
	readonly pointer: string;
	readonly detail: string;
}

/**
 * Every kind of problem that the HTTP interface answers with, by RFC 9457: status and title.
 *
 * The key is the last part of the problem's `type`, an address in the documentation. Who reads the
 * answer with a program goes by the key; `detail` is for people, in bokmål.
 */
export const PROBLEMS = {
	"malformed-request": [400, "Forespørselen kan ikke leses"],
	"invalid-input": [400, "Noe i forespørselen er feil"],
	"idempotency-key-missing": [400, "Idempotency-Key mangler"],
	"not-signed-in": [401, "Du er ikke logget inn"],
	"step-up-required": [401, "Bekreft at det er deg"],
	forbidden: [403, "Du har ikke rett til dette"],
	"foreign-origin": [403, "Forespørselen kommer fra et annet nettsted"],
	"not-found": [404, "Finnes ikke"],
	"method-not-allowed": [405, "Adressen tar ikke imot dette"],
	"stale-version": [409, "Noen har endret dette i mellomtiden"],
	"wrong-state": [409, "Det går ikke i den tilstanden dette er i"],
	denied: [409, "En regel står i veien"],
	"too-large": [413, "For stort"],
	"unsupported-media-type": [415, "Formatet tas ikke imot her"],
	"foreign-host": [421, "Feil adresse"],
	"file-refused": [422, "Filen kan ikke leses"],
	"key-used-before": [422, "Idempotency-Key er brukt før"],
	"version-missing": [428, "If-Match mangler"],
	"too-many-requests": [429, "For mange forespørsler"],
	unforeseen: [500, "Noe gikk galt hos oss"],
	busy: [503, "Opptatt akkurat nå"],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type ProblemKind = keyof typeof PROBLEMS;

/** What a problem may carry beside its kind and detail. */
export interface ProblemExtras {
	readonly errors?: readonly FieldError[];
	/** Members of the answer that belong to the kind: `currentVersion`, `sentVersion`, `code`, `rule`. */
	readonly members?: Readonly<Record<string, unknown>>;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Something that is answered with problem details. `message` is the detail, a sentence in bokmål. */
export class Problem extends Error {
	override readonly name = "Problem";
	readonly kind: ProblemKind;
	readonly extras: ProblemExtras;

	constructor(kind: ProblemKind, detail: string, extras: ProblemExtras = {}) {
		super(detail);
		this.kind = kind;
		this.extras = extras;
	}

	get status(): number {
		return PROBLEMS[this.kind][0];
	}
}

/** Where the kinds are explained; `type` of an answer is this and the kind. */
export const PROBLEM_ADDRESS = "/api/docs#";

/** The answer's body, by RFC 9457, with the trace id that the log has. */
export function problemDetails(problem: Problem, traceId: string): Record<string, unknown> {
	return {
		type: `${PROBLEM_ADDRESS}${problem.kind}`,
		title: PROBLEMS[problem.kind][1],
		status: problem.status,
		detail: problem.message,
		traceId,
		...problem.extras.members,
		...(problem.extras.errors === undefined ? {} : { errors: problem.extras.errors }),
	};
}

/** A path of keys as a JSON pointer. */
export function pointer(path: readonly PropertyKey[]): string {
	return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What a schema found wrong, as a problem that names every field. */
export function invalidInput(error: z.ZodError): Problem {
	const errors = error.issues.flatMap((issue) =>
		issue.code === "unrecognized_keys"
			? issue.keys.map((key) => ({ pointer: pointer([...issue.path, key]), detail: "Ukjent felt" }))
			: [{ pointer: pointer(issue.path), detail: issue.message }],
	);
	return new Problem("invalid-input", "Rett feltene som er nevnt, og send på nytt.", { errors });
}
