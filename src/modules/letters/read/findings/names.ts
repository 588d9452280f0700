import { alike, folded, type Letter, sectionAt, sourceOf } from "../letter.ts";
import { COMMON_NAMES, NAME_TAILS, PAID_FROM } from "../lexicon/findings.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import type { Ground } from "../money/ground.ts";
import { placeOf } from "../money/place.ts";
import { within } from "../outline.ts";
import type { Allotment, Authorisation, Source } from "../reading.ts";
import { type Asked, asked } from "./asked.ts";
import { matchesAtWords } from "./at-words.ts";

const CODE = "conflicting-reference";

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

/** «kap. 910, post 21» and «910.21». */
const SPOKEN = /kap(?:ittel|\.)?\s(\d{3,4}),?\spost\s(\d{1,2})(?![0-9])/iy;
const CODED = /(\d{3,4})\.(\d{2})(?![0-9]|\.\d)/gu;

function placesNamed(text: string): readonly Place[] {
	const found: Place[] = [];
	const spoken = matchesAtWords(text, ["kap", "Kap"], SPOKEN);
	const coded = [...text.matchAll(CODED)].filter(({ index }) => !/[0-9/.,]/u.test(text[index - 1] ?? " "));
	for (const match of [...spoken, ...coded].sort((a, b) => a.index - b.index)) {
		const end = match.index + match[0].length;
		found.push({
			chapter: (match[1] ?? "").replace(/^0+/u, ""),
			item: (match[2] ?? "").padStart(2, "0"),
			start: match.index,
			end,
			after: text.slice(end, end + 90),
			before: text.slice(Math.max(0, match.index - 90), match.index),
		});
	}
	return found;
}

const PAID = anyOf(PAID_FROM);
const COMMON_NAME = startsWith(COMMON_NAMES);

interface Called {
	readonly place: Place;
	/** The item that is allotted and seems to be meant; null where none does. */
	readonly right: Allotment | null;
}

const isNamedBy = (place: Place, name: string): boolean =>
	folded(place.after).startsWith(folded(name)) || folded(place.before).endsWith(folded(name));

/** A name that says which item is meant, whatever chapter it is called by. */
const isDistinct = (name: string): boolean =>
	name.length > 15 && name.includes(" ") && !COMMON_NAME.test(name);

/** Two neighbouring figures have changed places: 1174 for 1147. */
function areSwapped(one: string, other: string): boolean {
	if (one.length !== other.length) return false;
	const at = [...one].findIndex((figure, index) => figure !== other[index]);
	return (
		at >= 0 &&
		one[at] === other[at + 1] &&
		one[at + 1] === other[at] &&
		one.slice(at + 2) === other.slice(at + 2)
	);
}

/** The place is the allotted one but for two figures of its chapter, or of its item, that have changed places. */
const isTurned = (place: Place, { chapter, item }: Allotment): boolean =>
	(place.item === item && areSwapped(place.chapter, chapter)) ||
	(place.chapter === chapter && areSwapped(place.item, item));

/** What a place that is not allotted is called instead of; undefined where there is nothing to ask. */
function calledInstead(
	place: Place,
	allotments: readonly Allotment[],
	chapters: ReadonlySet<string>,
): Called | undefined {
	const named = allotments.filter(
		(one) => one.name != null && one.name.length > 6 && isNamedBy(place, one.name),
	);
	const [only] = named;
	const turned = allotments.find((one) => isTurned(place, one));
	if (turned !== undefined && named.length === 0) return { place, right: turned };
	if (!chapters.has(place.chapter)) {
		const sure = named.length === 1 && only?.name != null && isDistinct(only.name);
		return sure ? { place, right: only } : undefined;
	}
	const same = allotments.filter((one) => one.item === place.item);
	const right =
		named.length === 1
			? only
			: same.length === 1 && named.length === 0
				? same[0]
				: named.find((one) => one.item === place.item);
	if (right !== undefined) return { place, right };
	return PAID.test(place.before.split(STOP).at(-1) ?? "") ? { place, right: null } : undefined;
}

/** The end of a sentence before another. */
const STOP = /(?<=[A-Za-zÀ-ſ]{3}\.)\s/u;

