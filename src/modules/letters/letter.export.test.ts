import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listsOf, spreadsheetOf } from "./letter.export.ts";
import type { Reading } from "./read/reading.ts";

const TEXT = "Etaten skal levere en plan innen 1. juni 2025.\nKap. 670 post 01: 394 104 000";
const source = { start: 0, end: 46, page: 3 };

const reading: Reading = {
	schemaVersion: 1,
	text: TEXT,
	document: {
		kind: "letter-of-allocation",
		language: "nb",
		sender: "Kystdepartementet",
		recipient: "Etaten",
		reference: null,
		date: "2025-01-20",
		year: 2025,
		signatories: [{ name: "Ola Nordmann", title: "ekspedisjonssjef" }, { name: "Kari Nordmann" }],
	},
	goals: [{ id: "1", text: "Trygg kyst", source }],
	indicators: [],
	assignments: [
		{
			id: "2025-01",
			title: "Plan for havnene",
			kind: "new",
			goal: "1",
			lead: "Etaten",
			deadlines: [
				{ date: "2025-06-01", text: "1. juni 2025", label: "utkast" },
				{ date: "2025-10-01", text: "1. oktober" },
			],
			parts: [{ id: "2a", title: "Nord", lead: "Naboen", deadlines: [{ date: null, text: "31. juni" }] }],
			sources: [source, { start: 47, end: 56, page: 9 }],
		},
		{
			id: "2025-02",
			title: "Løpende",
			kind: "new",
			goal: null,
			deadlines: [],
			openEnded: "Flerårig",
			sources: [source],
		},
	],
	allotments: [{ chapter: "670", item: "01", amount: 394_104_000, source: { start: 47, end: 78 } }],
	earmarks: [
		{ chapter: "670", item: "01", purpose: "Fyr", amount: 5_000_000, source },
		{ chapter: "670", item: "01", purpose: "Lykter", amount: 1_000_000, partOf: 0, source },
	],
	reports: [],
	meetings: [
		{ name: "Vårmøte", period: "2025-04-22", source },
		{ name: "Høstmøte", period: "2025-10", source },
	],
	authorisations: [],
	requirements: [
		{
			id: "1",
			text: '=HYPERLINK("http://x";"Etaten skal")',
			actor: "Etaten",
			modality: "must",
			deadlines: [
				{ date: "2025-10-01", text: "1. oktober" },
				{ date: "2025-06-01", text: "1. juni" },
			],
			heading: ["Mål", "Kyst"],
			source,
		},
	],
	coverage: {
		binding: 3,
		placed: 2,
		open: [source],
		setAside: [{ start: 47, end: 56, reason: "background" }],
	},
	findings: [{ code: "sum-mismatch", severity: "error", message: "Summen stemmer ikke.", sources: [] }],
};

async function partsOf(value: Reading): Promise<(name: string) => string> {
	const files = unzipSync(await spreadsheetOf(value, "nb"));
	return (name) => strFromU8(files[name] ?? new Uint8Array());
}

const rowsOf = (name: string) => {
	const found = listsOf(reading, "nb").find((list) => list.name === name);
	return (found?.rows ?? []).map((row) =>
		Object.fromEntries(row.map((cell, at) => [found?.heads[at], cell])),
	);
};

