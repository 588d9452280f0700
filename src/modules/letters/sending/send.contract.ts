/** What the ministry may send: a letter as a file, or a short supplementary letter filled in as a form. */
import { z } from "zod";
import { action } from "#base/contract.ts";
import { LETTER_FILE, letterUpload } from "../letter.contract.ts";
import { LETTER_LANGUAGES } from "./letter-language.ts";
import { SENDERS } from "./send.ts";
import type { Supplement } from "./supplement.ts";

const MOST_LINES = 100;
const DAY = "Skriv en dag som finnes, som 2025-06-01.";
const words = (most: number) =>
	z.string().trim().min(1, "Fyll ut feltet.").max(most, `Skriv høyst ${most} tegn.`);
const number = words(50).meta({ description: "The assignment's number, as letters write it." });
const title = words(300);
const day = z.iso.date(DAY);
const chapter = z.string().regex(/^\d{3,4}$/, "Skriv kapittelet med tre eller fire sifre.");
const item = z.string().regex(/^\d{2}$/, "Skriv posten med to sifre.");

const Held = z.object({
	part: words(50).nullable().meta({ description: "The part of the assignment." }),
	day,
});

const Line = z
	.discriminatedUnion("does", [
		z.object({
			...{ does: z.literal("move"), number, title, day },
			moving: z
				.object({ from: Held, stays: z.array(Held).max(MOST_LINES) })
				.optional()
				.meta({ description: "Which deadline moves and which stand, where the assignment has several." }),
		}),
		z.object({ does: z.literal("end"), number, title }),
		z.object({ does: z.literal("give"), number, title, text: words(10_000), day: day.nullable() }),
		z.object({
			does: z.literal("change"),
			chapter,
			item,
			amount: z
				.int("Skriv et helt beløp i kroner.")
				.refine((kroner) => kroner !== 0, "Skriv hva som endres."),
			before: z.int().nullable().meta({ description: "What stood before, where the letter shall tell it." }),
		}),
		z.object({ does: z.literal("say"), text: words(10_000) }),
	])
	.meta({ id: "SupplementLine", description: "What a supplementary letter does: amounts are whole kroner." });

const sent = letterUpload.output;

/** Sends a letter as a file. The agency reads it in by the same reader as its own. */
export const letterSend = action({
	name: "letter.send",
	path: "/api/letters/send",
	input: z.object({}),
	file: LETTER_FILE,
	output: sent,
	who: SENDERS,
	states: null,
	rule: "R2.13",
	summary: {
		nb: "Send virksomheten et brev som fil",
		nn: "Send verksemda eit brev som fil",
		en: "Send the agency a letter as a file",
	},
});

/** Makes a supplementary letter of a form and sends it, where the reader reads it as the form says. */
export const letterSendSupplement = action({
	name: "letter.sendSupplement",
	path: "/api/letters/send-supplement",
	input: z.object({
		id: z.uuid().meta({ description: "The letter that it supplements." }),
		form: z
			.object({
				language: z.enum(LETTER_LANGUAGES),
				year: z.int().min(1900).max(2200),
				number: z.int().min(1).max(99),
				date: day,
				reference: z.string().trim().max(100),
				sender: words(200),
				recipient: words(200),
				lines: z.array(Line).min(1, "Legg til minst én linje.").max(MOST_LINES),
			})
			.meta({
				id: "Supplement",
				description: "A supplementary letter as a form.",
			}) satisfies z.ZodType<Supplement>,
	}),
	output: sent,
	who: SENDERS,
	states: ["in-use"],
	readsFile: true,
	rule: "R2.4",
	summary: {
		nb: "Send virksomheten et supplerende tildelingsbrev fylt ut som skjema",
		nn: "Send verksemda eit supplerande tildelingsbrev fylt ut som skjema",
		en: "Send the agency a supplementary letter filled in as a form",
	},
});
