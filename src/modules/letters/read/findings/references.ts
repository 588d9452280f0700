import { idKey } from "../assignments/anchors.ts";
import type { FoundAssignment } from "../assignments/index.ts";
import { alike, folded, type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import { placeOf } from "../money/place.ts";
import { type Section, within } from "../outline.ts";
import type { Allotment, Authorisation, Finding } from "../reading.ts";

interface Place {
	readonly chapter: string;
	readonly item: string;
	readonly start: number;
	readonly end: number;
	/** The words after the number, where they may be the item's name. */
	readonly after: string;
	/** The words before it. */
	readonly before: string;
}

function placesNamed(text: string): readonly Place[] {
	const found: Place[] = [];
	for (const match of text.matchAll(
		/kap(?:ittel|\.)?\s(\d{3,4}),?\spost\s(\d{1,2})(?![0-9])|(?<![0-9/.,])(\d{3,4})\.(\d{2})(?![0-9.])/giu,
	)) {
		const end = match.index + match[0].length;
		found.push({
			chapter: (match[1] ?? match[3] ?? "").replace(/^0+/u, ""),
			item: (match[2] ?? match[4] ?? "").padStart(2, "0"),
			start: match.index,
			end,
			after: text.slice(end, end + 90),
			before: text.slice(Math.max(0, match.index - 90), match.index),
		});
	}
	return found;
}

/** An item called by a chapter that does not hold it, while another chapter of the letter does (R2.12). */
export function itemsCalledWrong(
	letter: Letter,
	allotments: readonly Allotment[],
	authorisations: readonly Authorisation[],
): readonly Finding[] {
	if (allotments.length < 2) return [];
	const chapters = new Set(allotments.map((one) => one.chapter));
	const groups = new Map<
		string,
		{ place: Place; right: Allotment; sources: { start: number; end: number }[] }
	>();
	for (const place of placesNamed(letter.text)) {
		if (authorisations.some((one) => one.source.start <= place.start && place.start < one.source.end))
			continue;
		if (
			!chapters.has(place.chapter) ||
			allotments.some((one) => one.chapter === place.chapter && one.item === place.item)
		)
			continue;
		const named = allotments.filter(
			(one) =>
				one.name != null &&
				one.name.length > 6 &&
				(folded(place.after).startsWith(folded(one.name)) || folded(place.before).endsWith(folded(one.name))),
		);
		const sameItem = allotments.filter((one) => one.item === place.item);
		const right =
			named.length === 1
				? named[0]
				: sameItem.length === 1 && named.length === 0
					? sameItem[0]
					: named.find((one) => one.item === place.item);
		if (right === undefined) continue;
		const key = `${place.chapter}.${place.item}`;
		const group = groups.get(key) ?? { place, right, sources: [] };
		group.sources.push({ start: place.start, end: place.end });
		groups.set(key, group);
	}
	return [...groups].map(([key, { place, right, sources }]) => ({
		code: "conflicting-reference",
		severity: "warning",
		message: `Brevet viser til kap. ${place.chapter}, post ${place.item} (${key}), men posten er tildelt som kap. ${right.chapter}, post ${right.item} (${right.chapter}.${right.item})${right.name == null ? "" : ` «${right.name}»`}. Hvilken post er ment?`,
		sources: [...sources.map(sourceOf), right.source],
	}));
}

/** A heading that gives an item another name, or a name another item, than the table of allotments. */
export function itemsNamedTwice(letter: Letter, allotments: readonly Allotment[]): readonly Finding[] {
	return letter.outline.sections.flatMap((section): Finding[] => {
		if (section.heading === null || within(section, "budget") === null) return [];
		const { chapter, item } = placeOf(section);
		const name = /post\s\d{1,2}(?!\d)(.*)$/iu.exec(section.title)?.[1]?.replace(/^[\s:–-]+/u, "");
		if (name !== undefined && (/:$/u.test(name) || !/^[A-ZÀ-Þ«]/u.test(name))) return [];
		if (chapter === null || item === null || name === undefined || !/post\s\d/iu.test(section.title))
			return [];
		const own = allotments.find((one) => one.chapter === chapter && one.item === item);
		const byName = allotments.find(
			(one) =>
				one.name != null && one.name.length > 8 && one.item !== item && folded(one.name) === folded(name),
		);
		const source = sourceOf({
			start: section.heading.start,
			end: section.heading.end,
			page: section.heading.page,
		});
		if (own === undefined && byName !== undefined && byName.chapter === chapter) {
			return [
				{
					code: "conflicting-reference",
					severity: "warning",
					message: `«${name}» står som post ${item} i overskriften og som kap. ${byName.chapter}, post ${byName.item} i tildelingen. Hvilken post er ment?`,
					sources: [source, byName.source],
				},
			];
		}
		if (
			own?.name != null &&
			alike(withoutEnd(own.name), withoutEnd(name)) &&
			folded(own.name) !== folded(nameAlone(name))
		) {
			return [
				{
					code: "conflicting-reference",
					severity: "note",
					message: `Kap. ${chapter}, post ${item} kalles både «${own.name}» og «${name}».`,
					sources: [own.source, source],
				},
			];
		}
		if (own?.name == null || alike(withoutEnd(own.name), withoutEnd(name)) || /driftsutgifter/iu.test(name))
			return [];
		return [
			{
				code: "conflicting-reference",
				severity: "warning",
				message: `Kap. ${chapter}, post ${item} kalles «${own.name}» i tabellen og «${name}» i omtalen. Er det samme post?`,
				sources: [own.source, source],
			},
		];
	});
}

/** The name without the keywords after it. */
const nameAlone = (name: string): string => name.replace(/,\s(?:kan|overslags).*$/iu, "");
const withoutEnd = (name: string): string => name.replace(/,\s(?:kan|overslags).*$|\s?m\.?v\.?$/iu, "");

const CHAPTER_REFERENCE =
	/(?:under|i|jf\.?|se|av)\s(?:pkt\.?|punkt|kap\.|kapittel)\s(\d{1,2}(?:\.\d{1,2}){0,3})(?![0-9.]*[0-9])(?:\s(i|til|av)\s([A-Za-zÀ-ɏ]+))?/giu;
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
	if (numbers.size === 0) return [];
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
				severity: "warning",
				message: `Brevet viser til ${match[0].toLowerCase()}, men har ikke noe slikt vedlegg. Mangler det?`,
				sources: [source],
			},
		];
	});
}

const ASSIGNMENT_REFERENCE =
	/(?:oppdrag(?:et)?\s(?:nr\.?\s)?|oppdraga?\s)(T{0,2}B?\s?20\d{2}-\d{1,3}|\d{1,3}\/20\d{2})(?![0-9-])/giu;

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
		return [
			{
				code: "dangling-reference",
				severity: "warning",
				message: `Brevet viser til oppdrag ${id}, men gir ikke noe oppdrag med det nummeret. Hvilket oppdrag er ment?`,
				sources: [sourceOf({ start: match.index, end: match.index + match[0].length })],
			},
		];
	});
}
