import { expect, test } from "vitest";
import {
	amountInThousands,
	dayInWords,
	daysAwayInWords,
	fileSize,
	instantInWords,
	percent,
	periodInWords,
	weekdayInWords,
	wholeNumber,
} from "./formats.ts";

test("a day is written as people write it in each language", () => {
	expect(dayInWords("2025-05-15", "nb")).toBe("15. mai 2025");
	expect(dayInWords("2025-12-01", "nn")).toBe("1. desember 2025");
	expect(dayInWords("2025-05-15", "en")).toBe("15 May 2025");
});

test("a meeting's period is a month, or a day where the day is set", () => {
	expect(periodInWords("2025-04", "nb")).toBe("april 2025");
	expect(periodInWords("2025-04-22", "nb")).toBe("22. april 2025");
});

test("an instant is told by Norway's clock, in summer and in winter", () => {
	expect(instantInWords("2025-05-15T07:30:00.000Z", "nb")).toBe("15. mai 2025 kl. 09.30");
	expect(instantInWords("2025-12-31T23:05:00.000Z", "nn")).toBe("1. januar 2026 kl. 00.05");
	expect(instantInWords("2025-05-15T07:30:00.000Z", "en")).toBe("15 May 2025, 09:30");
});

test("how far away a day is stands in words of each language", () => {
	expect([-3, -1, 0, 1, 12].map((days) => daysAwayInWords(days, "nb"))).toEqual([
		...["for 3 dager siden", "i går", "i dag", "i morgen", "om 12 dager"],
	]);
	expect(daysAwayInWords(12, "nn")).toBe("om 12 dagar");
	expect(daysAwayInWords(-2, "en")).toBe("2 days ago");
});

test("weekdays are nynorsk in nynorsk", () => {
	expect(weekdayInWords("2025-06-01", "nb")).toBe("søndag");
	expect(weekdayInWords("2025-06-01", "nn")).toBe("sundag");
	expect(weekdayInWords("2025-06-03", "nn")).toBe("tysdag");
});

test("amounts have thin spaces and a real minus", () => {
	expect(wholeNumber(394_104_000, "nb")).toBe("394\u2009104\u2009000");
	expect(wholeNumber(-5000, "nn")).toBe("\u22125\u2009000");
	expect(wholeNumber(999, "nb")).toBe("999");
	expect(wholeNumber(1_000_000, "en")).toBe("1,000,000");
});

test("percentages and sizes have the comma that the language has", () => {
	expect(percent(2.5, "nb")).toBe("2,5\u00a0%");
	expect(percent(5, "en")).toBe("5%");
	expect(fileSize(1_340_000, "nb")).toBe("1,3\u00a0MB");
	expect(fileSize(12, "en")).toBe("1\u00a0kB");
});

test("an amount in thousands or millions has a decimal where something is left out", () => {
	expect(amountInThousands("307887000", 1, "nb")).toBe("307\u2009887");
	expect(amountInThousands("307887000", 2, "nb")).toBe("307,9");
	expect(amountInThousands("30000000", 2, "en")).toBe("30");
	expect(amountInThousands("-1500", 1, "nn")).toBe("\u22121,5");
	expect(amountInThousands("49", 1, "nb")).toBe("0,0");
	expect(amountInThousands("99999950", 2, "nb")).toBe("100,0");
});
