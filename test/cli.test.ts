import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import type { Reading } from "#letters/read";
import { installationRoot } from "#platform/root.ts";

/** A letter in a few lines, with what every reading needs. */
const LETTER = `# Tildelingsbrev 2025 for Kystvernet

Fra: Havdepartementet
Til: Kystvernet
Dato: 20.01.2025

## 1 Mål

**Mål 1: Trygg ferdsel langs kysten.**

## 2 Krav

Kystvernet skal varsle departementet straks ved alvorlige hendelser.
`;

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "rorkult-cli-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

type Given = { readonly input?: string | Buffer; readonly env?: Record<string, string> };

/** Runs the built program in the test's folder. */
function rorkult(words: readonly string[], given: Given = {}): SpawnSyncReturns<string> {
	return spawnSync(process.execPath, [join(installationRoot, "bin/rorkult.cjs"), ...words], {
		cwd: folder,
		encoding: "utf8",
		input: given.input ?? "",
		env: { PATH: process.env.PATH, DATA_DIR: join(folder, ".data"), ...given.env },
		timeout: 60_000,
	});
}

function file(name: string, content: string | Buffer = LETTER): string {
	writeFileSync(join(folder, name), content);
	return name;
}

/** One line on standard error, nothing on standard output, exit code 2. */
function expectRefusal(ran: SpawnSyncReturns<string>, ...words: (string | RegExp)[]) {
	expect(ran.stderr).toMatch(/^rorkult: [^\n]*\n$/);
	for (const word of words) expect(ran.stderr).toMatch(word);
	expect(ran.stdout).toBe("");
	expect(ran.status).toBe(2);
}

describe("rorkult", { timeout: 120_000 }, () => {
	test("tells its commands and its version", () => {
		const help = rorkult(["--help"]);
		expect(help.status).toBe(0);
		for (const command of ["start", "migrate", "read"]) expect(help.stdout).toContain(command);
		expect(rorkult(["--version"]).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
	});

	test.each([
		[["les"]],
		[["read"]],
		[["read", "--xml", "a"]],
		[["read", "--json", "--text", "a"]],
		[["start", "nå"]],
		[["backup"]],
		[["restore"]],
		[["restore", "borte"]],
		[["check", "alt"]],
		[["worker"]],
		[["person"]],
		[["person", "add"]],
	])("refuses %j in one line", (words) => {
		expectRefusal(rorkult(words));
	});

	test("refuses to start in production without what production needs, in one line", () => {
		expectRefusal(rorkult(["start"]), "OIDC_ISSUER", "OIDC_CLIENT_SECRET");
	});

	test("says in one line that a port is taken", async () => {
		const other = createServer().listen(0, "127.0.0.1");
		onTestFinished(() => void other.close());
		await new Promise((listening) => other.once("listening", listening));
		const { port } = other.address() as { port: number };
		const ran = rorkult(["start"], { env: { RORKULT_MODE: "test", PORT: String(port), LOG_LEVEL: "error" } });
		expectRefusal(ran, `Porten ${port} er opptatt`);
	});

	test("migrates the embedded database, and then has nothing to do", () => {
		const first = rorkult(["migrate"]);
		expect(first.stdout).toContain("0001_people.sql\n");
		expect(first.status).toBe(0);
		const second = rorkult(["migrate"]);
		expect([second.status, second.stdout]).toEqual([0, ""]);
	});

	test("backs up, checks and restores the embedded database", () => {
		rorkult(["migrate"]);
		const taken = rorkult(["backup", "kopi.rorkult"]);
		expect([taken.status, taken.stderr]).toEqual([0, ""]);
		expect(taken.stdout).toMatch(/^kopi\.rorkult: \d+ tabeller, \d+ rader, slik de var \S+\.\n$/);
		const checked = rorkult(["check"], { env: { BACKUP_DIR: folder } });
		expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining("Alt er i orden")]);
		const restored = rorkult(["restore", "kopi.rorkult"], { env: { DATA_DIR: join(folder, "ny") } });
		expect([restored.status, restored.stdout]).toEqual([0, expect.stringContaining("Journalen er i orden")]);
		truncateSync(join(folder, "kopi.rorkult"), 100);
		expectRefusal(
			rorkult(["restore", "kopi.rorkult"], { env: { DATA_DIR: join(folder, "tredje") } }),
			"kuttet",
		);
		expect(readdirSync(folder)).not.toContain("tredje");
	});

	test("checks, and says in one line each what is wrong, with exit code 1", () => {
		const env = { DATABASE_URL: "postgresql://eier:hemmelig@127.0.0.1:1/rorkult", BACKUP_DIR: folder };
		const ran = rorkult(["check"], { env });
		expect(ran.status).toBe(1);
		expect(ran.stdout).toMatch(/^DATABASE Databasen svarer ikke.*\nSIKKERHETSKOPI ingen .*\n$/);
	});

	test("says in one line that the database at an address does not answer", () => {
		const env = { DATABASE_URL: "postgresql://eier:hemmelig@127.0.0.1:1/rorkult" };
		const ran = rorkult(["migrate"], { env });
		expectRefusal(ran, "DATABASE_URL");
		expect(ran.stderr).not.toContain("hemmelig");
	});
});

