import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { OutputOf } from "#base/contract.ts";
import type { letterUpload } from "#letters";
import { type Action, type Corridor, runAction } from "#platform/action.ts";
import type { Actor } from "#platform/db/database.ts";
import { fileOf } from "#platform/files.ts";
import { newTraceId } from "#platform/ids.ts";

/** The demonstration letter in the formats it is made in, the one people meet most first. */
const LETTERS = ["letter.pdf", "letter.docx", "letter.txt"] as const;
/**
 * Reads the demonstration letter in and accepts it as the year, the first time it is called on a database.
 *
 * Both take the road that everybody's letters take: who sets it aside or takes it back has it so for good.
 *
 * @param folder where the letter lies
 * @returns whether there was a letter to read
 */
export async function readDemonstrationLetter(
	corridor: Corridor,
	{ upload, accept }: { readonly upload: Action; readonly accept: Action },
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
	const { id, version } = read as OutputOf<typeof letterUpload>;
	await runAction(corridor, accept, { ...common, fields: { id }, file: null, key: `${key}-year`, version });
	return true;
}
