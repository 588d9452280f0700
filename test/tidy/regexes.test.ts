import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { afterAll, describe, expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";
import { SLOW_EXPRESSIONS } from "./exceptions.ts";
import { nodesOf, program, type SourceFile } from "./sources.ts";

/**
 * What is wrong with a regular expression: that somebody can write a text on which it takes more than
 * linear time. Null where nothing is.
 */
function fault(source: string, flags: string): string | null {
	const { reports } = analyse({ source, flags }, { maxReports: 1 });
	const [report] = reports;
	return report === undefined ? null : `${report.type} on ${JSON.stringify(report.character.pick)}`;
}

/** Those beyond what a file is granted: all of its slow ones, since nobody knows which is the new one. */
function beyondGrants(slow: ReadonlyMap<string, readonly string[]>): string[] {
	return [...slow].flatMap(([path, found]) =>
		found.length > (SLOW_EXPRESSIONS[path] ?? 0) ? found.map((one) => `${path}: ${one}`) : [],
	);
}

function slowIn(file: SourceFile): string[] {
	return [...nodesOf(file)].flatMap(({ node }) => {
		if (node.type !== "RegExpLiteral") return [];
		const wrong = fault(String(node.pattern), String(node.flags));
		return wrong === null ? [] : [`/${node.pattern}/${node.flags}: ${wrong}`];
	});
}

const native = globalThis.RegExp;
afterAll(() => {
	globalThis.RegExp = native;
});

/** Every expression that is put together while `work` runs. */
async function madeDuring(work: () => Promise<unknown>): Promise<Map<string, RegExp>> {
	const made = new Map<string, RegExp>();
	globalThis.RegExp = new Proxy(native, {
		construct(target, words, self) {
			const expression: RegExp = Reflect.construct(target, words, self);
			made.set(String(expression), expression);
			return expression;
		},
	});
	try {
		await work();
	} finally {
		globalThis.RegExp = native;
	}
	return made;
}

/** What the exceptions call those that no file holds whole. */
const PUT_TOGETHER = "put together";

describe("regular expressions", () => {
	test("that stand in the code take linear time", () => {
		const slow = new Map(program().map((file) => [file.path, slowIn(file)]));
		expect(beyondGrants(slow)).toEqual([]);
		const granted = Object.entries(SLOW_EXPRESSIONS).filter(([path]) => path !== PUT_TOGETHER);
		expect(granted.filter(([path, count]) => (slow.get(path)?.length ?? 0) < count)).toEqual([]);
	});

	test("that the reader puts together from its lexicons take linear time", async () => {
		const letters = join(installationRoot, "test/letters");
		const made = await madeDuring(async () => {
			const { readLetter } = await import("#letters/read");
			for (const name of readdirSync(letters, { withFileTypes: true })) {
				if (!name.isDirectory()) continue;
				for (const file of readdirSync(join(letters, name.name))) {
					if (/^letter\.(?:md|txt|html)$/.test(file)) {
						await readLetter(readFileSync(join(letters, name.name, file)));
					}
				}
			}
		});
		expect(made.size).toBeGreaterThan(10);
		const slow = [...made.values()].flatMap(({ source, flags }) => {
			const wrong = fault(source, flags);
			return wrong === null ? [] : [`${source.slice(0, 200)}: ${wrong}`];
		});
		expect(beyondGrants(new Map([[PUT_TOGETHER, slow]]))).toEqual([]);
	});

	test("are looked at", () => {
		expect(fault("\\d*\\d+x", "")).not.toBeNull();
		expect(fault("^\\d+x", "")).toBeNull();
	});
});
