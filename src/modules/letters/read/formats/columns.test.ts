import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withTabs } from "./columns.ts";

const read = (text: string): readonly string[] => withTabs(text.split("\n"));

describe("columns set by blanks", () => {
	test("a head of short words stands two blanks apart, over the columns of the rows", () => {
		expect(
			read(
				[
					"Kap.  Post  Betegnelse                     Beløp i kr",
					"1610        Vareetaten",
					"      01    Driftsutgifter              1 842 650 000",
					"      21    Spesielle driftsutgifter       28 000 000",
				].join("\n"),
			),
		).toEqual([
			"Kap.\tPost\tBetegnelse\tBeløp i kr",
			"1610\t\tVareetaten\t",
			"\t01\tDriftsutgifter\t1 842 650 000",
			"\t21\tSpesielle driftsutgifter\t28 000 000",
		]);
	});

	test("a cell that runs over lines is one cell", () => {
		expect(
			read(
				[
					"Post  Navn                                Kroner",
					"45    Større utstyrsanskaffelser og",
					"      vedlikehold, kan overføres      18 400 000",
					"60    Tilskudd til havner              2 000 000",
					"      i kommunene",
				].join("\n"),
			),
		).toEqual([
			"Post\tNavn\tKroner",
			"45\tStørre utstyrsanskaffelser og vedlikehold, kan overføres\t18 400 000",
			"60\tTilskudd til havner i kommunene\t2 000 000",
		]);
	});

	test("a cell goes on under its words, two blanks after the row's number", () => {
		expect(
			read(
				[
					"     Styringsparameter                Resultat    Krav",
					"1.1  Del av krava som er betalte      86,4 %      88 %",
					"     innan eitt år",
					"1.2  Talet på gamle krav              41 300      35 000",
				].join("\n"),
			),
		).toEqual([
			"\tStyringsparameter\tResultat\tKrav",
			"1.1\tDel av krava som er betalte innan eitt år\t86,4 %\t88 %",
			"1.2\tTalet på gamle krav\t41 300\t35 000",
		]);
	});

	test("several cells of a row go on at once, and one at the margin does where the next cell shows how far it reaches", () => {
		expect(
			read(
				[
					"Fullmakt                            Vilkår",
					"Leieavtaler og avtaler om kjøp      Utgiftene dekkes innenfor",
					"utover budsjettåret                 uendret nivå på post 01",
					"Overskridelse mot merinntekter      Post 01 mot kap. 3910",
					"",
					"Hva vi måler                        Mål    2024    2025",
					"Hyllemeter som er digitaliserte i   1      1 150   1 320",
					"løpet av året",
					"Andel magasin med klimaanlegg       1      72 %    78 %",
				].join("\n"),
			),
		).toEqual([
			"Fullmakt\tVilkår",
			"Leieavtaler og avtaler om kjøp utover budsjettåret\tUtgiftene dekkes innenfor uendret nivå på post 01",
			"Overskridelse mot merinntekter\tPost 01 mot kap. 3910",
			"",
			"Hva vi måler\tMål\t2024\t2025",
			"Hyllemeter som er digitaliserte i løpet av året\t1\t1 150\t1 320",
			"Andel magasin med klimaanlegg\t1\t72 %\t78 %",
		]);
	});

	test("a long cell one blank from the next is parted where the other rows have the column", () => {
		expect(
			read(
				[
					"Dato          Tiltak                  Merknad",
					"10. mars      Årsrapport              per 31.12.",
					"29. september Rapport for 2. tertial  per 31.08.",
					"4. oktober    Møte om risiko          Oslo",
				].join("\n"),
			)[2],
		).toBe("29. september\tRapport for 2. tertial\tper 31.08.");
	});

	test("rows after a page's end stand under the columns before it, and none is lost", () => {
		expect(
			read(
				[
					"Kap.   Post   Navn            Saldert      Tildelt",
					"910    01     Drift            10 000       12 000",
					"       21     Prosjekter        2 000        3 000",
					"",
					"",
					"       70     Tilskudd                         400",
				].join("\n"),
			).at(-1),
		).toBe("\t70\tTilskudd\t\t400");
	});

	test("two blanks part the columns of a table that stand anywhere on their lines, its sum last", () => {
		const rows = [
			"Kap.  Post  Navn  Beløp",
			"910  01  Driftsutgifter  520 000",
			"910  21  Prosjekter  8 000",
			"Sum  528 000",
		];
		expect(read(rows.join("\n"))).toEqual([
			"Kap.\tPost\tNavn\tBeløp",
			"910\t01\tDriftsutgifter\t520 000",
			"910\t21\tProsjekter\t8 000",
			"Sum\t\t\t528 000",
		]);
		const prose = [
			"Planen er laget for kysten.  Den er kort.  Den er ny.",
			"Etaten følger den opp i år.  Det er bra.  Det er nytt.",
		];
		expect(withTabs(prose)).toEqual(prose);
	});

	test("prose with wide gaps between words is left alone", () => {
		const prose = ["Etaten skal   levere en plan for arbeidet.", "Planen er kort."];
		expect(withTabs(prose)).toEqual(prose);
	});

	test("no word is lost, whatever the blanks", () => {
		const word = fc.constantFrom("910", "01", "Drift", "og vedlikehold", "12 000", "kan overføres", "Sum");
		const gap = fc.integer({ min: 1, max: 9 }).map((count) => " ".repeat(count));
		const line = fc
			.array(fc.tuple(gap, word), { maxLength: 6 })
			.map((parts) => parts.map(([blank, text]) => blank + text).join(""));
		fc.assert(
			fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
				const words = (all: readonly string[]): string[] =>
					all.flatMap((one) => one.split(/\s+/u)).filter((one) => one !== "");
				expect(words(withTabs(lines)).sort()).toEqual(words(lines).sort());
			}),
		);
	});
});
