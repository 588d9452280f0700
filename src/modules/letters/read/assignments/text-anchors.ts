import type { Actors } from "../actors.ts";
import type { Block } from "../document.ts";
import { datesWithin, type Letter, sectionAt, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/assignments.ts";
import { DEADLINE_LABEL } from "../lexicon/dates.ts";
import { MODAL_WORDS } from "../lexicon/modality.ts";
import { alternatives, anyOf, MEET } from "../lexicon/words.ts";
import { type Section, within } from "../outline.ts";
import { sentencesIn } from "../sentences.ts";
import {
	type Anchor,
	anchorAt,
	DEADLINE_LEAD,
	extentOf,
	headingWords,
	ID,
	idKey,
	LABEL,
	LABELLED,
	WITH_ID,
} from "./anchors.ts";
import { carriedAt } from "./carried-anchors.ts";
import {
	firstSentence,
	GIVEN,
	GIVES,
	isStatus,
	NEW_ABOUT,
	numberIn,
	orderedIn,
	splitCode,
} from "./titles.ts";
import { sameAt, takenBackAt, toldAt } from "./told-anchors.ts";

/** «Kart over vrak: Direktoratet skal …»: a title before what is said of it. */
const TITLED = /^[A-ZÀ-Þ][^.:]{2,80}(?=:\s)/u;
/** How an assignment of an earlier letter stands now. */
const STANDS = anyOf(
	lexicon.ENDED,
	lexicon.MOVED,
	lexicon.MOVES,
	lexicon.REWORDED,
	lexicon.CARRIED_OVER_VERB,
);

function labelledIn(letter: Letter, block: Block, words: string): RegExpExecArray | null {
	const match = LABELLED.exec(words);
	if (match === null || block.role === "item") return null;
	// «Oppdrag i nord», «Oppdrag vi gir»: a word and no letter.
	if (/^[a-z]+$/u.test(match[1] ?? "") && !/[):.–-]\s*$/u.test(match[0])) return null;
	const section = sectionAt(letter, block);
	const rest = words.slice(match[0].length);
	const titled = TITLED.test(rest) && (GIVES.test(rest) || STANDS.test(rest));
	const apart =
		section.heading === block || /[):–-]\s*$/u.test(match[0]) || block.strong.length > 0 || titled;
	return apart && !/^som\b/i.test(words.slice(match[0].length)) ? match : null;
}

/** «Oppdrag: Direktoratet skal …»: the label alone, run into the text. */
const RUN_IN = new RegExp(`^${LABEL}\\s?[:–]\\s+(?=[A-ZÀ-Þ])`, "i");

/** «Oppdrag: …» under a heading within a chapter of assignments, the only one there: the heading names the assignment. */
function isOwnLabel(
	letter: Letter,
	block: Block,
	{ heading, parent, kind, blocks, children }: Section,
): boolean {
	if (heading === null || heading === block || children.length > 0 || kind !== "other") return false;
	if (parent?.kind !== "assignments" && parent?.kind !== "rd-assignments") return false;
	return !blocks.some((one) => one !== block && one !== heading && RUN_IN.test(wordsOf(letter, one)));
}

/** What stands in bold after the number, where the line goes on after it. */
function boldTitle(letter: Letter, block: Block, from: number): string {
	const bold = block.strong.find(([start]) => start <= from + 1);
	return bold !== undefined && bold[1] > from && bold[1] < block.end - 1
		? letter.text.slice(from, bold[1])
		: "";
}

/** «Nytt punkt 3.7 Oppdrag om los: …»: a supplement adds an assignment by the number of its point. */
const NEW_POINT = new RegExp(
	`^nytt\\s(?:(?:punkt|pkt\\.)\\s(?=[0-9.]{1,12}\\s?[,:–-]?\\s${LABEL})|oppdrag\\s(?:nr\\.\\s)?(?=[0-9.]{1,12}\\s?[,:–-]?\\s[A-ZÀ-Þ]))(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\s?[,:–-]?\\s(?:${LABEL}\\s(?:om\\s)?)?([^.:]{3,120}):\\s`,
	"i",
);

/** «Nytt oppdrag om tilsyn med tunneler» alone on its line over what is ordered. */
const TITLE_LINE = /^(?:nytt\s)?oppdrag\som\s([^.:;]{5,110})$/i;

