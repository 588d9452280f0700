/** Calendar feeds: a secret address each, from which a person's own calendar program fetches the year. */
import { denied, granted, type Result } from "#base/result.ts";
import { denialTexts } from "../denial.texts.ts";

/** A feed is open until its person ends it; it is never opened again. */
export const FEED_STATES = ["open", "ended"] as const;

/** So many feeds may one person have open: one for each machine, and some to spare. */
export const MOST_FEEDS = 20;

/** Whether one more may be made (R14.12). */
export function makeFeed(open: number): Result<null> {
	if (open < MOST_FEEDS) return granted(null);
	return denied("TooManyFeeds", "R14.12", denialTexts.TooManyFeeds.nb);
}

/** Whether the one who asks may end a feed: their own alone (R14.12). */
export function endFeed<Feed extends { readonly personId: string }>(
	feed: Feed,
	personId: string,
): Result<Feed> {
	if (feed.personId === personId) return granted(feed);
	return denied("FeedOfSomebodyElse", "R14.12", denialTexts.FeedOfSomebodyElse.nb);
}
