import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reading, Requirement } from "../../src/modules/letters/read/reading.ts";
import { alike, bared, idOf, says } from "./agree.ts";
import { decoded, type Expected, expectedFrom } from "./expected.ts";
import { judge, sum } from "./judge.ts";
import { f1, type Kind, precision, recall, scoreLetter } from "./score.ts";

const source = { start: 0, end: 0 };

const nothing: Reading = {
	schemaVersion: 1,
	text: "",
	document: {
		kind: "letter-of-allocation",
		language: "nb",
		sender: null,
		recipient: null,
		reference: null,
		date: null,
		year: null,
	},
	goals: [],
	indicators: [],
	assignments: [],
	allotments: [],
	earmarks: [],
	reports: [],
	meetings: [],
	authorisations: [],
	requirements: [],
	findings: [],
};

function score(expected: Expected, reading: Partial<Reading>) {
	return scoreLetter(expected, { ...nothing, ...reading });
}

function count(expected: Expected, reading: Partial<Reading>, kind: Kind) {
	const found = score(expected, reading).kinds.get(kind);
	return found && [found.found, found.annotated, found.right, found.read];
}

/** A requirement that covers a stretch of a text. */
function row(text: string, words: string, more: Partial<Requirement> = {}): Requirement {
	const start = text.indexOf(words);
	return {
		id: words,
		text: words,
		actor: "Fiskeetaten",
		modality: "must",
		source: { start, end: start + words.length },
		...more,
	};
}

describe("texts agree", () => {
	it("when one contains the other, whatever the case and punctuation", () => {
		expect(alike("Etatsstyringsmøte, vår", "Årets etatsstyringsmøte (vår) 2025")).toBe(true);
	});

	it("when three quarters of the shorter's words stand in the other, and not below that", () => {
		expect(alike("rask og trygg levering", "levering som er trygg og billig")).toBe(true);
		expect(alike("rask og trygg levering", "levering som er trygg")).toBe(false);
	});

	it("as ids, however spaces, hyphens and capitals are written", () => {
		expect(idOf("TB2024 FoU1")).toBe(idOf("tb2024-FOU1"));
		expect(idOf("2.1")).not.toBe(idOf("21"));
	});

	it("on a number as a whole word only", () => {
		expect(says("Kap. 671 post 60", "671")).toBe(true);
		expect(says("Kap. 1671", "671")).toBe(false);
	});

	it("on bare letters counts every letter once, at its own offset", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				const { letters, at } = bared(text);
				expect(at.at(-1)).toBe(letters.length);
				expect([...at]).toEqual([...at].sort((a, b) => a - b));
			}),
		);
	});
});

describe("a list of what must be read", () => {
	it("takes its words from places in the letter, in several pieces and without mark-up", () => {
		const letter = "Etaten skal levere <br>en plan\n\nSide 2\n\ninnen 1. mai.";
		const json = { requirements: [{ text: { at: [0, 30, 40, letter.length] }, class: "binding" }] };
		expect(expectedFrom(json, letter).requirements?.[0]?.text).toBe(
			"Etaten skal levere en plan innen 1. mai.",
		);
	});

	it("refuses a place outside the letter", () => {
		expect(() => expectedFrom({ text: { at: [3, 99] } }, "kort")).toThrow(RangeError);
	});

	it("reads letters in UTF-8, UTF-16 and Windows-1252", () => {
		expect(decoded(Buffer.from("\u00e5r", "latin1"))).toBe("år");
		expect(decoded(Buffer.from("\ufeffår", "utf16le"))).toBe("år");
		expect(decoded(Buffer.from("\ufeffår", "utf8"))).toBe("år");
	});
});

