/** A reading as a workbook that a controller can use without the rest of the program. */

import { type CellValue, type Column, type List, list } from "#base/sheet.ts";
import type { Language } from "#base/texts.ts";
import { inWords } from "./asks.ts";
import * as words from "./letter.export.words.ts";
import type {
	Allotment,
	Assignment,
	Authorisation,
	Deadline,
	Earmark,
	Finding,
	Goal,
	Indicator,
	Meeting,
	Reading,
	Report,
	Requirement,
	SetAside,
	Source,
} from "./read/reading.ts";
import { xlsxOf } from "./spreadsheet.ts";

/**
 * The workbook: one sheet for the letter's own data and one for each list, in bokmål; what the findings ask,
 * which goes into a letter to the ministry, in the language asked for.
 *
 * Days are dates, amounts are whole kroner, and each row ends with its page and the letter's own words.
 */
export function spreadsheetOf(reading: Reading, language: Language): Promise<Uint8Array> {
	return xlsxOf(listsOf(reading, language));
}

/** The sheets, in the order in which they stand. */
export function listsOf(reading: Reading, language: Language): readonly List[] {
	const place = <Row extends { readonly source: Source }>() =>
		placeColumns<Row>(reading.text, (row) => [row.source]);
	return [
		aboutTheLetter(reading),
		list("Krav", [...requirementColumns, ...place<Requirement>()], reading.requirements),
		list(
			"Oppdrag",
			[...assignmentColumns, ...placeColumns<Dated>(reading.text, ({ assignment }) => assignment.sources)],
			reading.assignments.flatMap(datesOf),
		),
		list("Mål", [...goalColumns, ...place<Goal>()], reading.goals),
		list("Styringsparametere", [...indicatorColumns, ...place<Indicator>()], reading.indicators),
		list("Tildeling", [...allotmentColumns, ...place<Allotment>()], reading.allotments),
		list("Bindinger", [...earmarkColumns(reading.earmarks), ...place<Earmark>()], reading.earmarks),
		list("Rapporter", [...reportColumns, ...place<Report>()], reading.reports),
		list("Møter", [...meetingColumns, ...place<Meeting>()], reading.meetings),
		list("Fullmakter", [...authorisationColumns, ...place<Authorisation>()], reading.authorisations),
		list(
			"Merknader",
			[...findingColumns(language), ...placeColumns<Finding>(reading.text, ({ sources }) => sources)],
			reading.findings,
		),
		list("Ikke krav", [...unboundColumns, ...place<Unbound>()], unboundOf(reading)),
	];
}

const joined = (parts: readonly string[] | undefined, by = "; "): string => (parts ?? []).join(by);
const yes = (value: boolean | undefined): string => (value === true ? "ja" : "");

/** Where a row stands and the words that it was read from, as they stand. */
function placeColumns<Row>(text: string, sourcesOf: (row: Row) => readonly Source[]): Column<Row>[] {
	const quoted = ({ start, end }: Source): string => text.slice(start, end);
	const pages = (row: Row): string[] => {
		const found = sourcesOf(row).flatMap(({ page }) =>
			page === null || page === undefined ? [] : [`${page}`],
		);
		return [...new Set(found)];
	};
	return [
		{
			head: "Side",
			width: 7,
			cell: (row) => {
				const found = pages(row);
				return found.length === 1 ? Number(found[0]) : found.join(", ");
			},
		},
		{ head: "Ordene i brevet", width: 70, cell: (row) => sourcesOf(row).map(quoted).join("\n…\n") },
	];
}

function aboutTheLetter({ document }: Reading): List {
	const facts: (readonly [string, CellValue])[] = [
		["Dokumenttype", words.KINDS[document.kind]],
		["Målform", words.LANGUAGES[document.language]],
		["Avsender", document.sender],
		["Mottaker", document.recipient],
		["Mottakers kortnavn", document.recipientShortName ?? null],
		["Vår ref.", document.reference],
		["Dato", { day: document.date }],
		["Budsjettår", document.year],
		[
			"Underskrevet av",
			joined(document.signatories?.map(({ name, title }) => (title ? `${name}, ${title}` : name))),
		],
		["Saksbehandler", document.caseOfficer ?? null],
		["Kopi til", joined(document.copyTo)],
		["Vedlegg", joined(document.attachments)],
	];
	return list(
		"Brevet",
		[
			{ head: "Opplysning", width: 22, cell: ([name]) => name },
			{ head: "Verdi", width: 80, cell: ([, value]) => value },
		],
		facts,
	);
}

/** The first of several deadlines; the calendar's order is the letters' order. */
function firstDay(deadlines: readonly Deadline[] | undefined): string | null {
	const days = (deadlines ?? []).flatMap(({ date }) => (date === null ? [] : [date]));
	return days.sort()[0] ?? null;
}

