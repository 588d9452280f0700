import type { Goals } from "../goals.ts";
import { alikeFolded, folded, type Letter, wordsOf } from "../letter.ts";
import { ITS_WORK, SERVES } from "../lexicon/assignments.ts";
import { AREA_WORDS, GOAL_WORDS, SUB_GOAL_WORDS } from "../lexicon/sections.ts";
import { alternatives, MEET, startsWith } from "../lexicon/words.ts";
import { type Anchor, continues } from "./anchors.ts";

const NUMBER =
	"(\\d{1,2}(?:\\.\\d{1,2}){0,2}[a-c]?|[A-Z]{1,2}\\d{1,2}|[A-H]|[IVX]{1,4})(?![A-Za-zÀ-ſ0-9]|\\.\\d)";
const WORD = `(${alternatives(GOAL_WORDS, AREA_WORDS)})${MEET}(?:et|ene|ane|a)?`;
/** «mål 2», «delmålet nr. 1.1», «resultatområde 3». */
const REFERENCE = `${WORD}\\s(?:nr\\.?\\s?|[DHV]?M(?=\\s?\\d))?${MEET}${NUMBER}`;
/** «M2», «DM 1.1»: a goal's code. */
const CODE = `()[DHV]?M\\s?${NUMBER}`;
/** Either, anywhere: most assignments name no goal, and need none of the longer expressions. */
const MENTION = new RegExp(`${REFERENCE}|(?<=[\\s([])${CODE}`, "i");
/** «(mål 2)», «(jf. delmål 1.1)», «[M2]»: at the end of a title or of what is said. */
const IN_BRACKETS = new RegExp(
	`[([](?:(?:jf\\.?|under|til|støtter|knyttet\\stil|knytt\\stil|hører\\stil|høyrer\\stil|bidrar\\stil|bidreg\\stil|gjelder|gjeld)\\s)?${MEET}(?:${REFERENCE}|${CODE})[^()\\]]{0,60}[)\\]]`,
	"i",
);
/** «Revidere rettleiinga, jf. mål 2»: at the end of a title or a cell. */
const AFTER_COMMA = new RegExp(`,\\s(?:jf\\.?|sjå|se)${MEET}\\s${REFERENCE}(?=\\s?(?:[.\\t\\n]|$))`, "i");
const AFTER_DASH = new RegExp(`\\s[–—-]\\s(?:${REFERENCE}|${CODE})\\s?$`, "i");
/** «Mål: 2», «Delmål: 1.1», «Tilhører mål: Rene havner»: a line of its own. */
const LABELLED = new RegExp(
	`(?<=^|\\n|\\t|•\\s)(?:(?:under|gjelder|gjeld|tilhører|høyrer\\stil|hører\\stil|støtter|knyttet\\stil|knytt\\stil)\\s)?${MEET}${WORD}\\s?[:\\t]\\s?([^\\n\\t]{1,160})`,
	"i",
);
/** «Oppdraget hører til mål 2», «Arbeidet skal bidra til å nå delmål 1.1». */
const SERVING = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(ITS_WORK)}\\s[^.\\n]{0,60}?(?<![A-Za-zÀ-ſ])${alternatives(SERVES)}\\s[^.\\n]{0,40}?(?<![A-Za-zÀ-ſ])${REFERENCE}`,
	"i",
);
/** «Oppdrag som skal bidra til mål 1:», «Under mål 2:», «Mål 2 Rene havner»: the words over several assignments. */
const ANY = new RegExp(`(?<![A-Za-zÀ-ſ])${REFERENCE}`, "i");
const NAMED = new RegExp(`(?<![A-Za-zÀ-ſ])${WORD}\\som\\s(?:at\\s)?[«"]?([^.\\n»"()]{8,140})`, "i");
/** «Gjelder mål 1.», «Ho gjeld delmål B2.», «Under mål 3 skal …»: at the head of a sentence. */
const AT_HEAD = new RegExp(
	`(?<=^|[.)]\\s|\\n)(?:(?:(?:den|det|ho|han|dette)\\s)?${MEET}(?:under|gjelder|gjeld|støtter|støttar|tilhører|høyrer\\stil|hører\\stil|(?:bidrar|bidreg)\\stil(?:\\så\\snå)?)\\s)?${MEET}${REFERENCE}(?=\\.|\\sskal\\s|\\sog\\s|\\n|$)`,
	"i",
);
const SUB = startsWith(SUB_GOAL_WORDS);
const TOKEN = new RegExp(`(?<![A-Za-zÀ-ſ0-9.])${NUMBER}`, "gi");

/** The id of the goal by its number: «delmål 2» where the goal around is 1 is 1.2. */
function byNumber(goals: Goals, word: string, number: string, around: string | null): string | null {
	const known = (id: string): string | null =>
		goals.list.find((goal) => goal.id.toLowerCase() === id.toLowerCase())?.id ?? null;
	if (SUB.test(word) && !number.includes(".") && around !== null) {
		const inner = known(`${around.split(".")[0]}.${number}`);
		if (inner !== null) return inner;
	}
	return known(number);
}

/** The goal that a match of `REFERENCE` or `CODE` speaks of. */
function referred(goals: Goals, match: RegExpExecArray | null, around: string | null): string | null {
	if (match === null) return null;
	return byNumber(goals, match[1] ?? "", match[2] ?? match[4] ?? "", around);
}

/** The goal with these words: the very words first. */
function byWords(goals: Goals, words: string): string | null {
	const plain = folded(words);
	if (plain.length < 6) return null;
	const whole = goals.folded.indexOf(plain);
	const at =
		whole < 0 && plain.length > 12 ? goals.folded.findIndex((goal) => alikeFolded(goal, plain)) : whole;
	return goals.list[at]?.id ?? null;
}

/** A cell or a line that names goals: the first number that is a goal's, else its words. */
function inCell(goals: Goals, text: string, around: string | null): string | null {
	const exact = byWords(goals, text);
	if (exact !== null) return exact;
	const word = ANY.exec(text)?.[1] ?? "";
	for (const [, number] of text.replace(/(?<![A-Za-zÀ-ſ])[DHV]?M(?=\s?\d)/gi, " ").matchAll(TOKEN)) {
		const id = byNumber(goals, word, number ?? "", around);
		if (id !== null) return id;
	}
	return null;
}

/** What the assignment's own words say: beside its title, on a line of its own, in a sentence. */
function statedGoal(letter: Letter, goals: Goals, anchor: Anchor, around: string | null): string | null {
	const own = letter.text.slice(anchor.start, Math.min(anchor.end, anchor.start + 3000));
	const line = own.slice(0, 400).split("\n", 1)[0] ?? "";
	const mentions = MENTION.test(own);
	const beside = mentions
		? (IN_BRACKETS.exec(line) ?? AFTER_DASH.exec(line) ?? AFTER_COMMA.exec(line))
		: null;
	const title = referred(goals, beside, around);
	if (title !== null) return title;
	const label = LABELLED.exec(own);
	if (label !== null) {
		const value = label[2] ?? "";
		const id =
			/^\s?(?:nr\.?\s?)?[0-9A-Z]/u.test(value) && value.length < 12
				? inCell(goals, `${label[1]} ${value}`, around)
				: (byWords(goals, value) ?? inCell(goals, value, around));
		if (id !== null) return id;
	}
	const said = mentions ? (SERVING.exec(own) ?? IN_BRACKETS.exec(own) ?? AT_HEAD.exec(own)) : null;
	const served = referred(goals, said, around);
	if (served !== null) return served;
	const named = NAMED.exec(own);
	return named === null ? null : byWords(goals, named[2] ?? "");
}

/** «Mentorordning (A)», «Fyrkart (2)»: nothing but the goal's letter or number, after the title. */
const BARE_TAIL = /\s\(([A-H]\d{0,2}|\d(?:\.\d)?)\)$/u;

/** The goal whose letter or number alone stands in brackets after a title, and the title without it. */
export function goalAfterTitle(
	goals: Goals,
	title: string,
): { readonly title: string; readonly goal: string } | null {
	const tail = BARE_TAIL.exec(title);
	const goal = goals.list.find(({ id }) => id === tail?.[1])?.id;
	return tail === null || goal === undefined ? null : { title: title.slice(0, tail.index), goal };
}

/** The words that lead to several assignments: over the table, over the list, in a row over the rows. */
function introductionsOf(letter: Letter, anchor: Anchor): readonly string[] {
	const found: string[] = [];
	const { table, row, section } = anchor;
	if (table !== null && row !== null) {
		for (let at = table.rows.indexOf(row) - 1; at >= 0; at--) {
			const above = table.rows[at]!;
			if (above.cells.length === 1) {
				found.push(above.cells[0]!.text);
				break;
			}
		}
		const before = table.before === null ? "" : wordsOf(letter, table.before);
		if (!continues(before)) found.push(before);
	}
	const last = section.blocks.findLast(
		(block) =>
			block.cell === null &&
			block.role === "paragraph" &&
			block.end <= anchor.start &&
			wordsOf(letter, block).endsWith(":"),
	);
	if (last !== undefined) found.push(wordsOf(letter, last));
	const first = section.blocks[0];
	if (first !== undefined && first.cell === null && first.start < anchor.start)
		found.push(wordsOf(letter, first));
	return found.filter((words) => words.length < 400);
}

/** The goal that a heading over the assignment names, up to the heading of a goal. */
function goalInHeadings(goals: Goals, anchor: Anchor, around: string | null): string | null {
	for (
		let one: Anchor["section"] | null = anchor.section;
		one !== null && one.kind !== "goal";
		one = one.parent
	) {
		const id = one.title === "" ? null : referred(goals, ANY.exec(one.title), around);
		if (id !== null) return id;
	}
	return null;
}

/** The goal that the assignment serves: in its cell, in its text, in the words over it, else by where it stands. */
export function goalOf(letter: Letter, goals: Goals, anchor: Anchor): string | null {
	if (goals.list.length === 0) return null;
	const around = goals.under(anchor.section, anchor.start);
	const { goal: cell } = anchor.cells;
	const told =
		(cell === null ? null : inCell(goals, cell.text, around)) ??
		goalAfterTitle(goals, anchor.title)?.goal ??
		statedGoal(letter, goals, anchor, around);
	if (told !== null) return told;
	for (const words of introductionsOf(letter, anchor)) {
		const id = referred(goals, ANY.exec(words), around);
		if (id !== null) return id;
	}
	return goalInHeadings(goals, anchor, around) ?? around;
}