function titledAt(
	letter: Letter,
	block: Block,
	index: number,
	section: Section,
	words: string,
): Anchor | null {
	const title = block.role === "item" ? undefined : TITLE_LINE.exec(words)?.[1];
	const next = letter.document.blocks[index + 1];
	if (title === undefined || next?.cell !== null || next.role !== "paragraph") return null;
	return GIVES.test(wordsOf(letter, next)) && !GIVES.test(title)
		? anchorAt(block, index, section, null, title)
		: null;
}

/** «Etaten får i tillegg oppdrag 15 Oljevern: …»: who gets it, before its number. */
const GIVEN_LEAD =
	/^[^.:]{2,60}?\s(?:gis|får|blir\sgitt|vert\sgitt)\s(?:(?:med\sdette|i\stillegg|også|òg|nytt)\s){0,3}(?=oppdrag\s(?:nr\.?\s)?\d)/i;

function numberedAt(
	letter: Letter,
	block: Block,
	index: number,
	headings: ReadonlySet<Block>,
): Anchor | null {
	const section = sectionAt(letter, block);
	const words = headingWords(letter, block, section).replace(GIVEN_LEAD, "");
	const added = letter.head.kind === "supplementary-letter" ? NEW_POINT.exec(words) : null;
	if (added !== null)
		return anchorAt(block, index, section, added[1]!, added[2]!, extentOf(letter, index, headings));
	const match = WITH_ID.exec(words) ?? labelledIn(letter, block, words) ?? RUN_IN.exec(words);
	if (match === null) return titledAt(letter, block, index, section, words);
	// «25/2025-14   8. januar 2026» under «Vår ref.» is the letter's own number.
	if (match[1]?.includes("/") && letter.head.reference?.startsWith(match[1]) === true) return null;
	const rest = words.slice(match[0].length);
	const standing = section.heading === block && isStatus(rest);
	if (rest !== "" && !standing && !/^[A-ZÀ-Þ«(*\d]/u.test(rest)) return null;
	if (standing && match[1] !== undefined) return anchorAt(block, index, section, match[1], "");
	const from = block.end - rest.length;
	const bold = boldTitle(letter, block, from);
	const line =
		bold.length > 4
			? bold
			: (TITLED.exec(rest)?.[0] ?? rest.split(/(?<=[A-Za-zÀ-ſ]{3}\.)\s(?=[A-ZÀ-Þ])/u)[0] ?? rest);
	const next = letter.document.blocks[index + 1];
	const title = rest === "" && next !== undefined ? wordsOf(letter, next) : line;
	const limit = block.role === "paragraph" && section.heading !== block ? 220 : 320;
	if (match[1] === undefined) {
		if (isOwnLabel(letter, block, section)) return null;
		if (GIVES.test(rest)) return anchorAt(block, index, section, null, firstSentence(rest));
		const alone = rest.length > 7 && rest.length < 160 && !/[.;:,]$/u.test(rest);
		return alone && next?.cell === null && next.role === "paragraph" && !headings.has(next)
			? anchorAt(block, index, section, null, rest)
			: null;
	}
	return title.length > limit ? null : anchorAt(block, index, section, match[1], title);
}

/**
 * «Bestilling: …» right under a number and a title is what that assignment orders; so is «Oppdrag: …» under
 * the numbered heading of one, whatever stands between.
 */
function ordersUnder(letter: Letter, anchor: Anchor, above: Anchor, headings: ReadonlySet<Block>): boolean {
	if (above.id === null || above.block === null) return false;
	const { blocks } = letter.document;
	const labelled = headings.has(blocks[above.block]!) && above.section === anchor.section;
	return (
		above.block + 1 === anchor.block || (labelled && RUN_IN.test(wordsOf(letter, blocks[anchor.block!]!)))
	);
}

/** Headings, paragraphs and items that begin with an assignment's number, or tell how it stands. */
export function anchorsInText(letter: Letter, headings: ReadonlySet<Block>): Anchor[] {
	const found: Anchor[] = [];
	for (const [index, block] of letter.document.blocks.entries()) {
		if (block.cell !== null || block.role === "contents" || block.role === "note") continue;
		const anchor = numberedAt(letter, block, index, headings);
		const above = found.at(-1);
		if (anchor?.id === null && above !== undefined && ordersUnder(letter, anchor, above, headings)) continue;
		const carried = anchor !== null || headings.has(block) ? [] : carriedAt(letter, block, index);
		if (anchor !== null) found.push(anchor);
		else found.push(...(carried.length > 0 ? carried : toldAt(letter, block, index, headings)));
		found.push(...sameAt(letter, block, index), ...takenBackAt(letter, block, index));
	}
	return found;
}

/** Words before «i oppdrag» that tell of what was given, will be, or may be. */
const NOT_GIVEN =
	/(?<![A-Za-zÀ-ſ])(?:fikk|fekk|har\sfått|hadde|er\sgitt|er\sgjeve|ble|vart|blei|vil\sfå|kan\sfå|å\sgi)\s(?:[A-Za-zÀ-ſ]+\s){0,3}$|(?<![A-Za-zÀ-ſ])(?:dersom|hvis|viss|når|som)\s[^,]{0,60}$/i;

/** «Om 2.1: …», «Til R26-03 – …»: a paragraph about the assignment of that number. */
const ABOUT = new RegExp(
	`^(?:om|til|ad|for|merknad\\stil)${MEET}\\s(?:${LABEL}\\s(?:nr\\.?\\s?)?)?${MEET}(${ID}|[A-Z]{0,3}-?\\d{1,3}(?:\\.\\d{1,3}){0,3})\\s?[:–]\\s`,
	"i",
);

/** Whether a paragraph says more of an assignment that it opens with the number of. */
export const isAbout = (words: string): boolean => ABOUT.test(words);

/** Paragraphs after a list of assignments that open with the number of one and say more of it. */
export function anchorsAbout(
	letter: Letter,
	headings: ReadonlySet<Block>,
	listed: readonly Anchor[],
): Anchor[] {
	const known = new Set(listed.flatMap(({ id }) => (id === null ? [] : idKey(id))));
	if (known.size === 0) return [];
	return letter.document.blocks.flatMap((block, index) => {
		if (block.cell !== null || block.role === "contents" || headings.has(block)) return [];
		const id = ABOUT.exec(wordsOf(letter, block))?.[1];
		if (id === undefined || !known.has(idKey(id))) return [];
		return anchorAt(block, index, sectionAt(letter, block), id, "", extentOf(letter, index, headings));
	});
}

/** «X får i oppdrag å …» in running text, outside what other assignments say. */
export function anchorsInSentences(
	letter: Letter,
	actors: Actors,
	headings: ReadonlySet<Block>,
	covered: (offset: number) => boolean,
): Anchor[] {
	const found: Anchor[] = [];
	for (const [index, block] of letter.document.blocks.entries()) {
		if (block.role === "contents" || block.role === "note" || headings.has(block)) continue;
		if (!/oppdrag/i.test(wordsOf(letter, block)) || (covered(block.start) && covered(block.end - 1)))
			continue;
		const section = sectionAt(letter, block);
		if (within(section, "background", "instruction", "copy") !== null) continue;
		let last: Anchor | null = null;
		for (const { start, end } of sentencesIn(letter.text, block.words, block.end)) {
			const sentence = letter.text.slice(start, end);
			const match = GIVEN.exec(sentence) ?? NEW_ABOUT.exec(sentence);
			if (match === null || covered(start) || NOT_GIVEN.test(sentence.slice(0, match.index))) continue;
			const named = actors.within(start, start + match.index + match[0].length);
			if (named.length > 0 && !named.some((actor) => actor.role === "recipient")) continue;
			const title = match[1] ?? orderedIn(sentence) ?? "";
			if (match[1] === undefined && title.length < 8) continue;
			if (last !== null) last.end = start;
			const extent = extentOf(letter, index, headings);
			last = { ...anchorAt(block, index, section, null, title, extent), start };
			found.push(last);
		}
	}
	return found;
}

const ORDERS = anyOf(lexicon.GIVES, MODAL_WORDS.should);
const DUE = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(DEADLINE_LABEL)}\\s?:`, "i");
/** «3.2.1», «3.2.1.4»: a section's number that is one assignment's. */
const OWN_NUMBER = /^\d{1,2}(?:\.\d{1,2}){2,4}$/u;
/** Sections whose deadlines are of reports, meetings, money and rules. */
const ELSEWHERE = [
	"background",
	"instruction",
	"copy",
	"reporting",
	"dialogue",
	"budget",
	"authorisations",
	"attachments",
] as const;

/**
 * The heading that is an assignment's title, of a section that holds one deadline and nothing under it: a
 * heading with a code or under a goal with a number of three levels, or bold words that stand alone in a
 * line. Null for other sections.
 */
function headingOver(letter: Letter, section: Section): Block | null {
	const { heading } = section;
	if (heading === null || section.children.length > 0 || section.kind !== "other") return null;
	const numbered = isUnderGoal(section) && OWN_NUMBER.test(section.number ?? "");
	if (splitCode(section.name).code === null && heading.level > 0 && !numbered) return null;
	const due = section.blocks.filter((block) => block !== heading && DUE.test(wordsOf(letter, block)));
	return due.length === 1 ? heading : null;
}

/** Right under a goal, or under the ministry or field that its tasks are ordered by. */
function isUnderGoal({ parent }: Section): boolean {
	return (
		parent?.kind === "goal" ||
		(parent?.kind === "other" && parent.number !== null && parent.parent?.kind === "goal")
	);
}

/** An assignment that has a section of its own, by the section's code or its number of three levels. */
function headed(letter: Letter, section: Section, heading: Block): Anchor {
	const { code, rest } = splitCode(section.name);
	const number = OWN_NUMBER.exec(section.number ?? "")?.[0] ?? null;
	return anchorAt(
		heading,
		letter.document.blocks.indexOf(heading),
		section,
		code ?? number,
		rest,
		section.end,
	);
}

/** Where several sections under goals are an assignment each, those beside them that order something are too. */
function besideHeaded(
	letter: Letter,
	found: readonly Anchor[],
	covered: (offset: number) => boolean,
): readonly Anchor[] {
	const known = new Set(
		found.filter(({ section, start }) => section.heading?.start === start).map(({ section }) => section),
	);
	const under = [...known].filter((section) => isUnderGoal(section) && section.number !== null);
	if (under.length < 2) return [];
	return letter.outline.sections
		.filter(
			(section) =>
				!known.has(section) &&
				isUnderGoal(section) &&
				section.kind === "other" &&
				section.children.length === 0 &&
				section.level === under[0]!.level &&
				section.number !== null &&
				!covered(section.heading!.start) &&
				ORDERS.test(letter.text.slice(section.heading!.end, section.end)),
		)
		.map((section) => headed(letter, section, section.heading!));
}

/** A paragraph or item that orders something and says «Frist:»: an assignment though nothing calls it one. */
export function anchorsWithDeadlines(
	letter: Letter,
	headings: ReadonlySet<Block>,
	covered: (offset: number) => boolean,
): Anchor[] {
	const { blocks } = letter.document;
	const found: Anchor[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.cell !== null || block.role === "contents" || block.role === "note" || headings.has(block))
			continue;
		const words = wordsOf(letter, block);
		const next = blocks[index + 1];
		const label = DUE.test(words)
			? block
			: next !== undefined && next.cell === null && DEADLINE_LEAD.test(wordsOf(letter, next))
				? next
				: null;
		if (label === null || !GIVES.test(words) || covered(block.start)) continue;
		const section = sectionAt(letter, block);
		if (within(section, ...ELSEWHERE) !== null || datesWithin(letter, label.start, label.end).length === 0)
			continue;
		const heading = headingOver(letter, section);
		if (heading !== null && !covered(heading.start)) {
			found.push(headed(letter, section, heading));
			continue;
		}
		const named = LABELLED.exec(words);
		const { code, rest } =
			named === null ? splitCode(words) : { code: named[1] ?? null, rest: words.slice(named[0].length) };
		const title = /^([^.:(]{3,120}):\s/u.exec(rest)?.[1] ?? firstSentence(rest);
		const id = code ?? numberIn(block.marker);
		found.push(anchorAt(block, index, section, id, title, extentOf(letter, index, headings)));
	}
	return [...found, ...besideHeaded(letter, found, covered)];
}
