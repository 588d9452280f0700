import { describe, expect, test } from "vitest";
import { letterWith, supplementWith } from "../letters.fixture.ts";
import { earmarksOf } from "./told.fixture.ts";

const told = async (body: string): Promise<readonly string[]> => earmarksOf(await letterWith(body));

describe("earmarks", () => {
	const forms: readonly (readonly [string, string, readonly string[]])[] = [
		[
			"parts told under the item's number after the income",
			"## Budsjett\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 70 | Tilskudd | 52 000 000 |\n| 910 | 71 | Tilskudd | 85 000 000 |\n| 3910 | 02 | Gebyr | 4 000 000 |\n\n**Post 70:** Minst 20 mill. kroner skal gå til fyr.\n\n**Post 71:** 25 mill. kroner er øremerket havner.",
			["910.70: 20000000 til fyr", "910.71: 25000000 til havner"],
		],
		[
			"what is bound of an item that is called by its name",
			"## Tildeling\n\nStortinget har bevilget 30 mill. kroner på kap. 910, post 01 Driftsutgifter og 9 mill. kroner på kap. 910, post 72 Nasjonale følgemidler, kan overføres.\n\nDriften i post 01 går som før. Av følgemidlene skal minst 2 mill. kroner gå til nye havner.",
			["910.72: 2000000 til nye havner"],
		],
		[
			"money for somebody by name, whose purpose follows",
			"## Tildeling\n\nKYE tildeles 30 mill. kroner på kap. 910, post 50. Av bevilgningen er 7,5 mill. kroner øremerket Andøya fyrsenter til nytt tak.",
			["910.50: 7500000 til Andøya fyrsenter til nytt tak"],
		],
		[
			"shares of named receivers, and not what is left to be shared out",
			"## Tildeling\n\nKYE tildeles 30 mill. kroner på kap. 910, post 70. Disse får tilskudd:\n\n| Mottaker | Beløp | Formål |\n|---|---|---|\n| Stiftelsen Fyrvern | 2 400 000 | drift |\n| Fordeles etter søknad | 6 500 000 | |",
			["910.70: 2400000 til drift"],
		],
		[
			"what money shall cover, each sum in brackets after it",
			"## Tildeling\n\nKYE tildeles 120 mill. kroner over kap. 910, post 21. Bevilgningen skal blant annet dekke vedlikehold av Andøya fyr (12 mill. kroner) og nye lykter (8 mill. kroner).",
			["910.21: 12000000 til vedlikehold av Andøya fyr", "910.21: 8000000 til nye lykter"],
		],
		[
			"what an increase is for, the verb before both sums",
			"## Budsjett\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 01 | Drift | 139 200 000 |\n\nAv økningen på post 01 gjelder 1,6 mill. kroner kontroll av merker og 0,7 mill. kroner drift av fyr.",
			["910.01: 1600000 til kontroll av merker", "910.01: 700000 til drift av fyr"],
		],
		[
			"bare numbers of remarks beside sums in kroner",
			"## Budsjett\n\n| Kap. | Post | Navn | Kroner | Merknad |\n|---|---|---|---|---|\n| 910 | 01 | Drift | 139 200 000 | Av dette 4 300 000 til merking |\n| 910 | 75 | Tilskudd | 3 000 000 | 2 000 000 til Stiftelsen Fyret |",
			["910.01: 4300000 til merking", "910.75: 2000000 til Stiftelsen Fyret"],
		],
		[
			"what a column says of each item, for what its head or the cell beside says",
			"## Budsjett\n\n| Kap. | Post | Navn | Beløp (1 000 kr) | Herav prosjekter | Herav | Formål |\n|---|---|---|---|---|---|---|\n| 910 | 01 | Drift | 520 000 | 12 000 | 3 000 | Nye kart |\n| 910 | 21 | Spesielle driftsutgifter | 85 000 | 30 000 | | |",
			["910.01: 12000000 til prosjekter", "910.01: 3000000 til Nye kart", "910.21: 30000000 til prosjekter"],
		],
		[
			"a part of the money spoken of last, though a later sentence gives another item",
			"## Tildeling\n\nKYE tildeles 30 mill. kroner på kap. 910, post 50.\n\nAv bevilgningen skal minst 6,5 mill. kroner brukes til fyr. Videre er 1,2 mill. kroner øremerket losbåter. Over kap. 911, post 21 tildeles KYE i tillegg 3,4 mill. kroner.",
			["910.50: 6500000 til fyr", "910.50: 1200000 til losbåter"],
		],
		[
			"who shall have what, the verb said once, and money of one time",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 70 | Tilskudd | 71 500 000 |\n\nKap. 910, post 70: Redningsselskapet skal ha 4 mill. kroner og Kystens venner 7,2 mill. kroner. Av dette er 3,5 mill. kroner engangsmidler til båter.",
			[
				"910.70: 4000000 til Redningsselskapet",
				"910.70: 7200000 til Kystens venner",
				"> 910.70: 3500000 til båter",
			],
		],
		[
			"a part of the same appropriation",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 01 | Drift | 71 500 000 |\n\nPå post 01 er det lagt til 4,8 mill. kroner for å lære opp loser. 900 000 kroner av samme bevilgning skal dekke norsk deltakelse i utvalg.",
			["910.01: 4800000 til lære opp loser", "910.01: 900000 til norsk deltakelse i utvalg"],
		],
		[
			"what is said of the item that gets the money, not of the one that it is taken from",
			"## Tildeling\n\nKYE tildeles 30 mill. kroner på kap. 910 post 01, mot tilsvarende reduksjon på kap. 911 post 70. Av dette skal 2 mill. kroner brukes til fyr.",
			["910.01: 2000000 til fyr"],
		],
		[
			"money that is to be used in a place, and not by a time",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 70 | Tilskudd | 71 500 000 |\n\nAv midlene på kap. 910 post 70 skal minst 5 mill. kroner brukes i de nye havnene, og 1 mill. kroner av posten skal brukes i samsvar med forskriften.",
			["910.70: 5000000 til de nye havnene"],
		],
		[
			"what a part of the item is",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 50 | Kystetaten | 131 400 000 |\n\nKYE får 131,4 mill. kroner over kap. 910 post 50. Av dette er 22 mill. kroner strategiske midler til fyr.",
			["910.50: 22000000 til strategiske midler til fyr"],
		],
		[
			"what a clause of its own tells the sum of",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 21 | Prosjekter | 12 600 000 |\n\nØkningen på post 21 gjelder kurs for loser, som er tildelt 4 mill. kroner i 2025.",
			["910.21: 4000000 til kurs for loser"],
		],
		[
			"what parts of an item's money are of",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 45 | Utstyr | 71 500 000 |\n\nAv bevilgningen på post 45 gjelder 52 mill. kroner nye fyr, og 9 mill. kroner gjelder servere.",
			["910.45: 52000000 til nye fyr", "910.45: 9000000 til servere"],
		],
		[
			"two parts told after one verb, in nynorsk too",
			"## Løyving\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 01 | Drift | 71 500 000 |\n\nAv løyvinga på post 01 gjeld 12 mill. kroner nye fyr og 6,5 mill. kroner drift av leier.",
			["910.01: 12000000 til nye fyr", "910.01: 6500000 til drift av leier"],
		],
		[
			"nothing of one item that is given to another in the same sentence",
			"## Tildeling\n\nKYE får 88 mill. kroner til drift (kap. 910 post 01) og 6 mill. kroner til kart (post 21).",
			[],
		],
		[
			"what is set aside by a verb round the sum, used by somebody, or still bound",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 21 | Drift | 31 500 000 |\n\nAv bevilgningen på post 21 settes inntil 4,5 mill. kroner av til administrasjon. Av midlene på post 21 skal 2 mill. kroner brukes av Losen Nord til nye kart. Av midlene på post 21 er 3 mill. kroner fortsatt øremerket fyr. Losen Vest er i tillegg tildelt 1 mill. kroner over post 21 for å styrke merkingen.",
			[
				"910.21: 4500000 til administrasjon",
				"910.21: 2000000 til nye kart",
				"910.21: 3000000 til fyr",
				"910.21: 1000000 til styrke merkingen",
			],
		],
		[
			"what is given to somebody by name without a preposition",
			"## Tildeling\n\n| Kap. | Post | Navn | Kroner |\n|---|---|---|---|\n| 910 | 70 | Tilskudd | 31 500 000 |\n\nAv tilskuddet på post 70 skal 4,2 mill. kroner tildeles Kystens nettverk.",
			["910.70: 4200000 til Kystens nettverk"],
		],
		[
			"what a table shares out of an item that a sentence gives",
			"## Tildeling\n\nKYE får tildelt 168 mill. kroner på kap. 910 post 01. Inntektskravet på kap. 3910 post 01 er 1 250 000 kroner.\n\n| Post | Formål | Kroner |\n|---|---|---|\n| 01 | Drift av fyr | 160 000 000 |\n| 01 | Merking | 8 000 000 |",
			["910.01: 160000000 til Drift av fyr", "910.01: 8000000 til Merking"],
		],
		[
			"nothing by a column of what is pay, in a table whose chapter and items stand in one cell with their names",
			"## Budsjett\n\n| Kapittel og post | 2025 | Herav lønn |\n|---|---|---|\n| 910 Kystetaten | | |\n| 01 Driftsutgifter | 520 000 000 | 312 000 000 |\n| 21 Prosjekter | 40 000 000 | |\n\n6 mill. kroner på post 21 er øremerket fyr.",
			["910.21: 6000000 til fyr"],
		],
		[
			"nothing by a table of how the item's sum came to be",
			"## Tildeling\n\nKYE tildeles 168 mill. kroner på kap. 910 post 50. Tildelingen er satt sammen slik:\n\n| Element | Kroner |\n|---|---|\n| Saldert budsjett 2024 | 160 000 000 |\n| Nye fyr | 9 000 000 |\n| Mindre drift | -1 000 000 |\n| Sum | 168 000 000 |",
			[],
		],
		[
			"nothing by a column that says that parts are bound and not for what",
			"## Budsjett\n\n| Kap. | Post | Navn | Beløp (1 000 kr) | Herav bundet |\n|---|---|---|---|---|\n| 910 | 01 | Drift | 520 000 | 12 000 |",
			[],
		],
		[
			"names with what they get, and an item's own words with a part of it",
			"## Kap. 910, post 70\n\nTilskuddet på 40 mill. kroner går til Havlaget med 31,5 mill. kroner og Stiftelsen Fyr med 7,4 mill. kroner.\n\n- merking av skjær: 6,75 mill. kroner, derav 2 mill. kroner til Havdata",
			[
				"910.70: 31500000 til Havlaget",
				"910.70: 7400000 til Stiftelsen Fyr",
				"910.70: 6750000 til merking av skjær",
				"> 910.70: 2000000 til Havdata",
			],
		],
		[
			"what is presupposed used, and what is to be used of an item on something",
			"## Kap. 910\n\nPost 21 Spesielle driftsutgifter 30 mill. kroner\n\n5 mill. kroner under post 21 er forutsatt brukt til kartlegging. KYE skal bruke inntil 2 mill. kroner av post 21 på beredskap.",
			["910.21: 5000000 til kartlegging", "910.21: 2000000 til beredskap"],
		],
		[
			"what a sentence says more of the item that the one before names",
			"KYE tildeles 120 mill. kroner over kap. 910, post 01 og 30 mill. kroner over kap. 910, post 21. Av bevilgningen på post 21 skal 6 mill. kroner brukes til vrak. Inntil 1 mill. kroner kan brukes til seminar.",
			["910.21: 6000000 til vrak", "910.21: 1000000 til seminar"],
		],
		[
			"what is said of one item after another in a paragraph",
			"## Kap. 910\n\nPost 01: 120 500 000 kroner. Post 21: 30 000 000 kroner. Beløpet inkluderer 6 000 000 kroner til vrak. Post 70: 10 000 000 kroner. Beløpet fordeles med 7 000 000 kroner til Havlaget og 3 000 000 kroner til Fyrvernet.",
			["910.21: 6000000 til vrak", "910.70: 7000000 til Havlaget", "910.70: 3000000 til Fyrvernet"],
		],
		[
			"who gets it after the label of the item",
			"## Kap. 910\n\n- post 70 Tilskudd: 18 mill. kroner\n\n*Post 70:* Havlaget får 9,2 mill. kroner. Resten lyses ut.",
			["910.70: 9200000 til Havlaget"],
		],
		[
			"an object right after «øremerket», and its part",
			"Av tildelingen på kap. 910, post 21 er 12,5 mill. kroner øremerket kartlegging av farleder, hvorav 4 mill. kroner går til Stiftelsen Havdata. Videre er 2,8 mill. kroner øremerket beredskap.",
			[
				"910.21: 12500000 til kartlegging av farleder",
				"> 910.21: 4000000 til Stiftelsen Havdata",
				"910.21: 2800000 til beredskap",
			],
		],
		[
			"a sum of an item that is for one thing only, before or after the item",
			"## Kap. 910\n\n- post 21 Drift: 90 mill. kroner\n\nPå post 21 ligger det inne 9,3 mill. kroner som bare kan gå til opplæring av loser. Kr 31 500 000 av post 21 er reservert nye sjøkart. Post 21 dekker oppdrag 2025-04 med 14,5 mill. kroner.",
			[
				"910.21: 9300000 til opplæring av loser",
				"910.21: 31500000 til nye sjøkart",
				"910.21: 14500000 til oppdrag 2025-04",
			],
		],
		[
			"names before their sums in brackets",
			"## Kap. 910, post 62\n\n- 50,7 mill. kroner til havner, fordelt på Ytre Havn (22,84 mill. kroner), hvorav 3 mill. kroner mot støy, Indre Havn (23,64 mill. kroner) og Vik i Nes (4,22 mill. kroner)",
			[
				"910.62: 50700000 til havner",
				"> 910.62: 22840000 til Ytre Havn",
				"> 910.62: 3000000 til støy",
				"> 910.62: 23640000 til Indre Havn",
				"> 910.62: 4220000 til Vik i Nes",
			],
		],
		[
			"names and sums in a list, whichever comes first",
			"Over kap. 910, post 70 tildeles følgende:\n\n- Redningslaget: 12 mill. kroner\n- kr 500 000 til Kystlaget\n- Fyrvennene, kr 250 000",
			["910.70: 12000000 til Redningslaget", "910.70: 500000 til Kystlaget", "910.70: 250000 til Fyrvennene"],
		],
		[
			"a part of the item's money, said between the sum and its verb",
			"## Kap. 910, post 72\n\nTilskuddet går til drift. 3 mill. kroner av bevilgningen gjelder evaluering av losplikten. 14 mill. kroner av midlene er øremerket IT-sikkerhet.",
			["910.72: 3000000 til evaluering av losplikten", "910.72: 14000000 til IT-sikkerhet"],
		],
		[
			"an object of a verb that is said of the sum before only",
			"Av bevilgningen på kap. 910, post 21 er 12 mill. kroner øremerket kartlegging av farleder, 2 mill. kroner merking og 8,5 mill. kroner overvåking av rømt laks.",
			[
				"910.21: 12000000 til kartlegging av farleder",
				"910.21: 2000000 til merking",
				"910.21: 8500000 til overvåking av rømt laks",
			],
		],
		[
			"the item between the sum and the purpose",
			"Det er i tillegg øremerket 4 mill. kroner under kap. 910 post 21 til forskning på alger.",
			["910.21: 4000000 til forskning på alger"],
		],
		[
			"the verb before the sum and its object after",
			"## Kap. 910, post 21\n\nPost 21 omfatter 14 mill. kroner til bemanning. Av dette gjelder 3 mill. kroner opplæring. Videre er 2 mill. kroner forbeholdt merking.",
			["910.21: 14000000 til bemanning", "> 910.21: 3000000 til opplæring", "910.21: 2000000 til merking"],
		],
		[
			"nynorsk, held back and put in",
			"## Løyving på kap. 910, post 21\n\n1,5 mill. kroner er haldne av til opprydding. Det er lagt inn 700 000 kroner for å styrkje losen.",
			["910.21: 1500000 til opprydding", "910.21: 700000 til styrkje losen"],
		],
		[
			"nynorsk, with the next sentence a part",
			"Av løyvinga på kap. 910, post 78 er kr 5 200 000 sett av til Fyrfondet. Av dette går kr 1 500 000 til opplæring.",
			["910.78: 5200000 til Fyrfondet", "> 910.78: 1500000 til opplæring"],
		],
		[
			"nynorsk, with the verb after the sum",
			"Av tildelinga på kap. 910, post 21 skal 2,4 mill. kroner nyttast til merking.",
			["910.21: 2400000 til merking"],
		],
		[
			"the whole of the item",
			"Bevilgningen på kap. 910, post 71 er 240,5 mill. kroner, og KYE disponerer alt.",
			[],
		],
		[
			"an explanation of growth",
			"Bevilgningen på kap. 910, post 01 er økt med 4,2 mill. kroner til styrket beredskap.",
			[],
		],
		["an income claim told by its parts", "På kap. 3910, post 04 er 11 mill. kroner knyttet til tilsyn.", []],
	];
	test.each(forms)("%s", async (_, body, expected) => {
		expect(await told(`# 5 Tildeling av midler\n\n${body}\n`)).toEqual(expected);
	});

	test("a comment's list belongs to its row, and goes on in the cell below over a page", async () => {
		const list = (items: readonly string[]): string =>
			`<ul>${items.map((one) => `<li>${one}</li>`).join("")}</ul>`;
		expect(
			await told(`# 4.1 Utgifter

<table><tr><th>Kap./post</th><th>Benevnelse</th><th>Tildeling (i 1 000 kroner)</th><th>Kommentarer</th></tr>
<tr><td>910.21</td><td>Spesielle driftsutgifter</td><td>31 750</td><td>Det tildeles:${list(["12,5 mill. kroner til havnekart"])}</td></tr>
<tr><td></td><td></td><td></td><td>${list(["8 mill. kroner til fyr, hvorav 2 mill. kroner til lykter"])}</td></tr>
<tr><td>910.70</td><td>Tilskudd</td><td>4 000</td><td></td></tr></table>
`),
		).toEqual(["910.21: 12500000 til havnekart", "910.21: 8000000 til fyr", "> 910.21: 2000000 til lykter"]);
	});

	test("a table of recipients under an item is in its unit, of its year, and part of the sum that it shares out", async () => {
		const reading = await letterWith(`# 5 Tildeling

## Kap. 910, post 71

- 3,52 mill. kroner til frivillig redning

Tilskuddet til frivillig redning fordeles slik (i 1 000 kr):

| Organisasjon | 2024 | 2025 |
|---|---|---|
| Redningslaget | 3 000 | 3 100 |
| Fyrvennene | 400 | 420 |
| Sum | 3 400 | 3 520 |
`);
		expect(reading.earmarks).toMatchObject([
			{ amount: 3_520_000, partOf: null },
			{ amount: 3_100_000, recipient: "Redningslaget", partOf: 0 },
			{ amount: 420_000, recipient: "Fyrvennene", partOf: 0 },
		]);
	});

	test("money set aside within an assignment is for the assignment", async () => {
		expect(
			await told(`# 4 Oppdrag

## Oppdrag 1 Nye havnekart

KYE skal lage nye kart innen 1. juni 2025. Det er satt av 900 000 kroner på kap. 910, post 21.
`),
		).toEqual([expect.stringMatching(/^910\.21: 900000 til .*Nye havnekart$/u)]);
	});

	test("a supplement's list of purposes binds each of its sums", async () => {
		expect(
			earmarksOf(
				await supplementWith(`# 2 Endringer

## Kap. 910, post 79

Tildelingen på posten økes med 0,3 mill. kroner til analyser og 3,5 mill. kroner til opplæring.
`),
			),
		).toEqual(["910.79: 300000 til analyser", "910.79: 3500000 til opplæring"]);
	});

	test("the new whole of an item is no earmark in it", async () => {
		expect(
			earmarksOf(
				await supplementWith(
					"# 2 Endringer\n\n## Kap. 910, post 50\n\nNy løyving til KYE på posten er med dette 441 260 000 kroner.\n",
				),
			),
		).toEqual([]);
	});

	test("what the money covers stands before each sum", async () => {
		expect(
			earmarksOf(
				await supplementWith(`# 2 Endringer

## Kap. 910, post 79

Økningen på posten skal dekke nye fyr i nord med 11 mill. kroner og merking av leder med 7 mill. kroner.
`),
			),
		).toEqual(["910.79: 11000000 til nye fyr i nord", "910.79: 7000000 til merking av leder"]);
	});

	test("an item after a chapter of income is one of expenses, and a code of an assignment is a purpose", async () => {
		expect(
			earmarksOf(
				await letterWith(`# 4 Tildeling

## Kap. 910 Kystetaten

- Post 01 Driftsutgifter: kr 96 420 000

## Kap. 3910 Kystetaten

- Post 01 Gebyrer: kr 4 800 000

På post 01 er 6,5 mill. kroner bundet til O-02.
`),
			),
		).toEqual(["910.01: 6500000 til O-02"]);
	});
});
