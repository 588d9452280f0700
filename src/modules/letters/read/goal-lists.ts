import type { Block } from "./document.ts";
import { type Candidate, clean } from "./goal-candidate.ts";
import { isCounted, listLedBy } from "./indicator-words.ts";
import { type Letter, wordsOf } from "./letter.ts";
import {
	GOAL_LIST_LEAD,
	INDICATOR_LABEL,
	KEY_FIGURE_NOUN,
	NUMBERED_LABEL,
	SECTOR_GOALS,
	TELLS,
} from "./lexicon/goals.ts";
import { alternatives, anyOf } from "./lexicon/words.ts";
import type { Section } from "./outline.ts";

/** «4.1 …» in an item's words, where the file's marker is a bullet. */
const NUMBERED = /^(\d{1,2}\.\d{1,2})[.:)]?\s+(?=[A-ZÀ-Þ])/u;
/** "A. …", "R1: …" as a line of its own. */
const LETTERED = /^(?:([A-H])[.)]|([A-Z]{1,2}[\s-]?\d{1,2})\s?[.:)–-])\s+(?=[A-ZÀ-Þ])/u;
/** «Styringsparameter: median …» right under a goal of a list: what it is judged by, and the list goes on. */
const JUDGED_BY = new RegExp(
	`^${alternatives(INDICATOR_LABEL, NUMBERED_LABEL, KEY_FIGURE_NOUN)}(?:\\s\\d{1,2}(?:\\.\\d{1,2})?)?\\s?:\\s`,
	"i",
);
const SPEAKS_OF_GOALS = /(?<![A-Za-zÀ-ſ])(?!resultatmål)[a-zß-ÿ]*mål(?:ene|a|et)?(?![A-Za-zÀ-ſ])/i;
const LIST_LEAD = anyOf(GOAL_LIST_LEAD);
const SECTOR = anyOf(SECTOR_GOALS);
const TOLD = anyOf(TELLS);

/** A heading that says goals and nothing else: "Mål", "Overordnede mål for Kystvesenet", "Målene i 2025". */
export const GOALS_ONLY =
	/^(?:[A-Za-zÀ-ſ]+\s)?[A-Za-zÀ-ſ]*mål[A-Za-zÀ-ſ]*(?:\s(?:for|i|til)\s.*|\s20\d\d)?$/i;

/** «Resultater vi forventer», «Hva vi vil oppnå»: goals under another name. */
const RESULTS = /resultat|oppnå$/i;

/** A list of goals with the line or the heading that leads to it. */
interface List {
	readonly lead: string;
	readonly items: Candidate[];
	readonly sector: boolean;
	/** Beside its heading, within one part of a chapter of goals, stands a heading of indicators. */
	readonly judged: boolean;
}

/** Whether what the goals under the heading are judged by stands beside it. */
const isJudged = ({ parent }: Section): boolean =>
	parent?.parent?.kind === "goals" && parent.children.some(({ kind }) => kind === "indicators");

/** «Målene for 2027 er at», before the ends that the sentence has. */
const ENDS_OPEN = /\ser(?:\sat|\så|\så\ssikre\sat)?$/i;

/** «Etaten skal:» right under «Mål»: what it is to reach, and no list of duties. */
const SHALL = /^[A-ZÀ-Þ][^.:,]{1,50}\sskal(?:\si\s20\d{2})?\s?:$/u;

/** Whether a line that ends in a colon, or in the open, leads to goals. */
export function leadsToGoals(section: Section, words: string, lead: string | null): boolean {
	if (!(words.endsWith(":") || ENDS_OPEN.test(words)) || listLedBy(words) !== null || TOLD.test(words))
		return false;
	if (lead === section.name && GOALS_ONLY.test(lead) && SHALL.test(words)) return true;
	if (LIST_LEAD.test(words) || (section.kind === "goals" && SPEAKS_OF_GOALS.test(words))) return true;
	return (
		(lead !== null && /mål/i.test(words)) ||
		/^(?:del|under)mål(?:ene|a)?(?:\s(?:for|til)\s[^:]{2,60})?\s?:$/i.test(words)
	);
}

