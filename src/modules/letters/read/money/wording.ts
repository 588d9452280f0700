import { withoutEdges } from "../edges.ts";
import * as lexicon from "../lexicon/earmarks.ts";
import { alternatives, anyOf, MEET } from "../lexicon/words.ts";
import type { Sum } from "./amounts.ts";

/** A sentence with its sums; their offsets are the sentence's. */
export interface Sentence {
	readonly words: string;
	/** Where it begins in the letter. */
	readonly start: number;
	readonly sums: readonly Sum[];
	/** It stands in a list. */
	readonly item: boolean;
	/** It is the first of its block. */
	readonly first: boolean;
}

/**
 * How the words tell what a sum is for: after it («til drift»), in the name before its bracket, as
 * one of the shares of a sum («X på 3 mill. kroner»), as a list item's own words, or as the subject
 * that gets it; `none` where they do not.
 */
export interface Wording {
	readonly text: string;
	readonly how: "led" | "bracket" | "share" | "item" | "getter" | "none";
}

const BOUND_OBJECTS = [...lexicon.BOUND_OBJECT.nb, ...lexicon.BOUND_OBJECT.nn];
const TO = alternatives(lexicon.TO);
const FOR = new RegExp(
	`^[\\s,)]*(?:i\\s(?:år|20\\d\\d)\\s)?(?:og\\s)?${MEET}(?:(?:som|er|blir|vert|skal|vil|kan|bare|berre|kun|utelukkende|utelukkande|i\\ssin\\shelhet|fortsatt|fremdeles|framleis|også|òg|særskilt)\\s){0,4}(?:${alternatives(lexicon.BOUND_TO)}\\s(?:av\\s(?:[A-Za-zÀ-ſ-]+\\s){1,4}?|[A-Za-zÀ-ſ]+\\s)?${TO}|${alternatives(lexicon.BOUND_OBJECT)}|${TO})(?![A-Za-zÀ-ſ])\\s*`,
	"i",
);
/** «12 mill. kroner over kap. 1, post 2 til …»: where the money comes from, before what it is for. */
const FROM_WHERE =
	/^\s(?:på|over|under|av|fra|frå)\s(?=[^;]{0,60}(?:post|bevilgning|løyving|ramme|midl))(?:kap\.|[^.;]){0,70}?(?=\s(?:til|for\så)\s)/i;
/** «12 mill. kroner av post 22 er reservert …», «3 mill. kroner av løyvinga gjeld …»: the item right after the sum, and then the verb. */
const OF_ITEM =
	/^\s(?:på|over|under|av|fra|frå)\s(?:(?:kap\.?\s\d{3,4},?\s)?post\s\d{1,2}|\d{3,4}\.\d{2}|(?:(?:samme|same|denne)\s)?(?:bevilgning|løyving|tildeling|ramm|midl)[a-zæøå]{0,4})(?=\s(?:er|blir|vert|skal|kan|går|gjelder|gjeld|på)\s)/i;
/** «på kap. 1, post 72 Tilskudd til …»: the item's own name goes on. */
const ITEM_NAME = /\d\s(?:Tilskudd|Tilskot|Støtte|Stønad|Kontingent|Bidrag)$/u;
/** «skal bruke 7,5 mill. kroner på opprydding». */
const USED_ON = /^\s(?:på|i)\s(?=[A-Za-zÀ-ſ]{3})(?!kap|post)/i;
/** «5 mill. kroner brukes i de nye områdene». */
const IS_USED_ON =
	/^\s(?:brukes|nyttes|benyttes|disponeres|brukast|nyttast|disponerast)\s(?:på|i|innen|innan)\s(?=[A-Za-zÀ-ſ]{2})(?!kap|post|samsvar|tråd|henhold|løpet|året)/i;
const USES =
	/(?<![A-Za-zÀ-ſ])(?:bruke|bruker|brukar|nytte|nyttar|benytte|benytter|disponere|disponerer|setje\sav|sette\sav)(?=)\s(?:(?:om\slag|minst|inntil|kr\.?)(?=)\s){0,2}$/i;
