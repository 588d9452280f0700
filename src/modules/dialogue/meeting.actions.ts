import { yearOf } from "#base/year.ts";
import { type Module, shows } from "#platform/action.ts";
import { meetingList } from "./meeting.contract.ts";
import { meetingsOf } from "./meeting.store.ts";

/** What the dialogue module lets the server offer. */
export const dialogueModule: Module = {
	actions: [],
	views: [
		shows(meetingList, async (tx, { actor, input }) => ({
			meetings: await meetingsOf(tx, yearOf(actor.agencyId, input)),
		})),
	],
};
