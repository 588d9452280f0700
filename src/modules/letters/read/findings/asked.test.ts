import { describe, expect, test } from "vitest";
import { openLetter } from "../formats/open.ts";
import { readDocument } from "../read.ts";
import type { Finding } from "../reading.ts";

const NB = `# Tildelingsbrev for Kystetaten for 2025

Dato: 15. januar 2025

# 1. Innledning

Kystetaten (KYE) får med dette brevet sine rammer.

`;
const NN = `# Tildelingsbrev til Kystetaten for 2025

Dato: 15. januar 2025

# 1. Innleiing

Kystetaten (KYE) får med dette brevet rammene sine.

`;
const TABLE = `# 4. Tildeling av midler

Kap. 910 Kystetaten

| Post | Betegnelse | Tildeling 2025 |
|---|---|---|
| 01 | Driftsutgifter | 100 000 000 |
| 21 | Spesielle driftsutgifter | 20 000 000 |
| 70 | Tilskudd til trygge farleder | 30 000 000 |
| Sum |  | 150 000 000 |

`;
const SUPPLEMENT = `# Supplerende tildelingsbrev nr. 2 for 2025 til Kystetaten

Dato: 15. mai 2025

`;

async function asked(letter: string): Promise<readonly Finding[]> {
	return readDocument(await openLetter(new TextEncoder().encode(letter))).findings;
}

const codes = async (letter: string): Promise<string[]> => (await asked(letter)).map((one) => one.code);

describe("dates", () => {
	test.each([
		["31. april", "KYE skal levere planen innen 31. april 2025."],
		["30.02.2025", "KYE skal levere planen innen 30.02.2025."],
		["32. mai", "KYE skal levere planen innen 32. mai 2025."],
		["15.13.2025", "KYE skal levere planen innen 15.13.2025."],
		["31. november", "KYE skal levere planen seinast 31. november i år."],
		["29. februar 2025", "KYE skal levere planen innan 29. februar 2025."],
		["tysdag 22. mai 2025", "KYE skal møte departementet tysdag 22. mai 2025."],
		["onsdag 22. mai", "KYE skal møte departementet onsdag 22. mai."],
		["22. mai 2025 (fredag)", "KYE skal møte departementet 22. mai 2025 (fredag)."],
		["man. 22.4.2025", "KYE skal møte departementet man. 22.4.2025."],
		["2025-06-31", "KYE skal levere planen innen 2025-06-31."],
		["31/6-2025", "KYE skal levere planen innan 31/6-2025."],
		["4. tertial 2025", "KYE skal levere planen innen utgangen av 4. tertial 2025."],
		["tredje halvår", "KYE skal levere planen innen utgangen av tredje halvår."],
	])("R3.34: %s is no day of the calendar", async (words, sentence) => {
		const found = await asked(NN + sentence);
		expect(found.map((one) => one.code)).toEqual(["impossible-date"]);
		expect(found[0]!.message).toContain(words);
	});

	test.each([
		"KYE skal levere planen innen 29. februar 2028.",
		"KYE skal møte departementet torsdag 22. mai 2025.",
		"KYE skal møte departementet torsdag 22. mai.",
		"KYE skal møte departementet 22. mai 2025 (torsdag).",
		"KYE skal levere planen innen 2025-06-30 eller 1/7-2025.",
		"KYE skal følge punkt 15.13 i rundskrivet og versjon 4.40.2025.1 av malen.",
	])("R3.34: nothing to ask about in «%s»", async (sentence) => {
		expect(await codes(NB + sentence)).toEqual([]);
	});

	test("a step on the way is no second deadline, another date for the whole is", async () => {
		const list =
			"# 2. Oppdrag\n\n| 2025-01 | Merking av farleder | 01.09.2025 |\n|---|---|---|\n| 2025-02 | Nye fyr | 01.10.2025 |\n\n";
		const annex = (sentence: string): string =>
			`${NB}${list}Med hilsen\n\n# Vedlegg 1 Oppdrag\n\n## Oppdrag 2025-01 Merking av farleder\n\n${sentence}\n`;
		expect(await codes(annex("Arbeidet med merkingen skal være levert innen 1. juni 2025."))).toEqual([
			"conflicting-deadline",
		]);
		expect(
			await codes(annex("Omfanget av merkingen skal være avklart med Kartverket innen 1. mars 2025.")),
		).toEqual([]);
	});
});

