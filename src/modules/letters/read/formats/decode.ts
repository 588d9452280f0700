/** How many bytes tell an encoding. */
const SAMPLE = 65_536;

/**
 * Which UTF-16 a file is in, null where it is not: by its byte order mark, else by the zeros that
 * letters of the Latin alphabet leave on one side only.
 */
export function looksLikeUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
	const sample = Math.min(bytes.length, SAMPLE) & ~1;
	if (sample < 4 || !bytes.subarray(0, sample).includes(0)) return null;
	let even = 0;
	let odd = 0;
	for (let at = 0; at < sample; at += 2) {
		if (bytes[at] === 0 && isShown(bytes[at + 1]!)) even++;
		if (bytes[at + 1] === 0 && isShown(bytes[at]!)) odd++;
	}
	const pairs = sample / 2;
	if (odd > pairs * 0.6 && even < pairs * 0.1) return "utf-16le";
	if (even > pairs * 0.6 && odd < pairs * 0.1) return "utf-16be";
	return null;
}

/** Whether a byte stands for a sign, a blank or a line end, and not for a control. */
function isShown(byte: number): boolean {
	return byte >= 32 || byte === 9 || byte === 10 || byte === 13;
}

/** What Windows-1252 has at 0x80–0x9f. Node's own decoder takes them for controls. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
	const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
	return text.replace(/[\u0080-\u009f]/gu, (sign) => WINDOWS[sign.charCodeAt(0) - 0x80]!);
}

/**
 * The text that bytes are: UTF-16 or UTF-8 where they are, else Windows-1252. Never throws; what no
 * encoding knows becomes U+FFFD. The byte order mark is gone.
 */
export function decode(bytes: Uint8Array): string {
	const wide = looksLikeUtf16(bytes);
	if (wide !== null) return new TextDecoder(wide).decode(bytes);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return mostlyUtf8(bytes) ? new TextDecoder("utf-8").decode(bytes) : windows1252(bytes);
	}
}

/** Whether a file with faults in it is UTF-8 nevertheless: more whole characters than broken ones. */
function mostlyUtf8(bytes: Uint8Array): boolean {
	let whole = 0;
	let broken = 0;
	for (let at = 0; at < bytes.length; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < 0x80) continue;
		const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
		let rest = 0;
		while (rest < length && ((bytes[at + rest + 1] ?? 0) & 0xc0) === 0x80) rest++;
		if (length > 0 && rest === length) whole++;
		else broken++;
		at += rest;
	}
	return whole > broken;
}
