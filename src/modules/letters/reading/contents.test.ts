import { expect, test } from "vitest";
import { compose } from "../read/compose.ts";
import type { Draft } from "../read/document.ts";
import { contentsOf } from "./contents.ts";

const draft = (role: Draft["role"], text: string): Draft => ({
	...{ role, text, level: role === "heading" ? 2 : 0, marker: null },
	...{ strong: [], page: null, cell: null },
});

test("a line of contents leads to the heading that it names, number or none, each heading once", () => {
	const { text, blocks } = compose(
		[
			draft("heading", "Tildelingsbrev 2025"),
			draft("contents", "1 Innledning"),
			draft("contents", "2.1 Mål: havner"),
			draft("contents", "Rapportering"),
			draft("contents", "Rapportering"),
			draft("contents", "Tildelingsbrev 2025"),
			draft("contents", "Et kapittel som ble borte"),
			draft("heading", "1. Innledning"),
			draft("heading", "Mål – havner"),
			draft("heading", "3 Rapportering"),
			draft("heading", "4 Rapportering"),
		],
		null,
	);
	expect([...contentsOf(text, blocks)]).toEqual([
		[1, 7],
		[2, 8],
		[3, 9],
		[4, 10],
	]);
});
