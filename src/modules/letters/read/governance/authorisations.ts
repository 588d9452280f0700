import type { Block } from "../document.ts";
import { leadKind, OPEN_AUTHORITY } from "../lead-in.ts";
import { type Letter, sectionAt, sourceOf, wordsOf } from "../letter.ts";
import * as lexicon from "../lexicon/authorisations.ts";
import { alternatives, anyOf, startsWith } from "../lexicon/words.ts";
import { cellAmount, sumsIn, unitIn } from "../money/amounts.ts";
import { unitOfHead } from "../money/columns.ts";
import { type Section, within } from "../outline.ts";
import type { Authorisation } from "../reading.ts";
import { sentencesIn } from "../sentences.ts";
import { cellAt, type Table } from "../tables.ts";
import { itemsIn, percentIn } from "./limits.ts";

const kinds = lexicon.AUTHORISATIONS.map(([kind, words]) => [kind, anyOf(words)] as const);
const GIVES = anyOf(lexicon.GIVES_AUTHORITY);
/** «kan SYK overskride …», «kan salgsinntekter nettobudsjetteres»: leave in a section of authorisations. */
const MAY = /(?<![A-Za-zÀ-ſ])kan(?!\s(?:[A-Za-zÀ-ſ]+\s)?(?:ikke|ikkje|bare|berre))(?![A-Za-zÀ-ſ])/i;
/** «X kan i tillegg belaste kap. 703, post 21», wherever it stands. */
const MAY_DEBIT = /(?<![A-Za-zÀ-ſ])kan\s(?:i\stillegg\s|også\s|òg\s)?belaste\s/i;
const MOVES = anyOf(lexicon.MOVES_MONEY);
const GIVES_IT = anyOf(lexicon.GIVES);
const CHANGED = anyOf(lexicon.CHANGED_AUTHORITY);
const WITHHELD = anyOf(lexicon.NOT_DELEGATED);
const LATER = anyOf(lexicon.LATER_SAVINGS);
const YES = startsWith(lexicon.YES);
const NO = startsWith(lexicon.NO);
const YES_NO = startsWith(lexicon.YES_NO_COLUMN);
const RULES = startsWith(lexicon.AUTHORITY_RULE_COLUMN);
const NAMES = startsWith(lexicon.AUTHORITY_NAME_COLUMN);
/** «kan overskride … mot merinntekter»: leave wherever it stands. */
const OVERSPENDS = /overskrid[a-zß-ÿ]*\s.*\smot\s(?:tilsvarende\s|tilsvarande\s)?(?:mer|meir)inntekt/i;
/** Given to a body; what the ministries are given is theirs until they delegate it. */
const GIVEN_TO_US =
	/(?<![A-Za-zÀ-ſ])(?:gis|får|gir|gjev|gitt)\s(?:(?!departement|kongen)[A-Za-zÀ-ſ-]+\s){0,6}fullmakt(?:en)?(?![A-Za-zÀ-ſ])/i;
const DELEGATED = /(?<![A-Za-zÀ-ſ])(?:delegeres|delegert|delegerer)(?![A-Za-zÀ-ſ])/i;
/** How a sentence names one authorisation: «fullmakten til å …», «adgangen til å …», «fullmakten i romertallsvedtak V». */
const ONE_NAMED =
	/fullmakt(?:en|a)?\s(?:til\så\s|(?:i|etter|gitt\si)\s(?:romertalls|romartals)?vedtak)|(?:adgangen|høvet|løyvet)\stil\så\s/i;
/** The subject of a sentence that withholds one: «Adgangen til å … delegeres ikke». */
const NAMED_FIRST = /^(?:fullmakt(?:en|a)?|adgangen|adgang|tilgjenget|høvet|løyvet|løyve)\s(?:til\s)?å\s/i;
/** «Tilsagnsfullmakten på post 70 er 40 mill. kroner»: that it is given is said by how much. */
const SIZED =
	/^[A-Za-zÀ-ſ]*(?:fullmakt(?:en|a)?|ramm(?:en|a))\s(?:[^.;]|\.(?=\s?[a-zß-ÿ\d])){0,60}?\s(?:er|utgjør|utgjer)\s(?:på\s|satt\stil\s|sett\stil\s|inntil\s|kr\.?\s){0,2}\d/i;
