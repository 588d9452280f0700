import { openProgram, type Program } from "#platform/program.ts";

type Reader = typeof import("#letters/read");
/** The two halves of the reader, as the build lays them beside the program. */
interface Halves {
	readonly open: Pick<Reader, "LARGEST_FILE" | "openLetter" | "openPlainly" | "Refusal">;
	readonly read: Pick<Reader, "readDocument" | "warmUp">;
}

/**
 * Runs one half of the reader, with what has been compiled of it under the flags of `compileForOneReading`;
 * without them it is compiled anew.
 */
export function openHalf<Name extends keyof Halves>(name: Name): Program<Halves[Name]> {
	return openProgram(new URL(`./letter.${name}.program`, import.meta.url));
}
