import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono } from "hono";
import type { ActionContract } from "#base/contract.ts";
import {
	type Action,
	type Call,
	type Corridor,
	type Download,
	type Module,
	runAction,
	runView,
	type View,
} from "../action.ts";
import type { Actor } from "../db/database.ts";
import { mediaTypeOf, readBody, receiveFile, unsupported } from "../files.ts";
import { Problem } from "../problem.ts";
import { downloadAnswer, jsonAnswer } from "./answer.ts";
import type { Limits } from "./rate.ts";
import type { Gate } from "./signed-in.ts";

/** What every request carries through the server. */
export interface Env {
	Bindings: HttpBindings;
	Variables: { traceId: string; route: string; address: string };
}

/** The addresses of modules, and who asks. */
export interface Offered {
	readonly modules: readonly Module[];
	readonly corridor: Corridor;
	/** Who acts in a request. */
	readonly gate: Gate;
	/** How much is let through. */
	readonly limits: Limits;
}

/** What an action without a file may send. */
const FIELDS_BYTES = 100_000;
const VERSION = /^(?:W\/)?"?(\d{1,15})"?$/;

/** Gives every action and view of the modules its address; other methods there are answered with 405. */
export function mount(app: Hono<Env>, offered: Offered): void {
	const actions = offered.modules.flatMap((module) => module.actions);
	const views = offered.modules.flatMap((module) => module.views);
	// Actions first: their addresses would also fit a view's that ends in an id.
	for (const action of actions) {
		app.post(action.contract.path, (context) => act(context, offered, action));
		only(app, action.contract.path, "POST");
	}
	for (const view of views) {
		app.get(view.contract.path, (context) => see(context, offered, view));
		only(app, view.contract.path, "GET, HEAD");
	}
}

/** Answers every method that has no route of its own at an address. */
export function only(app: Hono<Env>, path: string, allow: string): void {
	app.all(path, (context) => {
		context.set("route", path);
		throw new Problem("method-not-allowed", `Adressen tar imot ${allow}.`, { headers: { allow } });
	});
}

async function act(context: Context<Env>, offered: Offered, action: Action): Promise<Response> {
	const { contract } = action;
	context.set("route", contract.path);
	const request = context.req.raw;
	const isUpload = contract.file !== null;
	if (isUpload) offered.limits.ofAddress(context.get("address"), "uploads", performance.now());
	const actor = await offered.gate.actorOf(request);
	offered.limits.ofSession(sessionOf(actor), isUpload ? "uploads" : "writes", performance.now());
	const call: Call = {
		...(await sent(request, contract)),
		actor,
		requestId: context.get("traceId"),
		key: request.headers.get("idempotency-key"),
		version: versionIn(request),
	};
	return jsonAnswer(request, await runAction(offered.corridor, action, call));
}

const sessionOf = ({ session, personId }: Actor): string => session?.id ?? personId;

async function sent(request: Request, contract: ActionContract): Promise<Pick<Call, "fields" | "file">> {
	if (contract.file !== null) return { fields: {}, file: await receiveFile(request, contract.file) };
	const mediaType = mediaTypeOf(request);
	if (mediaType !== "application/json") throw unsupported(mediaType, ["application/json"]);
	const body = await readBody(request, FIELDS_BYTES);
	try {
		return { fields: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)), file: null };
	} catch {
		throw new Problem("malformed-request", "Innholdet er ikke gyldig JSON i UTF-8.");
	}
}

function versionIn(request: Request): number | null {
	const given = request.headers.get("if-match");
	if (given === null) return null;
	const version = VERSION.exec(given)?.[1];
	if (version !== undefined) return Number(version);
	throw new Problem("malformed-request", 'If-Match må være versjonen du så, som "3".');
}

/** Whoever reads the address before us may take the first of two fields of one name, and we the last: so neither is. */
function queryOf(given: URLSearchParams): Record<string, string> {
	const fields = Object.fromEntries(given);
	const twice = Object.keys(fields).find((name) => given.getAll(name).length > 1);
	if (twice === undefined) return fields;
	throw new Problem("malformed-request", `«${twice}» står mer enn én gang i adressen.`);
}

async function see(context: Context<Env>, offered: Offered, view: View): Promise<Response> {
	const { contract } = view;
	context.set("route", contract.path);
	const request = context.req.raw;
	const query = queryOf(new URL(request.url).searchParams);
	const actor = await offered.gate.actorOf(request, !contract.isWatch);
	offered.limits.ofSession(sessionOf(actor), "reads", performance.now());
	const shown = await runView(offered.corridor, view, {
		actor,
		requestId: context.get("traceId"),
		fields: { ...query, ...(context.req.param() as Record<string, string>) },
		file: null,
		key: null,
		version: null,
	});
	if (contract.download === null) return jsonAnswer(request, shown);
	const { bytes, fileName } = shown as Download;
	return downloadAnswer(bytes, fileName, contract.download);
}
