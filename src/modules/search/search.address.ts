/** What the address says of a search: the words, and which of the answers is open. */
export interface SearchAddress {
	readonly sok?: string | undefined;
	/** The number of the answer whose words are shown, from 1. */
	readonly treff?: number | undefined;
}

const LONGEST = 200;

/** What an address says of a search; anything else in it is left out. */
export function searchAddressIn({ sok, treff }: Record<string, unknown>): SearchAddress {
	const words = typeof sok === "number" ? String(sok) : sok;
	return {
		sok: typeof words === "string" && words.trim() !== "" ? words.slice(0, LONGEST) : undefined,
		treff: typeof treff === "number" && Number.isInteger(treff) && treff > 0 ? treff : undefined,
	};
}
