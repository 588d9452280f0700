/** What may be asked of the governance dialogue. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { yearAsked } from "#base/year.ts";
import { YEAR_MEMBERS } from "#base/year-members.ts";

export const MeetingRow = z
	.object({
		id: z.uuid(),
		name: z.string(),
		period: z
			.string()
			.regex(/^\d{4}-\d{2}(-\d{2})?$/)
			.nullable()
			.meta({ description: "YYYY-MM, or YYYY-MM-DD where the day is set (R1.11)." }),
		words: z.array(Place),
	})
	.meta({ id: "MeetingRow" });

/** The meetings that the year's letters call. */
export const meetingList = view({
	name: "meeting.list",
	path: "/api/meetings",
	input: yearAsked,
	output: z.object({ meetings: z.array(MeetingRow) }),
	who: YEAR_MEMBERS,
	rule: "R1.11",
	summary: {
		nb: "Årets møter i styringsdialogen",
		nn: "Møta i styringsdialogen for året",
		en: "The year's meetings",
	},
});
