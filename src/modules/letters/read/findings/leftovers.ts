import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { BUDGET_PAPERS, LOOKS_BACK, SENT_IN } from "../lexicon/findings.ts";
import { alternatives, anyOf } from "../lexicon/words.ts";
import { within } from "../outline.ts";
import type { Report } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";

/** The bill that a budget year stands on: Prop. 1 S of the session that ends that year. */
const BILL = /Prop\.?\s1\s?S\s?\((20\d{2})\s?[–-]\s?(20\d{2})\)/gi;

/** «… fullmakt til å inngå leieavtaler, jf.»: what the bill after it is the ground of. */
const FOUNDS = /fullmakt[^.]*,\sjf\.\s$/i;
const sentenceBefore = (words: string, at: number): string => words.slice(Math.max(0, at - 240), at);

/** Money and authorisations founded on an earlier year's bill: text that was left from last year's letter. */
export function staleBills(letter: Letter): readonly Asked[] {
	const { year } = letter.head;
	if (year === null) return [];
	const sources = letter.document.blocks.flatMap((block) => {
		if (within(sectionAt(letter, block), "budget", "authorisations") === null) return [];
		return [...wordsOf(letter, block).matchAll(BILL)]
			.filter(({ 2: last, index, input }) => {
				const years = year - Number(last);
				// An older one may be told of: only an authorisation's ground is this year's.
				return years === 1 || ((years === 2 || years === 3) && FOUNDS.test(sentenceBefore(input, index)));
			})
			.map((match) =>
				sourceOf({
					start: block.words + match.index,
					end: block.words + match.index + match[0].length,
					page: block.page,
				}),
			);
	});
	const first = sources[0];
	if (first === undefined) return [];
	const bill = letter.text.slice(first.start, first.end);
	return [asked("conflicting-reference", "warning", "staleBill", { bill, year }, sources)];
}

const SUPPLEMENT = "(?:supplerende|supplerande)\\stildelingsbrev(?:et)?|tillegg(?:et)?|tilleggsbrev(?:et)?";
const TITLED = new RegExp(`(?:${SUPPLEMENT})\\s(?:nr\\.?\\s)?(\\d{1,2})(?![\\d.])`, "i");
const CALLS_ITSELF = new RegExp(
	`(?<![A-Za-zÀ-ſ])dette\\s(?:${SUPPLEMENT})\\s?,?\\s?(?:nr\\.?\\s|nummer\\s)(\\d{1,2})(?!\\d)`,
	"i",
);
/** As far into a letter as its title stands. */
const TITLE_WITHIN = 600;

/** A supplement that calls itself by another number than its title bears: text that was left from the one before. */
export function otherNumberOfItself(letter: Letter): readonly Asked[] {
	if (letter.head.kind !== "supplementary-letter") return [];
	const own = TITLED.exec(letter.text.slice(0, TITLE_WITHIN));
	const said = CALLS_ITSELF.exec(letter.text);
	if (own === null || said === null || Number(own[1]) === Number(said[1])) return [];
	const sources = [own, said].map(({ 0: words, index }) =>
		sourceOf({ start: index, end: index + words.length }),
	);
	const values = { one: own[1]!, other: said[1]! };
	return [asked("conflicting-reference", "warning", "otherNumber", values, sources)];
}

/** «Fullmaktene gjelder for budsjettåret 2024». */
const GIVEN_FOR =
	/(?<![A-Za-zÀ-ſ])fullmakt[a-zß-ÿ]*\s(?:(?:[a-zß-ÿ]+\s){0,3}(?=)(?:gjelder|gjeld|gis|gitt|delegeres|delegert|delegerast|gitte)\s)(?:[a-zß-ÿ]+\s){0,2}(?=)(?:for|i)\s(?:budsjettåret\s|året\s)?(20\d{2})(?![\d–-])/gi;

