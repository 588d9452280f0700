/** How somebody came, where proxies stand in front. */
import { Problem } from "../problem.ts";

/** What a browser sends over a connection that nobody protects must not be answered. */
export interface Way {
	readonly publicUrl: string;
	/** How many proxies stand in front. */
	readonly proxies: number;
}

/**
 * Sends whoever came to a proxy without HTTPS to the address that has it; gives the address, or null.
 *
 * @throws Problem `foreign-host` for a change: what was sent has been on the net for all to read
 */
export function unprotected(request: Request, { publicUrl, proxies }: Way): string | null {
	if (proxies === 0 || !publicUrl.startsWith("https:")) return null;
	const came = (request.headers.get("x-forwarded-proto") ?? "https").split(",").at(-1)?.trim();
	if (came !== "http") return null;
	if (request.method !== "GET" && request.method !== "HEAD") {
		throw new Problem("foreign-host", `Bruk ${publicUrl}.`);
	}
	const { pathname, search } = new URL(request.url);
	return `${publicUrl}${pathname}${search}`;
}