const requirementColumns: readonly Column<Requirement>[] = [
	{ head: "Nr.", width: 8, cell: ({ id }) => id },
	{ head: "Hvem", width: 18, cell: ({ actor }) => actor },
	{ head: "Sammen med", width: 18, cell: ({ coActors }) => joined(coActors) },
	{ head: "Krav", width: 80, cell: ({ text }) => text },
	{ head: "Bindende", width: 14, cell: ({ modality }) => words.MODALITIES[modality] },
	{ head: "Handling", width: 16, cell: ({ action }) => action && words.ACTIONS[action] },
	{ head: "Første frist", width: 13, cell: ({ deadlines }) => ({ day: firstDay(deadlines) }) },
	{
		head: "Frister slik de står",
		width: 28,
		cell: ({ deadlines }) => joined(deadlines?.map(({ text }) => text)),
	},
	{ head: "Gjentas", width: 14, cell: ({ recurrence }) => recurrence && words.RECURRENCES[recurrence] },
	{ head: "Mål", width: 8, cell: ({ goal }) => goal },
	{ head: "Oppdrag", width: 14, cell: ({ assignment }) => assignment },
	{ head: "Overskrift", width: 40, cell: ({ heading }) => joined(heading, " › ") },
];

/** One deadline of an assignment or of its part; an assignment without any has one row all the same. */
interface Dated {
	readonly assignment: Assignment;
	readonly part: NonNullable<Assignment["parts"]>[number] | null;
	readonly deadline: Deadline | null;
}

function datesOf(assignment: Assignment): Dated[] {
	const own = assignment.deadlines.map((deadline): Dated => ({ assignment, part: null, deadline }));
	const ofParts = (assignment.parts ?? []).flatMap((part): Dated[] =>
		part.deadlines.length === 0
			? [{ assignment, part, deadline: null }]
			: part.deadlines.map((deadline) => ({ assignment, part, deadline })),
	);
	const all = [...own, ...ofParts];
	return all.length === 0 ? [{ assignment, part: null, deadline: null }] : all;
}

const assignmentColumns: readonly Column<Dated>[] = [
	{ head: "Nr.", width: 14, cell: ({ assignment }) => assignment.id },
	{ head: "Oppdrag", width: 50, cell: ({ assignment }) => assignment.title },
	{ head: "Del", width: 7, cell: ({ part }) => part?.id },
	{ head: "Deloppdrag", width: 30, cell: ({ part }) => part?.title },
	{ head: "Frist", width: 13, cell: ({ deadline }) => ({ day: deadline?.date }) },
	{ head: "Fristen slik den står", width: 26, cell: ({ deadline }) => deadline?.text },
	{ head: "Hva fristen gjelder", width: 22, cell: ({ deadline }) => deadline?.label },
	{ head: "Uten sluttdato", width: 14, cell: ({ assignment }) => assignment.openEnded },
	{ head: "Hovedansvar", width: 16, cell: ({ assignment, part }) => part?.lead ?? assignment.lead },
	{ head: "Deltakere", width: 24, cell: ({ assignment }) => joined(assignment.participants) },
	{ head: "Slag", width: 16, cell: ({ assignment }) => words.ASSIGNMENT_KINDS[assignment.kind] },
	{ head: "Mål", width: 8, cell: ({ assignment }) => assignment.goal },
	{ head: "Haster", width: 8, cell: ({ assignment }) => yes(assignment.urgent) },
	{ head: "Endring", width: 14, cell: ({ assignment: { change } }) => change && words.CHANGES[change] },
	{ head: "Unntatt offentlighet", width: 12, cell: ({ assignment }) => yes(assignment.withheld) },
	{ head: "Bakgrunn", width: 60, cell: ({ assignment }) => assignment.background },
	{ head: "Beskrivelse", width: 60, cell: ({ assignment }) => assignment.description },
	{ head: "Finansiering", width: 40, cell: ({ assignment }) => assignment.financing },
];

const goalColumns: readonly Column<Goal>[] = [
	{ head: "Nr.", width: 8, cell: ({ id }) => id },
	{ head: "Under mål", width: 10, cell: ({ parent }) => parent },
	{ head: "Mål", width: 80, cell: ({ text }) => text },
];

const indicatorColumns: readonly Column<Indicator>[] = [
	{ head: "Nr.", width: 8, cell: ({ id }) => id },
	{ head: "Mål", width: 8, cell: ({ goal }) => goal },
	{ head: "Styringsparameter", width: 70, cell: ({ text }) => text },
	{
		head: "Type",
		width: 18,
		cell: ({ kind }) => (kind === "key-figure" ? "nøkkeltall" : "styringsparameter"),
	},
	{ head: "Resultatkrav", width: 28, cell: ({ target }) => target },
	{
		head: "Tidligere resultater",
		width: 36,
		cell: ({ history }) => joined(history?.map(({ label, value }) => `${label}: ${value}`)),
	},
];