describe("rorkult read", { timeout: 120_000 }, () => {
	test("writes one reading as JSON, the same from a file and from standard input", () => {
		const ran = rorkult(["read", file("brev.md"), "--json"]);
		expect([ran.status, ran.stderr]).toEqual([0, ""]);
		const reading = JSON.parse(ran.stdout) as Reading;
		expect(reading).toMatchObject({ schemaVersion: 1, document: { date: "2025-01-20", year: 2025 } });
		expect(rorkult(["read", "-", "--json"], { input: LETTER }).stdout).toBe(ran.stdout);
	});

	test("writes the text, the findings, or a summary for people", () => {
		const name = file("brev.md");
		expect(rorkult(["read", name, "--text"]).stdout).toContain("Kystvernet skal varsle departementet straks");
		expect(rorkult(["read", name]).stdout).toContain("Tildelingsbrev for 2025");
		expect(rorkult(["read", name, "--findings"]).status).toBe(0);
	});

	test("names the file that it refuses, and what to do", () => {
		expectRefusal(rorkult(["read", "borte.pdf"]), "borte.pdf: Filen finnes ikke");
		expectRefusal(rorkult(["read", "."]), "Dette er en mappe");
		expectRefusal(rorkult(["read", file("tom.txt", "")]), "tom.txt: ");
		expectRefusal(
			rorkult(["read", file("bilde.docx", Buffer.from("PK\u0003\u0004ødelagt"))]),
			"bilde.docx: ",
		);
		expectRefusal(rorkult(["read", "-"], { input: Buffer.alloc(2048) }), "standard inndata: ");
	});

	test("reads a PDF the same with what the build has kept and without", () => {
		const words = [join(installationRoot, "bin/rorkult.cjs"), "read", "demo/letter.pdf", "--json"];
		// Under a flag of its own Node.js turns away all that is kept.
		const [kept, anew] = [words, ["--no-opt", ...words]].map(
			(given) => spawnSync(process.execPath, given, { cwd: installationRoot, encoding: "utf8" }).stdout,
		);
		expect(kept?.length).toBeGreaterThan(100_000);
		expect(anew).toBe(kept);
	});

	test("refuses a file of 200 MB before it is read", () => {
		truncateSync(join(folder, file("stor.txt")), 200_000_000);
		expectRefusal(rorkult(["read", "stor.txt"]), "stor.txt: Filen er større enn");
	});

	test("reads several files, one JSON line each in their order, and answers for each that it refuses", () => {
		const names = ["c.md", "a.md", "b.md"].map((name) => file(name));
		const ran = rorkult(["read", names[0] ?? "", "borte.md", names[1] ?? "", names[2] ?? ""]);
		expect(ran.status).toBe(2);
		expect(ran.stderr).toBe("rorkult: borte.md: Filen finnes ikke; sjekk navnet.\n");
		const lines = ran.stdout.trimEnd().split("\n");
		expect(lines.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual(names);
	});

	test("writes a file each into the folder that --out names, also where two have one name", () => {
		mkdirSync(join(folder, "eldre"));
		const names = [file("brev.md"), file("eldre/brev.md"), file("brev.txt")];
		const ran = rorkult(["read", ...names, "--out", "ut"]);
		expect([ran.status, ran.stdout, ran.stderr]).toEqual([0, "", ""]);
		expect(readdirSync(join(folder, "ut")).sort()).toEqual([
			"brev.md-2.json",
			"brev.md.json",
			"brev.txt.json",
		]);
	});

	test("writes one file where --out names one, and changes nothing where it may not", () => {
		const name = file("brev.md");
		expect(rorkult(["read", name, "--text", "--out", "brev.ut"]).status).toBe(0);
		expect(readFileSync(join(folder, "brev.ut"), "utf8")).toContain("Kystvernet skal varsle");
		expectRefusal(rorkult(["read", name, "--out", "borte/brev.json"]), "Mappen finnes ikke");
		expectRefusal(rorkult(["read", name, name, "--text"]), "--out MAPPE");
		expectRefusal(rorkult(["read", name, name, "--out", "brev.ut"]), "Dette er en fil, ikke en mappe");
		expect(readdirSync(folder).sort()).toEqual(["brev.md", "brev.ut"]);
	});
});