describe("the workbook of a reading", () => {
	test("asks what the findings ask in the language asked for, else in the words of the reading", () => {
		const [finding] = reading.findings;
		const ask = { key: "wrongGrandTotal", values: { total: 2_000, sum: 1_000 } };
		const merknad = (language: "nb" | "en", findings: Reading["findings"]) =>
			listsOf({ ...reading, findings }, language).find((list) => list.name === "Merknader")?.rows[0]?.[2];
		expect(merknad("en", [{ ...finding!, ask }])).toContain("The table's sum is given as 2 000 kroner");
		expect(merknad("nb", [{ ...finding!, ask }])).toContain("Summen i tabellen er oppgitt til 2 000 kroner");
		expect(merknad("en", reading.findings)).toBe("Summen stemmer ikke.");
	});

	test("has a row for each deadline of an assignment and of its parts, and one where there is none", () => {
		expect(rowsOf("Oppdrag")).toMatchObject([
			{
				"Nr.": "2025-01",
				Del: undefined,
				Frist: { day: "2025-06-01" },
				"Hva fristen gjelder": "utkast",
				Hovedansvar: "Etaten",
			},
			{ "Nr.": "2025-01", Del: undefined, Frist: { day: "2025-10-01" } },
			{
				"Nr.": "2025-01",
				Del: "2a",
				Frist: { day: null },
				"Fristen slik den står": "31. juni",
				Hovedansvar: "Naboen",
			},
			{ "Nr.": "2025-02", Frist: { day: undefined }, "Uten sluttdato": "Flerårig" },
		]);
	});

	test("quotes the letter's own words at every row, with the page where there is one", () => {
		expect(rowsOf("Mål")[0]).toMatchObject({
			Side: 3,
			"Ordene i brevet": "Etaten skal levere en plan innen 1. juni 2025.",
		});
		expect(rowsOf("Oppdrag")[0]).toMatchObject({
			Side: "3, 9",
			"Ordene i brevet": "Etaten skal levere en plan innen 1. juni 2025.\n…\nKap. 670 ",
		});
		expect(rowsOf("Tildeling")[0]).toMatchObject({ Side: "", "Ordene i brevet": TEXT.slice(47, 78) });
	});

	test("tells of every sentence that may bind and is no requirement what became of it, and why", () => {
		expect(rowsOf("Ikke krav")).toMatchObject([
			{ Plassering: "ikke plassert", Hvorfor: null, Side: 3 },
			{ Plassering: "lagt til side", Hvorfor: "bakgrunn", "Ordene i brevet": "Kap. 670 " },
		]);
	});

	test("names the first of several deadlines, and the whole that a part of an earmark is of", () => {
		expect(rowsOf("Krav")[0]).toMatchObject({
			"Første frist": { day: "2025-06-01" },
			"Frister slik de står": "1. oktober; 1. juni",
			Overskrift: "Mål › Kyst",
		});
		expect(rowsOf("Bindinger")[1]).toMatchObject({ "Del av": "Fyr" });
		expect(rowsOf("Møter")).toMatchObject([
			{ Måned: "2025-04", Dag: { day: "2025-04-22" } },
			{ Måned: "2025-10", Dag: { day: null } },
		]);
	});

	test("holds days as days and amounts as numbers, whatever the machine's time zone", async () => {
		const part = await partsOf(reading);
		// Day 45809 of a spreadsheet is 1 June 2025.
		expect(part("xl/worksheets/sheet3.xml")).toMatch(/<c r="E2"[^>]*><v>45809<\/v>/);
		expect(part("xl/worksheets/sheet6.xml")).toMatch(/<c r="G2"[^>]*><v>394104000<\/v>/);
	});

	test("freezes the head row and lets every list be filtered", async () => {
		const part = await partsOf(reading);
		expect(part("xl/worksheets/sheet3.xml")).toContain('ySplit="1"');
		expect(part("xl/worksheets/sheet3.xml")).toContain('<autoFilter ref="A1:T5"/>');
		expect(part("xl/worksheets/sheet5.xml")).toContain('<autoFilter ref="A1:H1"/>');
	});

	test("never holds a formula: words that look like one are words", async () => {
		const part = await partsOf(reading);
		const sheet = part("xl/worksheets/sheet2.xml");
		expect(sheet).not.toContain("<f>");
		expect(sheet).toMatch(/<c r="D2"[^>]* t="s">/);
		expect(part("xl/sharedStrings.xml")).toContain("=HYPERLINK(");
		expect(part("xl/styles.xml")).toContain('formatCode="@"');
	});

	test("is a file that opens although words are endless, and shows where one could not be read", async () => {
		const [requirement] = reading.requirements;
		if (requirement === undefined) throw new Error("the reading has a requirement");
		const strange = { ...requirement, text: `r\ufffdd \u0000\ud800${"æ<&".repeat(20_000)}` };
		const part = await partsOf({ ...reading, requirements: [strange] });
		const strings = part("xl/sharedStrings.xml");
		expect(strings.includes("<t>r▯d ▯▯æ&lt;&amp;")).toBe(true);
		expect(strings.includes("…</t>")).toBe(true);
	});
});
