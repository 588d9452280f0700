/** The addresses of signing in and out: to the provider, back from it, and away. */
import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import type { Context, Hono } from "hono";
import { dayInNorway } from "#base/day.ts";
import { type Clock, machineClock } from "../clock.ts";
import type { Mode } from "../config.ts";
import { mediaTypeOf, readBody, unsupported } from "../files.ts";
import { Problem } from "../problem.ts";
import { DEMO_PROVIDER_PATH, type DemoProvider } from "../sign-in/demo-provider.ts";
import { FLOW_MS, type Flow, ownPath, type Sealer } from "../sign-in/flow.ts";
import type { Provider } from "../sign-in/provider.ts";
import { jsonAnswer } from "./answer.ts";
import { type Cookie, cookieIn, cookieLine, cookiesIn } from "./cookies.ts";
import type { Endings } from "./endings.ts";
import { secure } from "./headers.ts";
import type { PlainAddress } from "./openapi.ts";
import { type Env, only } from "./routes.ts";
import type { CookieMarks, Gate, Sessions } from "./signed-in.ts";

/** What signing in is made of. */
export interface SignIn {
	readonly mode: Mode;
	/** The program's clock. */
	readonly clock: Clock;
	readonly sessions: Sessions;
	readonly endings: Endings;
	readonly marks: CookieMarks;
	readonly sealer: Sealer;
	/** The provider of the configuration; null where there is none. */
	readonly configured: Provider | null;
	/** The demonstration's own provider, and whom it knows; null in production. */
	readonly demo: DemoSignIn | null;
	readonly reached: Reached;
}

/** The addresses that the server is reached by; known when it listens. */
export interface Reached {
	/** The address that people use, without a slash at its end. */
	publicUrl: string;
	/** The address by which the program reaches itself. */
	ownUrl: string;
	/** The names that the server is reached by, with ports. */
	readonly hosts: Set<string>;
}

/** The demonstration's own provider, and whom it knows. */
export interface DemoSignIn {
	readonly provider: Provider;
	readonly people: readonly DemoPersonShown[];
	/** Answers what browsers and the program ask the provider. */
	readonly answer: DemoProvider;
}

/** Somebody of the demonstration, as the sign-in page tells of them. */
export interface DemoPersonShown {
	readonly id: string;
	readonly name: string;
	readonly organisation: string;
	readonly role: string;
}

/** The page that people sign in on; `feil` in its address says what went wrong. */
export const SIGN_IN_PAGE = "/logg-inn";
/** What the page can be told: that nobody came in, and why. */
export type SignInFault = "unknown" | "declined" | "unavailable" | "unusable" | "too-late";

/** Sign-ins that a browser may have under way at once, in as many tabs. */
const MOST_FLOWS = 5;

const JSON_TYPE = "application/json";
/** Where the provider tells of itself that somebody has signed out there. */
export const BACK_CHANNEL = "/auth/backchannel-logout";
/** Where a page listens for the end of its session. */
const EVENTS = "/api/session/events";
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ADDRESSES: readonly PlainAddress[] = [
	{
		method: "get",
		path: "/api/about",
		summary: "What the sign-in page tells: how the program runs, its day, and how one signs in",
		mediaType: JSON_TYPE,
	},
	{
		method: "get",
		path: "/auth/begin",
		summary: "Sends the browser to the provider; `tilbake` is the page to come back to",
		mediaType: null,
	},
	{
		method: "get",
		path: "/auth/callback",
		summary: "Where the provider sends the browser back to",
		mediaType: null,
	},
	{
		method: "post",
		path: "/auth/sign-out",
		summary: "Ends the session; `to` in the answer is where to go on",
		mediaType: JSON_TYPE,
		mayFail: ["idempotency-key-missing", "foreign-origin"],
	},
	{
		method: "post",
		path: BACK_CHANNEL,
		summary:
			"Where the provider says that somebody has signed out there (OpenID Connect Back-Channel Logout 1.0)",
		mediaType: JSON_TYPE,
		form: "logout_token",
		mayFail: ["malformed-request", "unsupported-media-type", "too-large", "busy", "not-found"],
	},
	{
		method: "get",
		path: EVENTS,
		summary: "Says `ended`, with why, when the session ends: server-sent events",
		mediaType: "text/event-stream",
		needsSession: true,
		mayFail: ["not-signed-in"],
	},
];
const DEMO_ADDRESS: PlainAddress = {
	method: "get",
	path: "/demo/people",
	summary: "The demonstration's people; not in production",
	mediaType: JSON_TYPE,
};

