/** What may be asked of the reports that a year demands. */
import { z } from "zod";
import { view } from "#base/contract.ts";
import { Place } from "#base/place.ts";
import { yearAsked } from "#base/year.ts";
import { YEAR_MEMBERS } from "#base/year-members.ts";

export const ReportRow = z
	.object({
		id: z.uuid(),
		name: z.string(),
		asOf: z.iso.date().nullable().meta({ description: "The day that its figures are counted on." }),
		due: z.iso.date().nullable(),
		every: z.enum(["month", "quarter", "third", "half-year", "year"]).nullable(),
		words: z.array(Place),
	})
	.meta({ id: "ReportRow" });

/** The reports that the year's letters order. */
export const reportList = view({
	name: "report.list",
	path: "/api/reports",
	input: yearAsked,
	output: z.object({
		reports: z.array(ReportRow),
		today: z.iso.date().meta({ description: "The day by the program's clock." }),
	}),
	who: YEAR_MEMBERS,
	rule: "R1.5",
	summary: { nb: "Årets rapporter", nn: "Rapportane for året", en: "The year's reports" },
});
