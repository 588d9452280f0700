import { expect, test } from "vitest";
import { compose } from "../read/compose.ts";
import type { Draft } from "../read/document.ts";
import { thingsOf } from "../review/things.ts";
import { COVERAGE_WORD } from "./address.ts";
import type { LetterAnswer } from "./answer.ts";
import { actorsIn, choosable, countedByKind, filtered } from "./filter.ts";
import { outlineOf } from "./outline.ts";
import { piecesOf } from "./pieces.ts";
import { faceOf } from "./row-face.ts";
import { rowsOf } from "./rows.ts";
import { groupsOf } from "./typeset.ts";

const draft = (role: Draft["role"], level: number, text: string, more: Partial<Draft> = {}): Draft => ({
	role,
	level,
	marker: null,
	text,
	strong: [],
	page: 1,
	cell: null,
	...more,
});
const cell = (table: number, row: number, column: number, text: string, page = 2): Draft =>
	draft("paragraph", 0, text, { page, cell: { table, row, column, span: 1, head: false } });

const DOCUMENT = compose(
	[
		draft("heading", 1, "Tildelingsbrev for Kystetaten 2025"),
		draft("paragraph", 0, "Fiskeridepartementet sender dette brevet til Kystetaten."),
		draft("heading", 2, "1 Rapportering"),
		draft("paragraph", 0, "Kystetaten skal rapportere om havnene innen 1. juni 2025. Havnene er mange."),
		draft("heading", 3, "1.1 Havner"),
		draft("item", 1, "telle fartøyene", { marker: "a)" }),
		draft("item", 2, "om natta", { marker: "•" }),
		draft("item", 1, "melde fra", { marker: "b)" }),
		draft("heading", 2, "2 Penger"),
		draft("paragraph", 0, "Kystetaten må ikke bruke mer enn tildelt.", { page: 2, strong: [[14, 18]] }),
		cell(0, 0, 0, "Post"),
		cell(0, 0, 2, "Beløp"),
		cell(0, 1, 0, "01"),
		cell(0, 1, 0, "Drift"),
		cell(0, 1, 2, "1 200 000", 3),
	],
	3,
);

const sourceOf = (words: string) => {
	const start = DOCUMENT.text.indexOf(words);
	return { start, end: start + words.length, page: 1 };
};

const REPORT = "Kystetaten skal rapportere om havnene innen 1. juni 2025.";
const READING = {
	text: DOCUMENT.text,
	goals: [],
	indicators: [],
	reports: [],
	meetings: [],
	authorisations: [],
	findings: [{ code: "sum-mismatch", severity: "error", message: "Sum 670 stemmer ikke.", sources: [] }],
	assignments: ["2025-01", "2025-01"].map((id) => ({
		id,
		title: "Telle fartøy",
		kind: "new",
		goal: "1",
		lead: "Kystetaten",
		deadlines: [{ date: "2025-12-31", text: "31.12.2025" }],
		parts: [{ id: "1", deadlines: [{ date: "2025-06-01", text: "1. juni" }] }],
		sources: [{ start: 0, end: DOCUMENT.text.length, page: 1 }],
	})),
	chapterTotals: [{ chapter: "670", amount: 1_200_000, source: sourceOf("1 200 000") }],
	allotments: [{ chapter: "670", item: "01", amount: 1_200_000, source: sourceOf("1 200 000") }],
	earmarks: [
		{ chapter: "670", item: "01", purpose: "havner", amount: 5000, source: sourceOf("Drift") },
		{ chapter: "670", item: "01", purpose: "kaier", amount: 1000, partOf: 0, source: sourceOf("Drift") },
	],
	requirements: [
		{
			id: "k1",
			text: REPORT,
			actor: "Kystetaten",
			coActors: ["Havnestyret"],
			modality: "must",
			deadlines: [{ date: "2025-06-01", text: "1. juni 2025" }],
			source: sourceOf(REPORT),
		},
		{ id: "k2", text: "om natta", actor: null, modality: "asked", source: sourceOf("om natta") },
	],
	coverage: {
		binding: 5,
		placed: 4,
		open: [sourceOf("Havnene er mange.")],
		setAside: [
			{ ...sourceOf("melde fra"), reason: "background" },
			{ ...sourceOf("telle fartøyene"), reason: "tells" },
		],
	},
} as unknown as LetterAnswer["reading"];
const ANSWER = {
	reading: READING,
	blocks: DOCUMENT.blocks,
} as unknown as LetterAnswer;
const OUTLINE = outlineOf(DOCUMENT.text, DOCUMENT.blocks);
const ROWS = rowsOf(thingsOf(ANSWER.reading), { ...DOCUMENT, outline: OUTLINE });
const rowOf = (key: string) => ROWS.find((row) => row.key === key)!;

