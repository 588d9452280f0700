import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse } from "scslre";
import { afterAll, describe, expect, test } from "vitest";
import { installationRoot } from "#platform/root.ts";
import { SLOW_EXPRESSIONS } from "./exceptions.ts";
import { nodesOf, program } from "./sources.ts";

/**
 * What is wrong with a regular expression: that somebody can write a text on which it takes more than
 * linear time. Null where nothing is.
 */
function fault(source: string, flags: string): string | null {
	const { reports } = analyse({ source, flags }, { maxReports: 1 });
	const [report] = reports;
	return report === undefined ? null : `${report.type} on ${JSON.stringify(report.character.pick)}`;
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

describe("regular expressions", () => {
	test("that stand in the code take linear time", () => {
		const faults: string[] = [];
		let seen = 0;
		for (const file of program()) {
			for (const { node } of nodesOf(file)) {
				if (node.type !== "RegExpLiteral") continue;
				seen++;
				const wrong = fault(String(node.pattern), String(node.flags));
				if (wrong !== null && !SLOW_EXPRESSIONS.has(String(node.pattern)))
					faults.push(`${file.path}: /${node.pattern}/${node.flags}: ${wrong}`);
			}
		}
		expect(seen).toBeGreaterThan(50);
		expect(faults).toEqual([]);
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
		const faults = [...made.values()].flatMap((expression) => {
			const wrong = fault(expression.source, expression.flags);
			const known = wrong === null || SLOW_EXPRESSIONS.has(expression.source);
			return known ? [] : [`${expression.source.slice(0, 200)}: ${wrong}`];
		});
		expect(faults).toEqual([]);
	});
});
