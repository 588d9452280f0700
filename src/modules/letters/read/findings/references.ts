import { idKey } from "../assignments/anchors.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import { folded, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import type { Section } from "../outline.ts";
import type { Finding } from "../reading.ts";

const CHAPTER_REFERENCE =
	/(?:under|i|jf\.?|se|sjå|av|til|fra|frå|etter)\s(?:pkt\.?|punkt|kap\.|kapittel|avsnitt)\s(\d{1,2}(?:\.\d{1,2}){0,3})(?![0-9.]*[0-9])(?:\s(i|til|av)\s([A-Za-zÀ-ɏ]+))?/giu;
const OTHER_PAPER =
	/^(?:instruks|bestemmels|reglement|økonomi|rundskriv|veileder|rettleiar|lov|forskrift|hovedinstruks|hovudinstruks|prop|bestemmingane|føresegn|rapport|strategi|handlings)/iu;
const PAPER_BEFORE =
	/(?:instruks[A-Za-zÀ-ɏ]*|bestemmelse[A-Za-zÀ-ɏ]*|reglement[A-Za-zÀ-ɏ]*|R-\d+(?:\/\d+)?|rundskriv[A-Za-zÀ-ɏ]*|loven?|forskrift[A-Za-zÀ-ɏ]*|økonomistyring(?:\si\sstaten)?|føresegn[A-Za-zÀ-ɏ]*|retningslinje[A-Za-zÀ-ɏ]*|veilede[A-Za-zÀ-ɏ]*|proposisjon[A-Za-zÀ-ɏ]*|Prop\.\s1\s?S[^.]{0,20})[,\s]*(?:jf\.?\s)?(?:og\s)?$/iu;

/** Top-level sections of the letter itself, by number; annexes have numbers of their own. */
function chapters(letter: Letter): Map<string, Section> {
	return new Map(
		letter.outline.sections
			.filter((one) => !one.annex && one.number !== null && /^\d/u.test(one.number))
			.map((one) => [one.number!, one]),
	);
}

/** References to a chapter of the letter that is not there, or is about something else than the sentence says. */
export function chapterReferences(letter: Letter): readonly Finding[] {
	const own = chapters(letter);
	if (own.size < 3) return [];
	const found: Finding[] = [];
	const last = Math.max(...[...own.keys()].map((number) => Number.parseInt(number, 10)));
	for (const block of letter.document.blocks) {
		const section = sectionAt(letter, block);
		if (section.annex || block.role === "contents" || section.heading === block) continue;
		const words = wordsOf(letter, block);
		for (const match of words.matchAll(CHAPTER_REFERENCE)) {
			const number = match[1] ?? "";
			if (
				OTHER_PAPER.test(match[3] ?? "") ||
				PAPER_BEFORE.test(words.slice(Math.max(0, match.index - 60), match.index + 3))
			)
				continue;
			if (
				/^\s(?:post|i\sinstruks|i\sbestemm|i\shoved|i\søkonomi|i\sprop|i\sR-)/iu.test(
					words.slice(match.index + match[0].length),
				)
			)
				continue;
			const source = sourceOf({
				start: block.words + match.index,
				end: block.words + match.index + match[0].length,
				page: block.page,
			});
			const target = own.get(number);
			if (target === undefined) {
				if (
					Number.parseInt(number, 10) > last ||
					(number.includes(".") &&
						own.has(number.split(".")[0]!) &&
						own.get(number.split(".")[0]!)!.children.some((child) => child.number !== null))
				)
					found.push({
						code: "dangling-reference",
						severity: "warning",
						message: `Brevet viser til «${match[0].trim()}», men har ikke noe kapittel ${number}. Hvor er det ment?`,
						sources: [source],
					});
				continue;
			}
			const meant = meantInstead(own, words.slice(0, match.index), target);
			if (meant !== null)
				found.push({
					code: "conflicting-reference",
					severity: "warning",
					message: `Brevet viser til «${match[0].trim().replace(/^[A-Za-zÀ-ɏ]+\s/u, "")}», som er «${target.name}», men omtaler ${meant.name.toLowerCase()}, som er kapittel ${meant.number}. Hvilket kapittel er ment?`,
					sources: [source],
				});
		}
	}
	return found;
}

