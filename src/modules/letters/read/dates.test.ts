import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#base/day.ts";
import { datesIn } from "./dates.ts";

const first = (text: string, year: number | null = 2025) => datesIn(text, { year })[0];

/** Rules R3.16–R3.34 of rules.md section 3b: a phrase, and the day that it is as a deadline. */
const PHRASES: readonly (readonly [rule: string, phrase: string, day: string | null])[] = [
	["R3.16", "01.06.2025", "2025-06-01"],
	["R3.16", "1. juni 2025", "2025-06-01"],
	["R3.16", "1.10.2025", "2025-10-01"],
	["R3.16", "1.juni", "2025-06-01"],
	["R3.16", "06. nov.", "2025-11-06"],
	["R3.16", "1.11.26", "2026-11-01"],
	["R3.16", "innen 15.3", "2025-03-15"],
	["R3.16", "innen 15/3", "2025-03-15"],
	["R3.17", "innen 1. juni", "2025-06-01"],
	["R3.18", "før 1. juni", "2025-05-31"],
	["R3.18", "senest 1. juni", "2025-06-01"],
	["R3.18", "t.o.m. 1. juni", "2025-06-01"],
	["R3.19", "primo mars", "2025-03-01"],
	["R3.19", "medio mars", "2025-03-15"],
	["R3.19", "ultimo mars", "2025-03-31"],
	["R3.20", "utgangen av mars", "2025-03-31"],
	["R3.20", "ved utløpet av året", "2025-12-31"],
	["R3.20", "innen årsskiftet", "2025-12-31"],
	["R3.20", "årsskiftet 2025/2026", "2025-12-31"],
	["R3.20", "innen nyttår", "2025-12-31"],
	["R3.21", "senest siste arbeidsdag i februar", "2025-02-28"],
	["R3.36", "siste virkedag i mai 2026", "2026-05-29"],
	["R3.21", "mars 2025", "2025-03-31"],
	["R3.22", "i løpet av våren", "2025-06-30"],
	["R3.22", "våren 2026", "2026-06-30"],
	["R3.22", "før sommeren", "2025-06-30"],
	["R3.22", "sommeren 2025", "2025-08-31"],
	["R3.22", "høsten 2025", "2025-12-31"],
	["R3.22", "over sommeren", "2025-08-15"],
	["R3.23", "1. tertial", "2025-04-30"],
	["R3.23", "2. tertial", "2025-08-31"],
	["R3.23", "3. tertial", "2025-12-31"],
	["R3.24", "1. kvartal", "2025-03-31"],
	["R3.24", "2. kvartal", "2025-06-30"],
	["R3.24", "tredje kvartal", "2025-09-30"],
	["R3.24", "4. kvartal 2026", "2026-12-31"],
	["R3.23", "T2 2026", "2026-08-31"],
	["R3.23", "1. tert. 2026", "2026-04-30"],
	["R3.24", "Q3 2026", "2026-09-30"],
	["R3.24", "K3 2026", "2026-09-30"],
	["R3.24", "Q4/2026", "2026-12-31"],
	["R3.24", "innen Q3", "2025-09-30"],
	["R3.24", "innan utgangen av Q1", "2025-03-31"],
	["R3.24", "Frist: Q2", "2025-06-30"],
	["R3.24", "innen 3. kv.", "2025-09-30"],
	["R3.24", "innen 3. kv. 2026", "2026-09-30"],
	["R3.24", "2. kv. 2026", "2026-06-30"],
	["R3.24", "første halvår", "2025-06-30"],
	["R3.24", "2. halvår", "2025-12-31"],
	["R3.19", "i slutten av september", "2025-09-30"],
	["R3.19", "innen første halvdel av september", "2025-09-15"],
	["R3.19", "andre halvdel av oktober 2026", "2026-10-31"],
	["R3.24", "i første halvdel av 2026", "2026-06-30"],
	["R3.24", "innen H1 2026", "2026-06-30"],
	["R3.20", "ved månedsskiftet mai/juni", "2025-05-31"],
	["R3.20", "innan halvårsskiftet 2026", "2026-06-30"],
	["R3.20", "innen årsslutt", "2025-12-31"],
	["R3.20", "innen utgangen av inneværende år", "2025-12-31"],
	["R3.16", "innen 31. januar neste år", "2026-01-31"],
	["R3.16", "1/6-26", "2026-06-01"],
	["R3.22", "før fellesferien", "2025-06-30"],
	["R3.22", "før påske 2026", "2026-04-01"],
	["R3.22", "før jul", "2025-12-23"],
	["R3.22", "innen jul 2026", "2026-12-23"],
	["R3.26", "uke 14", "2025-04-06"],
	["R3.26", "veke 40", "2025-10-05"],
	["R3.26", "første uke i september", "2025-09-07"],
	["R3.26", "første veka i mars 2025", "2025-03-09"],
	["R3.26", "andre uke i oktober 2026", "2026-10-11"],
	["R3.26", "siste uka i november", "2025-11-30"],
	["R3.22", "innen sommerferien", "2025-06-30"],
	["R3.18", "innen fredag 15. oktober", "2025-10-15"],
	["R3.18", "innan måndag 2. november", "2025-11-02"],
	["R3.18", "senest torsdag den 4. desember", "2025-12-04"],
	["R3.33", "frist settes i dialog med Hdir", null],
	["R3.33", "avtales løpende", null],
	["R3.33", "i eget brev", null],
	["R3.34", "31.09.2026", null],
	["R3.34", "30.02.2025", null],
];

