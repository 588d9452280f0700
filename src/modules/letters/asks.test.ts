import { describe, expect, test } from "vitest";
import { readLetter } from "#letters/read";
import { inWords } from "./asks.ts";

const letter = (language: "nb" | "nn"): Uint8Array =>
	new TextEncoder().encode(
		language === "nn"
			? "# Tildelingsbrev til Kystetaten for 2025\n\nDato: 15. januar 2025\n\n# 1. Innleiing\n\nKystetaten (KYE) får med dette brevet rammene sine. Det er ikkje gjort endringar frå i fjor.\n\nKYE skal levere planen innan 31. april 2025.\n"
			: "# Tildelingsbrev for Kystetaten for 2025\n\nDato: 15. januar 2025\n\n# 1. Innledning\n\nKystetaten (KYE) får med dette brevet sine rammer. Det er ikke gjort endringer fra i fjor.\n\nKYE skal levere planen innen 31. april 2025.\n",
	);

describe("what a finding asks", () => {
	test.each([
		["nb", "Hvilken dag er ment?"],
		["nn", "Kva dag er meint?"],
	] as const)("stands in the letter's own written form: %s", async (language, words) => {
		const { reading } = await readLetter(letter(language));
		expect(reading.findings.map((one) => one.message)).toEqual([expect.stringContaining(words)]);
	});

	test("is asked in the language of whoever reads it", async () => {
		const { reading } = await readLetter(letter("nb"));
		const ask = reading.findings[0]?.ask;
		expect(ask).toMatchObject({ key: "dateUnknown", values: { date: "31. april 2025", id: "" } });
		expect(inWords(ask!, "en")).toBe("There is no such date as 31. april 2025. Which day is meant?");
		expect(inWords(ask!, "nn")).toContain("finst ikkje");
		expect(inWords(ask!, "nb")).toBe(reading.findings[0]?.message);
	});

	test("amounts, places and lists are told in each language", () => {
		const ask = { key: "authorisationItems", values: { title: "T", places: ["910.21", "910.45"] } };
		expect(inWords(ask, "nb")).toContain("kap. 910, post 21 og kap. 910, post 45");
		expect(inWords(ask, "en")).toContain("chapter 910, item 21 and chapter 910, item 45");
		const sum = { key: "wrongTotal", values: { chapter: "910", total: 121_000_000, sum: 120_000_000 } };
		expect(inWords(sum, "en")).toContain("121 000 000 kroner");
	});

	test("a question that nobody knows any more is left to the words that the letter was read with", () => {
		expect(inWords({ key: "longGone", values: {} }, "nb")).toBeNull();
	});
});
