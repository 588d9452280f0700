import { describe, expect, test } from "vitest";
import type { Due } from "../due.ts";
import { calendarOf } from "./calendar.ts";

const NOW = new Date("2025-05-06T07:00:00Z");
const due = (more: Partial<Due>): Due => ({
	...{ key: "k", day: "2025-06-02", is: "report", row: "r", name: "Økonomirapport" },
	...{ label: null, part: null, assignment: null },
	...more,
});
/** The calendar's lines, unfolded as RFC 5545 3.1 says. */
const lines = (dues: readonly Due[], language: "nb" | "nn" | "en" = "nb") =>
	calendarOf(dues, language, NOW)
		.replaceAll(/\r\n[ \t]/g, "")
		.split("\r\n");

describe("the year as a calendar", () => {
	test.each(["UTC", "Europe/Oslo", "America/New_York", "Pacific/Auckland"])(
		"has whole days that are the same wherever it is made, here in %s",
		(zone) => {
			const before = process.env.TZ;
			process.env.TZ = zone;
			try {
				const made = lines([due({})]);
				expect(made).toContain("DTSTART;VALUE=DATE:20250602");
				expect(made).toContain("UID:k@rorkult");
				expect(made).toContain("DTSTAMP:20250506T070000Z");
				expect(made).toContain("SUMMARY:Rapport: Økonomirapport");
			} finally {
				process.env.TZ = before;
			}
		},
	);

	test("leaves a deadline on its day off and says which working day to plan for (R3.35)", () => {
		const made = lines([due({ day: "2025-06-01", is: "assignment", label: "del 1" })]);
		expect(made).toContain("DTSTART;VALUE=DATE:20250601");
		expect(made.find((line) => line.startsWith("DESCRIPTION:"))).toContain("fredag 30. mai 2025");
	});

	test("keeps what the letter says inside its line, whatever signs it holds", () => {
		const name = "Mål; del 1, \\ og\nBEGIN:VEVENT";
		const made = lines([due({ name })]);
		expect(made.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
		expect(made.find((line) => line.startsWith("SUMMARY:"))).toContain(
			"Mål\\; del 1\\, \\\\ og\\nBEGIN:VEVENT",
		);
	});

	test("is a calendar also where nothing has a day, and speaks the person's language", () => {
		expect(lines([])).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR"]));
		expect(lines([], "en").join()).toContain("deadlines and meetings");
	});
});
