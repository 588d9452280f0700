import { idKey } from "../assignments/anchors.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import { type Letter, sourceOf } from "../letter.ts";
import { type Asked, asked } from "./asked.ts";

const NUMBERED_REFERENCE =
	/(?<![A-Za-zÀ-ſ])(?:oppdrag(?:et)?|oppdraga)\s(?:nr\.?\s?)?(\d{1,2}(?:\.\d{1,2})?)(?![0-9]|[.,:/-]\d|\s?(?:mill|prosent|%|\.?\s?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)))/gi;
const OTHER_YEAR =
	/^\s(?:i|fra|frå|for|til)\s(?:tildelingsbrev|supplerande|supplerende|20\d{2}|fjor|instruks)/i;

/** References to assignments numbered through the letter, «oppdrag 7» or «oppdrag 4.9», that it does not give. */
export function numberedReferences(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	const ids = assignments.map(({ assignment }) => assignment.id);
	if (letter.head.kind !== "letter-of-allocation" || ids.length < 3) return [];
	const numbered = ids.filter((id) => /^\d{1,2}(?:\.\d{1,2})?$/u.test(id));
	if (numbered.length < ids.length || new Set(numbered.map((id) => id.includes("."))).size > 1) return [];
	const dotted = numbered[0]!.includes(".");
	const seen = new Set<string>();
	return [...letter.text.matchAll(NUMBERED_REFERENCE)].flatMap((match): Asked[] => {
		const named = numbersNamed(letter.text, match);
		const after = letter.text.slice(named.end, named.end + 30);
		if (OTHER_YEAR.test(after)) return [];
		return named.ids.flatMap((id): Asked[] => {
			if (numbered.includes(id) || id.includes(".") !== dotted || seen.has(id)) return [];
			seen.add(id);
			return [danglingAssignment(id, match.index, letter.text.slice(match.index, named.end))];
		});
	});
}

/** «og 9», «, 4», after the first number: another assignment, and no date or sum. */
const NEXT_NUMBER =
	/^(?:,\s|\s(?:og|eller|samt)\s)(\d{1,2}(?:\.\d{1,2})?)(?=[\s,;:)]|\.(?:\s|$)|$)(?!\s?(?:mill|mrd|prosent|pst|%|kr|uke|veke|dag|måned|månad|år|stk|\.?\s?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)))/i;

/** The numbers of a reference, and where the last of them ends: «oppdrag 2 og 9». */
function numbersNamed(text: string, match: RegExpMatchArray): { ids: readonly string[]; end: number } {
	const ids = [match[1] ?? ""];
	let end = (match.index ?? 0) + match[0].length;
	for (
		let next = NEXT_NUMBER.exec(text.slice(end, end + 24));
		next !== null && ids.length < 9;
		next = NEXT_NUMBER.exec(text.slice(end, end + 24))
	) {
		ids.push(next[1] ?? "");
		end += next[0].length;
	}
	return { ids, end };
}

const LETTERED_REFERENCE = /(?<![A-Za-zÀ-ſ])(?:oppdrag(?:et)?|oppgaven?|oppgåva?)\s(?:nr\.?\s?)?([a-k])\)/gi;
const FEWEST_LETTERED = 3;

/** References to assignments that bear letters, «oppgave f)», that the letter does not give. */
export function letteredReferences(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	const ids = new Set(assignments.map(({ assignment }) => assignment.id));
	const lettered = [...ids].filter((id) => /^[a-k]$/u.test(id));
	if (lettered.length < FEWEST_LETTERED || letter.head.kind !== "letter-of-allocation") return [];
	const seen = new Set<string>();
	return [...letter.text.matchAll(LETTERED_REFERENCE)].flatMap(({ 0: words, 1: id = "", index }): Asked[] => {
		if (ids.has(id.toLowerCase()) || seen.has(id)) return [];
		seen.add(id);
		return [danglingAssignment(id, index, words)];
	});
}

const danglingAssignment = (id: string, at: number, words: string): Asked =>
	asked("dangling-reference", "warning", "noAssignment", { id }, [
		sourceOf({ start: at, end: at + words.length }),
	]);

