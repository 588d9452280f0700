import type { Block } from "./document.ts";
import { ASSIGNMENT_LABEL, DELIVERY_LABEL, PART_LABEL, SIDE_HEADING } from "./lexicon/assignments.ts";
import {
	GOAL_ADJECTIVES,
	GOAL_WORDS,
	PART_WORDS,
	SECTION_WORDS,
	type SectionKind,
	SOLE_GOAL_WORDS,
	TASK_HEADINGS,
} from "./lexicon/sections.ts";
import { alternatives, anyOf, MEET, type Pattern, startsWith, type Words } from "./lexicon/words.ts";

/** «1. kvartal» is a part of the year, and no chapter with its number. */
const NUMBERED =
	/^(?:(?:kapittel|kap\.)\s)?(\d{1,2}(?:\.\d{1,2}){0,5})\.?\)?\s+(?=\S)(?!(?:kvartal|tertial|halvår)(?![a-zß-ÿ]))/i;
const ROMAN = /^((?:X{0,2}(?:IX|IV|V?I{1,3}|V)|X{1,2}))[.)]?\s+(?=[A-ZÀ-Þ])/u;

/** "B.2 …": a section of a chapter that bears a letter. */
const UNDER_LETTER = /^([A-H](?:\.\d{1,2}){1,3})\.?\s+(?=[A-ZÀ-Þ])/u;
/** "B. …": the chapter itself. */
export const LETTERED_CHAPTER = /^[A-H]\.\s+(?=[A-ZÀ-Þ])/u;

/** "DEL II …", "Vedlegg 3 …": a part or an annex with its number. */
export const PART = new RegExp(
	`^${alternatives(PART_WORDS)}\\s?(?:nr\\.?\\s?)?(\\d{1,2}[a-z]?|[IVX]{1,5}|[A-F])(?![A-Za-zÀ-ſ0-9])`,
	"i",
);

const GOAL_NUMBER =
	"((?:[IVX]{1,4}|\\d{1,2})\\.[a-h](?![A-Za-zÀ-ſ0-9])|[IVX]{1,4}\\.\\d{1,2}(?![A-Za-zÀ-ſ0-9])|\\d{1,2}(?:\\.\\d{1,2})*[a-c]?(?![A-Za-zÀ-ſ0-9])|[A-H]\\d{1,2}(?![A-Za-zÀ-ſ0-9])|[A-H](?![A-Za-zÀ-ſ0-9])|[IVX]{1,4}(?![A-Za-zÀ-ſ]))";
const GOAL_NAME = new RegExp(
	`^(?:[A-Za-zÀ-ſ]{3,40}s\\s)?(?:${alternatives(GOAL_ADJECTIVES)}\\s)?${MEET}${alternatives(GOAL_WORDS)}\\s(?:nr\\.?\\s?)?${MEET}${GOAL_NUMBER}[.:)]?(?:\\s*[–-])?\\s*`,
	"i",
);
/** "M1 …", "DM 2.1: …": the code of a goal. */
const GOAL_CODE = /^(?:[HDV]?M)\s?(\d{1,2}(?:\.\d{1,2})*)(?:[.:)]|\s[–-])?\s+(?=[A-ZÀ-Þ])/u;
/** Words after a goal's number that go on about it: the line speaks of the goal and does not give it. */
const SPEAKS_ON =
	/^(?:er|blir|ble|vart|var|vert|har|skal|må|kan|bør|og|eller|i|om|på|til|for|under|gjelder|gjeld|handler|handlar|nås|omfatter|omfattar|samt|som|med|ved|av)(?![A-Za-zÀ-ſ])|^[,–-]\s?\d/u;

/** "Mål 2: …", "Delmål 3.1 – …", "Nasjonalt mål 1.1 …": a goal's own heading, with its number; null where the words are none. */
export function goalHeading(words: string): RegExpExecArray | null {
	const match = GOAL_NAME.exec(words) ?? GOAL_CODE.exec(words);
	if (match === null || SPEAKS_ON.test(words.slice(match[0].length))) return null;
	return /^[a-zß-ÿ]/u.test(match[1] ?? "") && !/[.:)–-]$/u.test(match[0].trimEnd()) ? null : match;
}

/** "Hovedmål: …", "Overordna mål for X: …": a goal that is the only one of its kind and so bears no number. */
export const SOLE_GOAL = new RegExp(
	`^${alternatives(SOLE_GOAL_WORDS)}(?:\\s(?:for|til|i)\\s[^:.]{2,60})?\\s*:\\s*`,
	"i",
);

