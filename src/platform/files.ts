import { createHash } from "node:crypto";
import type { TakesFile } from "#base/contract.ts";
import { Problem } from "./problem.ts";

/** A file as a caller sent it. */
export interface ReceivedFile {
	readonly bytes: Uint8Array;
	/** The name without folders, at most 200 characters, for people alone. */
	readonly name: string;
	/** SHA-256 of the bytes, in hexadecimal digits. */
	readonly sha256: string;
}

/** The header that names a file sent as the whole body, percent-encoded UTF-8. */
export const FILE_NAME_HEADER = "x-file-name";
/** What a form may hold round its file: boundaries, heads and a few fields. */
const FORM_BYTES = 64 * 1024;
const NAME_LENGTH = 200;

/** A file from bytes that are at hand already. */
export function fileOf(bytes: Uint8Array, name: string): ReceivedFile {
	return { bytes, name: plainName(name), sha256: createHash("sha256").update(bytes).digest("hex") };
}

/**
 * The file in a request: the whole body with its name in a header, or the one file of a form.
 *
 * The body is never read further than its limit.
 *
 * @throws Problem for another media type, too many bytes, or a form without exactly one file
 */
export async function receiveFile(request: Request, takes: TakesFile): Promise<ReceivedFile> {
	const mediaType = mediaTypeOf(request);
	if (!takes.mediaTypes.includes(mediaType)) throw unsupported(mediaType, takes.mediaTypes);
	const isForm = mediaType === "multipart/form-data";
	const limit = takes.maxBytes + (isForm ? FORM_BYTES : 0);
	const body = await readBody(request, limit, takes.maxBytes);
	const file = isForm ? await fileInForm(request, body) : { bytes: body, name: nameInHeader(request) };
	if (file.bytes.length > takes.maxBytes) throw tooLarge(takes.maxBytes);
	return fileOf(file.bytes, file.name);
}

/** The media type that a request says it has, without parameters; empty where it says nothing. */
export function mediaTypeOf(request: Request): string {
	return (request.headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/**
 * A request's body, or a problem as soon as it is known to be longer than `limit` bytes.
 *
 * @param saidLimit the limit to name to people, where it differs from the one that is held
 */
export async function readBody(request: Request, limit: number, saidLimit = limit): Promise<Uint8Array> {
	if (Number(request.headers.get("content-length") ?? 0) > limit) throw tooLarge(saidLimit);
	const chunks: Uint8Array[] = [];
	let length = 0;
	if (request.body !== null) {
		for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
			length += chunk.byteLength;
			if (length > limit) throw tooLarge(saidLimit);
			chunks.push(chunk);
		}
	}
	return Buffer.concat(chunks, length);
}

/** What a caller is told who sent another media type than is taken. */
export function unsupported(given: string, taken: readonly string[]): Problem {
	return new Problem(
		"unsupported-media-type",
		`Content-Type må være ${taken.join(", ")}${given === "" ? "" : `, ikke ${given.slice(0, 100)}`}.`,
	);
}

function tooLarge(limit: number): Problem {
	const said = limit >= 1_000_000 ? `${Math.floor(limit / 1_000_000)} MB` : `${Math.floor(limit / 1000)} kB`;
	return new Problem("too-large", `Det som sendes, kan være på høyst ${said}.`, {
		headers: { connection: "close" },
	});
}

async function fileInForm(request: Request, body: Uint8Array): Promise<{ bytes: Uint8Array; name: string }> {
	const type = request.headers.get("content-type") ?? "";
	const form = await new Response(Buffer.from(body), { headers: { "content-type": type } })
		.formData()
		.catch(() => {
			throw new Problem("malformed-request", "Skjemaet kan ikke leses som multipart/form-data.");
		});
	const files = [...form.values()].filter((value) => typeof value !== "string");
	const [file] = files;
	if (file === undefined || files.length !== 1) {
		throw new Problem("invalid-input", "Send én fil om gangen.", {
			errors: [{ pointer: "/file", detail: `Én fil, ikke ${files.length}` }],
		});
	}
	return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
}

function nameInHeader(request: Request): string {
	const given = request.headers.get(FILE_NAME_HEADER) ?? "";
	try {
		return decodeURIComponent(given);
	} catch {
		throw new Problem("malformed-request", "X-File-Name må være prosentkodet UTF-8.");
	}
}

/** A name without folders, controls and marks of direction, which could make it look like another one. */
function plainName(name: string): string {
	const last = name.split(/[/\\]/u).at(-1) ?? "";
	const wellFormed = Buffer.from(last).toString();
	const plain = wellFormed.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
	return [...plain].slice(0, NAME_LENGTH).join("") || "uten navn";
}