/** What the last number of an id stands after: "TB2026-" of "TB2026-04", "O" of "O4"; and before: "/2025" of "12/2025". */
const SHAPE = /^(.*?)(\d{1,3})(\/20\d{2})?$/u;
const ESCAPED = /[\\^$.*+?()[\]{}|/]/gu;
const NAMED = /oppdrag(?:et|a)?\s(?:nr\.?\s)?$/i;
const ANSWERED =
	/(?:svar\spå|besvarelse[A-Za-zÀ-ſ]*\s(?:av|på)|tildelingsbrev[A-Za-zÀ-ſ]*\stil)\s*(?:[A-Za-zÀ-ſ]+\s){0,2}$/i;

/** «O-03 ble avsluttet i fjor»: an assignment of an earlier letter, told of and not referred to. */
const WAS_FINISHED =
	/^\s(?:ble|blei|vart|er|var)\s(?:avslutt|lever|fullfør|ferdig|gjennomfør)[a-zß-ÿ]*(?![A-Za-zÀ-ſ])/i;

/** «TB2026-18 (til Helsedirektoratet)», «TB2026-18 i tildelingsbrevet til NVE»: given to somebody else. */
const GIVEN_TO_OTHERS =
	/^,?\s\(?(?:(?:gitt|gjeve|gjevne)\s)?(?:i\s(?:sitt\s|deira\s)?tildelingsbrev(?:et)?\s)?(?:til|for)\s(?=[A-ZÀ-Þ])/u;

/** The forms of ids that the letter's own assignments share, as patterns; those of other years are not the letter's to give. */
function shapesOf(ids: readonly string[], year: number): readonly RegExp[] {
	const counts = new Map<string, number>();
	for (const id of ids) {
		const [, before = "", , after = ""] = SHAPE.exec(id) ?? [];
		const ofYear =
			before.includes(String(year)) || after.includes(String(year)) || /\D?\d{2}-$/u.test(before);
		const short = before.includes(String(year % 100)) && !/20\d{2}/u.test(before);
		if (!(ofYear && (/20\d{2}/u.test(before + after) || short)) && !/^[A-ZÆØÅ]{1,3}-?$/u.test(before))
			continue;
		const shape = `${before}|${after}`;
		counts.set(shape, (counts.get(shape) ?? 0) + 1);
	}
	return [...counts].flatMap(([shape, count]) => {
		if (count < 2) return [];
		const [before = "", after = ""] = shape
			.split("|")
			.map((part) => part.replace(ESCAPED, "\\$&").replace(/(?<=[A-Z])(?=\d)/u, "\\s?"));
		return [new RegExp(`(?<![A-Za-zÀ-ſ0-9/.-])${before}\\d{1,3}${after}(?![0-9A-Za-zÀ-ſ]|[-/]\\d)`, "gu")];
	});
}

/** References to assignments of the letter's own year, by ids of its own form, that the letter does not give. */
export function assignmentReferences(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Asked[] {
	const { year, kind } = letter.head;
	if (year === null || kind !== "letter-of-allocation") return [];
	const given = assignments.map(({ assignment }) => assignment.id);
	const ids = new Set(given.map(idKey));
	const next = String((year + 1) % 100);
	const seen = new Set<string>();
	return shapesOf(given, year).flatMap((shape) =>
		[...letter.text.matchAll(shape)].flatMap(({ 0: id, index }): Asked[] => {
			const key = idKey(id);
			const before = letter.text.slice(Math.max(0, index - 60), index);
			if (ids.has(key) || seen.has(key) || ANSWERED.test(before)) return [];
			const after = letter.text.slice(index + id.length, index + id.length + 40);
			if (WAS_FINISHED.test(after) || GIVEN_TO_OTHERS.test(after)) return [];
			if ((/^\d/u.test(id) && id.endsWith(`-${next}`)) || (id.includes("/") && !NAMED.test(before)))
				return [];
			seen.add(key);
			return [danglingAssignment(id, index, id)];
		}),
	);
}
