import { Problem } from "./problem.ts";

/** A place in a list as one word that the caller sends back: the values that the list is ordered by, an id last. */
export function cursorOf(values: readonly string[]): string {
	return Buffer.from(JSON.stringify(values)).toString("base64url");
}

const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * The place that a cursor names; null where the list begins.
 *
 * @param count how many values the list is ordered by
 * @throws Problem `invalid-input` where no page of ours ended there
 */
export function placeIn(cursor: string | undefined, count: number): readonly string[] | null {
	if (cursor === undefined) return null;
	let values: unknown;
	try {
		values = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
	} catch {
		values = null;
	}
	const isPlace =
		Array.isArray(values) &&
		values.length === count &&
		values.every((value) => typeof value === "string" && !value.includes("\0")) &&
		ID.test(values.at(-1));
	if (isPlace) return values as string[];
	throw new Problem("invalid-input", "Bruk `next` fra forrige side slik den står.", {
		errors: [{ pointer: "/after", detail: "Ukjent sted i listen" }],
	});
}