/** The addresses of signing in, as the description lists them. */
export function signInAddresses({ demo }: Pick<SignIn, "demo">): readonly PlainAddress[] {
	return demo === null ? ADDRESSES : [...ADDRESSES, DEMO_ADDRESS];
}

/** Gives signing in and out their addresses; those of the demonstration only where there is one. */
export function mountSignIn(app: Hono<Env>, signIn: SignIn, gate: Gate): void {
	app.get("/api/about", (context) => about(at(context, "/api/about"), signIn));
	only(app, "/api/about", "GET, HEAD");
	app.get("/auth/begin", (context) => begin(at(context, "/auth/begin"), signIn));
	only(app, "/auth/begin", "GET");
	app.get("/auth/callback", (context) => finish(at(context, "/auth/callback"), signIn));
	only(app, "/auth/callback", "GET");
	app.post("/auth/sign-out", (context) => signOut(at(context, "/auth/sign-out"), signIn));
	only(app, "/auth/sign-out", "POST");
	app.post(BACK_CHANNEL, (context) => loggedOut(at(context, BACK_CHANNEL), signIn));
	only(app, BACK_CHANNEL, "POST");
	app.get(EVENTS, async (context) => {
		const request = at(context, EVENTS).req.raw;
		await gate.actorOf(request, false);
		const about = new URL(request.url).searchParams.get("about");
		const isId = about !== null && UUID.test(about);
		return signIn.endings.stream(cookieIn(request, signIn.marks.session) ?? "", isId ? about : null);
	});
	only(app, EVENTS, "GET");
	const { demo } = signIn;
	if (demo === null) return;
	app.get("/demo/people", (context) => jsonAnswer(at(context, "/demo/people").req.raw, demo.people));
	only(app, "/demo/people", "GET, HEAD");
	app.all(`${DEMO_PROVIDER_PATH}/*`, async (context) => {
		const { incoming, outgoing } = at(context, DEMO_PROVIDER_PATH).env;
		const headers = new Headers();
		secure(headers, context.get("traceId"), signIn.marks.isSecure);
		headers.forEach((value, name) => void outgoing.setHeader(name, value));
		await demo.answer(incoming as IncomingMessage, outgoing as ServerResponse);
		return RESPONSE_ALREADY_SENT;
	});
}

function at(context: Context<Env>, route: string): Context<Env> {
	context.set("route", route);
	return context;
}

/** How the program runs, for whoever has not signed in yet. */
export interface About {
	readonly mode: Mode;
	/** The program's day, in Norway. */
	readonly day: string;
	/** Whether there is a provider to sign in with, and whether it answers. */
	readonly provider: "there" | "silent" | "none";
}

async function about(context: Context<Env>, { mode, clock, configured }: SignIn): Promise<Response> {
	const provider = configured === null ? "none" : (await configured.isThere()) ? "there" : "silent";
	const told: About = { mode, day: dayInNorway(clock.now()), provider };
	return jsonAnswer(context.req.raw, told);
}

/** The address that the browser knows the server by. Where signing in is real there is but one. */
function originOf(request: Request, { reached: { publicUrl }, demo }: SignIn): string {
	const host = (request.headers.get("host") ?? "").toLowerCase();
	return demo === null || host === new URL(publicUrl).host ? publicUrl : `http://${host}`;
}

async function begin(context: Context<Env>, signIn: SignIn): Promise<Response> {
	const asked = new URL(context.req.raw.url).searchParams;
	const person = asked.get("person");
	const origin = originOf(context.req.raw, signIn);
	const returnTo = ownPath(asked.get("tilbake"));
	const isOfDemo = signIn.configured === null || (person !== null && signIn.demo !== null);
	const name = isOfDemo ? "demo" : "configured";
	const provider = name === "configured" ? signIn.configured : (signIn.demo?.provider ?? null);
	const redirectUri = `${origin}/auth/callback`;
	const isFresh = asked.get("ny") === "1";
	const hint = name === "demo" ? person : null;
	const begun = (await provider?.begin({ redirectUri, isFresh, hint })) ?? null;
	if (begun === null) return toSignIn("unavailable", returnTo);
	const flow: Flow = {
		...{ ...begun.kept, provider: name, redirectUri, returnTo, isFresh },
		begunAtMs: machineClock.now().getTime(),
	};
	const { marks, sealer } = signIn;
	const earlier = cookiesIn(context.req.raw).filter(([known]) => known.startsWith(marks.flowPrefix));
	const most = earlier.slice(0, Math.max(0, earlier.length - MOST_FLOWS + 1));
	// The demonstration's provider is reached by the name that the browser knows the server by.
	const to = name === "demo" ? `${origin}${begun.to.pathname}${begun.to.search}` : begun.to.href;
	return going(to, [
		...most.map(([known]) => gone(known, marks)),
		{
			name: flowCookie(flow.state, marks),
			value: sealer.seal(flow),
			isSecure: marks.isSecure,
			seconds: FLOW_MS / 1000,
		},
	]);
}

