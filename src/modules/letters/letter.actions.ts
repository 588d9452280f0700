import { dayInNorway } from "#base/day.ts";
import {
	type Action,
	type Download,
	downloads,
	type Module,
	performs,
	shows,
	type View,
} from "#platform/action.ts";
import type { Transaction } from "#platform/db/database.ts";
import { Problem } from "#platform/problem.ts";
import { commentsModule } from "./comments/comment.actions.ts";
import {
	letterFetchBack,
	letterFile,
	letterList,
	letterReadAgain,
	letterReading,
	letterSetAside,
	letterShow,
	letterSpreadsheet,
	letterText,
	letterUpload,
} from "./letter.contract.ts";
import {
	addReading,
	changeState,
	findFile,
	findLetter,
	holdLetter,
	listLetters,
	type Place,
	readersOf,
} from "./letter.store.ts";
import { fetchBack, type LetterState, readAgain, setAside, titleOf } from "./letter.ts";
import { questionsModule } from "./questions/question.actions.ts";
import { keepLetter, type LetterReader, receivingSteps, sent } from "./receiving.actions.ts";
import { reviewModule } from "./review/review.actions.ts";
import { sendingModule } from "./sending/send.actions.ts";

function upload(reader: LetterReader): Action {
	return performs(letterUpload, {
		...receivingSteps(reader),
		save: (tx, known, given, read) =>
			keepLetter(tx, { ...given, file: sent(given.file), known, read, reader }),
	});
}

function readingAgain(reader: LetterReader): Action {
	return performs(letterReadAgain, {
		fetch: (tx, { actor, input }) => findFile(tx, actor.agencyId, input.id, null),
		prepare: async (_, { bytes, fileName }: Download) => ({ read: await reader.read(bytes), fileName }),
		async load(tx, { actor, input }) {
			const letter = await holdLetter(tx, actor.agencyId, input.id);
			return letter && { ...letter, ...(await readersOf(tx, actor.agencyId, input.id)) };
		},
		decide: ({ readers, reviewed }) => readAgain(readers, reader.version, reviewed),
		async save(tx, _, { actor, input, now }, { read, fileName }) {
			const { agencyId } = actor;
			const title = titleOf(read.head, fileName);
			const kept = { agencyId, id: input.id, ...read, title, readerVersion: reader.version, readAt: now };
			return { id: input.id, state: "in-use" as const, version: await addReading(tx, kept) };
		},
	});
}

const changed = async (tx: Transaction, agencyId: string, id: string, state: LetterState) => ({
	id,
	state,
	version: await changeState(tx, agencyId, id, state),
});

/** What the letters ask of those above them. */
export interface LettersAbove {
	/** Whether a year stands on the letter. */
	standsInYear(tx: Transaction, agencyId: string, letterId: string): Promise<boolean>;
}

const settingAside = ({ standsInYear }: LettersAbove): Action =>
	performs(letterSetAside, {
		async load(tx, { actor, input }) {
			const letter = await holdLetter(tx, actor.agencyId, input.id);
			return letter && { ...letter, isInYear: await standsInYear(tx, actor.agencyId, input.id) };
		},
		decide: ({ isInYear }) => setAside(isInYear),
		save: (tx, state, { actor, input }) => changed(tx, actor.agencyId, input.id, state),
	});

const fetchingBack = performs(letterFetchBack, {
	load: (tx, { actor, input }) => holdLetter(tx, actor.agencyId, input.id),
	decide: (letter) => fetchBack(letter, letter.twin),
	save: (tx, state, { actor, input }) => changed(tx, actor.agencyId, input.id, state),
});

const listing = ({ version }: LetterReader): View =>
	shows(letterList, async (tx, { actor, input, sees }) => {
		const { state, limit } = input;
		const after = input.after === undefined ? null : placeIn(input.after);
		if (sees !== null && !sees.includes(state)) return { letters: [], next: null };
		const rows = await listLetters(tx, actor.agencyId, version, { state, limit: limit + 1, after });
		const letters = rows.slice(0, limit);
		const last = letters.at(-1);
		return { letters, next: rows.length > limit && last !== undefined ? cursorOf(last) : null };
	});

function cursorOf({ uploadedAt, id }: Place): string {
	return Buffer.from(`${uploadedAt} ${id}`).toString("base64url");
}

function placeIn(cursor: string): Place {
	const found =
		/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
			Buffer.from(cursor, "base64url").toString("latin1"),
		);
	const [, uploadedAt, id] = found ?? [];
	if (uploadedAt === undefined || id === undefined || Number.isNaN(Date.parse(uploadedAt))) {
		throw new Problem("invalid-input", "Bruk `next` fra forrige side slik den står.", {
			errors: [{ pointer: "/after", detail: "Ukjent sted i listen" }],
		});
	}
	return { uploadedAt, id };
}

const showing = ({ version }: LetterReader): View =>
	shows(letterShow, async (tx, { actor, input, now, sees }) => {
		const found = await findLetter(tx, actor.agencyId, version, input.id, sees);
		return found === null ? null : { ...found, today: dayInNorway(now) };
	});

const text = ({ version }: LetterReader): View =>
	shows(letterText, async (tx, { actor, input, sees }) => {
		const found = await findLetter(tx, actor.agencyId, version, input.id, sees);
		if (found === null) return null;
		const { title, date, language } = found.letter;
		return { id: input.id, title, date, language, text: found.reading.text, blocks: found.blocks };
	});

/** A file name for something made from a letter: the letter's own, with another ending. */
const renamed = (fileName: string, ending: string): string =>
	`${fileName.replace(/\.\w{1,5}$/u, "")}${ending}`;

const readingFile = ({ version }: LetterReader): View =>
	downloads(
		letterReading,
		(tx, { actor, input, sees }) => findLetter(tx, actor.agencyId, version, input.id, sees),
		({ letter, reading }) => ({
			bytes: Buffer.from(`${JSON.stringify(reading, null, "\t")}\n`),
			fileName: renamed(letter.fileName, ".json"),
		}),
	);

const spreadsheet = (reader: LetterReader): View =>
	downloads(
		letterSpreadsheet,
		async (tx, { actor, input, sees }) => {
			const found = await findLetter(tx, actor.agencyId, reader.version, input.id, sees);
			return found === null ? null : { ...found, language: input.language };
		},
		async ({ letter, reading, language }) => ({
			bytes: await reader.spreadsheet(reading, language),
			fileName: renamed(letter.fileName, ".xlsx"),
		}),
	);

const file = shows(letterFile, (tx, { actor, input, sees }) => findFile(tx, actor.agencyId, input.id, sees));

/** What the letters module lets the server offer. */
export function lettersModule(reader: LetterReader, above: LettersAbove): Module {
	return {
		actions: [
			upload(reader),
			readingAgain(reader),
			settingAside(above),
			fetchingBack,
			...reviewModule.actions,
			...questionsModule.actions,
			...sendingModule(reader).actions,
			...commentsModule.actions,
		],
		views: [
			...[listing(reader), showing(reader), text(reader), readingFile(reader), spreadsheet(reader), file],
			...reviewModule.views,
			...questionsModule.views,
			...commentsModule.views,
		],
	};
}
