/** What may be asked of a year's money. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { yearAsked } from "#base/year.ts";
import { YEAR_MEMBERS } from "#base/year-members.ts";

const words = z.array(Place).meta({ description: "The words that said it." });
const money = z
	.string()
	.regex(/^-?\d+(\.\d\d)?$/)
	.meta({ id: "Money", description: "Kroner as a decimal string." });

export const AllotmentRow = z
	.object({
		id: z.uuid(),
		chapter: z.string(),
		chapterName: z.string().nullable(),
		item: z.string(),
		subItem: z.string().nullable(),
		name: z.string().nullable(),
		keywords: z.array(z.string()),
		amount: money,
		appropriation: money
			.nullable()
			.meta({ description: "The whole appropriation, where the agency has a share." }),
		isChange: z
			.boolean()
			.meta({ description: "A change of what was allotted before, not a new total (R2.4)." }),
		steps: z.array(z.object({ amount: money, words })).meta({
			description: "How the amount came about: what each letter added, in time's order. They add up to it.",
		}),
		words,
	})
	.meta({ id: "AllotmentRow" });

export const EarmarkRow = z
	.object({
		id: z.uuid(),
		chapter: z.string(),
		item: z.string(),
		purpose: z.string(),
		recipient: z.string().nullable(),
		amount: money,
		partOf: z.uuid().nullable().meta({ description: "The earmark that this is a part of (R4.9)." }),
		words,
	})
	.meta({ id: "EarmarkRow" });

export const AuthorisationRow = z
	.object({
		id: z.uuid(),
		kind: z.string(),
		title: z.string().nullable(),
		limitPercent: z.number().nullable(),
		limit: money.nullable(),
		items: z.array(z.string()),
		conditions: z.array(z.string()),
		words,
	})
	.meta({ id: "AuthorisationRow" });

/** The year's money: allotments per chapter and item, earmarks under them, budget authorisations. */
export const moneyList = view({
	name: "money.list",
	path: "/api/money",
	input: yearAsked,
	output: z.object({
		allotments: z.array(AllotmentRow),
		earmarks: z.array(EarmarkRow),
		authorisations: z.array(AuthorisationRow),
	}),
	who: YEAR_MEMBERS,
	rule: "R4.9",
	summary: {
		nb: "Årets tildelinger, øremerkinger og fullmakter",
		nn: "Tildelingane, øyremerkingane og fullmaktene for året",
		en: "The year's allotments, earmarks and authorisations",
	},
});