/** «**Flere leder er merket.** Minst ti …»: the goal in bold, before what is said of it; null where no bold words open it. */
function boldIn(block: Block, words: string): string | null {
	const [from, to] = block.strong[0] ?? [0, 0];
	const bold = from === block.words && to < block.end - 1 ? words.slice(0, to - from) : "";
	return /[A-Za-zÀ-ſ]{2}\s.*[A-Za-zÀ-ſ]{2}[.:]?$/u.test(bold) ? bold : null;
}

function itemOf(block: Block, words: string, lettered: RegExpExecArray | null): Candidate {
	const marked = /^\(?(\d{1,2}(?:\.\d{1,2})?|(?:[A-Ha-h]|[ivx]{1,4})(?=[.)]))/u.exec(block.marker ?? "")?.[1];
	const written = lettered ?? NUMBERED.exec(words) ?? LETTERED.exec(words);
	const id = written?.[1] ?? written?.[2] ?? marked ?? null;
	const text = clean(
		(boldIn(block, words) ?? words).slice(written?.[0].length ?? 0).replace(/[,;](?:\sog)?$/u, ""),
	);
	return { id, text, parent: null, block, section: null, main: false };
}

/** "A. …" or «1.1 …» as a line of its own among goals; not the number of a paragraph of the chapter itself. */
function codedLine(section: Section, block: Block, words: string): RegExpExecArray | null {
	if (block.role === "item") return null;
	const lettered = block.role === "paragraph" ? LETTERED.exec(words) : null;
	const numbered = lettered ?? (/[.:]$/u.test(words) ? null : NUMBERED.exec(words));
	if (numbered === null || isCounted(words.slice(numbered[0].length))) return null;
	const own = section.number !== null && (numbered[1] ?? "").startsWith(`${section.number}.`);
	return lettered === null && (own || words.length > 160) ? null : numbered;
}

function listsIn(letter: Letter, section: Section): List[] {
	const lists: List[] = [];
	let open: List | null = null;
	let lead =
		section.kind === "goals" && (GOALS_ONLY.test(section.name) || RESULTS.test(section.name))
			? section.name
			: null;
	for (const block of section.blocks) {
		if (block.cell !== null) continue;
		const words = wordsOf(letter, block);
		const lettered = lead !== null && block !== section.heading ? codedLine(section, block, words) : null;
		if (open !== null && block.role === "paragraph" && JUDGED_BY.test(words)) {
			const last = open.items.pop();
			if (last !== undefined) open.items.push({ ...last, opens: true });
			continue;
		}
		if (block.role !== "item" && lettered === null) {
			const speaks = words.length > 60 || LIST_LEAD.test(words);
			const goesOn = open === null && speaks && lead === section.name && !words.endsWith(":");
			lead = leadsToGoals(section, words, lead) ? words : goesOn ? lead : null;
			open = null;
			continue;
		}
		if (lead === null || (block.role === "item" && block.level > 1)) continue;
		if (open === null) {
			const sector = SECTOR.test(lead) || /sektor/i.test(section.name);
			open = { lead, items: [], sector, judged: isJudged(section) };
			lists.push(open);
		}
		if (words.length < 300) open.items.push(itemOf(block, words, lettered));
	}
	return lists;
}

/** Every list of goals in the text, the sector's too. */
export const listsOfGoals = (letter: Letter): readonly List[] =>
	letter.outline.sections.flatMap((section) => listsIn(letter, section));

/** The items of lists of a sector's goals that `judged` holds a number of, or that have indicators beside them: what the agency is judged by makes them its own. */
export function sectorGoals(letter: Letter, judged: ReadonlySet<string>): readonly Candidate[] {
	const own = ({ id }: Candidate): boolean => id !== null && judged.has(id);
	return listsOfGoals(letter)
		.filter((list) => list.sector && (list.judged || list.items.some(own)))
		.flatMap((list) => list.items);
}

/** The items of lists of a policy's or a sector's goals, for a letter that gives no goals of its own: the agency is to reach those. */
export function policyGoals(letter: Letter): readonly Candidate[] {
	return listsOfGoals(letter)
		.filter((list) => list.sector && list.items.length > 1)
		.flatMap((list) => list.items);
}

/** Items after a line that leads to a list of goals, or under a heading of goals. */
export function listedGoals(letter: Letter): readonly Candidate[] {
	return listsOfGoals(letter)
		.filter((list) => !list.sector && list.items.length > 1)
		.flatMap((list) => list.items);
}