describe("sums", () => {
	test("a list that shares out another sum than the one it names is asked about", async () => {
		const list = (last: string): string =>
			`${NB}${TABLE}Post 70 Tilskudd til trygge farleder\n\n30 mill. kroner fordeles slik:\n\n- 12 mill. kroner til merking\n- 9,5 mill. kroner til fyr\n- ${last} mill. kroner til havner\n`;
		expect(await codes(list("8,5"))).toEqual([]);
		expect(await codes(list("7,5"))).toEqual(["sum-mismatch"]);
	});

	test("parts in a sentence that do not make the whole are asked about, rounded parts are not", async () => {
		const sentence = (last: string): string =>
			`${NB}${TABLE}Post 70 Tilskudd til trygge farleder\n\n- 12,4 mill. kroner til merking fordelt mellom Nordland (5,2 mill. kroner), Troms (4,1 mill. kroner) og Finnmark (${last} mill. kroner)\n`;
		expect(await codes(sentence("3,1"))).toEqual([]);
		expect(await codes(sentence("2,1"))).toEqual(["sum-mismatch"]);
	});

	test("R4.10: the text under an item gives another sum than the table, beyond rounding", async () => {
		const under = (sum: string): string =>
			`${NB}${TABLE}Post 21 Spesielle driftsutgifter\n\nDet er bevilget 25 mill. kroner på posten. KYE disponerer ${sum} mill. kroner.\n`;
		expect(await codes(under("20,0"))).toEqual([]);
		expect(await codes(under("21,5"))).toEqual(["sum-mismatch"]);
	});

	test("nynorsk: a paragraph that begins with its item gives another sum than the table", async () => {
		const under = (sum: string): string =>
			`${NN}${TABLE}**Post 21.** Tildelinga på posten er ${sum} mill. kroner. Midlane skal gå til kartlegging.\n`;
		expect(await codes(under("20"))).toEqual([]);
		expect(await codes(under("22"))).toEqual(["sum-mismatch"]);
	});

	test("R4.8: less appropriated than allotted is asked about, more is not", async () => {
		const under = (sum: string): string =>
			`${NB}${TABLE}Post 70 Tilskudd til trygge farleder\n\nBevilgningen på post 70 er på ${sum} mill. kroner og går til kommunene.\n`;
		expect(await codes(under("45"))).toEqual([]);
		expect(await codes(under("29"))).toEqual(["sum-mismatch"]);
	});

	test("the sum under a table of several chapters is that of all items, or is asked about", async () => {
		const letter = (sum: string): string =>
			`${NB}# 4. Tildeling\n\n| Kap. | Post | Betegnelse | Beløp (i 1 000 kr) |\n|---|---|---|---|\n| 910 | 01 | Driftsutgifter | 100 000 |\n| 910 | 21 | Spesielle driftsutgifter | 20 000 |\n| 911 | 70 | Tilskudd til havner | 5 000 |\n| Sum |  |  | ${sum} |\n`;
		expect(await codes(letter("125 000"))).toEqual([]);
		expect(await codes(letter("126 000"))).toEqual(["sum-mismatch"]);
	});

	test("R2.4: a supplementary letter's text and table must give the same change", async () => {
		const letter = (second: string): string =>
			`${SUPPLEMENT}## Kap. 910, post 21\n\n| Kap. post | Tidligere tildeling | Ny tildeling | Sum tildeling (i 1 000 kroner) |\n|---|---|---|---|\n| 910.21 | 20 000 | 4 500 | 24 500 |\n\nKystetaten tildeles 3 mill. kroner til kartlegging. I tillegg tildeles Kystetaten ${second} mill. kroner til fyr.\n`;
		expect(await codes(letter("1,5"))).toEqual([]);
		expect(await codes(letter("6,5"))).toContain("sum-mismatch");
	});

	test("R4.8: a share of money that has a part for something else has no clear base", async () => {
		const letter = (part: string): string =>
			`${NB}${TABLE}Post 70 Tilskudd til trygge farleder\n\nKommunene forvalter 60 prosent av midlene til ordningen for merking. Midlene skal brukes i 2025.\n\n- 20 mill. kroner til ordningen for merking${part}\n- 10 mill. kroner til fyr\n`;
		expect((await asked(letter(", hvorav 5 mill. kroner til nye bøyer")))[0]).toMatchObject({
			code: "other",
			severity: "note",
			message: expect.stringContaining("12 000 000"),
		});
		expect(await codes(letter(""))).toEqual([]);
	});
});