/** "Kap. 553 …", "Programkategori …": a chapter of the budget. */
export const CHAPTER = /^(?:programkategori|kap\.?|kapittel)\s\d{3,4}(?![0-9])/i;
/** "Post 01 …", "Kap. 553, post 61 …": an item of the budget. */
export const ITEM = /^(?:kap\.?\s\d{3,4},?\s)?post\s\d{1,2}(?![0-9])/i;

const ADDRESS =
	/^\d{4}\s[A-ZÀ-Þ]{2,}|^\d{1,2}\.\s?[a-zß-ÿ]+\s(?:19|20)\d{2}$|@|^(?:postboks|deres ref|dykkar ref|vår ref|dato|telefon|org\.?\s?nr)/i;
const ANNEX = /^(?:vedlegg|bilag|appendiks)/i;
const OWN_NUMBER = new RegExp(
	`^${alternatives(ASSIGNMENT_LABEL)}\\s?(?:nr\\.?\\s?)?(?:[(]?T{0,2}B?\\s?-?\\s?20\\d{2}\\s?-|\\d{1,3}/20\\d{2}|(?!20\\d{2}(?!\\d))\\d{1,3}(?:\\.\\d{1,3})*(?![A-Za-zÀ-ſ0-9]))`,
	"i",
);
const NUMBERED_PART = new RegExp(
	`^${alternatives(PART_LABEL)}\\s\\d{1,2}\\s?[a-zß-ÿ]?(?![A-Za-zÀ-ſ0-9])`,
	"i",
);
const SIDE = new RegExp(
	`^${alternatives(SIDE_HEADING)}(?:\\s(?:og|,)${MEET}\\s${alternatives(SIDE_HEADING)})?${MEET}(?:\\s(?:for|av|til|på)\\s(?:oppdraget|arbeidet|leveransen|leveransane))?\\s?:?$`,
	"i",
);

const matchers: readonly (readonly [SectionKind, Pattern, "first" | "anywhere"])[] = SECTION_WORDS.flatMap(
	([kind, words]) => {
		const pick = (within: boolean): Words => {
			const own = (list: readonly string[]): string[] =>
				list
					.filter((word) => word.startsWith("~") === within)
					.map((word) => word.replace("~", "").toLowerCase());
			return { nb: own(words.nb), nn: own(words.nn) };
		};
		const patterns: (readonly [SectionKind, Pattern, "first" | "anywhere"])[] = [];
		if (pick(false).nb.length > 0) patterns.push([kind, startsWith(pick(false)), "first"]);
		if (pick(true).nb.length > 0) patterns.push([kind, anyOf(pick(true)), "anywhere"]);
		return patterns;
	},
);

/** «UA 3: Tilbud som møter behovene»: what bears a code is one of several, and not about any word that it holds. */
const CODED = /^[A-ZÀ-Þ]{1,3}\s?\d{1,2}:\s/u;

/** «Del 4 Budsjett» with words of its own after the number; what those words are about. */
export function kindOfPart(title: string): SectionKind {
	return kindOf(title.replace(PART, "").replace(/^[\s:.–-]+/u, ""));
}

const HAS_LETTERS = /[A-Za-zÀ-ſ]/u;

/** What the heading's words say that the section is about. An annex or a part is about what it is called. */
export function kindOf(name: string): SectionKind {
	if (!HAS_LETTERS.test(name)) return "other";
	if (goalHeading(name) !== null || SOLE_GOAL.test(name)) return "goal";
	if (namesAnAssignment(name)) return "assignments";
	const part = PART.exec(name);
	const own = part === null ? "" : name.slice(part[0].length).replace(/^[\s:.–-]+/u, "");
	if (own !== "" && !NUMBERED_PART.test(name)) return kindOf(own);
	const bare = name.length < 60 ? name.replace(LETTERED_CHAPTER, "") : name;
	const coded = CODED.test(bare);
	const found = matchers.find(([, pattern, where]) => !(coded && where === "anywhere") && pattern.test(bare));
	const kind = found?.[0] ?? "other";
	return kind === "budget" && OWN_TITLE.test(bare) ? "other" : kind;
}

/** "Oppdrag 4.2 …", "Oppdrag nr. 2025-03": the heading of one assignment, not of several. */
export function namesAnAssignment(name: string): boolean {
	return OWN_NUMBER.test(name);
}

/** «Tildelingsbrev 2026 til …»: the letter's own title heads no chapter of money. */
const OWN_TITLE = /(?:^|\s)(?:tildelingsbrev|oppdragsbrev|disponeringsskriv|tildelingsskriv)(?![A-Za-zÀ-ſ])/i;

