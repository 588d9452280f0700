import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { lockFolder } from "./lock.ts";
import { bornAt } from "./process.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "rorkult-lock-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const lockFile = () => join(folder, "rorkult.lock");

describe("a data folder", () => {
	test("belongs to the process that locks it, until it lets go", () => {
		const lock = lockFolder(folder);
		expect(readFileSync(lockFile(), "utf8")).toMatch(new RegExp(`^${process.pid} `));
		lock.release();
		expect(readdirSync(folder)).toEqual([]);
	});

	test("is refused where another process that lives holds it", () => {
		writeFileSync(lockFile(), `${process.ppid} ${bornAt(process.ppid) ?? ""}\n`);
		expect(() => lockFolder(folder)).toThrow(
			`er låst: Rorkult kjører allerede der (prosess ${process.ppid})`,
		);
	});

	test("is taken over from a process that is gone", () => {
		writeFileSync(lockFile(), "999999999 x\n");
		lockFolder(folder).release();
		expect(readdirSync(folder)).toEqual([]);
	});

	test.runIf(bornAt(process.ppid) !== null)(
		"is taken over where its process id is somebody else's now",
		() => {
			writeFileSync(lockFile(), `${process.ppid} an-earlier-boot/1\n`);
			lockFolder(folder).release();
		},
	);

	test("keeps the lock of whoever took it after us", () => {
		const lock = lockFolder(folder);
		writeFileSync(lockFile(), "1 another\n");
		lock.release();
		expect(readFileSync(lockFile(), "utf8")).toBe("1 another\n");
	});
});
