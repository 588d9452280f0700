import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const goals = async (markdown: string) =>
	(await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n${markdown}`)).goals.map(
		({ id, text, parent }) => (parent == null ? `${id} ${text}` : `${id} (under ${parent}) ${text}`),
	);

describe("goals that are numbered elsewhere, or by codes", () => {
	it.each([
		["1.1 Kysten skal ha god tilstand", "1.2 Arter skal ikke utryddes", "3.1 Alle kan bade", "(mål 1.1)"],
		["1.1 Kysten skal ha god tilstand", "1.2 Arter skal ikke utryddes", "3.1 Alle kan bade", ""],
		["- 1.1 Kysten skal ha god tilstand", "- 1.2 Arter skal ikke utryddes", "- 3.1 Alle kan bade", ""],
	])(
		"are national ones under each area, numbered as elsewhere: «%s» %s %s %s",
		async (one, two, three, named) => {
			const area = (title: string, aims: string, measure: string) =>
				`### ${title}\n\n**Nasjonale mål**\n\n${aims}\n\n**Styringsparametere**\n\n- ${measure}\n\n**Oppdrag**\n\n- Kystvesenet skal lage en plan for tiltak.\n`;
			const { goals: list, indicators } = await readMarkdown(
				`# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål og styringsparametere\n\n${area("3.1 Naturmangfold", `${one}\n\n${two}`, `Andel strender med tilsyn ${named}`)}\n${area("3.2 Friluftsliv", three, "Antall badeplasser")}`,
			);
			expect(list.map(({ id, text }) => `${id} ${text}`)).toEqual(
				[one, two, three].map((line) => line!.replace("- ", "")),
			);
			expect(indicators).toMatchObject([{ goal: named === "" ? null : "1.1" }, {}]);
		},
	);

	it("stand once each, where a heading says only which goal the next is under", async () => {
		const body =
			"## 2 Mål\n\n- Sektormål 1: Kysten er trygg\n- Sektormål 2: Kysten er ren\n\n## 3 Virksomhetsmål\n\n### Sektormål 1\n\n#### Virksomhetsmål 1.1: Farledene er merket\n\nSP 1 Antall grunnstøtinger\n\n### Sektormål 2\n\n#### Virksomhetsmål 2.1: Havnene er rene\n\nSP 2 Antall utslipp";
		expect(await goals(body)).toEqual([
			"1 Kysten er trygg",
			"2 Kysten er ren",
			"1.1 (under 1) Farledene er merket",
			"2.1 (under 2) Havnene er rene",
		]);
	});

	it.each(["**UA 1: Flere fullfører**", "### UA 1: Flere fullfører", "### Utviklingsmål 1: Flere fullfører"])(
		"bear codes of an agreement, and words of other headings tell nothing of them: «%s»",
		async (first) => {
			const second = first.replace("1: Flere fullfører", "2: Tilbudene møter behovene");
			expect(
				await goals(
					`## 3 Utviklingsavtale\n\nAvtalen har to mål.\n\n${first}\n\nStyringsparametere:\n\n- Andel på normert tid\n\n${second}\n\nStyringsparametere:\n\n- Antall tilbud`,
				),
			).toEqual([
				/Utvik/u.test(first) ? "1 Flere fullfører" : "UA 1 Flere fullfører",
				expect.stringMatching(/2 Tilbudene møter behovene$/u),
			]);
		},
	);

	it("are counted anew in each section, and so are named by what is measured there", async () => {
		const section = (title: string, one: string, two: string) =>
			`### ${title}\n\nHovedmål: ${title} er godt ivaretatt.\n\nDelmål:\n1. ${one}\n2. ${two}\n\nStyringsparametere:\n- Antall turer (delmål 1)\n- Andel feil (delmål 2)\n\n`;
		const { goals: list, indicators } = await readMarkdown(
			`# Tildelingsbrev 2025 til Kystvesenet\n\n## 2 Mål\n\n${section("2.1 Farled", "Leden er merket", "Losen er i tide")}${section("2.2 Havn", "Havna er ren", "Kaia er trygg")}`,
		);
		const words = new Map(list.map(({ id, text }) => [id, text]));
		expect(indicators.map(({ goal }) => words.get(goal ?? ""))).toEqual([
			"Leden er merket",
			"Losen er i tide",
			"Havna er ren",
			"Kaia er trygg",
		]);
	});

	it("are the results that a line counts and a list gives", async () => {
		const text = "Kystvesenet skal bidra til to resultater:\n\n- Havet er rent\n- Fisket er lovlig";
		expect(await goals(`## 2 Dette skal vi oppnå\n\n${text}`)).toEqual([
			"1 Havet er rent",
			"2 Fisket er lovlig",
		]);
	});

	it.each([
		[
			"KVs hovedmål er å gi trygg ferdsel. Hovedmålet er delt i to delmål: flere kjenner leden (delmål 1) og færre går på grunn (delmål 2).",
			["0 å gi trygg ferdsel", "1 flere kjenner leden", "2 færre går på grunn"],
		],
		[
			"KVs overordnede mål er å gi trygg ferdsel. Målet er delt i to delmål: 1) flere kjenner leden og 2) færre går på grunn.",
			["0 å gi trygg ferdsel", "1 flere kjenner leden", "2 færre går på grunn"],
		],
		[
			"Hovudmålet for Kystvesenet er trygg ferdsel. Det er i tillegg to delmål. Det eine er at alle kjenner leia. Det andre er at ingen går på grunn.",
			["0 trygg ferdsel", "1 alle kjenner leia", "2 ingen går på grunn"],
		],
	])("are told in sentences under the goal over them: «%s»", async (text, expected) => {
		expect(await goals(`## 2 Mål\n\n${text}`)).toEqual(expected);
	});

	it.each([
		[
			"Delmål I.a: Ledene er merket\n\nDelmål I.b: Losen er i tide",
			["I Farledene er trygge", "I.a (under I) Ledene er merket", "I.b (under I) Losen er i tide"],
		],
		[
			"Delmål I.1: Ledene er merket\n\nDelmål I.2: Losen er i tide",
			["I Farledene er trygge", "I.1 (under I) Ledene er merket", "I.2 (under I) Losen er i tide"],
		],
	])("bear a letter or a number after their goal's roman number: %s", async (lines, expected) => {
		expect(await goals(`## 3 Mål\n\n### Hovedmål I: Farledene er trygge\n\n${lines}`)).toEqual(expected);
	});

	it("are the ends of one sentence, with roman numbers, and are judged by sentences that name those", async () => {
		const { goals: list, indicators } = await readMarkdown(
			"# Tildelingsbrev 2025 til Kystvesenet\n\n## Mål\n\nKystvesenet skal trygge kysten. Målene for 2025 er at\n\n(i) alle farleder er merket,\n\n(ii) losen kommer i tide, og\n\n(iii) driften er billig.\n\nMåloppnåelsen under (i) skal vurderes ut fra antall grunnstøtinger. Måloppnåelsen under (ii) skal vurderes ut fra ventetid og andelen fornøyde.",
		);
		expect(list.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"i alle farleder er merket",
			"ii losen kommer i tide",
			"iii driften er billig",
		]);
		expect(indicators.map(({ goal, text }) => `${goal}: ${text}`)).toEqual([
			"i: antall grunnstøtinger",
			"ii: ventetid",
			"ii: andelen fornøyde",
		]);
	});

	it("begin a paragraph each, which goes on about what they are judged by", async () => {
		const { goals: list, indicators } = await readMarkdown(
			"# Tildelingsbrev 2025 til Kystvesenet\n\n## Mål\n\nHovedmålet er delt i to delmål:\n\nDelmål 1 er at farledene er merket. Måloppnåelsen måles ved antall grunnstøtinger og ved andelen farleder med lys.\n\nDelmål 2 er at losen kommer i tide. Måloppnåelsen måles ved ventetid på los.",
		);
		expect(list.map(({ id, text }) => `${id} ${text}`)).toEqual([
			"1 farledene er merket",
			"2 losen kommer i tide",
		]);
		expect(indicators.map(({ goal, text }) => `${goal}: ${text}`)).toEqual([
			"1: antall grunnstøtinger",
			"1: andelen farleder med lys",
			"2: ventetid på los",
		]);
	});
});

