import { readFileSync } from "node:fs";
import { compileForOneReading } from "#platform/engine-flags.ts";
import { openPiece } from "./letter-program.ts";
import { render } from "./render.ts";

/**
 * A step of the build: reads the letters whose paths it is given, and keeps what has been compiled for that.
 * Everything works without; reading only begins later (decision 0006).
 */
async function prepare(letters: readonly string[]): Promise<void> {
	compileForOneReading();
	const [plain, opening, reading] = [openPiece("plain"), openPiece("open"), openPiece("read")];
	const { readDocument, warmUp } = reading.exports;
	warmUp();
	for (const letter of letters) {
		const bytes = readFileSync(letter);
		plain.exports.openPlainly(bytes);
		const document = await opening.exports.openLetter(bytes);
		render(readDocument(document), "json", letter);
	}
	for (const piece of [plain, opening, reading]) piece.keep();
}

void prepare(process.argv.slice(2));
