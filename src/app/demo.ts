import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Action, type Corridor, runAction } from "#platform/action.ts";
import type { Actor } from "#platform/db/database.ts";
import { fileOf } from "#platform/files.ts";
import { newTraceId } from "#platform/ids.ts";

/** The demonstration letter in the formats it is made in, the one people meet most first. */
const LETTERS = ["letter.pdf", "letter.docx", "letter.txt"] as const;
/**
 * Reads the demonstration letter in, the first time it is called on a database.
 *
 * It takes the road that everybody's letters take, and whoever sets it aside has it set aside for good.
 *
 * @param folder where the letter lies
 * @returns whether there was a letter to read
 */
export async function readDemonstrationLetter(
	corridor: Corridor,
	upload: Action,
	actor: Actor,
	folder: string,
): Promise<boolean> {
	const name = LETTERS.find((letter) => existsSync(join(folder, letter)));
	if (name === undefined) return false;
	const file = fileOf(readFileSync(join(folder, name)), name);
	await runAction(corridor, upload, {
		actor,
		requestId: newTraceId(),
		fields: {},
		file,
		// The same at every start: read in once, and from then on only answered as it was the first time.
		key: `demonstration-${file.sha256}`,
		version: null,
	});
	return true;
}
