/** What may be asked about letters: the declarations that routes, calls, policy and OpenAPI come from. */

import { z } from "zod";
import { action, view } from "#base/contract.ts";
import { LANGUAGES } from "#base/texts.ts";
import {
	LETTER_KEEPERS,
	LETTER_MAX_BYTES,
	LETTER_READERS,
	LETTER_STATES,
	LETTER_STATES_SEEN,
} from "./letter.ts";
import { Block, Reading } from "./reading.contract.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const which = z.object({ id: z.uuid().meta({ description: "The letter's id." }) });

/** A letter in the list: what it is, where it came from, and how much was read out of it. */
export const LetterRow = z
	.object({
		id: z.uuid(),
		version: z.int().min(1).meta({ description: "Goes into If-Match when the letter is changed." }),
		state: z.enum(LETTER_STATES),
		title: z
			.string()
			.meta({ description: "What to call it: its kind, year and recipient, or the file's name." }),
		fileName: z.string(),
		mediaType: z.string().meta({ description: "As the file's bytes say." }),
		sizeBytes: z.int().min(0),
		uploadedAt: z.iso.datetime({ offset: true }),
		kind: Reading.shape.document.shape.kind,
		language: Reading.shape.document.shape.language,
		sender: z.string().nullable(),
		recipient: z.string().nullable(),
		recipientShortName: z.string().nullable(),
		reference: z.string().nullable(),
		date: z.string().nullable(),
		year: z.int().nullable(),
		counts: z.object({
			requirements: z.int().min(0),
			assignments: z.int().min(0),
			findings: z.int().min(0),
		}),
		readerVersion: z.string().meta({ description: "The reader that the shown reading comes from." }),
		canBeReadAgain: z.boolean().meta({
			description: "Another reader runs now than the one that the reading comes from, and nobody reviews it.",
		}),
		coverage: z
			.object({ binding: z.int().min(0), placed: z.int().min(0) })
			.nullable()
			.meta({ description: "Sentences that hold a binding word, and how many of them are placed." }),
	})
	.meta({ id: "LetterRow", description: "A letter in the list." });
export type LetterRow = z.output<typeof LetterRow>;

/** A letter's file as it may be sent: its size, and its formats. */
export const LETTER_FILE = {
	maxBytes: LETTER_MAX_BYTES,
	mediaTypes: [
		"multipart/form-data",
		"application/octet-stream",
		"application/pdf",
		DOCX,
		"text/html",
		"text/markdown",
		"text/plain",
	],
};

/** Reads a file in. The same file read in twice is one letter: `known` tells that it was there. */
export const letterUpload = action({
	name: "letter.upload",
	path: "/api/letters/upload",
	input: z.object({}),
	file: LETTER_FILE,
	output: z.object({
		id: z.uuid(),
		version: z.int().min(1),
		known: z.boolean().meta({ description: "The same file was read in before; nothing was added." }),
	}),
	who: LETTER_KEEPERS,
	states: null,
	rule: "R2.13",
	summary: {
		nb: "Les inn et brev: fil og avlesning lagres",
		nn: "Les inn eit brev: fil og avlesing blir lagra",
		en: "Read a letter in: the file and its reading are kept",
	},
});

const why = z
	.string()
	.trim()
	.min(1, "Skriv hvorfor, eller utelat feltet.")
	.max(500, "Skriv det kortere.")
	.optional()
	.meta({ description: "Why; it stands in the journal, and in the letter's trail." });

const changed = z.object({ id: z.uuid(), version: z.int().min(1), state: z.enum(LETTER_STATES) });

/** Puts a letter aside that was read in by mistake. */
export const letterSetAside = action({
	name: "letter.setAside",
	path: "/api/letters/set-aside",
	input: which.extend({ reason: why }),
	output: changed,
	who: LETTER_KEEPERS,
	states: ["in-use"],
	rule: "R2.13",
	summary: {
		nb: "Legg et brev til side; ingenting slettes",
		nn: "Legg eit brev til side; ingenting blir sletta",
		en: "Set a letter aside; nothing is deleted",
	},
});

/** Undoes `letter.setAside`. */
export const letterFetchBack = action({
	name: "letter.fetchBack",
	path: "/api/letters/fetch-back",
	input: which.extend({ reason: why }),
	output: changed,
	who: LETTER_KEEPERS,
	states: ["set-aside"],
	rule: "R2.13",
	summary: {
		nb: "Hent fram igjen et brev som er lagt til side",
		nn: "Hent fram att eit brev som er lagt til side",
		en: "Fetch back a letter that was set aside",
	},
});

