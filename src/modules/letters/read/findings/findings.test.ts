import { describe, expect, test } from "vitest";
import { openLetter } from "../formats/open.ts";
import { readDocument } from "../read.ts";
import type { Finding } from "../reading.ts";

const HEAD = `# Tildelingsbrev for Kystetaten for 2025

Dato: 15. januar 2025

# 1. Innledning

Kystetaten (KYE) får med dette brevet sine rammer.

# 2. Oppdrag

`;

const MONEY = `
# 3. Tildeling av midler

Kap. 910 Kystetaten

| Post | Betegnelse | Tildeling 2025 |
|---|---|---|
| 01 | Driftsutgifter | 100 000 000 |
| 21 | Spesielle driftsutgifter | 20 000 000 |
| Sum |  | 120 000 000 |
`;

async function findings(body: string): Promise<readonly Finding[]> {
	return readDocument(await openLetter(new TextEncoder().encode(HEAD + body))).findings;
}

const codes = async (body: string): Promise<string[]> => (await findings(body)).map((one) => one.code);

describe("findings", () => {
	test("a letter without faults gives nothing to ask about", async () => {
		expect(
			await codes(
				`| 2025-01 | Merking av farleder | 01.06.2025 |\n|---|---|---|\n| 2025-02 | Nye fyr | 01.09.2025 |\n${MONEY}`,
			),
		).toEqual([]);
	});

	test("R3.34: a date that does not exist is asked about, not guessed", async () => {
		const [one] = await findings("KYE skal levere planen innen 31.09.2025.");
		expect(one).toMatchObject({ code: "impossible-date", severity: "error" });
		expect(one!.message).toContain("31.09.2025");
	});

	test("R1.3: a deadline before the letter's date is asked about, not refused", async () => {
		expect(
			await codes(
				"| 2025-01 | Merking av farleder | 10.01.2025 |\n|---|---|---|\n| 2025-02 | Nye fyr | 01.09.2025 |\n",
			),
		).toEqual(["date-before-letter"]);
	});

	test("a total that is not the sum of its items is asked about with both figures", async () => {
		const [one] = await findings(MONEY.replace("120 000 000", "121 000 000"));
		expect(one).toMatchObject({ code: "sum-mismatch", severity: "error" });
		expect(one!.message).toContain("121 000 000");
		expect(one!.message).toContain("120 000 000");
	});

	test("R4.9: earmarks that are more than their item are asked about", async () => {
		const bound =
			"\nPost 21 Spesielle driftsutgifter\n\n- 15 mill. kroner til farleder\n- 6 mill. kroner til fyr\n";
		expect(await codes(MONEY + bound)).toContain("earmarks-exceed-item");
		expect(await codes(MONEY + bound.replace("6 mill", "5 mill"))).not.toContain("earmarks-exceed-item");
	});

	test("R2.12: an item called by another chapter than it was allotted under is asked about", async () => {
		const more =
			"\nKap. 911 Havner\n\n| Post | Betegnelse | Tildeling 2025 |\n|---|---|---|\n| 60 | Tilskudd | 5 000 000 |\n";
		const found = await findings(
			`KYE skal merke farledene.\n${MONEY}${more}\n# 4. Kunnskap\n\nMidlene over kap. 911, post 21 Spesielle driftsutgifter dekker forskning.\n`,
		);
		expect(found.map((one) => one.code)).toEqual(["conflicting-reference"]);
		expect(found[0]!.message).toContain("910.21");
	});

	test("R4.16: authority to move from operations to an item that the chapter lacks is asked about", async () => {
		const body = `${MONEY}\n# 4. Fullmakter\n\nFullmakt til å overskride investeringsbevilgninger mot tilsvarende innsparing\n\nVirksomheten gis fullmakt til å omdisponere inntil 5 prosent av bevilgningen under post 01 til post 45 under samme kapittel, mot tilsvarende innsparing.\n`;
		expect(await codes(body)).toContain("authorisation-without-item");
	});

	test("a passage that stands twice under one heading is one finding with both places", async () => {
		const passage =
			"KYE skal holde oversikt over alle farleder og merker langs hele kysten. Det vises til kravene i instruksen om merking og fyr.";
		const found = await findings(`${passage}\n\n${passage}\n`);
		expect(found.map((one) => one.code)).toEqual(["repeated-passage"]);
		expect(found[0]!.sources).toHaveLength(2);
	});

	test("words that have lost a letter are shown with the word that they probably are", async () => {
		const [one] = await findings(
			"Opplringen av loser fortsetter. Opplæringen er god, og opplæringen er viktig.",
		);
		expect(one).toMatchObject({ code: "unreadable-characters" });
		expect(one!.message).toContain("«Opplæringen»");
	});

	test("a reference to an annex that is neither listed nor there is asked about", async () => {
		const body = "Se vedlegg 3 for mer om merking.\n\nVedlegg\n\n1. Oppdrag\n2. Kalender\n";
		expect(await codes(body)).toContain("dangling-reference");
	});
});
