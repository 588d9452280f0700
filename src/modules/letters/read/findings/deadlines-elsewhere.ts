import type { FoundAssignment } from "../assignments/index.ts";
import { datesWithin, folded, type Letter, sectionAt, sourceOf } from "../letter.ts";
import { DATED_REPORTS, NO_WHOLE_REPORT, SENT_OFF, STEPS } from "../lexicon/findings.ts";
import { anyOf, startsWith } from "../lexicon/words.ts";
import type { Finding, Report, Source } from "../reading.ts";
import { sentencesOf } from "../sentences.ts";

const STEP = anyOf(STEPS);
const SENT = anyOf(SENT_OFF);
const ID = /(?<![A-Za-zÀ-ɏ0-9/.-])T{0,2}B?\s?20\d{2}-\d{1,3}(?![0-9-])/gu;
const bare = (id: string): string => id.replace(/\s/gu, "").toUpperCase();

/** A row or a sentence that names one assignment and one day. */
interface Said {
	readonly id: string;
	readonly day: string;
	readonly text: string;
	readonly source: Source;
}

function saidIn(letter: Letter, start: number, end: number, isRow: boolean): Said[] {
	const words = letter.text.slice(start, end);
	const ids = new Set([...words.matchAll(ID)].map(([id]) => bare(id)));
	const [id] = ids;
	if (id === undefined || ids.size > 1 || STEP.test(words) || !(isRow || SENT.test(words))) return [];
	const dates = datesWithin(letter, start, end).filter(
		({ lead }) => lead !== "counted" && lead !== "referred",
	);
	const [date] = dates;
	if (date === undefined || dates.length > 1 || date.kind !== "day" || date.day === null) return [];
	if (!isRow && date.lead !== "by") return [];
	return [
		{ id, day: date.day, text: letter.text.slice(date.start, date.end), source: sourceOf({ start, end }) },
	];
}

function allSaid(letter: Letter): readonly Said[] {
	const rows = letter.tables
		.filter((table) => table.section.kind === "dialogue" || table.section.kind === "reporting")
		.flatMap((table) => table.rows.flatMap((row) => saidIn(letter, row.start, row.end, true)));
	const sentences = letter.document.blocks.flatMap((block) => {
		if (block.cell !== null || block.role === "contents" || sectionAt(letter, block).heading === block)
			return [];
		if (letter.text.slice(block.words, block.end).search(ID) < 0) return [];
		return sentencesOf(letter.document, block).flatMap(({ start, end }) => saidIn(letter, start, end, false));
	});
	return [...rows, ...sentences];
}

/** A row of the calendar, or a sentence elsewhere, that gives an assignment another day than its own only one. */
export function deadlinesElsewhere(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Finding[] {
	const said = allSaid(letter);
	return assignments.flatMap(({ assignment, places }): Finding[] => {
		const given = places.flatMap((place) => place.deadlines.map((one) => one.deadline));
		const days = new Set(given.map((one) => one.date));
		const [own] = given;
		if (own?.date == null || days.size > 1 || assignment.change !== undefined) return [];
		const other = said.find(
			({ id, day, source }) =>
				id === bare(assignment.id) &&
				day !== own.date &&
				!places.some((place) => place.source.start <= source.start && source.start < place.source.end),
		);
		if (other === undefined) return [];
		return [
			{
				code: "conflicting-deadline",
				severity: "error",
				message: `Oppdrag ${assignment.id} har to frister: ${own.text} og ${other.text}. Hvilken gjelder?`,
				sources: [...assignment.sources, other.source],
			},
		];
	});
}

const REPORTS = DATED_REPORTS.map((names) => startsWith(names));
const NOT_WHOLE = anyOf(NO_WHOLE_REPORT);

/** A report of the whole agency that is due on two days of the same year. */
export function reportsDueTwice(reports: readonly Report[]): readonly Finding[] {
	const groups = new Map<string, Report[]>();
	for (const report of reports) {
		const kind = REPORTS.findIndex((pattern) => pattern.test(report.name));
		if (kind < 0 || report.due == null || NOT_WHOLE.test(report.name)) continue;
		const key = `${kind}/${report.due.slice(0, 4)}`;
		groups.set(key, [...(groups.get(key) ?? []), report]);
	}
	return [...groups.values()].flatMap((group): Finding[] => {
		const [first] = group;
		const other = group.find((one) => one.due !== first?.due);
		if (first === undefined || other === undefined) return [];
		if (folded(first.name).split(" ").length > 8 || folded(other.name).split(" ").length > 8) return [];
		return [
			{
				code: "conflicting-deadline",
				severity: "warning",
				message: `«${first.name}» og «${other.name}» har hver sin frist. Hvilken gjelder?`,
				sources: [first.source, other.source],
			},
		];
	});
}
