import { comparable, IN_WORD } from "../lexicon/compare.ts";
import {
	MODAL_WORDS,
	NEGATION,
	OUT_OF_REACH,
	POSSIBLE,
	RESPONSIBILITY,
	SAME_AS_MAIN,
	SUBORDINATORS,
} from "../lexicon/modality.ts";
import { endAt, phrasesByBeginning } from "../lexicon/phrases.ts";
import { alternatives, finderOf, startsWith } from "../lexicon/words.ts";
import type { Modality } from "../reading.ts";

/** A word that binds, in its sentence. Offsets count from the sentence's start. */
export interface Modal {
	readonly start: number;
	readonly end: number;
	readonly modality: Modality;
	/** Where the clause that the modal stands in begins. */
	readonly clause: number;
	/** The modal stands in a clause inside another. */
	readonly subordinate: boolean;
	/** Of a verb that orders without a modal word: whether its subject acts or is acted on. */
	readonly voice?: "active" | "passive" | undefined;
}

const ORDER = ["must", "asked", "expected", "should", "may"] as const;
const BOUND = "(?<![A-Za-zÀ-ſ0-9-])";
const AFTER = "(?![A-Za-zÀ-ſ0-9-])";
const WORDS: ReadonlyMap<string, Modality> = new Map(
	ORDER.flatMap((modality) =>
		[...MODAL_WORDS[modality].nb, ...MODAL_WORDS[modality].nn]
			.filter((word) => !word.endsWith("*"))
			.map((word) => [word, modality] as const),
	).reverse(),
);
const STEMS = ORDER.flatMap((modality) =>
	[...MODAL_WORDS[modality].nb, ...MODAL_WORDS[modality].nn]
		.filter((word) => word.endsWith("*"))
		.map((word) => [word.slice(0, -1), modality] as const),
);

type Kind = "modal" | "duty" | "given" | "listed" | "premise" | "asking";

const DUTY = new RegExp(
	`(?:(?:har|er|får|ha)\\s(?:[a-zß-ſ][a-zß-ſ-]*\\s){0,4}?${alternatives(RESPONSIBILITY)}(?=\\s(?:for|til|av|på|i|hos|ved))|er\\s(?:[a-zß-ſ]+\\s){1,4}pålag[td](?=\\så)|plikt[ae]r(?=\\s(?:[a-zß-ſ]+\\s){0,2}å\\s))${AFTER}`,
	"y",
);
const GIVEN =
	/(?:gis|gir|gjev|får|har|blir gitt|vert gitt|blir gjeve)\s(?:(?!ikke|ikkje|som\s|at\s)[a-zß-ſ0-9][a-zß-ſ0-9-]*\s){0,4}?(i\soppdrag|følgende\s(?:del)?oppdrag|følgjande\s(?:del)?oppdrag|(?:belastnings|tilsagns|tilsegns|bestillings|garanti)?fullmakt(?:er)?|myndighet|myndigheit|adgang|høve)(?=\s(?:til|å|etter|på|innen|innan)(?![a-zß-ſ])|:)/y;
/** «har følgende oppgaver», «får desse fullmaktene»: what the list under the line holds. */
const LISTED =
	/(?:har|får|gis|gir|gjev|tildeles|delegerer|delegeres|er gitt|blir gitt|vert gitt)\s(?:(?!ikke|ikkje|som\s|at\s)[a-zß-ſ0-9-]+\s){0,5}?(?:følgende|følgjande|disse|desse|slike)\s(?:[a-zß-ÿ]+\s){0,2}?(?=)(?:oppgav|oppgåv|oppdrag|deloppdrag|ansvarsområd|plikt|fullmakt)[a-zß-ÿ]*/y;
const PREMISE =
	/legg(?:er|es)?(?=)\s(?:(?:vi|departementet|det|også|òg|videre|vidare|dermed|da|derfor|difor|i\stillegg|imidlertid|samtidig)(?=)\s){1,3}?til\sgrunn(?=[\s:])/y;
