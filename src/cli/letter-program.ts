import { openProgram, type Program } from "#platform/program.ts";

type Reader = typeof import("#letters/read");
/**
 * The reader in pieces, as the build lays them beside the program: what opens plainly written PDFs, what opens any
 * file, and what reads an opened one.
 */
interface Pieces {
	readonly plain: Pick<Reader, "openPlainly">;
	readonly open: Pick<Reader, "LARGEST_FILE" | "openLetter" | "Refusal">;
	readonly read: Pick<Reader, "readDocument" | "warmUp">;
}

/**
 * Runs a piece of the reader, with what has been compiled of it under the flags of `compileForOneReading`;
 * without them it is compiled anew.
 */
export function openPiece<Name extends keyof Pieces>(name: Name): Program<Pieces[Name]> {
	return openProgram(new URL(`./letter.${name}.program`, import.meta.url));
}
