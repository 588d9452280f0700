/** What may be asked about lists that persons keep under a name. */
import { z } from "zod";
import { type ActionContract, action, type Said, view } from "#base/contract.ts";
import { Version } from "../fields.contract.ts";
import { ROLES } from "../role.ts";
import { SAVED_PAGES, SAVED_STATES } from "./saved.ts";

const RULE = "R14.13";
const LONGEST_NAME = 80;
/** Parts of an address, and how long one may be: the ids of all open lines of the money stand in one. */
const MOST_PARTS = 12;
const LONGEST_PART = 4_000;

const name = z
	.string()
	.trim()
	.min(1, "Skriv et navn.")
	.max(LONGEST_NAME, `Skriv høyst ${LONGEST_NAME} tegn.`);
const page = z.enum(SAVED_PAGES).meta({ description: "The list, by the last part of its address." });
const address = z
	.record(z.string().regex(/^[a-z]{1,20}$/), z.union([z.string().max(LONGEST_PART), z.boolean()]))
	.refine((parts) => Object.keys(parts).length <= MOST_PARTS, "Adressen har for mange deler.")
	.refine(
		(parts) => !("rad" in parts || "dag" in parts),
		"Den valgte raden og dagen hører ikke til en visning.",
	)
	.meta({ description: "What stands in the page's address, by name; the page takes what it understands." });
const isShared = z.boolean().meta({ description: "Whether everybody in the organisation sees it." });

export const SavedView = z
	.object({
		id: z.uuid(),
		version: Version,
		name,
		address,
		isShared,
		isMine: z.boolean(),
		by: z.string().nullable().meta({ description: "Whose it is; null where the person is erased." }),
	})
	.meta({ id: "SavedView", description: "A list as somebody has arranged it." });
export type SavedView = z.output<typeof SavedView>;

const which = z.object({ id: z.uuid() });
const changed = z.object({ id: z.uuid(), version: Version, state: z.enum(SAVED_STATES) });

/** One's own kept lists of a page, and those that others share, by name. */
export const savedViewList = view({
	name: "savedView.list",
	path: "/api/saved-views",
	input: z.object({ page }),
	output: z.object({ views: z.array(SavedView) }),
	who: ROLES,
	rule: RULE,
	summary: { nb: "Se lagrede visninger", nn: "Sjå lagra visingar", en: "See saved views" },
});

/** Keeps a list as it stands under a name. */
export const savedViewKeep = action({
	name: "savedView.keep",
	path: "/api/saved-views/keep",
	input: z.object({ page, name, address, isShared }),
	output: changed,
	who: ROLES,
	states: null,
	rule: RULE,
	summary: { nb: "Lagre en visning", nn: "Lagre ei vising", en: "Save a view" },
});

/** Changes one's own kept list: its name, what it shows, or whether others see it. */
export const savedViewChange = action({
	name: "savedView.change",
	path: "/api/saved-views/change",
	input: which.extend({ name: name.optional(), address: address.optional(), isShared: isShared.optional() }),
	output: changed,
	who: ROLES,
	states: ["kept"],
	rule: RULE,
	summary: { nb: "Endre en lagret visning", nn: "Endre ei lagra vising", en: "Change a saved view" },
});

const turns = (verb: string, path: string, from: string, summary: Said) =>
	action({
		name: `savedView.${verb}`,
		path: `/api/saved-views/${path}`,
		input: which,
		output: changed,
		who: ROLES,
		states: [from],
		rule: RULE,
		summary,
	}) satisfies ActionContract;

/** Removes one's own kept list. */
export const savedViewRemove = turns("remove", "remove", "kept", {
	nb: "Fjern en lagret visning",
	nn: "Fjern ei lagra vising",
	en: "Remove a saved view",
});

/** Undoes `savedView.remove`. */
export const savedViewFetchBack = turns("fetchBack", "fetch-back", "removed", {
	nb: "Hent fram igjen en visning som er fjernet",
	nn: "Hent fram att ei vising som er fjerna",
	en: "Fetch back a view that was removed",
});
