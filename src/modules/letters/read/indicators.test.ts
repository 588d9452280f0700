import { describe, expect, it } from "vitest";
import { readMarkdown } from "./markdown.fixture.ts";

const indicators = async (markdown: string) =>
	(await readMarkdown(`# Tildelingsbrev 2025 til Kystvesenet\n\n## 3 Mål\n\n${markdown}`)).indicators.map(
		({ id, goal, text, target, kind }) =>
			`${goal}/${id} ${text}${target == null ? "" : ` → ${target}`}${kind === "key-figure" ? " (nøkkeltall)" : ""}`,
	);
const GOAL = "### 3.1 Mål 1: Trygge farleder\n\n";

describe("the indicators of a letter", () => {
	it("stand under their goal's column without labels of their own", async () => {
		expect(
			await indicators(
				"| Mål 1: Farledene er trygge | Mål 2: Havnene er rene |\n|---|---|\n| SP 1 Antall ulykker | SP 2 Antall utslipp |",
			),
		).toEqual(["1/1 Antall ulykker", "2/2 Antall utslipp"]);
	});

	it("have results and target in the brackets at their end", async () => {
		expect(
			await indicators(
				`${GOAL}SP 1 Antall tilsyn (2024: 64, krav 2025: 75)\n\nSP 2 Ventetid på los (ambisjon 2 timer)`,
			),
		).toEqual(["1/1 Antall tilsyn → 75", "1/2 Ventetid på los → 2 timer"]);
	});

	it("stand under their goal's column, with the targets in the row below", async () => {
		expect(
			await indicators(
				"| | Mål 1: Farledene er trygge | Mål 2: Havnene er rene |\n|---|---|---|\n| Styringsparameter | Antall grunnstøtinger | Antall utslipp |\n| Ambisjon | under 10 | 0 |",
			),
		).toEqual(["1/1 Antall grunnstøtinger → under 10", "2/1 Antall utslipp → 0"]);
	});

	it("are the softer ones where the label before them says so", async () => {
		expect(await indicators(`${GOAL}Rapporteringsindikator: antall anløp`)).toEqual([
			"1/1 antall anløp (nøkkeltall)",
		]);
	});

	it("change in a supplementary letter, under a goal that an earlier letter gives", async () => {
		const reading = await readMarkdown(
			"# Tillegg nr. 1 til tildelingsbrev for 2025 – Kystvesenet\n\nStyringsparameter 2.3 under mål 2 endres til: Andel merkede farleder (ambisjon 92 prosent). Resultatet rapporteres i årsrapporten.",
		);
		expect(reading.indicators).toMatchObject([
			{ id: "2.3", goal: "2", text: "Andel merkede farleder", target: "92 prosent" },
		]);
	});

	it("bear numbers through the whole letter (R2.6)", async () => {
		expect(
			await indicators(`${GOAL}SP 1: Antall grunnstøtinger\n\nSP 2: Andel merkede farleder (%)`),
		).toEqual(["1/1 Antall grunnstøtinger", "1/2 Andel merkede farleder (%)"]);
	});

	it("are items under a heading of indicators, and key figures under theirs", async () => {
		expect(
			await indicators(
				`${GOAL}Styringsparametere\n\n- Antall grunnstøtinger\n\nNøkkeltall\n\n- Antall anløp`,
			),
		).toEqual(["1/1 Antall grunnstøtinger", "1/1 Antall anløp (nøkkeltall)"]);
	});

	it("have their targets beside them or in the line after", async () => {
		expect(
			await indicators(
				`${GOAL}Styringsparametre:\n\n- Ventetid på los. Resultatkrav: høyst 2 timer\n- Andel merkede farleder\n\nPrestasjonskrav: minst 90 %`,
			),
		).toEqual(["1/1 Ventetid på los → høyst 2 timer", "1/2 Andel merkede farleder → minst 90 %"]);
	});

	it("have their targets in a sentence of their own, with the scale in brackets", async () => {
		expect(
			await indicators(
				"## Mål 1: Trygge farleder\n\n### Styringsparametere\n\n1. Andel merkede leder. *Resultatkrav: 48 prosent.*\n2. Tilfredshet blant loser. *Resultatkrav: 4,5 (skala 1–6).*",
			),
		).toEqual(["1/1 Andel merkede leder → 48 prosent", "1/2 Tilfredshet blant loser → 4,5 (skala 1–6)"]);
	});

	it("have their targets as a list of another kind of number", async () => {
		expect(
			await indicators(
				`${GOAL}Styringsparametre:\n\na) Ventetid på los\n\nPrestasjonskrav:\n\n1) høyst 2 timer\n2) positiv utvikling\n\nb) Antall kurs`,
			),
		).toEqual(["1/a Ventetid på los → høyst 2 timer; positiv utvikling", "1/b Antall kurs"]);
	});

	it("have no target where they are activities (R2.6)", async () => {
		expect(await indicators(`${GOAL}SP 3: Sikre kvalitet i merkingen`)).toEqual([
			"1/3 Sikre kvalitet i merkingen",
		]);
	});

	it("belong to the sub-goal that they stand under", async () => {
		const letter =
			"**Hovedmål:** Sjøen er trygg for alle\n\n### 3.1 Delmål 1: Trygge farleder\n\n- SP 1.1: Antall grunnstøtinger\n\n### 3.2 Delmål 2: Rene havner\n\n- SP 2.1: Antall utslipp";
		expect(await indicators(letter)).toEqual(["1/1.1 Antall grunnstøtinger", "2/2.1 Antall utslipp"]);
	});

	it("belong to the goal that a heading without number repeats", async () => {
		const letter =
			"Mål for Kystvesenet:\n\n- Farledene er trygge for alle\n- Havnene er rene og åpne\n\n**Havnene er rene og åpne**\n\nStyringsparametre:\n\n- Antall utslipp";
		expect(await indicators(letter)).toEqual(["2/1 Antall utslipp"]);
	});

	it("stand in a table whose year says which column is the target", async () => {
		const table =
			"| Styringsparameter | 2023 | 2024 | Ambisjon 2025 |\n| --- | --- | --- | --- |\n| Antall grunnstøtinger | 12 | 10 | under 9 |";
		expect(await indicators(`${GOAL}${table}`)).toEqual(["1/1 Antall grunnstøtinger → under 9"]);
	});

	it("are not made from a heading that names two things", async () => {
		expect(await indicators(`${GOAL}Styringsparametere og resultatkrav:\n\n- Antall utslipp`)).toEqual([
			"1/1 Antall utslipp",
		]);
	});

	it("follow words on how the goal is judged, and are not what is to be reported", async () => {
		for (const lead of [
			"Måloppnåelsen vurderes ut fra:",
			"Vi følger med på:",
			"Styringsinformasjon:",
			"Departementet vil følge utviklingen gjennom følgende styringsparametere:",
			"Vi vurderer måloppnåinga ut frå:",
		])
			expect(
				await indicators(`${GOAL}${lead}\n\n- grunnstøtinger i hovedleden\n- oppetid på fyr`),
				lead,
			).toEqual(["1/1 grunnstøtinger i hovedleden", "1/2 oppetid på fyr"]);
		for (const lead of [
			"I rapporteringen på styringsparameterne skal Kystvesenet:",
			"For å nå målet er disse tiltakene viktige:",
		])
			expect(await indicators(`${GOAL}${lead}\n\n- forklare avvik\n- vise utviklingen`), lead).toEqual([]);
	});

	it("are key figures after words that say so", async () => {
		expect(
			await indicators(
				`${GOAL}I tillegg ber departementet om følgende nøkkeltall:\n\n- Antall anløp\n\nBakgrunnstall\n\n- Antall havner`,
			),
		).toEqual(["1/1 Antall anløp (nøkkeltall)", "1/2 Antall havner (nøkkeltall)"]);
	});

	it("bear numbers of three parts, codes, or a number with a letter", async () => {
		expect(
			await indicators(
				`${GOAL}#### Delmål 1.1: Gode kart\n\n1.1.1 Andel nye kart\n1.1.2 Antall feil i kart\n\n#### Delmål 1.2: Nok los\n\nI1.2.1 Ventetid på los`,
			),
		).toEqual(["1.1/1.1.1 Andel nye kart", "1.1/1.1.2 Antall feil i kart", "1.2/I1.2.1 Ventetid på los"]);
		expect(await indicators(`${GOAL}- SP3 Antall grunnstøtinger\n- 1b) Mengde avfall`)).toEqual([
			"1/3 Antall grunnstøtinger",
			"1/1b Mengde avfall",
		]);
	});

	it("are the goal's where its sub-goals only are a list before them", async () => {
		const letter =
			"Delmål 1.1: Gode kart\n\nDelmål 1.2: Nok los\n\nStyringsparametere:\n\n- SP 1: Antall grunnstøtinger\n\n### Mål 2: Rene havner\n\nDelmål 2.1: Avfall blir levert\n\nStyringsparameter:\n\n- SP 2: Mengde avfall";
		expect(await indicators(`${GOAL}${letter}`)).toEqual(["1/1 Antall grunnstøtinger", "2/2 Mengde avfall"]);
	});

	it("stand on one line after their label, with targets in brackets", async () => {
		expect(
			await indicators(
				`${GOAL}Styringsparametere: antall grunnstøtinger, andel fyr i drift og ventetid på los`,
			),
		).toEqual(["1/1 antall grunnstøtinger", "1/2 andel fyr i drift", "1/3 ventetid på los"]);
		expect(await indicators(`${GOAL}Indikatorer for mål 1:\n\n1. Ventetid på los (høyst 2 timer)`)).toEqual([
			"1/1 Ventetid på los → høyst 2 timer",
		]);
	});

	it("stand as items under their goals in one list", async () => {
		const list =
			"- Mål 1: Trygge farleder\n    - Antall grunnstøtinger\n- Mål 2: Rene havner\n    - Andel havner med plan";
		expect(await indicators(list)).toEqual(["1/1 Antall grunnstøtinger", "2/1 Andel havner med plan"]);
	});

	it("stand in a table under a row with its goal, with numbers in the words", async () => {
		const table =
			"| Mål 1: Trygge farleder |  |  |\n| --- | --- | --- |\n| Styringsparameter | Resultat 2024 | Krav 2025 |\n| 1.1 Del fyr som er i drift | 97 | 98 |\n| 1.2 Tid frå melding til hjelp | 2 | 1 |";
		expect(await indicators(table)).toEqual([
			"1/1.1 Del fyr som er i drift → 98",
			"1/1.2 Tid frå melding til hjelp → 1",
		]);
	});

	it("stand in a table whose head tells only years, after words that say what it holds", async () => {
		const table =
			"Indikatorar for mål 1:\n\n|  | 2023 | 2024 | Ambisjon 2025 |\n| --- | --- | --- | --- |\n| Talet på grunnstøytingar | 12 | 10 | 8 |";
		expect(await indicators(`${GOAL}${table}`)).toEqual(["1/1 Talet på grunnstøytingar → 8"]);
		const keyFigures = "| Nøkkeltall | 2023 | 2024 |\n| --- | --- | --- |\n| Antall anløp | 900 | 1000 |";
		expect(await indicators(`${GOAL}${keyFigures}`)).toEqual(["1/1 Antall anløp (nøkkeltall)"]);
	});

	it("are whole where a table set with spaces cuts their lines", async () => {
		const table =
			"Styringsparameter                        Resultat   Krav\n                                             2023   2025\nSP 1  Antall stansede fartøy med farlig\n      last om bord                            388    500\nSP 2  Andel fyr i drift                        97     98";
		expect(await indicators(`${GOAL}${table}`)).toEqual([
			"1/1 Antall stansede fartøy med farlig last om bord → 500",
			"1/2 Andel fyr i drift → 98",
		]);
	});

	it("stand in cells that cover their goal's rows", async () => {
		const html =
			"<table><tr><th>Mål</th><th>Indikator</th><th>Ambisjon 2025</th></tr><tr><td rowspan='2'>1. Trygge farleder</td><td>Antall grunnstøtinger</td><td>10</td></tr><tr><td>Andel fyr i drift</td><td>98 %</td></tr><tr><td>2. Rene havner</td><td>Andel havner med plan</td><td>80 %</td></tr></table>";
		expect(await indicators(html)).toEqual([
			"1/1 Antall grunnstøtinger → 10",
			"1/2 Andel fyr i drift → 98 %",
			"2/3 Andel havner med plan → 80 %",
		]);
	});

	it("are those of the chapter that is their goal, of paragraphs that name it, or of the number beside them", async () => {
		const paragraphs =
			"**Hovedmål 1.** Farledene er trygge.\n\nSP 1. Antall grunnstøtinger\n\n**Hovedmål 2.** Havnene er rene.\n\nSP 2. Andel havner med plan";
		const table =
			"| Mål | SP | Styringsparameter |\n| --- | --- | --- |\n| 1. Trygge farleder | 1 | Antall grunnstøtinger |\n| 2. Rene havner | 2 | Andel havner med plan |";
		for (const letter of [paragraphs, table])
			expect(await indicators(letter)).toEqual(["1/1 Antall grunnstøtinger", "2/2 Andel havner med plan"]);
	});

	it("are told in sentences, with the goal by its order", async () => {
		const goals =
			"Det første hovedmålet er at farledene er trygge. Det andre hovedmålet er at havnene er rene.";
		const told =
			"Under det første hovedmålet vil departementet følge med på antall grunnstøtinger, og på andelen farleder med lys. Under det andre hovedmålet blir måloppnåinga vurdert ut frå talet på utslepp.";
		expect(await indicators(`${goals} ${told}`)).toEqual([
			"1/1 antall grunnstøtinger",
			"1/2 andelen farleder med lys",
			"2/1 talet på utslepp",
		]);
	});

	it("bear their goal's roman number with one of their own", async () => {
		expect(
			await indicators(
				"Mål I: Farledene er trygge\n\n- Styringsparameter I.1: Antall grunnstøtinger\n\nMål II: Havnene er rene\n\n- Styringsparameter II.1: Antall utslipp",
			),
		).toEqual(["I/I.1 Antall grunnstøtinger", "II/II.1 Antall utslipp"]);
	});

	it("are judged by a target though the head says that they are reported", async () => {
		expect(
			await indicators(
				"| Effektmål | Nr. | Rapporteringsindikator | 2024 | Krav 2025 |\n|---|---|---|---|---|\n| E1 Farledene er trygge | E1-a | Grunnstøtinger | 9 | 5 |\n| E2 Havnene er rene | E2-a | Utslipp | 3 | 0 |",
			),
		).toEqual(["E1/E1-a Grunnstøtinger → 5", "E2/E2-a Utslipp → 0"]);
	});

	it("stand under the letter of their goal, and after «Resultatkrav» with a number", async () => {
		const lettered =
			"Etaten skal arbeide mot disse målene:\n\na) Trygge farleder\nb) Rene havner\n\nMåloppnåelsen for b) måles ved:\n\n- utslipp\n- opprydding";
		expect(await indicators(lettered)).toEqual(["b/1 utslipp", "b/2 opprydding"]);
		expect(
			await indicators("Mål A – Trygge farleier\n\nResultatkrav A1: Talet på ulykker skal gå ned"),
		).toEqual(["A/A1 Talet på ulykker skal gå ned"]);
	});

	it("are rows with a number and a target under their goal, whatever the columns are called", async () => {
		expect(
			await indicators(
				"## Mål 1 Trygge farleder\n\n| RM | Beskrivelse | Resultat 2024 | Måltall 2026 |\n|---|---|---|---|\n| 1.1 | Andel merkede leder | 91 pst. | 96 pst. |\n| 1.2 | Antall grunnstøtinger | 2 | 0 |",
			),
		).toEqual(["1/1.1 Andel merkede leder → 96 pst.", "1/1.2 Antall grunnstøtinger → 0"]);
	});

	it("belong to the goal whose letter or number stands in the first cell, also where they are reported", async () => {
		expect(
			await indicators(
				"Etaten har disse målene:\n\nA. Trygge farleder\n\nB. Rene havner\n\nRapporteringsindikatorer:\n\n| Effektmål | Indikator | Resultat 2024 | Mål 2025 |\n|---|---|---|---|\n| A | Andel merkede leder | 82 % | 86 % |\n| B | Antall utslipp | 41 | 35 |",
			),
		).toEqual(["A/1 Andel merkede leder → 86 %", "B/2 Antall utslipp → 35"]);
	});

	it("are coded by the number of the goal that they stand under", async () => {
		const lines = "NR 1.1: 70 prosent bruker los\n\nNR 1.2: Fem leder er merket";
		expect(await indicators(`Strategisk mål 1: Trygge farleder\n\n${lines}`)).toEqual([
			"1/1.1 70 prosent bruker los",
			"1/1.2 Fem leder er merket",
		]);
		expect(await indicators(`Strategisk mål 2: Rene havner\n\n${lines}`)).toEqual([]);
	});

	it("may begin with «Ingen» where they are coded", async () => {
		expect(
			await indicators(
				"Hovedmål 1. Raske svar\n\nResultatkrav:\n\n- R1 Andel svar innen 30 dager skal øke\n- R2 Ingen saker skal være eldre enn ett år",
			),
		).toEqual(["1/R1 Andel svar innen 30 dager skal øke", "1/R2 Ingen saker skal være eldre enn ett år"]);
	});

	it("are none where the agency is told to follow what goes on", async () => {
		expect(
			await indicators("## Mål 1 Trygge farleder\n\nEtaten skal følge utviklingen i ventetid på los."),
		).toEqual([]);
	});

	it("belong to the goal that a column after them names by its number", async () => {
		expect(
			await indicators(
				"### Nasjonale mål\n\n- 4.1 Farledene er trygge\n- 4.2 Havnene er rene\n\n| Styringsparameter | Nasjonalt mål | Krav 2025 |\n|---|---|---|\n| Andel merkede leder | 4.1 | 86 % |\n| Antall utslipp | 4.2 | 35 |",
			),
		).toEqual(["4.1/1 Andel merkede leder → 86 %", "4.2/2 Antall utslipp → 35"]);
	});

	it("are demands on results in whole sentences under the line that leads to them, and none that a letter ends", async () => {
		expect(
			await indicators(
				"Delmål 1: Trygge farleder\n\nFor 2025 gjelder disse resultatkravene:\n\n- Svarprosenten skal være minst 80 pst.\n- Tiden til varsel skal være høyst 45 minutter.\n\nStyringsparameter 9 utgår fra samme tidspunkt.",
			),
		).toEqual([
			"1/1 Svarprosenten skal være minst 80 pst.",
			"1/2 Tiden til varsel skal være høyst 45 minutter.",
		]);
	});

	it("belong to the goal in their row and not to the one over it that shares its words", async () => {
		expect(
			await indicators(
				"Overordnet mål: Trygg og effektiv ferdsel langs kysten\n\n| Mål | Indikatorer | Ambisjon 2025 |\n|---|---|---|\n| Trygg ferdsel | Andel merkede leder | 95 % |\n| Rene havner | Antall utslipp | 5 |",
			),
		).toEqual(["1/1 Andel merkede leder → 95 %", "2/2 Antall utslipp → 5"]);
	});

	it("are sentences under their goal that say what a figure is to be", async () => {
		expect(
			await indicators(
				"## Strategisk mål I: Trygge farleder\n\nAndel merkede leder skal være over 95 prosent.\n\nEtaten skal ha god kontakt med brukerne.",
			),
		).toEqual(["I/1 Andel merkede leder skal være over 95 prosent."]);
	});

	it("bear the label KPI as well", async () => {
		expect(
			await indicators(
				"Mål 1: Trygge farleder\n\nKPI 1.1 Andel merkede leder. Målsetting: 95 %\n\nKPI 1.2 Antall grunnstøtinger",
			),
		).toEqual(["1/1.1 Andel merkede leder. Målsetting: 95 %", "1/1.2 Antall grunnstøtinger"]);
	});

	it("have their number in a heading over the sentence that says what they are", async () => {
		const text =
			"#### Resultatmål 1.1\n\nLosene kommer i tide. Det måles hver måned.\n\n#### Resultatmål 1.2\n\nFærre skip grunnstøter.";
		expect(await indicators(GOAL + text)).toEqual([
			"1/1.1 Losene kommer i tide.",
			"1/1.2 Færre skip grunnstøter.",
		]);
	});

	it("belong to the goal whose code stands in brackets after them", async () => {
		const text = "- R1: Farledene er trygge\n- R2: Havnene er rene";
		const list = "### Styringsparametere\n\n- Antall ulykker (R1)\n- Antall utslipp (R2)";
		expect(await indicators(`${text}\n\n${list}`)).toEqual([
			"R1/1 Antall ulykker (R1)",
			"R2/1 Antall utslipp (R2)",
		]);
	});

	it("stand in a table whose head tells years alone, with the year's own column as their target", async () => {
		const table =
			"| | 2023 | 2024 | 2025 |\n|---|---|---|---|\n| Antall ulykker | 9 | 8 | 5 |\n| Andel loser i tide | 91 | 92 | 95 |";
		expect(await indicators(GOAL + table)).toEqual(["1/1 Antall ulykker → 5", "1/2 Andel loser i tide → 95"]);
	});

	it("belong to the goal whose code stands beside them, by its number", async () => {
		const aims =
			"| | Mål |\n|---|---|\n| M1 | Farledene er trygge for alle |\n| M2 | Havnene er rene og åpne |";
		const table =
			"| Mål | Styringsparameter | Ambisjon |\n|---|---|---|\n| M1 | Antall ulykker | 5 |\n| M2 | Antall utslipp | 2 |";
		expect(await indicators(`${aims}\n\nDisse gjelder i år.\n\n${table}`)).toEqual([
			"1/1 Antall ulykker → 5",
			"2/2 Antall utslipp → 2",
		]);
	});

	it("belong by their codes to goals that stand elsewhere", async () => {
		const text =
			"M1: Farledene er trygge for alle\n\nM2: Havnene er rene og åpne\n\n## 2 Styringsparametere\n\n";
		const table =
			"| Nr. | Styringsparameter | Krav |\n|---|---|---|\n| M1.1 | Antall ulykker | 5 |\n| M2.1 | Antall utslipp | 2 |";
		expect(await indicators(text + table)).toEqual([
			"1/M1.1 Antall ulykker → 5",
			"2/M2.1 Antall utslipp → 2",
		]);
	});

	it("are the numbered sub-goals' that stand under main goals without numbers", async () => {
		const table =
			"| Hovedmål | Delmål | Styringsparameter | Krav |\n|---|---|---|---|\n| Trygg ferdsel langs kysten | 1. Farledene er merket | Antall ulykker | 5 |\n| Effektiv drift av etaten | 2. Kostnadene er lave | Kostnad per los | 9 |";
		expect(await indicators(table)).toEqual(["1/1 Antall ulykker → 5", "2/2 Kostnad per los → 9"]);
	});
});
