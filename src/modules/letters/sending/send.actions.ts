import { granted } from "#base/result.ts";
import { type Action, type Module, performs } from "#platform/action.ts";
import { fileOf as received } from "#platform/files.ts";
import { letterOfFile } from "../letter.store.ts";
import type { Reading } from "../read/reading.ts";
import { keepLetter, type LetterReader, sent } from "../receiving.actions.ts";
import { fileOf } from "./file.ts";
import { letterSend, letterSendSupplement } from "./send.contract.ts";
import { addSending, supplementedLetter } from "./send.store.ts";
import { sendSupplement } from "./send.ts";
import { letterOf, titleOfSupplement } from "./supplement.ts";

const sendingFile = (reader: LetterReader): Action =>
	performs(letterSend, {
		async done(tx, { actor, file }) {
			const known = await letterOfFile(tx, actor.agencyId, sent(file).sha256);
			return known === null ? null : { ...known, known: true };
		},
		prepare: ({ file }) => reader.read(sent(file).bytes),
		load: async (tx, { actor, file }) => ({
			known: await letterOfFile(tx, actor.agencyId, sent(file).sha256),
		}),
		decide: ({ known }) => granted(known),
		async save(tx, known, given, read) {
			const kept = await keepLetter(tx, { ...given, file: sent(given.file), known, read, reader });
			const { agencyId, personId: by } = given.actor;
			const sending = { agencyId, letterId: kept.id, supplements: null, at: given.now, by };
			if (!kept.known) await addSending(tx, sending);
			return kept;
		},
	});

const sendingSupplement = (reader: LetterReader): Action =>
	performs(letterSendSupplement, {
		fetch: (tx, { actor, input }) => supplementedLetter(tx, actor.agencyId, input.id),
		async prepare({ input: { form } }, { dated }: { dated: string | null }) {
			const bytes = fileOf(letterOf(form, dated), form.language);
			const file = received(Buffer.from(bytes), `${titleOfSupplement(form)}.html`);
			return { file, read: await reader.read(bytes) };
		},
		async load(tx, { actor, input }, { file }) {
			const to = await supplementedLetter(tx, actor.agencyId, input.id);
			return to && { ...to, known: await letterOfFile(tx, actor.agencyId, file.sha256) };
		},
		decide({ year, known }, { input }, { read }) {
			const decision = sendSupplement(input.form, year, JSON.parse(read.reading) as Reading);
			return decision.ok ? granted(known) : decision;
		},
		async save(tx, known, { actor, input, now }, { file, read }) {
			const kept = await keepLetter(tx, { actor, now, file, known, read, reader });
			const { agencyId, personId: by } = actor;
			const sending = { agencyId, letterId: kept.id, supplements: input.id, at: now, by };
			if (!kept.known) await addSending(tx, sending);
			return kept;
		},
	});

/** What sending letters lets the server offer. */
export const sendingModule = (reader: LetterReader): Module => ({
	actions: [sendingFile(reader), sendingSupplement(reader)],
	views: [],
});