/** Whether a text can give an authorisation at all: a quick look before its sentences are read. */
const MAY_GIVE =
	/fullmakt|overskrid|nettofør|nettobudsj|samtykke|deleger|leieavtal|leigeavtal|budsjettåret|tilsagn|tilsegn|belast|bestilling|garanti|forplikt|etterg|romertall|romartal|selskap|aksj/i;
/** An item that says what may be done: «å omdisponere …», «omdisponere inntil …». */
const LISTED_ACT =
	/^(?!ikke\s|ikkje\s)(?:å\s[A-Za-zÀ-ſ]|(?:[A-Za-zÀ-ſ]{3,}e|gi|gje|ta|dra|gå)\s(?!skal|må|er|og\s))(?![^.;]{0,400}\s(?:skal|må)\s)/i;
/** The end of a line whose list says what may be done, where the line itself does not. */
const LEADS_IN = new RegExp(
	`(?<![A-Za-zÀ-ſ])(?:${alternatives(lexicon.AUTHORITY_LEAD_IN)}|${alternatives(lexicon.AUTHORITIES)}(?:\\s[^\\s:]+){0,8})(?:\\si\\s20[0-9]{2})?:$`,
	"i",
);
const ON_TERMS = anyOf(lexicon.TERMS_LEAD_IN);

function kindIn(text: string): Authorisation["kind"] | null {
	const kind = kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
	return kind === "investment-against-operating-savings" && LATER.test(text) ? "other" : kind;
}

interface Draft {
	readonly kind: Authorisation["kind"];
	readonly title: string;
	readonly start: number;
	end: number;
	readonly page: number | null;
	readonly conditions: string[];
	readonly text: string[];
	/** A table gives it item by item. */
	readonly tabled?: boolean;
	/** Where the sentence begins that gives it together with others. */
	readonly sentence?: number;
}

function finished(draft: Draft): Authorisation {
	const whole = draft.text.join(" ");
	const sums = draft.kind === "commitment" || draft.kind === "debit-authority" ? sumsIn(whole) : [];
	return {
		kind: draft.kind,
		title: draft.title,
		limitPercent: percentIn(whole),
		limitAmount: sums[0]?.kroner ?? null,
		items: itemsIn(whole),
		conditions: draft.conditions,
		source: sourceOf(draft),
	};
}

/** A section whose title names an authorisation is one; its items are the conditions. */
function fromSection(letter: Letter, section: Section, kind: Authorisation["kind"]): Draft | null {
	const blocks = section.blocks.filter((block) => block.role !== "note");
	if (blocks.length === 0 || section.heading === null) return null;
	return {
		kind,
		title: section.name,
		start: section.heading.start,
		end: blocks.at(-1)!.end,
		page: section.heading.page,
		conditions: blocks
			.filter((block) => block.role === "item" && block.cell === null)
			.map((block) => wordsOf(letter, block)),
		text: [section.title, ...blocks.map((block) => wordsOf(letter, block))],
	};
}

/**
 * Rows of a table that say yes to an authorisation, their other cells as conditions. Rows that say no give
 * none, but for one that has no kind of its own: it is withheld, as a sentence would say.
 */
function fromTable(table: Table): Draft[] {
	const head = table.rows[0]!;
	const answer = head.cells.find((cell) => YES_NO.test(cell.text) || /ja\s?\/\s?nei/i.test(cell.text));
	const ruled =
		answer === undefined &&
		table.section.kind === "authorisations" &&
		head.cells.some((cell) => RULES.test(cell.text));
	const names =
		head.cells.find((cell) => NAMES.test(cell.text)) ??
		(ruled ? head.cells.find((cell) => cell.column === 0) : undefined);
	return table.rows.slice(1).flatMap((row): Draft[] => {
		const first = (names === undefined ? null : cellAt(row, names.column)) ?? row.cells[0]!;
		const kind = kindIn(first.text);
		const said = answer === undefined ? undefined : (cellAt(row, answer.column) ?? undefined);
		const others = row.cells.filter((cell) => cell !== first);
		const given =
			said === undefined
				? others.some((cell) => YES.test(cell.text)) ||
					(names !== undefined && answer === undefined && !others.some((cell) => NO.test(cell.text)))
				: !NO.test(said.text);
		if (kind === null || (!given && kind !== "other")) return [];
		const rest = others.filter(
			(cell) => (cell !== said || !given) && !YES.test(cell.text) && /[A-Za-zÀ-ſ]{2}/u.test(cell.text),
		);
		return [
			{
				kind,
				title: first.text.replace(/\s+/gu, " "),
				start: row.start,
				end: row.end,
				page: first.page,
				conditions: rest.map((cell) => cell.text),
				text: row.cells.map((cell) => cell.text),
			},
		];
	});
}

