import Ajv from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { SIGNED_IN } from "#base/contract.ts";
import type { LetterReader } from "#letters";
import { ROLES } from "#people";
import { machineClock } from "#platform/clock.ts";
import { httpApp, plainAddresses } from "#platform/http/app.ts";
import { openapi } from "#platform/http/openapi.ts";
import { limitsOf, RATES } from "#platform/http/rate.ts";
import { cookieMarks } from "#platform/http/signed-in.ts";
import { createLog } from "#platform/log.ts";
import { PROBLEMS } from "#platform/problem.ts";
import { testServer } from "../../test/server.ts";
import { modules } from "./modules.ts";

const reader: LetterReader = {
	read: () => Promise.reject(new Error("no letter is read here")),
	spreadsheet: () => Promise.reject(new Error("no spreadsheet is made here")),
	version: "0",
};
const offered = modules(reader, "");
const contracts = offered.flatMap(({ actions, views }) =>
	[...actions, ...views].map(({ contract }) => contract),
);

interface Description {
	openapi: string;
	paths: Record<string, Record<string, { security: unknown[]; operationId: string; responses: object }>>;
	components: { schemas: Record<string, object>; securitySchemes: object };
}
const signIn = {
	...{ mode: "test" as const, clock: machineClock, sessions: {} as never, sealer: {} as never },
	endings: {} as never,
	...{ marks: cookieMarks("http://127.0.0.1"), configured: null },
	demo: { people: [], provider: {} as never, answer: async () => {} },
	reached: { publicUrl: "", ownUrl: "", hosts: new Set<string>() },
};
const described = { contracts, version: "0", cookie: "rorkult" };
const description = openapi({ ...described, plain: plainAddresses(signIn) }) as unknown as Description;

describe("the description of the interface", () => {
	test("lists every route that the server answers, and no other one", () => {
		const app = httpApp({
			modules: offered,
			corridor: { database: {} as never, rolesOf: async () => [] },
			...{ limits: limitsOf(RATES), trustProxy: 0 },
			gate: { actorOf: () => Promise.reject(new Error("nobody asks")) },
			signIn,
			web: null,
			version: "0",
			log: createLog("error", () => {}),
			metricsToken: null,
			calendar: async () => null,
			trouble: async () => null,
			gauges: async () => [],
		});
		const routes = app.routes
			.filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
			.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
		const described = Object.entries(description.paths).flatMap(([path, operations]) =>
			Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
		);
		expect(described.sort()).toEqual([...new Set(routes)].sort());
	});

	test("says of the modules' operations, and of the stream of endings, that they need a session, and of the others that they need none", () => {
		const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
		expect(operations.length).toBeGreaterThan(10);
		const ofModules = new Set(contracts.map(({ name }) => name));
		for (const { security, operationId } of operations) {
			const needsSession = ofModules.has(operationId) || operationId === "server.api-session-events";
			expect(security, operationId).toEqual(needsSession ? [{ session: [] }] : []);
		}
		expect(description.components.securitySchemes).toMatchObject({
			session: { type: "apiKey", in: "cookie", name: "rorkult" },
		});
		expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
	});

	test("has no address of the demonstration in production", () => {
		const paths = plainAddresses({ ...signIn, demo: null }).map(({ path }) => path);
		expect(paths).toContain("/auth/begin");
		expect(paths.filter((path) => path.startsWith("/demo"))).toEqual([]);
	});

	test("points only to schemas that it has, and every one of them can be used to validate", () => {
		const named = Object.keys(description.components.schemas);
		const pointed = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
		expect(named).toContain("Reading");
		for (const [, name] of pointed) expect(named).toContain(name);
		const ajv = new Ajv({ strict: false, validateFormats: false });
		ajv.addSchema({ $id: "all", ...description });
		for (const name of named) expect(ajv.getSchema(`all#/components/schemas/${name}`), name).toBeDefined();
	});

	test("is what the server hands out, and holds what the server answers", async () => {
		const server = await testServer();
		const served = (await (await server.get("/api/openapi.json")).json()) as Description;
		expect(served.openapi).toBe("3.1.0");
		expect(served.paths).toEqual(JSON.parse(JSON.stringify(description.paths)));
		const ajv = new Ajv({ strict: false, validateFormats: false });
		ajv.addSchema({ $id: "all", ...served });
		const { id } = (await (await server.upload("# Tildelingsbrev\n\nEtaten skal svare.")).json()) as {
			id: string;
		};
		const shown = await (await server.get(`/api/letters/${id}`)).json();
		const schema = "all#/paths/~1api~1letters~1{id}/get/responses/200/content/application~1json/schema";
		expect(ajv.validate(schema, shown), JSON.stringify(ajv.errors)).toBe(true);
		const problem = await (await server.get("/api/letters?limit=0")).json();
		expect(ajv.validate("all#/components/schemas/ProblemDetails", problem)).toBe(true);
	});

	test("names only roles that there are, and a rule for everything", () => {
		for (const { name, who, rule, summary } of contracts) {
			expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
			expect([...ROLES, ...SIGNED_IN], name).toEqual(expect.arrayContaining([...who]));
			expect(who.length, name).toBeGreaterThan(0);
			expect(rule, name).toMatch(/^R\d+\.\d+$|§/);
			expect(new Set(Object.values(summary)).size, name).toBeGreaterThan(1);
		}
	});
});

describe("the documentation page", () => {
	test("tells in three languages of every address and every kind of problem, without style or script inline", async () => {
		const server = await testServer();
		for (const [language, heading] of [
			["nb", "Når noe går galt"],
			["nn", "Når noko går gale"],
			["en", "When something goes wrong"],
		]) {
			const page = await (await server.get(`/api/docs?lang=${language}`)).text();
			expect(page).toContain(`<html lang="${language}">`);
			expect(page).toContain(heading);
			for (const { path } of contracts) expect(page).toContain(path);
			for (const kind of Object.keys(PROBLEMS)) expect(page).toContain(`id="${kind}"`);
			expect(page).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
		}
		const preferred = await server.get("/api/docs", { "accept-language": "nn-NO,nb;q=0.8" });
		expect(await preferred.text()).toContain('<html lang="nn">');
		expect((await server.get("/api/docs/style.css")).headers.get("content-type")).toContain("text/css");
	});
});
