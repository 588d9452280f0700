import { describe, expect, test } from "vitest";
import { clockOf, readConfig } from "./config.ts";

const DEMO = { RORKULT_MODE: "demo" };

describe("the configuration", () => {
	test("is the documented one where the environment says nothing but the mode", () => {
		const config = readConfig(DEMO);
		expect(config).toMatchObject({
			...{ mode: "demo", host: "127.0.0.1", port: 3000, databaseUrl: null, databaseAppUrl: null },
			...{ publicUrl: "http://127.0.0.1:3000", trustProxy: 0, metricsToken: null, logLevel: "info" },
			...{ oidc: null, backupDir: null, backupHours: 26 },
		});
		expect(config.dataDir).toMatch(/\/\.data$/);
		expect(clockOf(config).now().toISOString()).toMatch(/^2025-05-06T07:00:00/);
	});

	test("says everything that is wrong in one line, and no password", () => {
		const env = {
			...{ RORKULT_MODE: "prod", PORT: "70000", TRUST_PROXY: "mange", LOG_LEVEL: "all" },
			...{ RORKULT_CLOCK: "i går", DATABASE_APP_URL: "mysql://app:hemmelig@db/x", PUBLIC_URL: "rorkult.no" },
		};
		let message = "";
		try {
			readConfig(env);
		} catch (error) {
			message = (error as Error).message;
		}
		for (const name of Object.keys(env)) expect(message).toContain(name);
		expect(message).not.toContain("hemmelig");
		expect(message).not.toContain("\n");
	});

	test("is production unless something else is said, and names all that production lacks in one message", () => {
		expect(() => readConfig({ DATABASE_URL: "postgresql://db/x", HOST: "0.0.0.0" })).toThrow(
			/OIDC_ISSUER mangler.*OIDC_CLIENT_ID mangler.*OIDC_CLIENT_SECRET mangler.*DATABASE_APP_URL mangler.*PUBLIC_URL må/,
		);
	});

	test("is enough for production with a provider, and with HTTPS where others than this machine come", () => {
		const enough = {
			...{ OIDC_ISSUER: "https://login.example", OIDC_CLIENT_ID: "rorkult", OIDC_CLIENT_SECRET: "hemmelig" },
		};
		expect(readConfig(enough).oidc).toEqual({
			...{ issuer: "https://login.example", clientId: "rorkult", clientSecret: "hemmelig" },
			personClaim: "sub",
		});
		const others = { ...enough, HOST: "0.0.0.0", PUBLIC_URL: "https://rorkult.example/" };
		expect(readConfig(others)).toMatchObject({ host: "0.0.0.0", publicUrl: "https://rorkult.example" });
		expect(() => readConfig({ ...others, PUBLIC_URL: "http://rorkult.example" })).toThrow("https://");
		expect(() => readConfig({ ...enough, OIDC_ISSUER: "http://login.example" })).toThrow("OIDC_ISSUER må");
		expect(() => readConfig({ RORKULT_MODE: "test", OIDC_ISSUER: "https://login.example" })).toThrow(
			/OIDC_CLIENT_ID mangler.*OIDC_CLIENT_SECRET mangler/,
		);
	});

	test("lets a production database be looked after without what only serving needs", () => {
		const config = readConfig({ DATABASE_URL: "postgresql://owner@db/rorkult" }, "maintain");
		expect(config.mode).toBe("production");
	});

	test("refuses a clock in production, and an instant without its offset anywhere", () => {
		const clock = "2025-05-06T09:00:00+02:00";
		expect(() => readConfig({ RORKULT_CLOCK: clock }, "maintain")).toThrow("kan ikke brukes i production");
		expect(() => readConfig({ ...DEMO, RORKULT_CLOCK: "2025-05-06T09:00" })).toThrow("RORKULT_CLOCK");
		expect(readConfig({ ...DEMO, RORKULT_CLOCK: clock }).clockStart).toEqual(new Date(clock));
	});

	test.each(["127.0.0.1", "::1", "0.0.0.0"])("listens on %s where it is told to", (host) => {
		expect(readConfig({ ...DEMO, HOST: host }).host).toBe(host);
	});
});