const allotmentColumns: readonly Column<Allotment>[] = [
	{ head: "Kapittel", width: 10, cell: ({ chapter }) => chapter },
	{ head: "Kapittelnavn", width: 40, cell: ({ chapterName }) => chapterName },
	{ head: "Post", width: 7, cell: ({ item }) => item },
	{ head: "Underpost", width: 11, cell: ({ subItem }) => subItem },
	{ head: "Navn", width: 40, cell: ({ name }) => name },
	{
		head: "Stikkord",
		width: 26,
		cell: ({ keywords }) => joined(keywords?.map((word) => words.KEYWORDS[word])),
	},
	{ head: "Beløp (kr)", width: 18, cell: ({ amount }) => ({ kroner: amount }) },
	{ head: "Er en endring", width: 10, cell: ({ isChange }) => yes(isChange) },
	{ head: "Hele bevilgningen (kr)", width: 18, cell: ({ appropriation }) => ({ kroner: appropriation }) },
];

function earmarkColumns(all: readonly Earmark[]): readonly Column<Earmark>[] {
	return [
		{ head: "Kapittel", width: 10, cell: ({ chapter }) => chapter },
		{ head: "Post", width: 7, cell: ({ item }) => item },
		{ head: "Formål", width: 60, cell: ({ purpose }) => purpose },
		{ head: "Mottaker", width: 34, cell: ({ recipient }) => recipient },
		{ head: "Beløp (kr)", width: 18, cell: ({ amount }) => ({ kroner: amount }) },
		{
			head: "Del av",
			width: 40,
			cell: ({ partOf }) => (partOf === null || partOf === undefined ? null : all[partOf]?.purpose),
		},
	];
}

const reportColumns: readonly Column<Report>[] = [
	{ head: "Rapport", width: 50, cell: ({ name }) => name },
	{ head: "Per dato", width: 13, cell: ({ asOf }) => ({ day: asOf }) },
	{ head: "Frist", width: 13, cell: ({ due }) => ({ day: due }) },
	{ head: "Hvor ofte", width: 14, cell: ({ every }) => every && words.RECURRENCES[every] },
];

const meetingColumns: readonly Column<Meeting>[] = [
	{ head: "Møte", width: 50, cell: ({ name }) => name },
	{ head: "Måned", width: 10, cell: ({ period }) => period?.slice(0, 7) },
	{ head: "Dag", width: 13, cell: ({ period }) => ({ day: period?.length === 10 ? period : null }) },
];

const authorisationColumns: readonly Column<Authorisation>[] = [
	{ head: "Fullmakt", width: 44, cell: ({ kind }) => words.AUTHORISATIONS[kind] },
	{ head: "Slik brevet kaller den", width: 44, cell: ({ title }) => title },
	{ head: "Grense (prosent)", width: 12, cell: ({ limitPercent }) => limitPercent },
	{ head: "Grense (kr)", width: 18, cell: ({ limitAmount }) => ({ kroner: limitAmount }) },
	{ head: "Poster", width: 22, cell: ({ items }) => joined(items) },
	{ head: "Vilkår", width: 60, cell: ({ conditions }) => joined(conditions, "\n") },
];

const findingColumns = (language: Language): readonly Column<Finding>[] => [
	{ head: "Alvor", width: 11, cell: ({ severity }) => words.SEVERITIES[severity] },
	{ head: "Hva slags", width: 26, cell: ({ code }) => words.FINDINGS[code] },
	{ head: "Merknad", width: 80, cell: ({ message, ask }) => (ask && inWords(ask, language)) ?? message },
];

/** A sentence with a binding word that is no requirement; without a reason it is not placed yet. */
interface Unbound {
	readonly reason: SetAside | null;
	readonly source: Source;
}

function unboundOf({ coverage }: Reading): readonly Unbound[] {
	const open = (coverage?.open ?? []).map((source) => ({ reason: null, source }));
	const aside = (coverage?.setAside ?? []).map(({ reason, ...source }) => ({ reason, source }));
	return [...open, ...aside];
}

const unboundColumns: readonly Column<Unbound>[] = [
	{
		head: "Plassering",
		width: 16,
		cell: ({ reason }) => (reason === null ? "ikke plassert" : "lagt til side"),
	},
	{ head: "Hvorfor", width: 30, cell: ({ reason }) => reason && words.ASIDES[reason] },
];
