import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readText } from "./text.ts";

/** Blocks as short lines: role, level where it has one, marker, words; a cell's place in brackets. */
function blocks(source: string): string[] {
	return readText(source).map(({ role, level, marker, text, cell }) => {
		const place = cell === null ? "" : `[${cell.row},${cell.column}${cell.head ? " head" : ""}] `;
		return `${role[0]}${level || ""} ${place}${marker === null ? "" : `${marker} `}${text.replace(/\s+/gu, " ").trim()}`;
	});
}

describe("plain text", () => {
	it("has labels in bold on lines of their own", () => {
		const source =
			"# Rapportering\n\n**Tertialrapport per 30. april:** 27. mai 2026\n**Tertialrapport per 31. august:** 23. september 2026\n";
		expect(blocks(source).slice(1)).toEqual([
			"p Tertialrapport per 30. april: 27. mai 2026",
			"p Tertialrapport per 31. august: 23. september 2026",
		]);
	});

	it("goes on with the next chapter after the bullets of the last section", () => {
		const source =
			"4.  Budsjett\n\n4.2  Fullmakter\n\n- Kystvesenet kan inngå leieavtaler.\n- Kystvesenet kan selge utstyr.\n\n5.  Styringsdialogen\n\nDet skal holdes to møter i 2026, ett før sommeren og ett i november.\n";
		expect(blocks(source).slice(-2, -1)).toEqual(["h1 5. Styringsdialogen"]);
	});

	it("heads a chapter with a number alone over its first section", () => {
		expect(
			blocks("5   Budsjett og fullmakter\n\n5.1 Bevilgning\nKystvesenet får midler.\n").slice(0, 1),
		).toEqual(["h1 5 Budsjett og fullmakter"]);
	});

	it("parts a title in italics and a label from the lines beside them", () => {
		expect(
			blocks(
				"*Oppdrag 1 – Kriminelle nettverk*\nKystvesenet skal lage en plan for arbeidet mot smugling langs kysten.\n",
			),
		).toEqual([
			"p Oppdrag 1 – Kriminelle nettverk",
			"p Kystvesenet skal lage en plan for arbeidet mot smugling langs kysten.",
		]);
		const line =
			"3.2 Hovedmål 2: Fremme en samfunnsøkonomisk effektiv produksjon, overføring og bruk av energi";
		const body =
			"Kystvesenet skal merke alle leder og alle havner langs hele kysten fra nord til sør i 2026.\n".repeat(
				5,
			);
		expect(blocks(`${body}\n${line}\nDelmål:\n- Fremme produksjon\n`).slice(-3, -1)).toEqual([
			`p ${line}`,
			"p Delmål:",
		]);
	});

	it("heads a chapter over a list that bears letters, where the number before is a chapter's", () => {
		const source =
			"3. Styringsparametrar\n\nTabell 1 viser styringsparametrane og krava.\n\n4. Oppdrag i 2026\n\na) KV skal leggje fram ein plan.\n\nb) KV skal greie ut merkinga.\n\n5. Verksemdsstyring\n\n5.1 Tryggleik\nKV skal ha eit system.\n";
		expect(blocks(source).filter((block) => block.startsWith("h1"))).toEqual([
			"h1 3. Styringsparametrar",
			"h1 4. Oppdrag i 2026",
			"h1 5. Verksemdsstyring",
		]);
	});

	it("takes dots before an amount for a gap between columns", () => {
		expect(
			blocks(
				"Post 01 Driftsutgifter ..........  728 400\nPost 21 Spesielle driftsutgifter .....  68 900\n",
			).slice(0, 2),
		).toEqual(["p [0,0] Post 01 Driftsutgifter", "p [0,1] 728 400"]);
	});

	it("takes dots before a day for a gap between columns", () => {
		expect(
			blocks("Årsrapport for 2025 ........ 13. mars 2026\nRapport per 30. april ....... 22.5.\n").slice(1),
		).toEqual(["p [0,1] 13. mars 2026", "p [1,0] Rapport per 30. april", "p [1,1] 22.5."]);
	});

	it("takes dots before an item's sum for a gap, however small the sum is", () => {
		expect(blocks("post 01 Drift ....... 48 700\npost 02 Refusjoner ....... 900\n").slice(2)).toEqual([
			"p [1,0] post 02 Refusjoner",
			"p [1,1] 900",
		]);
	});

	it("heads a chapter without a stop over lines that name and date what it lists", () => {
		expect(blocks("6  Rapportering\n\nÅrsrapport for 2026: 15. mars 2027\n").slice(0, 1)).toEqual([
			"h1 6 Rapportering",
		]);
	});

	it("goes on with the next chapter after the letters of the last one", () => {
		const source =
			"4.  Mål\n\nDet er to mål for 2026.\n\n5.  Fullmakter\n\nKystvesenet kan:\n   a. inngå leieavtaler\n   b. selge utstyr\n\n6.  Rapportering\n\nKystvesenet rapporterer to ganger i året.\n";
		expect(blocks(source).slice(-2, -1)).toEqual(["h1 6. Rapportering"]);
	});

	it("keeps bold numbers within the numbered chapter that the letter's own marks head", () => {
		expect(blocks("## 2. Mål\n\nDet er to mål.\n\n**1. Trygge farleder**\n\nTekst.\n").slice(2, 3)).toEqual([
			"i1 1. Trygge farleder",
		]);
		expect(blocks("### Mars\n\n- 15. Årsrapport\n\n### Juni\n\nTekst.\n").slice(1, 2)).toEqual([
			"i1 15. Årsrapport",
		]);
	});

	it("gives each indicator with letters of its own its line", () => {
		expect(blocks("NR 1.1: 70 prosent bruker løsningen i dag\nNR 1.2: Fem tjenester er dekket\n")).toEqual([
			"p NR 1.1: 70 prosent bruker løsningen i dag",
			"p NR 1.2: Fem tjenester er dekket",
		]);
	});

	it("takes a line that ends in a modal word for no heading", () => {
		expect(blocks("2.1 Beredskap\n\nKystvesenet skal\n\n- ha en plan\n- øve på planen\n")).toEqual([
			"h2 2.1 Beredskap",
			"p Kystvesenet skal",
			"i1 • ha en plan",
			"i1 • øve på planen",
		]);
	});

	it("takes a list whose lead-in ends in the open, lines of a budget and lines of indicators apart", () => {
		const wrapped = [
			"Kystvesenet skal melde fra dersom det ikke er mulig å gjennomføre det som er",
			"fastsatt i brevet. Det gjelder også når andre etater er årsak til at arbeidet",
			"ikke kommer i gang. Kystvesenet får for 2026 fullmakt til å",
			"a) overskride bevilgningen på kap. 910 post 01 mot tilsvarende merinntekter på",
			"   kap. 3910",
			"b) inngå leieavtaler",
			"",
			"Post 45 Større utstyrsanskaffelser og vedlikehold, kan overføres: 5,5 mill. kr",
			"Sum kap. 910: 144,7 mill. kr",
			"",
			"SP 2 Andel pålegg som er rettet innen fristen (2025: 71 pst., krav 2026: 85 pst.)",
			"SP 3 Antall tilsyn",
		].join("\n");
		expect(blocks(wrapped).slice(1)).toEqual([
			"i1 a) overskride bevilgningen på kap. 910 post 01 mot tilsvarende merinntekter på kap. 3910",
			"i1 b) inngå leieavtaler",
			"p Post 45 Større utstyrsanskaffelser og vedlikehold, kan overføres: 5,5 mill. kr",
			"p Sum kap. 910: 144,7 mill. kr",
			"p SP 2 Andel pålegg som er rettet innen fristen (2025: 71 pst., krav 2026: 85 pst.)",
			"p SP 3 Antall tilsyn",
		]);
	});

	it("joins hard-wrapped lines and mends words that a line's end broke", () => {
		const wrapped = [
			"Direktoratet skal i 2026 legge til rette for at kommunene tar i bruk fel-",
			"les løsninger, og skal sammen med fylkeskommunene vurdere behov for arbeids-",
			"og velferdstiltak. Det skal også sees hen til utredningene om ny IKT-",
			"struktur og til tiltakene som følger av handlingsplanen for 2025–2028, som",
			"departementet har gjort nærmere rede for i egen sak.",
		].join("\n");
		expect(blocks(wrapped)).toEqual([
			"p Direktoratet skal i 2026 legge til rette for at kommunene tar i bruk felles løsninger, og skal sammen med fylkeskommunene vurdere behov for arbeids- og velferdstiltak. Det skal også sees hen til utredningene om ny IKT-struktur og til tiltakene som følger av handlingsplanen for 2025–2028, som departementet har gjort nærmere rede for i egen sak.",
		]);
	});

	it("keeps the lines of an address apart", () => {
		expect(blocks("Fyrdirektoratet\nPostboks 12\n4550 FARSUND")).toEqual([
			"p Fyrdirektoratet",
			"p Postboks 12",
			"p 4550 FARSUND",
		]);
	});

	it("makes whole a sentence that a page's end broke, also around a footnote", () => {
		const source =
			"Rapporten skal gi en samlet oversikt over de midlene som etaten har fordelt innenfor\n\n¹ Se vedlegg 2.\n\nrammene av kapittelet.";
		expect(blocks(source)).toEqual([
			"p Rapporten skal gi en samlet oversikt over de midlene som etaten har fordelt innenfor rammene av kapittelet.",
			"n ¹ Se vedlegg 2.",
		]);
	});

	it("finds headings by number and by shape, and no heading in dates, towns and lists of labels", () => {
		const body = "Direktoratet skal følge opp saken og rapportere om den i årsrapporten for 2026.";
		const source = `03. februar 2026\n\n4550 FARSUND\n\n1. Innledning\n\n${body}\n\n1.1 Bakgrunn\n\n${body}\n\nSamarbeid med andre\n\n${body}\n\nVEDLEGG OG FULLMAKTER\n\n${body}\n\nSP 1: Andel tente fyr\n\nSP 2: Antall meldte feil\n\n${body}`;
		expect(blocks(source).filter((block) => !block.endsWith(body))).toEqual([
			"p 03. februar 2026",
			"p 4550 FARSUND",
			"h1 1. Innledning",
			"h2 1.1 Bakgrunn",
			"h Samarbeid med andre",
			"h VEDLEGG OG FULLMAKTER",
			"p SP 1: Andel tente fyr",
			"p SP 2: Antall meldte feil",
		]);
	});

	it("gives every bullet one marker, keeps numbers, and takes depth from indentation", () => {
		const source =
			"Etaten skal:\n- tenne\n\uF0B7 slukke\n  o om natten\n  o om dagen\n* melde\n1. først\n2) så\n(ii) til slutt\n1. juni er fristen.";
		expect(blocks(source)).toEqual([
			"p Etaten skal:",
			"i1 • tenne",
			"i1 • slukke",
			"i2 • om natten",
			"i2 • om dagen",
			"i1 • melde",
			"i1 1. først",
			"i1 2) så",
			"i1 (ii) til slutt",
			"p 1. juni er fristen.",
		]);
	});

	it("takes no item for a date because it begins like a month or a period", () => {
		expect(
			blocks("1. Marine kart\n2. Desentrale kurs\n3. Tertialrapport per 30. april\n4. Gangveier"),
		).toEqual([
			"i1 1. Marine kart",
			"i1 2. Desentrale kurs",
			"i1 3. Tertialrapport per 30. april",
			"i1 4. Gangveier",
		]);
		expect(blocks("Fristen er\n1. tertialrapport.")).toEqual(["p Fristen er", "p 1. tertialrapport."]);
	});

	it("knows lines of contents by leaders or by the title above them", () => {
		expect(
			blocks("1. Innledning ........... 3\n2. Mål . . . . . 4\n\nInnhold\n\nRapportering  7\n\nMøter  9"),
		).toEqual(["c 1. Innledning", "c 2. Mål", "h Innhold", "c Rapportering", "c Møter"]);
	});

	it("drops page numbers and what runs along the pages", () => {
		const page = (number: number, text: string) =>
			`Tildelingsbrev 2026\n\n${text}\n\nSide ${number} av 3\n\f`;
		const source =
			page(1, "Dette er første side.") + page(2, "Dette er andre side.") + page(3, "Dette er siste side.");
		expect(blocks(source)).toEqual([
			"p Dette er første side.",
			"p Dette er andre side.",
			"p Dette er siste side.",
		]);
		expect(
			blocks("Første del er slutt.\n\n- 1 -\n\nAndre del er slutt.\n\n- 2 -\n\nSiste del."),
		).toHaveLength(3);
	});

	it("keeps a line that comes again in the letter's own text", () => {
		expect(
			blocks("Frist: 1. mai\n\nEtaten skal A.\n\nFrist: 1. mai\n\nEtaten skal B.\n\nFrist: 1. mai"),
		).toHaveLength(5);
	});

	it("reads columns that blanks set, and drops running heads with a page number at their far side", () => {
		const source =
			"Dykkar ref     Vår ref       Dato\n               24/1          1. mai 2025\n\nKap. 10 Fyr\npost 01 Drift              kr   5 000\npost 45 Utstyr, større     kr  15 000\n\nBREV TIL ETATEN                     Side 2\n\nSlutt.";
		expect(blocks(source)).toEqual([
			"p [0,0] Dykkar ref",
			"p [0,1] Vår ref",
			"p [0,2] Dato",
			"p [1,1] 24/1",
			"p [1,2] 1. mai 2025",
			"h Kap. 10 Fyr",
			"p [0,0] post 01 Drift",
			"p [0,1] kr 5 000",
			"p [1,0] post 45 Utstyr, større",
			"p [1,1] kr 15 000",
			"p Slutt.",
		]);
	});

	it("reads tables in tabs, with cells that hold mark-up and go on after a page's end", () => {
		const source =
			"Oppdrag 1\tTenn fyret\n---------\t---\n<p>Bakgrunn</p> <p>Fyret er <i>slukket</i>, og det er meldt om flere farlige situasjoner i løpet av\n\nvinteren.</p>\t\nFrist\t<ul><li>del 1: 1. mai</li><li>del 2: 1. juni</li></ul>";
		expect(blocks(source)).toEqual([
			"p [0,0 head] Oppdrag 1",
			"p [0,1 head] Tenn fyret",
			"p [1,0] Bakgrunn",
			"p [1,0] Fyret er slukket, og det er meldt om flere farlige situasjoner i løpet av vinteren.",
			"p [3,0] Frist",
			"i1 [3,1] • del 1: 1. mai",
			"i1 [3,1] • del 2: 1. juni",
		]);
	});

	it("knows numbered chapters right above their text by their names and their numbers in a row", () => {
		const source =
			"1. Innledning\nDepartementet sender brevet.\n\n2. Mål\nEtaten skal holde fyrene tent.\n\n3. Oppdrag\n3.1 Farleier\nEtaten skal merke leia.\n3.2 Los\nEtaten skal vurdere losplikten.";
		expect(blocks(source)).toEqual([
			"h1 1. Innledning",
			"p Departementet sender brevet.",
			"h1 2. Mål",
			"p Etaten skal holde fyrene tent.",
			"h1 3. Oppdrag",
			"h2 3.1 Farleier",
			"p Etaten skal merke leia.",
			"h2 3.2 Los",
			"p Etaten skal vurdere losplikten.",
		]);
	});

	it("knows them by numbers without a full stop too", () => {
		const source =
			"1 Innleiing\nDepartementet sender brevet.\n\n2 Mål\nEtaten skal halde fyra tende.\n\n3 Rapportering\n3.1 Årsrapport\nEtaten skal sende han.";
		expect(blocks(source).filter((block) => block.startsWith("h"))).toEqual([
			"h1 1 Innleiing",
			"h1 2 Mål",
			"h1 3 Rapportering",
			"h2 3.1 Årsrapport",
		]);
	});

	it("leaves a list of things that are numbered right above their text a list", () => {
		const source =
			"1. Farleier\nEtaten skal merke leia.\n\n2. Los\nEtaten skal vurdere losplikten.\n\n3. Fyr\nEtaten skal holde dem tent.";
		expect(blocks(source).slice(0, 3)).toEqual(["i1 1. Farleier", "p Etaten skal merke leia.", "i1 2. Los"]);
	});
});

