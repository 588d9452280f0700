import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Under this many bytes compressing costs more than it saves. */
const WORTH_IT = 1400;
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript|problem\+json|manifest\+json)|image\/svg)/;

/** A body as it goes over the wire. */
export interface Encoded {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly encoding: "br" | "gzip" | null;
}

/**
 * Compresses a body as the caller takes it, off the event loop.
 *
 * @param effort of brotli, 0 to 11: 4 for what is sent once, more for what is kept and sent again
 */
export async function encoded(
	bytes: Uint8Array<ArrayBuffer>,
	mediaType: string,
	acceptEncoding: string | null,
	effort = 4,
): Promise<Encoded> {
	const encoding = bytes.length < WORTH_IT || !COMPRESSIBLE.test(mediaType) ? null : chosen(acceptEncoding);
	if (encoding === null) return { bytes, encoding };
	const packed =
		encoding === "br"
			? await brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } })
			: await zip(bytes);
	return { bytes: new Uint8Array(packed), encoding };
}

/** Which encoding the caller takes; one that is named with `q=0` is not taken. */
export function chosen(acceptEncoding: string | null): "br" | "gzip" | null {
	const taken = (acceptEncoding ?? "")
		.split(",")
		.map((part) => part.trim().split(";"))
		.filter(([, quality]) => !/^\s*q=0(?:\.0{0,3})?\s*$/.test(quality ?? ""))
		.map(([name]) => name?.trim());
	if (taken.includes("br")) return "br";
	return taken.includes("gzip") ? "gzip" : null;
}
