/** What may be asked of what became of letters. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { YEAR_READERS } from "../acceptance.ts";

const By = z.object({
	at: z.iso.datetime({ offset: true }),
	name: z.string().nullable().meta({ description: "Null where the person is erased." }),
});

/** What became of a letter: sent, read in, gone through, accepted, asked about. */
export const LetterFate = z
	.object({
		id: z.uuid(),
		title: z.string(),
		language: z.string(),
		year: z.int().nullable(),
		sent: By.nullable().meta({ description: "By the ministry; null where the agency read it in by itself." }),
		read: By,
		review: z
			.object({ rows: z.int().min(0), reviewed: z.int().min(0) })
			.nullable()
			.meta({ description: "How many of its rows are judged, not how; null for what becomes no year." }),
		accepted: By.extend({
			proposed: By.pick({ name: true })
				.nullable()
				.meta({ description: "Who accepted first, where another person confirmed it." }),
		}).nullable(),
		questions: z.object({ open: z.int().min(0), answered: z.int().min(0) }),
	})
	.meta({ id: "LetterFate", description: "What became of a letter." });
export type LetterFate = z.output<typeof LetterFate>;

/**
 * What became of the letters in use, the last come first. The ministry sees how far a review has come, and nothing
 * of what the agency has made of the letter until it is accepted.
 */
export const letterFates = view({
	name: "letter.fates",
	path: "/api/letter-fates",
	input: z.object({}),
	output: z.object({ fates: z.array(LetterFate) }),
	who: YEAR_READERS,
	rule: "R2.13",
	summary: {
		nb: "Hva brevene er blitt til: sendt, gjennomgått, godtatt, spurt om",
		nn: "Kva breva er blitt til: sende, gjennomgådde, godtekne, spurde om",
		en: "What became of the letters: sent, gone through, accepted, asked about",
	},
});