/** Authorisations that are given for the year before the letter's own: text that was left from last year's letter. */
export function staleAuthorisations(letter: Letter): readonly Asked[] {
	const { year, kind } = letter.head;
	if (year === null || kind !== "letter-of-allocation") return [];
	return [...letter.text.matchAll(GIVEN_FOR)].flatMap(({ 0: words, 1: given, index }): Asked[] => {
		if (Number(given) !== year - 1) return [];
		const source = sourceOf({ start: index, end: index + words.length });
		return [asked("conflicting-reference", "warning", "staleAuthorisation", { words, year }, [source])];
	});
}

/** An annual report of the year before last, due in the letter's own year: text that was left from last year's letter. */
export function staleReports(letter: Letter, reports: readonly Report[]): readonly Asked[] {
	const { year } = letter.head;
	return reports.flatMap((report): Asked[] => {
		const named = /årsrapport[a-zæøå]*\s(?:og\s[a-zæøå]+\s)?for\s(?:budsjettåret\s)?(20\d{2})/i.exec(
			report.name,
		)?.[1];
		if (
			named === undefined ||
			year === null ||
			Number(named) !== year - 2 ||
			report.due?.slice(0, 4) !== String(year)
		)
			return [];
		const values = { name: report.name.slice(0, 90), due: year, of: Number(named) };
		return [asked("conflicting-reference", "warning", "staleReport", values, [report.source])];
	});
}

/** The end of a sentence before another. */
const STOP = /(?<=[A-Za-zÀ-ſ]{3}\.)\s/u;
const PAPER = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(BUDGET_PAPERS)}\\s(?:for\\s|i\\s)?(20\\d{2})(?!\\d|[–-])`,
	"gi",
);
const SENT = anyOf(SENT_IN);
const BACK = anyOf(LOOKS_BACK);

/** Material asked for to a paper of the budget that was written in an earlier year: text left from last year's letter. */
export function staleBudgetPapers(letter: Letter): readonly Asked[] {
	const { year } = letter.head;
	if (year === null) return [];
	return letter.document.blocks.flatMap((block): Asked[] => {
		if (within(sectionAt(letter, block), "reporting", "dialogue", "budget") === null) return [];
		const words = wordsOf(letter, block);
		if (!/20\d{2}/u.test(words) || !SENT.test(words)) return [];
		return [...words.matchAll(PAPER)].flatMap((match): Asked[] => {
			const before = words.slice(0, match.index).split(STOP).at(-1) ?? "";
			if (Number(match[1]) >= year || !SENT.test(before) || BACK.test(before)) return [];
			const start = block.words + match.index;
			const source = sourceOf({ start, end: start + match[0].length, page: block.page });
			return [asked("conflicting-reference", "warning", "stalePaper", { paper: match[0], year }, [source])];
		});
	});
}

const DOMAIN_END = /\.(?:no|com)(?![\w-])/gi;
const ADDRESS = /(?<![\w@.-])(?:www\.)?([a-zæøå][a-zæøå0-9-]{2,30})((?:\.[a-z0-9-]{2,30}){0,3})\.(no|com)$/i;
const LONGEST_ADDRESS = 130;

/** "tilskudd.no" and "tilskudd.dfo.no": one service under two web addresses. */
export function addressesOfOneService(letter: Letter): readonly Asked[] {
	const groups = new Map<string, Map<string, { start: number; end: number }>>();
	for (const { 0: last, index } of letter.text.matchAll(DOMAIN_END)) {
		const end = index + last.length;
		const match = ADDRESS.exec(letter.text.slice(Math.max(0, end - LONGEST_ADDRESS), end));
		if (match === null) continue;
		const key = `${match[1]?.toLowerCase()}.${match[3]?.toLowerCase()}`;
		const group = groups.get(key) ?? new Map<string, { start: number; end: number }>();
		const address = match[0].toLowerCase().replace(/^www\./u, "");
		if (!group.has(address)) group.set(address, { start: end - match[0].length, end });
		groups.set(key, group);
	}
	return [...groups.values()].flatMap((group): Asked[] => {
		if (group.size < 2) return [];
		const addresses = [...group.keys()];
		const sources = [...group.values()].map(sourceOf);
		return [asked("conflicting-reference", "note", "twoAddresses", { addresses }, sources)];
	});
}