describe("Markdown", () => {
	it("reads marks and does not show them", () => {
		const source =
			'## **Mål** 1\n\n![](bilde.png)\n<a id="blokk-1"></a>\n<!-- skjult\nover linjer -->\nSe [lovdata](https://lovdata.no) om *fyr*, `kode`, ~~strøket~~ og snake_case\\*.\n\n- **Frist:** 1. mai';
		expect(blocks(source)).toEqual([
			"h2 Mål 1",
			"p Se lovdata om fyr, kode, og snake_case*.",
			"i1 • Frist: 1. mai",
		]);
		expect(readText("- **Frist:** 1. mai").map(({ strong }) => strong)).toEqual([[[0, 6]]]);
	});

	it("reads pipe tables, drops an empty head, and keeps escaped pipes", () => {
		const source = "|   |  |\n|---|---|\n| 01 | a \\| b |\n| 02 | <ul><li>c</li></ul> |";
		expect(blocks(source)).toEqual(["p [0,0] 01", "p [0,1] a | b", "p [1,0] 02", "i1 [1,1] • c"]);
	});

	it("joins a cell that goes on as a paragraph after the table", () => {
		const source =
			"| Kap. | Tekst |\n|---|---|\n| 670 | Bevilgningen dekker drift og skal benyttes til formål som er nærmere |\n\nomtalt i proposisjonen.";
		expect(blocks(source).at(-1)).toBe(
			"p [1,1] Bevilgningen dekker drift og skal benyttes til formål som er nærmere omtalt i proposisjonen.",
		);
	});

	it("leaves out a picture's caption and the description above it", () => {
		const source =
			"![Riksvåpen](a.jpg)\n\nA coat of arms with a crown.\n\nRiksvåpen\n\n# Brev\n\n![Kart](b.jpg)\n\nTekst.";
		expect(blocks(source)).toEqual(["h1 Brev", "p Tekst."]);
	});

	it("leaves front matter out", () => {
		expect(blocks("---\ntitle: Brev\n---\n# Brev")).toEqual(["h1 Brev"]);
	});
});