/** The sentence before the reference speaks of another chapter's very title, and of nothing of the target's. */
function meantInstead(own: ReadonlyMap<string, Section>, before: string, target: Section): Section | null {
	const sentence = before.split(/(?<=[A-Za-zÀ-ɏ]{3}\.)\s/u).at(-1) ?? "";
	const words = new Set(folded(sentence).split(" "));
	const shares = folded(target.name)
		.split(" ")
		.some((word) => word.length > 4 && [...words].some((other) => other.startsWith(word.slice(0, 6))));
	if (shares) return null;
	return (
		[...own.values()].find(
			(section) =>
				section !== target &&
				!section.number!.includes(".") &&
				/^[A-Za-zÀ-ɏ]{6,}$/u.test(section.name) &&
				[...words].some(
					(word) => word.startsWith(section.name.toLowerCase()) && word.length <= section.name.length + 3,
				),
		) ?? null
	);
}

const ANNEX_REFERENCE =
	/(?<![A-Za-zÀ-ɏ])vedlegg\s(?:nr\.?\s)?(\d{1,2}|[IVX]{1,4})(?![A-Za-zÀ-ɏ0-9])(\stil\s(?:instruksen|denne instruksen))?/giu;

/** References to annexes that neither the letter's own list nor its headings have. */
export function annexReferences(letter: Letter): readonly Finding[] {
	const { attachments = [] } = letter.head;
	const numbers = new Set<string>();
	for (const name of [
		...attachments,
		...letter.outline.sections.filter((one) => one.heading !== null).map((one) => one.title),
	]) {
		const number =
			/^vedlegg\s(?:nr\.?\s)?(\d{1,2}|[IVX]{1,4})(?![A-Za-zÀ-ɏ0-9])/iu.exec(name)?.[1] ??
			/^(\d{1,2})[.)]?\s/u.exec(attachments.includes(name) ? name : "")?.[1];
		if (number !== undefined) numbers.add(number.toUpperCase());
	}
	for (const section of letter.outline.sections.filter((one) => one.kind === "attachments")) {
		for (const block of section.blocks)
			if (block.marker !== null && /^\d/u.test(block.marker)) numbers.add(block.marker.replace(/\D/gu, ""));
	}
	const seen = new Set<string>();
	return [...letter.text.matchAll(ANNEX_REFERENCE)].flatMap((match): Finding[] => {
		const number = (match[1] ?? "").toUpperCase();
		const ofInstruction = match[2] !== undefined;
		const after = letter.text.slice(match.index + match[0].length, match.index + match[0].length + 40);
		if (
			(numbers.has(number) && !ofInstruction) ||
			(/^\s(?:til|i|§)\s(?!tildelingsbrev|brevet|dette)/iu.test(after) && !ofInstruction) ||
			/^\s(?:punkt|§|pkt)/iu.test(after) ||
			/(?:direktivet?|forskriften?s?|lovens?|avtalens?)\s$/iu.test(
				letter.text.slice(Math.max(0, match.index - 20), match.index),
			)
		)
			return [];
		const key = `${number}${match[2] ?? ""}`;
		if (seen.has(key)) return [];
		seen.add(key);
		const source = sourceOf({ start: match.index, end: match.index + match[0].length });
		const listed = numbers.size > 0 || (attachments.length > 0 && Number(number) > attachments.length);
		if (ofInstruction)
			return [
				{
					code: "conflicting-reference",
					severity: "warning",
					message: `Teksten viser til «${match[0]}», men instruksen har ingen egne vedlegg her. Hvilket vedlegg er ment?`,
					sources: [source],
				},
			];
		return [
			{
				code: "dangling-reference",
				severity: listed ? "warning" : "note",
				message: `Brevet viser til ${match[0].toLowerCase()}, men har ikke noe slikt vedlegg. Mangler det?`,
				sources: [source],
			},
		];
	});
}