/** «Ansvaret for oppfølgingen ligger hos X.» */
const RESTING = /ansvaret\sfor\s(?:[a-zß-ſ-]+\s){1,6}?(?:ligger|ligg)\s(?:hos|til)(?=\s)/y;
const ASKING = /vil\s(?:vi\s|departementet\s)?be(?=\s)/y;
/** What to try by the letters that a word begins with: most words begin nothing that binds. */
const walk = phrasesByBeginning<Kind>(
	[
		["modal", ORDER.flatMap((modality) => [...MODAL_WORDS[modality].nb, ...MODAL_WORDS[modality].nn])],
		["duty", ["har ", "er ", "får ", "ha ", "plikt"], DUTY],
		["duty", ["ansvaret for"], RESTING],
		["given", ["gis ", "gir ", "gjev ", "får ", "har ", "blir gi", "vert gi", "blir gj"], GIVEN],
		["listed", ["har ", "får ", "gis ", "gir ", "gjev ", "tildeles ", "delegerer ", "delegeres "], LISTED],
		["listed", ["er gitt", "blir gi", "vert gi"], LISTED],
		["premise", ["legg"], PREMISE],
		["asking", ["vil "], ASKING],
	],
	`${IN_WORD}-`,
);
const CLAUSE_WORDS = "som|når|der|dersom|hvis|viss|at|og|men|eller|slik|fordi|før|etter|uten|utan";
const AS_MAIN = new RegExp(`${BOUND}${alternatives(SAME_AS_MAIN)}${AFTER}`, "i");
/** A negation further on in the same clause; «som hovedregel» opens none. */
const NOT = new RegExp(
	`^(?:\\s(?:som\\s(?:hovedregel|hovudregel|regel|utgangspunkt)|(?!(?:${CLAUSE_WORDS})${AFTER})[A-Za-zÀ-ſ]+)){0,7}?\\s${alternatives(NEGATION)}${AFTER}`,
	"i",
);
const SUBORDINATE = new RegExp(`${BOUND}${alternatives(SUBORDINATORS)}${AFTER}`, "gi");
/** «risikoen for ikke å nå målene»: what is not to be done is within what is. */
const NOT_TO = /\sfor\sikk(?:e|je)\så\s/i;
/** Surely the verb of the clause that a conjunction opened: what follows it is the main clause. */
const SURELY_FINITE =
	/\s(?:er|har|blir|vert|ble|vart|blei|var|finnes|finst|gjelder|gjeld|foreligger|ligger|ligg|går|kommer|kjem|får)(?=\s)/i;
const CONJUNCTION = /^(?:når|dersom|hvis|viss|fordi|mens|medan|da|såfremt)$/u;
const FINITE = /\s(?:er|har|blir|vil|kan|skal|må|var|ble|[A-Za-zÀ-ſ]{2,}(?:er|es|ar|ast|te|de))(?=\s)/i;
/** «for tidlig å si om modellene kan …»: a question within, after a verb of knowing. */
const WHETHER =
	/(?<![A-Za-zÀ-ſ])(?:å\s(?:si|seie|vite|avgjøre|avgjere|fastslå)|(?:uklart|usikkert|uvisst|uavklart|spørsmålet))\som\s(?:(?!og\s|men\s)[A-Za-zÀ-ſ-]+\s){1,6}$/i;