test("every thing that was read is a row, findings first, and last what became no requirement", () => {
	expect(ROWS.map(({ key }) => key)).toEqual([
		"funn-1",
		"oppdrag-2025-01",
		"oppdrag-2025-01-2",
		"kapittel-670",
		"post-670-01",
		"binding-670-01",
		"binding-670-01-2",
		"krav-k1",
		"krav-k2",
		"uplassert-1",
		"tilside-2",
		"tilside-1",
	]);
});

test("a row knows the path of headings and the chapter of the letter that it stands in", () => {
	expect(OUTLINE.chapters.map(({ text }) => text)).toEqual([
		"Tildelingsbrev for Kystetaten 2025",
		"1 Rapportering",
		"2 Penger",
	]);
	expect(rowOf("krav-k2").path).toEqual([
		"Tildelingsbrev for Kystetaten 2025",
		"1 Rapportering",
		"1.1 Havner",
	]);
	expect(rowOf("krav-k2").chapter).toBe(1);
	expect(rowOf("kapittel-670").chapter).toBe(2);
	expect(rowOf("funn-1").chapter).toBe(-1);
});

test("the words of a row's pieces are the row's words, and the closest fitting row comes first", () => {
	const pieces = piecesOf(DOCUMENT.blocks, ROWS);
	const words = (key: string) =>
		pieces
			.flat()
			.filter(({ rows }) => rows.includes(key))
			.map(({ start, end }) => DOCUMENT.text.slice(start, end))
			.join("");
	expect(words("krav-k1")).toBe(REPORT);
	expect(words("krav-k2")).toBe("om natta");
	const piece = pieces.flat().find(({ rows }) => rows.includes("krav-k1"))!;
	expect(piece.rows[0]).toBe("krav-k1");
	expect(piece.kind).toBe("requirement");
	for (const [at, block] of DOCUMENT.blocks.entries()) {
		expect(pieces[at]!.map(({ start, end }) => DOCUMENT.text.slice(start, end)).join("")).toBe(
			DOCUMENT.text.slice(block.words, block.end),
		);
	}
	const bold = pieces.flat().filter(({ strong }) => strong);
	expect(bold.map(({ start, end }) => DOCUMENT.text.slice(start, end))).toEqual(["ikke"]);
	const section = pieces.flat().find(({ start }) => DOCUMENT.text.startsWith("Fiskeri", start))!;
	expect(section).toMatchObject({ kind: null, rows: ["oppdrag-2025-01", "oppdrag-2025-01-2"] });
});

