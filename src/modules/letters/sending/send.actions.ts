import { granted } from "#base/result.ts";
import { type Action, type Module, performs } from "#platform/action.ts";
import type { Transaction } from "#platform/db/database.ts";
import { fileOf as received } from "#platform/files.ts";
import { letterOfFile } from "../letter.store.ts";
import type { Reading } from "../read/reading.ts";
import { type Incoming, keepLetter, type LetterReader, receivingSteps, sent } from "../receiving.actions.ts";
import { fileOf } from "./file.ts";
import { letterSend, letterSendSupplement } from "./send.contract.ts";
import { addSending, supplementedLetter } from "./send.store.ts";
import { sendSupplement } from "./send.ts";
import { letterOf, titleOfSupplement } from "./supplement.ts";

/** Keeps a letter, and that the ministry sent it; one that was there before came in another way. */
async function keepSent(tx: Transaction, incoming: Incoming, supplements: string | null) {
	const kept = await keepLetter(tx, incoming);
	const { agencyId, personId: by } = incoming.actor;
	if (!kept.known) await addSending(tx, { agencyId, letterId: kept.id, supplements, at: incoming.now, by });
	return kept;
}

const sendingFile = (reader: LetterReader): Action =>
	performs(letterSend, {
		...receivingSteps(reader),
		save: (tx, known, { actor, now, file }, read) =>
			keepSent(tx, { actor, now, file: sent(file), known, read, reader }, null),
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
		save: (tx, known, { actor, input, now }, { file, read }) =>
			keepSent(tx, { actor, now, file, known, read, reader }, input.id),
	});

/** What sending letters lets the server offer. */
export const sendingModule = (reader: LetterReader): Module => ({
	actions: [sendingFile(reader), sendingSupplement(reader)],
	views: [],
});
