import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { chosen, type Encoded, encoded } from "./compress.ts";

/** The built web, in memory: a few hundred kilobytes, and no path of a caller ever reaches the disk. */
export interface Web {
	/** The answer to an address: a file, the page for an address of a screen, or null. */
	answer(request: Request, path: string): Promise<Response | null>;
}

interface Asset {
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly mediaType: string;
	readonly tag: string;
	readonly cacheControl: string;
	/** By encoding, made the first time somebody asks. */
	readonly packed: Map<string, Promise<Encoded>>;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
	css: "text/css; charset=utf-8",
	html: "text/html; charset=utf-8",
	ico: "image/x-icon",
	js: "text/javascript; charset=utf-8",
	json: "application/json; charset=utf-8",
	png: "image/png",
	svg: "image/svg+xml",
	txt: "text/plain; charset=utf-8",
	webmanifest: "application/manifest+json",
	woff2: "font/woff2",
};
/** Vite names these by their content, so they never change. */
const NAMED_BY_CONTENT = "/assets/";
const EFFORT = 9;

/** Loads the built web from a folder; null where it has not been built. */
export function openWeb(folder: string): Web | null {
	if (!existsSync(join(folder, "index.html"))) return null;
	const assets = new Map<string, Asset>();
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const address = `/${relative(folder, path).split(sep).join("/")}`;
		assets.set(address, asset(address, readFileSync(path)));
	}
	return {
		async answer(request, path) {
			const found = assets.get(path) ?? (isScreen(path) ? assets.get("/index.html") : undefined);
			return found === undefined ? null : respond(request, found);
		},
	};
}

function asset(address: string, content: Buffer): Asset {
	const bytes = new Uint8Array(content);
	return {
		bytes,
		mediaType: MEDIA_TYPES[address.split(".").at(-1) ?? ""] ?? "application/octet-stream",
		tag: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
		cacheControl: address.startsWith(NAMED_BY_CONTENT) ? "public, max-age=31536000, immutable" : "no-cache",
		packed: new Map(),
	};
}

/** What the server answers itself, or not at all. */
const NO_SCREEN = /^\/(?:api|auth|demo)(?:\/|$)/;

/** How a file's name ends; a number such as 3.1, in the address of what has it, is no such ending. */
const ENDING = /\.[a-z]{2}[a-z0-9]*$/i;

/** An address without an ending, outside the interface, is a screen's: the page finds out which. */
function isScreen(path: string): boolean {
	return !NO_SCREEN.test(path) && !ENDING.test(path);
}

async function respond(request: Request, { bytes, mediaType, tag, cacheControl, packed }: Asset) {
	const accept = chosen(request.headers.get("accept-encoding")) ?? "";
	const known = packed.get(accept) ?? encoded(bytes, mediaType, accept, EFFORT);
	packed.set(accept, known);
	const body = await known;
	const etag = `"${tag}${body.encoding ?? ""}"`;
	const headers = new Headers({
		"content-type": mediaType,
		"cache-control": cacheControl,
		etag,
		vary: "accept-encoding",
	});
	if (request.headers.get("if-none-match") === etag) return new Response(null, { status: 304, headers });
	if (body.encoding !== null) headers.set("content-encoding", body.encoding);
	return new Response(body.bytes, { headers });
}
