import type { Draft } from "./document.ts";

/**
 * A small letter with something for every extractor, invented for this purpose: reading it compiles what
 * reading a real one needs. Headings begin with #, items with a mark, bold lines with *; | parts cells.
 */
const LINES = `
DET KONGELIGE
HAVNE- OG KYSTDEPARTEMENT
Etat for prøver
Postboks 1 Sentrum
0001 OSLO
Deres ref|Vår ref|Dato
|25/1208-3|9. januar 2026
# Statsbudsjettet 2026 – tildelingsbrev til Etat for prøver
## 1 Innledning
Havne- og kystdepartementet (HKD) viser til Stortingets vedtak 16. desember 2025, jf. Prop. 1 S (2025–2026) og Innst. 9 S (2025–2026). Etat for prøver (EP) skal uten ugrunnet opphold varsle departementet dersom et krav ikke lar seg oppfylle innenfor rammen.
## 2 Mål, styringsparametere og oppdrag
Hovedmål 1: Trygg ferdsel langs kysten.
• Delmål 1.1: Færre ulykker
• SP 1: Antall kontroller, minst 70 i 2026
### Mål 1.2 Rene havner
Nr.|Styringsparameter|Resultat 2024|Ambisjon 2026
1.2a|Andel havner med plan (%)|61|minst 70
* Oppdrag 1: Plan for prøver
Bakgrunn: Kunnskapen er spredt. Etaten skal i samarbeid med Kystverket lage en plan som viser kostnadene. Et utkast skal legges fram for HKD innen utgangen av april 2026. Det settes av inntil 3 mill. kroner til arbeidet.
Frist: del 1: 15. oktober 2026, del 2: 1. mars 2027
* TB2026-02 Felles metode (videreført fra 2025)
Direktoratet bes om å utrede en løsning «for alle», jf. oppdrag 1. Oppdraget under mål 1.2 blir forlenget og skal leveres medio september 2026.
Nr.|Oppdrag|Frist|Ansvarlig
3|Rapport om merking|1.9.2026|EP, i samarbeid med NVE
## 3 Budsjett
HKD stiller følgende beløp til disposisjon (i 1 000 kr):
Kap./post|Navn|Tildelt
1426.01|Driftsutgifter|318 740
1426.70|Tilskudd, kan overføres|21 500
|Sum kap. 1426|340 240
4426.01|Gebyrinntekter|6 150
Av bevilgningen på kap. 1426, post 01 er 12,5 mill. kroner øremerket opprydding, hvorav 2 000 000 kroner tildeles Prøveforeningen. Posten er økt med 4 mill. kroner.
## 4 Fullmakter
Etaten får fullmakt til å overskride bevilgningen på kap. 1426, post 01 mot tilsvarende merinntekter under kap. 4426, post 01 og til å inngå avtaler ut over budsjettåret, jf. Bevilgningsreglementet § 6.
## 5 Rapportering og møter
Årsrapporten for 2026 skal sendes departementet innen 15. mars 2027. Etaten må rapportere per 31. august med frist 20. september, og månedlig om regnskapet. Risikovurderingen skal ikke være lengre enn to sider.
• Etatsstyringsmøte: 5. mai 2026
• Kontaktmøte: uke 42
Dato|Hva
1. oktober|Innspill til statsbudsjettet
Direktoratet har ansvar for beredskapen og kan ikke delegere den. PD og EP skal øve sammen minst én gang i året. Det forutsettes at planene følges opp løpende.
Med hilsen
Kari Prøve (e.f.)
ekspedisjonssjef
Ola Prøve
Kopi: Riksrevisjonen
Vedlegg 1: Oversikt over prøver
`;

/** The sample as a format would hand it over. */
export function sampleDrafts(): Draft[] {
	let table = 0;
	let row = -1;
	return LINES.trim()
		.split("\n")
		.flatMap((line) => {
			const [, mark = "", words = ""] = /^(#{1,3}|•|\*)? ?(.*)$/u.exec(line) ?? [];
			const draft = { level: 0, marker: null, strong: [], page: null, cell: null };
			if (line.includes("|")) {
				row++;
				return line.split("|").map((text, column): Draft => {
					const cell = { table, row, column, span: 1, head: row === 0 };
					return { ...draft, role: "paragraph", text, cell };
				});
			}
			if (row >= 0) table++;
			row = -1;
			if (mark.startsWith("#"))
				return [{ ...draft, role: "heading", level: mark.length, text: words } as Draft];
			if (mark === "•") return [{ ...draft, role: "item", level: 1, marker: mark, text: words } as Draft];
			return [
				{
					...draft,
					role: "paragraph",
					text: words,
					strong: mark === "*" ? [[0, words.length]] : [],
				} as Draft,
			];
		});
}
