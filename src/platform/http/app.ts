import { timingSafeEqual } from "node:crypto";
import { type Context, Hono } from "hono";
import type { Contract } from "#base/contract.ts";
import type { Download } from "../action.ts";
import { newTraceId } from "../ids.ts";
import { errorFields, type Log } from "../log.ts";
import { Problem } from "../problem.ts";
import { downloadAnswer, jsonAnswer, problemAnswer, textAnswer } from "./answer.ts";
import { demoClockAddresses, mountDemoClock } from "./demo-clock.ts";
import { docsPage, docsStyle } from "./docs.ts";
import { checkHost, checkOrigin } from "./guard.ts";
import { secure } from "./headers.ts";
import { createMetrics, type Gauge, type Metrics } from "./metrics.ts";
import { openapi, type PlainAddress } from "./openapi.ts";
import { type Asked, addressBehind } from "./rate.ts";
import { unprotected } from "./remote.ts";
import { type Env, mount, type Offered, only } from "./routes.ts";
import { BACK_CHANNEL, mountSignIn, type SignIn, signInAddresses } from "./sign-in.ts";
import type { Web } from "./static.ts";

/** What the server is made of. */
export interface Parts extends Offered {
	readonly signIn: SignIn;
	/** How many proxies of ours stand in front. */
	readonly trustProxy: number;
	/** The built web; null where there is none. */
	readonly web: Web | null;
	readonly version: string;
	readonly log: Log;
	/** Lets whoever knows it read the counts from elsewhere than this machine. */
	readonly metricsToken: string | null;
	/** The calendar whose secret address ends in a file's name; null where it leads nowhere. */
	calendar(file: string, requestId: string): Promise<Download | null>;
	/** What `/metrics` tells beside the counts of requests. */
	gauges(): Promise<readonly Gauge[]>;
	/** Null when the program can serve; else one line that says what is wrong. */
	trouble(): Promise<string | null>;
}

const JSON_TYPE = "application/json";
const CALENDAR_TYPE = "text/calendar";

/** The addresses beside those of modules and of signing in. */
const PLAIN_ADDRESSES = [
	{ path: "/healthz", summary: "Whether the server serves", mediaType: JSON_TYPE },
	{
		path: "/readyz",
		summary: "Whether database and migrations are in order",
		mediaType: JSON_TYPE,
		mayFail: ["busy"],
	},
	{
		path: "/metrics",
		summary: "Counts for Prometheus; from this machine or with a token",
		mediaType: "text/plain",
		mayFail: ["forbidden"],
	},
	{
		path: "/api/calendar/:file",
		summary: "The calendar at a secret address, for calendar programs",
		mediaType: CALENDAR_TYPE,
		mayFail: ["not-found"],
	},
	{ path: "/api/openapi.json", summary: "This description", mediaType: JSON_TYPE },
	{ path: "/api/docs", summary: "This description for people", mediaType: "text/html" },
	{ path: "/api/docs/style.css", summary: "How the page for people looks", mediaType: "text/css" },
] as const satisfies readonly Omit<PlainAddress, "method">[];

/** Every address that is not a module's, as the description lists them. */
export function plainAddresses(signIn: Pick<SignIn, "demo" | "mode" | "clock">): PlainAddress[] {
	const plain = PLAIN_ADDRESSES.map((address) => ({ method: "get" as const, ...address }));
	return [...plain, ...signInAddresses(signIn), ...demoClockAddresses(signIn)];
}

/** The whole server as a function from request to answer. */
export function httpApp(parts: Parts): Hono<Env> {
	const app = new Hono<Env>();
	const metrics = createMetrics();
	app.use(around(parts, metrics));
	app.use(guarded(parts));
	mountPlain(app, parts, metrics);
	mountSignIn(app, parts.signIn, parts.gate);
	mountDemoClock(app, parts.signIn, parts.gate);
	mount(app, parts);
	app.get("*", async (context) => {
		const found = await parts.web?.answer(context.req.raw, context.req.path);
		if (found === undefined || found === null) return context.notFound();
		context.set("route", "/");
		return found;
	});
	app.notFound((context) =>
		problemAnswer(new Problem("not-found", "Adressen finnes ikke."), context.get("traceId")),
	);
	app.onError((error, context) => {
		const traceId = context.get("traceId");
		if (error instanceof Problem) return problemAnswer(error, traceId);
		parts.log.error("request.unforeseen", { traceId, route: context.get("route"), ...errorFields(error) });
		const detail = "Ingenting ble lagret. Prøv igjen, og oppgi sporings-ID-en om det ikke hjelper.";
		return problemAnswer(new Problem("unforeseen", detail), traceId);
	});
	return app;
}

type Layer = (context: Context<Env>, next: () => Promise<void>) => Promise<void>;

