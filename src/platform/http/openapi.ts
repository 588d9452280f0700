import { z } from "zod";
import type { Contract } from "#base/contract.ts";
import { FILE_NAME_HEADER } from "../files.ts";
import { PROBLEMS, type ProblemKind } from "../problem.ts";

type Json = Readonly<Record<string, unknown>>;

/** What any request may be answered with. */
const ANY: readonly ProblemKind[] = ["foreign-host", "too-many-requests", "unforeseen"];
const OF_VIEW: readonly ProblemKind[] = ["not-signed-in", "invalid-input", "forbidden", "not-found"];
const OF_ACTION: readonly ProblemKind[] = [
	"not-signed-in",
	"malformed-request",
	"invalid-input",
	"idempotency-key-missing",
	"forbidden",
	"foreign-origin",
	"too-large",
	"unsupported-media-type",
	"key-used-before",
];
const OF_CHANGE: readonly ProblemKind[] = [
	"not-found",
	"stale-version",
	"wrong-state",
	"denied",
	"version-missing",
];
const OF_FILE: readonly ProblemKind[] = ["file-refused", "busy"];

/** The problems that a contract's address may answer with. */
export function problemsOf(contract: Contract): readonly ProblemKind[] {
	const stepUp: readonly ProblemKind[] = contract.stepUpMinutes === null ? [] : ["step-up-required"];
	if (contract.kind === "view") return [...OF_VIEW, ...stepUp, ...ANY];
	const isReading = contract.file !== null || contract.readsFile;
	const more = [...(contract.states === null ? [] : OF_CHANGE), ...(isReading ? OF_FILE : [])];
	return [...OF_ACTION, ...stepUp, ...more, ...ANY];
}

/** The fields of a contract's input that stand in its address. */
export function fieldsInPath(path: string): string[] {
	return [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
}

const SCHEMAS = "#/components/schemas/";

/** Turns schemas into JSON Schema; what has an id of its own is collected and pointed to. */
function collector() {
	const named: Record<string, unknown> = {};
	const pointed = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(pointed);
		if (typeof value !== "object" || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([key, inner]) => [
				key,
				key === "$ref" && typeof inner === "string" ? inner.replace("#/$defs/", SCHEMAS) : pointed(inner),
			]),
		);
	};
	const schema = (type: z.ZodType, io: "input" | "output"): unknown => {
		const { $schema: _, $defs, ...own } = z.toJSONSchema(type, { io, target: "draft-2020-12" });
		for (const [id, definition] of Object.entries($defs ?? {})) named[id] ??= pointed(definition);
		const id = own.id;
		if (typeof id !== "string") return pointed(own);
		named[id] ??= pointed(own);
		return { $ref: `${SCHEMAS}${id}` };
	};
	return { named, schema };
}

const ProblemDetails = z
	.looseObject({
		type: z.string().meta({ description: "Names the kind of problem; an address in the documentation." }),
		title: z.string(),
		status: z.int(),
		detail: z.string().meta({ description: "For people, in bokmål." }),
		traceId: z.string().meta({ description: "The log has the same; quote it when you ask for help." }),
		errors: z
			.array(z.object({ pointer: z.string(), detail: z.string() }))
			.optional()
			.meta({ description: "What is wrong in which field: JSON pointers (RFC 6901)." }),
	})
	.meta({ id: "ProblemDetails", description: "A refusal or an error, by RFC 9457." });

type Collector = ReturnType<typeof collector>;

/** What the description calls the session's cookie. */
const SESSION = "session";

/** An address beside those of modules. */
export interface PlainAddress {
	readonly method: "get" | "post";
	readonly path: string;
	readonly summary: string;
	/** What the answer is; null for one that sends the browser on. */
	readonly mediaType: string | null;
	/** Whether it answers only whoever is signed in; no where it is left out. */
	readonly needsSession?: boolean;
	/** The field of the form that it takes: then it takes no idempotency key. */
	readonly form?: string;
	readonly mayFail?: readonly ProblemKind[];
}

/** What the description is made of. */
export interface Described {
	readonly contracts: readonly Contract[];
	readonly plain: readonly PlainAddress[];
	readonly version: string;
	/** The name of the session's cookie. */
	readonly cookie: string;
}

/** The description of everything that the server offers, in OpenAPI 3.1. */
export function openapi({ contracts, plain, version, cookie }: Described): Json {
	const { named, schema } = collector();
	const paths: Record<string, Record<string, unknown>> = {};
	for (const contract of contracts) {
		const path = inBraces(contract.path);
		const method = contract.kind === "view" ? "get" : "post";
		paths[path] = { ...paths[path], [method]: operation(contract, schema) };
	}
	for (const address of plain) {
		const path = inBraces(address.path);
		paths[path] = { ...paths[path], [address.method]: plainOperation(address) };
	}
	schema(ProblemDetails, "output");
	return {
		openapi: "3.1.0",
		info: {
			title: "Rorkult",
			version,
			summary: "Letters of allocation, and what they order",
			description:
				"A write carries an Idempotency-Key of its own, and If-Match with the version that was seen where the thing has one. Texts for people are in bokmål.",
			license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
		},
		paths,
		security: [{ [SESSION]: [] }],
		components: {
			schemas: named,
			securitySchemes: {
				[SESSION]: {
					type: "apiKey",
					in: "cookie",
					name: cookie,
					description: "Set when somebody has signed in, from /auth/begin.",
				},
			},
		},
	};
}