/**
 * Reads a letter's file again with the reader that runs now. The reading before stays as it was; the letter
 * shows the new one.
 */
export const letterReadAgain = action({
	name: "letter.readAgain",
	path: "/api/letters/read-again",
	input: which,
	output: changed,
	who: LETTER_KEEPERS,
	states: ["in-use"],
	readsFile: true,
	rule: "R2.13",
	summary: {
		nb: "Les et brev på nytt med leseren som kjører nå; den forrige avlesningen beholdes",
		nn: "Les eit brev på nytt med lesaren som køyrer no; den førre avlesinga blir teken vare på",
		en: "Read a letter again with the reader that runs now; the reading before is kept",
	},
});

/** The agency's letters, the last read in first. */
export const letterList = view({
	name: "letter.list",
	path: "/api/letters",
	input: z.object({
		limit: z.coerce.number().int().min(1).max(500).default(100),
		after: z
			.string()
			.regex(/^[A-Za-z0-9_-]{1,200}$/)
			.optional()
			.meta({ description: "`next` of the page before." }),
		state: z.enum(LETTER_STATES).default("in-use"),
	}),
	output: z.object({ letters: z.array(LetterRow), next: z.string().nullable() }),
	who: LETTER_READERS,
	sees: LETTER_STATES_SEEN,
	rule: "R2.13",
	summary: {
		nb: "Brevene, sist innlest først",
		nn: "Breva, sist innlesne først",
		en: "The letters, last read in first",
	},
});

/** One letter with what was read out of it and the blocks that it is set from. */
export const letterShow = view({
	name: "letter.show",
	path: "/api/letters/:id",
	input: which,
	output: z.object({
		letter: LetterRow,
		reading: Reading,
		blocks: z.array(Block),
		pages: z.int().min(0).nullable(),
		today: z.iso.date().meta({
			description: "The day by the program's clock, from which distances to deadlines are counted.",
		}),
	}),
	who: LETTER_READERS,
	sees: LETTER_STATES_SEEN,
	rule: "R2.13",
	summary: {
		nb: "Ett brev med avlesningen og blokkene det settes av",
		nn: "Eitt brev med avlesinga og blokkene det blir sett av",
		en: "One letter with its reading and the blocks it is set from",
	},
});

/** A letter's own words alone: what is shown beside every row that came of them. */
export const letterText = view({
	name: "letter.text",
	path: "/api/letters/:id/text",
	input: which,
	output: z.object({
		id: z.uuid(),
		title: z.string(),
		date: z.string().nullable(),
		language: LetterRow.shape.language,
		text: z.string(),
		blocks: z.array(Block),
	}),
	who: LETTER_READERS,
	sees: LETTER_STATES_SEEN,
	rule: "R2.13",
	summary: {
		nb: "Brevets egne ord, uten det som er lest ut av dem",
		nn: "Dei eigne orda til brevet, utan det som er lese ut av dei",
		en: "The letter's own words, without what was read out of them",
	},
});

/** The reading as a file, by reading.schema.json. */
export const letterReading = view({
	name: "letter.reading",
	path: "/api/letters/:id/reading.json",
	input: which,
	output: Reading,
	download: "application/json",
	who: LETTER_READERS,
	sees: LETTER_STATES_SEEN,
	rule: "R2.13",
	summary: {
		nb: "Avlesningen som JSON-fil",
		nn: "Avlesinga som JSON-fil",
		en: "The reading as a JSON file",
	},
});

/** Every list of the reading as a sheet. */
export const letterSpreadsheet = view({
	name: "letter.spreadsheet",
	path: "/api/letters/:id/reading.xlsx",
	input: which.extend({
		language: z
			.enum(LANGUAGES)
			.default("nb")
			.meta({ description: "The language in which the findings ask; the sheets are in bokmål." }),
	}),
	output: z.file(),
	download: XLSX,
	who: LETTER_READERS,
	sees: LETTER_STATES_SEEN,
	rule: "R2.13",
	summary: {
		nb: "Avlesningen som regneark, ett ark per liste",
		nn: "Avlesinga som rekneark, eitt ark per liste",
		en: "The reading as a spreadsheet, one sheet per list",
	},
});

/** The file as it was read in, byte for byte. */
export const letterFile = view({
	name: "letter.file",
	path: "/api/letters/:id/file",
	input: which,
	output: z.file(),
	download: "application/octet-stream",
	who: LETTER_READERS,
	sees: LETTER_STATES_SEEN,
	rule: "R2.13",
	summary: {
		nb: "Filen slik den ble lest inn",
		nn: "Fila slik ho blei lesen inn",
		en: "The file as it was read in",
	},
});
