import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type HostedExports, hostOf } from "./pdf-host.ts";
import { Refusal } from "./refusal.ts";

/** A place in the engine's memory; 0 is none. */
export type Pointer = number;

type Call<Given extends unknown[], Answer> = (...given: Given) => Answer;

/** The few functions of pdfium that reading needs, by their C names (fpdfview.h, fpdf_text.h and others). */
export interface Calls {
	PDFiumExt_Init: Call<[], void>;
	malloc: Call<[bytes: number], Pointer>;
	free: Call<[place: Pointer], void>;
	FPDF_LoadMemDocument: Call<[bytes: Pointer, length: number, password: Pointer], Pointer>;
	FPDF_GetLastError: Call<[], number>;
	FPDF_CloseDocument: Call<[document: Pointer], void>;
	FPDF_GetPageCount: Call<[document: Pointer], number>;
	FPDF_LoadPage: Call<[document: Pointer, index: number], Pointer>;
	FPDF_ClosePage: Call<[page: Pointer], void>;
	FPDF_GetPageBoundingBox: Call<[page: Pointer, box: Pointer], number>;
	FPDFPage_GetRotation: Call<[page: Pointer], number>;
	FPDFPage_CountObjects: Call<[page: Pointer], number>;
	FPDFPage_GetObject: Call<[page: Pointer, index: number], Pointer>;
	FPDFPageObj_GetType: Call<[object: Pointer], number>;
	FPDFPageObj_GetMatrix: Call<[object: Pointer, matrix: Pointer], number>;
	FPDFPageObj_GetMarkedContentID: Call<[object: Pointer], number>;
	FPDFPageObj_CountMarks: Call<[object: Pointer], number>;
	FPDFPageObj_GetMark: Call<[object: Pointer, index: number], Pointer>;
	FPDFPageObjMark_GetName: Call<[mark: Pointer, into: Pointer, room: number, length: Pointer], number>;
	FPDFFormObj_CountObjects: Call<[form: Pointer], number>;
	FPDFFormObj_GetObject: Call<[form: Pointer, index: number], Pointer>;
	FPDFPath_CountSegments: Call<[path: Pointer], number>;
	FPDFPath_GetPathSegment: Call<[path: Pointer, index: number], Pointer>;
	FPDFPath_GetDrawMode: Call<[path: Pointer, fill: Pointer, stroke: Pointer], number>;
	FPDFPathSegment_GetPoint: Call<[segment: Pointer, x: Pointer, y: Pointer], number>;
	FPDFPathSegment_GetType: Call<[segment: Pointer], number>;
	FPDFPathSegment_GetClose: Call<[segment: Pointer], number>;
	FPDFText_LoadPage: Call<[page: Pointer], Pointer>;
	FPDFText_ClosePage: Call<[text: Pointer], void>;
	FPDFText_CountChars: Call<[text: Pointer], number>;
	FPDFText_GetUnicode: Call<[text: Pointer, index: number], number>;
	FPDFText_GetTextObject: Call<[text: Pointer, index: number], Pointer>;
	FPDFText_GetMatrix: Call<[text: Pointer, index: number, matrix: Pointer], number>;
	FPDFText_GetFontSize: Call<[text: Pointer, index: number], number>;
	FPDFText_GetLooseCharBox: Call<[text: Pointer, index: number, box: Pointer], number>;
	FPDFTextObj_GetFont: Call<[object: Pointer], Pointer>;
	FPDFFont_GetBaseFontName: Call<[font: Pointer, into: Pointer, room: number], number>;
	FPDF_StructTree_GetForPage: Call<[page: Pointer], Pointer>;
	FPDF_StructTree_Close: Call<[tree: Pointer], void>;
	FPDF_StructTree_CountChildren: Call<[tree: Pointer], number>;
	FPDF_StructTree_GetChildAtIndex: Call<[tree: Pointer, index: number], Pointer>;
	FPDF_StructElement_GetType: Call<[element: Pointer, into: Pointer, room: number], number>;
	FPDF_StructElement_CountChildren: Call<[element: Pointer], number>;
	FPDF_StructElement_GetChildAtIndex: Call<[element: Pointer, index: number], Pointer>;
	FPDF_StructElement_GetChildMarkedContentID: Call<[element: Pointer, index: number], number>;
	FPDF_StructElement_GetMarkedContentIdAtIndex: Call<[element: Pointer, index: number], number>;
	FPDF_StructElement_GetAttributeCount: Call<[element: Pointer], number>;
	FPDF_StructElement_GetAttributeAtIndex: Call<[element: Pointer, index: number], Pointer>;
	FPDF_StructElement_Attr_GetValue: Call<[attribute: Pointer, name: Pointer], Pointer>;
	FPDF_StructElement_Attr_GetNumberValue: Call<[value: Pointer, into: Pointer], number>;
}

/** The engine in this process: its calls, and its memory (to be asked for anew after every call: it moves). */
export interface Engine {
	readonly call: Calls;
	readonly memory: () => ArrayBuffer;
}

/** A hostile file may make the engine ask for memory without end; a letter of 1 000 pages needs a third. Bytes. */
const MEMORY_LIMIT = 256 * 1024 * 1024;

/** An instant, by the clock and by the processor's time that this process has used. Milliseconds. */
export interface Instant {
	readonly clock: number;
	readonly processor: number;
}

export function instant(): Instant {
	const { user, system } = process.cpuUsage();
	return { clock: performance.now(), processor: (user + system) / 1000 };
}

/** On a machine that others burden, time passes at most so many times as fast by the clock. */
const BURDEN = 3;

/** How long ago an instant was, in milliseconds of the processor's time: that others burden the machine is not the file's fault. */
export function since({ clock, processor }: Instant): number {
	const now = instant();
	const passed = now.clock - clock;
	return Math.max(Math.min(passed, now.processor - processor), passed / BURDEN);
}

/** The engine gets no more memory after so long with one page, or with the file before the first. Milliseconds. */
export const PATIENCE = 3_000;
/** When the page, or the opening of the file, was begun: a call cannot be interrupted, but one that works without end asks for memory without end too. */
export const reading: { begun: Instant | null } = { begun: null };

let started: Promise<Engine> | null = null;
let compiled: Promise<WebAssembly.Module> | null = null;

/** Starts pdfium once per process, with a limit on its memory. */
export function startEngine(): Promise<Engine> {
	started ??= start();
	return started;
}

/** Forgets the engine after it has failed inside: its memory can no longer be trusted. */
export function dropEngine(): void {
	started = null;
}

async function compile(): Promise<WebAssembly.Module> {
	const wasm = createRequire(import.meta.url).resolve("@embedpdf/pdfium/pdfium.wasm");
	return WebAssembly.compile(readFileSync(wasm));
}

async function start(): Promise<Engine> {
	compiled ??= compile();
	const module = await compiled;
	const host = hostOf(module, (bytes) => {
		const isSlow = reading.begun !== null && since(reading.begun) > PATIENCE;
		if (bytes > MEMORY_LIMIT || isSlow) throw tooLarge();
	});
	const { exports } = new WebAssembly.Instance(module, host.imports);
	host.settle(exports as unknown as HostedExports);
	const call = exports as unknown as Calls & HostedExports;
	call.PDFiumExt_Init();
	return { call, memory: () => call.memory.buffer };
}

/** The refusal of a PDF that asks for more than a letter ever needs. */
export function tooLarge(): Refusal {
	return new Refusal(
		"too-large",
		"PDF-en er for stor eller for innviklet til å leses. Del den opp, eller lagre den på nytt fra skriveprogrammet.",
	);
}
