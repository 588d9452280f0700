import type { DateMention } from "../dates.ts";
import { datesWithin, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/findings.ts";
import { TO_BE_ORDERED } from "../lexicon/reports.ts";
import { alternatives, anyOf, everyOf, startsWith, type Words } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import type { Report } from "../reading.ts";
import { type Span, sentencesOf } from "../sentences.ts";
import { type Asked, asked } from "./asked.ts";

const TOPIC = everyOf(lexicon.REPORT_TOPICS);
const FORMS = [
	["annex", anyOf(lexicon.AS_ANNEX)],
	["own", anyOf(lexicon.BY_ITSELF)],
	["part", anyOf(lexicon.AS_PART)],
] as const;
const ANY_FORM = anyOf(lexicon.AS_ANNEX, lexicon.BY_ITSELF, lexicon.AS_PART);
const NOT = /(?<![A-Za-zÀ-ſ])ikk(?:e|je)(?![A-Za-zÀ-ſ])/i;

/** The stem by which two mentions of a topic are one: «risikoer» and «Rapportering om risiko». */
const stemOf = (word: string): string => word.toLowerCase().slice(0, 6);

/** A report on one matter that comes as an annex in one place and by itself in another (R2.12). */
export function reportsInTwoForms(letter: Letter): readonly Asked[] {
	const orders = new Map<string, { form: string; topic: string; span: Span }[]>();
	for (const block of letter.document.blocks) {
		const section = sectionAt(letter, block);
		if (within(section, "reporting", "dialogue", "instruction") === null) continue;
		if (!ANY_FORM.test(wordsOf(letter, block))) continue;
		for (const span of sentencesOf(letter.document, block)) {
			const sentence = letter.text.slice(span.start, span.end);
			const form = FORMS.find(([, pattern]) => pattern.test(sentence))?.[0];
			if (form === undefined || NOT.test(sentence)) continue;
			const said = [...sentence.matchAll(TOPIC)];
			for (const [topic] of said.length > 0 ? said : section.name.matchAll(TOPIC)) {
				const stem = stemOf(topic);
				orders.set(stem, [...(orders.get(stem) ?? []), { form, topic, span }]);
			}
		}
	}
	return [...orders.values()].flatMap((list): Asked[] => {
		const [first] = list;
		const other = list.find((one) => one.form !== first?.form);
		if (first === undefined || other === undefined) return [];
		const values = { topic: first.topic.toLowerCase(), one: first.form, other: other.form };
		return [asked("other", "note", "twoForms", values, [sourceOf(first.span), sourceOf(other.span)])];
	});
}

/** «i halvårsrapporten», «i etatens halvårsrapport»: the report is where the figures shall be given. */
const givenIn = (names: Words): RegExp =>
	new RegExp(
		`(?<![A-Za-zÀ-ſ])(?:i|med|til)\\s(?:[A-Za-zÀ-ſ]+\\s)?(${alternatives(names)})(?![A-Za-zÀ-ſ])`,
		"i",
	);

const WITHIN_YEAR = lexicon.REPORTS_WITHIN_THE_YEAR.map(([names, last]) => ({
	place: givenIn(names),
	name: startsWith(names),
	last,
}));
/** A sentence about another report, or about one that a later letter will order. */
const ELSEWHERE = anyOf(lexicon.ANNUAL_REPORT, TO_BE_ORDERED);
const EARLIER = startsWith(lexicon.OF_EARLIER_YEAR);

/** The one report within the year that the words say figures shall be given in. */
function placeOfFigures(words: string): { name: string; report: (typeof WITHIN_YEAR)[number] } | null {
	const named = WITHIN_YEAR.flatMap((report) => {
		const name = report.place.exec(words)?.[1];
		return name === undefined ? [] : [{ name, report }];
	});
	return named.length === 1 ? named[0]! : null;
}

/** Figures as of a day that comes after the report which shall hold them (R2.12). */
export function figuresAfterReport(letter: Letter, reports: readonly Report[]): readonly Asked[] {
	const { year } = letter.head;
	if (year === null) return [];
	const counted = (date: DateMention): boolean =>
		date.lead === "counted" && date.kind === "day" && date.day?.startsWith(`${year}-`) === true;
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (block.cell !== null || block.role === "contents") return [];
		const dates = datesWithin(letter, block.words, block.end).filter(counted);
		if (dates.length === 0) return [];
		const place = placeOfFigures(wordsOf(letter, block));
		if (place === null) return [];
		const due = reports.find((one) => place.report.name.test(one.name) && one.due?.startsWith(`${year}-`));
		const last = due?.due ?? `${year}-${place.report.last}`;
		const late = dates.find(
			({ day, end }) => (day ?? "") > last && !EARLIER.test(letter.text.slice(end, end + 30).trimStart()),
		);
		const span = sentencesOf(letter.document, block).find(
			({ start, end }) => late !== undefined && start <= late.start && late.start < end,
		);
		if (late === undefined || span === undefined || ELSEWHERE.test(letter.text.slice(span.start, span.end)))
			return [];
		const values = { when: letter.text.slice(late.from, late.end).replace(/\.$/u, ""), report: place.name };
		return [asked("other", "note", "figuresAfterReport", values, [sourceOf(span)])];
	});
}

/** Reports that are due before the day that they shall count to. */
export function reportsDueTooSoon(reports: readonly Report[]): readonly Asked[] {
	return reports.flatMap((report): Asked[] => {
		if (report.asOf == null || report.due == null || report.asOf <= report.due) return [];
		const values = { name: report.name.slice(0, 90) };
		return [asked("conflicting-deadline", "warning", "reportDueTooSoon", values, [report.source])];
	});
}