/** Outermost: the trace id, the headers, the line in the log and the count, whatever happens inside. */
function around(parts: Parts, metrics: Metrics): Layer {
	return async (context, next) => {
		const began = performance.now();
		const traceId = newTraceId();
		context.set("traceId", traceId);
		context.set("route", "");
		await next();
		secure(context.res.headers, traceId, parts.signIn.marks.isSecure);
		// What answers by itself, as the demonstration's provider does, has its status there.
		const { outgoing } = context.env;
		const status = outgoing.headersSent ? outgoing.statusCode : context.res.status;
		const line = {
			method: context.req.method,
			route: context.get("route") || "none",
			status,
			ms: Math.round(performance.now() - began),
		};
		metrics.count(line);
		parts.log.info("request", { ...line, traceId });
	};
}

/** Names, origins and amounts, before anything is read. */
function guarded(parts: Parts): Layer {
	const { hosts } = parts.signIn.reached;
	return async (context, next) => {
		const request = context.req.raw;
		checkHost(request, hosts);
		checkOrigin(request, hosts);
		const forwarded = request.headers.get("x-forwarded-for");
		const address = addressBehind(remoteOf(context), forwarded, parts.trustProxy);
		context.set("address", address);
		const isRead = request.method === "GET" || request.method === "HEAD";
		parts.limits.ofAddress(address, askedAt(context.req.path, isRead), performance.now());
		const { publicUrl } = parts.signIn.reached;
		const to = unprotected(request, { publicUrl, proxies: parts.trustProxy });
		if (to === null) return next();
		context.res = new Response(null, { status: 308, headers: { location: to } });
	};
}

/** What a request counts as. One provider signs out everybody at the end of a day, so that is no sign-in. */
function askedAt(path: string, isRead: boolean): Asked {
	if (path.startsWith("/auth/") && path !== BACK_CHANNEL) return "signIns";
	return isRead ? "reads" : "writes";
}

function remoteOf(context: Context<Env>): string {
	return context.env.incoming.socket.remoteAddress ?? "";
}

function mountPlain(app: Hono<Env>, parts: Parts, metrics: Metrics): void {
	const contracts = contractsOf(parts);
	const description = openapi({
		...{ contracts, plain: plainAddresses(parts.signIn), version: parts.version },
		cookie: parts.signIn.marks.session,
	});
	const answers: Record<
		(typeof PLAIN_ADDRESSES)[number]["path"],
		(context: Context<Env>) => Promise<Response>
	> = {
		"/healthz": ({ req }) => jsonAnswer(req.raw, { status: "ok" }),
		"/readyz": async ({ req }) => {
			const detail = await parts.trouble();
			if (detail !== null) throw new Problem("busy", detail);
			return jsonAnswer(req.raw, { status: "ok" });
		},
		"/metrics": async (context) => {
			if (!mayCount(context, parts.metricsToken)) {
				throw new Problem("forbidden", "Tallene leses fra denne maskinen, eller med METRICS_TOKEN.");
			}
			return textAnswer(
				context.req.raw,
				metrics.text(await parts.gauges()),
				"text/plain; version=0.0.4; charset=utf-8",
			);
		},
		"/api/calendar/:file": async (context) => {
			const found = await parts.calendar(context.req.param("file") ?? "", context.get("traceId"));
			if (found === null) throw new Problem("not-found", "Kalenderadressen finnes ikke, eller er avsluttet.");
			return downloadAnswer(found.bytes, found.fileName, `${CALENDAR_TYPE}; charset=utf-8`);
		},
		"/api/openapi.json": ({ req }) => jsonAnswer(req.raw, description),
		"/api/docs": ({ req }) =>
			textAnswer(req.raw, docsPage(contracts, req.raw, parts.version), "text/html; charset=utf-8"),
		"/api/docs/style.css": ({ req }) => textAnswer(req.raw, docsStyle, "text/css; charset=utf-8"),
	};
	for (const { path } of PLAIN_ADDRESSES) {
		app.get(path, (context) => {
			context.set("route", path);
			return answers[path](context);
		});
		only(app, path, "GET, HEAD");
	}
}

function contractsOf(parts: Offered): Contract[] {
	return parts.modules.flatMap(({ actions, views }) =>
		[...views, ...actions].map(({ contract }) => contract),
	);
}

/** This machine itself, or whoever knows the token. A proxy is on this machine, and speaks for others. */
function mayCount(context: Context<Env>, token: string | null): boolean {
	const given = Buffer.from(context.req.header("authorization") ?? "");
	const wanted = Buffer.from(`Bearer ${token}`);
	if (token !== null && given.length === wanted.length && timingSafeEqual(given, wanted)) return true;
	const proxied = context.req.header("x-forwarded-for") !== undefined;
	return !proxied && ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(remoteOf(context));
}