describe("kinds", () => {
	it("give an annotated item the first unused one that matches", () => {
		const goals = [
			{ id: "1", text: "Trygg mat" },
			{ id: "2", text: "Trygg mat" },
		];
		expect(count({ goals }, { goals: [{ ...goals[0]!, source }] }, "goals")).toEqual([1, 2, 1, 1]);
	});

	it("leave out what neither list holds and what nobody annotated", () => {
		const reading = { meetings: [{ name: "Etatsstyringsmøte", period: "2025-04", source }] };
		expect(score({ goals: [] }, reading).kinds.size).toBe(0);
		expect(count({ meetings: [] }, reading, "meetings")).toEqual([0, 0, 0, 1]);
	});

	it("count what is debatable neither as missed nor as wrong, and let firm items choose first", () => {
		const meetings = [
			{ name: "Møte", debatable: true },
			{ name: "Etatsstyringsmøte", period: null },
		];
		const read = [{ name: "Etatsstyringsmøte", source }];
		expect(count({ meetings }, { meetings: read }, "meetings")).toEqual([1, 1, 1, 1]);
		expect(count({ meetings }, { meetings: [...read, { name: "Særmøte", source }] }, "meetings")).toEqual([
			1, 1, 1, 1,
		]);
		expect(count({ meetings }, {}, "meetings")).toEqual([0, 1, 0, 0]);
	});

	it("count the equal fields of the head, absent ones included", () => {
		const document = { kind: "letter-of-allocation", year: 2025, reference: null } as const;
		expect(count({ document }, {}, "document")).toEqual([2, 3, 2, 3]);
	});

	it("compare indicators on goal and number, key figures left out", () => {
		const expected: Expected = {
			indicators: [
				{ id: "2", goal: "1", text: "Andel i arbeid" },
				{ id: null, goal: "1", text: "Antall søknader", kind: "key-figure" },
			],
		};
		const indicators = [
			{ id: "2", goal: "1", text: "Noe annet", source },
			{ id: "3", goal: "1", text: "Antall søknader", kind: "key-figure" as const, source },
		];
		expect(count(expected, { indicators }, "indicators")).toEqual([1, 1, 1, 1]);
	});

	it("compare all deadlines in force of an assignment, those of parts included, each date once", () => {
		const assignments = [{ id: "2025-02", title: "Kystplan", deadlines: ["2025-04-01", "2025-06-01"] }];
		const read = {
			id: "2025-02",
			title: "Kystplan",
			kind: "new" as const,
			goal: null,
			deadlines: [{ date: "2025-04-01", text: "1. april" }],
			parts: [{ id: "1", deadlines: [{ date: "2025-04-01", text: "1. april" }] }],
			sources: [source],
		};
		expect(count({ assignments }, { assignments: [read] }, "deadlines")).toEqual([1, 2, 1, 1]);
	});

	it("count a date to be agreed where one is annotated, and never as wrong", () => {
		const undated = (id: string) => ({
			id,
			title: id,
			kind: "new" as const,
			goal: null,
			deadlines: [{ date: null, text: "avtales" }],
			sources: [source],
		});
		const assignments = [
			{ id: "1", title: "1", deadlines: [null] },
			{ id: "2", title: "2", deadlines: [] },
		];
		const reading = { assignments: [undated("1"), undated("2")] };
		expect(count({ assignments }, reading, "deadlines")).toEqual([1, 1, 1, 1]);
	});

	it("compare leads only where one is annotated, and goals where they are judged", () => {
		const assignments = [
			{ id: "1", title: "a", lead: "Kysten" },
			{ id: "2", title: "b", goal: null },
		];
		const read = (id: string) => ({
			id,
			title: "",
			kind: "new" as const,
			goal: "1",
			lead: "Kysten",
			deadlines: [],
			sources: [source],
		});
		const reading = { assignments: [read("1"), read("2")] };
		expect(count({ assignments }, reading, "leads")).toEqual([1, 1, 1, 1]);
		expect(count({ assignments }, reading, "assignment goals")).toEqual([0, 0, 0, 1]);
	});

	it("match earmarks on the sum and on purpose or recipient", () => {
		const money = { chapter: "917", item: "70", amount: 2_000_000 };
		const earmarks = [{ ...money, purpose: "tilskudd til merking", recipient: "Kystlaget" }];
		const read = { ...money, purpose: "Kystlaget", recipient: null, source };
		expect(count({ earmarks }, { earmarks: [read] }, "earmarks")).toEqual([1, 1, 1, 1]);
		expect(count({ earmarks }, { earmarks: [{ ...read, amount: 1 }] }, "earmarks")).toEqual([0, 1, 0, 1]);
	});

	it("match recurring reports on their recurrence, others on both dates", () => {
		const reports = [
			{ name: "Analyse", every: "month" as const },
			{ name: "Årsrapport", due: "2025-03-15", asOf: "2024-12-31" },
		];
		const read = [
			{ name: "Annet navn", every: "month" as const, due: null, asOf: null, source },
			{ name: "Årsrapport", due: "2025-03-15", asOf: null, source },
		];
		expect(count({ reports }, { reports: read }, "reports")).toEqual([1, 2, 1, 2]);
	});

	it("find a finding by code and a word of what it is about, and never call a note wrong", () => {
		const findings = [{ code: ["sum-mismatch", "other"] as const, about: ["917"] }];
		const finding = { code: "sum-mismatch" as const, severity: "warning" as const, sources: [source] };
		const read = [
			{ ...finding, message: "Postene på kap. 917 gir ikke summen." },
			{ ...finding, message: "Kap. 916 har bare én post.", severity: "note" as const },
		];
		expect(count({ findings }, { findings: read }, "findings")).toEqual([1, 1, 1, 1]);
	});
});