/** An item called by a chapter that does not hold it, while another chapter of the letter does (R2.12), or that something is paid from though nobody allotted it. */
export function itemsCalledWrong(
	letter: Letter,
	allotments: readonly Allotment[],
	authorisations: readonly Authorisation[],
): readonly Asked[] {
	const supplement = letter.head.kind === "supplementary-letter";
	if (allotments.length < 2) return [];
	const chapters = new Set(allotments.map((one) => one.chapter));
	const given = new Set(allotments.map((one) => `${one.chapter}.${one.item}`));
	const groups = new Map<string, Called & { sources: { start: number; end: number }[] }>();
	for (const place of placesNamed(letter.text)) {
		const key = `${place.chapter}.${place.item}`;
		if (given.has(key)) continue;
		if (authorisations.some((one) => one.source.start <= place.start && place.start < one.source.end))
			continue;
		const called = groups.get(key) ?? calledInstead(place, allotments, chapters);
		if (called === undefined) continue;
		// A supplement may speak of items that it does not change.
		if (supplement && (called.right === null || !isTurned(place, called.right))) continue;
		const sources = groups.get(key)?.sources ?? [];
		groups.set(key, { ...called, sources: [...sources, { start: place.start, end: place.end }] });
	}
	return [...groups].map(([key, { right, sources }]) => {
		const all = [...sources.map(sourceOf), ...(right === null ? [] : [right.source])];
		if (right === null) return asked(CODE, "warning", "calledNobody", { place: key }, all);
		const values = { place: key, right: `${right.chapter}.${right.item}`, name: right.name ?? "" };
		return asked(CODE, "warning", "calledOtherwise", values, all);
	});
}

/** A line that calls an item by its number and a name. */
interface Title {
	readonly chapter: string;
	readonly item: string;
	readonly name: string;
	readonly source: Source;
}

const ENDS_SHORT = new RegExp(`\\s${alternatives(NAME_TAILS)}$`, "i");

/** The lines of the budget that name an item: headings, and lines that only «m.v.» kept from being one. */
function titlesIn(letter: Letter, ground: Ground): readonly Title[] {
	return letter.document.blocks.flatMap((block): Title[] => {
		const section = sectionAt(letter, block);
		const heads = section.heading === block;
		const words = letter.text.slice(block.start, block.end);
		if (block.cell !== null || words.length > 160 || (!heads && !ENDS_SHORT.test(words))) return [];
		const name = /post\s\d{1,2}(?!\d)(.*)$/i.exec(words)?.[1]?.replace(/^[\s:–-]+/u, "");
		if (name === undefined || /:$/u.test(name) || !/^[A-ZÀ-Þ«]/u.test(name)) return [];
		if (within(section, "budget") === null) return [];
		const { chapter, item } = heads ? placeOf(section) : ground.placeAt(block);
		if (chapter === null || item === null) return [];
		return [{ chapter, item, name, source: sourceOf(block) }];
	});
}

/** A line that gives an item another name, or a name another item, than the table of allotments. */
export function itemsNamedTwice(
	letter: Letter,
	ground: Ground,
	allotments: readonly Allotment[],
): readonly Asked[] {
	return titlesIn(letter, ground).flatMap((title): Asked[] => {
		const { chapter, item, name, source } = title;
		const own = allotments.find((one) => one.chapter === chapter && one.item === item);
		const byName = allotments.find(
			(one) =>
				one.name != null && one.name.length > 8 && one.item !== item && folded(one.name) === folded(name),
		);
		const place = `${chapter}.${item}`;
		if (own === undefined && byName !== undefined && byName.chapter === chapter) {
			const values = { name, item, right: `${byName.chapter}.${byName.item}` };
			return [asked(CODE, "warning", "headedOtherwise", values, [byName.source, source])];
		}
		if (own?.name == null) return [];
		const values = { place, one: own.name, other: name };
		if (alike(withoutEnd(own.name), withoutEnd(name)))
			return folded(own.name) === folded(nameAlone(name))
				? []
				: [asked(CODE, "note", "calledBoth", values, [own.source, source])];
		if (/driftsutgifter/i.test(name)) return [];
		return [asked(CODE, "warning", "namedTwice", values, [own.source, source])];
	});
}

/** The name without the keywords after it. */
const nameAlone = (name: string): string => name.replace(/,\s(?:kan|overslags).*$/i, "");
const withoutEnd = (name: string): string => nameAlone(name).replace(ENDS_SHORT, "");
