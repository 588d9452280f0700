import { createHash } from "node:crypto";
import {
	type Action,
	type Corridor,
	type Download,
	downloads,
	performs,
	runView,
	shows,
	type View,
} from "#platform/action.ts";
import { newId } from "#platform/ids.ts";
import { Problem } from "#platform/problem.ts";
import { duesOf } from "../dues.store.ts";
import { calendarOf } from "./calendar.ts";
import { calendarShow, feedEnd, feedList, feedMake } from "./feed.contract.ts";
import { addFeed, feedById, feedsOf, markEnded, whoseFeed } from "./feed.store.ts";
import { endFeed, makeFeed } from "./feed.ts";

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const FILE = new RegExp(`^(${UUID})_(${UUID})_([\\w-]{20,200})\\.ics$`);

const making = performs(feedMake, {
	load: async (tx, { actor }) => ({ open: (await feedsOf(tx, actor.agencyId, actor.personId)).length }),
	decide: ({ open }) => makeFeed(open),
	async save(tx, _, { actor, input, now }) {
		const id = newId(now);
		await addFeed(tx, { ...actor, ...input, id, at: now });
		return { id, version: 1, agencyId: actor.agencyId };
	},
});

const ending = performs(feedEnd, {
	load: (tx, { actor, input }) => feedById(tx, actor.agencyId, input.id),
	decide: (feed, { actor }) => endFeed(feed, actor.personId),
	async save(tx, feed, { actor, input }) {
		const version = await markEnded(tx, actor.agencyId, input.id, feed.version);
		if (version === null) throw new Problem("stale-version", "Adressen ble avsluttet i mellomtiden.");
		return { id: input.id, version, state: "ended" as const };
	},
});

const listing = shows(feedList, async (tx, { actor }) => {
	const feeds = await feedsOf(tx, actor.agencyId, actor.personId);
	return { feeds: feeds.map(({ madeAt, ...feed }) => ({ ...feed, madeAt: madeAt.toISOString() })) };
});

const calendar = downloads(
	calendarShow,
	async (tx, { actor, input, now }) => ({ dues: await duesOf(tx, actor.agencyId, true), input, now }),
	({ dues, input, now }) => ({
		bytes: Buffer.from(calendarOf(dues, input.language, now)),
		fileName: "rorkult.ics",
	}),
);

/** What calendar feeds let the server offer. */
export const feedActions: readonly Action[] = [making, ending];
export const feedViews: readonly View[] = [listing, calendar];

/**
 * The calendar at a secret address, as its person sees it now; null where it leads nowhere: no such address, an
 * ended feed, a person without a role there any more.
 *
 * @param file the last part of the address: `<agency>_<feed>_<secret>.ics`
 */
export async function calendarAt(
	corridor: Corridor,
	file: string,
	requestId: string,
): Promise<Download | null> {
	const [, agencyId = "", id = "", secret = ""] = FILE.exec(file) ?? [];
	if (secret === "") return null;
	const secretSha256 = createHash("sha256").update(secret).digest("hex");
	const found = await whoseFeed(corridor.database, { agencyId, id, secretSha256 });
	if (found === null) return null;
	const { actor, language } = found;
	const call = { actor, requestId, fields: { language }, file: null, key: null, version: null };
	try {
		return (await runView(corridor, calendar, call)) as Download;
	} catch (error) {
		if (error instanceof Problem && error.kind === "forbidden") return null;
		throw error;
	}
}