/** «Kap. | Post | Betegnelse | Samlet ramme» under «Bestillingsfullmakter»: one, over the items of its rows. */
function fromItems(letter: Letter, table: Table): Draft | null {
	const over = table.before === null ? "" : wordsOf(letter, table.before);
	const kind = kindIn(table.section.name) ?? (over.length < 120 ? kindIn(over) : null);
	if (kind !== "commitment" && kind !== "debit-authority") return null;
	const unit = unitOfHead(table) ?? unitIn(over) ?? unitIn(table.section.title) ?? 1;
	let chapter: string | null = null;
	const text = table.rows.slice(1).flatMap(({ cells }): string[] => {
		const [first = "", second = ""] = cells.map((cell) => cell.text.replace(/^(?:kap|post)\.?\s/i, ""));
		const own = /^(\d{3,4})(?:[.,]\s?(?:post\s)?(\d{2}))?$/u.exec(first);
		chapter = own?.[1] ?? chapter;
		const item = own?.[2] ?? /^\d{2}$/u.exec(own === null ? first : second)?.[0];
		const limit = cellAmount(cells.at(-1)!.text, unit);
		if (chapter === null || item === undefined || limit === null) return [];
		return [`kap. ${chapter} post ${item}: ${limit} kroner`];
	});
	const [first, last] = [table.rows[1], table.rows.at(-1)];
	if (text.length === 0 || first === undefined || last === undefined) return null;
	const { page } = first.cells[0]!;
	const title = table.section.name;
	return { kind, title, start: first.start, end: last.end, page, conditions: [], text, tabled: true };
}

/** Whether a table's section or its own head says that it holds authorisations. */
function givesAuthority(table: Table): boolean {
	const { kind, title } = table.section;
	if (kind === "authorisations" || MAY_GIVE.test(title)) return true;
	return table.rows[0]!.cells.some((cell) => NAMES.test(cell.text));
}

function titleOf(sentence: string): string {
	const at = /fullmakt(?:en)?\s(?:til\s)?(?:å\s)?/i.exec(sentence);
	const rest = at === null ? sentence.replace(/^å\s/u, "") : sentence.slice(at.index + at[0].length);
	return (rest === "" ? sentence : rest).slice(0, 160).replace(/[.:;]\s*$/u, "");
}

/** What authorisation a sentence gives or expressly withholds; null where it does neither. */
function givenIn(words: string, inside: boolean, item: boolean): Authorisation["kind"] | null {
	const kind = kindIn(words);
	if (WITHHELD.test(words)) return NAMED_FIRST.test(words) ? (kind ?? "other") : null;
	const named = /fullmakt/i.test(words);
	const gives = GIVES.test(words) || (named && (GIVES_IT.test(words) || CHANGED.test(words)));
	if (kind === "debit-authority") {
		if (MAY_DEBIT.test(words)) return kind;
		if (!GIVES_IT.test(words) && !item && !(inside && gives)) return null;
	}
	if (kind === "commitment" && inside && SIZED.test(words)) return kind;
	const allows = (inside || OVERSPENDS.test(words)) && MAY.test(words);
	if (kind !== null) return gives || allows || (inside && item) ? kind : null;
	if (allows && MOVES.test(words)) return "other";
	const delegated = ONE_NAMED.test(words) && DELEGATED.test(words);
	return inside && (delegated || GIVEN_TO_US.test(words)) ? "other" : null;
}

/** «… gir etaten fullmakt til (å)»: a lead-in without its colon. */
const OPEN_LEAD = new RegExp(OPEN_AUTHORITY, "u");

