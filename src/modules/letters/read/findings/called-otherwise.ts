import type { FoundAssignment } from "../assignments/index.ts";
import { type Letter, sourceOf } from "../letter.ts";
import type { Goal, Source } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";
import { matchesAtWords } from "./at-words.ts";
import { stems } from "./deadlines-within.ts";

/** «oppdrag 2 om kartlegging av vrak», «oppdrag 2, Kartlegge vrak», «mål 1 om rene havner». */
const CALLED =
	/(oppdrag(?:et)?|oppgaven?|oppgåva?|(?:hoved|hovud|del|virksomhets|verksemds)?mål(?:et)?)\s(?:nr\.?\s)?([A-Z]{0,4}\d[\d./-]{0,8}|[A-H])(?:,\s|\som\s|\s[–-]\s|\s«|:\s«?)([A-Za-zÀ-ſ][^.;:»()\n,]{7,90})/iy;
/** A shorter word is in titles of every kind. */
const SHORTEST = 4;
/** As many words of the other's title as this, or all of them, show that it is meant. */
const ENOUGH = 2;

interface Titled {
	readonly id: string;
	readonly title: string;
	readonly words: ReadonlySet<string>;
	readonly sources: readonly Source[];
}

const wordsOf = (title: string): ReadonlySet<string> =>
	new Set(stems(title).flatMap((word) => (word.length < SHORTEST ? [] : word.slice(0, 5))));

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	let count = 0;
	for (const word of one) if (other.has(word)) count++;
	return count;
}

/** The other thing whose title the words are; undefined where they are none, or may be the number's own. */
function meantBy(words: ReadonlySet<string>, own: Titled, all: readonly Titled[]): Titled | undefined {
	if (words.size < ENOUGH || shared(words, own.words) > 0) return undefined;
	const meant = all.filter(
		(one) =>
			one !== own && one.words.size >= ENOUGH && shared(words, one.words) >= Math.min(ENOUGH, one.words.size),
	);
	return meant.length === 1 ? meant[0] : undefined;
}

/** An assignment or a goal that is named by its number and by the title of another. */
export function thingsCalledOtherwise(
	letter: Letter,
	assignments: readonly FoundAssignment[],
	goals: readonly Goal[],
): readonly Asked[] {
	const found = matchesAtWords(letter.text, ["ppdrag", "ppgav", "ppgåv", "mål", "Mål"], CALLED);
	if (found.length === 0) return [];
	const ofAssignments = assignments.map(({ assignment: { id, title, sources } }) => ({
		id,
		title,
		words: wordsOf(title),
		sources,
	}));
	const ofGoals = goals.map(({ id, text, source }) => ({
		id,
		title: text,
		words: wordsOf(text),
		sources: [source],
	}));
	return found.flatMap((match): Asked[] => {
		const [whole, noun = "", number = "", said = ""] = match;
		const things = /mål/i.test(noun) ? ofGoals : ofAssignments;
		const own = things.find(({ id }) => id === number.replace(/[./-]$/u, ""));
		const { index } = match;
		if (own === undefined || own.sources.some(({ start, end }) => start <= index && index < end)) return [];
		const meant = meantBy(wordsOf(said), own, things);
		// Numbers may begin anew under each goal: «2-3» is number 3 too.
		if (meant === undefined || meant.id.split("-").at(-1) === own.id) return [];
		const values = { words: whole.trim(), own: own.title.slice(0, 90), other: meant.id };
		const source = sourceOf({ start: index, end: index + whole.length });
		return [asked("conflicting-reference", "warning", "thingCalledOtherwise", values, [source])];
	});
}