const ASSIGNMENT_REFERENCE =
	/(?:oppdrag(?:et)?\s(?:nr\.?\s)?|oppdraga?\s)(T{0,2}B?\s?20\d{2}-\d{1,3}|\d{1,3}\/20\d{2})(?![0-9-])/giu;

const NUMBERED_REFERENCE =
	/(?<![A-Za-zÀ-ɏ])(?:oppdrag(?:et)?|oppdraga)\s(?:nr\.?\s?)?(\d{1,2}(?:\.\d{1,2})?)(?![0-9]|[.,:/-]\d|\s?(?:mill|prosent|%|\.?\s?(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)))/giu;
const OTHER_YEAR =
	/^\s(?:i|fra|frå|for|til)\s(?:tildelingsbrev|supplerande|supplerende|20\d{2}|fjor|instruks)/iu;

/** References to assignments numbered through the letter, «oppdrag 7» or «oppdrag 4.9», that it does not give. */
export function numberedReferences(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Finding[] {
	const ids = assignments.map(({ assignment }) => assignment.id);
	if (letter.head.kind !== "letter-of-allocation" || ids.length < 3) return [];
	const numbered = ids.filter((id) => /^\d{1,2}(?:\.\d{1,2})?$/u.test(id));
	if (numbered.length < ids.length || new Set(numbered.map((id) => id.includes("."))).size > 1) return [];
	const dotted = numbered[0]!.includes(".");
	const seen = new Set<string>();
	return [...letter.text.matchAll(NUMBERED_REFERENCE)].flatMap((match): Finding[] => {
		const id = match[1] ?? "";
		const after = letter.text.slice(match.index + match[0].length, match.index + match[0].length + 30);
		if (numbered.includes(id) || id.includes(".") !== dotted || seen.has(id) || OTHER_YEAR.test(after))
			return [];
		seen.add(id);
		return [danglingAssignment(id, match.index, match[0])];
	});
}

const danglingAssignment = (id: string, at: number, words: string): Finding => ({
	code: "dangling-reference",
	severity: "warning",
	message: `Brevet viser til oppdrag ${id}, men gir ikke noe oppdrag med det nummeret. Hvilket oppdrag er ment?`,
	sources: [sourceOf({ start: at, end: at + words.length })],
});

/** References to assignments of the letter's own year that the letter does not give. */
export function assignmentReferences(
	letter: Letter,
	assignments: readonly FoundAssignment[],
): readonly Finding[] {
	const { year, kind } = letter.head;
	const ids = new Set(assignments.map(({ assignment }) => idKey(assignment.id)));
	if (year === null || kind !== "letter-of-allocation" || ids.size === 0) return [];
	const ofYear = assignments.filter(({ assignment }) => assignment.id.includes(String(year)));
	if (ofYear.length < 2) return [];
	const seen = new Set<string>();
	return [...letter.text.matchAll(ASSIGNMENT_REFERENCE)].flatMap((match): Finding[] => {
		const id = match[1] ?? "";
		const key = idKey(id);
		const before = letter.text.slice(Math.max(0, match.index - 60), match.index);
		if (
			!id.includes(String(year)) ||
			ids.has(key) ||
			seen.has(key) ||
			/(?:svar\spå|besvarelse[A-Za-zÀ-ɏ]*\s(?:av|på)|tildelingsbrev[A-Za-zÀ-ɏ]*\stil)\s*(?:[A-Za-zÀ-ɏ]+\s){0,2}$/iu.test(
				before,
			)
		)
			return [];
		seen.add(key);
		return [danglingAssignment(id, match.index, match[0])];
	});
}