describe("requirements", () => {
	const text = "Fiskeetaten skal telle fisken. Fiskeetaten må melde fra. Fisken svømmer. Etaten bør smile.";
	const expected: Expected = {
		requirements: [
			{ text: "Fiskeetaten skal telle fisken.", class: "binding", actor: "Fiskeetaten", recurrence: null },
			{ text: "Fiskeetaten må melde fra.", class: "binding", modality: "must", deadline: "2025-06-01" },
			{ text: "Etaten bør smile.", class: "debatable" },
		],
	};

	it("are found by a row that covers half of the sentence or lies within it", () => {
		const requirements = [row(text, "skal telle"), row(text, "etaten må melde fra. Fisken")];
		expect(count(expected, { text, requirements }, "requirements")).toEqual([2, 2, 2, 2]);
	});

	it("count a row wrong that meets no sentence, and a debatable one neither way", () => {
		const requirements = [row(text, "Fisken svømmer."), row(text, "Etaten bør smile.")];
		expect(count(expected, { text, requirements }, "requirements")).toEqual([0, 2, 1, 2]);
	});

	it("share out what the found ones say of actor, modality, recurrence and date", () => {
		const requirements = [
			row(text, "Fiskeetaten skal telle fisken.", { recurrence: "year" }),
			row(text, "Fiskeetaten må melde fra.", { deadlines: [{ date: "2025-06-01", text: "1. juni" }] }),
		];
		expect(score(expected, { text, requirements }).attributes).toEqual({
			actor: { agreed: 1, of: 1 },
			modality: { agreed: 1, of: 1 },
			recurrence: { agreed: 0, of: 1 },
			deadline: { agreed: 2, of: 2 },
		});
	});

	it("that stand twice in a letter need a row at each place", () => {
		const twice = "Etaten skal telle. Så hviler den. Etaten skal telle.";
		const sentence = { text: "Etaten skal telle.", class: "binding" as const };
		const reading = { text: twice, requirements: [row(twice, "Etaten skal telle.")] };
		expect(count({ requirements: [sentence, sentence] }, reading, "requirements")).toEqual([1, 2, 1, 1]);
	});
});

describe("figures", () => {
	it("are precision, recall and their harmonic mean", () => {
		const some = { annotated: 4, found: 2, read: 3, right: 3 };
		expect([precision(some), recall(some), f1(some)]).toEqual([1, 0.5, 2 / 3]);
		expect(f1({ annotated: 2, found: 0, read: 0, right: 0 })).toBe(0);
	});

	it("add up over letters", () => {
		const some = { annotated: 4, found: 2, read: 3, right: 3 };
		expect(sum([some, some])).toEqual({ annotated: 8, found: 4, read: 6, right: 6 });
	});

	it("judge a kind letter by letter from five items on, and pool the smaller ones", () => {
		const goals = (n: number) =>
			Array.from({ length: n }, (_, i) => ({ id: `${i}`, text: `Mål ${i} om sild` }));
		const read = (n: number) => goals(n).map((goal) => ({ ...goal, source }));
		const letters = new Map([
			["stor", score({ goals: goals(5) }, { goals: read(5) })],
			["liten", score({ goals: goals(2) }, { goals: read(1) })],
			["mindre", score({ goals: goals(2) }, { goals: read(2) })],
		]);
		expect(judge(letters).map(({ letter, count }) => [letter, count.found, count.annotated])).toEqual([
			["stor", 5, 5],
			[null, 3, 4],
		]);
	});
});