describe("any text", () => {
	it("is read whole: no word of letters is lost and none is made up", () => {
		const word = fc.stringMatching(/^[a-zæøå]{1,9}$/u);
		const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" "));
		fc.assert(
			fc.property(fc.array(fc.oneof(line, fc.constant("")), { maxLength: 30 }), (lines) => {
				const words = (text: string) => text.split(/\s+/u).filter((found) => found !== "");
				const read = readText(lines.join("\n")).map(
					(draft) => `${draft.marker === null || draft.marker === "•" ? "" : draft.marker} ${draft.text}`,
				);
				expect(words(read.join(" ")).length).toBeGreaterThanOrEqual(
					words(lines.join(" ")).length - lines.length,
				);
				expect(words(lines.join(" ")).join("")).toContain(words(read.join(" "))[0] ?? "");
			}),
		);
	});
});

const HDIR = "../shared/letters/hdir-2026";

describe.skipIf(!existsSync(HDIR))(
	"the real supplementary letters beside the checkout (../shared/letters)",
	() => {
		it.each(["supplementary-1.md", "supplementary-2.md", "letter-excerpt.md"])(
			"leaves no mark-up of %s in the text",
			(name) => {
				const drafts = readText(readFileSync(`${HDIR}/${name}`, "utf8"));
				expect(drafts.filter(({ role }) => role === "heading").length).toBeGreaterThan(5);
				for (const { text } of drafts) expect(text).not.toMatch(/<\/?[a-z]|\*\*|\]\(|-{4}|^#|^\|/u);
			},
		);
	},
);
