import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";
import { allotmentsOf } from "./told.fixture.ts";

const told = async (body: string): Promise<readonly string[]> => allotmentsOf(await letterWith(body));

describe("allotments in tables of other forms", () => {
	test("are the sum that last year's comes to by the measures between", async () => {
		const table = (last: string): string =>
			`# 4 Bevilgning\n\nKap. 910 Kystetater og havner, post 50 (i 1 000 kroner)\n\n| Grunnlag | Beløp |\n|---|---|\n| Saldert budsjett 2024 | 912 350 |\n| Pris- og lønnsjustering | 36 400 |\n| Effektivisering | -8 560 |\n| ${last} | 940 190 |\n`;
		expect(await told(table("Bevilgning 2025"))).toEqual(["910.50 = 940190000"]);
		expect(await told(table("Sum tildeling"))).toEqual(["910.50 = 940190000"]);
		expect(await told(table("Havner i nord"))).toEqual([]);
	});

	test("stand beside each other under their items, a chapter in each row", async () => {
		const reading = await letterWith(
			"# 4 Bevilgning\n\nBeløp i tusen kroner:\n\n| Kapittel | Post 01 Driftsutgifter | Post 22 Fyr, kan overføres | Sum |\n|---|---|---|---|\n| 910 Kystetaten | 171 600 | 38 450 | 210 050 |\n| 3910 Kystetaten | 4 200 | | 4 200 |\n",
		);
		expect(allotmentsOf(reading)).toEqual(["910.01 = 171600000", "910.22 = 38450000", "3910.01 = 4200000"]);
		expect(reading.allotments[1]).toMatchObject({ name: "Fyr", keywords: ["can-be-carried-over"] });
		expect(reading.findings.map(({ code }) => code)).not.toContain("sum-mismatch");
	});

	test("of a supplement are the step between two levels that a participle tells", async () => {
		const body =
			"# 2 Endringer\n\nBevilgningen på kap. 910, post 01 er i revidert nasjonalbudsjett økt fra 100 mill. kroner til 104 mill. kroner. Bevilgningen på kap. 910, post 45 er redusert fra 12 mill. kroner til 9 mill. kroner.";
		expect(allotmentsOf(await supplementWith(body))).toEqual(["910.01 + 4000000", "910.45 - 3000000"]);
	});

	test("of a supplement stand in points of a list, and are bound to nothing by being told there", async () => {
		const reading = await supplementWith(
			"# 2 Endringer\n\nFølgende endres:\n\n1. I kapittel 5 økes tildelingen på kap. 910, post 01 med kr 2 500 000.\n2. Oppdrag 3 strykes.",
		);
		expect(allotmentsOf(reading)).toEqual(["910.01 + 2500000"]);
		expect(reading.earmarks).toEqual([]);
	});

	test("are parts of what the chapter has, in the sentence after", async () => {
		expect(
			await told(
				"# 4 Bevilgning\n\nStortinget vedtok 18. desember 2024 en bevilgning på kap. 910 på til sammen 412,6 mill. kroner. Av dette er 400,1 mill. kroner på post 01 og 12,5 mill. kroner på post 45.",
			),
		).toEqual(["910.01 = 400100000", "910.45 = 12500000"]);
	});

	test("have the names and keywords that stand after their items in a sentence, whatever stands first", async () => {
		const { allotments } = await letterWith(
			"# 4 Bevilgning\n\nStortinget har bevilget 30 mill. kroner på kap. 910, post 01 Driftsutgifter, 9 mill. kroner på kap. 910, post 70 Tilskudd til fyr og 2 mill. kroner på kap. 910, post 72 Nye kart, kan overføres.",
		);
		expect(allotments.map(({ item, name, keywords }) => [item, name, keywords])).toEqual([
			["01", "Driftsutgifter", ["none"]],
			["70", "Tilskudd til fyr", ["none"]],
			["72", "Nye kart", ["can-be-carried-over"]],
		]);
	});

	test("are what stands after the change, whatever the column is called, in a letter that is no supplement", async () => {
		const table =
			"| Kap. | Post | Betegnelse | Januar | Endring | Juli |\n|---|---|---|---|---|---|\n| 910 | 01 | Driftsutgifter | 72 400 | 5 800 | 78 200 |\n| 910 | 21 | Fyr | 18 600 | 0 | 18 600 |\n";
		expect(await told(`# 4 Bevilgning\n\nBeløp i 1 000 kroner:\n\n${table}`)).toEqual([
			"910.01 = 78200000",
			"910.21 = 18600000",
		]);
	});

	test("go up or down in a supplement by the words before their sums", async () => {
		const reading = await supplementWith(
			"# 2 Bevilgning\n\nKap. 910 Kystetaten\n\n| Post 01 Driftsutgifter | økes med | 3 300 000 kroner |\n|---|---|---|\n| Post 21 Fyr, kan overføres | reduseres med | 1 250 000 kroner |\n",
		);
		expect(reading.allotments).toMatchObject([
			{ item: "01", amount: 3_300_000, isChange: true, name: "Driftsutgifter" },
			{ item: "21", amount: -1_250_000, isChange: true, name: "Fyr" },
		]);
	});

	test("are the agency's share of what Parliament gave, where a supplement gives no more", async () => {
		const given =
			"Stortinget har i forbindelse med revidert budsjett økt bevilgningen under kap. 910 post 70 med 6 mill. kroner.";
		const share = " Kystetaten får med dette 4,2 mill. kroner av økningen.";
		const amounts = async (text: string): Promise<readonly number[]> =>
			(await supplementWith(`# 2 Endringer\n\n${text}`)).allotments.map(({ amount }) => amount);
		expect(await amounts(given)).toEqual([6_000_000]);
		expect(await amounts(given + share)).toEqual([4_200_000]);
	});
});
