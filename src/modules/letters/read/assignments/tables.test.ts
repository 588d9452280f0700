import { describe, expect, it } from "vitest";
import { readMarkdown } from "../markdown.fixture.ts";

const LETTER =
	"# Tildelingsbrev 2026 til Kystvesenet\n\nKystvesenet (KV) får med dette midler.\n\n## 4 Oppdrag\n\n";
const read = async (markdown: string) => (await readMarkdown(LETTER + markdown)).assignments;
const table = (...rows: string[]): string => {
	const [head = "", ...others] = rows.map((row) => `| ${row} |`);
	return [head, head.replace(/[^|]+/gu, " --- "), ...others].join("\n");
};
const told = async (markdown: string): Promise<string[]> =>
	(await read(markdown)).map(
		({ id, title, deadlines }) =>
			`${id}: ${title} / ${deadlines.map(({ date, label }) => `${date}${label ? ` ${label}` : ""}`).join(", ")}`,
	);

describe("tables of assignments", () => {
	it.each([
		[
			"no word over the letters",
			table(" | Oppdrag | Frist", "a) | Merke skjær | 1. mai", "b) | Los | medio juni"),
		],
		[
			"another word over them",
			table("Bokstav | Tema | Frist", "a | Merke skjær | 1. mai", "b | Los | medio juni"),
		],
		["the deadline first", table("Når | Nr. | Oppdrag", "1. mai | a | Merke skjær", "medio juni | b | Los")],
		[
			"their text described",
			table("Oppdrag | Beskrivelse | Frist", "a | Merke skjær | 1. mai", "b | Los | 15.6.2026"),
		],
	])("may have %s", async (_, markdown) => {
		expect(await told(markdown)).toEqual(["a: Merke skjær / 2026-05-01", "b: Los / 2026-06-15"]);
	});

	it.each([
		[
			"in the title's cell",
			table("Leveranse | Frist", "Leveranse 1: Merke skjær | 1. mai", "Leveranse 2: Los | 15.6.2026"),
		],
		[
			"in a cell beside",
			table("Nr. | Tiltak | Frist", "Tiltak 1 | Merke skjær | 1. mai", "Tiltak 2 | Los | 15.6.2026"),
		],
		[
			"in a cell with no word over it",
			table(" | Oppdrag | Frist", "Leveranse 1 | Merke skjær | 1. mai", "Leveranse 2 | Los | 15.6.2026"),
		],
	])("may number deliveries by their label: %s", async (_, markdown) => {
		expect(await told(markdown)).toEqual(["1: Merke skjær / 2026-05-01", "2: Los / 2026-06-15"]);
	});

	it("may say when they are to be finished, each by who is responsible", async () => {
		const rows = table(
			"Leveranse | Beskrivelse | Ansvarlig | Ferdig",
			"Nye merker | Merke skjær | KV | Utkast i mai, endelig 15. oktober",
			"Nye loser | Lære opp loser | Havtilsynet | Uke 40",
		);
		expect(
			(await read(rows)).map(({ lead, deadlines }) => [lead, ...deadlines.map(({ date }) => date)]),
		).toEqual([
			["KV", "2026-05-31", "2026-10-15"],
			["Havtilsynet", "2026-10-04"],
		]);
	});

	it("may begin every title with a number of its own", async () => {
		const rows = (one: string, two: string): string =>
			table("Leveranse | Når", `${one} Merke skjær | Oppstart mai`, `${two} Los | 15.6.2026`);
		expect(await told(rows("L1", "L2"))).toEqual(["L1: Merke skjær / 2026-05-31", "L2: Los / 2026-06-15"]);
		expect((await read(rows("E18", "A2"))).map(({ title }) => title)).toEqual(["E18 Merke skjær", "A2 Los"]);
	});

	it.each([
		["Frist i brevet", "Ny frist", "uendret"],
		["Opprinnelig frist", "Revidert frist", "står fast"],
	])(
		"may tell the new deadline beside the former, which holds where it is unchanged: %s",
		async (former, fresh, same) => {
			const changed = table(
				`Nr. | Oppdrag | ${former} | ${fresh}`,
				"2026-3 | Merke skjær | 1. mai | 1. november",
				`2026-4 | Los | 15.6.2026 | ${same}`,
			);
			expect(await told(changed)).toEqual(["2026-3: Merke skjær / 2026-11-01", "2026-4: Los / 2026-06-15"]);
		},
	);

	it("may have the day of the next delivery beside how they stand", async () => {
		const rows = table(
			"Oppdrag | Gitt i | Status | Neste leveranse",
			"2.4 Kompetansekart | 2024 | Forsinket | 1. april 2026",
			"2.7 Varsling | 2025 | I rute | 15. juni 2026",
		);
		expect(await told(rows)).toEqual(["2.4: Kompetansekart / 2026-04-01", "2.7: Varsling / 2026-06-15"]);
	});

	it("may tell what holds for those of earlier years", async () => {
		const held = table(
			"Gitt | Oppdrag | Hva som gjelder i 2026",
			"2024 | Merke skjær | Videreføres. Statusrapport 1. juni 2026.",
			"2025 | Losplikt | Fristen er flyttet til 30. april 2026.",
		);
		expect((await told(held)).map((line) => line.replace(/^[^:]+: /u, ""))).toEqual([
			"Merke skjær / 2026-06-01",
			"Losplikt / 2026-04-30",
		]);
	});

	it("may have a row for each delivery, and one for each date", async () => {
		expect(
			await told(
				table(
					"Nr. | Oppdrag | Leveranse | Frist",
					"1 | Merking | Delrapport | 1. mai",
					" | | Sluttrapport | 1. oktober",
					"2 | Losplikt | Notat | 1. juni",
				),
			),
		).toEqual(["1: Merking / 2026-05-01 Delrapport, 2026-10-01 Sluttrapport", "2: Losplikt / 2026-06-01"]);
	});

	it("may list again what stands in full elsewhere: the same assignments, and no conflict", async () => {
		const { assignments, findings } = await readMarkdown(
			`${LETTER}### Merking av skjær\n\nKV skal merke skjær. Utkast sendes innen 1. mai 2026 og endelig plan innen 1. oktober 2026.\n\n### Losplikt\n\nKV skal vurdere losplikten innen 1. juni 2026.\n\n## Vedlegg 1 Frister\n\n${table("Oppdrag | Frist", "Merking av skjær, utkast | 1. mai 2026", "Merking av skjær (endelig plan) | 1. oktober 2026", "Losplikten | 1. juni 2026")}`,
		);
		expect(assignments.map(({ title, deadlines }) => [title, deadlines.length])).toEqual([
			["Merking av skjær", 2],
			["Losplikt", 1],
		]);
		expect(findings.filter(({ code }) => code === "conflicting-deadline")).toEqual([]);
	});

	it("are none where rows are reports, money or indicators", async () => {
		expect(
			(
				await readMarkdown(
					`# Tildelingsbrev 2026 til Kystvesenet\n\n## 6 Rapportering\n\n${table("Tema | Frist", "Halvårsrapport | 1. september 2026")}\n\n## 7 Budsjett\n\n${table("Post | Navn | Når", "01 | Drift | 1. mai 2026")}`,
				)
			).assignments,
		).toEqual([]);
	});

	it("hold one assignment each where the labels stand in the first column", async () => {
		const one = (number: string, title: string, date: string): string =>
			table(`Oppdrag nr. | ${number}`, `Tittel | ${title}`, `Oppdrag | KV skal rydde.`, `Frist | ${date}`);
		expect(
			await told(
				`${one("1", "Los", "1. mai 2026")}\n\n${one("2", "Vrak", "1. juni, sluttnotat 1. oktober 2026")}`,
			),
		).toEqual(["1: Los / 2026-05-01", "2: Vrak / 2026-06-01, 2026-10-01"]);
	});

	it("in nynorsk have their days in the column of deliveries where no other has them", async () => {
		expect(
			await told(
				table(
					"Oppdrag | Beskriving | Leveransar",
					"1. Merkeplan | KV skal lage ein plan. | Utkast 1. mai 2026, endeleg plan 1. oktober 2026",
					"2. Fyr | KV skal kartleggje fyr. | 15. november 2026",
				),
			),
		).toEqual(["1: Merkeplan / 2026-05-01, 2026-10-01", "2: Fyr / 2026-11-15"]);
	});

	it("may have nothing but milestones beside what is to be done", async () => {
		expect(
			await told(
				table(
					"Oppdrag | Hva KV skal gjøre | Milepæler",
					"A. Merkeplan | KV skal lage en plan. | Utkast: 1.5.2026<br>Endelig: 1.10.2026",
					"B. Fyr | KV skal kartlegge fyr. | Notat: ultimo juni",
				),
			),
		).toEqual(["A: Merkeplan / 2026-05-01 Utkast, 2026-10-01", "B: Fyr / 2026-06-30 Notat"]);
	});

	it("may say «levering» over words for days", async () => {
		expect(
			await told(
				table(
					"Nr. | Kva KV skal gjere | Levering",
					"1 | Merkeplan: Lage ein plan for merking | Etter nærare avtale",
					"2 | Fyr: Kartleggje alle fyr | Første veka i september",
				),
			),
		).toEqual(["1: Merkeplan / null", "2: Fyr: Kartleggje alle fyr / 2026-09-06"]);
	});

	it("may number by year first", async () => {
		expect(
			await told(
				"Følgende oppdrag videreføres:\n\n| 2024/11 Kontroll av merker i skipsleia | ny frist 1. juni 2026 |\n|---|---|\n| 2025/03 Losplan | frist 31. januar 2026 |",
			),
		).toEqual(["2024/11: Kontroll av merker i skipsleia / 2026-06-01", "2025/03: Losplan / 2026-01-31"]);
	});

	it("leave those of earlier years to a list after them", async () => {
		const list =
			"\n\nFølgende oppdrag fra 2025 ligger fortsatt ved KV:\n\n- Kartlegging av vrak, med ny frist 1. mars 2026\n- Revisjon av losforskriften, som skal være ferdig før sommeren\n\nKV skal orientere om arbeidet.";
		expect(await told(table("Nr. | Oppdrag | Frist", "1 | Merkeplan | 1. mai") + list)).toEqual([
			"1: Merkeplan / 2026-05-01",
			"uten nummer 1: Kartlegging av vrak / 2026-03-01",
			"uten nummer 2: Revisjon av losforskriften, som skal være ferdig før sommeren / 2026-06-30",
		]);
	});

	it("have measures for titles beside what each delivers", async () => {
		expect(
			await told(
				table(
					"Tiltak | Leveranse | Frist | Ansvarlig",
					"Ny merkeplan | Plan | 1. mai | KV",
					"Kartlegging av fyr | Rapport | 3. kvartal | Riksantikvaren",
				),
			),
		).toEqual(["uten nummer 1: Ny merkeplan / 2026-05-01", "uten nummer 2: Kartlegging av fyr / 2026-09-30"]);
	});

	it("stand beside one that a paragraph after the table asks for by a day", async () => {
		const rows = table(
			"Nr. | Oppgave | Frist",
			"1 | Merke skjær | 1. mai 2026",
			"2 | Kartlegge fyr | 1. juni 2026",
		);
		const asked = "Kystvesenet bes om å lage en felles plan innen utgangen av oktober 2026.";
		expect(await told(`${rows}\n\n${asked}\n\nKystvesenet bes om å si fra ved forsinkelser.`)).toEqual([
			"1: Merke skjær / 2026-05-01",
			"2: Kartlegge fyr / 2026-06-01",
			"uten nummer 1: Kystvesenet bes om å lage en felles plan / 2026-10-31",
		]);
	});
});