/** Whether the block leads into a list of authorisations: «Etaten gis fullmakt til å:». */
function leadsIn(letter: Letter, block: Block, next: Block | undefined): boolean {
	if (next?.role !== "item") return false;
	const inside = within(sectionAt(letter, block), "authorisations") !== null;
	if (letter.text[block.end - 1] !== ":") {
		const tail = letter.text.slice(Math.max(block.start, block.end - 90), block.end);
		return OPEN_LEAD.test(tail) || (inside && tail.endsWith(" kan"));
	}
	const last = sentencesIn(letter.text, block.words, block.end).at(-1);
	const words = last === undefined ? "" : letter.text.slice(last.start, last.end);
	return (
		(inside || /fullmakt/i.test(words)) &&
		LEADS_IN.test(words) &&
		!ON_TERMS.test(words) &&
		kindIn(words) === null
	);
}

/** «fullmakt til å overskride …, og til å inngå …»: what a sentence gives, each with its words. */
const AND_TO =
	/[,;:]?\s(?:og\s)?\((?:\d|[a-h])\)\s(?:å\s)?|,?\s(?:og|samt)\s(?:(?:til\s)?å\s|(?=(?:gi\stil|gje\stil|inngå|overskride|pådra)))/gu;

function actsIn(
	words: string,
	kind: Authorisation["kind"],
): readonly (readonly [Authorisation["kind"], string])[] {
	const parts = words.split(AND_TO);
	const told = parts.length === 1 ? [] : parts.map((part) => [kindIn(part), part] as const);
	// «Etaten får følgende fullmakter: (1) …»: what leads to the first is none.
	const acts = told[0]?.[0] === null ? told.slice(1) : told;
	const given = acts.flatMap(([own, part]) => (own === null ? [] : [[own, part] as const]));
	const apart = new Set(given.map(([own, part]) => `${own} ${sumsIn(part)[0]?.kroner}`)).size;
	const several = given.length === acts.length && apart === acts.length;
	return given.length > 1 && several ? given : [[kind, words]];
}

/** «Fullmakten er begrenset til 5 prosent»: what the next sentence says of the one just given. */
const GOES_ON =
	/^(?:fullmakt(?:en|a)|overskridelsen|beløpet)\s(?:er|kan|gjelder|gjeld|begrenses|utgjør|utgjer)\s/i;

/** The authorisations of a block's sentences; `listed` where it stands in a list of them. */
function fromSentences(letter: Letter, block: Block, next: readonly Block[], listed: boolean): Draft[] {
	const drafts: Draft[] = [];
	const inside =
		listed ||
		within(sectionAt(letter, block), "authorisations") !== null ||
		leadKind(letter, block) === "authorisations";
	const spans = sentencesIn(letter.text, block.words, block.end);
	const leads = leadsIn(letter, block, next[0]);
	const [from, to] = block.strong[0] ?? [0, 0];
	for (const [index, span] of spans.entries()) {
		const words = letter.text.slice(span.start, span.end);
		const after = index === 0 ? spans[1] : undefined;
		const title = after !== undefined && from <= span.start + 1 && to >= span.end - 1;
		if (title && givenIn(letter.text.slice(after.start, after.end), inside, false) !== null) continue;
		const before = drafts.at(-1);
		if (
			before !== undefined &&
			GOES_ON.test(words) &&
			kindIn(words) === null &&
			isLimited({ text: [words] })
		) {
			before.text.push(words);
			before.end = span.end;
			continue;
		}
		const given = givenIn(words, inside, block.role === "item");
		const kind = given ?? (listed && index === 0 && LISTED_ACT.test(words) ? "other" : null);
		if (kind === null || (leads && index === spans.length - 1)) continue;
		const conditions = index === spans.length - 1 ? conditionsAfter(letter, block, next) : [];
		const told = conditions.map((one) => wordsOf(letter, one));
		const acts = actsIn(words, kind);
		for (const [own, part] of acts)
			drafts.push({
				kind: own,
				title: titleOf(part),
				start: span.start,
				end: conditions.at(-1)?.end ?? span.end,
				page: block.page,
				conditions: [...(WITHHELD.test(words) ? [words] : []), ...told],
				text: [part, ...told],
				...(acts.length > 1 ? { sentence: span.start } : {}),
			});
	}
	return drafts;
}

/** The items after it; of an item in a list those that stand deeper, for the others are its equals. */
function conditionsAfter(letter: Letter, block: Block, next: readonly Block[]): readonly Block[] {
	const items: Block[] = [];
	const depth = block.role === "item" ? block.level : 0;
	for (const one of next) {
		if (one.role !== "item" || one.level <= depth || kindIn(wordsOf(letter, one)) !== null) break;
		items.push(one);
	}
	return items;
}

