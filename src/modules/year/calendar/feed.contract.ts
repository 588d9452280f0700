/** What may be asked of calendar feeds, and the calendar itself. */
import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { LANGUAGES } from "#base/texts.ts";
import { YEAR_READERS } from "../acceptance.ts";
import { FEED_STATES } from "./feed.ts";

const language = z.enum(LANGUAGES).meta({ description: "The language of what the calendar says." });

/**
 * Opens a secret address for a calendar program.
 *
 * The secret is made by whoever asks, at random and of 256 bits, and never sent here: the calendar then stands at
 * `/api/calendar/<agencyId>_<id>_<secret>.ics` for whoever knows it.
 */
export const feedMake = action({
	name: "feed.make",
	path: "/api/feeds/make",
	input: z.object({
		secretSha256: z
			.string()
			.regex(/^[0-9a-f]{64}$/)
			.meta({ description: "SHA-256 of the secret as it stands in the address, in hexadecimal." }),
		language,
	}),
	output: z.object({ id: z.uuid(), version: z.int().min(1), agencyId: z.uuid() }),
	who: YEAR_READERS,
	states: null,
	rule: "R14.12",
	summary: {
		nb: "Lag en hemmelig kalenderadresse",
		nn: "Lag ei hemmeleg kalenderadresse",
		en: "Make a secret calendar address",
	},
});

/** Ends a feed: its address leads nowhere from then on. */
export const feedEnd = action({
	name: "feed.end",
	path: "/api/feeds/end",
	input: z.object({ id: z.uuid() }),
	output: z.object({ id: z.uuid(), version: z.int().min(1), state: z.enum(FEED_STATES) }),
	who: YEAR_READERS,
	states: ["open"],
	rule: "R14.12",
	summary: {
		nb: "Avslutt en kalenderadresse",
		nn: "Avslutt ei kalenderadresse",
		en: "End a calendar address",
	},
});

/** One's own open feeds, the last made first. */
export const feedList = view({
	name: "feed.list",
	path: "/api/feeds",
	input: z.object({}),
	output: z.object({
		feeds: z.array(
			z
				.object({ id: z.uuid(), version: z.int().min(1), language, madeAt: z.iso.datetime({ offset: true }) })
				.meta({ id: "Feed" }),
		),
	}),
	who: YEAR_READERS,
	rule: "R14.12",
	summary: {
		nb: "Mine kalenderadresser",
		nn: "Kalenderadressene mine",
		en: "My calendar addresses",
	},
});

/** Everything with a day in the years in force, as a calendar by RFC 5545. */
export const calendarShow = view({
	name: "calendar.show",
	path: "/api/calendar",
	input: z.object({ language: language.default("nb") }),
	output: z.string(),
	download: "text/calendar",
	who: YEAR_READERS,
	rule: "R3.35",
	summary: {
		nb: "Årets frister og møter som kalender",
		nn: "Fristane og møta i året som kalender",
		en: "The year's deadlines and meetings as a calendar",
	},
});