function operation(contract: Contract, schema: Collector["schema"]): Json {
	const body = requestBody(contract, schema);
	return {
		operationId: contract.name,
		summary: contract.summary.en,
		description: `Roles: ${contract.who.join(", ")}. Rule: ${contract.rule}.`,
		tags: [contract.name.split(".")[0]],
		security: [{ [SESSION]: [] }],
		parameters: parameters(contract, schema),
		...(body === null ? {} : { requestBody: body }),
		responses: {
			200: { description: contract.summary.en, content: answerContent(contract, schema) },
			...problemResponses(problemsOf(contract)),
		},
	};
}

function answerContent(contract: Contract, schema: Collector["schema"]): Json {
	const mediaType = (contract.kind === "view" && contract.download) || "application/json";
	const isBytes = contract.output instanceof z.ZodFile;
	return { [mediaType]: isBytes ? {} : { schema: schema(contract.output, "output") } };
}

function parameters(contract: Contract, schema: Collector["schema"]): Json[] {
	const inPath = fieldsInPath(contract.path);
	const shape = contract.kind === "view" ? contract.input.shape : {};
	const fields = Object.entries(shape).map(([name, type]) => {
		const isInPath = inPath.includes(name);
		const required = isInPath || !(type as z.ZodType).safeParse(undefined).success;
		return { name, in: isInPath ? "path" : "query", required, schema: schema(type as z.ZodType, "input") };
	});
	if (contract.kind === "view") return fields;
	const text = { type: "string" };
	return [
		{
			name: "Idempotency-Key",
			in: "header",
			required: true,
			schema: { ...text, pattern: "^[\\x21-\\x7e]{1,200}$" },
		},
		...(contract.states === null
			? []
			: [{ name: "If-Match", in: "header", required: true, schema: text, example: '"1"' }]),
		...(contract.file === null
			? []
			: [
					{
						name: FILE_NAME_HEADER,
						in: "header",
						required: false,
						schema: text,
						description: "Percent-encoded UTF-8; where the file is the whole body.",
					},
				]),
	];
}

function requestBody(contract: Contract, schema: Collector["schema"]): Json | null {
	if (contract.kind === "view") return null;
	if (contract.file === null) {
		return { required: true, content: { "application/json": { schema: schema(contract.input, "input") } } };
	}
	const form = {
		schema: {
			type: "object",
			required: ["file"],
			properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
		},
	};
	const content = contract.file.mediaTypes.map((type) => [type, type === "multipart/form-data" ? form : {}]);
	return {
		required: true,
		description: `At most ${contract.file.maxBytes} bytes.`,
		content: Object.fromEntries(content),
	};
}

function problemResponses(kinds: readonly ProblemKind[]): Json {
	const statuses = [...new Set(kinds.map((kind) => PROBLEMS[kind][0]))].sort();
	return Object.fromEntries(
		statuses.map((status) => [
			status,
			{
				description: kinds.filter((kind) => PROBLEMS[kind][0] === status).join(", "),
				content: { "application/problem+json": { schema: { $ref: `${SCHEMAS}ProblemDetails` } } },
			},
		]),
	);
}

function formOf(field: string): Json {
	const fields = { type: "object", properties: { [field]: { type: "string" } }, required: [field] };
	return { required: true, content: { "application/x-www-form-urlencoded": { schema: fields } } };
}

/** A path as OpenAPI writes it. */
const inBraces = (path: string): string => path.replace(/:(\w+)/g, "{$1}");

function plainOperation(address: PlainAddress): Json {
	const { path, summary, mediaType, needsSession = false, form, mayFail = [] } = address;
	const answer =
		mediaType === null
			? { 303: { description: summary } }
			: { 200: { description: summary, content: { [mediaType]: {} } } };
	const schema = { type: "string" };
	const parameters = [
		...fieldsInPath(path).map((name) => ({ name, in: "path", required: true, schema })),
		...(mayFail.includes("idempotency-key-missing")
			? [{ name: "Idempotency-Key", in: "header", required: true, schema }]
			: []),
	];
	return {
		operationId: `server.${path.split(/[/.:]/).filter(Boolean).join("-")}`,
		summary,
		tags: ["server"],
		security: needsSession ? [{ [SESSION]: [] }] : [],
		...(parameters.length > 0 ? { parameters } : {}),
		...(form === undefined ? {} : { requestBody: formOf(form) }),
		responses: { ...answer, ...problemResponses([...mayFail, ...ANY]) },
	};
}
