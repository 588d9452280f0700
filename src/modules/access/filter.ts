/** Which lines of the policy an address shows. Names are Norwegian, as addresses are. */
import type { Entry } from "./entry.ts";

/** What the address carries; absent means: no such filter. */
export interface PolicyAddress {
	/** A role, by the word that the address has for it. */
	readonly rolle?: string;
	/** A kind of thing, by the word that the address has for it. */
	readonly gjelder?: string;
	readonly sok?: string;
}

/** The change of an address that lets every line through. */
export const NO_FILTERS = { rolle: undefined, gjelder: undefined, sok: undefined };

const FIELDS = ["rolle", "gjelder", "sok"] as const;

/** The address's state out of what the browser holds; what is not understood is left out. */
export function policyAddressIn(search: Readonly<Record<string, unknown>>): PolicyAddress {
	const said = FIELDS.flatMap((name) => {
		const value = typeof search[name] === "number" ? String(search[name]) : search[name];
		return typeof value === "string" && value !== "" && value.length <= 200 ? [[name, value]] : [];
	});
	return Object.fromEntries(said);
}

const PLAIN: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

/** A name as an address writes it: "Økonomiansvarlig" is okonomiansvarlig. */
export function addressWord(name: string): string {
	return name
		.toLowerCase()
		.replace(/[æøå]/g, (letter) => PLAIN[letter] ?? letter)
		.replace(/[^a-z0-9]+/g, "-");
}

/** What a filter lets through; null for everything. */
export interface Filter {
	readonly role: string | null;
	readonly thing: string | null;
	/** Every word of it must stand in the line. */
	readonly words: string;
}

/**
 * The lines that a filter lets through.
 *
 * @param wordsOf what a line says on the page, in lower case
 */
export function filtered(
	entries: readonly Entry[],
	{ role, thing, words }: Filter,
	wordsOf: (entry: Entry) => string,
): readonly Entry[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	return entries.filter((entry) => {
		if (role !== null && !entry.who.includes(role)) return false;
		if (thing !== null && entry.thing !== thing) return false;
		const said = wanted.length === 0 ? "" : wordsOf(entry);
		return wanted.every((word) => said.includes(word));
	});
}
