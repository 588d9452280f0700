import { z } from "zod";

/** Where something stands in a text that is kept: the text's id, and its place there. */
export const Place = z
	.object({
		document: z.uuid().meta({ description: "The letter whose text it is." }),
		start: z.int().min(0),
		end: z.int().min(0),
		page: z.int().min(1).nullable(),
	})
	.meta({
		id: "Place",
		description:
			"Words that somebody signed: UTF-16 offsets [start, end) in the document's text, and the page.",
	});
export type Place = z.output<typeof Place>;
