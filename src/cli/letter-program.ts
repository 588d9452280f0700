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
 * Runs a piece of the reader, with what has been compiled of it: "plain" under the engine's own flags, the others under
 * those of `compileForOneReading`. Under other flags it is compiled anew.
 *
 * @param taken as in `openProgram`
 */
export function openPiece<Name extends keyof Pieces>(name: Name, taken?: () => void): Program<Pieces[Name]> {
	return openProgram(new URL(`./letter.${name}.program`, import.meta.url), taken);
}