const withoutColon = (words: string): string => (words.endsWith(":") ? words.slice(0, -1) : words);

/** A heading's number and its words. */
export function split(title: string): { number: string | null; name: string } {
	const match = NUMBERED.exec(title) ?? UNDER_LETTER.exec(title) ?? ROMAN.exec(title);
	if (match === null) return { number: null, name: withoutColon(title).trimEnd() };
	return { number: match[1] ?? null, name: withoutColon(title.slice(match[0].length)).trimEnd() };
}

/** «Bakgrunn», «Frist og rapportering:», «Del 2: …»: a heading within what stands over it, never beside it. */
export function isSideHeading(title: string): boolean {
	return SIDE.test(title) || (NUMBERED_PART.test(title) && !opensWithCapitals(title));
}

const opensWithCapitals = (title: string): boolean => /^[A-ZÀ-Þ]{3}/u.test(title);

/** "DEL II …", "Vedlegg 3 …": a level of its own, outside everything before it. */
export function namesAPart(title: string): boolean {
	const match = PART.exec(title);
	if (match === null) return false;
	return ANNEX.test(title) || opensWithCapitals(title) || /^(?:[IVX]{1,5}|[A-F])$/u.test(match[1] ?? "");
}

/** "Vedlegg 3 …": in the letter's list of annexes, or at the head of the annex itself. */
export function namesAnAnnex(title: string): boolean {
	return ANNEX.test(title) && PART.test(title);
}

const TASKS = new RegExp(`^${alternatives(TASK_HEADINGS)}(?:\\s(?:i\\s|for\\s)?20\\d{2})?$`, "i");
/** «Prioriterte oppgaver innen tilsyn»: the field after the word for tasks. */
const OF_FIELD = /\s(?:inn[ea]n|knytt?(?:et|a)\stil)\s[^:]{3,60}$/i;
/** «Avløp – prioriterte oppgaver»: the field before the dash that the tasks are of. */
const FIELD = /^[^–—:]{3,60}(?::|\s[–—-])\s/u;
/** What has a day to be done by. */
const HAS_DAY = /(?<![A-Za-zÀ-ſ])(?:inn[ea]n|senest|seinast|frist(?:en)?|uke\s\d|veke\s\d)(?![A-Za-zÀ-ſ])/i;
/** Whether words order something by a day: «skal … innen». */
export const setsDay = (words: string): boolean =>
	HAS_DAY.test(words) && /(?<![A-Za-zÀ-ſ])(?:skal|bes|ber|må)\s/i.test(words);
/** «i løpet av mai», «ved årsskiftet»: days of tasks that are told without a word for deadlines. */
const DONE_BY = /(?<![A-Za-zÀ-ſ])(?:i\sløpet\sav\s(?!året)|(?:til|ved)\sårsskiftet)/i;
const NUMBERED_DELIVERY = new RegExp(`^${alternatives(DELIVERY_LABEL)}\\s\\d`, "i");
/** «Frist: …», «Ansvarlig: …»: a line about the task above it. */
const DUE_LINE =
	/^(?:frist|tidsfrist|leveringsfrist|ansvar|ansvarlig|ansvarleg|hovedansvar|hovudansvar)\s?:/i;
/** Headings over tables of tasks; «Aktiviteter» stands over calendars too. */
const OF_TASKS = /oppg[aå]ve|tiltak|leveranse/i;
/** A cell with a day and little else. */
const DAY_CELL =
	/^(?:(?:inn[ea]n|senest|seinast|medio|primo|ultimo)\s)?(?:\d{1,2}\.\s?(?:[a-zß-ÿ]{3,9}|\d{1,2}\.?)(?:\s?20\d{2})?|(?:uke|veke)\s\d{1,2})$/i;
/** How many blocks under a heading tell what it lists. */
const ENOUGH = 24;

/**
 * Whether «Oppgaver» heads assignments: half of what it lists, and two or more, have a day to be done by,
 * or bear a number as deliveries. Standing tasks have neither.
 */