it("goals of a revised letter are without what it says of their standing", async () => {
	expect(
		await goals(
			"## 2 Mål\n\nHovedmål 1 Leden er trygg (nytt)\n\nDelmål 1.1 Merkene virker (endret)\n\nStyringsparameter: Andel merker som lyser\n\nDelmål 1.2 Losen kommer i tide [NY]\n\nStyringsparameter: Ventetid på los",
		),
	).toEqual(["1 Leden er trygg", "1.1 (under 1) Merkene virker", "1.2 (under 1) Losen kommer i tide"]);
});

it("goals are bold sentences, each before what the ministry measures it by", async () => {
	const text =
		"## 2 Hva vi vil oppnå\n\n**Leden er trygg.** Vi måler dette ved antall ulykker og andel merker som lyser.\n\n**Havnene er rene.** Vi måler dette ved mengden avfall per havn.";
	expect(await goals(text)).toEqual(["1 Leden er trygg", "2 Havnene er rene"]);
	const { indicators } = await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n${text}`);
	expect(indicators.map(({ goal }) => goal)).toEqual(["1", "1", "2"]);
});

describe("goals that stand", () => {
	it("in columns after the line that leads to them, a letter before each", async () => {
		const rows = "| A | Farledene er trygge |\n|---|---|\n| B | Havnene er rene |";
		const told = ["A Farledene er trygge", "B Havnene er rene"];
		expect(await goals(`## 1 Mål\n\nKystvesenet skal arbeide for disse to målene:\n\n${rows}`)).toEqual(told);
		expect(await goals(`## 1 Mål\n\nKystvesenet har disse kontorene:\n\n${rows}`)).toEqual([]);
	});

	it("under others in a table, by codes with a stop", async () => {
		const table =
			"| Effektmål | Delmål | Styringsparameter |\n|---|---|---|\n| E1 Leden er trygg | D1.1 Merkene virker | Andel merker som lyser |\n| | D1.2 Losen er i tide | Ventetid på los |";
		expect(await goals(`## 2 Mål\n\n${table}`)).toEqual([
			"E1 Leden er trygg",
			"D1.1 (under E1) Merkene virker",
			"D1.2 (under E1) Losen er i tide",
		]);
	});

	it("in bold before what is said of them, under results that are expected", async () => {
		const list =
			"1. **Farledene er trygge.** Minst ti nye merker er satt ut.\n2. **Havnene er rene.** Ingen store utslipp.";
		expect(await goals(`## 2 Resultater vi forventer\n\n${list}`)).toEqual([
			"1 Farledene er trygge",
			"2 Havnene er rene",
		]);
	});
});

