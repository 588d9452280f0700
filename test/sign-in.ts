/** Signing in as a browser does, without one: follows the provider's redirects and keeps cookies. */
import type { DemoPerson } from "#people";

/** Cookies of one browser, by name. */
export type Jar = Map<string, string>;

/** The jar as a `Cookie` header. */
export const cookieHeader = (jar: Jar): string =>
	[...jar].map(([name, value]) => `${name}=${value}`).join("; ");

/** Asks for an address once, with the jar's cookies, and keeps those that are set. */
export async function step(jar: Jar, address: string | URL, init: RequestInit = {}): Promise<Response> {
	const headers = new Headers(init.headers);
	headers.set("cookie", cookieHeader(jar));
	const answer = await fetch(address, { ...init, headers, redirect: "manual" });
	for (const line of answer.headers.getSetCookie()) {
		const [pair = "", ...marks] = line.split(";");
		const name = pair.slice(0, pair.indexOf("="));
		const isGone = marks.some((mark) => /^\s*(?:max-age=0|expires=Thu, 01 Jan 1970)/i.test(mark));
		if (isGone) jar.delete(name);
		else jar.set(name, pair.slice(pair.indexOf("=") + 1));
	}
	return answer;
}

/** Follows redirects from an address until one is not followed any more; gives that address. */
export async function follow(jar: Jar, from: string, until: (address: URL) => boolean): Promise<URL> {
	let address = new URL(from);
	for (let hops = 0; hops < 12; hops += 1) {
		if (until(address)) return address;
		const answer = await step(jar, address);
		const to = answer.headers.get("location");
		if (to === null) throw new Error(`${address.pathname} answered ${answer.status}: ${await answer.text()}`);
		address = new URL(to, address);
	}
	throw new Error(`${from} leads nowhere`);
}

/** Whether an address is one that signing in passes through. */
export const isOnTheWay = ({ pathname }: URL): boolean => /^\/(?:auth|demo)\//.test(pathname);

/** Signs somebody of the demonstration in; gives the `Cookie` header of their session. */
export async function signIn(url: string, { id }: Pick<DemoPerson, "id">): Promise<string> {
	const jar: Jar = new Map();
	const end = await follow(jar, `${url}/auth/begin?person=${id}`, (address) => !isOnTheWay(address));
	if (end.pathname !== "/") throw new Error(`signing in led to ${end.pathname}${end.search}`);
	return `rorkult=${jar.get("rorkult")}`;
}
