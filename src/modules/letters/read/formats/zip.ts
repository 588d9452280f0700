import { Inflate } from "fflate";
import { Refusal } from "./refusal.ts";

/** A file in a zip, by its entry in the directory at the zip's end. */
export interface Entry {
	readonly name: string;
	readonly offset: number;
	readonly packed: number;
	readonly method: number;
	readonly encrypted: boolean;
}

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const FILE_MARK = 0x04034b50;
/** The end of the directory stands at most this far from the file's end: its own size and a comment. */
const END_WITHIN = 22 + 65_535;
/** A Word file has a few dozen parts, and a picture each. */
const MOST_ENTRIES = 20_000;
/** How many packed bytes are unpacked at a time, so that a bomb is seen before it has gone off. */
const STEP = 16_384;

function corrupt(): Refusal {
	return new Refusal(
		"corrupt",
		"Word-filen er skadet og kan ikke pakkes ut; åpne den i Word, lagre på nytt og prøv igjen.",
	);
}

function endOf(view: DataView): number {
	const last = view.byteLength - 22;
	for (let at = last; at >= 0 && at >= view.byteLength - END_WITHIN; at--) {
		if (view.getUint32(at, true) === END_MARK) return at;
	}
	throw corrupt();
}

/** The files in a zip, by name. Throws a `Refusal` ("corrupt") where the directory is broken. */
export function entriesOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = endOf(view);
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	if (count > MOST_ENTRIES) throw corrupt();
	const entries = new Map<string, Entry>();
	const names = new TextDecoder();
	for (let index = 0; index < count; index++) {
		if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY_MARK) throw corrupt();
		const length = view.getUint16(at + 28, true);
		const name = names.decode(bytes.subarray(at + 46, at + 46 + length)).replaceAll("\\", "/");
		entries.set(name, {
			name,
			offset: view.getUint32(at + 42, true),
			packed: view.getUint32(at + 20, true),
			method: view.getUint16(at + 10, true),
			encrypted: (view.getUint16(at + 8, true) & 1) === 1,
		});
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}

/** The bytes of a file in a zip before unpacking. */
function packedBytes(bytes: Uint8Array, entry: Entry): Uint8Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const { offset } = entry;
	if (offset + 30 > bytes.length || view.getUint32(offset, true) !== FILE_MARK) throw corrupt();
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	if (start + entry.packed > bytes.length) throw corrupt();
	return bytes.subarray(start, start + entry.packed);
}

/**
 * Unpacks one file of a zip. What the zip says of its size is not believed: unpacking stops with a
 * `Refusal` ("too-large") as soon as it gives more than `limit` bytes.
 */
export function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
	if (entry.encrypted) {
		throw new Refusal("encrypted", "Filen er låst med passord; ta bort passordet og prøv igjen.");
	}
	const packed = packedBytes(bytes, entry);
	if (entry.method === 0) {
		if (packed.length > limit) throw tooLarge();
		return packed;
	}
	if (entry.method !== 8) throw corrupt();
	const chunks: Uint8Array[] = [];
	let total = 0;
	const inflate = new Inflate((chunk) => {
		total += chunk.length;
		if (total > limit) throw tooLarge();
		chunks.push(chunk);
	});
	try {
		for (let at = 0; at < packed.length; at += STEP) {
			inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
		}
	} catch (error) {
		throw error instanceof Refusal ? error : corrupt();
	}
	const whole = new Uint8Array(total);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return whole;
}

function tooLarge(): Refusal {
	return new Refusal(
		"too-large",
		"Word-filen pakker ut til langt mer enn et brev; lagre den på nytt fra Word og prøv igjen.",
	);
}
