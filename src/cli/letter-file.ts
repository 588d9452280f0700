import { closeSync, fstatSync, openSync, readFileSync, statSync } from "node:fs";

/** Why a path gives no letter: the end of a sentence that begins with its name. */
export class NoFile extends Error {
	override readonly name = "NoFile";
}

/** What the system answers when a file cannot be opened, as the end of such a sentence. */
const CLOSED: Readonly<Record<string, string>> = {
	ENOENT: "Filen finnes ikke; sjekk navnet.",
	ENOTDIR: "Filen finnes ikke; sjekk navnet.",
	EACCES: "Du har ikke lov til å lese filen; få tilgang til den først.",
	EPERM: "Du har ikke lov til å lese filen; få tilgang til den først.",
	EISDIR: "Dette er en mappe; navngi filene i den.",
	ENAMETOOLONG: "Navnet er for langt til å være en fil; sjekk det.",
};

/** A file's bytes, at most so many. Throws `NoFile`. */
export function bytesOf(path: string, most: number): Uint8Array {
	const file = opened(path);
	try {
		const stat = fstatSync(file);
		if (stat.isDirectory()) throw new NoFile("Dette er en mappe; navngi filene i den.");
		if (!stat.isFile())
			throw new NoFile("Dette er ikke en vanlig fil; send innholdet på standard inndata og bruk -.");
		if (stat.size > most) {
			const limit = `${most / 1_000_000} MB`;
			throw new NoFile(`Filen er større enn ${limit}; lagre brevet uten bilder og vedlegg og prøv igjen.`);
		}
		return readFileSync(file);
	} finally {
		closeSync(file);
	}
}

function opened(path: string): number {
	try {
		return openSync(path, "r");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : "";
		throw CLOSED[code] === undefined ? error : new NoFile(CLOSED[code]);
	}
}

/** A file's bytes; null where it is no file, or larger. */
export function smallFile(path: string, most: number): Uint8Array | null {
	try {
		const stat = statSync(path);
		return stat.isFile() && stat.size <= most ? readFileSync(path) : null;
	} catch {
		return null;
	}
}
