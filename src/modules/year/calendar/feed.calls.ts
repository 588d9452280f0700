/** Calendar feeds' addresses and calls, as screens use them. A test holds the addresses to the contracts. */
import { queryOptions } from "@tanstack/react-query";
import type { Language } from "#base/texts.ts";
import { act, see } from "#web/call.ts";
import { hexOf, newSecret } from "#web/key.ts";
import type { feedEnd, feedList, feedMake } from "./feed.contract.ts";

export const FEED_ADDRESSES = {
	make: "/api/feeds/make",
	end: "/api/feeds/end",
	list: "/api/feeds",
	calendar: "/api/calendar",
} as const;

/** One's own open feeds. */
export const feedsQuery = queryOptions({
	queryKey: ["feeds"],
	queryFn: ({ signal }) => see<typeof feedList>(FEED_ADDRESSES.list, {}, signal),
});

/**
 * Makes a feed with a secret that never leaves this machine but in the address itself.
 *
 * @returns the address, to be shown this once
 */
export async function makeFeedAddress(language: Language, key: string): Promise<string> {
	const secret = newSecret();
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret));
	const secretSha256 = hexOf(new Uint8Array(digest));
	const { agencyId, id } = await act<typeof feedMake>(
		FEED_ADDRESSES.make,
		{ secretSha256, language },
		{ key, version: null },
	);
	return `${location.origin}${FEED_ADDRESSES.calendar}/${agencyId}_${id}_${secret}.ics`;
}

/** Ends a feed. A second try is the same as the first. */
export const endFeedAddress = ({ id, version }: { readonly id: string; readonly version: number }) =>
	act<typeof feedEnd>(FEED_ADDRESSES.end, { id }, { key: `feed-end-${id}`, version });
