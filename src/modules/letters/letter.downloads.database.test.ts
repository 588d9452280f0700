import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";
import { type TestServer, testServer } from "../../../test/server.ts";
import { letterUpload } from "./letter.contract.ts";

const LETTER = readFileSync(join(installationRoot, "test/letters/folkekultur-2025/letter.txt"));
/** The contract that others rely on lies beside the checkout. */
const SCHEMA = join(installationRoot, "../shared/contracts/reading.schema.json");
if (!existsSync(SCHEMA)) console.warn(`${SCHEMA} is not there: readings are not held to it`);

async function uploaded(server: TestServer, name: string): Promise<string> {
	const answer = await server.upload(LETTER, name);
	const text = await answer.text();
	expect(answer.status, text).toBe(200);
	return letterUpload.output.parse(JSON.parse(text)).id;
}

describe("a reading to take along", () => {
	test.skipIf(!existsSync(SCHEMA))("is valid by the schema that others rely on", async () => {
		const server = await testServer();
		const id = await uploaded(server, "brevet.for.2025.txt");
		const answer = await server.get(`/api/letters/${id}/reading.json`);
		expect(answer.headers.get("content-disposition")).toContain('filename="brevet.for.2025.json"');
		const reading: unknown = await answer.json();
		const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(SCHEMA, "utf8")));
		expect(validate(reading), JSON.stringify(validate.errors)).toBe(true);
	});

	test("is a spreadsheet with a sheet for every list", async () => {
		const server = await testServer();
		const id = await uploaded(server, "brevet.txt");
		const answer = await server.get(`/api/letters/${id}/reading.xlsx`);
		expect(answer.headers.get("content-type")).toContain("spreadsheetml");
		const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
		const workbook = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array());
		expect([...workbook.matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
			"Brevet",
			"Krav",
			"Oppdrag",
			"Mål",
			"Styringsparametere",
			"Tildeling",
			"Bindinger",
			"Rapporter",
			"Møter",
			"Fullmakter",
			"Merknader",
			"Ikke krav",
		]);
	});
});