test("filters let through what has everything that was chosen", () => {
	const keys = (address: Parameters<typeof filtered>[1]) => filtered(ROWS, address).map(({ key }) => key);
	expect(keys({ slag: "krav" })).toEqual(["krav-k1", "krav-k2"]);
	expect(keys({ aktor: "Havnestyret" })).toEqual(["krav-k1"]);
	expect(keys({ mal: "1" })).toEqual(["oppdrag-2025-01", "oppdrag-2025-01-2"]);
	expect(keys({ del: 3, slag: "penger" })).toHaveLength(4);
	expect(keys({ sok: "HAVNENE rapportere" })).toEqual(["krav-k1"]);
	expect(keys({ sok: "havnene finnesikke" })).toEqual([]);
	expect(countedByKind(ROWS, { slag: "krav", aktor: "Kystetaten" })).toEqual({
		assignment: 2,
		requirement: 1,
	});
	const account = { slag: COVERAGE_WORD } as const;
	expect(keys({})).not.toContain("tilside-1");
	expect(keys(account)).toEqual(["uplassert-1", "tilside-2", "tilside-1"]);
	expect(choosable(ROWS, {})).toBe(ROWS.length - 2);
	expect(choosable(ROWS, { ...account, sok: "melde" })).toBe(3);
	expect(actorsIn(ROWS)).toEqual([
		{ name: "Kystetaten", rows: 3 },
		{ name: "Havnestyret", rows: 1 },
	]);
});

test("a row's face tells the nearest deadline, how money hangs together and how serious a finding is", () => {
	expect(faceOf(rowOf("oppdrag-2025-01"), "nb")).toMatchObject({
		label: "2025-01",
		side: "1. juni 2025",
		sideMore: "og 1 til",
	});
	expect(faceOf(rowOf("kapittel-670"), "nn")).toMatchObject({
		title: "Sum kap. 670",
		side: "1\u2009200\u2009000",
	});
	expect(faceOf(rowOf("binding-670-01-2"), "en")).toMatchObject({ depth: 2, side: "1,000" });
	expect(faceOf(rowOf("post-670-01"), "nb")).toMatchObject({ title: "Kap. 670 post 01", meta: [] });
	expect(faceOf(rowOf("funn-1"), "nb")).toMatchObject({
		label: "■",
		meta: ["Feil", "Sum som ikke stemmer"],
	});
	expect(faceOf(rowOf("krav-k1"), "nn").meta).toEqual(["Kystetaten, Havnestyret", "skal"]);
});

test("a sentence that was set aside says why, and is underlined only where nothing else stands", () => {
	expect(faceOf(rowOf("tilside-1"), "en").meta).toEqual(["background"]);
	expect(rowOf("tilside-1").sources).toMatchObject([{ page: 1 }]);
	const pieces = piecesOf(
		DOCUMENT.blocks,
		ROWS.filter(({ kind }) => kind === "aside" || kind === "requirement"),
	);
	const kindAt = (words: string) =>
		pieces.flat().find(({ start }) => start === DOCUMENT.text.indexOf(words))?.kind;
	expect(kindAt("melde fra")).toBe("aside");
	expect(kindAt("om natta")).toBe("requirement");
	const within = piecesOf(DOCUMENT.blocks, ROWS).flat();
	expect(within.find(({ rows }) => rows.includes("tilside-1"))).toMatchObject({ kind: null });
});

test("the letter is set with nested lists, whole tables and marked page breaks", () => {
	const groups = groupsOf(DOCUMENT.blocks, DOCUMENT.text);
	expect(groups.map(({ is }) => is)).toEqual([
		"block",
		"block",
		"block",
		"block",
		"block",
		"items",
		"block",
		"page",
		"block",
		"table",
	]);
	const items = groups.find((group) => group.is === "items")!;
	expect(items).toMatchObject({
		items: [
			{ block: 5, items: [{ block: 6 }] },
			{ block: 7, items: [] },
		],
	});
	const table = groups.find((group) => group.is === "table")!;
	expect(table).toMatchObject({
		number: 1,
		rows: [
			{ cells: [{ blocks: [10] }, { column: 1, blocks: [] }, { blocks: [11], isAmount: true }] },
			{ cells: [{ blocks: [12, 13] }, { column: 1, blocks: [] }, { blocks: [14], isAmount: true }] },
		],
	});
});