it("goals are what the agency shall do in a list right under «Mål», judged by what sentences say of their letters", async () => {
	const text =
		"## 2 Mål\n\nKystvesenet skal:\n\na) gjøre leden trygg\nb) holde havnene rene\n\nFor a) er styringsparameteren antall ulykker. For b) er styringsparameterne mengden avfall og antall pålegg.";
	expect(await goals(text)).toEqual(["a gjøre leden trygg", "b holde havnene rene"]);
	const { indicators } = await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n${text}`);
	expect(indicators.map(({ goal, text: words }) => `${goal} ${words}`)).toEqual([
		"a antall ulykker",
		"b mengden avfall",
		"b antall pålegg",
	]);
});

it("goals without numbers are counted where a column beside them holds those under them", async () => {
	expect(
		await goals(
			"## 2 Mål\n\n| Hovudmål | Delmål | Styringsparameter |\n|---|---|---|\n| Trygg led | Merka verkar | Del merke som lyser |\n| | Losen kjem i tide | Ventetid på los |\n| Reine hamner | Avfallet blir levert | Talet på pålegg |",
		),
	).toEqual([
		"1 Trygg led",
		"1.1 (under 1) Merka verkar",
		"1.2 (under 1) Losen kjem i tide",
		"2 Reine hamner",
		"2.1 (under 2) Avfallet blir levert",
	]);
});