/** Phrases of section 3b that name no day: they are events, orders of steps, or go on. */
const NO_DAY: readonly (readonly [rule: string, phrase: string])[] = [
	["R3.27", "straks"],
	["R3.27", "uten ugrunnet opphold"],
	["R3.27", "så snart som mulig"],
	["R3.28", "fortløpende"],
	["R3.29", "minst 14 dager i forkant"],
	["R3.29", "senest tre uker før møtet"],
	["R3.30", "før mottaker får brev"],
	["R3.30", "etter at klagefristen er utløpt"],
	["R3.31", "Haster"],
	["R3.31", "Flerårig"],
];

describe("dates in a letter", () => {
	it.each(PHRASES)("%s: «%s» is %s", (_rule, phrase, day) => {
		const mention = first(phrase);
		expect(mention).toBeDefined();
		expect(mention?.day).toBe(day);
	});

	it.each(NO_DAY)("%s: «%s» names no day", (_rule, phrase) => {
		expect(first(phrase)).toBeUndefined();
	});

	it.each([
		["R3.18", "fra 1. juni"],
		["R3.18", "etter 1. juni"],
		["R3.18", "fra utgangen av oktober 2025"],
	])("%s: «%s» is where something starts", (_rule, phrase) => {
		expect(first(phrase)?.lead).toBe("referred");
	});

	it.each([
		["R3.25", "per 31. august 2025"],
		["R3.25", "telletidspunkt 31. august 2025"],
	])("%s: «%s» is a counting date and no due date", (_rule, phrase) => {
		expect(first(phrase)?.lead).toBe("counted");
	});

	it("keeps the date where a hurry stands beside it (R3.32)", () => {
		expect(first("raskt og tidlig i 2025. Frist 01.03.2025")?.day).toBe("2025-03-01");
	});

	it("calls a day that the calendar does not have impossible, and does not guess (R3.34)", () => {
		expect(first("31. april 2025")).toMatchObject({ kind: "impossible", day: null });
	});

	it("knows no week 53 in a year that has none (R13.17)", () => {
		expect(first("uke 53 2026")?.day).toBe("2027-01-03");
		expect(first("uke 53 2025")).toMatchObject({ kind: "impossible", day: null });
	});

	it.each(["T2", "innen T2 og K3", "Q3", "innen 3 kV", "Q5 2026", "innen Q7", "modell Q3"])(
		"takes no name for a part of the year: «%s»",
		(text) => {
			expect(datesIn(text, { year: 2025 })).toEqual([]);
		},
	);

	it.each([
		"innen fredag 12. juni",
		"innan torsdag den 3. september",
		"innen kl. 12.00 den 1. september",
		"ikke senere enn 1. april",
	])("«%s» is a last day", (phrase) => {
		expect(first(phrase)?.lead).toBe("by");
	});

	it.each([
		["innen henholdsvis 1. mars og 1. september", ["by", "by"]],
		["innan høvesvis 1. mars, 1. mai og 1. september", ["by", "by", "by"]],
		["per henholdsvis 30. april og 31. august", ["counted", "counted"]],
		["innen 1. mars og 1. september", ["by", "none"]],
		["innen fredag 15. oktober", ["by"]],
		["seinast tysdag den 3. november", ["by"]],
		["ikke senere enn uke 38", ["by"]],
	])("«%s» leads to each of its days", (text, leads) => {
		expect(datesIn(text, { year: 2025 }).map(({ lead }) => lead)).toEqual(leads);
	});

	it("takes no chapter number in the next cell for a date", () => {
		expect(datesIn("Frist\n4.2\tGjennomgang", { year: 2025 })).toEqual([]);
	});

	it("finds every written day again", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
				const day = addDays("1995-01-01", days);
				const [year, month, date] = day.split("-").map(Number);
				expect(first(`Frist: ${date}.${month}.${year}`, null)?.day).toBe(day);
			}),
		);
	});
});
