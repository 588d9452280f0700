import { expect, test } from "vitest";
import { createLog, errorFields } from "./log.ts";

test("a line is one JSON object, and graver lines alone pass a level", () => {
	const lines: string[] = [];
	const log = createLog("warn", (line) => lines.push(line));
	log.info("server.listening", { port: 3000 });
	log.warn("database.connectionLost", { attempts: 2 });
	expect(lines).toHaveLength(1);
	expect(lines[0]).toMatch(/^[^\n]*\n$/);
	expect(JSON.parse(lines[0] ?? "")).toMatchObject({
		...{ level: "warn", event: "database.connectionLost", attempts: 2 },
		at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
	});
});

test("an error is told without its message, which may quote a person", () => {
	const error = Object.assign(new TypeError("Kari Nordmann finnes allerede"), { code: "23505" });
	const fields = errorFields(error);
	expect(fields).toMatchObject({ error: "TypeError", code: "23505" });
	expect(fields.where).toContain("log.test.ts");
	expect(JSON.stringify(fields)).not.toContain("Kari");
});
