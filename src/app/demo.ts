import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { InputOf, OutputOf } from "#base/contract.ts";
import { type letterUpload, readingOf, type reviewTakeStep, stepsToAgree } from "#letters";
import { type Action, type Corridor, runAction } from "#platform/action.ts";
import type { Actor } from "#platform/db/database.ts";
import { fileOf } from "#platform/files.ts";
import { newTraceId } from "#platform/ids.ts";

/** The demonstration letter in the formats it is made in, the one people meet most first. */
const LETTERS = ["letter.pdf", "letter.docx", "letter.txt"] as const;

/** Why the demonstration goes past what nobody has thought about. */
const REASONS = {
	open: "Satt til side da demonstrasjonen ble lagt inn",
	finding: "Ikke spurt om: svart på da demonstrasjonen ble lagt inn",
};

/** What reads a letter in, reviews it and accepts it. */
interface Deeds {
	readonly upload: Action;
	readonly takeStep: Action;
	readonly accept: Action;
}

/**
 * Reads the demonstration letter in, agrees to all that was read and accepts it as the year, the first time it is
 * called on a database.
 *
 * All of it takes the road that everybody's letters take: who sets it aside or takes it back has it so for good,
 * and the review says who agreed to what.
 *
 * @param folder where the letter lies
 * @returns whether there was a letter to read
 */
export async function readDemonstrationLetter(
	corridor: Corridor,
	{ upload, takeStep, accept }: Deeds,
	actor: Actor,
	folder: string,
): Promise<boolean> {
	const name = LETTERS.find((letter) => existsSync(join(folder, letter)));
	if (name === undefined) return false;
	const file = fileOf(readFileSync(join(folder, name)), name);
	// The same keys at every start: done once, and from then on only answered as it was the first time.
	const common = { actor, requestId: newTraceId() };
	const key = `demonstration-${file.sha256}`;
	const read = await runAction(corridor, upload, { ...common, fields: {}, file, key, version: null });
	const { id, version, known } = read as OutputOf<typeof letterUpload>;
	// A letter that was there before is somebody's by now.
	if (known) return true;
	const deed = { name: takeStep.contract.name, requestId: common.requestId };
	const held = await corridor.database.as(actor, deed, (tx) => readingOf(tx, actor.agencyId, "", id));
	if (held === null) return true;
	for (const [place, what] of stepsToAgree(held.reading, REASONS).entries()) {
		const step = idOf(`${key}-step-${place}`);
		const fields = { id, readerVersion: held.readBy, step, what } as InputOf<typeof reviewTakeStep>;
		await runAction(corridor, takeStep, { ...common, fields, file: null, key: step, version: null });
	}
	await runAction(corridor, accept, { ...common, fields: { id }, file: null, key: `${key}-year`, version });
	return true;
}

/** An id that is the same for the same words (RFC 9562, version 8). */
function idOf(words: string): string {
	const hex = createHash("sha256").update(words).digest("hex");
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`a${hex.slice(17, 20)}`,
		hex.slice(20, 32),
	].join("-");
}
