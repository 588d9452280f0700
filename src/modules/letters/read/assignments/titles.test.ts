import { describe, expect, it } from "vitest";
import { openLetter } from "../formats/open.ts";
import { readMarkdown } from "../markdown.fixture.ts";
import { readDocument } from "../read.ts";
import type { Reading } from "../reading.ts";

const LETTER =
	"# Tildelingsbrev 2026 til Kystvesenet\n\nKystvesenet (KV) får med dette midler og oppdrag.\n\n## 4 Oppdrag\n\n";
const told = ({ assignments }: Reading): string[] =>
	assignments.map(
		({ id, title, deadlines }) =>
			`${id.startsWith("uten") ? "–" : id}: ${title} / ${deadlines.map(({ date }) => date).join(" ")}`,
	);
const read = async (markdown: string): Promise<string[]> => told(await readMarkdown(LETTER + markdown));
const open = async (text: string): Promise<string[]> =>
	told(readDocument(await openLetter(new TextEncoder().encode(text))));

describe("an assignment's number and title", () => {
	it.each([
		[
			"in bold over their text",
			"**a) Merking av skjær**\n\nKystvesenet skal merke skjær innen utgangen av oktober.\n\n**b) Losplikt**\n\nDirektoratet bes om å vurdere losplikten. Frist: medio mars.",
			["a: Merking av skjær / 2026-10-31", "b: Losplikt / 2026-03-15"],
		],
		[
			"with a code in bold, beside special ones under headings with a letter",
			"**O-01 Merking av skjær.** KV skal merke skjær innen 1. mai 2026.\n\n**O-04 Losplikt.** KV skal vurdere losplikten.\n\n**Særskilt oppdrag A: Vrak i nord**\n\nKV skal heve vraket. Frist: 1. juni 2026.",
			["O-01: Merking av skjær / 2026-05-01", "O-04: Losplikt / ", "A: Vrak i nord / 2026-06-01"],
		],
		[
			"in bold before their text",
			"**(a) Merking av skjær.** Kystvesenet skal merke skjær innen 1. mai 2026.\n\n**(b) Losplikt:** Kystvesenet skal vurdere losplikten innen 1. juni 2026.",
			["a: Merking av skjær / 2026-05-01", "b: Losplikt / 2026-06-01"],
		],
		[
			"in headings",
			"### a) Merking av skjær\n\nKystvesenet skal merke skjær. Frist: 1. mai.\n\n### b) Losplikt\n\nKystvesenet skal vurdere losplikten innen 1. juni.",
			["a: Merking av skjær / 2026-05-01", "b: Losplikt / 2026-06-01"],
		],
		[
			"in bold with a number",
			"**1. Merking av skjær.** Kystvesenet skal merke skjær innen 1. mai 2026.\n\n3. **Fyrvern.** Kystvesenet skal lage plan. Frist: 1. juli.",
			["1: Merking av skjær / 2026-05-01", "3: Fyrvern / 2026-07-01"],
		],
		[
			"with a capital after the label",
			"**Oppdrag A – Merking av skjær**\n\nKystvesenet skal merke skjær innen 1. mai 2026.\n\n**Oppdrag B – Losplikt**\n\nKystvesenet skal vurdere losplikten innen 1. juni 2026.",
			["A: Merking av skjær / 2026-05-01", "B: Losplikt / 2026-06-01"],
		],
	])("stand %s", async (_, markdown, expected) => {
		expect(await read(markdown)).toEqual(expected);
	});

	it("stand over paragraphs of a plain text, and in a list of a web page", async () => {
		const head = "TILDELINGSBREV 2026 TIL KYSTVESENET\n\nDato: 12. januar 2026\n\n";
		const body =
			"4. OPPDRAG\n\na) Merking av skjær\n\nKystvesenet skal merke skjær innen 1. mai 2026.\n\nb) Losplikt\n   Kystvesenet skal vurdere losplikten.\n   Frist: i løpet av 2. tertial 2026.\n";
		expect(await open(head + body)).toEqual(["a: Merking av skjær / 2026-05-01", "b: Losplikt / 2026-08-31"]);
		const page =
			'<!DOCTYPE html><html><body><h1>Tildelingsbrev 2026 til Kystvesenet</h1><h2>4 Oppdrag</h2><ol type="a"><li><strong>Merking</strong> Kystvesenet skal merke skjær. Frist: 1. mai</li><li><strong>Losplikt</strong> Kystvesenet skal vurdere losplikten. Frist: uke 14</li></ol></body></html>';
		expect(await open(page)).toEqual(["a: Merking / 2026-05-01", "b: Losplikt / 2026-04-05"]);
	});

	it("leave the goal and the date in brackets to themselves", async () => {
		expect(
			await read(
				"1. Merking av skjær (mål 1). Kystvesenet skal merke skjær. Frist: 1. mai.\n2. Losplikt (frist 1. juni). Kystvesenet skal vurdere losplikten.",
			),
		).toEqual(["1: Merking av skjær / 2026-05-01", "2: Losplikt / 2026-06-01"]);
	});

	it("have their dates in brackets at the end, or after the paper that is due", async () => {
		expect(
			await read(
				"Kystvesenet skal i 2026:\n\na) utarbeide en plan for skjær (frist: 1. mai 2026)\nb) vurdere losplikten (innen 2. tertial)\nc) lage en verneplan for fyr (uke 14)\nd) lage et kart (medio mars)",
			),
		).toEqual([
			"a: utarbeide en plan for skjær / 2026-05-01",
			"b: vurdere losplikten / 2026-08-31",
			"c: lage en verneplan for fyr / 2026-04-05",
			"d: lage et kart / 2026-03-15",
		]);
		expect(
			await read(
				"### Oppdrag 1 Merking\n\nKV skal merke skjær. Delrapport: 1. mai. Sluttrapport: 1. november.",
			),
		).toEqual(["1: Merking / 2026-05-01 2026-11-01"]);
	});

	it("run on from one sub-section to the next", async () => {
		expect(
			await read(
				"### 4.1 Trygge farleder\n\n**a) Merking.** KV skal merke skjær innen 1. mai.\n\n### 4.2 Rene havner\n\n**b) Rydding.** KV skal rydde innen 1. juni.",
			),
		).toEqual(["a: Merking / 2026-05-01", "b: Rydding / 2026-06-01"]);
	});

	it("are not of parts that are lettered anew within each assignment, nor of a bracket that refers", async () => {
		expect(
			await read(
				"### 4.1 Farleder\n\n**a) Merking.** KV skal merke skjær.\n\nFrist: 1. mai.\n\n### 4.2 Havner\n\n**a) Rydding.** KV skal rydde.\n\nFrist: 1. juni.",
			),
		).toEqual(["4.1: Farleder / 2026-05-01", "4.2: Havner / 2026-06-01"]);
		expect(
			await read(
				"a) Losplikt: KV skal vurdere losplikten, jf. brev til Sjøfartsdirektoratet (12. mars 2025)",
			),
		).toEqual(["a: Losplikt / "]);
	});

	it("stand in items outside chapters of assignments too", async () => {
		expect(
			await open(
				"# Tildelingsbrev 2026 til Kystvesenet\n\n## 3 Resultatområder\n\n### 3.1 Farleder\n\n- **Oppdrag 1.** Plan for skjær: KV skal lage en plan. Frist: 1. juni\n- **Oppdrag 2.** Los: KV skal vurdere losplikten. Frist: 1. mai\n",
			),
		).toEqual(["1: Plan for skjær / 2026-06-01", "2: Los / 2026-05-01"]);
	});

	it("is the number of their section where several sections under goals are one each", async () => {
		expect(
			await open(
				"# Tildelingsbrev 2026 til Kystvesenet\n\n## 3 Mål\n\n### 3.1 Mål 1 – Trygge farleder\n\n#### 3.1.1 Merking\n\nKystvesenet skal merke skjær. Frist: 1. mai\n\n#### 3.1.2 Los\n\nKystvesenet skal vurdere losplikten. Frist: 1. juni\n\n### 3.2 Mål 2 – Rene havner\n\n#### 3.2.1 Rydding\n\nKystvesenet bør rydde havnene.\n\n#### 3.2.2 Status\n\nHavnene er renere enn før.\n",
			),
		).toEqual(["3.1.1: Merking / 2026-05-01", "3.1.2: Los / 2026-06-01", "3.2.1: Rydding / "]);
	});
});