async function finish(context: Context<Env>, signIn: SignIn): Promise<Response> {
	const request = context.req.raw;
	const { sessions, marks, sealer } = signIn;
	const { search, searchParams } = new URL(request.url);
	const name = flowCookie(searchParams.get("state") ?? "", marks);
	const sealed = cookieIn(request, name);
	const flow = sealed === null ? null : sealer.open(sealed, machineClock.now().getTime());
	if (flow === null) return toSignIn("too-late", "/", [gone(name, marks)]);
	const provider = flow.provider === "configured" ? signIn.configured : (signIn.demo?.provider ?? null);
	const answer = (await provider?.finish(new URL(`${flow.redirectUri}${search}`), flow)) ?? "unavailable";
	if (typeof answer === "string") return toSignIn(answer, flow.returnTo, [gone(name, marks)]);
	const begun = await sessions.begin(answer, {
		userAgent: request.headers.get("user-agent") ?? "",
		before: cookieIn(request, marks.session),
		requestId: context.get("traceId"),
	});
	if (begun === null) return toSignIn("unknown", flow.returnTo, [gone(name, marks)]);
	const seconds = Math.floor((begun.expiresAt.getTime() - machineClock.now().getTime()) / 1000);
	const session = { name: marks.session, value: begun.token, isSecure: marks.isSecure, seconds };
	return going(flow.returnTo, [gone(name, marks), session]);
}

async function signOut(context: Context<Env>, signIn: SignIn): Promise<Response> {
	const request = context.req.raw;
	if (request.headers.get("idempotency-key") === null) {
		throw new Problem("idempotency-key-missing", "Send en Idempotency-Key.");
	}
	const { sessions, marks, configured } = signIn;
	const token = cookieIn(request, marks.session);
	if (token !== null) await sessions.end(token, context.get("traceId"));
	const page = `${originOf(request, signIn)}${SIGN_IN_PAGE}`;
	const to = (await configured?.endAddress(page))?.href ?? SIGN_IN_PAGE;
	const answer = await jsonAnswer(request, { to });
	answer.headers.append("set-cookie", cookieLine(gone(marks.session, marks)));
	return answer;
}

const FORM = "application/x-www-form-urlencoded";
/** A token names somebody and an event; a longer form is something else. */
const FORM_BYTES = 20_000;

/** The provider speaks for itself here, and proves by its signature that it is it: there is no cookie and no page. */
async function loggedOut(context: Context<Env>, { configured, sessions }: SignIn): Promise<Response> {
	const request = context.req.raw;
	if (configured === null) throw new Problem("not-found", "Ingen innloggingstjeneste er satt opp.");
	if (mediaTypeOf(request) !== FORM) throw unsupported(mediaTypeOf(request), [FORM]);
	const form = new URLSearchParams(new TextDecoder().decode(await readBody(request, FORM_BYTES)));
	const said = await configured.loggedOut(form.get("logout_token") ?? "");
	if (said === "unavailable") throw new Problem("busy", "Innloggingstjenesten svarer ikke. Prøv igjen.");
	if (said === "unusable") throw new Problem("malformed-request", "Beskjeden om utlogging holder ikke.");
	await sessions.endByProvider(said, context.get("traceId"));
	return jsonAnswer(request, {});
}

/** Each sign-in under way has a cookie of its own, so that two tabs do not take each other's. */
function flowCookie(state: string, { flowPrefix }: CookieMarks): string {
	return `${flowPrefix}${createHash("sha256").update(state).digest("hex").slice(0, 12)}`;
}

const gone = (name: string, { isSecure }: CookieMarks): Cookie => ({ name, value: "", isSecure, seconds: 0 });

function toSignIn(fault: SignInFault, returnTo: string, cookies: readonly Cookie[] = []): Response {
	const query = new URLSearchParams({ feil: fault, ...(returnTo === "/" ? {} : { tilbake: returnTo }) });
	return going(`${SIGN_IN_PAGE}?${query}`, cookies);
}

function going(to: string, cookies: readonly Cookie[]): Response {
	const headers = new Headers({ location: to });
	for (const cookie of cookies) headers.append("set-cookie", cookieLine(cookie));
	return new Response(null, { status: 303, headers });
}
