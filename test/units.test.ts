import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "#platform/config.ts";
import { installationRoot } from "#platform/root.ts";

const DEPLOY = join(installationRoot, "deploy");
const UNITS = readdirSync(DEPLOY).filter((name) => /\.(?:service|timer)$/.test(name));
const SERVICES = UNITS.filter((name) => name.endsWith(".service"));
/** systemd calls a service with less than 2 of 10 well guarded; what is left is reaching the network. */
const MOST_EXPOSED = 2;

const analyze = (...words: string[]) =>
	spawnSync("systemd-analyze", words, { encoding: "utf8", env: { ...process.env, SYSTEMD_COLORS: "0" } });
const found = analyze("--version").status === 0;
const unlooked = found ? "" : " (not looked at: there is no systemd-analyze on this machine)";

let folder = "";

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), "rorkult-units-"));
	for (const name of UNITS) {
		const unit = readFileSync(join(DEPLOY, name), "utf8")
			.replaceAll("/usr/bin/node", process.execPath)
			.replaceAll("/opt/rorkult", installationRoot);
		writeFileSync(join(folder, name), unit);
	}
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the units of systemd", () => {
	test.skipIf(!found)(`are accepted by systemd-analyze verify, without a warning${unlooked}`, () => {
		const { status, stdout, stderr } = analyze(
			"verify",
			"--man=no",
			...UNITS.map((name) => join(folder, name)),
		);
		// Units of the machine itself may be warned of; ours are named by their file.
		expect(`${stdout}${stderr}`.split("\n").filter((line) => line.includes("rorkult"))).toEqual([]);
		expect(status).toBe(0);
	});

	test.skipIf(!found).each(SERVICES)(`leave %s little that it could do harm with${unlooked}`, (name) => {
		const { stdout } = analyze("security", "--offline=true", "--no-pager", join(folder, name));
		const exposure = /exposure level for \S+: ([\d.]+)/.exec(stdout)?.[1];
		expect(Number(exposure)).toBeLessThan(MOST_EXPOSED);
	});

	test.each(SERVICES)("%s starts a command that the program has", (name) => {
		const unit = readFileSync(join(folder, name), "utf8");
		const command = /^ExecStart=.*dist\/cli\.mjs (\w+)/m.exec(unit)?.[1] ?? "";
		const help = spawnSync(process.execPath, [join(installationRoot, "dist/cli.mjs"), "--help"], {
			encoding: "utf8",
		});
		expect(help.stdout).toMatch(new RegExp(`^ +${command}\\b`, "m"));
	});

	test("come with an environment that the program takes", () => {
		const lines = readFileSync(join(DEPLOY, "rorkult.env.example"), "utf8").split("\n");
		const set = lines
			.filter((line) => /^[A-Z_]+=/.test(line))
			.map((line) => line.split(/=(.*)/s).slice(0, 2));
		const env = Object.fromEntries(set.map(([name, value]) => [name, value?.replaceAll("…", "eksempel.no")]));
		expect(readConfig(env, "maintain")).toMatchObject({
			mode: "production",
			publicUrl: "https://rorkult.example.no",
		});
	});
});
