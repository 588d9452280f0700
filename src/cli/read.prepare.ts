import { readFileSync } from "node:fs";
import { compileForOneReading } from "#platform/engine-flags.ts";
import { openHalf } from "./letter-program.ts";
import { render } from "./render.ts";

/**
 * A step of the build: reads the letters whose paths it is given, and keeps what has been compiled for that.
 * Everything works without; reading only begins later (decision 0006).
 */
compileForOneReading();
const [opening, reading] = [openHalf("open"), openHalf("read")];
const { openLetter } = opening.exports;
const { readDocument, warmUp } = reading.exports;
warmUp();
for (const letter of process.argv.slice(2)) {
	const document = await openLetter(readFileSync(letter));
	render(readDocument(document), "json", letter);
}
opening.keep();
reading.keep();
