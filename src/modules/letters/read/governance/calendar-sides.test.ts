import { expect, test } from "vitest";
import { letterWith } from "../letters.fixture.ts";

async function calendar(table: string): Promise<{ reports: readonly string[]; meetings: readonly string[] }> {
	const { reports, meetings } = await letterWith(`# 6 Rapportering og styringsdialog\n\n${table}`);
	return {
		reports: reports.map(({ asOf, due }) => `${asOf ?? "–"} → ${due ?? "–"}`),
		meetings: meetings.map(({ name, period }) => `${name}: ${period ?? "–"}`),
	};
}

test("meetings and reports stand beside each other in one calendar, with days of their own", async () => {
	const table =
		"| Måned | Møte | KYE sender oss | Senest |\n|---|---|---|---|\n| Mars | | Årsrapport 2024 | 15.3. |\n| April | Styringsmøte 22.4. | Risikobilde | 8.4. |\n| Juni | Fagmøte om los 3.6. | | |";
	expect(await calendar(table)).toEqual({
		reports: ["– → 2025-03-15", "– → 2025-04-08"],
		meetings: ["Styringsmøte 22.4.: 2025-04-22", "Fagmøte om los 3.6.: 2025-06-03"],
	});
});

test("a meeting of one word is one, whatever it is called after", async () => {
	const table =
		"| Når | Hva |\n|---|---|\n| Uke 18 | Vårmøte |\n| 15. september | Delårsrapport per 31. august |";
	expect(await calendar(table)).toEqual({
		reports: ["2025-08-31 → 2025-09-15"],
		meetings: ["Vårmøte: 2025-05-04"],
	});
});