/** One that is for the same items and limits neither otherwise: «inntil 5 mill. kroner» and «inntil 12 mill. kroner» are two. */
function sameTerms(one: string, other: string): boolean {
	const [item, next] = [itemsIn(one)[0]?.slice(-2), itemsIn(other)[0]?.slice(-2)];
	if (item !== undefined && next !== undefined && item !== next) return false;
	const [percent, another] = [percentIn(one), percentIn(other)];
	const [sum, second] = [sumsIn(one)[0]?.kroner, sumsIn(other)[0]?.kroner];
	return (
		(another === null || percent === another) && (sum === undefined || second === undefined || sum === second)
	);
}

const isLimited = ({ text }: Pick<Draft, "text">): boolean =>
	percentIn(text.join(" ")) !== null || sumsIn(text.join(" ")).length > 0;

/** The same authorisation told twice (in a heading and in its sentence) is one. */
function joined(drafts: readonly Draft[]): readonly Draft[] {
	const kept: Draft[] = [];
	for (const draft of drafts) {
		const words = draft.text.join(" ");
		if (draft.tabled === true) {
			// What leads into the table gives nothing beside it.
			if (kept.at(-1)?.kind === draft.kind && kept.at(-1)!.tabled !== true && !isLimited(kept.at(-1)!))
				kept.pop();
			kept.push(draft);
			continue;
		}
		const before = kept.find(
			(one) =>
				one.kind === draft.kind &&
				one.kind !== "other" &&
				(one.tabled !== true || !isLimited(draft)) &&
				(draft.start < one.end ? one.sentence !== draft.start : sameTerms(one.text.join(" "), words)),
		);
		if (before === undefined) kept.push(draft);
		else if (draft.start >= before.end) before.text.push(...draft.text);
	}
	return kept;
}

/** Sections whose heading names one authorisation and whose text does not withhold it. */
function fromHeadings(letter: Letter): Map<Section, Draft> {
	const found = new Map<Section, Draft>();
	for (const section of letter.outline.sections) {
		const kind = section.heading === null ? null : kindIn(section.name);
		if (kind === null || within(section, "authorisations") === null) continue;
		if (section.children.some((child) => kindIn(child.name) !== null)) continue;
		const draft = fromSection(letter, section, kind);
		if (draft !== null && !WITHHELD.test(draft.text.slice(0, 2).join(" "))) found.set(section, draft);
	}
	return found;
}

/**
 * The delegated budget authorisations, wherever in the letter they are given, with limit, items and
 * conditions. One that the letter expressly withholds is a row too; its condition says so.
 */
export function authorisationsOf(letter: Letter): readonly Authorisation[] {
	const sections = fromHeadings(letter);
	const drafts: Draft[] = [];
	for (const table of letter.tables) {
		const items = fromItems(letter, table);
		if (items !== null) {
			sections.delete(table.section);
			drafts.push(items);
			continue;
		}
		if (givesAuthority(table) && !sections.has(table.section)) drafts.push(...fromTable(table));
	}
	drafts.push(...sections.values());
	const { blocks } = letter.document;
	/** How deep the list of authorisations stands that goes on; null outside one. */
	let list: number | null = null;
	for (const [index, block] of blocks.entries()) {
		if (block.role !== "item" || block.cell !== null) list = null;
		const listed = list !== null && block.level <= list;
		if (block.role === "contents" || block.role === "note") continue;
		const next = blocks.slice(index + 1, index + 12);
		if (block.cell === null && leadsIn(letter, block, next[0])) list = next[0]!.level;
		if (!listed && !MAY_GIVE.test(wordsOf(letter, block))) continue;
		const section = sectionAt(letter, block);
		if (section.heading === block || sections.has(section)) continue;
		const apart = within(section, "goal", "goals", "assignments", "indicators", "authorisations");
		const elsewhere = apart !== null && apart.kind !== "authorisations";
		if (elsewhere && leadKind(letter, block) !== "authorisations" && !GIVES.test(wordsOf(letter, block)))
			continue;
		drafts.push(...fromSentences(letter, block, next, listed));
	}
	return joined(drafts.sort((a, b) => a.start - b.start)).map(finished);
}
