import { expect, test } from "vitest";
import { letterWith } from "../letters.fixture.ts";

test.each([
	["Etaten skal sende departementet en plan for merking i uke 45.", ["2025-11-09"]],
	["Etaten skal levere utkastet 1. mars og følge opp svarene.", ["2025-03-01"]],
	["Etaten skal sende departementet tallene fra 1. mars.", []],
	["Etaten skal sende departementet to sider om inntil 1/6 av midlene.", []],
])("what is handed over is due on the day that ends it: %s", async (sentence, days) => {
	const [one] = (await letterWith(`# 2 Krav\n\n${sentence}\n`)).requirements;
	expect(one?.deadlines?.map(({ date }) => date)).toEqual(days);
});