export function listsTasks(name: string, text: string, blocks: readonly Block[], index: number): boolean {
	const tasks = name.replace(FIELD, "").replace(OF_FIELD, "");
	if (tasks.length > 40 || !TASKS.test(tasks)) return false;
	const under = `${split(text.slice(blocks[index]!.start, blocks[index]!.end)).number}.`;
	const tabled = OF_TASKS.test(tasks);
	let listed = 0;
	let dated = 0;
	/** The row of a table that the walk is in, and the last that has had its day. */
	let row = -1;
	let dayIn = -1;
	/** The sub-section that the walk is in, and whether it has had its day. */
	let open: "none" | "undated" | "dated" = "none";
	for (let at = index + 1; at < Math.min(blocks.length, index + ENOUGH); at++) {
		const block = blocks[at]!;
		const words = text.slice(block.words, block.end);
		const numbered = block.cell === null && NUMBERED_DELIVERY.test(words);
		const below = block.cell === null && words.startsWith(under) && words.length < 100;
		if (block.role === "heading" && !numbered && !below) break;
		if (block.cell !== null && tabled) {
			if (block.cell.row !== row) listed++;
			if (block.cell.row !== dayIn && DAY_CELL.test(words)) {
				dated++;
				dayIn = block.cell.row;
			}
			row = block.cell.row;
			continue;
		}
		if (block.cell !== null && block.cell.column > 0) continue;
		if (below) {
			listed++;
			open = "undated";
		} else if (open === "none") {
			const leads = block.role === "paragraph" && block.cell === null && blocks[at + 1]?.role === "item";
			if (!DUE_LINE.test(words) && !leads) listed++;
			if (numbered || HAS_DAY.test(words) || DONE_BY.test(words)) dated++;
		} else if (open === "undated" && (HAS_DAY.test(words) || DONE_BY.test(words))) {
			dated++;
			open = "dated";
		}
	}
	return dated > 1 && dated * 2 >= listed;
}

/** A heading all in capitals, which stands over those that are not. */
export function isInCapitals(title: string): boolean {
	return /[A-ZÀ-Þ]{3}/u.test(title) && !/[a-zß-ÿ]{2}/u.test(title);
}

/** Section words that stand alone on a line: a heading even where nothing sets it apart. */
const ALONE = new Set<SectionKind>([
	"indicators",
	"key-figures",
	"assignments",
	"rd-assignments",
	"attachments",
	"copy",
]);
/** What is measured may stand on the line of its label: «Styringsparameter: andel …». */
const MEASURES = new Set<SectionKind>(["indicators", "key-figures"]);
const DATED = /(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.\s?(?:20)?\d{2}|[a-zß-ÿ]{3,9})|(?:uke|veke)\s\d/i;

/** The blocks beside a block. */
export interface Neighbours {
	readonly before: Block | undefined;
	readonly next: Block | undefined;
}

/** A chapter that a plain text lets pass for an item: «3. OPPDRAG», or «3. Oppdrag» with «3.1 …» after it. */
function isChapterItem(block: Block, text: string, { before, next }: Neighbours): boolean {
	const number = /^([0-9]{1,2})\.?$/u.exec(block.marker ?? "")?.[1];
	if (number === undefined || block.level > 1 || block.end - block.words > 80) return false;
	if (isInCapitals(text.slice(block.words, block.end))) return true;
	if (before?.role === "item" && /^[0-9]/u.test(before.marker ?? "")) return false;
	return next?.role === "heading" && text.startsWith(`${number}.1`, next.start);
}

/** Whether the block heads a section, by its number, its words and what the file sets apart. */
export function isHeading(block: Block, text: string, around: Neighbours): boolean {
	const { next } = around;
	if (block.cell !== null || block.role === "note" || block.role === "contents") return false;
	if (block.role === "item") return isChapterItem(block, text, around);
	if (block.end - block.start > 220) return false;
	const words = text.slice(block.start, block.end);
	if (!/[A-Za-zÀ-ſ]{2}/u.test(words) || ADDRESS.test(words)) return false;
	const { number, name } = split(words);
	if (goalHeading(name) !== null && words.length < 200 && !/[.;]\s[A-ZÀ-Þ]/u.test(words)) return true;
	if (block.role === "heading") return !/[.;,]$/u.test(words) || words.length < 40;
	if (/[.;,!?]$/u.test(words) || words.length > 120) return false;
	if (namesAPart(words) || CHAPTER.test(words) || ITEM.test(words))
		return words.length < 110 && !/\skr\.?\s|\d{3}\s\d{3}|\d\smill/u.test(words) && !DATED.test(words);
	if (number?.includes(".") && /^[A-ZÀ-Þ]/u.test(name) && words.length < 100) return true;
	if (words.length < 60 && ALONE.has(kindOf(name)) && !/\s(?:skal|må|bes|er)\s/u.test(words))
		return !(/:\s+\S/u.test(words) && MEASURES.has(kindOf(name)));
	const bold =
		block.strong.length === 1 && block.strong[0]![1] - block.strong[0]![0] >= block.end - block.words - 1;
	return bold && words.length < 90 && next !== undefined && next.role !== "heading" && !words.endsWith(":");
}