/** «settes inntil 4,5 mill. kroner av til administrasjon»: the verb before the sum, the rest of it after. */
const SETS =
	/(?<![A-Za-zÀ-ſ])(?:sett?es|set|setter|setjast|holdes|holder|haldast)(?=)\s(?:(?:om\slag|minst|inntil|det|kr\.?)(?=)\s){0,3}$/i;
const ASIDE = /^\sav\s(?:til\så|til|for)\s/i;
/** «hvorav 2 mill. kroner er engangsmidler til …»: what the share is, said with a verb only. */
const IS_A = /^\s(?:er|utgjør|utgjer)\s(?:(?:en|et|ein|ei|eit)\s)?(?=[a-zß-ÿ]{4})/u;
/** «Av dette gjelder 3 mill. kroner opplæring»: the verb before the sum, what it is for right after. */
const OBJECT_FOLLOWS = new RegExp(
	`(?<![A-Za-zÀ-ſ])${alternatives(lexicon.OBJECT_FOLLOWS)}\\s(?:(?:om\\slag|minst|inntil|kr\\.?)\\s){0,2}$`,
	"i",
);
/** «Av dette går 15 mill. kroner til A og 8 mill. kroner til B»: what «av dette» holds for goes on. */
export const NEXT_PART = /(?:,|\sog|\ssamt)\s(?:(?:kr\.?|minst|inntil|om\slag)\s)?$/i;
/** «Av bevilgningen på post 45 gjelder …»: a part of it. */
const OF_ITS_MONEY = /^(?:av|innenfor|innanfor)\s(?:bevilgning|løyving|tildeling|ramm|midl|økning|auk)/i;
const OBJECT = /^\s(?=[A-Za-zÀ-ſ]{3})(?!kap|post)/i;
const OF_WHICH = new RegExp(`(?<![A-Za-zÀ-ſ])${alternatives(lexicon.OF_WHICH)}(?![A-Za-zÀ-ſ])`, "i");
const PARTS = new RegExp(
	`[,;]?\\s(?:og\\s)?${alternatives(lexicon.PARTS_FOLLOW)}(?![A-Za-zÀ-ſ])|,?\\s\\(?jf\\.?\\s|,?\\sder\\s$`,
	"i",
);
const GETS = new RegExp(
	`^(?:(?:Kap\\.\\s\\d{3,4},?\\sp|P)ost\\s\\d{1,2}\\s?[:–-]\\s)?([A-ZÀ-Þ][A-Za-zÀ-ſ0-9\\s.&-]{2,70}?)\\s${alternatives(lexicon.GETS)}\\s(?:om lag\\s|inntil\\s|kr\\.?\\s)?$`,
	"u",
);
/** «skal ha 4 mill. kroner og Kirkens familievern 7,2 mill. kroner»: the next who gets, without the verb. */
const GETS_TOO =
	/^\s?,?\s?(?:og|samt)?\s?([A-ZÀ-Þ][A-Za-zÀ-ſ0-9\s.&-]{2,70}?)\s(?:om lag\s|inntil\s|kr\.?\s)?$/u;
const BEFORE =
	/(?:^|\s)til\s([^.;:]{3,140}?)\s(?:er|blir|vert|utgjør|utgjer|tildeles|settes|avsettes|går|skal)(?:\s(?!til\s)[A-Za-zÀ-ſ]+){0,5}\s?(?:kr\.?\s)?$/i;
/** «Økningen gjelder kurstilbudet, som er tildelt 4 mill. kroner»: what a clause of its own tells the sum of. */
const THAT_GETS =
	/\s(?:gjelder|gjeld|dekker|dekkjer|går\stil)\s([^,.;:()\d]{4,90}),\ssom\s(?:får|har\sfått|(?:er|blir|vert)\s(?:tildelt|tilført|gitt|løyvd|bevilget))(?:\stildelt)?\s(?:(?:om\slag|inntil|kr\.?)\s)?$/i;