describe("items", () => {
	test("R2.12: something paid from an item that nobody was allotted is asked about", async () => {
		const letter = (item: string): string =>
			`${NB}${TABLE}# 5. Kunnskap\n\nEvalueringen skal dekkes over kap. 910, post ${item}.\n`;
		expect(await codes(letter("22"))).toEqual(["conflicting-reference"]);
		expect(await codes(letter("21"))).toEqual([]);
	});

	test("an item's own name under another chapter is asked about, a name that all chapters have is not", async () => {
		const letter = (name: string): string =>
			`${NB}${TABLE}# 5. Kunnskap\n\nOmtalen gjelder kap. 911, post 70 ${name}.\n`;
		expect(await codes(letter("Tilskudd til trygge farleder"))).toEqual(["conflicting-reference"]);
		expect(await codes(letter("Spesielle driftsutgifter"))).toEqual([]);
	});

	test("a name with «m.v.» in one place is only noted", async () => {
		const [one] = await asked(
			`${NB}${TABLE}Post 70 Tilskudd til trygge farleder m.v.\n\nMidlene skal brukes i 2025.\n`,
		);
		expect(one).toMatchObject({ code: "conflicting-reference", severity: "note" });
	});

	test("R2.4: an item that a supplementary letter lists, but has no part about, is asked about", async () => {
		const letter = (more: string): string =>
			`${SUPPLEMENT}## Endringer i tildelinger\n\n- Kap. 910, post 01\n- Kap. 910, post 21\n- Kap. 911, post 70\n\n## Kap. 910, post 01\n\nTildelingen økes med 2 mill. kroner.\n\n## Kap. 910, post 21\n\nTildelingen økes med 1 mill. kroner.\n\n${more}`;
		expect(await codes(letter(""))).toEqual(["dangling-reference"]);
		expect(
			await codes(
				letter("## Kap. 910, post 21 – Presisering\n\nDet vises til tildelingen over kap. 911, post 70.\n"),
			),
		).toEqual(["conflicting-reference"]);
		expect(await codes(letter("## Kap. 911, post 70\n\nTildelingen økes med 1 mill. kroner.\n"))).toEqual([]);
	});
});

describe("references", () => {
	const assignments = (words: string): string =>
		`${NB}# 2. Oppdrag\n\n## Oppdrag 1 Merking\n\nKYE skal merke farledene innen 1. juni 2025.\n\n## Oppdrag 2 Fyr\n\nKYE skal bygge fyr innen 1. september 2025${words}.\n\n## Oppdrag 3 Havn\n\nKYE skal kartlegge havner innen 1. oktober 2025.\n`;

	test.each([
		[", jf. oppdrag 7", ["dangling-reference"]],
		[", jf. oppdrag 1", []],
		[", jf. oppdrag 7 i tildelingsbrevet for 2024", []],
		[", jf. oppdrag 7/2024", []],
	])("an assignment that the letter does not give: «%s»", async (words, expected) => {
		expect(await codes(assignments(words))).toEqual(expected);
	});

	const chapters = (words: string): string =>
		`${NN}# 2. Mål\n\n${words}\n\n# 3. Krav\n\nKYE skal ha ein plan.\n\n# 4. Møte\n\nTo møte.\n`;

	test.each([
		["Vi viser til kapittel 12 om krava.", ["dangling-reference"]],
		["Sjå avsnitt 7.4 om krava.", ["dangling-reference"]],
		["Vi viser til kapittel 3 om krava.", []],
		["Vi viser til kap. 910 i budsjettet.", []],
		["Vi viser til punkt 12.3 i føresegnene om økonomistyring.", []],
	])("a chapter that is not there: «%s»", async (words, expected) => {
		expect(await codes(chapters(words))).toEqual(expected);
	});

	test("an annex of a letter that lists none is only noted", async () => {
		expect(await asked(chapters("Oppdraga er omtalte i vedlegg 2."))).toMatchObject([
			{ code: "dangling-reference", severity: "note" },
		]);
	});
});

