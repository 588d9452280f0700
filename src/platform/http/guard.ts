/** What keeps other sites and other names away from a server that trusts whoever reaches it. */
import { Problem } from "../problem.ts";

const SAFE = new Set(["GET", "HEAD"]);

/**
 * Refuses a request that came under a name which is not ours: a foreign page may have made its own name
 * point to this machine (DNS rebinding).
 */
export function checkHost(request: Request, hosts: ReadonlySet<string>): void {
	const host = (request.headers.get("host") ?? "").toLowerCase();
	if (!hosts.has(host)) {
		throw new Problem("foreign-host", `Bruk adressen ${[...hosts][0] ?? "som ble oppgitt ved start"}.`);
	}
}

/**
 * Refuses a change that another site's page asks for. A browser always says where a page stands that
 * sends one; other programs say nothing, and no page can make them.
 */
export function checkOrigin(request: Request, hosts: ReadonlySet<string>): void {
	if (SAFE.has(request.method)) return;
	const site = request.headers.get("sec-fetch-site");
	const origin = request.headers.get("origin");
	const sameSite = site === null || site === "same-origin" || site === "none";
	if (sameSite && (origin === null || hosts.has(hostOf(origin)))) return;
	throw new Problem("foreign-origin", "Endringer kan bare sendes fra Rorkults egne sider.");
}

function hostOf(origin: string): string {
	return URL.canParse(origin) ? new URL(origin).host : "";
}

/** The names that a server on this machine is reached by: loopback ones, and the public address. */
export function ownHosts(port: number, publicUrl: string): ReadonlySet<string> {
	const ours = ["127.0.0.1", "localhost", "[::1]"];
	return new Set([...ours.map((name) => (port === 80 ? name : `${name}:${port}`)), new URL(publicUrl).host]);
}
