/** What may be asked of search. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { YEAR_MEMBERS } from "#base/year-members.ts";
import { FOUND_KINDS } from "./search.ts";

const Piece = z.object({ text: z.string(), isHit: z.boolean() });

export const FoundRow = z
	.object({
		kind: z.enum(FOUND_KINDS),
		id: z.uuid().meta({ description: "The row's id; for a passage the letter's." }),
		year: z.int().nullable(),
		name: z.string(),
		assignment: z
			.string()
			.nullable()
			.meta({ description: "The assignment's number, by which it has a page; null for what is none." }),
		title: z
			.array(Piece)
			.meta({ description: "Its name, in pieces: the words that were sought and those between." }),
		pieces: z.array(Piece).meta({ description: "Of its words those about the first that was sought." }),
		places: z.array(Place).meta({ description: "Where its words stand." }),
	})
	.meta({ id: "FoundRow" });

/** Looks in every letter in use, and in everything in force that was made from them. */
export const searchFind = view({
	name: "search.find",
	path: "/api/search",
	input: z.object({ q: z.string().max(200).meta({ description: "The words that are sought." }) }),
	output: z.object({
		found: z.array(FoundRow).meta({ description: "The best first; not more than a hundred." }),
		total: z.int().min(0),
		near: z
			.array(z.string())
			.nullable()
			.meta({ description: "What was sought in place of words that stand nowhere." }),
	}),
	who: YEAR_MEMBERS,
	rule: "R2.13",
	summary: {
		nb: "Søk i brevene og alt som er laget av dem",
		nn: "Søk i breva og alt som er laga av dei",
		en: "Search the letters and all that was made from them",
	},
});