describe("characters", () => {
	test.each([
		["KYE skal fÃ¸lge opp mÃ¥lene.", ["følge", "målene"]],
		["KYE skal f?lge opp oppl?ringen. Opplæringen er viktig.", ["følge", "opplæringen"]],
		["KYE skal f\ufffdlge opp.", ["følge"]],
		["KYE skal fullføre gjennomfringen. Gjennomføringen er viktig.", ["gjennomføringen"]],
	])("damaged words are shown with what they probably are: «%s»", async (words, proposed) => {
		const [one] = await asked(NB + words);
		expect(one?.code).toBe("unreadable-characters");
		for (const word of proposed) expect(one?.message.toLowerCase()).toContain(`trolig «${word}»`);
	});

	test.each([
		"Hva skal gjøres?Når skal det gjøres?",
		"Se https://kye.no/sok?side=2 og São Tomé.",
		"Målet er nådd, og malet er tørt.",
	])("nothing is damaged in «%s»", async (words) => {
		expect(await codes(NB + words)).toEqual([]);
	});
});

describe("reports", () => {
	const reporting = (first: string, second: string): string =>
		`${NB}# 5. Rapportering\n\n## 5.1 Årsrapport\n\n${first}\n\n## 5.2 Risiko\n\n${second}\n`;

	test("R2.12: a report that is an annex in one place and a document of its own in another", async () => {
		const annex = "Risikovurderingen skal gis i eget vedlegg til årsrapporten.";
		expect(
			await asked(reporting(annex, "Rapporten om risiko skal sendes som eget dokument før møtet.")),
		).toMatchObject([{ code: "other", severity: "note" }]);
		expect(await codes(reporting(annex, "Rapporten om risiko skal ikke sendes som eget dokument."))).toEqual(
			[],
		);
		expect(await codes(reporting(annex, "Planen for internkontroll skal sendes som eget dokument."))).toEqual(
			[],
		);
	});

	test.each([
		["KYE skal i halvårsrapporten gjøre rede for klager per 31. desember.", ["other"]],
		["KYE skal gjere greie for klagar per 31. desember. Tala skal givast i halvårsrapporten.", ["other"]],
		["KYE skal i halvårsrapporten gjøre rede for klager per 31. desember 2024.", []],
		["KYE skal i halvårsrapporten gjøre rede for klager per 30. juni.", []],
		["KYE skal i halvårsrapporten gjøre rede for klager per 31. desember i fjor.", []],
		["Årsrapporten skal ha tall per 31. desember 2025. Vekst skal omtales i halvårsrapporten.", []],
		["Halvårsrapporten skal være kort. Økonomirapportering per 31. desember bestilles i eget brev.", []],
	])("R2.12: figures after their report: «%s»", async (words, expected) => {
		expect(await codes(reporting(words, "KYE skal vurdere risiko."))).toEqual(expected);
	});

	test.each([
		["- 25. september: innspill til omgrupperingsproposisjonen 2024", ["conflicting-reference"]],
		["- 25. september: innspel til nysalderinga for 2024", ["conflicting-reference"]],
		["- 25. september: innspill til omgrupperingsproposisjonen 2025", []],
		["- 25. september: innspill til statsbudsjettet 2027", []],
		["- Det vises til innspill til revidert nasjonalbudsjett 2024", []],
	])("text left from last year's calendar: «%s»", async (line, expected) => {
		expect(await codes(reporting(line, "KYE skal vurdere risiko."))).toEqual(expected);
	});
});

describe("passages", () => {
	const sentence = "KYE skal melde fra til departementet så snart det er fare for at fristen ikke holdes.";

	test("a paragraph that stands twice under one heading is asked about", async () => {
		expect(await codes(`${NB}${sentence}\n\nMellom dem står noe annet.\n\n${sentence}\n`)).toEqual([
			"repeated-passage",
		]);
	});

	test("what every assignment, item or row repeats is a form of words", async () => {
		expect(await codes(`${NB}# 2. Krav\n\n- Merking. ${sentence}\n- Fyr. ${sentence}\n`)).toEqual([]);
		expect(
			await codes(
				`${NB}# 2. Krav\n\n| Sak | Krav |\n|---|---|\n| Merking | ${sentence} |\n| Fyr | ${sentence} |\n`,
			),
		).toEqual([]);
		expect(
			await codes(
				`${NB}# 2. Krav\n\nMerking:\n\n${sentence}\n\nFyr:\n\n${sentence}\n\nHavner:\n\n${sentence}\n`,
			),
		).toEqual([]);
	});
});
