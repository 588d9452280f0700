import type { Place } from "#base/place.ts";
import { allotmentsOf, authorisationsOf, earmarksOf } from "#budget";
import { meetingsOf } from "#dialogue";
import { passagesInUse } from "#letters";
import { assignmentsOf, dutiesOf, goalsOf, indicatorsOf } from "#plan";
import { type Module, shows } from "#platform/action.ts";
import type { Transaction } from "#platform/db/database.ts";
import { reportsOf } from "#reports";
import { yearsOf } from "#year";
import { searchFind } from "./search.contract.ts";
import { stemsOf } from "./search.store.ts";
import { type FoundKind, find, libraryOf, type Searched, wordsToStem } from "./search.ts";

/** So many are handed out: who needs more narrows the search. */
const MOST = 100;

interface Row {
	readonly id: string;
	readonly number?: string;
	readonly words: readonly Place[];
}

/** Everything in force in a year that has words. */
async function rowsOfYear(tx: Transaction, agencyId: string, year: number): Promise<Searched[]> {
	const of = { agencyId, year, before: null };
	const searched = <Of extends Row>(
		kind: FoundKind,
		rows: readonly Of[],
		said: (row: Of) => readonly [name: string, ...text: (string | null)[]],
	): Searched[] =>
		rows.map((row) => {
			const [name, ...text] = said(row);
			const assignment = kind === "assignment" && row.number !== undefined ? row.number : null;
			const searched = { name, assignment, text: text.filter(Boolean).join("\n"), places: row.words };
			return { kind, id: row.id, year, ...searched };
		});
	return [
		...searched("goal", await goalsOf(tx, of), ({ number, text }) => [`${number} ${text}`]),
		...searched("indicator", await indicatorsOf(tx, of), ({ number, text, target }) => [
			...([`${number} ${text}`, target] as const),
		]),
		...searched("assignment", await assignmentsOf(tx, of), (row) => [
			...([`${row.number} ${row.title}`, row.description, row.background, row.financing, row.lead] as const),
		]),
		...searched("duty", await dutiesOf(tx, of), ({ text, actor }) => [text, actor]),
		...searched("allotment", await allotmentsOf(tx, of), ({ chapter, item, chapterName, name }) => [
			...([`${chapter}.${item} ${name ?? ""}`, chapterName] as const),
		]),
		...searched("earmark", await earmarksOf(tx, of), ({ chapter, item, purpose, recipient }) => [
			...([`${chapter}.${item} ${purpose}`, recipient] as const),
		]),
		...searched("authorisation", await authorisationsOf(tx, of), ({ title, conditions }) => [
			...([title ?? "", ...conditions] as const),
		]),
		...searched("report", await reportsOf(tx, of), ({ name }) => [name]),
		...searched("meeting", await meetingsOf(tx, of), ({ name }) => [name]),
	];
}

async function everything(tx: Transaction, agencyId: string): Promise<Searched[]> {
	const searched: Searched[] = [];
	for (const year of await yearsOf(tx, agencyId)) searched.push(...(await rowsOfYear(tx, agencyId, year)));
	for (const { letterId, title, year, text, start, end, page } of await passagesInUse(tx, agencyId)) {
		const places = [{ document: letterId, start, end, page }];
		searched.push({ kind: "passage", id: letterId, year, name: title, assignment: null, text, places });
	}
	return searched;
}

/** What search lets the server offer. */
export const searchModule: Module = {
	actions: [],
	views: [
		shows(searchFind, async (tx, { actor, input }) => {
			const library = libraryOf(await everything(tx, actor.agencyId));
			const stems = await stemsOf(tx, wordsToStem(input.q, library));
			const { found, total, near } = find(input.q, library, stems, MOST);
			return {
				...{ total, near: near && [...near] },
				found: found.map(({ title, pieces, places, ...row }) => ({
					...row,
					title: [...title],
					pieces: [...pieces],
					places: [...places],
				})),
			};
		}),
	],
};
