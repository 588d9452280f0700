import { LONGEST_TEXT, MOST_PAGES } from "./limits.ts";
import {
	dropEngine,
	type Engine,
	instant,
	PATIENCE,
	type Pointer,
	reading,
	since,
	startEngine,
	tooLarge,
} from "./pdf-engine.ts";
import { type Page, type Run, readRuns, viewOf } from "./pdf-page.ts";
import { readRules } from "./pdf-rules.ts";
import { Scratch } from "./pdf-scratch.ts";
import { type Element, type Kid, readTree } from "./pdf-tree.ts";
import { readPlainly } from "./plain-pdf/index.ts";
import { Refusal } from "./refusal.ts";

/** After as long as the engine may take for one page, pages that each take longer than a page of a letter ever does end the reading. Milliseconds. */
const SLOW_PAGE = 100;
/** With fewer letters than this per page, on the average, the pages are pictures. */
const TEXT_LAYER = 8;
/** The share of a page's text that tags must name to be trusted. */
const TAGGED = 0.6;

/** Reads what stands on every page. Throws `Refusal` for what is no PDF, or none that can be read. */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
	if (bytes.length === 0) throw new Refusal("empty", "Filen er tom; velg filen som brevet ligger i.");
	return plainPages(bytes) ?? enginePages(bytes);
}

/** What a plainly written file has on its pages, where its structure speaks for each; else null. */
export function plainPages(bytes: Uint8Array): Page[] | null {
	if (isCutOff(bytes)) return null;
	const pages = readPlainly(bytes);
	const whole = pages?.every((page) => treeOver(page.runs, page.tree) !== null) === true;
	const letters = pages?.reduce(
		(sum, { runs }) => runs.reduce((more, { text }) => more + text.length, sum),
		0,
	);
	return whole && pages.length > 0 && (letters ?? 0) >= TEXT_LAYER * pages.length ? pages : null;
}

/** Reads any other file with pdfium. */
export async function enginePages(bytes: Uint8Array): Promise<Page[]> {
	const engine = await startEngine();
	try {
		return readDocument(engine, bytes);
	} catch (problem) {
		if (problem instanceof Refusal && problem.code !== "too-large") throw problem;
		// The engine was stopped in the middle of its work, or fell: it is started anew for the next file.
		dropEngine();
		throw problem instanceof Refusal ? problem : corrupt();
	}
}

function corrupt(): Refusal {
	return new Refusal("corrupt", "PDF-en er skadet og kan ikke leses; hent den på nytt fra avsenderen.");
}

/** Whether the file lacks its end, as one does that was not fetched whole: the engine would mend it in silence. */
function isCutOff(bytes: Uint8Array): boolean {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = file.lastIndexOf("%%EOF");
	return end < 0 || file.indexOf("endobj", end) >= 0;
}

function readDocument(engine: Engine, bytes: Uint8Array): Page[] {
	if (isCutOff(bytes)) throw corrupt();
	reading.begun = instant();
	const { call } = engine;
	const file = call.malloc(bytes.length);
	if (file === 0) throw tooLarge();
	new Uint8Array(engine.memory(), file, bytes.length).set(bytes);
	const document = call.FPDF_LoadMemDocument(file, bytes.length, 0);
	const room = new Scratch(engine);
	try {
		if (document === 0) throw refusalOf(call.FPDF_GetLastError());
		const count = call.FPDF_GetPageCount(document);
		if (count === 0) throw corrupt();
		if (count > MOST_PAGES) throw tooLarge();
		return readEach(engine, document, count, room);
	} finally {
		room.free();
		if (document !== 0) call.FPDF_CloseDocument(document);
		call.free(file);
	}
}

/** The engine's error codes: 3 is no PDF or a broken one, 4 and 5 want a password (FPDF_ERR_*). */
function refusalOf(error: number): Refusal {
	if (error !== 4 && error !== 5) return corrupt();
	return new Refusal("encrypted", "PDF-en er låst med passord; lagre en kopi uten passord og les inn den.");
}

function readEach(engine: Engine, document: Pointer, count: number, room: Scratch): Page[] {
	const started = instant();
	const pages: Page[] = [];
	let letters = 0;
	for (let index = 0; index < count; index++) {
		reading.begun = instant();
		const page = readPage(engine, document, index, room);
		// A letter with a page missing would be read wrong in silence.
		if (page === null) throw corrupt();
		pages.push(page);
		for (const run of page.runs) letters += run.text.length;
		const spent = since(started);
		if (letters > LONGEST_TEXT || (spent > PATIENCE && spent > SLOW_PAGE * (index + 1))) throw tooLarge();
	}
	if (letters < TEXT_LAYER * pages.length) {
		throw new Refusal(
			"scanned",
			"PDF-en er skannet og har ingen tekst; kjør tekstgjenkjenning på den, eller be om den som tekst.",
		);
	}
	return pages;
}

function readPage(engine: Engine, document: Pointer, index: number, room: Scratch): Page | null {
	const page = engine.call.FPDF_LoadPage(document, index);
	if (page === 0) return null;
	try {
		const view = viewOf(engine, page, room);
		const runs = readRuns(engine, page, view, room);
		const tree = treeOver(runs, readTree(engine, page, room));
		const drawn = tree === null ? readRules(engine, page, view, room) : { rules: [], dots: [] };
		return { number: index + 1, width: view.width, height: view.height, runs, tree, ...drawn };
	} finally {
		engine.call.FPDF_ClosePage(page);
	}
}

/** The structure, where it speaks for most of the page's text; else its tags are remains, and null. */
function treeOver(runs: readonly Run[], tree: readonly Element[] | null): readonly Element[] | null {
	if (tree === null) return null;
	const named = contentsOf(tree);
	let [inside, whole] = [0, 0];
	for (const run of runs) {
		if (run.artifact) continue;
		whole += run.text.length;
		if (named.has(run.content)) inside += run.text.length;
	}
	return inside >= TAGGED * whole ? tree : null;
}

function contentsOf(tree: readonly Element[]): Set<number> {
	const named = new Set<number>();
	const waiting: Kid[] = [...tree];
	for (let kid = waiting.pop(); kid !== undefined; kid = waiting.pop()) {
		if (typeof kid === "number") named.add(kid);
		else if (kid !== null) waiting.push(...kid.kids);
	}
	return named;
}
