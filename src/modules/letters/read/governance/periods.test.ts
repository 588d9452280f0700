import { expect, test } from "vitest";
import { meetings, reports } from "./dialogue.fixture.ts";

test("a year's wheel has months beside each other, whose cells hold days or ticks", async () => {
	const table =
		"| Hva | Mars | Juni | September |\n|---|---|---|---|\n| Etatsstyringsmøte | X | | 12. |\n| Årsrapport | 15. | | |\n| Regnskapsrapport | | 1. og 20. | |";
	expect(await meetings(table)).toEqual(["Etatsstyringsmøte: 2025-03", "Etatsstyringsmøte: 2025-09-12"]);
	expect(await reports(table)).toEqual(["– → 2025-03-15", "– → 2025-06-01", "– → 2025-06-20"]);
});

test("reports in bold with a day after a dash stand in lines of their own", async () => {
	expect(await reports("**Årsrapport** – 15. mars\n**Tertialrapport 1** – 1. juni (per 30. april)")).toEqual([
		"– → 2025-03-15",
		"2025-04-30 → 2025-06-01",
	]);
});

test("reports after periods are due on as many days as there are periods, in the sentence or the next", async () => {
	expect(
		await reports(
			"Etter første og andre tertial rapporterer KYE på økonomi og risiko. Fristene er 25. mai og 25. september.",
		),
	).toEqual(["2025-04-30 → 2025-05-25", "2025-08-31 → 2025-09-25"]);
	expect(
		await reports(
			"KYE rapporterer til departementet etter hvert tertial, med frist 1. juni, 1. oktober og 1. februar.",
		),
	).toEqual(["2025-04-30 → 2025-06-01", "2025-08-31 → 2025-10-01", "2025-12-31 → 2026-02-01"]);
});
