import { readFileSync } from "node:fs";
import { compileForOneReading } from "#platform/engine-flags.ts";
import { openPiece } from "./letter-program.ts";
import { render } from "./render.ts";

/**
 * A step of the build: reads the letters whose paths it is given, and keeps what has been compiled for that.
 * Everything works without; reading only begins later (decision 0006).
 */
async function prepare(letters: readonly string[]): Promise<void> {
	const files = letters.map((letter) => readFileSync(letter));
	const plain = openPiece("plain");
	for (const bytes of files) plain.exports.openPlainly(bytes);
	plain.keep();
	compileForOneReading();
	const [opening, reading] = [openPiece("open"), openPiece("read")];
	const { readDocument, warmUp } = reading.exports;
	warmUp();
	for (const bytes of files) render(readDocument(await opening.exports.openLetter(bytes)), "json", "");
	for (const piece of [opening, reading]) piece.keep();
}

void prepare(process.argv.slice(2));