const COMPARED = anyOf(lexicon.COMPARED);
/** Two clauses with one verb each: the next sum's own clause is no part of this purpose. */
const NEXT_CLAUSE =
	/,?\s(?:og|mens|medan|samt)\s[^,]{0,60}\s(?:får|tildeles|mottar|mottek|er|skal|går|blir|vert)(?:\sdet)?\s?(?:kr\.?\s?)?$/i;
/** Words that lead on to the next sum. */
const LEADS_ON = /[\s,](?:og|samt|mens|medan|videre|vidare|minst|inntil|om lag|kr\.?)$/i;
const SHARE =
	/(?:^\s?|(?<![A-Za-zÀ-ſ])(?:og|til|med|samt)\s|,\s)((?!og\s|til\s|med\s|samt\s)[^\s,;:()\d][^,;:()\d]{2,60}?)\spå\s(?:kr\.?\s)?$/i;
/** «går til Graminor med», «og Stiftelsen X med»: a share of the sum before it, named first. */
const SHARE_WITH =
	/(?:^\s?|(?<![A-Za-zÀ-ſ])(?:og|til|samt)\s|,\s)((?!og\s|til\s|samt\s)[A-ZÀ-Þ][^,;:()\d]{2,60}?)\smed\s(?:kr\.?\s)?$/u;
/** «skal dekke X med 3 mill. kroner og Y med»: what the sum before «med» covers. */
const COVERS =
	/(?<![A-Za-zÀ-ſ])(?:dekke|dekkje|dekker|dekkjer|finansiere|finansierer)\s([^.,;:()\d]{3,90}?|(?:oppdrag\s(?:nr\.?\s)?)?(?:TB)?20\d{2}-(?:FoU)?\d{1,3})\smed\s(?:om lag\s|inntil\s|kr\.?\s)?$/i;
const COVERS_TOO = /^\s?,?\s?(?:og|samt)?\s?([^.,;:()\d]{3,90}?)\smed\s(?:om lag\s|inntil\s|kr\.?\s)?$/i;
const SIZE = /^\s?(?:(?:kr\.?|minst|inntil|om lag|ca\.?)\s?){0,2}$/i;
const SIZE_LAST = /\s(?:med|på|er|kr\.?|inntil|minst)\s*$/i;

const tidy = (text: string): string => withoutEdges(text, "–:,)-", ",.;:(–-");

/** The words after a sum up to its parts, the next sum, or the sentence's end. */
function cut(after: string, nextFollows: boolean): string {
	const parts = PARTS.exec(after);
	const whole = parts === null ? after : after.slice(0, parts.index);
	const own = nextFollows && parts === null ? whole.replace(NEXT_CLAUSE, "") : whole;
	let text = tidy(own);
	for (let count = 0; count < 3 && LEADS_ON.test(text); count++) text = tidy(text.replace(LEADS_ON, ""));
	return text;
}

/** «Oslo sør (23,64 mill. kroner)»: the name before the bracket, and where it begins. */
function bracketed(words: string, from: number, at: number): { text: string; start: number } | null {
	const before = words.slice(from, at);
	const opened = /\s\((?:kr\.?\s|om lag\s)?$/u.exec(before);
	if (opened === null) return null;
	const name = before.slice(0, opened.index);
	const lead =
		/^.*(?:[,;:]\s|(?<![A-Za-zÀ-ſ])(?:fordelt\s(?:på|mellom)|mellom(?!\sanna\s)|fordelast\spå|dekk(?:e|je|er|jer)|finansierer?)\s)/su.exec(
			name,
		);
	let start = lead?.[0].length ?? 0;
	start += /^\s?\)?\s*(?:og|samt)\s/u.exec(name.slice(start))?.[0].length ?? 0;
	start += /^.*(?:^|\s)til\s(?=[A-ZÀ-Þ][^,]{1,60}$)/u.exec(name.slice(start))?.[0].length ?? 0;
	const text = tidy(name.slice(start));
	return text.length < 3 || /post|kap\.|\d{3}/i.test(text) ? null : { text, start: from + start };
}