const BOUNDARY = /[,;:(–]\s|\s(?:men|mens)\s/gu;
const NEVER = new RegExp(`^(?:\\s[A-Za-zÀ-ſ]+)?\\s${alternatives(POSSIBLE)}${AFTER}`, "i");
const NO_ACCESS = finderOf({
	nb: [
		"ikke adgang til",
		"ikke anledning til",
		"forbudt å",
		"ikke tillatt",
		"ikke lov til",
		"ikke fullmakt til",
		"ikke myndighet til",
		"ikke lov å",
		"ikke anledning å",
	],
	nn: [
		"ikkje høve til",
		"ikkje lov til",
		"forbode å",
		"ikkje tillate",
		"ikkje fullmakt til",
		"ikkje myndigheit til",
		"ikkje lov å",
		"ikkje tilgjenge til",
	],
});
const UNABLE = new RegExp(`^(?:\\s[A-Za-zÀ-ſ]+){0,4}?\\s${alternatives(OUT_OF_REACH)}${AFTER}`, "i");
/** «BER» in capitals is the short name of a department. */
const SHOUTED = /^(?:BE[RDS]|KAN)$/u;
const NOBODY = /^(?:ingen|inga|intet|inkje)\s/i;
const WILL_BE_ABLE = startsWith({ nb: ["kunne"], nn: ["kunne"] });

const HYPHEN = 0x2d;

/** Every place where one of the patterns meets a sentence, those of one kind apart from each other. */
function bindingWords(
	sentence: string,
	text: string,
	met: (kind: Kind, start: number, words: string) => void,
): void {
	const ends: Record<Kind, number> = { modal: 0, duty: 0, given: 0, listed: 0, premise: 0, asking: 0 };
	walk(text, (tried, at) => {
		if (at < ends[tried.value]) return true;
		const end = endAt(text, at, tried);
		if (end < 0 || (tried.pattern === null && text.charCodeAt(end) === HYPHEN)) return true;
		ends[tried.value] = end;
		met(tried.value, at, sentence.slice(at, end));
		return true;
	});
}

function modalityOf(word: string): Modality {
	const lower = word.toLowerCase().replace(/\s+/gu, " ");
	return WORDS.get(lower) ?? STEMS.find(([stem]) => lower.startsWith(stem))?.[1] ?? "must";
}

/** Where the clause that a place stands in begins. */
export function clauseStart(sentence: string, at: number): number {
	let start = 0;
	for (const match of sentence.slice(0, at).matchAll(BOUNDARY)) start = match.index + match[0].length;
	return start;
}

/** A clause word stands before the modal in its clause, with no verb of its own between them. */
export function isSubordinate(sentence: string, clause: number, at: number): boolean {
	const before = sentence.slice(clause, at);
	if (WHETHER.test(before)) return true;
	let last = -1;
	let word = "";
	for (const match of before.matchAll(SUBORDINATE)) {
		last = match.index + match[0].length;
		word = match[0].toLowerCase();
	}
	if (last < 0 || (word === "at" && AS_MAIN.test(before))) return false;
	if (word === "der" && !/^der\s/i.test(before)) return false;
	const between = `${before.slice(last)} `;
	if (/^(?:da|slik|der)$/u.test(word) && between.trim() === "") return false;
	if (CONJUNCTION.test(word)) return !SURELY_FINITE.test(between);
	return (word !== "som" && word !== "der") || !FINITE.test(between);
}

function negated(sentence: string, modality: Modality, word: string, end: number): boolean {
	if (modality !== "must" && modality !== "may") return false;
	if (!/^(?:skal|må|kan|delegeres)$/i.test(word)) return false;
	if (/^kan$/i.test(word) && NOT_BEFORE.test(sentence.slice(end))) return true;
	return NOT.test(sentence.slice(end, end + 90).replace(NOT_TO, " "));
}

/** «kan gi tilsagn om tilskudd»: what is given is leave or money, and so it is permitted. */
const GRANTS =
	/^\s(?:[A-Za-zÀ-ſ]+\s)?(?:gi|gje)\s(?:tilsagn|tilsegn|samtykke|dispensasjon|fritak|unntak|tilskudd|tilskot|forskudd|forskot)(?![A-Za-zÀ-ſ])/i;

/** «kan først inngås når …», «kan tidligst brukes etter …»: what may not be done before. */
const NOT_BEFORE =
	/^(?:\s[A-Za-zÀ-ſ]+){0,3}?\s(?:først|fyrst|tidligst|tidlegast)(?=)\s(?!og\s)(?:[A-Za-zÀ-ſ]+\s){1,12}?(?:når|etter|dersom|hvis|viss)(?![A-Za-zÀ-ſ])/i;

/** «kan» that tells what may happen or be able to, by the words after it: no permission. */
function isOnlyPossible(after: string): boolean {
	const near = after.slice(0, 57);
	return (
		(NEVER.test(near) && !NOT.test(near) && !GRANTS.test(near) && !NOT_BEFORE.test(after)) ||
		UNABLE.test(near) ||
		WILL_BE_ABLE.test(after.slice(1))
	);
}

/** Every word of the sentence that binds, in reading order (R3.1–R3.9). */
export function modalsIn(sentence: string, small = comparable(sentence)): readonly Modal[] {
	const found: Modal[] = [];
	const forbids = NOBODY.test(sentence);
	const add = (start: number, word: string, modality: Modality): void => {
		const end = start + word.length;
		const opened = clauseStart(sentence, start);
		const subordinate = isSubordinate(sentence, opened, start);
		const told = subordinate ? null : AS_MAIN.exec(sentence.slice(opened, start));
		const clause = told === null ? opened : opened + told.index + told[0].length + 1;
		const not = negated(sentence, modality, word, end) || NOBODY.test(sentence.slice(clause, start));
		found.push({ start, end, modality: not ? "must-not" : modality, clause, subordinate });
	};
	bindingWords(sentence, small, (kind, start, words) => {
		if (kind === "duty") add(start, words, "must");
		else if (kind === "given") add(start, words, /oppdrag$/i.test(words) ? "must" : "may");
		else if (kind === "listed") {
			if (/:\s*$/u.test(sentence)) add(start, words, /fullmakt[a-zß-ÿ]*$/i.test(words) ? "may" : "must");
		} else if (kind === "premise") add(start, words, "expected");
		else if (kind === "asking") add(start, words, "asked");
		else if (SHOUTED.test(words)) return;
		else if (!/^kan$/i.test(words) || forbids || !isOnlyPossible(sentence.slice(start + 3))) {
			add(start, words, modalityOf(words));
		}
	});
	const closed = NO_ACCESS.exec(sentence);
	if (closed !== null) add(closed.index, closed[0], "must-not");
	return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The binding words of each sentence of a text, found once however many ask; sentences are known by where they begin and end. */
export function modalsOf(text: string): (start: number, end: number) => readonly Modal[] {
	const found = new Map<number, { readonly end: number; readonly modals: readonly Modal[] }>();
	const small = comparable(text);
	return (start, end) => {
		const before = found.get(start);
		if (before?.end === end) return before.modals;
		const modals = modalsIn(text.slice(start, end), small.slice(start, end));
		found.set(start, { end, modals });
		return modals;
	};
}
