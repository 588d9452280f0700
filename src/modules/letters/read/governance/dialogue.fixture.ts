import { letterWith } from "../letters.fixture.ts";

export const SECTION = "# 6 Rapportering og styringsdialog\n\n";

/** The reports of a chapter on reporting as «asOf → due», recurring ones by their rhythm. */
export async function reports(body: string): Promise<readonly string[]> {
	return (await letterWith(SECTION + body)).reports.map(
		({ asOf, due, every }) => every ?? `${asOf ?? "–"} → ${due ?? "–"}`,
	);
}

/** The meetings of such a chapter as «name: period». */
export async function meetings(body: string): Promise<readonly string[]> {
	return (await letterWith(SECTION + body)).meetings.map(({ name, period }) => `${name}: ${period ?? "–"}`);
}