/** «er 12 mill. kroner øremerket A og 8 mill. kroner B»: the verb of the sum before, which is not said again. */
function isBoundToo({ words, sums }: Sentence, index: number): boolean {
	const [before, sum] = [sums[index - 1], sums[index]!];
	const between = words.slice(before?.end ?? 0, sum.start).trimEnd();
	if (before === undefined || !(between.endsWith(",") || LEADS_ON.test(between))) return false;
	const verb = FOR.exec(words.slice(sums[0]!.end))?.[0].trimEnd();
	return verb !== undefined && BOUND_OBJECTS.some((word) => verb.endsWith(word));
}

/** What one of the sentence's sums is for, as the words around it tell. */
export function wordingOf(sentence: Sentence, index: number): Wording {
	const { words, sums, item, first } = sentence;
	const sum = sums[index]!;
	const previous = sums[index - 1]?.end ?? 0;
	const next = sums[index + 1];
	const bracket = bracketed(words, previous, sum.start);
	if (bracket !== null) return { text: bracket.text, how: "bracket" };
	const until =
		next === undefined ? words.length : (bracketed(words, sum.end, next.start)?.start ?? next.start);
	const before = words.slice(previous, sum.start);
	const raw = words.slice(sum.end, until);
	const where = index === 0 || !item ? ((OF_ITEM.exec(raw) ?? FROM_WHERE.exec(raw))?.[0] ?? "") : "";
	if (ITEM_NAME.test(where)) return { text: "", how: "none" };
	const after = raw.slice(where.length);
	const covered = COVERS.exec(index === 0 ? before : words.slice(0, sums[0]!.start))?.[1];
	const coveredToo = index === 0 ? covered : covered && COVERS_TOO.exec(before)?.[1];
	if (coveredToo) return { text: tidy(coveredToo), how: "led" };
	const share = index === 0 ? null : (SHARE.exec(before) ?? (item ? null : SHARE_WITH.exec(before)));
	if (share?.[1] !== undefined) return { text: tidy(share[1]), how: "share" };
	const divided = next !== undefined && !item && index === 0 && SHARE_WITH.test(raw);
	const led = divided ? null : FOR.exec(after);
	if (led !== null) return { text: cut(after.slice(led[0].length), next !== undefined), how: "led" };
	const used = USES.test(before) ? USED_ON.exec(after) : IS_USED_ON.exec(after);
	if (used !== null) return { text: cut(after.slice(used[0].length), next !== undefined), how: "led" };
	const aside = ASIDE.exec(after);
	if (aside !== null && SETS.test(before))
		return { text: cut(after.slice(aside[0].length), next !== undefined), how: "led" };
	const object = OBJECT.exec(after);
	const lead = index > 0 && NEXT_PART.test(before) ? words.slice(0, sums[0]!.start) : before;
	if (object !== null && OBJECT_FOLLOWS.test(lead) && (OF_WHICH.test(lead) || OF_ITS_MONEY.test(words)))
		return { text: cut(after.slice(object[0].length), next !== undefined), how: "led" };
	if (object !== null && isBoundToo(sentence, index))
		return { text: cut(after.slice(object[0].length), next !== undefined), how: "led" };
	const said = IS_A.exec(after);
	if (said !== null && OF_WHICH.test(before))
		return { text: cut(after.slice(said[0].length), next !== undefined), how: "led" };
	const opens = item && first && index === 0;
	if (opens && SIZE.test(before)) return { text: cut(after, next !== undefined), how: "item" };
	const alone = next === undefined || OF_WHICH.test(after);
	if (opens && alone && /^[\s.;,)]*(?:$|[,(])/u.test(after))
		return { text: tidy(before.replace(SIZE_LAST, "")), how: "item" };
	const getter =
		GETS.exec(before)?.[1] ??
		(index > 0 && GETS.test(words.slice(0, sums[0]!.start)) ? GETS_TOO.exec(before)?.[1] : undefined);
	if (getter !== undefined) return { text: tidy(getter), how: "getter" };
	const named =
		(before.includes(", som ") ? THAT_GETS.exec(before)?.[1] : undefined) ??
		(COMPARED.test(before) ? undefined : BEFORE.exec(before)?.[1]);
	return named === undefined ? { text: "", how: "none" } : { text: tidy(named), how: "led" };
}
